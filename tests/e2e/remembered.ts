/** For tests: cards of added packs that have a memory, by question, out of the database itself. */
import type { Page } from '@playwright/test';
import type { CardRow } from '../../data/store/rows';
import { rowsOf } from './rows';

export async function remembered(page: Page): Promise<Map<string, CardRow>> {
  const rows = await rowsOf<CardRow>(page, 'cards');
  const cards = rows.filter(({ packKey, memory }) => packKey.startsWith('u-') && memory !== null);
  return new Map(cards.map((card) => [card.questionKey, card]));
}
