/**
 * The public half of the project's own key, which signs new editions of the built-in bank and the catalog. To be set by the
 * maintainer before the first feed (docs/signing.md); while it is null nothing built in takes a new edition from outside.
 */
import type { Project } from './identify';
import type { AuthorKey } from './keys';

export const PROJECT_KEY: AuthorKey | null = null;

/** Short names of the packs that ship with the extension. */
export const BUILT_IN_SLUGS = ['quy-dinh-144'];

/** Where the catalog's feed lies (docs/catalog-feed.md): null until there is such an address. Without key and address nothing is asked. */
const CATALOG_ADDRESS: string | null = null;

const feedSource = (key: AuthorKey | null, address: string | null) => (key && address ? { key, address } : null);

export const CATALOG_SOURCE = feedSource(PROJECT_KEY, CATALOG_ADDRESS);

export const PROJECT: Project = { key: PROJECT_KEY, builtInSlugs: BUILT_IN_SLUGS };
