import { describe, expect, it } from 'vitest';
import { gistOf, readPage } from './page-gists';

const SHORT = 'Các chi bộ học Chỉ thị 05 mỗi tháng.';
const gists = (blocks: string[]) => readPage(blocks).map(gistOf);

describe('a full form of the State', () => {
  const prime = 'Sở đôn đốc Chỉ thị số 05/CT-TTg của Thủ tướng Chính phủ.';
  it.each([
    ['later', [SHORT, prime], 0],
    ['before', [prime, SHORT], 1],
  ])('%s does not settle a number that the Party gave too', (_, blocks, at) => {
    const resolution = readPage(blocks)[at];
    expect(gistOf(resolution)).toMatch(/^ambiguous .*05-ct-tw-2016/u);
    expect(resolution?.reasons).toContainEqual({ code: 'party-or-state' });
  });

  it('settles what names a State body, or a subject that is not the Party’s', () => {
    expect(gists([prime, 'Chỉ thị 05 của Thủ tướng nêu rõ.'])[1]).toBe('decoded');
    expect(gists([prime, 'Chỉ thị 05 về bảo đảm an toàn cầu phao mùa lũ.'])[1]).toBe('decoded');
  });
});

describe('a full form of a Party body that the catalog does not hold', () => {
  const own = 'Chỉ thị số 05-CT/TU ngày 3/2/2022 của Tỉnh ủy Lạng Sơn nêu rõ.';
  it('settles what comes after it only', () => {
    expect(gists([own, SHORT])[1]).toBe('decoded Tỉnh ủy Lạng Sơn');
    expect(gists([SHORT, own])[0]).toMatch(/^ambiguous .*05-ct-tw-2016/u);
  });
});
