/**
 * The packs' documents as `storage.local` holds them for the card and the side panel, and the check on reading them. By
 * hand, and all texts, because the card brings no schema library and has few bytes to spare (docs/decisions/0009-bytes.md).
 * data/packs/documents writes them.
 */
import type { Force, PackDocumentEntry, PackName } from './types';

export const PACK_DOCUMENTS_KEY = 'packDocuments';

/** Empty where the pack does not say. */
const TEXTS = ['id', 'number', 'kind', 'issuer', 'province', 'issued', 'title', 'state', 'by', 'byIssued'] as const;
const STATES = ['', 'in-force', 'replaced', 'expired', 'unclear'];

/** A document as stored. */
export interface StoredDocument extends Record<(typeof TEXTS)[number], string> {
  /** Its pack's place among the packs. */
  pack: number;
  sources: { title: string; url: string | null }[];
}

export interface StoredPack extends PackName {
  /** Documents of the pack that found no room. */
  left: number;
}

export interface PackDocuments {
  packs: StoredPack[];
  documents: StoredDocument[];
}

const UNSAID: Force = { state: 'unclear', basis: 'none', by: null, byNumber: null, effective: null, reason: null };

const areTexts = <Key extends string>(value: unknown, ...keys: readonly Key[]): value is Record<Key, string> =>
  keys.every((key) => typeof Object(value)[key] === 'string');

const isSource = (value: { url?: unknown }): boolean =>
  areTexts(value, 'title') &&
  (value.url === null || (areTexts(value, 'url') && value.url.startsWith('https:') && URL.canParse(value.url)));

const isDocument = (value: StoredDocument): boolean =>
  areTexts(value, ...TEXTS) &&
  STATES.includes(value.state) &&
  Array.isArray(value.sources) &&
  value.sources.every(isSource);

/** The packs' documents from whatever was stored; one that can't be read costs only itself. */
export function readPackDocuments(stored: unknown): PackDocumentEntry[] {
  const { packs, documents } = Object(stored) as Partial<PackDocuments>;
  if (!Array.isArray(packs) || !Array.isArray(documents)) return [];
  return documents.flatMap((document) => {
    const pack = packs[document?.pack];
    if (!isDocument(document) || !areTexts(pack, 'key', 'title', 'author')) return [];
    const empty = {
      term: null,
      summary: null,
      topics: [],
      aliases: [],
      replaces: [],
      replacesInferred: [],
      guides: [],
    };
    return { ...document, ...empty, pack, titleVerified: true, force: UNSAID } as unknown as PackDocumentEntry;
  });
}
