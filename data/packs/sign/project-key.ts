/**
 * The public half of the project's own key, which signs the built-in bank and catalog and what follows them. Where the maintainer keeps
 * the private half: docs/signing.md.
 */
import type { Project } from './identify';
import type { AuthorKey } from './keys';

export const PROJECT_KEY = 'YHOB8-3IU8I9Dtxhph4vULRxm1iHcsduQX0Mz8zlo3Q' as AuthorKey;

/** Short names of the packs that ship with the extension. */
export const BUILT_IN_SLUGS = ['quy-dinh-144'];

/** Where the catalog's feed lies (docs/catalog-feed.md): null until the project has such a host. Without an address nothing is asked. */
const CATALOG_ADDRESS: string | null = null;

const feedSource = (address: string | null) => (address === null ? null : { key: PROJECT_KEY, address });

export const CATALOG_SOURCE = feedSource(CATALOG_ADDRESS);

export const PROJECT: Project = { key: PROJECT_KEY, builtInSlugs: BUILT_IN_SLUGS };
