/** Words of the reminder's setting. */
import { catalogue } from './catalogue';

export const reminderWords = catalogue(
  {
    heading: 'Nhắc ôn tập',
    text: 'Mỗi ngày một lần, vào giờ bạn chọn. Hôm nào không có câu đến hạn hoặc đã ôn rồi thì không nhắc. Khi bật, trình duyệt sẽ hỏi quyền hiện thông báo.',
    switchOn: 'Nhắc tôi mỗi ngày',
    on: 'Đang bật',
    off: 'Đang tắt',
    time: 'Giờ nhắc',
    denied: 'Trình duyệt chưa cho phép hiện thông báo, nên vẫn tắt. Bật lại để hỏi lần nữa.',
    revoked: 'Trình duyệt không còn cho phép hiện thông báo, nên đang tắt. Bật lại để hỏi lần nữa.',
  },
  {
    heading: 'Reminder',
    text: 'Once a day, at the time you choose. Nothing is said on a day when nothing is due or you have practised already. When you switch it on, the browser asks for leave to show notifications.',
    switchOn: 'Remind me every day',
    on: 'On',
    off: 'Off',
    time: 'Time',
    denied: 'The browser has not allowed notifications, so this stays off. Switch it on to be asked again.',
    revoked: 'The browser no longer allows notifications, so this is off. Switch it on to be asked again.',
  },
);
