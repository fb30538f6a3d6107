import type { StoreErrorCode } from '../store/errors';
import { catalogue } from './catalogue';

/** What is said when stored data can't be read or written: what happened, what became of the data, what to do. */
const vi = {
  quota:
    'Trình duyệt đã hết chỗ lưu nên thao tác vừa rồi chưa được ghi. Những gì đã lưu trước đó vẫn còn. Hãy giải phóng dung lượng ổ đĩa, rồi thử lại.',
  newer:
    'Dữ liệu ôn tập do một phiên bản mới hơn của Sổ tay 144 ghi. Phiên bản này chỉ xem, không ghi, để không làm hỏng dữ liệu. Hãy cập nhật tiện ích rồi mở lại.',
  refused:
    'Trình duyệt không cho lưu dữ liệu ở đây nên câu trả lời không được ghi. Hãy kiểm tra cài đặt cho phép lưu dữ liệu, tránh cửa sổ riêng tư, rồi mở lại.',
  vanished:
    'Không còn kết nối với kho dữ liệu: trình duyệt đã đóng hoặc xóa nó. Thao tác vừa rồi chưa được ghi. Hãy đóng trang này và mở lại; nếu dữ liệu đã bị xóa, hãy khôi phục từ tệp sao lưu.',
  blocked:
    'Một cửa sổ khác của Sổ tay 144 đang giữ dữ liệu. Chưa có gì bị mất. Hãy đóng các cửa sổ khác của tiện ích rồi thử lại.',
  cancelled: 'Đã dừng theo yêu cầu. Dữ liệu vẫn như trước.',
  'pack-held': 'Bộ câu hỏi này đã có. Không có gì thay đổi.',
  'pack-not-held': 'Không còn bộ câu hỏi này ở đây. Không có gì thay đổi. Hãy thêm lại bộ câu hỏi nếu cần.',
  'pack-not-newer':
    'Bản đang có của bộ câu hỏi này bằng hoặc mới hơn bản trong tệp. Không có gì thay đổi. Hãy xin tác giả bản mới nhất.',
  'backup-broken':
    'Tệp này không phải bản sao lưu của Sổ tay 144, hoặc đã bị hỏng. Dữ liệu vẫn như trước. Hãy chọn một tệp sao lưu khác.',
  'backup-newer':
    'Bản sao lưu do một phiên bản mới hơn của Sổ tay 144 tạo. Dữ liệu vẫn như trước. Hãy cập nhật tiện ích rồi chọn lại tệp.',
  failed:
    'Không đọc hoặc ghi được dữ liệu, chưa rõ vì sao. Thao tác vừa rồi chưa được ghi; những gì đã lưu trước đó vẫn còn. Hãy mở lại trang này và thử lần nữa.',
  /** Shown at start when the mirror remembers a practice that is not in the database. */
  gone: 'Trình duyệt đã xóa dữ liệu ôn tập trên máy này. Nếu có tệp sao lưu, hãy khôi phục từ tệp đó; nếu không, việc ôn tập bắt đầu lại từ đầu.',
} satisfies Record<StoreErrorCode | 'gone', string>;

export const storeMessages = catalogue(vi, {
  quota:
    'The browser has no room left, so what you just did was not saved. What was saved before is still there. Free some disk space and try again.',
  newer:
    'Your practice data was written by a newer version of Sổ tay 144. This version shows it but writes nothing, so as not to damage it. Update the extension and open it again.',
  refused:
    'The browser does not allow data to be kept here, so answers are not saved. Check that storing data is allowed, avoid private windows, and open this page again.',
  vanished:
    'The connection to your data is gone: the browser closed or deleted it. What you just did was not saved. Close this page and open it again; if the data was deleted, restore it from a backup file.',
  blocked:
    'Another window of Sổ tay 144 is holding the data. Nothing is lost. Close the other windows of the extension and try again.',
  cancelled: 'Stopped as asked. Your data is as before.',
  'pack-held': 'This question pack is already here. Nothing has changed.',
  'pack-not-held': 'This question pack is no longer here. Nothing has changed. Add the pack again if you need it.',
  'pack-not-newer':
    'The edition you have is the same as the one in the file, or newer. Nothing has changed. Ask the author for the latest edition.',
  'backup-broken':
    'This file is not a backup of Sổ tay 144, or it is damaged. Your data is as before. Choose another backup file.',
  'backup-newer':
    'This backup was made by a newer version of Sổ tay 144. Your data is as before. Update the extension and choose the file again.',
  failed:
    'The data could not be read or written, for a reason we do not know. What you just did was not saved; what was saved before is still there. Open this page again and retry.',
  gone: 'The browser has deleted the practice data on this device. If you have a backup file, restore it; otherwise practice starts anew.',
});
