/** Words of the studio about copies inside the browser, files of two devices made one, and exports. */
import { catalogue } from './catalogue';

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

export const copiesWords = catalogue(
  {
    heading: 'Bản giữ tự động',
    text: 'Mỗi ngày có thay đổi, tiện ích tự giữ một bản: đủ 7 ngày gần nhất, rồi mỗi tuần một bản, mỗi tháng một bản. Các bản này giúp lấy lại khi dữ liệu hỏng hoặc mất một phần; chúng nằm trong chính trình duyệt này, nên gỡ tiện ích hay xóa hồ sơ trình duyệt là mất theo.',
    none: 'Chưa có bản nào. Bản đầu tiên được giữ sau ngày ôn tập đầu tiên.',
    noRoom: (day: string) =>
      `Ngày ${day} không đủ chỗ để giữ bản mới, dù đã bỏ bản cũ nhất. Câu trả lời của bạn vẫn còn nguyên. Hãy giải phóng ổ đĩa, hoặc sao lưu ra tệp.`,
    of: (day: string) => `Bản ngày ${day}`,
    holds: (answers: number, size: string) => `${answers} câu trả lời · ${size}`,
    restore: 'Khôi phục…',
    restoreOf: (day: string) => `Khôi phục bản ngày ${day}…`,
    save: 'Lưu ra tệp',
    saveOf: (day: string) => `Lưu bản ngày ${day} ra tệp`,
    remove: 'Xóa',
    removeOf: (day: string) => `Xóa bản ngày ${day}`,
    previewHeading: (day: string) => `Khôi phục bản ngày ${day}`,
    previewMerges: 'Bản này được gộp vào dữ liệu đang có: chỉ thêm những gì còn thiếu, không bỏ gì.',
    previewEvents: (count: number) => `${count} lượt trả lời và hoàn tác sẽ trở lại.`,
    previewChoices: (count: number) => `${count} lần cho câu hỏi nghỉ, để mai hoặc hỏi lại sẽ trở lại.`,
    previewMocks: (count: number) => `${count} lần thi thử sẽ trở lại.`,
    previewDrafts: (count: number) =>
      `${count} bản nháp bộ câu hỏi sẽ trở lại; bản đang có mà nội dung khác thì vẫn giữ bên cạnh.`,
    previewAdded: (titles: string) => `Bộ câu hỏi trở lại: ${titles}.`,
    previewUpdated: (titles: string) => `Bộ câu hỏi lên bản mới hơn: ${titles}.`,
    previewNothing:
      'Mọi câu trả lời, lần thi thử, bộ câu hỏi và bản nháp trong bản này đều đang có. Không cần khôi phục.',
    confirm: 'Gộp bản này',
    cancel: 'Thôi',
    didRemove: (day: string) => `Đã xóa bản giữ ngày ${day}.`,
    didSave: (file: string) => `Đã lưu ${file} vào thư mục tải xuống.`,

    mergeHeading: 'Ghép tệp của hai máy',
    mergeText:
      'Ghép hai tệp sao lưu thành một tệp chứa mọi thứ của cả hai. Dữ liệu trong trình duyệt này không đổi; muốn dùng tệp ghép thì khôi phục từ tệp đó.',
    mergeChoose: 'Chọn hai tệp',
    mergeChooseOther: 'Chọn tệp thứ hai',
    mergeFiles: 'Tệp đã chọn',
    mergeDrop: (file: string) => `Bỏ tệp ${file}`,
    mergeHolds: (events: number) => `${events} lượt trả lời và hoàn tác`,
    mergeTooMany: 'Chỉ ghép được hai tệp một lần, nên những tệp sau chưa được lấy.',
    mergeNotes: 'Có tệp mang theo ghi chép riêng, nên tệp ghép cũng có.',
    merge: 'Ghép và lưu',

    exportHeading: 'Xuất để dùng nơi khác',
    exportText: 'Các tệp này để đọc hoặc dùng trong phần mềm khác; muốn giữ dữ liệu thì dùng sao lưu.',
    anki: 'Câu hỏi cho Anki (.txt)',
    ankiText:
      'Mọi câu của các bộ đang có, kể cả bộ và câu đang nghỉ, kèm phương án, đáp án, giải thích và căn cứ; gắn nhãn theo chuẩn mực. Không có câu trả lời của bạn.',
    answers: 'Câu trả lời của tôi (.csv)',
    answersText: 'Mỗi dòng một lần trả lời: ngày, câu hỏi, chuẩn mực, đúng hay sai, mức chắc, số mili giây.',
    progress: 'Tiến độ từng câu (.csv)',
    progressText: 'Mỗi dòng một câu hỏi: ngày đến hạn, độ bền của trí nhớ, số lần quên.',
  },
  {
    heading: 'Automatic copies',
    text: 'On each day with a change the extension keeps a copy: all of the last 7 days, then one a week, then one a month. They help when data is damaged or partly lost; they live in this same browser, so removing the extension or the browser profile takes them along.',
    none: 'No copy yet. The first is kept after the first day of practice.',
    noRoom: (day: string) =>
      `On ${day} there was no room for a new copy, though the oldest was given up. Your answers are all there. Free some disk space, or back up to a file.`,
    of: (day: string) => `Copy of ${day}`,
    holds: (answers: number, size: string) => `${plural(answers, 'answer')} · ${size}`,
    restore: 'Restore…',
    restoreOf: (day: string) => `Restore the copy of ${day}…`,
    save: 'Save as a file',
    saveOf: (day: string) => `Save the copy of ${day} as a file`,
    remove: 'Delete',
    removeOf: (day: string) => `Delete the copy of ${day}`,
    previewHeading: (day: string) => `Restore the copy of ${day}`,
    previewMerges: 'This copy is merged into what is here: it adds what is missing and drops nothing.',
    previewEvents: (count: number) => `${plural(count, 'answer')} (undos included) will come back.`,
    previewChoices: (count: number) =>
      `${plural(count, 'choice')} about questions to rest, wait or be asked again will come back.`,
    previewMocks: (count: number) => `${plural(count, 'mock exam')} will come back.`,
    previewDrafts: (count: number) =>
      `${plural(count, 'draft pack')} will come back; one that is here with other content stays beside it.`,
    previewAdded: (titles: string) => `Packs that come back: ${titles}.`,
    previewUpdated: (titles: string) => `Packs brought to a newer edition: ${titles}.`,
    previewNothing:
      'Every answer, mock exam, pack and draft in this copy is here already. There is nothing to restore.',
    confirm: 'Merge this copy',
    cancel: 'Cancel',
    didRemove: (day: string) => `The copy of ${day} was deleted.`,
    didSave: (file: string) => `${file} was saved to your downloads.`,

    mergeHeading: 'Make one file of two devices’ files',
    mergeText:
      'Merges two backup files into one that holds all of both. The data in this browser stays as it is; to use the merged file, restore from it.',
    mergeChoose: 'Choose two files',
    mergeChooseOther: 'Choose the second file',
    mergeFiles: 'Chosen files',
    mergeDrop: (file: string) => `Take ${file} out`,
    mergeHolds: (events: number) => `${plural(events, 'answer')}, undos included`,
    mergeTooMany: 'Only two files are merged at a time, so the others were not taken.',
    mergeNotes: 'A file carries private notes, so the merged file has them too.',
    merge: 'Merge and save',

    exportHeading: 'Export for use elsewhere',
    exportText: 'These files are for reading, or for other programs; to keep your data, make a backup.',
    anki: 'Questions for Anki (.txt)',
    ankiText:
      'Every question of the packs that are here, also of those that rest, with options, answer, explanation and source; tagged by standard. None of your answers.',
    answers: 'My answers (.csv)',
    answersText: 'One answer a row: day, question, standard, right or wrong, certainty, milliseconds.',
    progress: 'Progress by question (.csv)',
    progressText: 'One question a row: when it is due, how stable its memory is, how often it was forgotten.',
  },
);
