/**
 * The shape of one entry, checked where entries are written: by hand, by the importer, in a pack. Never imported on the way
 * from a hover to a card.
 */
import * as v from 'valibot';
import { isRealDate } from './dates';
import type { DocumentEntry, DocumentId } from './types';

/** "144-QĐ/TW", "05-CT/TW", "06-QĐi/TW": two digits at least, one hyphen, one slash, no space; Đ is U+0110, not its double U+00D0. */
const NUMBER_PATTERN = /^(?:0[1-9]|[1-9]\d{1,3})-(?:[A-ZĐ]+|QĐi|CTr)\/[A-ZĐ]+$/u;
const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*-\d{4}$/u;
const TERM_PATTERN = /^(?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI)$/u;

const text = v.pipe(
  v.string('must be text in quotes'),
  v.trim(),
  v.nonEmpty('is empty: write the text, or null where the field allows it'),
  v.check((value) => value === value.normalize('NFC'), 'is not in NFC: type the letters again with one key each'),
);
const date = v.pipe(
  v.string('must be a date in quotes'),
  v.check(
    isRealDate,
    'is no date of the calendar: write "2024-05-09", or reduced "2024-05", "2024" where the rest is unknown',
  ),
);
const id = v.pipe(
  v.string('must be an id in quotes'),
  v.regex(
    ID_PATTERN,
    'is no id: write number, sign and year in small ASCII letters with hyphens, as in "144-qd-tw-2024"',
  ),
  v.transform((value) => value as DocumentId),
);
const number = v.pipe(
  text,
  v.regex(
    NUMBER_PATTERN,
    'is not spelled canonically: two digits at least, "-" before the type, "/" before the issuer, as in "05-CT/TW"',
  ),
);
const address = v.pipe(
  v.string('must be an address in quotes, or null'),
  v.url('is no address: copy it whole from the browser, or write null to give the source’s name alone'),
  v.startsWith('https://', 'must begin with https://'),
);

const NO_OBJECT = 'must be an object in braces';
const list = <Item extends v.GenericSchema>(item: Item) =>
  v.array(item, 'must be a list in square brackets, [] where there is nothing');

const SourceSchema = v.strictObject({ title: text, url: v.nullable(address) }, NO_OBJECT);
const LinkSchema = v.strictObject({ id: v.nullable(id), number: text, issued: v.nullable(date) }, NO_OBJECT);
const ForceSchema = v.strictObject(
  {
    state: v.picklist(['in-force', 'replaced', 'expired', 'unclear'], 'must be in-force, replaced, expired or unclear'),
    basis: v.picklist(['explicit', 'inferred', 'cited', 'none'], 'must be explicit, inferred, cited or none'),
    by: v.nullable(id),
    byNumber: v.nullable(number),
    effective: v.nullable(date),
    reason: v.nullable(text),
  },
  NO_OBJECT,
);

export const DocumentEntrySchema: v.GenericSchema<unknown, DocumentEntry> = v.strictObject(
  {
    id,
    number: v.nullable(number),
    kind: text,
    issuer: text,
    issued: date,
    term: v.nullable(v.pipe(text, v.regex(TERM_PATTERN, 'is no term: write it in Roman numerals, as in "XIII"'))),
    title: v.pipe(
      text,
      v.check(
        (value) => !/[[\]]/u.test(value),
        'holds brackets: leave them out; "titleVerified": false says that it is a description',
      ),
    ),
    titleVerified: v.boolean('must be true (seen as the official title) or false (a description)'),
    topics: list(text),
    aliases: list(text),
    force: ForceSchema,
    replaces: list(LinkSchema),
    replacesInferred: list(LinkSchema),
    guides: list(LinkSchema),
    summary: v.nullable(text),
    sources: list(SourceSchema),
  },
  NO_OBJECT,
);

/** The file around its entries, which are read one by one so that a bad one does not hide the next. */
export const CatalogFileSchema = v.strictObject(
  {
    newestSource: date,
    lookedUp: date,
    documents: v.array(v.unknown(), 'must be the list of entries'),
  },
  NO_OBJECT,
);
