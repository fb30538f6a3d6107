/** Exam papers as a Word file: the same papers, answer sheets and keys as on the print page, to be touched up by hand. */
import { type Language, wordsOf } from '../../messages/catalogue';
import { pageWords } from '../../messages/print-page';
import type { PrintChoices } from '../print/choices';
import type { PaperFacts } from '../print/facts';
import type { Lettered, PrintedQuestion } from '../print/printed';
import type { PaperBlock, Papers, PaperVersion } from '../print/versions';
import type { Pack } from '../schema';
import { docxOf, type WordBlock, type WordParagraph } from './docx/docx';
import type { WordStyle } from './docx/styles';
import { answerSheetBlocks, keyBlocks, keyTableBlocks } from './word-keys';

export interface PaperInput {
  pack: Pack;
  papers: Papers;
  head: PaperFacts;
  choices: Pick<PrintChoices, 'parts' | 'twoColumns' | 'large' | 'seed'>;
}

/** Half points: 18, read without glasses by most. */
const LARGE_SIZE = 36;
const DOTS = '.'.repeat(40);

const paragraph = (style: WordStyle, label: string, text: string): WordParagraph => ({ style, label, text });
const options = (list: readonly Lettered[]) => list.map(({ letter, text }) => paragraph('Option', `${letter}.`, text));

function questionBlocks({ number, question, body }: PrintedQuestion, language: Language): WordBlock[] {
  const words = wordsOf(pageWords, language);
  const hint = (text: string) => paragraph('Option', '', `_${text}_`);
  const stem = paragraph('Question', words.question(number), question.stem);
  switch (body.kind) {
    case 'options':
      return [stem, ...(body.isSeveral ? [hint(words.several)] : []), ...options(body.options)];
    case 'truth':
      return [stem, hint(words.truth), paragraph('Option', 'A.', words.yes), paragraph('Option', 'B.', words.no)];
    case 'gaps':
      return [stem, hint(words.gaps)];
    case 'order':
      return [
        stem,
        hint(words.order),
        ...options(body.items),
        paragraph('Option', '', body.items.map(() => '......').join(' – ')),
      ];
    case 'match':
      return [
        stem,
        hint(words.match),
        ...body.lefts.map((left, i) => paragraph('Option', `${i + 1}.`, `${left} ......`)),
        ...options(body.rights),
      ];
  }
}

function paperBlock({ scenario, questions }: PaperBlock, language: Language): WordBlock[] {
  const words = wordsOf(pageWords, language);
  const numbers = questions.map(({ number }) => number);
  const label = `${words.case} ${words.forQuestions(Math.min(...numbers), Math.max(...numbers))}:`;
  return [
    ...(scenario === null ? [] : [paragraph('Case', label, scenario)]),
    ...questions.flatMap((printed) => questionBlocks(printed, language)),
  ];
}

/** Title, code, and lines to fill in. */
function headBlocks(head: PaperFacts, code: string, language: Language, kicker = ''): WordBlock[] {
  const words = wordsOf(pageWords, language);
  const line = (label: string, text = DOTS) => paragraph('Answer', `${label}:`, text);
  return [
    paragraph('Title', '', head.title),
    paragraph(
      'Subtitle',
      [kicker, words.code(code)].filter(Boolean).join(' · '),
      words.facts(head.questions, head.minutes),
    ),
    line(words.name),
    line(words.unit, head.unit || DOTS),
    line(words.date),
  ];
}

function versionBlocks({ code, blocks }: PaperVersion, { pack, head, choices }: PaperInput): WordBlock[] {
  const { lang, title, edition } = pack.pack;
  const words = wordsOf(pageWords, lang);
  return [
    ...headBlocks(head, code, lang),
    paragraph('Remark', '', `${words.instruction} ${words.points}`),
    { columns: 1, begins: 'nextPage' },
    ...blocks.flatMap((block) => paperBlock(block, lang)),
    paragraph('Subtitle', '', `— ${words.end(code)} —`),
    paragraph('Remark', '', words.made(title, edition)),
    { columns: choices.twoColumns ? 2 : 1, begins: 'continuous' },
  ];
}

/** What is chosen in `choices.parts`, in the order of the print page; at least one part. In the pack's language. */
export function writePaper(input: PaperInput): Uint8Array {
  const { pack, papers, head, choices } = input;
  const { versions } = papers;
  const { lang } = pack.pack;
  const sheetHead = wordsOf(pageWords, lang).answerSheet;
  const parts = {
    papers: versions.flatMap((version) => versionBlocks(version, input)),
    answerSheets: versions.flatMap((version) =>
      answerSheetBlocks(version, headBlocks(head, version.code, lang, sheetHead), lang),
    ),
    keys: versions.flatMap((version) => keyBlocks(version, head.title, choices.seed, lang)),
    keyTable: keyTableBlocks(versions, head.title, choices.seed, lang),
  };
  const blocks = choices.parts.flatMap((part) => parts[part]);
  // The last part's own end is the document's.
  const last = blocks.at(-1);
  return docxOf(last && 'columns' in last ? blocks.slice(0, -1) : blocks, lang, {
    ...(choices.large ? { textSize: LARGE_SIZE } : {}),
    ...(last && 'columns' in last ? { last } : {}),
  });
}
