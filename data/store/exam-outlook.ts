/** The mark to expect on the exam day, from the whole log: for the studio only, where a second's reading hurts nobody. */
import { forecastScore, type ScoreForecast } from '../practice/exam/forecast';
import { trackRecordOf } from '../practice/exam/read-record';
import { defaultBlueprint } from '../practice/mock/blueprint';
import { guessChance } from '../questions/guess-chance';
import { examDayOf } from '../settings';
import { underPresentNames } from './aliases';
import { type Database, read } from './database';
import { type ExamToday, examCards } from './exam-day';
import { keysOf, toEvent } from './fold-rows';
import { schedulerOf } from './scheduling';

/** The range of marks if nothing more were practised, or that it is too early to say; null where the packs have no question to ask. */
export const readExamScore = (db: Database, day: ExamToday): Promise<ScoreForecast | null> =>
  read(db, ['cards', 'questions', 'events', 'answerKeys', 'aliases', 'meta'], async () => {
    const cards = await examCards(db, day);
    const [rows, log, logKeys, aliases, scheduler] = await Promise.all([
      db.questions.bulkGet(cards.map(({ questionKey }) => questionKey)),
      db.events.orderBy('at').toArray(),
      db.answerKeys.toArray(),
      db.aliases.toArray(),
      schedulerOf(db),
    ]);
    const { events, keyRows } = underPresentNames(log, logKeys, aliases);
    const known = cards.flatMap((card, i) => {
      const row = rows[i];
      return row ? [{ questionKey: row.questionKey, question: row.question, card }] : [];
    });
    const guesses = new Map(known.map(({ questionKey, question }) => [questionKey, guessChance(question)]));
    const record = trackRecordOf(events.map(toEvent), keysOf(keyRows), scheduler, (key) => guesses.get(key) ?? null);
    return forecastScore(defaultBlueprint(known), known, examDayOf(day.exam), record, scheduler);
  });
