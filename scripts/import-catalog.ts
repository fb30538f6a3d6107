/**
 * Takes entries into data/documents/documents.json from a file of gathered facts: `npx tsx scripts/import-catalog.ts FACTS.json`.
 * The committed file is the truth (docs/adding-a-document.md): an entry that it holds already is never touched, so what was
 * corrected by hand stays.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { formatCatalog } from '../data/documents/format';
import type {
  CatalogFile,
  DocumentEntry,
  DocumentId,
  DocumentLink,
  ForceBasis,
  ForceState,
  Source,
} from '../data/documents/types';

const CATALOG = new URL('../data/documents/documents.json', import.meta.url);
/** Stands in a source's title where only the start of its address was kept. */
const CUT_ADDRESS = / \(chỉ lưu được phần đầu đường dẫn\)$/u;
const PARTY_NUMBER = /^\d+-\p{L}+\/\p{L}+$/u;

/** What this reads of an entry of the facts; the rest (confidence, notes) is not for readers. */
interface Fact {
  id: string;
  number: string;
  type: string;
  issuer: string;
  issued: string;
  term: string;
  title: string;
  titleVerified: boolean;
  topics: string[];
  aliases?: string[];
  status: { state: ForceState; basis: ForceBasis; by: string | null; byNumber?: string; effective: string | null };
  replaces: string[];
  replacesInferred?: string[];
  guides?: string[];
  sources: { url: string | null; title: string; kind: string }[];
  citable: boolean;
}

/**
 * Only web pages are shown; a cut address would open something else, so it gives its name alone. Sources of one name get
 * their hosts beside it.
 */
function shownSources(sources: Fact['sources']): Source[] {
  const pages = sources.filter((source) => source.kind === 'page');
  return pages.map(({ title, url }) => {
    if (url === null || CUT_ADDRESS.test(title)) return { title: title.replace(CUT_ADDRESS, ''), url: null };
    const sameName = pages.filter((other) => other.title === title).length > 1;
    return { title: sameName ? `${title} (${new URL(url).host})` : title, url };
  });
}

/** "37-QĐ/TW (2021-10-25)" → a link, with the id where the catalog holds that very document. */
function linkFrom(text: string, facts: readonly Fact[]): DocumentLink {
  const [, number = text, issued = null] = /^(.+) \((\d{4}(?:-\d{2}){0,2})\)$/u.exec(text) ?? [];
  const held = facts.find((fact) => fact.number === number && fact.issued === issued);
  return { id: held ? (held.id as DocumentId) : null, number, issued };
}

function entryFrom(fact: Fact, facts: readonly Fact[]): DocumentEntry {
  const numbered = PARTY_NUMBER.test(fact.number);
  const by = facts.find((other) => other.id === fact.status.by);
  return {
    id: fact.id as DocumentId,
    number: numbered ? fact.number : null,
    kind: fact.type,
    issuer: fact.issuer,
    issued: fact.issued,
    term: fact.term,
    title: fact.title.replace(/^\[(.+)\]$/u, '$1'),
    titleVerified: fact.titleVerified,
    topics: fact.topics,
    aliases: numbered ? (fact.aliases ?? []) : [fact.number, ...(fact.aliases ?? [])],
    force: {
      state: fact.status.state,
      basis: fact.status.basis,
      by: by ? (by.id as DocumentId) : null,
      byNumber: by ? null : (fact.status.byNumber ?? null),
      effective: fact.status.effective,
      // Ours to write, like the summary: the check asks for it.
      reason: null,
    },
    replaces: fact.replaces.map((text) => linkFrom(text, facts)),
    replacesInferred: (fact.replacesInferred ?? []).map((text) => linkFrom(text, facts)),
    guides: (fact.guides ?? []).flatMap((id) => {
      const guided = facts.find((other) => other.id === id);
      return guided ? [{ id: guided.id as DocumentId, number: guided.number, issued: guided.issued }] : [];
    }),
    summary: null,
    sources: shownSources(fact.sources),
  };
}

const [, , path] = argv;
if (!path) {
  console.error('Which file? Write: npx tsx scripts/import-catalog.ts FACTS.json');
  exit(2);
}
const facts = (JSON.parse(readFileSync(path, 'utf8')) as Fact[]).filter((fact) => fact.citable);
const held: CatalogFile = existsSync(CATALOG)
  ? (JSON.parse(readFileSync(CATALOG, 'utf8')) as CatalogFile)
  : { newestSource: '', lookedUp: '', documents: [] };
const heldIds = new Set<string>(held.documents.map((entry) => entry.id));
const added = facts.filter((fact) => !heldIds.has(fact.id)).map((fact) => entryFrom(fact, facts));
writeFileSync(CATALOG, formatCatalog({ ...held, documents: [...held.documents, ...added] }));
console.log(`${added.length} added, ${heldIds.size} held and left as they are. Now: npx tsx scripts/check-catalog.ts`);
