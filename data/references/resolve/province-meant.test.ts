import { describe, expect, it } from 'vitest';
import { gistOf, readPage } from './page-gists';

/** A page of Đà Nẵng's that names its own committee too. */
const PAGE = { host: 'danang.gov.vn', published: '2024-03-05' };
const OWN = 'Thành ủy Đà Nẵng họp phiên đầu tháng.';
const read = (text: string) => gistOf(readPage([OWN, text], PAGE)[0]);

describe('the committee named before a number', () => {
  it.each(['có', '(khóa trước) có', 'cũng có', 'ban hành', 'đã ban hành', 'vừa ra', ', sau phiên họp, ban hành'])(
    'beats site and page: "%s"',
    (act) => {
      expect(read(`Thành ủy Hải Phòng ${act} Chỉ thị số 34-CT/TU gửi các quận.`)).toBe('decoded Thành ủy Hải Phòng');
    },
  );

  it('is kept where the province was merged since', () => {
    expect(read('Tỉnh ủy Quảng Nam (cũ) có Nghị quyết số 12-NQ/TU cho miền núi.')).toBe('decoded Tỉnh ủy Quảng Nam');
  });

  it('leaves the province unknown where it is another, though the sentence does not say that it issued', () => {
    expect(read('Đoàn công tác Thành ủy Hải Phòng nghe kết quả theo Chỉ thị số 34-CT/TU.')).toBe('decoded');
  });

  it('leaves it unknown where the place is below a province or no place', () => {
    expect(read('Chỉ thị số 34-CT/TU của Thành ủy Sơn Trung gửi các phường.')).toBe('decoded');
  });

  it('in an earlier sentence, or none, leaves the page its own', () => {
    const own = 'ambiguous 34-ct-tu-da-nang-2023';
    expect(read('Thành ủy Hải Phòng gửi lời chào. Các quận làm theo Chỉ thị số 34-CT/TU.')).toBe(own);
    expect(read('Thành ủy có Chỉ thị số 34-CT/TU gửi các quận.')).toBe(own);
  });
});
