/** One question of a draft: its form, every change of it an act on the draft. */
import type { EditAction } from '../../data/packs/edit/actions';
import { idsOf } from '../../data/packs/edit/actions';
import type { QuestionReport } from '../../data/packs/edit/check-question';
import type { EditQuestion } from '../../data/packs/edit/edit-question';
import { newScenarioId, partIds, type Random } from '../../data/packs/edit/ids';
import type { PackDraft } from '../../data/packs/edit/pack-draft';
import type { ScenarioUse } from './MoreFields';
import { QuestionForm } from './QuestionForm';

export type Act = (action: EditAction, mergeKey?: string) => void;

interface Props {
  draft: PackDraft;
  edit: EditQuestion;
  report: QuestionReport | null;
  random: Random;
  act: Act;
}

const scenarioUse = ({ questions, scenarios }: PackDraft, random: Random, act: Act): ScenarioUse => ({
  scenarios,
  countOf: (id) => questions.filter(({ group }) => group === id).length,
  onNew: (question) => {
    const scenario = { id: newScenarioId(idsOf(scenarios), random), text: '' };
    const step = `new ${scenario.id}`;
    act({ kind: 'addScenario', scenario }, step);
    act({ kind: 'change', question: { ...question, group: scenario.id } }, step);
  },
  onText: (id, text) => act({ kind: 'changeScenario', id, text }, `scenario ${id}`),
  onRemove: (id) => act({ kind: 'removeScenario', id }),
});

export function DraftQuestion({ draft, edit, report, random, act }: Props) {
  return (
    <QuestionForm
      key={edit.id}
      edit={edit}
      problems={report?.problems ?? []}
      lints={report?.lints ?? []}
      onChange={(question, mergeKey) => act({ kind: 'change', question }, mergeKey && `${question.id} ${mergeKey}`)}
      newPartId={partIds(edit, random)}
      lang={draft.header.lang}
      use={scenarioUse(draft, random, act)}
    />
  );
}
