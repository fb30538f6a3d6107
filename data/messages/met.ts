/** Words of what was met while reading: the list, and what is kept of it. */
import { catalogue } from './catalogue';

export const metWords = catalogue(
  {
    heading: 'Đã gặp',
    empty: 'Chưa gặp văn bản nào. Mở thẻ của một văn bản trên trang báo từ một giây trở lên thì văn bản ấy vào đây.',
    emptyOff: 'Chưa ghi văn bản nào, vì việc ghi nhớ đang tắt.',
    kept: 'Chỉ ghi văn bản nào và ngày nào, trong một năm; không ghi trang báo, không ghi ở cửa sổ riêng tư.',
    remember: 'Ghi nhớ văn bản đã gặp',
    on: 'Đang bật',
    off: 'Đang tắt',
    clear: 'Xóa hết',
    cleared: (count: number) => (count === 0 ? 'Chưa có gì để xóa.' : `Đã xóa ${count} lượt gặp.`),
    undo: 'Hoàn tác',
    loading: 'Đang mở dữ liệu…',
    gone: 'Văn bản không có trong danh mục',
  },
  {
    heading: 'Met',
    empty:
      'No document met yet. When the card of a document on a news page is open for a second or longer, it comes here.',
    emptyOff: 'No document is noted, because remembering is off.',
    kept: 'Only which document and which day are kept, for a year; no page, and nothing in private windows.',
    remember: 'Remember documents met',
    on: 'On',
    off: 'Off',
    clear: 'Clear all',
    cleared: (count) =>
      count === 0 ? 'Nothing to clear yet.' : `Cleared ${count} ${count === 1 ? 'entry' : 'entries'}.`,
    undo: 'Undo',
    loading: 'Opening your data…',
    gone: 'Not in the catalog',
  },
);
