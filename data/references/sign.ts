/** Reads the sign after a document's number: "-QĐ/TW", "/2020/NĐ-CP", "/2019/QH14", "/VPCP-KGVX". */
import { TYPE_ENDS, TYPE_SIGNS } from './document-types';
import { type IssuerSign, readIssuerSign, readMore } from './issuer-sign';
import { LETTER_WRITERS } from './issuers';
import { matchAt, written } from './pattern';
import type { DocumentSystem } from './types';

export interface Sign {
  end: number;
  system: DocumentSystem;
  year: number | null;
  type: string | null;
  issuerCode: string | null;
  /** Order, separators or case do not fit the system. */
  irregular: boolean;
  /** What must stand before the number for so little to be believed: "số" or a type's words, or the words themselves. */
  needs: 'nothing' | 'lead' | 'words';
}

const YEAR = written('~[-/]~((?:19|20)\\d\\d)(?!\\d)', 'y');
/** One run of capitals with what separates it from the text before; "T.Ư" is one run; "TTg", "CTr", "QĐi" end in small letters. */
const TOKEN = written(
  '(?:(~)([-/.]))?(~)([A-ZĐ]{0,9}T\\.~[ƯWU](?![A-ZĐ])|[A-ZĐƠƯ&](?:[A-ZĐƠƯ&]|[hr][A-ZĐ]){0,15}(?:[a-zđ]{1,2}(?![a-zđ]))?\\d{0,2})',
  'y',
);
const LOWER_CASE = written('~-~(qđi?|nq|ct|kl|hd)~/~(?:tw|tư)(?![\\p{L}\\d/-])', 'y');
/** Not a department: currencies in quotations ("1/BTC-USDT"). */
const NOT_DEPARTMENT = /^(?:USD|VN[DĐ])/;
const LETTERS = new RegExp(`^(?:${LETTER_WRITERS.join('|')})$`);
/** A ministry's sign is long; Party commissions of that length end in TW or TU. */
const MINISTRY = /^B[A-ZĐ&]{4,}$/;

const TYPE_CODES = new Map(
  Object.entries(TYPE_SIGNS).flatMap(([code, others]) =>
    `${code} ${others}`
      .trim()
      .split(' ')
      .map((sign) => [sign, code] as const),
  ),
);
const ENDS = new RegExp(`(?:${TYPE_ENDS})$`);
/** A type and issuer with nothing between: "QĐTW". */
const GLUED = /^(.{2,5}?)(T[WƯU]|CP|TTg|UBND|HĐND)$/;

/** The code of a type's sign: null for what is none. */
function typeOf(sign: string): string | null {
  return TYPE_CODES.get(sign) ?? (TYPE_CODES.has(sign.replace(ENDS, '')) ? sign : null);
}

interface Token {
  start: number;
  end: number;
  separator: string;
  /** A blank stands beside the separator. */
  spaced: boolean;
  text: string;
}

function readToken(text: string, at: number): Token | null {
  const [whole, before = '', separator = '', after = '', run = ''] = matchAt(TOKEN, text, at) ?? [];
  if (whole === undefined) return null;
  const spaced = before + after !== '';
  // A dot with a blank ends a sentence.
  if (separator === '.' && spaced) return null;
  return { start: at + whole.length - run.length, end: at + whole.length, separator, spaced, text: run };
}

/** The issuer and what follows it in one piece; `whole` is where the issuer's token ends. */
function readIssuers(text: string, start: number, whole: number, issuer: IssuerSign): { end: number; parts: string[] } {
  const end = start + issuer.length;
  return end === whole ? readMore(text, end) : { end, parts: [] };
}

/** "-QĐ/TW", "/NĐ-CP": a type, then its issuer at `start`; null where a separator is missing and the issuer is unknown. */
function readTyped(
  text: string,
  start: number,
  whole: number,
  type: string,
  year: number | null,
  separators: string,
): Sign | null {
  const issuer = readIssuerSign(text.slice(start, whole));
  if (issuer === null || (separators.length < 2 && issuer.system === null)) return null;
  const { end, parts } = readIssuers(text, start, whole, issuer);
  const stateOrder = separators.startsWith('/') || year !== null;
  const system = issuer.system ?? (stateOrder || MINISTRY.test(issuer.code) ? 'state' : 'party');
  const regular = system === 'state' ? separators === '/-' : separators === '-/' && year === null;
  return {
    end,
    system,
    year,
    type,
    issuerCode: [issuer.code, ...parts.filter((part) => part !== 'nb')].join('-'),
    irregular: !regular,
    // "TT-BT5", "PL-HĐ": two letters of an unknown issuer are as often a house or a contract.
    needs: issuer.system === null && issuer.code.replace(/\d/g, '').length < 3 ? 'words' : 'nothing',
  };
}

/** "/2019/QH14", "/CP", "-HĐBT", "/VPCP-KGVX": an issuer with no type before it. */
function readUntyped(text: string, token: Token, year: number | null): Sign | null {
  const issuer = readIssuerSign(token.text);
  if (issuer === null || token.separator === '') return null;
  const { end, parts } = readIssuers(text, token.start, token.end, issuer);
  const [department] = parts;
  const type = typeOf(department ?? '');
  if (department === undefined || type !== null) {
    if (!issuer.alone && (token.spaced || token.separator !== '/')) return null;
    // "10/CP" is also a dividend: the assembly and the old Council of Ministers stand by themselves, an unknown sign after words only.
    const known = /QH|BT/.test(issuer.code) || year !== null ? 'nothing' : 'lead';
    const needs = issuer.alone ? known : 'words';
    return { end, system: 'state', year, type, issuerCode: issuer.code, irregular: false, needs };
  }
  if (year !== null || token.separator !== '/' || NOT_DEPARTMENT.test(department)) return null;
  const issuerCode = [issuer.code, ...parts].join('-');
  const needs = !LETTERS.test(issuer.code) ? 'words' : issuer.code.length < 3 ? 'lead' : 'nothing';
  return { end, system: 'state', year, type, issuerCode, irregular: false, needs };
}

/** The sign that begins at `at`, straight after the number; null where there is none. */
export function readSign(text: string, at: number): Sign | null {
  const [lower, lowerType = ''] = matchAt(LOWER_CASE, text, at) ?? [];
  if (lower !== undefined) {
    const type = lowerType.toUpperCase().replace('ĐI', 'Đi');
    return {
      end: at + lower.length,
      system: 'party',
      year: null,
      type,
      issuerCode: 'TW',
      irregular: false,
      needs: 'nothing',
    };
  }
  const [slashYear = '', digits] = matchAt(YEAR, text, at) ?? [];
  const year = digits === undefined ? null : Number(digits);
  const token = readToken(text, at + slashYear.length);
  if (token === null || token.separator === '.') return null;
  const { separator, text: run, end } = token;
  const type = typeOf(run);
  if (type === null) {
    const [, sign = '', rest = ''] = GLUED.exec(run) ?? [];
    const glued = typeOf(sign);
    if (glued === null) return readUntyped(text, token, year);
    return readTyped(text, end - rest.length, end, glued, year, separator);
  }
  const next = readToken(text, end);
  const typed = next === null ? null : readTyped(text, next.start, next.end, type, year, separator + next.separator);
  if (typed !== null || separator === '') return typed;
  const system = separator === '/' ? 'state' : 'party';
  return { end, system, year, type, issuerCode: null, irregular: true, needs: 'words' };
}
