/** The documents of the test page's packs; apart from the states, which Node reads without the catalog. */
import { knownDocuments } from '../../../data/documents/known';
import { packDocument } from '../../../data/documents/pack-fixtures';

const OTHER_PACK = { key: 'u-hai', title: 'Văn bản của tỉnh, bản chép lại', author: 'Trần Văn B' };

/** What the reader's packs bring: a province's own document, claimed by two, and one that the catalog holds. */
export const KNOWN = knownDocuments([
  packDocument('pack-a', {
    state: 'replaced',
    by: '12-CT/TU',
    byIssued: '2026-09',
    sources: [{ title: 'Trang của tỉnh', url: 'https://tinh.example/34' }],
  }),
  packDocument('pack-b', { pack: OTHER_PACK }),
  packDocument('pack-c', {
    number: '21-KL/TW',
    province: '',
    issuer: 'Trung ương',
    issued: '2021',
    pack: OTHER_PACK,
  }),
]);
