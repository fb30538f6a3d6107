import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { arbitraryPack } from '../arbitrary';
import { plainText } from '../markup';
import { wordOf } from './word';

/** The text of each paragraph; throws where a part is no well-formed XML. */
function paragraphsOf(docx: Uint8Array): string[] {
  const paragraphs: string[] = [];
  for (const [name, bytes] of Object.entries(unzipSync(docx))) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    if (name === 'word/document.xml') {
      parser.on('opentag', ({ name: tag }) => {
        if (tag === 'w:p') paragraphs.push('');
        if (tag === 'w:br') paragraphs.push(`${paragraphs.pop()}\n`);
      });
      parser.on('text', (text) => {
        paragraphs.push(`${paragraphs.pop() ?? ''}${text}`);
      });
    }
    parser.write(strFromU8(bytes)).close();
  }
  return paragraphs;
}

it('writes well-formed parts that hold every text as it is', () => {
  fc.assert(
    fc.property(arbitraryPack(), (pack) => {
      const paragraphs = paragraphsOf(wordOf(pack, 'vi'));
      for (const [i, question] of pack.questions.entries())
        expect(paragraphs).toContain(`Câu ${i + 1}. ${plainText(question.stem)}`);
      expect(wordOf(pack, 'vi')).toEqual(wordOf(pack, 'vi'));
    }),
    { numRuns: 30 },
  );
});
