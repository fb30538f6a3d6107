/** The learner's own record as tables: every answer that counts, and where each question stands. */
import type { exportWords } from '../messages/exports';
import { plainText } from '../packs/markup';
import { isoDate } from '../practice/days';
import type { AnswerEvent, QuestionKey } from '../practice/types';
import { dayOf } from '../practice/zones';
import { judge } from '../questions/grading';
import type { ExportRows } from '../store/export-rows';
import { type Cell, csv } from './cells';

/** One answer a row, in the order given. The result is empty where the answer key of its edition is not here. */
export function answersCsv({ answers, keys, questions }: ExportRows, words: typeof exportWords.vi): string {
  const keyOf = new Map(keys.map((row) => [`${row.questionKey} ${row.edition}`, row.key]));
  const held = new Map(questions.map((row) => [row.questionKey, row.question]));
  const result = ({ questionKey, edition, chosen }: AnswerEvent): Cell => {
    const key = keyOf.get(`${questionKey} ${edition}`);
    return key ? (judge(key, chosen).right ? words.right : words.wrong) : null;
  };
  const rows = answers.map((answer): Cell[] => {
    const question = held.get(answer.questionKey);
    return [
      isoDate(dayOf(answer)),
      question ? plainText(question.stem) : null,
      question?.standard ?? null,
      result(answer),
      answer.certainty && words[answer.certainty],
      Math.round(answer.ms),
      answer.questionKey,
    ];
  });
  const head = [
    words.day,
    words.question,
    words.standard,
    words.result,
    words.certainty,
    words.milliseconds,
    words.questionKey,
  ];
  return csv([head, ...rows]);
}

const twoDecimals = (value: number): number => Math.round(value * 100) / 100;

/** One question a row, with what is remembered of it; empty where it was never answered. */
export function progressCsv({ questions, cards, packs }: ExportRows, words: typeof exportWords.vi): string {
  const cardOf = new Map(cards.map((card) => [card.questionKey, card] as const));
  const titles = new Map(packs.map(({ key, header }) => [key, header.title]));
  const rows = questions.map(({ questionKey, packKey, question }): Cell[] => {
    const { memory, due } = cardOf.get(questionKey as QuestionKey) ?? { memory: null, due: undefined };
    return [
      plainText(question.stem),
      titles.get(packKey) ?? null,
      question.standard ?? null,
      due === undefined ? null : isoDate(due),
      memory && twoDecimals(memory.stability),
      memory?.lapses ?? null,
      memory?.reps ?? null,
      questionKey,
    ];
  });
  const head = [
    words.question,
    words.pack,
    words.standard,
    words.due,
    words.stability,
    words.lapses,
    words.answers,
    words.questionKey,
  ];
  return csv([head, ...rows]);
}
