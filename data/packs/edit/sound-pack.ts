/** What of a draft is sound already, as a pack: lints and counts look at it before anything can be published. */
import type { Question } from '../../questions/schema';
import { FORMAT, type Pack, VERSION } from '../schema';
import { soundDocuments } from './documents';
import type { PackDraft } from './pack-draft';

/** `questions`: those without problems. The header is taken as typed; nobody is to publish this. */
export const soundPack = (
  { header, scenarios, documents, exams }: PackDraft,
  questions: readonly Question[],
): Pack => ({
  ...{ format: FORMAT, version: VERSION, questions: [...questions] },
  ...{ scenarios: [...scenarios], documents: soundDocuments(documents), exams: [...exams] },
  pack: {
    ...{ uid: header.uid, slug: header.slug, edition: header.edition, issued: '', lang: header.lang },
    ...{ title: header.title, licence: header.licence, changes: header.changes },
    ...(header.description !== '' && { description: header.description }),
    author: { name: header.author, ...(header.unit !== '' && { unit: header.unit }) },
  },
});
