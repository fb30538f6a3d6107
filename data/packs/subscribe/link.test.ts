import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { builtInPack } from '../../questions/bank';
import { arbitraryPack } from '../arbitrary';
import { readPack } from '../read';
import { toBase64url } from '../sign/base64url';
import { sameContent } from '../write';
import { isPackLink, LONGEST_LINK, packLink, readPackLink } from './link';

const read = (text: string) => {
  const bytes = readPackLink(text);
  const reading = bytes && readPack(bytes);
  return reading?.ok ? reading.pack : null;
};

describe('a pack as a line of text', () => {
  it('comes back, also from behind a page’s address', () => {
    fc.assert(
      fc.property(arbitraryPack(), (pack) => {
        const link = packLink(pack);
        if (link === null) throw new Error('too long');
        for (const line of [link, ` https://tinh.example/x?y=1${link.slice(link.indexOf('#'))}\n`]) {
          expect(isPackLink(line)).toBe(true);
          expect(sameContent(read(line), pack)).toBe(true);
        }
      }),
    );
  });

  it('is none for a big pack, and no file’s text passes for one', () => {
    expect(packLink(builtInPack)).toBeNull();
    for (const text of ['{"a":"#goi=abc"}', '#goi=', 'chữ #goi=abc', '']) expect(isPackLink(text)).toBe(false);
  });

  it('cut off or changed gives nothing, or no sound pack', () => {
    fc.assert(
      fc.property(arbitraryPack(), fc.nat(), (pack, at) => {
        const link = packLink(pack) ?? '';
        const from = link.indexOf('=') + 1;
        expect(read(link.slice(0, from + (at % (link.length - from))))).toBeNull();
      }),
    );
  });

  it('that would inflate to very much stops early', () => {
    const bomb = toBase64url(deflateSync(new Uint8Array(20_000_000), { level: 9 }));
    expect(bomb.length).toBeLessThan(LONGEST_LINK);
    expect(readPackLink(`so-tay-144#goi=${bomb}`)).toBeNull();
  });
});
