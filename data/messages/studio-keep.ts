/** Words of the studio's section on keeping data: backup, restore, the browser's promise, deleting. */
import { catalogue } from './catalogue';

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

export const keepWords = catalogue(
  {
    backupHeading: 'Sao lưu',
    backupText:
      'Lưu mọi câu trả lời, bộ câu hỏi đã thêm và cài đặt vào một tệp. Tệp nằm trên máy bạn, không gửi đi đâu. Ai có tệp đều đọc được.',
    backup: 'Sao lưu',
    withNotes: (months: number) =>
      `Kèm ghi chép riêng (${months} tháng). Không đánh dấu thì tệp không có chữ nào trong đó.`,
    backupWorking: 'Đang gom dữ liệu…',
    didBackup: (file: string) => `Đã lưu ${file} vào thư mục tải xuống.`,

    restoreHeading: 'Khôi phục',
    restoreText: 'Gộp một tệp sao lưu vào dữ liệu đang có. Không có gì đang có bị mất; gộp hai lần cũng như một lần.',
    restoreDrop: 'Kéo tệp sao lưu vào trang này, hoặc',
    restoreChoose: 'Chọn tệp',
    restoreWorking: (name: string) => `Đang gộp ${name}…`,
    restoreStop: 'Dừng',
    restored: (name: string) => `Đã gộp ${name}`,
    restoredEvents: (count: number) =>
      count === 0 ? 'Không có câu trả lời nào mới.' : `${count} lượt trả lời và hoàn tác mới.`,
    restoredChoices: (count: number) => `${count} lần cho câu hỏi nghỉ, để mai hoặc hỏi lại.`,
    restoredMocks: (count: number) => `${count} lần thi thử.`,
    restoredAdded: (titles: string) => `Bộ câu hỏi thêm vào: ${titles}.`,
    restoredUpdated: (titles: string) => `Bộ câu hỏi lên bản mới: ${titles}.`,
    restoredSelfReviews: (months: number) => `Ghi chép riêng: ${months} tháng có thêm chữ.`,
    restoredDrafts: (count: number) => `Bản nháp bộ câu hỏi: ${count}.`,
    restoredNothing: 'Mọi thứ trong tệp đã có ở đây từ trước.',
    restoredSites: 'Trang báo trong tệp chỉ chạy sau khi trình duyệt cho phép, xem phần Cài đặt.',
    restoreNotJson: (name: string) =>
      `${name} không phải tệp JSON nên không phải bản sao lưu. Dữ liệu vẫn như trước. Hãy chọn tệp khác.`,
    restoreUnreadable: (name: string) => `Không mở được ${name}: tệp đã bị dời, xóa hoặc bị chặn. Hãy chọn lại tệp.`,
    restoreStopped: 'Đã dừng theo yêu cầu. Dữ liệu vẫn như trước.',
    faults: 'Chi tiết kỹ thuật (tiếng Anh)',

    persistHeading: 'Chỗ lưu trong trình duyệt',
    persisted: 'Trình duyệt đã nhận giữ dữ liệu này: ổ đĩa đầy cũng không tự xóa.',
    notPersisted:
      'Trình duyệt chưa hứa giữ: khi ổ đĩa đầy, nó có thể xóa dữ liệu này. Hãy đề nghị giữ, và thỉnh thoảng sao lưu.',
    persistUnknown: 'Trình duyệt này không cho biết có giữ lâu dài hay không. Hãy thỉnh thoảng sao lưu.',
    askPersist: 'Đề nghị giữ lâu dài',
    askedPersist: 'Đã gửi đề nghị. Trình duyệt tự quyết định; nếu câu trên chưa đổi thì sao lưu là cách chắc nhất.',
    usage: (used: string) => `Đang dùng khoảng ${used}.`,

    deleteHeading: 'Xóa tất cả',
    deleteText: 'Xóa mọi dữ liệu của Sổ tay 144 trong trình duyệt này và bắt đầu lại từ đầu.',
    deleteOpen: 'Xóa tất cả…',
    deleteTitle: 'Xóa tất cả dữ liệu?',
    deleteGoes: 'Sẽ mất, không lấy lại được nếu không có bản sao lưu:',
    deleteAnswers: 'mọi câu trả lời và lịch ôn tập, cùng các bản giữ tự động',
    deleteNotes: (months: number, inBackup: boolean) =>
      `ghi chép riêng của ${months} tháng${inBackup ? '' : ' (bản sao lưu chỉ có khi bạn đánh dấu “Kèm ghi chép riêng”)'}`,
    deletePacks: (count: number) =>
      count === 0 ? 'các bộ câu hỏi đã thêm (hiện không có)' : `${count} bộ câu hỏi đã thêm:`,
    deleteKeys: (count: number, unsaved: number) =>
      `${count} khóa ký của bạn (bản sao lưu không có khóa)${unsaved === 0 ? '; chỉ tệp khóa đã lưu mới khôi phục được' : `; ${unsaved} khóa chưa lưu tệp, xóa là mất hẳn`}`,
    deleteSettings: (sites: number) =>
      sites === 0 ? 'các phần đã chọn để ôn' : `các phần đã chọn để ôn, và việc bật trên ${sites} trang báo`,
    deleteStays: 'Còn lại: bộ câu hỏi có sẵn (chưa ôn câu nào) và ngôn ngữ đang dùng.',
    deleteBackupFirst: 'Sao lưu trước',
    deleteConfirm: 'Xóa tất cả',
    deleteCancel: 'Không xóa',
    deleting: 'Đang xóa…',
    didDelete: 'Đã xóa tất cả dữ liệu.',
  },
  {
    backupHeading: 'Back up',
    backupText:
      'Saves every answer, the packs you added and your settings to one file. The file stays on your device and is sent nowhere. Whoever has it can read it.',
    backup: 'Back up',
    withNotes: (months: number) =>
      `Include private notes (${plural(months, 'month')}). Unticked, the file holds none of their words.`,
    backupWorking: 'Gathering your data…',
    didBackup: (file: string) => `${file} was saved to your downloads.`,

    restoreHeading: 'Restore',
    restoreText:
      'Merges a backup file into what is here. Nothing that is here gets lost, and merging twice is the same as once.',
    restoreDrop: 'Drop a backup file on this page, or',
    restoreChoose: 'Choose a file',
    restoreWorking: (name: string) => `Merging ${name}…`,
    restoreStop: 'Stop',
    restored: (name: string) => `Merged ${name}`,
    restoredEvents: (count: number) =>
      count === 0 ? 'No new answers.' : `${plural(count, 'new answer')} (undos included).`,
    restoredChoices: (count: number) => `${plural(count, 'choice')} about questions to rest, wait or be asked again.`,
    restoredMocks: (count: number) => `${plural(count, 'mock exam')}.`,
    restoredAdded: (titles: string) => `Packs added: ${titles}.`,
    restoredUpdated: (titles: string) => `Packs brought to a newer edition: ${titles}.`,
    restoredSelfReviews: (months: number) => `Private notes: text added to ${plural(months, 'month')}.`,
    restoredDrafts: (count: number) => `${plural(count, 'draft pack')}.`,
    restoredNothing: 'Everything in the file was here already.',
    restoredSites: 'News sites in the file run only once the browser allows them: see Settings.',
    restoreNotJson: (name: string) =>
      `${name} is not JSON, so it is no backup. Your data is as before. Choose another file.`,
    restoreUnreadable: (name: string) =>
      `${name} could not be opened: it was moved, deleted or blocked. Choose the file again.`,
    restoreStopped: 'Stopped as asked. Your data is as before.',
    faults: 'Technical details',

    persistHeading: 'Storage in the browser',
    persisted: 'The browser has agreed to keep this data: it will not clear it when the disk is full.',
    notPersisted:
      'The browser has made no promise: when the disk is full it may clear this data. Ask it to keep the data, and back up now and then.',
    persistUnknown: 'This browser does not say whether it keeps data for good. Back up now and then.',
    askPersist: 'Ask to keep it for good',
    askedPersist:
      'Asked. The browser decides by itself; if the sentence above stays the same, a backup is the surest way.',
    usage: (used: string) => `About ${used} in use.`,

    deleteHeading: 'Delete everything',
    deleteText: 'Deletes all data of Sổ tay 144 in this browser and starts anew.',
    deleteOpen: 'Delete everything…',
    deleteTitle: 'Delete all data?',
    deleteGoes: 'This goes, and without a backup it can’t be brought back:',
    deleteAnswers: 'every answer and the practice schedule, with the automatic copies',
    deleteNotes: (months: number, inBackup: boolean) =>
      `private notes of ${plural(months, 'month')}${inBackup ? '' : ' (a backup has them only if you tick “Include private notes”)'}`,
    deletePacks: (count: number) =>
      count === 0 ? 'the packs you added (none now)' : `${plural(count, 'pack')} that you added:`,
    deleteKeys: (count: number, unsaved: number) =>
      `${plural(count, 'signing key')} of yours (a backup holds none)${unsaved === 0 ? '; only the saved key file brings it back' : `; ${unsaved} without a saved key file would be gone for good`}`,
    deleteSettings: (sites: number) =>
      sites === 0
        ? 'the parts chosen for practice'
        : `the parts chosen for practice, and being on for ${plural(sites, 'news site')}`,
    deleteStays: 'What stays: the built-in pack (with nothing practised) and the language.',
    deleteBackupFirst: 'Back up first',
    deleteConfirm: 'Delete everything',
    deleteCancel: 'Don’t delete',
    deleting: 'Deleting…',
    didDelete: 'All data was deleted.',
  },
);
