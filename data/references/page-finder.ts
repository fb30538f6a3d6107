/** What reading a page asks of the finder. */
export { mayHoldReference } from './gate';
export { findByParts } from './parts';
