import type { Table, Transaction } from 'dexie';
import { citeKeys } from '../../documents/cite-key';
import { NO_REST } from '../../practice/choices';
import { DESIRED_RETENTION } from '../../practice/scheduler';
import type { CardRow, QuestionRow } from '../rows';
import type { Migration } from './index';

const FIRST_FOLD = 1;

/**
 * Choices (suspend, bury), questions found by what they cite, siblings by fact, and the retention that the cards' due days
 * were made for. Cards keep their memory: what is new in them comes from their questions, and nobody has chosen anything yet.
 */
export const choices: Migration = {
  version: 2,
  stores: {
    cards: 'questionKey, packKey, lastDay, [dueIn+due], [newIn+order], rest.suspendedAt, rest.buriedUntil',
    questions: 'questionKey, packKey, *cites',
    choices: 'id, at, undoes, questionKey',
  },
  async upgrade(transaction: Transaction) {
    const facts = new Map<string, string>();
    const questions: Table<QuestionRow, string> = transaction.table('questions');
    await questions.toCollection().modify((row) => {
      row.cites = citeKeys(row.question.cite);
      if (row.question.fact !== undefined) facts.set(row.questionKey, `${row.packKey}/${row.question.fact}`);
    });
    const cards: Table<CardRow, string> = transaction.table('cards');
    await cards.toCollection().modify((row) => {
      row.fact = facts.get(row.questionKey) ?? null;
      row.rest = NO_REST;
    });
    const fold: { version?: number } | undefined = await transaction.table('meta').get('fold');
    await transaction
      .table('meta')
      .put({ key: 'fold', version: fold?.version ?? FIRST_FOLD, retention: DESIRED_RETENTION });
  },
};
