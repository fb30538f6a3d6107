import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encodingAsk, readPasted } from './decode';

const SAMPLE =
  'Câu 1: Quy định này gồm bao nhiêu điều?\nA. Sáu điều\nB. Mười điều\nĐáp án: A\nGiải thích: Đảng viên phải đọc kỹ từng điều khoản.\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...text]
      .flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])
      .map((_, i, all) => all[little ? i : i ^ 1] ?? 0),
  );

/** Single bytes: what the encoding has as one letter, else the letter and its tone's byte behind it. */
function bytesIn(encoding: string, text: string): Uint8Array {
  const all = Uint8Array.from({ length: 256 }, (_, i) => i);
  const table = new Map([...new TextDecoder(encoding).decode(all)].map((letter, byte) => [letter, byte]));
  const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const whole = table.get(letter);
      if (whole !== undefined) return [whole];
      const parts = letter.normalize('NFD');
      const base = parts.replace(TONES, '').normalize('NFC');
      return [base, ...(parts.match(TONES) ?? [])].map((part) => table.get(part) ?? 63);
    }),
  );
}

const read = (bytes: Uint8Array, choices = {}) => {
  const decoded = decode(bytes, choices);
  if (!decoded.ok) throw new Error(decoded.finding.code);
  return decoded;
};
const refusal = (bytes: Uint8Array) => {
  const decoded = decode(bytes, {});
  return decoded.ok ? null : decoded.finding;
};

describe('decode', () => {
  it.each([
    ['utf-8', utf8(SAMPLE)],
    ['utf-8', utf8(`\uFEFF${SAMPLE}`)],
    ['utf-8', utf8(SAMPLE.normalize('NFD'))],
    ['utf-8', utf8(SAMPLE.replaceAll('\n', '\r\n'))],
    ['utf-16le', utf16(`\uFEFF${SAMPLE}`, true)],
    ['utf-16be', utf16(`\uFEFF${SAMPLE}`, false)],
    ['utf-16le', utf16(SAMPLE, true)],
    ['utf-16be', utf16(SAMPLE, false)],
    ['windows-1258', bytesIn('windows-1258', SAMPLE)],
  ])('reads %s', (encoding, bytes) => {
    expect(read(bytes)).toMatchObject({ text: SAMPLE, encoding, findings: [] });
  });

  // Without curly quotes: Node reads windows-1252 as Latin-1, browsers don't (seen 2026-11-27, Node v20.20.2).
  it('reads Western text as windows-1252', () => {
    const text = 'Dès lors, on répond à « où » et « naïveté ».';
    expect(read(bytesIn('windows-1252', text))).toMatchObject({ text, encoding: 'windows-1252' });
  });

  it('asks where both may be meant, and follows the choice', () => {
    const text =
      'aÌ fiancé été là déjà café naïveté élève père mère frère élan écran étoile école église éléphant âge île';
    const bytes = bytesIn('windows-1252', text);
    expect(encodingAsk(read(bytes), () => 7)[0]?.ways.map(({ choice, clear }) => [choice, clear])).toEqual([
      ['windows-1258', 7],
      ['windows-1252', 7],
    ]);
    const chosen = read(bytes, { encoding: 'windows-1252' });
    expect(chosen.text).toBe(text);
    expect(encodingAsk(chosen, () => 7)).toEqual([]);
  });

  it.each([
    ['TCVN3', 'C©u 1: Quy ®Þnh nµy gåm bao nhiªu ®iÒu? A. S¸u ®iÒu B. M­êi ®iÒu'],
    ['VNI', 'Caâu 1: Quy ñònh naøy goàm bao nhieâu ñieàu? A. Saùu ñieàu B. Möôøi ñieàu'],
  ])('refuses %s as bytes, as Unicode and as pasted', (encoding, text) => {
    const legacy = { code: 'legacyText', severity: 'error', params: { encoding } };
    expect(refusal(bytesIn('windows-1252', text))).toMatchObject(legacy);
    expect(refusal(utf8(text))).toMatchObject(legacy);
    expect(readPasted(text)).toMatchObject({ ok: false, finding: legacy });
  });

  it.each([
    ['empty', utf8(' \n')],
    ['empty', new Uint8Array()],
    ['old-office', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0)],
    ['not-text', utf8('PK\u0003\u0004 …')],
    ['not-text', utf8('%PDF-1.7')],
    ['not-text', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)],
  ])('says %s', (reason, bytes) => {
    expect(refusal(bytes)).toMatchObject({ code: 'notReadable', params: { reason } });
  });

  it('tells what it took out or read as another, with the first line of it', () => {
    const { text, findings } = read(utf8('Câu 1\nẨn\u200B và Ðảng\u200B\n'));
    expect(text).toBe('Câu 1\nẨn và Đảng\n');
    expect(findings).toEqual([
      {
        code: 'hiddenRemoved',
        severity: 'warning',
        place: { kind: 'line', line: 2 },
        params: { characters: 'U+200B' },
      },
      { code: 'falseD', severity: 'warning', place: { kind: 'line', line: 2 }, params: { letters: 'Ð' } },
    ]);
  });

  it('tells broken bytes of a file that says it is UTF-8', () => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0x0a, 0xff, 0x62);
    expect(read(bytes).findings).toMatchObject([{ code: 'brokenBytes', place: { line: 2 }, params: { count: 1 } }]);
  });

  it('throws on no bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decode(bytes, {});
        expect(decoded.ok ? decoded.text.trim() : decoded.finding.code).not.toBe('');
      }),
    );
  });
});
