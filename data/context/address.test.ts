import { describe, expect, it } from 'vitest';
import { dayInAddress } from './address';

describe('dayInAddress', () => {
  it.each([
    ['https://bao.example/quan-triet-quy-dinh-144-20240514083022.htm', '2024-05-14'],
    ['https://bao.example/quan-triet-nghi-quyet-20260409211530043.htm', '2026-04-09'],
    ['https://bao.example/mot-bai-viet-185250825090632886.htm', '2025-08-25'],
    ['https://bao.example/mot-bai-viet-18525091115535021.htm', '2025-09-11'],
    ['https://bao.example/mot-bai-viet-100260807181155208.htm', '2026-08-07'],
    ['https://bao.example/2024/05/14/mot-bai-viet.html', '2024-05-14'],
    ['https://bao.example/tin-20240514-15.html', '2024-05-14'],
  ])('reads %s', (url, day) => expect(dayInAddress(url)).toBe(day));

  it.each([
    'https://bao.example/quan-triet-nghi-quyet-57-4897740.html',
    'https://bao.example/tin-20241399.html',
    'https://bao.example/tin.html?d=20240514',
    'https://bao.example/post857905.html',
    'không phải địa chỉ',
    '',
  ])('finds no day in %s', (url) => expect(dayInAddress(url)).toBeNull());
});
