import { describe, expect, it } from 'vitest';
import { datelineProvince, provinceOfPlace } from './dateline';

describe('trap 5: the seat moved, the place stayed', () => {
  it.each([
    ['Quy Nhơn', '2024-03-01', 'binh-dinh'],
    ['Quy Nhơn', '2026-03-01', 'gia-lai-2025'],
    ['Pleiku', '2026-03-01', 'gia-lai-2025'],
    ['Tân An', '2026-03-01', 'tay-ninh-2025'],
    ['Yên Bái', '2024-03-01', 'yen-bai'],
    ['Yên Bái', '2026-03-01', 'lao-cai-2025'],
    ['Bắc Giang', '2026-03-01', 'bac-ninh-2025'],
    ['Bắc Giang', '2026-10-01', 'bac-ninh-2026'],
    ['Hội An', '2024-03-01', 'quang-nam'],
    ['TP.HCM', '2024-03-01', 'tp-ho-chi-minh'],
  ])('%s on %s lies in %s', (place, date, id) => {
    expect(provinceOfPlace(place, date)?.id).toBe(id);
  });

  it('without a date says nothing of a place that changed hands', () => {
    expect(provinceOfPlace('Quy Nhơn', null)).toBeNull();
    expect(provinceOfPlace('Hà Giang', null)).toBeNull();
    expect(provinceOfPlace('Cao Bằng', null)?.id).toBe('cao-bang');
  });

  it('does not know districts: Sơn Tây and Châu Thành lie in several places', () => {
    expect(provinceOfPlace('Sơn Tây', '2024-03-01')).toBeNull();
    expect(provinceOfPlace('Châu Thành', '2024-03-01')).toBeNull();
  });
});

describe('datelineProvince', () => {
  it.each([
    'Cao Bằng (TTXVN) - Sáng nay, hội nghị khai mạc.',
    '(Cao Bằng) - Sáng nay, hội nghị khai mạc.',
    'CAO BẰNG – Sáng nay, hội nghị khai mạc.',
    'Cao Bằng, ngày 12/5 - Hội nghị khai mạc.',
    'Cao Bằng: Hội nghị khai mạc.',
  ])('reads %s', (text) => {
    expect(datelineProvince(text, '2024-05-12')?.id).toBe('cao-bang');
  });

  it.each([
    'Cao Bằng đang chuẩn bị hội nghị.',
    'Sáng nay, tại Cao Bằng (TTXVN) - hội nghị khai mạc.',
    'Cao Bằng, Lạng Sơn cùng họp.',
    'hòa bình - khát vọng chung',
    '',
  ])('reads none in “%s”', (text) => {
    expect(datelineProvince(text, '2024-05-12')).toBeNull();
  });
});
