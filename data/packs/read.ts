/**
 * Reads a pack file: everything or nothing, and if nothing, every reason. Pure; never throws, whatever it is given. A signature is
 * checked afterwards, by identifyPack (sign/identify.ts).
 */
import * as v from 'valibot';
import { crossCheck } from './cross-check';
import { Findings, MOST_FINDINGS, withRest } from './findings';
import { type JsonFault, linesOf, scanJson } from './json-scan';
import type { Problem, ProblemFacts, Warning, WarningFacts } from './problems';
import { FORMAT, PACK_LIMITS, type Pack, PackSchema, VERSION } from './schema';
import { tellShape } from './shape';
import { showable } from './text-rules';
import { isRecord, type Json, tidyTree } from './tree';

export type PackReading = { ok: true; pack: Pack; warnings: Warning[] } | { ok: false; problems: Problem[] };

const refuse = <C extends Problem['code']>(code: C, params: ProblemFacts[C]): PackReading => ({
  ok: false,
  problems: [{ code, path: [], params } as Problem],
});

/** Zip files (.xlsx and .docx are) begin with "PK", Office files before 2007 with the bytes D0 CF. */
const OFFICE = /^(?:PK[\u0003\u0005]|\u00D0\u00CF\u0011)/u;
const BYTE_ORDER_MARK = /^\uFEFF/u;
const HEAD_BYTES = 4;

/** The text of a file, or null where it is no UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function problemOfFault(fault: JsonFault, text: string, place: ReturnType<typeof linesOf>): Problem {
  const where = place(fault.at);
  switch (fault.kind) {
    case 'syntax': {
      const found = showable(text.slice(fault.at, fault.at + 1));
      return { code: 'notJson', path: [], params: { ...where, expected: fault.expected, found } };
    }
    case 'tooDeep':
      return { code: 'tooDeep', path: [], params: { ...where, max: PACK_LIMITS.depth } };
    case 'tooManyValues':
      return { code: 'tooManyValues', path: [], params: { max: PACK_LIMITS.values } };
    case 'repeatedKey':
      return { code: 'repeatedKey', path: [], params: { ...where, key: showable(fault.key) } };
  }
}

function readText(text: string): PackReading {
  if (text.trim() === '') return refuse('emptyFile', {});
  if (text.trimStart().startsWith('<')) return refuse('looksLikeHtml', {});
  const faults = scanJson(text, PACK_LIMITS);
  if (faults.length > 0) {
    const place = linesOf(text);
    const problems = faults.slice(0, MOST_FINDINGS).map((fault) => problemOfFault(fault, text, place));
    return { ok: false, problems: withRest(problems, faults.length - problems.length) };
  }
  return readTree(JSON.parse(text));
}

function readTree(raw: Json): PackReading {
  if (!isRecord(raw) || raw.format !== FORMAT) return refuse('notAPack', {});
  const { version } = raw;
  if (typeof version === 'number' && version > VERSION) return refuse('newerVersion', { version, known: VERSION });

  const problems = new Findings<ProblemFacts>();
  const warnings = new Findings<WarningFacts>();
  const tree = tidyTree(raw, [], problems.tell, warnings.tell);
  tellShape(PackSchema, tree, [], problems.tell);
  crossCheck(tree, problems.tell, warnings.tell);
  if (problems.kept.length > 0) return { ok: false, problems: withRest(problems.withPlaces(tree), problems.dropped) };

  // tellShape found nothing, so the schema takes it (a property in read.test.ts holds the two together).
  const pack = v.parse(PackSchema, tree);
  return { ok: true, pack, warnings: warnings.withPlaces(tree) };
}

/** A pack file's bytes or text → the pack with warnings, or every problem. The size is looked at before anything else. */
export function readPack(file: Uint8Array | string): PackReading {
  // Text has at least one byte per code unit: encode only what can still be small enough.
  const { bytes: max } = PACK_LIMITS;
  if (file.length > max) return refuse('tooLarge', { bytes: file.length, max });
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  if (bytes.length > max) return refuse('tooLarge', { bytes: bytes.length, max });
  if (OFFICE.test(String.fromCharCode(...bytes.subarray(0, HEAD_BYTES)))) return refuse('looksLikeOffice', {});
  const text = typeof file === 'string' ? file : decode(file);
  return text === null ? refuse('notUtf8', {}) : readText(text.replace(BYTE_ORDER_MARK, ''));
}
