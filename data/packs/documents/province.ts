/** Whose province a pack's document is of: its own field, else the committee that its issuer names; nobody's where the two disagree. */
import { committeesIn } from '../../places/committees';
import { unitsNamed } from '../../places/names';
import { existedOn } from '../../places/units';
import type { PackDocument } from '../schema';

/** The name of the province-level unit on the day of issue ("Lạng Sơn"); null for what is no province's, or unknown. */
export function provinceOf({
  province,
  issuer,
  issued,
}: Pick<PackDocument, 'province' | 'issuer' | 'issued'>): string | null {
  const byIssuer = committeesIn(issuer, issued)[0]?.province.name ?? null;
  if (province === undefined) return byIssuer;
  const named = unitsNamed(province.trim().replace(/^tỉnh\s+/iu, '')).find((unit) => existedOn(unit, issued));
  const byField = named?.name ?? null;
  return byIssuer !== null && byIssuer !== byField ? null : byField;
}
