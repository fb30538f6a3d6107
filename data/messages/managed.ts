/** Words about what an administrator set: who, what, what can't be changed, and what in the policy could not be read. */
import type { Lockable, Managed, ManagedFault, ManagedProblem } from '../managed/types';
import { catalogue, type Language, wordsOf } from './catalogue';

export const managedWords = catalogue(
  {
    heading: 'Do cơ quan quản lý đặt',
    by: (name: string) => `Do cơ quan quản lý đặt: ${name}`,
    byNobodyNamed: 'Do cơ quan quản lý trình duyệt này đặt',
    fixed: (by: string) => `${by}. Ở đây không đổi được.`,
    text: 'Những điều dưới đây đến từ chính sách của trình duyệt. Tiện ích không báo gì về cho cơ quan: không câu trả lời, không trang đã đọc.',
    language: 'Ngôn ngữ: tiếng Việt',
    languageEnglish: 'Ngôn ngữ: tiếng Anh',
    sites: (count: number) => `Trang báo: ${count} trang; trình duyệt vẫn hỏi bạn trước khi cho chạy`,
    subscriptions: (count: number) => `Bộ câu hỏi để theo dõi: ${count} địa chỉ; chỉ hỏi địa chỉ nào khi bạn đồng ý`,
    welcomeClosed: 'Trang giới thiệu không tự mở khi cài',
    welcomeOpen: 'Trang giới thiệu tự mở khi cài',
    locked: (text: string) => `${text} (không đổi được)`,
    openSubscriptions: 'Xem bộ câu hỏi để theo dõi',
    problems: 'Có chỗ trong chính sách không đọc được và được bỏ qua. Hãy báo người quản trị máy:',
    offered: (by: string) => `${by}: bộ câu hỏi để theo dõi`,
    offeredText: 'Bấm để xem ở đó có gì và ai ký. Chưa bấm thì không địa chỉ nào bị hỏi.',
    look: 'Xem và theo dõi',
    lookAt: (name: string) => `Xem và theo dõi: ${name}`,
    welcomeSites: (by: string, count: number) =>
      `${by}. Một lần bấm bật cho ${count} trang; trình duyệt sẽ hỏi lại bạn.`,
  },
  {
    heading: 'Set by your organisation',
    by: (name: string) => `Set by your organisation: ${name}`,
    byNobodyNamed: 'Set by the administrator of this browser',
    fixed: (by: string) => `${by}. It can’t be changed here.`,
    text: 'What follows comes from the browser’s policy. The extension reports nothing to the organisation: no answer, no page that was read.',
    language: 'Language: Vietnamese',
    languageEnglish: 'Language: English',
    sites: (count: number) =>
      `News sites: ${count}; the browser still asks you before anything runs on ${count === 1 ? 'it' : 'them'}`,
    subscriptions: (count: number) =>
      `Packs to follow: ${count} ${count === 1 ? 'address' : 'addresses'}; none is asked before you agree`,
    welcomeClosed: 'The first-run page does not open by itself',
    welcomeOpen: 'The first-run page opens after installation',
    locked: (text: string) => `${text} (can’t be changed)`,
    openSubscriptions: 'See the packs to follow',
    problems: 'Part of the policy could not be read and is left out. Tell whoever looks after this computer:',
    offered: (by: string) => `${by}: packs to follow`,
    offeredText: 'Press to see what is there and who signs it. No address is asked before you press.',
    look: 'Look and follow',
    lookAt: (name: string) => `Look and follow: ${name}`,
    welcomeSites: (by: string, count: number) =>
      `${by}. One press switches on ${count} ${count === 1 ? 'site' : 'sites'}; the browser will ask you to confirm.`,
  },
);

const remedies = catalogue<Record<ManagedFault, string>>(
  {
    key: 'không có khóa này; dùng organisation, language, sites, subscriptions, welcome, locked',
    text: 'cần một dòng chữ, nhiều nhất 120 ký tự',
    list: 'cần một danh sách: [ … ]',
    switch: 'cần true hoặc false, không có dấu ngoặc kép',
    language: 'cần "vi" hoặc "en"',
    host: 'cần tên miền như "nhandan.vn", không có https:// hay đường dẫn; hoặc "listed"',
    address: 'cần { "address": "https://…" }; chỉ nhận https, không có tên đăng nhập',
    lock: 'chỉ khóa được "language", "sites", "subscriptions"',
    unset: 'không khóa được vì chính sách không đặt giá trị đọc được cho khóa này',
  },
  {
    key: 'there is no such key; use organisation, language, sites, subscriptions, welcome, locked',
    text: 'one line of text is wanted, of 120 characters at most',
    list: 'a list is wanted: [ … ]',
    switch: 'true or false is wanted, without quotation marks',
    language: '"vi" or "en" is wanted',
    host: 'a host name is wanted, as "nhandan.vn", without https:// or a path; or "listed"',
    address: '{ "address": "https://…" } is wanted; https only, without a login',
    lock: 'only "language", "sites" and "subscriptions" can be locked',
    unset: 'can’t be locked, because the policy sets no readable value for it',
  },
);

/** Place, what was read, what to write. */
export function managedProblemText({ key, at, found, fault }: ManagedProblem, language: Language): string {
  return `${key}${at === null ? '' : `[${at}]`} = ${found}: ${wordsOf(remedies, language)[fault]}.`;
}

/** "Do cơ quan quản lý đặt: Tỉnh ủy X". */
export function setBy({ organisation }: Pick<Managed, 'organisation'>, language: Language): string {
  const words = wordsOf(managedWords, language);
  return organisation === null ? words.byNobodyNamed : words.by(organisation);
}

/** Why the reader can't change `field`; null where nobody holds it fast. */
export function lockText(managed: Managed, field: Lockable, language: Language): string | null {
  return managed.locked.has(field) ? wordsOf(managedWords, language).fixed(setBy(managed, language)) : null;
}
