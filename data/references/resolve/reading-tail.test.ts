import { describe, expect, it } from 'vitest';
import { evenCapitals } from './bodies';
import { readTail } from './reading-tail';

const read = (text: string) => readTail(evenCapitals(text));

describe('readTail', () => {
  it('reads date, issuer, term and title in the usual order', () => {
    expect(read(', ngày 9/5/2024 của Bộ Chính trị (khóa XIII) về nếp sống mới ở khu phố. Hôm sau, họp.')).toMatchObject(
      {
        date: '2024-05-09',
        issuer: { words: 'Bộ Chính trị', level: 'central' },
        term: 'XIII',
        title: 'nếp sống mới ở khu phố',
      },
    );
  });

  it('reads them in another order', () => {
    expect(read(' của Ban Bí thư ban hành ngày 2 tháng 3 năm 2021 về việc học tập')).toMatchObject({
      date: '2021-03-02',
      issuer: { body: 'Ban Bí thư' },
      title: 'học tập',
    });
  });

  it('reads a year in brackets', () => expect(read(' (2021) được phổ biến').date).toBe('2021'));
  it('reads a quoted title', () => expect(read(' về “nếp sống mới” tới chi bộ').title).toBe('nếp sống mới'));

  it('takes a body after a comma for a new clause', () => {
    expect(read(', Bộ Chính trị yêu cầu các cấp ủy').issuer).toBeNull();
    expect(read(' Chính phủ giao các bộ').issuer).toBeNull();
  });

  it('stops at words that are none of these', () => {
    expect(read(' nêu rõ ngày 9/5/2024 là hạn cuối')).toMatchObject({
      date: null,
      issuer: null,
      term: null,
      title: null,
    });
  });

  it.each([
    [', ngày 9/5/2024 của Bộ Chính trị', 'close'],
    [' năm 2024 của Bộ Chính trị', 'close'],
    [' (2024) đã tới chi bộ', 'close'],
    [' năm 2024 về nếp sống mới', 'close'],
    [' năm 2024 tại các chi bộ', 'bare'],
    [', năm 2024 tỉnh đã xong', 'apart'],
    [', ngày 9/5/2024, tỉnh họp', 'apart'],
  ])('says what ties the date in "%s"', (text, tie) => expect(read(text).tie).toBe(tie));
});
