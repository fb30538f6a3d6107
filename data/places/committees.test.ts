import { describe, expect, it } from 'vitest';
import { cityCommitteesIn, committeesIn } from './committees';

/** Ids of the province-level committees named. */
const ids = (text: string, onDate: string | null) => committeesIn(text, onDate).map((found) => found.province.id);
const cities = (text: string, onDate: string | null) => cityCommitteesIn(text, onDate).map((found) => found.city);

describe('trap 1: a Thành ủy may be that of a city inside a province', () => {
  it('until the mergers, outside the cities under the centre', () => {
    const text = 'Đồng chí Bí thư Thành ủy Lạng Sơn chủ trì buổi họp.';
    expect(ids(text, '2024-05-02')).toEqual([]);
    expect(cities(text, '2024-05-02')).toEqual(['Lạng Sơn']);
    expect(cities(text, '2026-05-02')).toEqual(['Lạng Sơn']);
  });

  it('changes its meaning with the date for cities raised in 2025 and 2026', () => {
    const text = 'Theo chương trình của Thành ủy Bắc Ninh, việc này xong trong năm.';
    expect(cities(text, '2024-05-02')).toEqual(['Bắc Ninh']);
    expect(ids(text, '2024-05-02')).toEqual([]);
    expect(ids(text, '2026-10-02')).toEqual(['bac-ninh-2026']);
    expect(ids('Thành ủy Huế ban hành kế hoạch.', '2024-12-31')).toEqual([]);
    expect(ids('Thành ủy Huế ban hành kế hoạch.', '2025-01-01')).toEqual(['hue']);
  });

  it('says nothing where an unknown date leaves both open', () => {
    expect(ids('Thành ủy Bắc Ninh kết luận.', null)).toEqual([]);
    expect(cities('Thành ủy Bắc Ninh kết luận.', null)).toEqual([]);
  });

  it('takes both words for a province raised to a city', () => {
    expect(ids('Tỉnh ủy Bắc Ninh họp phiên thường kỳ.', '2026-10-02')).toEqual(['bac-ninh-2026']);
    expect(ids('Tỉnh ủy Cần Thơ họp.', '2026-10-02')).toEqual([]);
  });
});

describe('trap 2: names outside the list', () => {
  it.each([
    'Thành ủy Thượng Hải',
    'Tỉnh ủy Chợ Lớn',
    'Tỉnh ủy Hà Đông',
    'Tỉnh ủy Hà Nam Ninh',
    'Tỉnh ủy Quảng Nam - Đà Nẵng',
  ])('%s is nobody of today', (text) => {
    expect(ids(text, '2024-05-02')).toEqual([]);
    expect(cities(text, '2024-05-02')).toEqual([]);
  });

  it('cities without a province of their name', () => {
    expect(cities('Thành uỷ Thủ Đức vừa họp với Thành ủy Đà Lạt.', '2024-05-02')).toEqual(['Thủ Đức', 'Đà Lạt']);
  });
});

describe('trap 3: a person’s name follows', () => {
  it('is no province', () => {
    expect(ids('Phó Bí thư Tỉnh ủy Trần Văn Minh phát biểu.', '2024-05-02')).toEqual([]);
  });

  it('does not hide the province before it', () => {
    const text = 'Bí thư Thành ủy TP.HCM Trần Văn Minh nhắc lại.';
    const [found] = committeesIn(text, '2024-05-02');
    expect(found?.province.id).toBe('tp-ho-chi-minh');
    expect(text.slice(found?.start, found?.end)).toBe('Thành ủy TP.HCM');
  });

  it('the longest name wins', () => {
    expect(ids('Tỉnh ủy Vĩnh Long', '2024-05-02')).toEqual(['vinh-long']);
    expect(cities('Thành ủy Vinh', '2024-05-02')).toEqual(['Vinh']);
    expect(ids('Tỉnh ủy Bà Rịa – Vũng Tàu', '2024-05-02')).toEqual(['ba-ria-vung-tau']);
  });
});

describe('trap 4: a name shared by an old and a new unit', () => {
  it.each([
    ['2025-06-30', 'lam-dong'],
    ['2025-07-01', 'lam-dong-2025'],
  ])('on %s is %s', (date, id) => {
    expect(ids('Nghị quyết của Tỉnh ủy Lâm Đồng', date)).toEqual([id]);
  });

  it('a name that is gone keeps its own committee', () => {
    expect(ids('Nghị quyết cũ của Tỉnh ủy Hà Giang', '2026-03-01')).toEqual(['ha-giang']);
  });

  it('nothing is read into a name before its time', () => {
    expect(ids('Thành ủy Quảng Ninh', '2024-05-02')).toEqual([]);
  });
});

describe('trap 7: spelling', () => {
  it.each([
    ['Tỉnh uỷ Thanh Hoá', 'thanh-hoa'],
    ['TỈNH ỦY KHÁNH HÒA', 'khanh-hoa'],
    ['Tỉnh ủy Hoà Bình', 'hoa-binh'],
    ['Tỉnh ủy Đăk Lăk', 'dak-lak'],
    ['Tỉnh ủy Đắc Lắc', 'dak-lak'],
    ['Tỉnh ủy\u00a0Bắc Cạn', 'bac-kan'],
    ['Tỉnh ủy TT-Huế', 'thua-thien-hue'],
    ['Tỉnh ủy Thừa Thiên-Huế', 'thua-thien-hue'],
    ['Thành ủy TPHCM', 'tp-ho-chi-minh'],
    ['Thành ủy TP. Hồ Chí Minh', 'tp-ho-chi-minh'],
    ['Thành uỷ thành phố Hồ Chí Minh', 'tp-ho-chi-minh'],
    ['Đảng bộ tỉnh Nghệ An', 'nghe-an'],
    ['Đảng bộ TP Đà Nẵng', 'da-nang'],
    ['Tỉnh ủy, HĐND, UBND tỉnh Đồng Tháp', 'dong-thap'],
    ['Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Sơn La', 'son-la'],
  ])('%s', (text, id) => {
    expect(ids(text, '2024-05-02')).toEqual([id]);
  });

  it('a common noun is no place', () => {
    expect(ids('Tỉnh ủy hòa bình', '2024-05-02')).toEqual([]);
    expect(ids('Hòa Bình', '2024-05-02')).toEqual([]);
  });

  it('gives offsets of the text as given, composed or not', () => {
    const composed = 'Hôm qua, Tỉnh ủy Khánh Hoà họp.';
    for (const text of [composed, composed.normalize('NFD')]) {
      const [found] = committeesIn(text, '2024-05-02');
      expect(text.slice(found?.start, found?.end).normalize('NFC')).toBe('Tỉnh ủy Khánh Hoà');
    }
  });
});

it('finds every committee of a text in order', () => {
  const text = 'Tỉnh ủy Nghệ An và Tỉnh ủy Hà Tĩnh cùng Thành ủy Vinh ký kết.';
  expect(ids(text, '2024-05-02')).toEqual(['nghe-an', 'ha-tinh']);
  expect(cities(text, '2024-05-02')).toEqual(['Vinh']);
});
