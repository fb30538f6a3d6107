import { describe, expect, it } from 'vitest';
import { SITES } from '../sites';
import { provinceOfHost } from './hosts';

describe('provinceOfHost', () => {
  it('knows papers, portals and their subdomains', () => {
    expect(provinceOfHost('baolangson.vn', '2024-03-01')?.id).toBe('lang-son');
    expect(provinceOfHost('WWW.hatinh.gov.vn', '2024-03-01')?.id).toBe('ha-tinh');
    expect(provinceOfHost('sonoivu.hatinh.gov.vn', null)?.id).toBe('ha-tinh');
  });

  it('takes the longest suffix: a local page of a central host is local', () => {
    expect(provinceOfHost('bacninh.dangcongsan.vn', '2024-03-01')?.id).toBe('bac-ninh');
    expect(provinceOfHost('tphcm.chinhphu.vn', '2024-03-01')?.id).toBe('tp-ho-chi-minh');
    expect(provinceOfHost('dangcongsan.vn', '2024-03-01')).toBeNull();
    expect(provinceOfHost('tulieuvankien.dangcongsan.vn', '2024-03-01')).toBeNull();
  });

  it('hears nothing from the listed central papers and dailies', () => {
    for (const { host } of SITES) expect(provinceOfHost(host, '2024-03-01')).toBeNull();
  });

  it('gives the hosts of the parts to the merged unit', () => {
    expect(provinceOfHost('baoquangnam.vn', '2025-06-30')?.id).toBe('quang-nam');
    expect(provinceOfHost('baoquangnam.vn', '2025-07-01')?.id).toBe('da-nang-2025');
    expect(provinceOfHost('huengaynay.vn', '2024-12-31')?.id).toBe('thua-thien-hue');
    expect(provinceOfHost('huengaynay.vn', '2025-01-01')?.id).toBe('hue');
  });

  it('without a date speaks only where every period has the same committee', () => {
    expect(provinceOfHost('baodanang.vn', null)?.name).toBe('Đà Nẵng');
    expect(provinceOfHost('baoquangnam.vn', null)).toBeNull();
    expect(provinceOfHost('baobacninh.vn', null)).toBeNull();
  });

  it('is not misled by a host that merely ends alike', () => {
    expect(provinceOfHost('notbaodanang.vn', null)).toBeNull();
    expect(provinceOfHost('baodanang.vn.example.org', null)).toBeNull();
    expect(provinceOfHost('', null)).toBeNull();
  });
});
