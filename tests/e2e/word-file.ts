/** For tests: a Word file as a trainer types it, nothing in it but paragraphs, some of them bold. */
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const escapeXml = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;

export function wordFile(lines: readonly string[]) {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  const body = lines.map(paragraph).join('');
  const zipped = zipSync({
    '[Content_Types].xml': strToU8(head + types),
    '_rels/.rels': strToU8(head + relations),
    'word/document.xml': strToU8(`${head}<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`),
  });
  return Buffer.from([...zipped]);
}
