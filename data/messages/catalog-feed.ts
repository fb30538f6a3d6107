/** Words of the catalog's feed in the settings. */
import type { FeedProblem } from '../documents/feed/check-feed';
import type { FeedFault } from '../documents/feed/feed-state';
import { catalogue, type Language, wordsOf } from './catalogue';
import { faultWords } from './subscription-faults';

export const feedWords = catalogue(
  {
    heading: 'Danh mục văn bản',
    reaches: (newest: string, lookedUp: string) => `Danh mục đến ${newest}, tra ngày ${lookedUp}.`,
    signed: 'Ký bởi dự án.',
    none: 'Chưa có nguồn cập nhật: danh mục mới chỉ đến cùng bản mới của Sổ tay 144.',
    text: 'Mỗi ngày một lần, hỏi nguồn của dự án có danh mục mới không. Không gửi kèm gì về bạn; máy chủ chỉ thấy địa chỉ mạng. Chỉ nhận danh mục có chữ ký của dự án.',
    take: 'Tự cập nhật danh mục',
    on: 'Đang bật',
    off: 'Đang tắt',
    notGranted: 'Trình duyệt chưa được phép hỏi nguồn này nên vẫn tắt. Hãy bật lại và chọn “Cho phép”.',
    check: 'Kiểm tra ngay',
    checking: 'Đang kiểm tra…',
    answered: (time: string) => `Hỏi lần cuối ${time}: không có lỗi.`,
    begun: (time: string) => `Bắt đầu hỏi ${time}, chưa có kết quả.`,
    failed: (count: number) => `${count} lần hỏi liền chưa được. Danh mục vẫn như trước.`,
    rollBack: 'Trở lại danh mục trước',
  },
  {
    heading: 'Catalog of documents',
    reaches: (newest: string, lookedUp: string) => `The catalog reaches ${newest}; looked up on ${lookedUp}.`,
    signed: 'Signed by the project.',
    none: 'There is no source of updates yet: a newer catalog comes with a new version of Sổ tay 144 only.',
    text: 'Once a day the project’s source is asked whether there is a newer catalog. Nothing about you is sent along; the host sees your network address. Only a catalog signed by the project is taken.',
    take: 'Update the catalog by itself',
    on: 'On',
    off: 'Off',
    notGranted:
      'The browser was not allowed to ask this source, so it stays off. Switch it on again and choose “Allow”.',
    check: 'Check now',
    checking: 'Checking…',
    answered: (time: string) => `Last asked ${time}: no problem.`,
    begun: (time: string) => `A check began ${time} and has no outcome yet.`,
    failed: (count: number) =>
      `${count} ${count === 1 ? 'check has' : 'checks in a row have'} failed. The catalog is as before.`,
    rollBack: 'Back to the catalog before',
  },
);

const problems = catalogue<Record<FeedProblem, string>>(
  {
    badFile: 'catalog.json: không phải danh mục, hoặc tệp hỏng. Không nhận; sẽ tự hỏi lại.',
    webPage:
      'catalog.json: máy chủ trả về một trang web thay vì danh mục. Có thể mạng đang đòi đăng nhập; hãy mở trình duyệt xem. Sẽ tự hỏi lại.',
    wrongSignature: 'catalog.json: không có chữ ký đúng của dự án. Không nhận; sẽ tự hỏi lại.',
    noEd25519: 'Trình duyệt này chưa kiểm được chữ ký Ed25519. Hãy cập nhật trình duyệt.',
    older: 'catalog.json: cũ hơn danh mục đang có. Không nhận; sẽ tự hỏi lại.',
    badDocuments: 'catalog.json: có văn bản ghi sai hoặc mâu thuẫn nhau. Không nhận; sẽ tự hỏi lại.',
    lostSources: 'catalog.json: có văn bản mất hết nguồn. Không nhận; sẽ tự hỏi lại.',
    tooManyGone: 'catalog.json: thiếu quá nhiều văn bản đang có. Không nhận; sẽ tự hỏi lại.',
    badSites: 'catalog.json: danh sách trang báo có trang ghi hai lần. Không nhận; sẽ tự hỏi lại.',
    badProvinces: 'catalog.json: danh sách tỉnh, thành phố thiếu hoặc mâu thuẫn. Không nhận; sẽ tự hỏi lại.',
  },
  {
    badFile: 'catalog.json: no catalog, or a damaged file. Not taken; it will be asked again.',
    webPage:
      'catalog.json: the host answered with a web page instead of the catalog. The network may want you to sign in; look in the browser. It will be asked again.',
    wrongSignature: 'catalog.json: not signed by the project. Not taken; it will be asked again.',
    noEd25519: 'This browser can’t check Ed25519 signatures. Update the browser.',
    older: 'catalog.json: older than the catalog held. Not taken; it will be asked again.',
    badDocuments: 'catalog.json: a document is wrong or contradicts another. Not taken; it will be asked again.',
    lostSources: 'catalog.json: a document lost all its sources. Not taken; it will be asked again.',
    tooManyGone: 'catalog.json: too many of the documents held are missing. Not taken; it will be asked again.',
    badSites: 'catalog.json: a news site is listed twice. Not taken; it will be asked again.',
    badProvinces: 'catalog.json: provinces are missing or contradict each other. Not taken; it will be asked again.',
  },
);

export const feedFaultWords = (fault: FeedFault, language: Language): string =>
  fault.code === 'refused' ? wordsOf(problems, language)[fault.problem] : faultWords(fault, language);
