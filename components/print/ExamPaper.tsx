/** One version of an exam paper. */
import { pageWords } from '../../data/messages/print-page';
import type { PaperFacts } from '../../data/packs/print/facts';
import { type PaperVersion, questionsOf } from '../../data/packs/print/versions';
import type { PackHeader } from '../../data/packs/schema';
import { useWords } from '../words';
import { pageOf } from './PageRules';
import { PaperBlocks } from './PaperBlocks';
import { PaperHead } from './PaperHead';
import { Rest } from './Rest';
import { Sheet } from './Sheet';

interface Props {
  version: PaperVersion;
  head: PaperFacts;
  pack: PackHeader;
  twoColumns: boolean;
  large: boolean;
}

export function ExamPaper({ version, head, pack, twoColumns, large }: Props) {
  const words = useWords(pageWords);
  const { code, blocks } = version;
  return (
    <Sheet label={words.code(code)} twoColumns={twoColumns} large={large} page={pageOf(code)}>
      <PaperHead head={head} code={code} />
      <p class="paper-note">
        {words.instruction} {words.points}
      </p>
      <PaperBlocks blocks={blocks} />
      <Rest shown={questionsOf(version).length} all={head.questions} />
      <p class="paper-end">— {words.end(code)} —</p>
      <p class="paper-made">{words.made(pack.title, pack.edition)}</p>
    </Sheet>
  );
}
