/** Vietnamese or English: two radio buttons, because both choices should be visible in their own language. */
import { LANGUAGES, type Language } from '../data/messages/catalogue';
import { useLanguage } from './words';

const OWN_NAMES: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' };

export function LanguageSwitch({ label, onChange }: { label: string; onChange: (language: Language) => void }) {
  const current = useLanguage();
  return (
    <fieldset class="language-switch">
      <legend class="visually-hidden">{label}</legend>
      {LANGUAGES.map((language) => (
        <label key={language} lang={language}>
          <input
            type="radio"
            name="language"
            class="visually-hidden"
            checked={language === current}
            onChange={() => onChange(language)}
          />
          <span>{OWN_NAMES[language]}</span>
        </label>
      ))}
    </fieldset>
  );
}
