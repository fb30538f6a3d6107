/** What a draft promises: each question either says what is wrong with it or makes a question that a pack may hold. */
import type { Draft, DraftQuestion } from '../../data/packs/import/draft';
import { readPack } from '../../data/packs/read';
import { FORMAT, PACK_LIMITS, VERSION } from '../../data/packs/schema';
import type { Json, JsonRecord } from '../../data/packs/tree';

const partId = (index: number) => String.fromCharCode('a'.charCodeAt(0) + index);

/** The question as pack JSON; nothing is mended. */
function jsonOf(draft: DraftQuestion, id: string): JsonRecord {
  const { type, stem, explain, cite, standard, difficulty, tags } = draft;
  const common: JsonRecord = {
    ...{ id, type, stem, cite: cite as unknown as Json },
    ...(explain !== '' && { explain }),
    ...(standard !== null && { standard }),
    ...(difficulty !== null && { difficulty }),
    ...(tags.length > 0 && { tags }),
  };
  switch (type) {
    case 'one':
    case 'many': {
      const options = draft.options.map(
        ({ text, right, why }, i): JsonRecord => ({ id: partId(i), text, right, ...(why && { why }) }),
      );
      return { ...common, options, keepLast: draft.keepLast.map(partId) };
    }
    case 'truefalse':
      return { ...common, answer: draft.answer };
    case 'fill':
      return { ...common, gaps: draft.gaps };
    case 'order':
      return { ...common, items: draft.items.map((text, i) => ({ id: partId(i), text })) };
    case 'match':
      return { ...common, pairs: draft.pairs.map((pair, i) => ({ id: partId(i), ...pair })) };
  }
}

const HEADER = {
  ...{ uid: 'a'.repeat(26), slug: 'fuzz', edition: 1, issued: '2026-11-27', lang: 'vi', title: 'Thử', licence: 'CC0' },
  author: { name: 'Thử' },
};
/** Packs of this many, so that no pack is too large for its questions. */
const TOGETHER = 100;

const fits = (questions: readonly JsonRecord[]) =>
  readPack(JSON.stringify({ format: FORMAT, version: VERSION, pack: HEADER, questions }));

/** Every promise of `draft` that is broken; none: it is sound. */
export function brokenPromises({ questions, findings }: Draft): string[] {
  const broken: string[] = [];
  if (questions.length === 0 && findings.length === 0) broken.push('no question and no word about it');
  const closed = questions.filter(({ findings: own }) => !own.some(({ severity }) => severity === 'error'));
  const open = closed.filter(({ keyFrom }) => keyFrom === null);
  broken.push(
    ...open.slice(0, 3).map((question) => `open without an error: ${JSON.stringify(question).slice(0, 500)}`),
  );
  const written = closed
    .filter(({ keyFrom }) => keyFrom !== null)
    .slice(0, PACK_LIMITS.questions)
    .map((question, i) => jsonOf(question, `q${i}`));
  for (let at = 0; at < written.length; at += TOGETHER) {
    const some = written.slice(at, at + TOGETHER);
    if (fits(some).ok) continue;
    const bad = some.find((question) => !fits([question]).ok);
    if (!bad) continue;
    const reading = fits([bad]);
    const codes = reading.ok ? [] : reading.problems.map(({ code }) => code);
    broken.push(`said to be sound, but ${codes.join(', ')}: ${JSON.stringify(bad).slice(0, 500)}`);
  }
  return broken;
}
