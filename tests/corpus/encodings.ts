/** The bytes that programs and decades gave the same text. */

export type CorpusEncoding = 'utf-8' | 'utf-8 BOM' | 'utf-16le' | 'utf-16be' | 'NFD' | 'windows-1258' | 'Ð' | 'Ɖ';
export const ENCODINGS: readonly CorpusEncoding[] = [
  ...(['utf-8', 'utf-8 BOM', 'utf-16le', 'utf-16be', 'NFD', 'windows-1258', 'Ð', 'Ɖ'] as const),
];

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  for (const [i, unit] of [...`\uFEFF${text}`.split('')].entries())
    view.setUint16(2 * i, unit.charCodeAt(0), littleEndian);
  return new Uint8Array(view.buffer);
}

/** Bytes of windows-1258: its own letters, its five tones as marks behind them. */
const BYTES_1258 = new Map(
  Array.from(
    { length: 256 },
    (_, byte) => [new TextDecoder('windows-1258').decode(new Uint8Array([byte])), byte] as const,
  ),
);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

function windows1258(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text.normalize('NFC')) {
    const decomposed = character.normalize('NFD');
    const parts = BYTES_1258.has(character)
      ? [character]
      : [decomposed.replace(TONES, '').normalize('NFC'), ...(decomposed.match(TONES) ?? [])];
    for (const part of parts) {
      const byte = BYTES_1258.get(part);
      if (byte === undefined) throw new Error(`windows-1258 has no ${part}`);
      bytes.push(byte);
    }
  }
  return new Uint8Array(bytes);
}

export function encoded(text: string, encoding: CorpusEncoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return utf8(text);
    case 'utf-8 BOM':
      return utf8(`\uFEFF${text}`);
    case 'utf-16le':
      return utf16(text, true);
    case 'utf-16be':
      return utf16(text, false);
    case 'NFD':
      return utf8(text.normalize('NFD'));
    case 'windows-1258':
      return windows1258(text);
    case 'Ð':
    case 'Ɖ':
      return utf8(text.replaceAll('Đ', encoding));
  }
}
