/** The Party committees that a text names: "Tỉnh ủy Lạng Sơn", "Ban Thường vụ Thành ủy TP.HCM", "Đảng bộ tỉnh Nghệ An". */
import { type City, citiesNamed, cityExistedOn, nameEnds, unitsNamed } from './names';
import { isCapital, LETTERS, spell } from './spelling';
import { agreedUnit, existedOn, type ProvinceKind, type ProvinceUnit } from './units';

export interface Committee {
  province: ProvinceUnit;
  /** From the committee's word to the end of the name, UTF-16 code units of the text as given. */
  start: number;
  end: number;
}

/** A "Thành ủy" below the province: a city inside it. */
export interface CityCommittee extends Committee {
  city: string;
}

const BODIES = 'hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân|(?:ủy ban )?mttq(?: việt nam)?';
/** "Tỉnh ủy, HĐND, UBND tỉnh Đồng Tháp", "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh …": the name follows the last body. */
const WITH_BODIES = `(?:\\s*(?:,|-|–|và)\\s*(?:(?:phó )?chủ tịch )?(?:${BODIES}))+\\s+`;
const UNIT_WORD = '(?:tỉnh\\s+|thành phố\\s+|tp\\.?\\s*)';
/** Up to the name. */
const COMMITTEE = new RegExp(
  `(?<![${LETTERS}])(?:(tỉnh|thành)\\s+ủy(?:${WITH_BODIES}${UNIT_WORD}|\\s+${UNIT_WORD}?)|đảng bộ\\s+(tỉnh\\s+|thành phố\\s+|tp\\.?\\s*))`,
  'g',
);

type Reading = { level: 'province'; unit: ProvinceUnit } | { level: 'city'; city: City } | null;

/** "Tỉnh ủy X": the unit that bore the name on the date, or, of names that are gone, the last one before it. */
function readProvince(name: string, onDate: string | null): Reading {
  const units = unitsNamed(name);
  // After a province was raised to a city papers may go on writing "Tỉnh ủy": both words are taken.
  const provinces = units.some((unit) => unit.kind === 'tỉnh') ? units : [];
  const open = provinces.filter((unit) => existedOn(unit, onDate));
  const kept = open.length > 1 ? open.filter((unit) => unit.kind === 'tỉnh') : open;
  const past = provinces.filter((unit) => onDate !== null && unit.until !== null && unit.until < onDate).slice(-1);
  const unit = agreedUnit(open.length > 0 ? kept : past);
  return unit && { level: 'province', unit };
}

/** "Thành ủy X": a city under the centre, or one inside a province; where the date leaves both open, neither. */
function readCity(name: string, onDate: string | null): Reading {
  const cities = citiesNamed(name);
  const units = unitsNamed(name).filter((unit) => unit.kind === 'thành phố' && existedOn(unit, onDate));
  const open = cities.filter((city) => cityExistedOn(city, onDate));
  if (units.length > 0 && open.length > 0) return null;
  if (units.length > 0) {
    const unit = agreedUnit(units);
    return unit && { level: 'province', unit };
  }
  const [city, ...others] = open.length > 0 ? open : cities;
  return city && others.length === 0 ? { level: 'city', city } : null;
}

function* readingsIn(text: string, onDate: string | null) {
  const spelled = spell(text);
  for (const match of spelled.plain.matchAll(COMMITTEE)) {
    const [whole, word, partyBranchOf] = match;
    const nameStart = match.index + whole.length;
    const [nameEnd] = nameEnds(spelled.plain, nameStart);
    if (nameEnd === undefined) continue;
    const name = spelled.plain.slice(nameStart, nameEnd);
    // "hòa bình" is also a common noun: the name must begin with a capital.
    if (!isCapital(spelled.text.charAt(nameStart))) continue;
    const kind: ProvinceKind = (word ?? partyBranchOf ?? '').startsWith('tỉnh') ? 'tỉnh' : 'thành phố';
    const reading = kind === 'tỉnh' ? readProvince(name, onDate) : readCity(name, onDate);
    const start = spelled.given(match.index);
    const end = spelled.given(nameEnd);
    if (reading) yield { reading, start, end };
  }
}

/** Province-level committees named in the text, as they were on the date (of the document spoken of; null: unknown). */
export function committeesIn(text: string, onDate: string | null): Committee[] {
  return [...readingsIn(text, onDate)].flatMap(({ reading, start, end }) =>
    reading.level === 'province' ? [{ province: reading.unit, start, end }] : [],
  );
}

/** Committees of cities inside a province ("Thành ủy Lạng Sơn" of 2024): their numbers are not the province's. */
export function cityCommitteesIn(text: string, onDate: string | null): CityCommittee[] {
  return [...readingsIn(text, onDate)].flatMap(({ reading, start, end }) =>
    reading.level === 'city' ? [{ city: reading.city.name, province: reading.city.province, start, end }] : [],
  );
}
