/** The raw tree of a parsed file: a tidied copy of it, and the way from a raw path to one that people can follow. */
import type { JsonType, PathStep, ProblemFacts, RawPath, Tell, WarningFacts } from './problems';
import { problemsOfText, showable, tidyText, warningsOfText } from './text-rules';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonRecord = { [key: string]: Json };

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The list at `key`, or none where the file holds something else there. */
export const listAt = (record: Json, key: string): Json[] => {
  const value = isRecord(record) ? record[key] : undefined;
  return Array.isArray(value) ? value : [];
};

export function typeOfJson(value: unknown): JsonType {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'truth';
  return typeof value === 'number' ? 'number' : 'object';
}

/** Keys that could reach an object's prototype if some later code merged what it was given. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** A fresh copy with every text tidied, without forbidden keys; tells what its texts and keys do wrong. */
export function tidyTree(value: Json, path: RawPath, tell: Tell<ProblemFacts>, warn: Tell<WarningFacts>): Json {
  if (typeof value === 'string') {
    const text = tidyText(value);
    for (const { code, params } of problemsOfText(text)) tell(code, path, params);
    for (const { code, params } of warningsOfText(text)) warn(code, path, params);
    return text;
  }
  if (Array.isArray(value)) return value.map((item, i) => tidyTree(item, [...path, i], tell, warn));
  if (!isRecord(value)) return value;
  const copy: JsonRecord = {};
  for (const [key, item] of Object.entries(value)) {
    if (FORBIDDEN_KEYS.has(key)) tell('forbiddenKey', path, { key });
    else copy[key] = tidyTree(item, [...path, key], tell, warn);
  }
  return copy;
}

/** Raw path → steps that carry the ids found on the way in `tree`. */
export function stepsOf(tree: Json, path: RawPath): PathStep[] {
  const steps: PathStep[] = [];
  let value: Json | undefined = tree;
  for (const part of path) {
    if (typeof part === 'string') {
      value = isRecord(value) && Object.hasOwn(value, part) ? value[part] : undefined;
      steps.push({ key: part, index: null, id: null });
      continue;
    }
    value = Array.isArray(value) ? value[part] : undefined;
    const named = isRecord(value) ? (value.id ?? value.number) : undefined;
    const id = typeof named === 'string' ? showable(named) : null;
    const last = steps.at(-1);
    if (last && last.index === null) steps[steps.length - 1] = { ...last, index: part, id };
    else steps.push({ key: '', index: part, id });
  }
  return steps;
}
