/** What publish-packs makes of a folder: signed packs and their index, or everything that is wrong. Reads, never writes. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { problemWords } from '../../data/messages/packs';
import { readPack } from '../../data/packs/read';
import type { Pack } from '../../data/packs/schema';
import { identifyPack } from '../../data/packs/sign/identify';
import type { SigningKey } from '../../data/packs/sign/keys';
import { PROJECT } from '../../data/packs/sign/project-key';
import { signPack } from '../../data/packs/sign/sign-pack';
import { INDEX_FILE } from '../../data/packs/subscribe/address';
import { INDEX_LIMITS, type IndexEntry, readIndex } from '../../data/packs/subscribe/index-file';
import { publishFolder } from '../../data/packs/subscribe/publish';
import { packFileName, writePack } from '../../data/packs/write';
import { HAND_OVERS, type HandOvers, leadingTo, readHandOvers, statementsFor, writeHandOvers } from './hand-overs';

const { subtle } = crypto;
const ENDING = '.bo-cau-hoi.json';
const sumOf = (pack: Pack) => createHash('sha256').update(writePack(pack)).digest('hex');

export type Published =
  /** `isFirst`: nothing here says what was published before. */
  { ok: true; files: Map<string, string>; packs: Pack[]; isFirst: boolean } | { ok: false; wrong: string[] };

function readPacks(folder: string): { packs: Pack[]; wrong: string[] } {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .sort();
  const packs: Pack[] = [];
  const wrong: string[] = [];
  if (names.length === 0) wrong.push(`${folder}: no file ends in ${ENDING}. Save the packs there from the studio.`);
  if (names.length > INDEX_LIMITS.packs)
    wrong.push(`${folder}: ${names.length} packs; one folder holds ${INDEX_LIMITS.packs}. Use several folders.`);
  for (const name of names) {
    const reading = readPack(readFileSync(path.join(folder, name)));
    if (!reading.ok)
      for (const problem of reading.problems) {
        const { place, cause, remedy } = problemWords(problem, 'en');
        wrong.push(`${name}: ${place} ${cause} ${remedy}`);
      }
    else if (packFileName(reading.pack) !== name)
      wrong.push(`${name}: its slug is “${reading.pack.pack.slug}”. Call the file ${packFileName(reading.pack)}.`);
    else packs.push(reading.pack);
  }
  return { packs, wrong };
}

/** The entries of the last time; none where nothing was published yet. */
function readPublished(folder: string): { entries: IndexEntry[]; wrong: string[] } {
  const file = path.join(folder, INDEX_FILE);
  if (!existsSync(file)) return { entries: [], wrong: [] };
  const index = readIndex(readFileSync(file, 'utf8'));
  // Without it nobody could tell whether an edition was raised.
  return index
    ? { entries: index.packs, wrong: [] }
    : { entries: [], wrong: [`${INDEX_FILE}: it is damaged. Fetch the published one from the host, or delete it.`] };
}

interface Signing {
  key: SigningKey;
  /** The key that signed until now, where the author has a new one. */
  old: SigningKey | null;
  kept: HandOvers;
}

/** Why a pack may not follow what was published of it; null where it may. */
async function faultAfter(entry: IndexEntry | undefined, pack: Pack, { key, old, kept }: Signing) {
  if (!entry) return null;
  const { edition } = pack.pack;
  const { file } = entry;
  if (entry.author !== key.author && entry.author !== old?.author)
    return `${file}: it was published under another key. Name that key's file in SO_TAY_OLD_KEY_FILE, so that it hands over.`;
  if (edition < entry.edition) return `${file}: edition ${edition} is lower than the published ${entry.edition}.`;
  if (edition > entry.edition) return null;
  const signer = entry.author === key.author ? key : old;
  const asPublished = signer && (await signPack(pack, signer, subtle, await leadingTo(signer.author, pack, kept)));
  return asPublished && sumOf(asPublished) === entry.sha256
    ? null
    : `${file}: its content differs from the published edition ${edition}. Raise “edition” to ${edition + 1}.`;
}

export async function publish(folder: string, key: SigningKey, old: SigningKey | null): Promise<Published> {
  if (!existsSync(folder)) return { ok: false, wrong: [`${folder}: there is no such folder.`] };
  const { packs, wrong } = readPacks(folder);
  const published = readPublished(folder);
  wrong.push(...published.wrong);
  const kept = readHandOvers(folder);
  if (!kept)
    wrong.push(
      `${HAND_OVERS}: it is damaged. Fetch it from where you keep this folder; with the old key it can be made anew.`,
    );
  const signing = { key, old, kept: kept ?? {} };
  for (const pack of packs) {
    const entry = published.entries.find(({ slug }) => slug === pack.pack.slug);
    const fault = await faultAfter(entry, pack, signing);
    if (fault) wrong.push(fault);
  }
  for (const { file } of published.entries)
    if (!packs.some((pack) => packFileName(pack) === file) && !existsSync(path.join(folder, file)))
      wrong.push(
        `${file}: it was published and is gone. Members keep what they have; to go on, put it back or delete ${INDEX_FILE}.`,
      );
  if (wrong.length > 0) return { ok: false, wrong };
  const sign = async (pack: Pack) => signPack(pack, key, subtle, await statementsFor(pack, key, old, signing.kept));
  const signed = await Promise.all(packs.map(sign));
  // As a member's browser will look at them: a statement of an earlier key may have been damaged.
  for (const pack of signed) {
    const found = await identifyPack(pack, subtle, PROJECT);
    if (!found.ok) wrong.push(`${packFileName(pack)}: ${problemWords(found.problem, 'en').cause}`);
  }
  if (wrong.length > 0) return { ok: false, wrong };
  const files = await publishFolder(signed, subtle);
  const said = writeHandOvers(signed, signing.kept);
  // Before the index, which comes last.
  const all = said === null ? files : new Map([[HAND_OVERS, said], ...files]);
  return { ok: true, files: all, packs: signed, isFirst: published.entries.length === 0 };
}
