/** What a member sees of a question while it is written. */
import { useMemo } from 'preact/hooks';
import type { EditQuestion } from '../../data/packs/edit/edit-question';
import type { PackDraft } from '../../data/packs/edit/pack-draft';
import { previewOf } from '../../data/packs/edit/preview-question';
import { Preview } from './Preview';

export function LivePreview({ edit, draft }: { edit: EditQuestion; draft: PackDraft }) {
  const { question, hasKey } = useMemo(() => previewOf(edit), [edit]);
  const scenario = draft.scenarios.find(({ id }) => id === edit.group) ?? null;
  return <Preview question={question} hasKey={hasKey} scenario={scenario} lang={draft.header.lang} />;
}
