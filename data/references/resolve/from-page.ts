/** A reference without evidence of its own means what the page says of its number elsewhere. */
import type { Reason, Resolution } from '../resolution';
import { decoded, irregularity } from './answers';
import { decode } from './decode';
import type { Holdings } from './holdings';
import type { Known, PageMemory } from './page-memory';
import type { Verdict } from './verdict';

/** A document settled elsewhere on the page, taken over by a reference without evidence of its own. */
function adopted(known: Known, verdict: Verdict, holdings: Holdings): Resolution {
  const { reference, evidence } = known.from;
  const reason: Reason = {
    code: reference.form === 'full' ? 'full-form-on-page' : 'same-number-on-page',
    written: known.from.written,
  };
  const reasons = [reason, ...irregularity(verdict.given)];
  if (known.kind === 'held') return { state: 'certain', document: known.held.entry.id, reasons };
  const own = verdict.given.reference;
  const foreign = {
    ...verdict.given,
    reference: { ...reference, number: own.number, irregular: false },
    evidence,
    province: known.from.province,
  };
  const rest = decoded({ ...verdict, given: foreign, out: [] }, holdings);
  return { ...rest, reasons: [...reasons, ...rest.reasons] };
}

/** What the page settles elsewhere for this reference; null where it says nothing of the number. */
export function fromPage(verdict: Verdict, memory: PageMemory, holdings: Holdings): Resolution | null {
  const known = memory.knownFor(verdict);
  const [only, ...others] = known;
  if (!only) return null;
  if (others.length === 0) return adopted(only, verdict, holdings);
  const held = known.flatMap((one) => (one.kind === 'held' ? [one.held.entry.id] : []));
  const reasons: Reason[] = [{ code: 'several-on-page', count: known.length }, ...irregularity(verdict.given)];
  if (held.length > 0) return { state: 'ambiguous', candidates: held, reasons };
  return { state: 'decoded', decoded: decode(verdict.given), reasons };
}
