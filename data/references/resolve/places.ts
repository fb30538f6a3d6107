/** What resolving asks of places; `data/places` answers (passed in, so that a bundle without it stays small). */
import type { Committee } from '../../places/committees';
import type { ProvinceUnit } from '../../places/units';
import type { PageContext, Reason } from '../resolution';

export interface Places {
  provinceOfHost: (host: string, onDate: string | null) => ProvinceUnit | null;
  committeesIn: (text: string, onDate: string | null) => Committee[];
  datelineProvince: (text: string, onDate: string | null) => ProvinceUnit | null;
}

export interface KnownProvince {
  unit: ProvinceUnit;
  reason: Reason;
}

/** A quick look before the reading of names; most blocks of a page name no committee. */
const NAMES_COMMITTEE = /(?:tỉnh|thành)\s+(?:ủy|uỷ)|đảng\s+bộ/i;

/** Datelines stand at the head of the first paragraph, after headline and summary. */
const DATELINE_BLOCKS = 4;

function onlyOne(units: readonly ProvinceUnit[]): ProvinceUnit | null {
  const first = units[0];
  return first && units.every(({ name }) => name === first.name) ? first : null;
}

/** The province of a page, asked once a page and day: its site, its dateline, the only committee that its text names; null where they disagree. */
export function pageProvince(
  texts: readonly string[],
  page: PageContext,
  places: Places,
): (day: string | null) => KnownProvince | null {
  const known = new Map<string, KnownProvince | null>();
  const naming = texts.map((text) => text.normalize('NFC')).filter((text) => NAMES_COMMITTEE.test(text));
  const ask = (day: string | null): KnownProvince | null => {
    const site = page.host === null ? null : places.provinceOfHost(page.host, day);
    const dateline = onlyOne(
      texts.slice(0, DATELINE_BLOCKS).flatMap((text) => places.datelineProvince(text, page.published) ?? []),
    );
    const named = onlyOne(naming.flatMap((text) => places.committeesIn(text, day).map(({ province }) => province)));
    const unit = site ?? dateline ?? named;
    const witnesses = [site, dateline, named].filter((witness) => witness !== null);
    if (unit === null || onlyOne(witnesses) === null) return null;
    const reason: Reason =
      site !== null && page.host !== null
        ? { code: 'province-of-site', province: unit.name, host: page.host }
        : { code: 'province-in-text', province: unit.name };
    return { unit, reason };
  };
  return (day) => {
    const key = day ?? '';
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    const asked = ask(day);
    known.set(key, asked);
    return asked;
  };
}
