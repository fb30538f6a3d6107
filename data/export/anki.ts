/**
 * Questions as a text file that Anki imports: docs.ankiweb.net/importing/text-files.html (file headers since 2.1.54). HTML
 * of our own making, for only there does a line break surely show. The first column is the note's own id, so that
 * importing a later file brings notes up to date instead of doubling them. No `#columns`: where it stands, Anki matches
 * columns to fields by name, and the fields of "Basic" are called otherwise in each language; without it front and back go
 * where they belong, in their order. Read beside Anki's own importer (ankitects/anki, rslib/src/import_export/text/csv at 021c2b15).
 */
import type { exportWords } from '../messages/exports';
import { standardTag } from '../packs/tag-names';
import type { QuestionKey } from '../practice/types';
import type { ExportRows } from '../store/export-rows';
import { type AskedQuestion, backOf, frontOf } from './anki-note';
import { quoted } from './cells';

/** Tags are parted by spaces, so a tag holds none. */
const TAG = 'so-tay-144';

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

/** `key`: the note's own id; `from`: the line that says whose question it is. */
export interface AnkiCard extends AskedQuestion {
  key: QuestionKey;
  from: string;
}

function note({ key, from, ...asked }: AnkiCard, words: typeof exportWords.vi): string {
  const { standard } = asked.question;
  const tags = standard === undefined ? TAG : `${TAG} ${TAG}::${standardTag(standard)}`;
  const sides = [frontOf(asked, words), backOf(asked.question, from, words)].map(html);
  return [key, ...sides, tags].map(quoted).join('\t');
}

/** The file, one card a note. All fields are quoted: one that began with # would be a comment. */
export const ankiFile = (cards: readonly AnkiCard[], words: typeof exportWords.vi): string =>
  `${[...HEADER, ...cards.map((card) => note(card, words))].join('\n')}\n`;

/** Every question of the editions held, resting ones among them, in the packs' order. */
export function ankiText({ questions, packs }: ExportRows, words: typeof exportWords.vi): string {
  const headers = new Map(packs.map(({ key, header }) => [key, header]));
  const cards = questions
    .filter(({ state }) => state === 'active')
    .map(({ questionKey, packKey, question, scenario }) => {
      const header = headers.get(packKey);
      const from = header ? words.fromPack(header.title, header.licence) : packKey;
      return { key: questionKey, question, scenario, from };
    });
  return ankiFile(cards, words);
}
