/** GIFT as Moodle exports it, and as people type it. */
import { lettersOf, type TextStyle } from './style';

const escaped = (text: string) => text.replace(/[~=#{}:]/gu, '\\$&');

export const GIFT_STYLES: readonly TextStyle[] = [
  {
    name: 'GIFT, exported by Moodle',
    wishes: { several: true, explain: true, open: true },
    write: (questions) =>
      questions
        .map(({ token, stem, options, explain, isOpen }, i) => {
          const rights = options.filter(({ right }) => right).length;
          const share = rights === 1 ? 100 : 50;
          const sign = (right: boolean) => {
            if (isOpen) return '~';
            if (rights === 1) return right ? '=' : '~';
            return right ? `~%${share}%` : '~%-50%';
          };
          const lines = options.map(({ text, right }) => `\t${sign(right)}${escaped(text)}`);
          const general = explain === '' ? [] : [`\t####${escaped(explain)}`];
          return `// question: ${100 + i}  name: ${token}\n::${escaped(token)}::${escaped(stem)}{\n${[...lines, ...general].join('\n')}\n}\n`;
        })
        .join('\n\n'),
  },
  {
    name: 'GIFT, typed by hand without escapes',
    wishes: { open: true },
    write: (questions, random) =>
      questions
        .map(({ stem, options, isOpen }, i) => {
          const answers = options.map(({ text, right }) => `${right && !isOpen ? '=' : '~'}${text}`);
          const block = random.chance(0.5) ? `{${answers.join(' ')}}` : `{\n${answers.join('\n')}\n}`;
          return random.chance(0.3) ? `::Câu ${i + 1}:: ${stem} ${block}` : `${stem} ${block}`;
        })
        .join('\n\n'),
  },
];

export const AIKEN_STYLES: readonly TextStyle[] = [
  {
    name: 'Aiken',
    wishes: {},
    write: (questions) =>
      questions
        .map((question) => {
          const options = question.options.map(({ text }, i) => `${String.fromCharCode(65 + i)}. ${text}`);
          return [question.stem, ...options, `ANSWER: ${lettersOf(question)}`].join('\n');
        })
        .join('\n\n'),
  },
  {
    name: 'Aiken with brackets, small letters and Vietnamese keys',
    wishes: { open: true, several: true },
    write: (questions, random) =>
      questions
        .map((question, i) => {
          const options = question.options.map(({ text }, at) => `${String.fromCharCode(97 + at)}) ${text}`);
          const key = question.isOpen ? [] : [`${random.pick(['ANSWER', 'Đáp án', 'Answer'])}: ${lettersOf(question)}`];
          return [`Câu ${i + 1}: ${question.stem}`, ...options, ...key].join('\n');
        })
        .join('\n\n'),
  },
];
