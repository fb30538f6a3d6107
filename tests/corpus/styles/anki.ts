/** Notes as Anki writes them. */
import { letterOf, lettersOf, type TextStyle } from './style';

const quoted = (text: string) => (/[";\t\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const ANKI_STYLES: readonly TextStyle[] = [
  {
    name: 'Anki, HTML fields, letter on the back',
    wishes: { several: true, open: true },
    write: (questions) => {
      const notes = questions.map((question) => {
        const options = question.options.map(({ text }, i) => `${letterOf(i)}. ${text}`);
        const back = question.isOpen ? '' : lettersOf(question);
        return [[question.stem, ...options].join('<br>'), back, 'on-tap'].map(quoted).join('\t');
      });
      return `#separator:tab\n#html:true\n#tags column:3\n${notes.join('\n')}\n`;
    },
  },
  {
    name: 'Anki, plain fields with line breaks, the right text on the back',
    wishes: {},
    write: (questions) => {
      const notes = questions.map(({ stem, options }, i) => {
        const front = [stem, ...options.map(({ text }, at) => `${letterOf(at)}) ${text}`)].join('\n');
        const back = options.find(({ right }) => right)?.text ?? '';
        return [`g${i}`, front, back].map(quoted).join(';');
      });
      return `#separator:semicolon\n#html:false\n#guid column:1\n${notes.join('\n')}\n`;
    },
  },
];
