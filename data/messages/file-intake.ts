/** Words of the way in for files that every page with one shares. */
import { catalogue } from './catalogue';

export const intakeWords = catalogue(
  { choose: 'Chọn tệp', paste: 'Dán nội dung', read: 'Đọc nội dung' },
  { choose: 'Choose a file', paste: 'Paste text', read: 'Read the text' },
);
