/** Reads trainers' files off the page's thread, and finishes their questions as far as they can be. */
import type { Language } from '../../data/messages/catalogue';
import { finishedEdit } from '../../data/packs/edit/finish';
import type { ImportedQuestion } from '../../data/packs/edit/imported';
import { draftOf } from '../../data/packs/edit/pack-draft';
import { copyWithErrors } from '../../data/packs/export/sheet/error-copy';
import type { Draft, ImportChoices } from '../../data/packs/import/draft';
import { IMPORTERS } from '../../data/packs/import/importers';
import { type ImportKind, recognise } from '../../data/packs/import/recognise';
import { readPack } from '../../data/packs/read';
import type { FromImporter, ToImporter } from './import-messages';
import { hearing, say } from './parcels';
import { randomBytes } from './random-bytes';

/** Two progress messages closer than that would be one step of the same bar. */
const LEAST_STEP = 0.01;
function progressTeller() {
  let said = 0;
  return (share: number) => {
    if (share - said < LEAST_STEP) return;
    said = share;
    say<FromImporter>({ kind: 'progress', share });
  };
}

function finish({ questions, header, scenarios, asks, findings }: Draft, as: ImportKind) {
  const taken = new Set<string>();
  const ownIds = new Set(questions.flatMap(({ id }) => id ?? []));
  const finished = questions.map((draft): ImportedQuestion => {
    const edit = finishedEdit(draft, taken, randomBytes);
    return { edit, label: draft.label, hasOwnId: ownIds.has(edit.id), findings: draft.findings };
  });
  const said = { header, scenarios, asks, findings, rest: null, ofEdition: [] };
  say<FromImporter>({ kind: 'done', as, questions: finished, ...said });
}

function readPackFile(bytes: Uint8Array) {
  const reading = readPack(bytes);
  if (!reading.ok) return say<FromImporter>({ kind: 'broken', as: 'pack', problems: reading.problems });
  const { questions: ofEdition, ...rest } = reading.pack;
  const { questions, scenarios } = draftOf(reading.pack);
  const place = { kind: 'line', line: 1 } as const;
  say<FromImporter>({
    kind: 'done',
    as: 'pack',
    questions: questions.map((edit) => ({ edit, label: null, hasOwnId: true, findings: [] })),
    scenarios: scenarios.map((scenario) => ({ ...scenario, place })),
    ...{ header: {}, asks: [], findings: [], rest, ofEdition },
  });
}

function copyTable(bytes: Uint8Array, as: ImportKind, choices: ImportChoices, language: Language) {
  const isTable = as === 'excel' || as === 'csv';
  const content = isTable
    ? copyWithErrors(bytes, as === 'excel' ? 'xlsx' : 'csv', IMPORTERS[as](bytes, choices), choices, language)
    : null;
  say<FromImporter>({ kind: 'copy', content });
}

addEventListener(
  'message',
  hearing<ToImporter>(({ bytes, kind, choices, errorsIn }) => {
    const as = kind ?? recognise(bytes);
    if (errorsIn) return copyTable(bytes, as, choices, errorsIn);
    if (as === 'pack') return readPackFile(bytes);
    finish(IMPORTERS[as](bytes, choices, progressTeller()), as);
  }),
);
