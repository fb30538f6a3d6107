import { expect, it } from 'vitest';
import { catalog } from '../documents/catalog';
import { lookUp } from '../documents/look-up';
import { isAskedAbout } from './asked-about';
import { builtInPack } from './bank';

it('names exactly the documents that questions of the bank cite', () => {
  const cited = builtInPack.questions
    .flatMap(({ cite }) => cite ?? [])
    .flatMap(({ doc, issued }) => lookUp(doc).filter((entry) => issued === undefined || entry.issued === issued))
    .map(({ id }) => id);
  const listed = catalog.map(({ id }) => id).filter(isAskedAbout);
  expect(listed, 'Write these into ASKED_ABOUT in data/questions/asked-about.ts').toEqual([...new Set(cited)].sort());
});
