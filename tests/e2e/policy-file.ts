/** A real policy file for the Chromium under test, as an administrator puts one there; taken away again with the folders made for it. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Chromium's folder, and that of Chrome for Testing, which Playwright downloads. Neither can be moved by an argument. */
const FOLDERS = ['/etc/chromium/policies/managed', '/etc/opt/chrome_for_testing/policies/managed'];
const NAME = 'so-tay-144-test.json';

/** The id of an unpacked extension whose manifest has no key: made from its folder's path. */
export function unpackedId(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
}

export interface PolicyFile {
  /** What our extension finds in its managed storage, and further policies of the browser. */
  write(managed: object, others?: object): void;
  remove(): void;
}

export function policyFile(id: string): PolicyFile {
  const made: string[] = [];
  const attempt = <T>(folder: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw new Error(
        `No policy can be written to ${folder} (${(error as NodeJS.ErrnoException).code}): run as root, or once ` +
          `\`sudo install -d -o "$USER" ${FOLDERS.join(' ')}\`, or leave this test out: npm test -- --without-policy`,
      );
    }
  };
  return {
    write(managed, others = {}) {
      const text = JSON.stringify({ ...others, '3rdparty': { extensions: { [id]: managed } } });
      for (const folder of FOLDERS)
        attempt(folder, () => {
          const first = mkdirSync(folder, { recursive: true });
          if (first) made.push(first);
          writeFileSync(path.join(folder, NAME), text);
        });
    },
    remove() {
      for (const folder of FOLDERS) rmSync(path.join(folder, NAME), { force: true });
      for (const folder of made) rmSync(folder, { recursive: true });
    },
  };
}
