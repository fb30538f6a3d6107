/** Injected before the card's script: what knows which document a reference means. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Knowledge, leaveKnowledge } from '../card/knowledge-port';
import { Turns } from '../reader/turns';
import { isBrought } from './brought';
import { mirroredPackDocuments } from './pack-documents';

/** Its modules take some milliseconds to make ready: not in the task in which the browser reads this script, nor all in one. */
async function bringKnowledge(): Promise<Knowledge> {
  const turns = new Turns();
  await turns.breathe();
  const packs = await mirroredPackDocuments();
  await turns.breathe();
  const { adoptStoredCatalog } = await import('../wiring/adopt-catalog');
  await adoptStoredCatalog();
  await turns.breathe();
  const { makeKnowledge } = await import('./knowledge');
  return makeKnowledge(packs);
}

export default defineUnlistedScript(() => {
  // A timer is asked for when the script is off the stack (decision 0005).
  if (isBrought) leaveKnowledge(Promise.resolve().then(bringKnowledge));
});
