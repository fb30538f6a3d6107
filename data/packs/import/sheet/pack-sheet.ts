/** The sheet "Gói" of our template: what the file says of the pack itself, a name and a value a row. */
import * as v from 'valibot';
import { IdSchema } from '../../../questions/schema';
import { PACK_LIMITS, PackHeaderSchema } from '../../schema';
import { showable } from '../../text-rules';
import type { DraftHeader } from '../draft';
import { type Finding, finding } from '../findings';
import { cellText } from './cell-text';
import { foldHeader } from './headers';
import type { Sheet } from './table';

/** The first name of each is the one that our own template writes. */
export const PACK_FIELDS: Readonly<Record<keyof DraftHeader, readonly string[]>> = {
  title: ['Tên bộ câu hỏi', 'Tên', 'Title'],
  author: ['Người soạn', 'Tác giả', 'Author'],
  unit: ['Đơn vị', 'Unit'],
  licence: ['Giấy phép', 'Licence', 'License'],
  edition: ['Lần phát hành', 'Edition'],
  issued: ['Ngày phát hành', 'Issued'],
  lang: ['Ngôn ngữ', 'Language'],
  description: ['Mô tả', 'Description'],
  documentNumber: ['Văn bản', 'Số văn bản', 'Document'],
  slug: ['Tên ngắn', 'Slug'],
  uid: ['Mã bộ câu hỏi', 'UID'],
};

const fieldOf = new Map(
  Object.entries(PACK_FIELDS).flatMap(([field, names]) =>
    names.map((name) => [foldHeader(name), field as keyof DraftHeader]),
  ),
);

const SHEETS = new Set(['goi', 'bo cau hoi', 'pack']);
export const isPackSheet = ({ name }: Sheet): boolean => SHEETS.has(foldHeader(name ?? ''));

/** "20/11/2026", as a date cell reads, → "2026-11-20". */
const dayAsStored = (written: string) => written.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/u, '$3-$2-$1');

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const READ: { [F in keyof DraftHeader]-?: v.GenericSchema<unknown, DraftHeader[F]> } = {
  title: text(PACK_LIMITS.title),
  author: text(PACK_LIMITS.name),
  unit: text(PACK_LIMITS.name),
  licence: text(PACK_LIMITS.name),
  edition: v.pipe(v.string(), v.transform(Number), PackHeaderSchema.entries.edition),
  issued: v.pipe(v.string(), v.transform(dayAsStored), PackHeaderSchema.entries.issued),
  lang: PackHeaderSchema.entries.lang,
  description: text(PACK_LIMITS.description),
  documentNumber: text(PACK_LIMITS.name),
  slug: IdSchema,
  uid: PackHeaderSchema.entries.uid,
};
const ALLOWED: Partial<Record<keyof DraftHeader, string>> = {
  edition: `1–${PACK_LIMITS.edition}`,
  issued: '2026-11-20',
  lang: 'vi, en',
  slug: 'a–z, 0–9, -',
  uid: 'a–z, 2–7 (26)',
};

/** What the sheet says, and what of it is not understood. */
export function readPackSheet(sheet: Sheet): { header: DraftHeader; findings: Finding[] } {
  const header: Record<string, unknown> = {};
  const findings: Finding[] = [];
  for (const { row, cells } of sheet.rows) {
    const place = (column: number) => ({ kind: 'cell', sheet: sheet.name, row, column, header: null }) as const;
    const name = cellText(cells.get(1), place(1)).text;
    const value = cellText(cells.get(2), place(2));
    const field = fieldOf.get(foldHeader(name));
    // A title line has no value.
    if (value.text === '') continue;
    if (!field) {
      findings.push(finding('leftOver', 'warning', place(1), { text: showable(`${name}: ${value.text}`) }));
      continue;
    }
    const read = v.safeParse(READ[field], value.text);
    findings.push(...value.findings);
    if (read.success) header[field] = read.output;
    else {
      const allowed = ALLOWED[field] ?? `≤ ${PACK_LIMITS.name}`;
      findings.push(finding('valueUnknown', 'warning', place(2), { read: showable(value.text), allowed }));
    }
  }
  return { header: header as DraftHeader, findings };
}
