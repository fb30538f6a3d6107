/** Finds the row that names the columns, wherever it stands among the first ones, and tells whose layout it is. */
import type { ImportFormat } from '../draft';
import { type Column, readHeader, type SingleRole } from './headers';
import { formatOf } from './layout-format';
import type { CellValue, Merge, Sheet, SheetRow } from './table';

export interface NamedColumn {
  at: number;
  /** As written. */
  header: string;
}

export interface Layout {
  format: ImportFormat;
  /** The first row of the header; what stands above it is no part of the table. */
  headerFrom: number;
  /** The last row of the header; questions begin below. */
  headerRow: number;
  single: Map<SingleRole, NamedColumn>;
  /** By the option's index. */
  options: Map<number, NamedColumn>;
  wrong: NamedColumn[];
  topics: NamedColumn[];
  notKept: NamedColumn[];
  unknown: NamedColumn[];
  repeated: (NamedColumn & { first: string })[];
  /** Of our own copy with errors: neither read nor missed. */
  errors: NamedColumn | null;
  /** What the layout itself says of a bare number in the key column. */
  numbers: 'from-0' | 'from-1' | 'text' | null;
}

/** Kahoot's titles fill seven rows. */
const HEADER_WITHIN = 15;

const written = (cell: CellValue | undefined) =>
  cell?.kind === 'text' ? cell.text.replace(/\s+/gu, ' ').trim() : cell?.kind === 'number' ? String(cell.value) : '';

type Headers = Map<number, string>;

const headersOf = (row: SheetRow): Headers =>
  new Map([...row.cells].flatMap(([at, cell]) => (written(cell) === '' ? [] : [[at, written(cell)] as const])));

/** Two rows as one header: "Phương án" merged over "A", "B" …, "Câu hỏi" merged downwards. */
function joinedHeaders(top: SheetRow, bottom: SheetRow, merges: readonly Merge[]): Headers {
  const above = headersOf(top);
  for (const { top: row, left, right } of merges) {
    const title = row === top.row ? above.get(left) : undefined;
    if (title !== undefined) for (let at = left; at <= right && at - left < HEADER_WITHIN; at++) above.set(at, title);
  }
  const joined = new Map(above);
  for (const [at, header] of headersOf(bottom)) {
    const both = `${above.get(at) ?? ''} ${header}`.trim();
    joined.set(at, readHeader(header) ? header : both);
  }
  return joined;
}

interface Candidate {
  headers: Headers;
  row: number;
  layout: Layout | null;
  /** Columns that were understood. */
  score: number;
}

function layoutOf(headers: Headers, row: number, from = row): Candidate {
  const layout: Layout = {
    ...{
      format: 'table',
      headerFrom: from,
      headerRow: row,
      single: new Map(),
      options: new Map(),
      numbers: null,
      errors: null,
    },
    ...{ wrong: [], topics: [], notKept: [], unknown: [], repeated: [] },
  };
  const repeats = (first: NamedColumn, again: NamedColumn) => layout.repeated.push({ ...again, first: first.header });
  for (const [at, header] of [...headers].sort(([a], [b]) => a - b)) {
    const read = readHeader(header);
    const named = { at, header };
    if (!read) layout.unknown.push(named);
    else place(layout, read.column, named, repeats);
    if (read?.numbers) layout.numbers = read.numbers;
  }
  const { single, options, wrong } = layout;
  const asks = single.has('stem') && (single.has('key') || options.size > 1);
  layout.format = formatOf([...headers.values()], layout);
  if (layout.format === 'gimkit') layout.numbers = 'text';
  else if (layout.format !== 'table' && layout.format !== 'template') layout.numbers = 'from-1';
  return { headers, row, layout: asks ? layout : null, score: asks ? single.size + options.size + wrong.length : 0 };
}

function place(
  layout: Layout,
  column: Column,
  named: NamedColumn,
  repeats: (first: NamedColumn, again: NamedColumn) => void,
): void {
  switch (column.role) {
    case 'option': {
      const first = layout.options.get(column.index);
      if (first) repeats(first, named);
      else layout.options.set(column.index, named);
      return;
    }
    case 'wrong':
      layout.wrong.push(named);
      return;
    case 'topic':
      layout.topics.push(named);
      return;
    case 'notKept':
      layout.notKept.push(named);
      return;
    case 'errors':
      layout.errors = named;
      return;
    default: {
      const first = layout.single.get(column.role);
      if (first) repeats(first, named);
      else layout.single.set(column.role, named);
    }
  }
}

/** How well a sheet's first rows name a question's columns: their number, 0 where none do. */
export const layoutScore = (sheet: Sheet): number => bestOf(sheet)?.score ?? 0;

function bestOf(sheet: Sheet): Candidate | null {
  const rows = sheet.rows.filter(({ cells }) => cells.size > 0).slice(0, HEADER_WITHIN);
  const tried = rows.flatMap((row, i) => {
    const next = rows[i + 1];
    const isMerged = sheet.merges.some(({ top }) => top === row.row);
    const single = layoutOf(headersOf(row), row.row);
    return next && isMerged ? [single, layoutOf(joinedHeaders(row, next, sheet.merges), next.row, row.row)] : [single];
  });
  return tried.reduce<Candidate | null>((best, one) => (one.score > (best?.score ?? 0) ? one : best), null);
}

/** The layout of `sheet`; null where none of its first rows names a question and its answers. */
export const findLayout = (sheet: Sheet): Layout | null => bestOf(sheet)?.layout ?? null;

/** The fullest of the first rows, for saying what was found instead of a header. */
export function fullestRow(sheet: Sheet): string {
  const rows = sheet.rows.slice(0, HEADER_WITHIN).map((row) => [...headersOf(row).values()]);
  return rows.reduce<string[]>((best, row) => (row.length > best.length ? row : best), []).join(' | ');
}
