/** Reads the sign after a document's number: "-QĐ/TW", "/2020/NĐ-CP", "/2019/QH14", "/VPCP-KGVX". */
import { TYPE_SIGNS } from './document-types';
import { ISSUER_SIGNS, LETTER_WRITERS } from './issuers';
import { matchAt } from './pattern';
import type { DocumentSystem } from './types';

export interface Sign {
  end: number;
  system: DocumentSystem;
  year: number | null;
  type: string | null;
  issuerCode: string | null;
  /** Order, separators or case do not fit the system. */
  irregular: boolean;
  /** Too little to be believed without a type's words or "số" before the number. */
  needsLead: boolean;
}

const YEAR = /\s{0,2}\/\s{0,2}((?:19|20)\d\d)(?!\d)/y;
/** One run of capitals with what separates it from the text before; "T.Ư" is one run; "TTg", "CTr", "QĐi" end in small letters. */
const TOKEN = /(\s{0,2})([-/.]?)(\s{0,2})([A-ZĐ]{0,9}T\.\s?[ƯWU](?![A-ZĐ])|[A-ZĐƠƯ&]{1,16}(?:[a-zđ]{1,2}(?![a-zđ]))?\d{0,2})/y;
const LOWER_CASE = /\s?-\s?(qđi?|nq|ct|kl|hd)\s?\/\s?(?:tw|tư)(?![\p{L}\d/-])/uy;
/** More issuers or a department, no blank inside but a line break: "BTC-BTNMT", "VPTW/nb", "BNV-CVT<NN" (an entity gone wrong). */
const MORE = /[-/]\n?([A-ZĐƯ&]{1,12}(?:<[A-Z]{1,4})?\d{0,2}(?![a-zđ])|nb)/y;
/** Not a department: currencies and share classes in quotations ("1/BTC-USDT"). */
const NOT_DEPARTMENT = /^(?:USDT?|VN[DĐ]|EUR|CTCP)$/;

const TYPE_CODES = new Map(TYPE_SIGNS.flatMap(({ code, signs }) => signs.map((sign) => [sign, code] as const)));
const GLUED = new RegExp(`^(${[...TYPE_CODES.keys()].sort((a, b) => b.length - a.length).join('|')})(T[WƯU]|CP|TTg|UBND|HĐND)$`);
const ISSUERS = ISSUER_SIGNS.map(({ sign, system, alone }) => ({ whole: new RegExp(`^(?:${sign})$`), system, alone }));
/** A ministry's sign is long; Party commissions of that length end in TW or TU. */
const MINISTRY = /^B[A-ZĐ&]{4,}$/;
const LETTERS = new RegExp(`^(?:${LETTER_WRITERS.join('|')})$`);

interface Token {
  start: number;
  end: number;
  separator: string;
  text: string;
}

interface Issuer {
  code: string;
  /** Null for a run of capitals that is no known sign. */
  system: DocumentSystem | null;
  alone: boolean;
  /** Units of the token that are the sign; what follows is a footnote's digit or a word glued on. */
  length: number;
}

function readToken(text: string, at: number): Token | null {
  const found = matchAt(TOKEN, text, at);
  if (found === null) return null;
  const [whole, before = '', separator = '', after = '', run = ''] = found;
  if (separator === '.' && before + after !== '') return null;
  return { start: at + whole.length - run.length, end: at + whole.length, separator, text: run };
}

function spell(written: string): string {
  return written.replace(/[.\s]/g, '').replace(/T[Ưw]$/, 'TW');
}

function readIssuer(written: string): Issuer | null {
  const cuts = [written, written.replace(/\d$/, ''), written.replace(/\d{1,2}$/, ''), written.replace(/[a-zđ]{1,2}\d{0,2}$/, '')];
  for (const cut of cuts) {
    const code = spell(cut);
    const known = ISSUERS.find(({ whole }) => whole.test(code));
    if (known !== undefined) return { code, system: known.system, alone: known.alone, length: cut.length };
  }
  const run = /^[A-ZĐƠƯ&]{2,}(?:\d{1,2}|r)?/.exec(written)?.[0];
  return run === undefined ? null : { code: run, system: null, alone: false, length: run.length };
}

function readMore(text: string, at: number): { end: number; parts: string[] } {
  const parts: string[] = [];
  let end = at;
  // Four: a joint circular of five ministries is the longest met in the gazette.
  while (parts.length < 4) {
    const more = matchAt(MORE, text, end);
    if (more === null) break;
    parts.push(more[1] ?? '');
    end += more[0].length;
  }
  return { end, parts };
}

interface Parts {
  year: number | null;
  type: string;
  first: string;
  second: string;
}

function join(text: string, start: number, whole: number, issuer: Issuer, parts: Parts): Sign | null {
  const { year, type, first, second } = parts;
  const system = issuer.system ?? (first === '/' || year !== null || MINISTRY.test(issuer.code) ? 'state' : 'party');
  const regular = system === 'party' ? first === '-' && second === '/' && year === null : first === '/' && second === '-';
  // Without a dash or slash only a known issuer tells a number from a word in capitals after it.
  if ((first === '' || second === '') && issuer.system === null) return null;
  const end = start + issuer.length;
  const more = end === whole ? readMore(text, end) : { end, parts: [] };
  return {
    end: more.end,
    system,
    year,
    type,
    issuerCode: [issuer.code, ...more.parts.filter((part) => part !== 'nb')].join('-'),
    irregular: !regular,
    needsLead: issuer.system === null && issuer.code.length < 3,
  };
}

function readWithoutType(text: string, token: Token, year: number | null): Sign | null {
  const issuer = readIssuer(token.text);
  if (issuer === null || token.separator === '' || token.separator === '.') return null;
  const end = token.start + issuer.length;
  const more = end === token.end ? readMore(text, end) : { end, parts: [] };
  const base = { system: 'state', year, issuerCode: [issuer.code, ...more.parts].join('-'), irregular: false } as const;
  const type = TYPE_CODES.get(more.parts[0] ?? '');
  if (issuer.alone && (more.parts.length === 0 || type !== undefined)) {
    const short = issuer.code.length < 3 || (issuer.code === 'UBND' && year === null) || issuer.code === 'TTg';
    return { ...base, issuerCode: issuer.code, end: more.end, type: type ?? null, needsLead: short };
  }
  const department = more.parts[0];
  if (department === undefined || year !== null || token.separator !== '/' || NOT_DEPARTMENT.test(department)) return null;
  return LETTERS.test(issuer.code) ? { ...base, end: more.end, type: 'CV', needsLead: issuer.code.length < 3 } : null;
}

/** The sign that begins at `at`, straight after the number; null where there is none. */
export function readSign(text: string, at: number): Sign | null {
  const lower = matchAt(LOWER_CASE, text, at);
  if (lower !== null) {
    const type = (lower[1] ?? '').toUpperCase().replace('QĐI', 'QĐi');
    return { end: at + lower[0].length, system: 'party', year: null, type, issuerCode: 'TW', irregular: false, needsLead: false };
  }
  const yearFound = matchAt(YEAR, text, at);
  const year = yearFound === null ? null : Number(yearFound[1]);
  const token = readToken(text, at + (yearFound?.[0].length ?? 0));
  if (token === null || token.separator === '.') return null;
  const first = token.separator;
  const glued = GLUED.exec(token.text);
  if (glued !== null) {
    const [, sign = '', rest = ''] = glued;
    const issuer = readIssuer(rest);
    const type = TYPE_CODES.get(sign);
    return issuer === null || type === undefined
      ? null
      : join(text, token.start + sign.length, token.end, issuer, { year, type, first, second: '' });
  }
  const type = TYPE_CODES.get(token.text);
  if (type === undefined) return readWithoutType(text, token, year);
  const next = readToken(text, token.end);
  const issuer = next === null ? null : readIssuer(next.text);
  if (next !== null && issuer !== null) {
    const sign = join(text, next.start, next.end, issuer, { year, type, first, second: next.separator });
    if (sign !== null) return sign;
  }
  if (first === '') return null;
  const system = first === '/' ? 'state' : 'party';
  return { end: token.end, system, year, type, issuerCode: null, irregular: true, needsLead: true };
}
