/** For tests: reads delimited text character by character, by the grammar of RFC 4180 and nothing of the writer's. */
export function parseDelimited(text: string, separator: string, lineEnd: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let at = 0;
  const endField = () => {
    row.push(field);
    field = '';
  };
  while (at < text.length) {
    if (field === '' && text[at] === '"') {
      for (at++; ; at++) {
        if (at >= text.length) throw new Error('a quote is open at the end');
        if (text[at] !== '"') field += text[at];
        else if (text[at + 1] === '"') field += text[++at];
        else break;
      }
      at++;
      if (at < text.length && text[at] !== separator && !text.startsWith(lineEnd, at))
        throw new Error(`text after a closing quote at ${at}`);
    } else if (text[at] === separator) {
      endField();
      at++;
    } else if (text.startsWith(lineEnd, at)) {
      endField();
      rows.push(row);
      row = [];
      at += lineEnd.length;
    } else field += text[at++];
  }
  if (field !== '' || row.length > 0) {
    endField();
    rows.push(row);
  }
  return rows;
}
