/** Questions of a pack for a branch meeting on one standard: worth talking about rather than quickly ticked. */
import { hash32 } from '../../practice/seed';
import { shuffle } from '../../practice/shuffle';
import type { Question, Standard } from '../../questions/schema';
import type { Pack } from '../schema';
import { printedOf } from './printed';
import type { PaperBlock } from './versions';

/** Cases first, then what even careful readers mix up. */
const weightOf = ({ group, difficulty = 2 }: Question) => (group === undefined ? 0 : 10) + difficulty;

/** At most `count` questions on the standard, of each fact one, in blocks; the same for the same seed. */
export function discussionOf(pack: Pack, standard: Standard, count: number, seed: number): PaperBlock[] {
  const own = shuffle(
    pack.questions.filter((question) => question.standard === standard),
    hash32(seed, 'discussion', standard),
  ).toSorted((a, b) => weightOf(b) - weightOf(a));
  const facts = new Set<string>();
  const chosen = own.filter(({ id, fact = id }) => {
    const isNew = !facts.has(fact) && facts.size < count;
    if (isNew) facts.add(fact);
    return isNew;
  });
  const texts = new Map(pack.scenarios.map(({ id, text }) => [id, text]));
  const blocks = new Map<string, PaperBlock>();
  for (const question of chosen) {
    const name = question.group ?? `alone ${question.id}`;
    const scenario = question.group === undefined ? null : (texts.get(question.group) ?? null);
    const block = blocks.get(name) ?? { scenario, questions: [] };
    blocks.set(name, block);
    block.questions.push(printedOf(question, 0, hash32(seed, question.id)));
  }
  let number = 0;
  return [...blocks.values()].map(({ scenario, questions }) => ({
    scenario,
    questions: questions.map((printed) => ({ ...printed, number: ++number })),
  }));
}
