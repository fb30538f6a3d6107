import { expect, it } from 'vitest';
import { legacyEncodingOf } from './legacy';

it.each([
  ['C©u 1: Quy ®Þnh nµy cã bao nhiªu ®iÒu? A. S¸u ®iÒu B. N¨m ®iÒu', 'TCVN3'],
  ['CÊp ñy chÞu tr¸ch nhiÖm lµ ai? ®¶ng viªn', 'TCVN3'],
  ['Caâu 1: Quy ñònh naøy coù bao nhieâu ñieàu? A. Saùu ñieàu', 'VNI'],
  ['CAÂU 1: ÑAÛNG VIEÂN PHAÛI LAØM GÌ', 'VNI'],
])('%s is %s', (text, encoding) => {
  expect(legacyEncodingOf(text)).toBe(encoding);
});

it.each([
  'Câu 1: Quy định này có bao nhiêu điều? Hoà bình, xoá bỏ, tuỳ, quý, loá',
  'Un café naïf à Köln, où l’été dernier il fût question d’une œuvre pour piano et de sa façade',
  'Copyright © 2024 Acme®, 25 °C ± 2, «trích» ¼ cup, 10 µm, m²',
  'Der Käufer hört täglich über Bäume, Größe, Häuser und Möbel',
  'Niño, mañana, España, año, señal, pequeño, sueño',
  'Cau hoi khong dau',
  '',
])('%s is none', (text) => {
  expect(legacyEncodingOf(text)).toBeNull();
});

it('believes a font with one sign', () => {
  expect(legacyEncodingOf('®óng', 1)).toBe('TCVN3');
  expect(legacyEncodingOf('Sai', 1)).toBeNull();
});
