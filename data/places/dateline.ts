/** Where an article was written: "Lạng Sơn (TTXVN) -", "(Quy Nhơn) –", "TP.HCM, ngày 5/8". */
import { citiesNamed, namePattern, unitsNamed } from './names';
import { spell } from './spelling';
import { agreedUnit, existedOn, lineOf, type ProvinceUnit } from './units';

/** A place at the very start, closed by what closes a dateline. A place that opens a sentence ("Hà Nội đang …") is none. */
let pattern: RegExp | null = null;
function dateline(): RegExp {
  pattern ??= new RegExp(
    `^[\\s"“(\\[]*(?:tỉnh\\s+|thành phố\\s+|tp\\.?\\s*)?(${namePattern()})\\s*(?:[)\\]]|\\(|[-–—:]\\s|,\\s*(?:ngày\\s*)?\\d)`,
    'u',
  );
  return pattern;
}

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
  const match = dateline().exec(plain);
  const name = match?.[1];
  if (!match || !name) return null;
  const nameStart = match[0].indexOf(name);
  return /\p{Lu}/u.test(written[nameStart] ?? '') ? provinceOfPlace(name, onDate) : null;
}
