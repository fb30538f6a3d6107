import { describe, expect, it } from 'vitest';
import { agreedUnit, committeeOf, currentUnit, existedOn, provinceById, UNITS, unitOn } from './units';

function unit(id: string) {
  const found = provinceById(id);
  if (!found) throw new Error(`${id} is missing from data/provinces.json`);
  return found;
}

describe('the units', () => {
  it.each([
    ['2024-06-01', 63, 5],
    ['2025-01-01', 63, 6],
    ['2025-07-01', 34, 6],
    ['2026-04-30', 34, 7],
    ['2026-09-01', 34, 8],
    ['2026-09-20', 34, 9],
  ])('on %s are %i, %i of them cities', (date, all, cities) => {
    const units = UNITS.filter((one) => existedOn(one, date));
    expect(units.length).toBe(all);
    expect(units.filter((one) => one.kind === 'thành phố').length).toBe(cities);
  });

  it('have unique ids, lead to a unit that exists today, and share no host', () => {
    expect(new Set(UNITS.map((one) => one.id)).size).toBe(UNITS.length);
    for (const one of UNITS) expect(currentUnit(one).until).toBeNull();
    const hosts = UNITS.flatMap((one) => one.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it('take the word of their kind', () => {
    expect(committeeOf(unit('lang-son'))).toBe('Tỉnh ủy Lạng Sơn');
    expect(committeeOf(unit('quang-ninh'))).toBe('Tỉnh ủy Quảng Ninh');
    expect(committeeOf(unit('quang-ninh-2026'))).toBe('Thành ủy Quảng Ninh');
  });
});

describe('dates', () => {
  it('count the first and the last day, and every day of a reduced date', () => {
    const old = unit('ha-giang');
    expect(existedOn(old, '2025-06-30')).toBe(true);
    expect(existedOn(old, '2025-07-01')).toBe(false);
    expect(existedOn(old, '2025')).toBe(true);
    expect(existedOn(old, '2025-07')).toBe(false);
    const merged = unit('tuyen-quang-2025');
    expect(existedOn(merged, '2025-06-30')).toBe(false);
    expect(existedOn(merged, '2025-07')).toBe(true);
    expect(existedOn(merged, '2025')).toBe(true);
  });

  it('follow a unit into what it became', () => {
    expect(unitOn(unit('bac-giang'), '2024-01-01')?.id).toBe('bac-giang');
    expect(unitOn(unit('bac-giang'), '2025-09-01')?.id).toBe('bac-ninh-2025');
    expect(unitOn(unit('bac-giang'), '2026-09-20')?.id).toBe('bac-ninh-2026');
    expect(unitOn(unit('da-nang-2025'), '2024-01-01')).toBeNull();
  });

  it('say nothing where the open periods disagree', () => {
    expect(unitOn(unit('bac-giang'), '2025')).toBeNull();
    expect(unitOn(unit('da-nang'), '2025')?.id).toBe('da-nang-2025');
    expect(agreedUnit([])).toBeNull();
  });
});
