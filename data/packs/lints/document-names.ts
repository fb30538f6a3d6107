/** Documents named with the wrong kind, level or issuer ("Nghị quyết 144", "144-QĐ/TU", "của Ban Chấp hành Trung ương"). */
import { catalog } from '../../documents/catalog';
import { foldVietnamese } from '../../documents/fold';
import { type NumberQuery, parseNumber } from '../../documents/numbers';
import type { Question } from '../../questions/schema';
import { readLead } from '../../references/lead';
import type { Reference } from '../../references/types';
import { plainText } from '../markup';
import { showable } from '../text-rules';
import type { LintAround, LintEntry } from './around';
import { isSingle } from './choices';
import { type Named, namedIn } from './named';
import type { QuestionLint } from './types';

const sameKind = (a: string, b: string) => foldVietnamese(a) === foldVietnamese(b);
/** Numbers of the documents that the question cites and the pack is about. */
const numbersAround = (question: Question, about: string | null): string[] => [
  ...question.cite.map(({ doc }) => doc),
  ...(about === null ? [] : [about]),
];

/** "Nghị quyết số 144-QĐ/TW": the words say another kind than the number's own letters. */
function kindOfFull({ text, reference }: Named, { lookUp }: LintAround) {
  const words = readLead(text, reference.start)?.type;
  const [entry] = reference.canonical === null ? [] : lookUp(reference.canonical);
  if (
    !words ||
    !entry ||
    entry.kind === '' ||
    sameKind(words[3], entry.kind) ||
    words[0] === 'CV' ||
    words[0] === reference.type
  )
    return null;
  // A sign in capitals before the number ("QĐ số 144-QĐ/TW") is no other kind.
  return { written: text.slice(reference.leadStart ?? reference.start, reference.end), entry };
}

/** "Nghị quyết 144" where the question cites 144-QĐ/TW and nobody knows a resolution of that number. */
function kindOfShort({ text, reference }: Named, around: readonly NumberQuery[], { lookUp }: LintAround) {
  const { type, number, start, end } = reference;
  const cited = around.filter((query) => String(query.number) === number);
  // "Văn bản số 144" says no kind.
  if (type === null || type === 'CV' || cited.length === 0) return null;
  const sign = foldVietnamese(type);
  if (cited.some((query) => query.type === sign) || lookUp(`${number}-${type}`).length > 0) return null;
  const written = text.slice(start, end);
  const entry = lookUp(`${number}-${cited[0]?.type ?? ''}/${cited[0]?.issuer ?? ''}`)[0];
  return entry && entry.kind !== '' ? { written, entry } : null;
}

export const wrongKind: QuestionLint = (question, tell, documents) => {
  const around = numbersAround(question, documents.about).flatMap((doc) => parseNumber(doc) ?? []);
  for (const named of namedIn(question)) {
    const found =
      named.reference.form === 'full' ? kindOfFull(named, documents) : kindOfShort(named, around, documents);
    if (found)
      return tell('wrongKind', {
        written: showable(found.written),
        number: found.entry.number ?? '',
        kind: found.entry.kind,
      });
  }
};

/** The other level of a central or provincial number; null for any other issuer. */
const otherLevel = (number: string): string | null => {
  const swapped = number.replace(/\/(T[WU])$/u, (_, level) => (level === 'TW' ? '/TU' : '/TW'));
  return swapped === number ? null : swapped;
};

export const wrongLevel: QuestionLint = (question, tell, { lookUp }) => {
  const written = [
    ...namedIn(question).flatMap(({ reference }) => reference.canonical ?? []),
    ...question.cite.map(({ doc }) => doc),
  ];
  for (const number of new Set(written)) {
    const meant = otherLevel(number);
    if (meant !== null && lookUp(number).length === 0 && lookUp(meant).length > 0)
      return tell('wrongLevel', { written: number, meant });
  }
};

const OTHER_BODIES = ['Chính phủ', 'Quốc hội', 'Thủ tướng Chính phủ'];
const literally = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
/** Of the catalog in force, which takes the built-in one's place before the first question is looked at. */
function readBodies() {
  const known = new Set([...catalog.flatMap(({ issuer }) => issuer.split(', ')), ...OTHER_BODIES]);
  const names = [...known].sort((a, b) => b.length - a.length);
  const by = `^${DATED}\\s*,?\\s*(?:của|do)\\s+(?:Hội nghị\\s+)?(${names.map(literally).join('|')})(?!\\p{L})`;
  return { names, by: new RegExp(by, 'iu') };
}
let bodies: ReturnType<typeof readBodies> | null = null;
const bodiesInForce = () => {
  bodies ??= readBodies();
  return bodies;
};
const DATED =
  '(?:\\s*,?\\s*\\(?(?:ngày\\s+)?\\d{1,2}(?:[/.-]|\\s+tháng\\s+)\\d{1,2}(?:[/.-]|\\s+năm\\s+)\\d{4}\\)?|\\s+năm\\s+\\d{4})?';
/** "Cơ quan nào ban hành Quy định 144?", "Quy định 144 do cơ quan nào ban hành?": nothing else may come between. */
const ASKS_BEFORE = /(?:nào|ai)(?: là người)?(?: đã)? (?:ký )?ban hành\s*$/iu;
const ASKS_AFTER =
  /^[^.?!]{0,40}(?<!\p{L})(?:do|cơ quan|tổ chức)(?: (?:cơ quan|tổ chức|cấp))? (?:nào|ai)(?: đã)? (?:ký )?ban hành/iu;
const asksIssuer = (stem: string, { leadStart, start, end }: Reference) =>
  ASKS_BEFORE.test(stem.slice(0, leadStart ?? start)) || ASKS_AFTER.test(stem.slice(end));

const isBy = (entry: LintEntry, body: string) => foldVietnamese(entry.issuer).includes(foldVietnamese(body));

export const wrongIssuer: QuestionLint = (question, tell, { lookUp }) => {
  const say = ({ canonical }: Reference, written: string | undefined) => {
    const entries = canonical === null ? [] : lookUp(canonical);
    const [entry] = entries;
    if (written === undefined || !entry || entries.some((each) => isBy(each, written))) return false;
    tell('wrongIssuer', { written, number: entry.number ?? '', issuer: entry.issuer });
    return true;
  };
  for (const { text, reference } of namedIn(question))
    if (say(reference, bodiesInForce().by.exec(text.slice(reference.end))?.[1])) return;

  const stem = plainText(question.stem);
  if (!isSingle(question)) return;
  const asked = namedIn(question).find(({ text, reference }) => text === stem && asksIssuer(stem, reference));
  const right = plainText(question.options.find((option) => option.right === true)?.text ?? '');
  const body = bodiesInForce().names.find((name) => foldVietnamese(right).startsWith(foldVietnamese(name)));
  if (asked) say(asked.reference, body);
};
