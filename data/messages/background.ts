/** Words that the browser itself shows for us: its context menu and its address bar. */
import { catalogue } from './catalogue';

export const backgroundWords = catalogue(
  {
    /** The browser puts the selected text for %s. */
    lookUp: 'Tra “%s” trong Sổ tay 144',
    openPanel: 'Mở bảng tra cứu',
    addressBar: 'Tra danh mục văn bản: gõ số hiệu hoặc vài chữ trong tên văn bản',
  },
  {
    lookUp: 'Look up “%s” in Sổ tay 144',
    openPanel: 'Open the look-up panel',
    addressBar: 'Look up a document: type its number or a few words of its title',
  },
);
