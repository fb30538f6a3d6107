/** Where an article was written: "Lạng Sơn (TTXVN) -", "(Quy Nhơn) –", "TP.HCM, ngày 5/8". */
import { citiesNamed, nameEnds, unitsNamed } from './names';
import { isCapital, spell } from './spelling';
import { agreedUnit, existedOn, lineOf, type ProvinceUnit } from './units';

/** A place at the very start, closed by what closes a dateline. A place that opens a sentence ("Hà Nội đang …") is none. */
const BEFORE = /^[\s"“([]*(?:tỉnh\s+|thành phố\s+|tp\.?\s*)?/;
const AFTER = /\s*(?:[)\]]|\(|[-–—:]\s|,\s*(?:ngày\s*)?\d)/y;

/**
 * The unit that a place lay in on a date: a province, or a city inside one, with the mergers followed ("Quy Nhơn": Bình
 * Định in 2024, Gia Lai in 2026; "Hà Giang": Tuyên Quang since July 2025). Null for unknown or undecided places.
 */
export function provinceOfPlace(place: string, onDate: string | null): ProvinceUnit | null {
  const named = unitsNamed(place);
  const homes = named.length > 0 ? named : citiesNamed(place).map((city) => city.province);
  return agreedUnit(homes.flatMap(lineOf).filter((unit) => existedOn(unit, onDate)));
}

/** The unit of a text's dateline on the day of publication; null without a dateline. */
export function datelineProvince(text: string, onDate: string | null): ProvinceUnit | null {
  const { plain, text: written } = spell(text);
  const start = BEFORE.exec(plain)?.[0].length ?? 0;
  if (!isCapital(written.charAt(start))) return null;
  const end = nameEnds(plain, start).find((each) => {
    AFTER.lastIndex = each;
    return AFTER.test(plain);
  });
  return end === undefined ? null : provinceOfPlace(plain.slice(start, end), onDate);
}
