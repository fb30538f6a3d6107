/**
 * The province-level units by legal period (63 until 2025, 34 since, three raised to cities in 2026). One entry is one
 * period, so kind and committee are always single. What counts is the date of the document spoken of, not of the page.
 */
import file from '../provinces.json';

/** "tỉnh": a province, led by a Tỉnh ủy; "thành phố": a city under the centre, led by a Thành ủy. */
export type ProvinceKind = 'tỉnh' | 'thành phố';

export interface ProvinceUnit {
  /** "da-nang" until 2025-06-30, "da-nang-2025" after the merger. */
  id: string;
  name: string;
  kind: ProvinceKind;
  /** First day, null where it was not looked up (all units older than 2025). */
  since: string | null;
  /** Last day, null for today's units. */
  until: string | null;
  /** The unit that it became or was merged into. */
  into: string | null;
  /** Other spellings of the name. */
  aliases: readonly string[];
  /** Portals and papers that speak for it, without those of national reach; matched by suffix. */
  hosts: readonly string[];
}

/** The build's own units. */
export const SHIPPED_UNITS: readonly ProvinceUnit[] = file as ProvinceUnit[];

export let UNITS: readonly ProvinceUnit[] = SHIPPED_UNITS;

const byIdOf = (units: readonly ProvinceUnit[]): ReadonlyMap<string, ProvinceUnit> =>
  new Map(units.map((unit) => [unit.id, unit]));
let byUnitId = byIdOf(UNITS);

/** Other units take these ones' place, before any text is read (documents/feed/adopt.ts). */
export function adoptUnits(units: readonly ProvinceUnit[]): void {
  UNITS = units;
  byUnitId = byIdOf(units);
}

/** The unit of that id, null where there is none. */
export function provinceById(id: string): ProvinceUnit | null {
  return byUnitId.get(id) ?? null;
}

/** "Thành ủy Đà Nẵng", "Tỉnh ủy Lạng Sơn". */
export function committeeOf(unit: ProvinceUnit): string {
  return `${unit.kind === 'tỉnh' ? 'Tỉnh ủy' : 'Thành ủy'} ${unit.name}`;
}

/**
 * Whether the unit existed on that date. A reduced date ("2025-07", "2025") is its whole span, null is any time: a unit
 * that existed on some day of it counts.
 */
export function existedOn(unit: ProvinceUnit, date: string | null): boolean {
  if (date === null) return true;
  // ISO strings compare as text; a prefix sorts before everything that it begins, "~" after.
  return (unit.since === null || unit.since <= `${date}~`) && (unit.until === null || date <= unit.until);
}

/** The unit itself and those that it became, in time. */
export function lineOf(unit: ProvinceUnit): ProvinceUnit[] {
  const next = unit.into === null ? null : provinceById(unit.into);
  return next ? [unit, ...lineOf(next)] : [unit];
}

/** Today's unit in the same line. */
export function currentUnit(unit: ProvinceUnit): ProvinceUnit {
  return lineOf(unit).at(-1) ?? unit;
}

/**
 * The one of several units that is meant. Where the date leaves more than one period open and the committee has the same
 * name in all of them, the latest stands for it; where the names differ, nothing is said.
 */
export function agreedUnit(units: readonly ProvinceUnit[]): ProvinceUnit | null {
  const last = units.at(-1);
  return last && units.every((unit) => committeeOf(unit) === committeeOf(last)) ? last : null;
}

/** What the unit was, or had become, on that date; null before its time. */
export function unitOn(unit: ProvinceUnit, date: string | null): ProvinceUnit | null {
  return agreedUnit(lineOf(unit).filter((one) => existedOn(one, date)));
}
