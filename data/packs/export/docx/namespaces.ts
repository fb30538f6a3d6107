/** Names of the parts of an Office file (ECMA-376, transitional). */

const OFFICE = 'http://schemas.openxmlformats.org';
/** WordprocessingML. */
export const W = `${OFFICE}/wordprocessingml/2006/main`;
export const RELATIONSHIPS = `${OFFICE}/package/2006/relationships`;
export const CONTENT_TYPES = `${OFFICE}/package/2006/content-types`;
export const DOCUMENT_RELATION = `${OFFICE}/officeDocument/2006/relationships/officeDocument`;
export const STYLES_RELATION = `${OFFICE}/officeDocument/2006/relationships/styles`;
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
export const DOCUMENT_TYPE = `${WORD_TYPE}.document.main+xml`;
export const STYLES_TYPE = `${WORD_TYPE}.styles+xml`;
export const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
