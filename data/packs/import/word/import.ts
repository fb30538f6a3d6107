/** Word files (.docx), read without a DOM: main text, styles and list numbers; nothing else of the zip is opened. */
import type { Draft, ImportChoices, Progress } from '../draft';
import { type Finding, finding, type ImportFacts } from '../findings';
import { legacyEncodingOf } from '../legacy';
import { unzip } from '../office/unzip';
import { draftOfLines } from '../text/draft-of-lines';
import type { Block, Paragraph } from '../text/paragraphs';
import { tidyImported } from '../tidy';
import { itemsOf } from './items';
import { numberingOf } from './numbering';
import { type ReadDocument, readDocument } from './read-document';
import { stylesOf } from './styles';
import { paragraphsIn } from './tables';

const DOCUMENT = 'word/document.xml';
const NUMBERING = 'word/numbering.xml';
const STYLES = 'word/styles.xml';
const WANTED = new Set([DOCUMENT, NUMBERING, STYLES]);
const START = { kind: 'paragraph', paragraph: 1 } as const;
/** Findings of one kind are told this often; the rest looks the same. */
const MOST = 20;

const failed = (found: Finding): Draft => ({
  ...{ format: 'word', header: {}, questions: [], scenarios: [], asks: [] },
  findings: [found],
});
const notReadable = (reason: ImportFacts['notReadable']['reason']) =>
  failed(finding('notReadable', 'error', START, { reason }));

const paragraphsOf = (blocks: readonly Block[]): Paragraph[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : paragraphsIn(block)));

/** Tidies every run in its place; tells once what was taken out or read as another letter. */
function tidyBlocks(blocks: readonly Block[]): Finding[] {
  const findings: Finding[] = [];
  const told = new Set<string>();
  for (const { runs, place } of paragraphsOf(blocks)) {
    for (const run of runs) {
      const { text, hidden, falseD } = tidyImported(run.text);
      run.text = text;
      const characters = hidden.filter((one) => !told.has(one));
      const letters = falseD.filter((one) => !told.has(one));
      for (const one of [...characters, ...letters]) told.add(one);
      if (characters.length > 0)
        findings.push(finding('hiddenRemoved', 'warning', place, { characters: characters.join(', ') }));
      if (letters.length > 0) findings.push(finding('falseD', 'warning', place, { letters: letters.join(', ') }));
    }
  }
  return findings;
}

/** Text from before Unicode: by its font with the least sign of it, else by its letters. */
function legacyIn({ blocks, legacyFonts }: ReadDocument): Finding | null {
  for (const { font, text, place } of legacyFonts) {
    const encoding = legacyEncodingOf(text, 1);
    if (encoding) return finding('legacyText', 'error', place, { encoding, by: font });
  }
  const text = paragraphsOf(blocks)
    .map(({ runs }) => runs.map((run) => run.text).join(''))
    .join('\n');
  const encoding = legacyEncodingOf(text);
  return encoding && finding('legacyText', 'error', START, { encoding, by: text.trim().slice(0, 60) });
}

/** Reads a .docx file. Pure; never throws; linear in what it inflates to. */
export function importWord(bytes: Uint8Array, choices: ImportChoices, progress?: Progress): Draft {
  const unzipped = unzip(bytes, (path) => WANTED.has(path));
  if (!unzipped.ok) return notReadable(unzipped.reason);
  const xml = unzipped.files.get(DOCUMENT);
  if (!xml) return notReadable('damaged');
  const read = readDocument(xml, stylesOf(unzipped.files.get(STYLES)), numberingOf(unzipped.files.get(NUMBERING)));
  if (read.isBroken) return notReadable('damaged');
  const legacy = legacyIn(read);
  if (legacy) return failed(legacy);
  const tidied = tidyBlocks(read.blocks);
  const { items, findings: ofColumns } = itemsOf(read.blocks);
  const findings = [...tidied, ...read.findings.slice(0, MOST), ...ofColumns];
  if (items.length === 0) return notReadable('empty');
  return draftOfLines('word', items, choices, findings, progress);
}
