/**
 * Finds and resolves references in lines of JSON, with the very modules of the extension.
 * npm run --silent references -- FILE.jsonl     (or - for standard input)
 * In: {"id","text","title"?,"host"?,"published"?}; out: {"id","mentions":[…]}; offsets in UTF-16 code units.
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { dayOfStamp } from '../data/context/stamp';
import { CATALOG_DATES, catalog } from '../data/documents/catalog';
import { reasonWords } from '../data/messages/reasons';
import { committeesIn } from '../data/places/committees';
import { datelineProvince } from '../data/places/dateline';
import { provinceOfHost } from '../data/places/hosts';
import { findReferences } from '../data/references/find';
import type { Resolution } from '../data/references/resolution';
import { readEvidence } from '../data/references/resolve/evidence';
import { createResolver } from '../data/references/resolve/resolver';

const Line = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  title: v.nullish(v.string(), null),
  host: v.nullish(v.string(), null),
  published: v.nullish(
    v.pipe(v.string(), v.transform(dayOfStamp), v.string('not a date; write a day as in 2024-05-14')),
    null,
  ),
});
type Line = v.InferOutput<typeof Line>;

const resolve = createResolver(catalog, CATALOG_DATES, { committeesIn, datelineProvince, provinceOfHost });

function plain(resolution: Resolution | undefined) {
  if (!resolution) return null;
  return {
    state: resolution.state,
    document: 'document' in resolution ? resolution.document : null,
    candidates: 'candidates' in resolution ? resolution.candidates : [],
    reasons: resolution.reasons.map((reason) => reasonWords(reason, 'vi')),
  };
}

function mentionsIn({ text, title, host, published }: Line) {
  const references = findReferences(text);
  // The headline is part of the page, so it speaks for the text below it; its own references are not asked for.
  const headline = title === null ? [] : [{ text: title, references: findReferences(title) }];
  const resolutions = resolve([...headline, { text, references }], { title, host, published }).at(-1) ?? [];
  return references.map((reference, i) => ({
    start: reference.start,
    end: reference.end,
    text: text.slice(reference.start, reference.end),
    system: reference.system,
    form: reference.form,
    number: reference.number,
    type: reference.type,
    issuerCode: reference.issuerCode,
    canonical: reference.canonical,
    date: readEvidence(text, references, i).date,
    leadStart: reference.leadStart,
    provision: reference.provision,
    resolution: plain(resolutions[i]),
  }));
}

function problemOf(error: unknown): string {
  if (v.isValiError(error))
    return error.issues.map((issue) => `${v.getDotPath(issue) ?? 'line'}: ${issue.message}`).join('; ');
  return error instanceof Error ? error.message : String(error);
}

function main(): number {
  const file = process.argv[2];
  if (file === undefined) {
    console.error('Usage: references FILE.jsonl  (or - for standard input)');
    return 1;
  }
  const lines = readFileSync(file === '-' ? 0 : file, 'utf8').split(/\r?\n/u);
  let failed = false;
  lines.forEach((raw, i) => {
    if (raw.trim() === '') return;
    try {
      const line = v.parse(Line, JSON.parse(raw));
      console.log(JSON.stringify({ id: line.id, mentions: mentionsIn(line) }));
    } catch (error) {
      failed = true;
      console.error(`line ${i + 1}: ${problemOf(error)}. Expected {"id","text","title"?,"host"?,"published"?}.`);
    }
  });
  return failed ? 1 : 0;
}

process.exitCode = main();
