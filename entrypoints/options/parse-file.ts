/** A chosen file as JSON, or why it is none. */

export type ParsedFile = { kind: 'json'; json: unknown } | { kind: 'unreadable' | 'not-json' };

export async function parseJsonFile(file: File): Promise<ParsedFile> {
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { kind: 'unreadable' };
  }
  try {
    return { kind: 'json', json: JSON.parse(text) };
  } catch {
    return { kind: 'not-json' };
  }
}
