/** What is wrong with a pack's details, as the reader of its file would say it. */
import { Findings } from '../findings';
import type { Problem, ProblemFacts } from '../problems';
import { PackHeaderSchema } from '../schema';
import { tellShape } from '../shape';
import { tidyTree } from '../tree';
import { type EditHeader, headerJson } from './pack-draft';

/** Paths begin at "pack". `today`: the day that publishing would give. */
export function checkHeader(header: EditHeader, today: string): Problem[] {
  const problems = new Findings<ProblemFacts>();
  const tree = { pack: tidyTree(headerJson(header, today), ['pack'], problems.tell, () => undefined) };
  tellShape(PackHeaderSchema, tree.pack, ['pack'], problems.tell);
  return problems.withPlaces(tree);
}
