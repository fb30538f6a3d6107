/** Everything that is printed, in the order in which it is handed out: all papers, then sheets, then keys. */
import { addressOf, type PrintChoices } from '../../data/packs/print/choices';
import { discussionOf } from '../../data/packs/print/discussion';
import type { PaperFacts } from '../../data/packs/print/facts';
import type { Papers, PaperVersion } from '../../data/packs/print/versions';
import type { Pack } from '../../data/packs/schema';
import { standardOf } from '../../data/standards/regulation-144';
import { LanguageContext } from '../words';
import { AllKeys } from './AllKeys';
import { AnswerSheet } from './AnswerSheet';
import { ExamPaper } from './ExamPaper';
import { KeyPage } from './KeyPage';
import { MeetingPage } from './MeetingPage';
import { PageRules } from './PageRules';

interface Props {
  pack: Pack;
  choices: PrintChoices;
  papers: Papers;
  /** The only version whose sheets are drawn, for the preview; null: all. */
  shown: PaperVersion | null;
  head: PaperFacts;
}

/** In the pack's language, whatever the interface speaks: pages are for those who are asked. */
export function PrintSheets({ pack, choices, papers, shown, head }: Props) {
  return (
    <LanguageContext.Provider value={pack.pack.lang}>
      <div class="sheets">
        {choices.what === 'exam' ? (
          <ExamSheets {...{ pack, choices, papers, shown, head }} />
        ) : (
          <MeetingSheets {...{ pack, choices }} />
        )}
      </div>
    </LanguageContext.Provider>
  );
}

function ExamSheets({ pack, choices, papers: { versions: all }, shown, head }: Props) {
  const versions = shown ? [shown] : all;
  const { parts, twoColumns, large, seed } = choices;
  const has = (part: PrintChoices['parts'][number]) => parts.includes(part);
  return (
    <>
      <PageRules codes={versions.map(({ code }) => code)} />
      {has('papers') &&
        versions.map((version) => (
          <ExamPaper key={version.code} pack={pack.pack} {...{ version, head, twoColumns, large }} />
        ))}
      {has('answerSheets') &&
        versions.map((version) => <AnswerSheet key={version.code} {...{ version, head, large }} />)}
      {has('keys') && versions.map((version) => <KeyPage key={version.code} {...{ version, head, seed }} />)}
      {has('keyTable') && <AllKeys head={head} versions={all} seed={seed} />}
    </>
  );
}

function MeetingSheets({ pack, choices }: { pack: Pack; choices: PrintChoices }) {
  const { standards, discussionCount, seed, unit, title, withAnswers, large } = choices;
  const address = addressOf(choices);
  return (
    <>
      {standards.map((number) => (
        <MeetingPage
          key={number}
          standard={standardOf(number)}
          blocks={discussionOf(pack, number, discussionCount, seed)}
          pack={pack.pack}
          address={address === 'wrong' ? null : address}
          {...{ unit, title, withAnswers, large }}
        />
      ))}
    </>
  );
}
