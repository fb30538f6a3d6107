/** What `data/documents/documents.json` is in every other bundle. */
export { brought as default } from './brought';
