/** What the exports are written from: the learner's own log and the questions as they stand, in one view of one moment. */
import { countingAnswers } from '../practice/log';
import type { AnswerEvent } from '../practice/types';
import { type Database, read } from './database';
import type { AnswerKeyRow, CardRow, PackRow, QuestionRow } from './rows';

export interface ExportRows {
  /** Answers that count, in the log's order. */
  answers: AnswerEvent[];
  keys: AnswerKeyRow[];
  questions: QuestionRow[];
  cards: CardRow[];
  packs: PackRow[];
}

export const readExportRows = (db: Database): Promise<ExportRows> =>
  read(db, ['events', 'answerKeys', 'questions', 'cards', 'packs'], async () => {
    const [events, keys, questions, cards, packs] = await Promise.all([
      db.events.orderBy('at').toArray(),
      db.answerKeys.toArray(),
      db.questions.toArray(),
      db.cards.toArray(),
      db.packs.toArray(),
    ]);
    const order = new Map(cards.map((card) => [card.questionKey, card.order]));
    const place = ({ questionKey }: QuestionRow) => order.get(questionKey) ?? Number.POSITIVE_INFINITY;
    questions.sort((a, b) => (a.packKey === b.packKey ? place(a) - place(b) : a.packKey < b.packKey ? -1 : 1));
    return { answers: countingAnswers(events), keys, questions, cards, packs };
  });
