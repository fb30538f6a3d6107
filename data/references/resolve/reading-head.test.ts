import { describe, expect, it } from 'vitest';
import { readHead } from './reading-head';

describe('readHead', () => {
  it('reads day and issuer before an act of issuing', () => {
    expect(readHead('Họp xong. Ngày 9/5/2024, Bộ Chính trị đã ban hành ')).toMatchObject({
      date: '2024-05-09',
      issuer: { body: 'Bộ Chính trị' },
    });
  });

  it('asks who signs for whom', () => {
    expect(readHead('Ngày 2/3, thay mặt Bộ Chính trị, Thường trực Ban Bí thư vừa ký ban hành ')).toMatchObject({
      monthDay: '03-02',
      issuer: { body: 'Bộ Chính trị' },
    });
    expect(readHead('Thường trực Ban Bí thư vừa ký ban hành ').issuer).toBeNull();
  });

  it('reads an issuer between the type and the number, and before a list', () => {
    expect(readHead('Quy định của Bộ Chính trị số ').issuer?.body).toBe('Bộ Chính trị');
    expect(readHead('bốn nghị quyết của Bộ Chính trị, gồm: ').issuer?.body).toBe('Bộ Chính trị');
  });

  it('leaves an act on something else alone', () => {
    expect(readHead('Ngày 9/5/2024, Thành ủy ban hành kế hoạch thực hiện ')).toEqual({
      date: null,
      monthDay: null,
      issuer: null,
    });
  });
});
