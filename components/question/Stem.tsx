/** What is asked. It can take the focus, so that a screen reader reads each new question. */
import type { ComponentChildren } from 'preact';
import type { Language } from '../../data/messages/catalogue';
import { Markup } from './Markup';

interface Props {
  id: string;
  text: string;
  lang: Language;
  gap?: (index: number) => ComponentChildren;
}

export function Stem({ id, text, lang, gap }: Props) {
  return (
    <h2 id={id} class="question-stem" lang={lang} tabIndex={-1}>
      <Markup text={text} gap={gap} />
    </h2>
  );
}
