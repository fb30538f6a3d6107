/**
 * Questions as a text file that Anki imports: docs.ankiweb.net/importing/text-files.html (file headers since 2.1.54). HTML
 * of our own making, for only there does a line break surely show. The first column is the note's own id, so that
 * importing a later file brings notes up to date instead of doubling them. No `#columns`: where it stands, Anki matches
 * columns to fields by name, and the fields of "Basic" are called otherwise in each language; without it front and back go
 * where they belong, in their order.
 */
import type { exportWords } from '../messages/exports';
import type { ExportRows } from '../store/export-rows';
import { backOf, frontOf } from './anki-note';
import { quoted } from './cells';

/** Tags are parted by spaces, so a tag holds none. */
const TAG = 'so-tay-144';
const standardTag = (standard: number) => `${TAG}::chuan-muc-${standard}`;

const HEADER = [
  '#separator:tab',
  '#html:true',
  '#notetype:Basic',
  '#guid column:1',
  '#tags column:4',
  '#deck:Sổ tay 144',
];

/** Plain text as HTML. */
const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(/\r?\n/gu, '<br>');

/** Every question that is asked now, in the packs' order. All fields are quoted: one that began with # would be a comment. */
export function ankiText({ questions, packs }: ExportRows, words: typeof exportWords.vi): string {
  const headers = new Map(packs.map(({ key, header }) => [key, header]));
  const notes = questions
    .filter(({ state }) => state === 'active')
    .map((row) => {
      const header = headers.get(row.packKey);
      const from = header ? words.fromPack(header.title, header.licence) : row.packKey;
      const { standard } = row.question;
      const tags = standard === undefined ? TAG : `${TAG} ${standardTag(standard)}`;
      const sides = [frontOf(row, words), backOf(row, from, words)].map(html);
      return [row.questionKey, ...sides, tags].map(quoted).join('\t');
    });
  return `${[...HEADER, ...notes].join('\n')}\n`;
}
