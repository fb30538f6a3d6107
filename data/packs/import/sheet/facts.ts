/** What importers find in sheets and CSV beside what every importer finds. Words: data/messages/import-sheet.ts. */

type None = Record<never, never>;

export interface SheetFacts {
  /** No row of the first ones names a question's columns. `found`: what the fullest of them reads. */
  noHeader: { found: string };
  /** Nothing of the column is imported. `filled`: rows with something in it. */
  unknownColumn: { filled: number };
  /** The column means the same as an earlier one, which is read. `first`: its header. */
  repeatedColumn: { first: string };
  /** Points, times, pictures: understood, but a pack holds none. */
  columnNotKept: { filled: number };
  /** A sheet without a question's columns. */
  sheetNotRead: None;
  hiddenSheet: None;
  hiddenRow: None;
  /** Rows or columns past this number are not read. */
  rowsCut: { max: number };
  columnsCut: { max: number };
  /** A quotation mark that does not close its cell was read as a letter. */
  strayQuote: None;
  /** An error of a formula: "#REF!". */
  errorCell: { read: string };
  /** A formula whose value is not in the file. */
  uncountedCell: None;
  /** A date where a text stood. `maybe`: what was typed if the program made a date of it. */
  dateCell: { read: string; maybe: string | null };
  /** A date or a fraction in the key column can only be these numbers. */
  keyRepaired: { shown: string; read: string };
  /** A fraction, or a number shown with separators: stored without the form that was typed. */
  numberCell: { read: string };
  /** Open questions, polls, drawings. */
  kindNotHeld: { read: string };
  valueUnknown: { read: string; allowed: string };
  groupWithoutText: { group: string };
  /** The group's case is told differently here. `row`: the telling that is kept. */
  scenarioDiffers: { row: number };
  /** Part of a citation that names no document. */
  citationNotRead: { text: string };
  tooManyTags: { count: number; max: number };
  tagTooLong: { text: string; max: number };
  /** An empty answer between others: letters behind it may be off by one. */
  optionGap: { letters: string };
  /** A zip of another program: Word, OpenDocument, a plain archive. */
  otherOffice: None;
}
