import { describe, expect, it } from 'vitest';
import { inOneGo } from './steps';
import { matchTitle } from './title-match';
import { titlesOf, titleWords } from './titles';

const titles = inOneGo(
  titlesOf([
    { id: 'lamp', title: 'tăng cường sự lãnh đạo của Đảng đối với công tác chiếu sáng đường phố' },
    { id: 'tree', title: 'tăng cường sự lãnh đạo của Đảng đối với công tác trồng cây ở trường học' },
    { id: 'shade', title: 'tăng cường sự lãnh đạo của Đảng đối với công tác che nắng' },
    { id: 'bench', title: 'tăng cường sự lãnh đạo của Đảng đối với công tác đặt ghế' },
    { id: 'rules-1', title: 'một số vấn đề cụ thể về sinh hoạt hè' },
    { id: 'rules-2', title: 'một số vấn đề cụ thể về sinh hoạt hè' },
    { id: 'meeting-8', title: 'tổ chức hội diễn văn nghệ quần chúng toàn ngành lần thứ VIII' },
    { id: 'river', title: 'đột phá bảo vệ nguồn nước, dòng sông và kênh rạch nội thành' },
  ]),
);
const match = (written: string, id: string) =>
  matchTitle({ title: () => titleWords(written), near: () => [] }, id, titles, false);

describe('matchTitle', () => {
  it('knows a title written whole, and cut after its own words', () => {
    expect(match('đột phá bảo vệ nguồn nước, dòng sông và kênh rạch nội thành', 'river')).toBe('whole');
    expect(match('đột phá bảo vệ nguồn nước, dòng sông', 'river')).toBe('whole');
  });

  it('takes an opening that several titles share for nothing', () => {
    expect(match('tăng cường sự lãnh đạo của Đảng đối với công tác', 'lamp')).toBe('none');
    expect(match('tăng cường sự lãnh đạo của Đảng đối với công tác phòng cháy mùa khô', 'lamp')).toBe('different');
    expect(match('tăng cường sự lãnh đạo của Đảng đối với công tác chiếu sáng đường phố', 'lamp')).toBe('whole');
  });

  it('says that a title comes back', () =>
    expect(match('một số vấn đề cụ thể về sinh hoạt hè', 'rules-1')).toBe('recurrent'));
  it('tells numerals apart', () => {
    expect(match('tổ chức hội diễn văn nghệ quần chúng toàn ngành lần thứ IX', 'meeting-8')).toBe('different');
  });
  it('does not take a successor for its predecessor', () => {
    expect(match('tiếp tục đột phá bảo vệ nguồn nước, dòng sông và kênh rạch nội thành', 'river')).not.toBe('whole');
  });
  it('knows a run out of the middle', () =>
    expect(match('bảo vệ nguồn nước, dòng sông và kênh rạch', 'river')).toBe('part'));
  it('knows other subjects', () => expect(match('học phí các trường nghề năm nay', 'river')).toBe('different'));

  it('reads the sentence around for words that few titles hold', () => {
    const near = (text: string, id: string) =>
      matchTitle({ title: () => [], near: () => [titleWords(text)] }, id, titles, true);
    expect(near('xác định bảo vệ nguồn nước, dòng sông là việc chung', 'river')).toBe('part');
    expect(near('về tăng cường sự lãnh đạo của Đảng', 'lamp')).toBe('none');
  });
});
