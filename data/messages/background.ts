/** Words that the browser itself shows for us: its context menu, its address bar, its notifications. */
import { catalogue } from './catalogue';

export const backgroundWords = catalogue(
  {
    /** The browser puts the selected text for %s. */
    lookUp: 'Tra “%s” trong Sổ tay 144',
    openPanel: 'Mở bảng tra cứu',
    addressBar: 'Tra danh mục văn bản: gõ số hiệu hoặc vài chữ trong tên văn bản',
    reminderTitle: 'Ôn tập hôm nay',
    reminder: (due: number, minutes: number) => `Có ${due} câu đến hạn, cả phần hôm nay khoảng ${minutes} phút.`,
  },
  {
    lookUp: 'Look up “%s” in Sổ tay 144',
    openPanel: 'Open the look-up panel',
    addressBar: 'Look up a document: type its number or a few words of its title',
    reminderTitle: 'Today’s practice',
    reminder: (due: number, minutes: number) =>
      `${due} ${due === 1 ? 'question is' : 'questions are'} due; all of today takes about ${minutes} min.`,
  },
);
