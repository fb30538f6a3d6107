/** A passage's references with their evidence: what a list or a citing document says of several is shared here. */
import type { PageContext } from '../resolution';
import type { Reference } from '../types';
import { type Evidence, leadOf, readEvidence } from './evidence';
import type { Places, pageProvince } from './places';
import { plainProse } from './prose';
import { provinceMeant } from './province-meant';
import type { Given } from './signs';
import { titleWords } from './titles';

/** A block of the page with the references found in it, in the text's order. */
export interface Passage {
  text: string;
  references: readonly Reference[];
}

/** "nghị quyết 79, 80 và 81": what joins the members of a list. */
const LIST_GLUE =
  /^[\s,;]*(?:(?:và|cùng)\s+)?(?:(?:nghị quyết|quy định|chỉ thị|kết luận|hướng dẫn|quyết định|thông báo|quy chế)\s*)?(?:số\s*)?$/i;
const LIST_GLUE_LENGTH = 30;
/** A document whose title opens so cites an older one: "về tiếp tục thực hiện Nghị quyết số …". */
const CARRYING_OUT = /(?:thực hiện|triển khai|quán triệt|cụ thể hóa|tổng kết|sơ kết)/i;
/** Beyond this a title has left its opening and speaks of other things. */
const CITING_LENGTH = 60;

function areListed(text: string, earlier: Reference, later: Reference): boolean {
  const from = earlier.end;
  const to = leadOf(later);
  if (later.form === 'list-member') return true;
  return to >= from && to - from <= LIST_GLUE_LENGTH && LIST_GLUE.test(plainProse(text.slice(from, to)));
}

/** A body of the Party's centre named before or after a list issued all of it. */
function shareIssuers(text: string, references: readonly Reference[], evidence: Evidence[]): void {
  const share = (to: number, from: number): void => {
    const [taker, giver] = [evidence[to], evidence[from]];
    if (!taker || !giver || taker.issuer !== null || giver.issuer === null) return;
    const [one, other] = [references[to], references[from]];
    const member = one?.form === 'list-member' || other?.form === 'list-member';
    // "43-HD/BTCTW, Quy định 366-QĐ/TW … của Bộ Chính trị": an organ's number is not the Politburo's.
    const central = giver.issuer.level === 'central' && one?.issuerCode === other?.issuerCode;
    if (central || member) evidence[to] = { ...taker, issuer: giver.issuer, term: taker.term ?? giver.term };
  };
  const listed = references.map((later, i) => {
    const earlier = references[i - 1];
    return earlier !== undefined && areListed(text, earlier, later);
  });
  for (let i = references.length - 1; i > 0; i -= 1) if (listed[i]) share(i - 1, i);
  for (let i = 1; i < references.length; i += 1) if (listed[i]) share(i, i - 1);
}

/** The day of the dated document right before, when its title says that it carries this one out. */
function citingDay(
  text: string,
  earlier: Reference | undefined,
  evidence: Evidence | undefined,
  reference: Reference,
): string | null {
  if (!earlier || !evidence || evidence.date === null || evidence.title === null) return null;
  const between = plainProse(text.slice(earlier.end, leadOf(reference)));
  const opening = evidence.title.slice(0, CITING_LENGTH);
  if (!CARRYING_OUT.test(opening) || /[.;](?:\s|$)/u.test(between)) return null;
  return between.includes(opening.slice(0, opening.search(CARRYING_OUT))) ? evidence.date : null;
}

/** Made at the first call, then kept. */
function lazily<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** The references of one passage, each with what the text gives for it. `provinceOn`: the province that the page speaks of. */
export function mentionsIn(
  { text, references }: Passage,
  page: PageContext,
  places: Places,
  provinceOn: ReturnType<typeof pageProvince>,
): Given[] {
  const evidence = references.map((_, i) => readEvidence(text, references, i));
  shareIssuers(text, references, evidence);
  return references.flatMap((reference, i): Given[] => {
    const own = evidence[i];
    if (!own) return [];
    const day = own.date ?? page.published;
    const before = text.slice(0, leadOf(reference));
    const province = provinceMeant({ reference, evidence: own, before }, day, places, provinceOn);
    return [
      {
        reference,
        written: plainProse(text.slice(reference.start, reference.end)),
        evidence: own,
        around: {
          title: lazily(() => titleWords(own.title ?? '')),
          near: lazily(() => own.near.map(titleWords)),
        },
        page,
        citedBy: citingDay(text, references[i - 1], evidence[i - 1], reference),
        province,
      },
    ];
  });
}
