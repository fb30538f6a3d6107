/** Reads trainers' files off the page's thread, and finishes their questions as far as they can be. */
import { finishDraft } from '../../data/packs/edit/finish';
import type { ImportedQuestion } from '../../data/packs/edit/imported';
import { draftOf } from '../../data/packs/edit/pack-draft';
import type { Draft } from '../../data/packs/import/draft';
import { IMPORTERS } from '../../data/packs/import/importers';
import { type ImportKind, recognise } from '../../data/packs/import/recognise';
import { readPack } from '../../data/packs/read';
import type { FromImporter, ToImporter } from './import-messages';
import { randomBytes } from './random-bytes';

const say = (message: FromImporter) => postMessage(message);

/** Questions of one message: about 5 ms of copying. */
const SLICE = 200;
function sayQuestions(questions: readonly ImportedQuestion[]) {
  for (let from = 0; from < questions.length; from += SLICE)
    say({ kind: 'questions', questions: questions.slice(from, from + SLICE) });
}

/** Two progress messages closer than that would be one step of the same bar. */
const LEAST_STEP = 0.01;
function progressTeller() {
  let said = 0;
  return (share: number) => {
    if (share - said < LEAST_STEP) return;
    said = share;
    say({ kind: 'progress', share });
  };
}

function finish({ questions, header, scenarios, asks, findings }: Draft, as: ImportKind) {
  const taken = new Set<string>();
  const own = new Set(questions.flatMap(({ id }) => id ?? []));
  sayQuestions(
    questions.map((draft) => {
      const { edit } = finishDraft(draft, taken, randomBytes);
      return { edit, label: draft.label, hasOwnId: own.has(edit.id), findings: draft.findings };
    }),
  );
  say({ kind: 'done', as, file: { header, scenarios, asks, findings } });
}

function readPackFile(bytes: Uint8Array) {
  const reading = readPack(bytes);
  if (!reading.ok) return say({ kind: 'broken', as: 'pack', problems: reading.problems });
  const { questions, scenarios } = draftOf(reading.pack);
  sayQuestions(questions.map((edit) => ({ edit, label: null, hasOwnId: true, findings: [] })));
  const { title, description, licence, author, uid, slug } = reading.pack.pack;
  const said = { title, licence, uid, slug, author: author.name, ...(author.unit && { unit: author.unit }) };
  const place = { kind: 'line', line: 1 } as const;
  say({
    ...{ kind: 'done', as: 'pack' },
    file: {
      header: { ...said, ...(description && { description }) },
      scenarios: scenarios.map((scenario) => ({ ...scenario, place })),
      ...{ asks: [], findings: [] },
    },
  });
}

addEventListener('message', ({ data: { bytes, kind, choices } }: MessageEvent<ToImporter>) => {
  const as = kind ?? recognise(bytes);
  if (as === 'pack') return readPackFile(bytes);
  finish(IMPORTERS[as](bytes, choices, progressTeller()), as);
});
