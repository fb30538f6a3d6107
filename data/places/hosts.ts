/** Which province a site speaks for. Central papers and dailies of national reach are in no unit's list, so they say nothing. */
import { type ProvinceUnit, UNITS, unitOn } from './units';

let unitByHost: ReadonlyMap<string, ProvinceUnit> | null = null;

/** Made when first asked: until then other units may be adopted. */
function byHost(): ReadonlyMap<string, ProvinceUnit> {
  unitByHost ??= new Map(
    // The oldest unit wins its host: a merged unit inherits the hosts of its parts through its line.
    [...UNITS].reverse().flatMap((unit) => unit.hosts.map((host) => [host, unit] as const)),
  );
  return unitByHost;
}

/**
 * The province-level unit that a host speaks for on a date: longest known suffix first, so that "bacninh.dangcongsan.vn" is
 * Bắc Ninh and "dangcongsan.vn" nobody. Without a date only where every period gives the same committee.
 */
export function provinceOfHost(host: string, onDate: string | null): ProvinceUnit | null {
  const labels = host.toLowerCase().replace(/\.$/u, '').split('.');
  for (let first = 0; first < labels.length - 1; first += 1) {
    const unit = byHost().get(labels.slice(first).join('.'));
    if (unit) return unitOn(unit, onDate);
  }
  return null;
}
