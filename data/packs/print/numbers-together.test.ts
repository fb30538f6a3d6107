import { expect, it } from 'vitest';
import { withNumbersTogether } from './numbers-together';

const shown = (text: string) => withNumbersTogether(text).replaceAll('\u2060', '⁀');

it.each([
  ['Hướng dẫn số 159-HD/BTGTW.', 'Hướng dẫn số 159-⁀HD/⁀BTGTW.'],
  ['144-QĐ/TW và 30/2023/QH15', '144-⁀QĐ/⁀TW và 30/⁀2023/⁀QH15'],
  ['178/2024/NĐ-CP', '178/⁀2024/⁀NĐ-⁀CP'],
])('keeps %j in one piece', (text, together) => expect(shown(text)).toBe(together));

it.each(['ngày 9/5/2024', 'các điều 1-4', 'nam/nữ', '5-10 phút'])('leaves %j as it is', (text) =>
  expect(withNumbersTogether(text)).toBe(text),
);
