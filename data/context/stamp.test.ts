import { describe, expect, it } from 'vitest';
import { dayInLine, dayOfStamp } from './stamp';

describe('dayOfStamp', () => {
  it.each([
    ['2024-05-14', '2024-05-14'],
    ['2024-05-14T08:00:00+07:00', '2024-05-14'],
    ['2024-05-13T23:30:00Z', '2024-05-14'],
    ['2024-05-14 23:30:00', '2024-05-14'],
    ['2024-05-13T18:00:00.000+0000', '2024-05-14'],
    ['Mon, 13 May 2024 18:00:00 GMT', '2024-05-14'],
    ['1715648400', '2024-05-14'],
    ['1715648400000', '2024-05-14'],
    ['14/05/2024 08:00', '2024-05-14'],
    ['5/14/2024 8:00:00 AM', '2024-05-14'],
  ])('reads %s', (stamp, day) => expect(dayOfStamp(stamp)).toBe(day));

  it.each(['', 'hôm nay', '2024-02-30', '1970-01-01T00:00:00Z', '5/6/2024 8:00:00 AM', '31/4/2024'])(
    'finds no day in "%s"',
    (stamp) => expect(dayOfStamp(stamp)).toBeNull(),
  );
});

describe('dayInLine', () => {
  it.each([
    ['Thứ ba, 14/5/2024, 08:00', '2024-05-14'],
    ['14/05/2024 08:00 GMT+7', '2024-05-14'],
    ['08:00-14.5.2024', '2024-05-14'],
    ['Hà Nội, ngày 14 tháng 5 năm 2024', '2024-05-14'],
    ['Cập nhật: 2024/05/14', '2024-05-14'],
  ])('reads "%s"', (line, day) => expect(dayInLine(line)).toBe(day));

  it('takes no part of a longer number', () => expect(dayInLine('Tin số 114/5/20245')).toBeNull());
});
