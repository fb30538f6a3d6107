/** The project's signature on the catalog, sites and provinces that ship with the extension. */
import { type ContentSignature, checkSignature } from '../../packs/sign/content-signature';
import type { Domain, Subtle } from '../../packs/sign/message';
import { PROJECT_KEY } from '../../packs/sign/project-key';
import { SHIPPED_UNITS } from '../../places/units';
import { SHIPPED_SITES } from '../../sites';
import { SHIPPED_CATALOG, SHIPPED_DATES } from '../catalog';
import signature from '../signature.json';

/** Of its own, so that what was signed to ship never passes for a feed. */
export const BUILT_IN_CATALOG: Domain = 'so-tay-144/built-in-catalog/1';
export const CATALOG_SIGNATURE: ContentSignature = signature;

export const builtInCatalog = () => ({
  ...{ ...SHIPPED_DATES, documents: SHIPPED_CATALOG },
  ...{ sites: SHIPPED_SITES, provinces: SHIPPED_UNITS },
});

/** Whether what ships is what the project signed. False too where the browser can't check it. */
export const isCatalogSigned = (subtle: Subtle): Promise<boolean> =>
  checkSignature(CATALOG_SIGNATURE, BUILT_IN_CATALOG, builtInCatalog(), PROJECT_KEY, subtle).then(
    (standing) => standing === 'signed',
    () => false,
  );
