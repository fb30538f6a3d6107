/** The questions of a draft as rows, a row each. */
import Dexie from 'dexie';
import type { EditQuestion } from '../packs/edit/edit-question';
import type { Database } from './database';
import type { DraftQuestionRow } from './rows';

/** Rows of one request: ten thousand copied at once would hold the page's thread for a tenth of a second. */
const SLICE = 400;

export const rowsOf = (draft: string, questions: readonly EditQuestion[]): DraftQuestionRow[] =>
  questions.map((question) => ({ draft, id: question.id, question }));

/** The questions of `draft` by their ids, inside the caller's transaction. */
export async function readDraftQuestions(db: Database, draft: string): Promise<Map<string, EditQuestion>> {
  const byId = new Map<string, EditQuestion>();
  for (let last: unknown = Dexie.minKey; ; ) {
    const slice = await db.draftQuestions
      .where('[draft+id]')
      .between([draft, last], [draft, Dexie.maxKey], false, true)
      .limit(SLICE)
      .toArray();
    for (const { id, question } of slice) byId.set(id, question);
    if (slice.length < SLICE) return byId;
    last = slice.at(-1)?.id;
  }
}
