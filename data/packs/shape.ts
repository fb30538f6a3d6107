/**
 * Walks a schema beside a value and tells every way in which the value doesn't fit. valibot's own issues stop at an
 * object's first unknown key and skip a list's length once an item is wrong; people are to see everything at once.
 */
import * as v from 'valibot';
import { nearestOf } from './nearest';
import type { JsonType, ProblemFacts, RawPath, Tell } from './problems';
import { showable } from './text-rules';
import { isRecord, type Json, type JsonRecord, typeOfJson } from './tree';

type Schema = v.GenericSchema;
type ObjectSchema = Schema & { entries: Record<string, Schema> };
const hasEntries = (schema: Schema): schema is ObjectSchema => 'entries' in schema;
const hasItem = (schema: Schema): schema is Schema & { item: Schema } => 'item' in schema;
const hasWrapped = (schema: Schema): schema is Schema & { wrapped: Schema } => 'wrapped' in schema;
type VariantSchema = Schema & { key: string; options: Schema[] };
const isVariant = (schema: Schema): schema is VariantSchema => schema.type === 'variant';

type TellHere = Tell<ProblemFacts>;

const found = (value: Json) => showable(typeof value === 'string' ? value : JSON.stringify(value));

/** A leaf: text, number, truth or one of a few. Our schemas' messages are problem codes. */
function tellLeaf(schema: Schema, value: Json, path: RawPath, tell: TellHere) {
  for (const issue of v.safeParse(schema, value).issues ?? []) {
    const limit = Number(issue.requirement);
    switch (issue.message) {
      case 'blank':
      case 'badUid':
      case 'badSignature':
        tell(issue.message, path, {});
        break;
      case 'tooLong':
        tell('tooLong', path, { max: limit, length: String(value).length });
        break;
      case 'tooSmall':
        tell('tooSmall', path, { min: limit, found: found(value) });
        break;
      case 'tooBig':
        tell('tooBig', path, { max: limit, found: found(value) });
        break;
      case 'notInteger':
      case 'badId':
      case 'badDate':
      case 'badDay':
      case 'badAddress':
        tell(issue.message, path, { found: found(value) });
        break;
      default:
        if (issue.type === 'picklist' || issue.type === 'literal')
          tell('notOneOf', path, { allowed: allowedOf(issue.expected), found: found(value) });
        else tell('wrongType', path, { expected: expectedType(issue.expected), received: typeOfJson(value) });
    }
  }
}

/** valibot writes '("vi" | "en")'. */
const allowedOf = (expected: string | null) => (expected ?? '').replace(/^\(|\)$/gu, '').replaceAll(' | ', ', ');
const expectedType = (expected: string | null) =>
  expected === 'number' ? 'number' : expected === 'boolean' ? 'truth' : 'text';

/** Returns how many items are worth a look: those past the limit are told as too many, once. */
function tellLength(schema: Schema, list: Json[], path: RawPath, tell: TellHere): number {
  let worthALook = list.length;
  const checks: unknown[] = 'pipe' in schema && Array.isArray(schema.pipe) ? schema.pipe : [];
  for (const check of checks) {
    if (!isLengthCheck(check)) continue;
    const count = list.length;
    if (check.type === 'min_length' && count < check.requirement)
      tell('tooFew', path, { min: check.requirement, count });
    if (check.type === 'max_length' && count > check.requirement) {
      tell('tooMany', path, { max: check.requirement, count });
      worthALook = check.requirement;
    }
  }
  return worthALook;
}
const isLengthCheck = (check: unknown): check is { type: string; requirement: number } =>
  typeof check === 'object' && check !== null && 'requirement' in check && typeof check.requirement === 'number';

function tellObject(schema: ObjectSchema, record: JsonRecord, path: RawPath, tell: TellHere) {
  const known = Object.keys(schema.entries);
  for (const [key, entry] of Object.entries(schema.entries)) {
    const item = record[key];
    if (item !== undefined) tellShape(entry, item, [...path, key], tell);
    else if (entry.type !== 'optional') tell('missing', path, { key });
  }
  const free = known.filter((name) => !Object.hasOwn(record, name));
  const unknown = Object.keys(record).filter((key) => !known.includes(key));
  // More unknown fields than known ones are no typing errors, and searching for each would take long.
  const isTyping = unknown.length <= known.length;
  for (const key of unknown)
    tell('unknownKey', path, { key: showable(key), nearest: isTyping ? nearestOf(key, free) : null });
}

function tellVariant(schema: VariantSchema, record: JsonRecord, path: RawPath, tell: TellHere) {
  const kinds = schema.options.filter(hasEntries).map((kind) => ({ kind, tag: kind.entries[schema.key] }));
  const tag = record[schema.key];
  const chosen = kinds.find((candidate) => candidate.tag && v.is(candidate.tag, tag));
  if (chosen) tellObject(chosen.kind, record, path, tell);
  else if (tag === undefined) tell('missing', path, { key: schema.key });
  else {
    const allowed = kinds.map((candidate) => allowedOf(candidate.tag?.expects ?? null)).join(', ');
    tell('notOneOf', [...path, schema.key], { allowed, found: found(tag) });
  }
}

/** Tells every misfit of `value`; nothing told: v.safeParse(schema, value) succeeds. */
export function tellShape(schema: Schema, value: Json, path: RawPath, tell: TellHere): void {
  const wrong = (expected: JsonType) => tell('wrongType', path, { expected, received: typeOfJson(value) });
  const tellRecord = (then: (record: JsonRecord) => void) => (isRecord(value) ? then(value) : wrong('object'));
  if (hasWrapped(schema)) tellShape(schema.wrapped, value, path, tell);
  else if (isVariant(schema)) tellRecord((record) => tellVariant(schema, record, path, tell));
  else if (hasEntries(schema)) tellRecord((record) => tellObject(schema, record, path, tell));
  else if (!hasItem(schema)) tellLeaf(schema, value, path, tell);
  else if (!Array.isArray(value)) wrong('list');
  else {
    const items = value.slice(0, tellLength(schema, value, path, tell));
    for (const [i, item] of items.entries()) tellShape(schema.item, item, [...path, i], tell);
  }
}
