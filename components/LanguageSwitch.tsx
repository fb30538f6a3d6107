/** Vietnamese or English: two radio buttons, because both choices should be visible in their own language. */
import { useId } from 'preact/hooks';
import { LANGUAGES, type Language } from '../data/messages/catalogue';
import { LockNote } from './managed/LockNote';
import { useLanguage } from './words';

const OWN_NAMES: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' };

interface Props {
  label: string;
  /** Why it can't be changed; null: it can. */
  lock: string | null;
  onChange: (language: Language) => void;
}

export function LanguageSwitch({ label, lock, onChange }: Props) {
  const current = useLanguage();
  const reason = useId();
  return (
    <div>
      <fieldset class="language-switch" aria-describedby={lock ? reason : undefined}>
        <legend class="visually-hidden">{label}</legend>
        {LANGUAGES.map((language) => (
          <label key={language} lang={language}>
            <input
              type="radio"
              name="language"
              class="visually-hidden"
              checked={language === current}
              // Not `disabled`: that would take it, and the reason, away from the keyboard.
              aria-disabled={lock !== null}
              onClick={(event) => lock && event.preventDefault()}
              onChange={() => !lock && onChange(language)}
            />
            <span>{OWN_NAMES[language]}</span>
          </label>
        ))}
      </fieldset>
      {lock && <LockNote id={reason} text={lock} />}
    </div>
  );
}
