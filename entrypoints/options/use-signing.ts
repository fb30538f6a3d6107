/** The own keys: followed, made, saved, brought back, and used. */
import { useEffect, useState } from 'preact/hooks';
import type { OwnKey } from '../../components/signing/OwnKeys';
import { useLanguage, useWords } from '../../components/words';
import { problemWords } from '../../data/messages/packs';
import { signingWords } from '../../data/messages/signing';
import { readPack } from '../../data/packs/read';
import { PACK_LIMITS } from '../../data/packs/schema';
import { readFingerprint } from '../../data/packs/sign/fingerprint';
import { readKeyFile, SHORTEST_PASSPHRASE, writeKeyFile } from '../../data/packs/sign/key-file';
import { makeKey, type SigningKey } from '../../data/packs/sign/keys';
import { signPack } from '../../data/packs/sign/sign-pack';
import { packFileName, writePack } from '../../data/packs/write';
import type { Store } from '../../data/store/store';
import { saveFile } from './save-file';
import type { Troubles } from './use-trouble';

const { subtle } = crypto;
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
/** Far above any key file; a film chosen by mistake is not even read. */
const MOST_KEY_FILE_BYTES = 16 * 1024;

const keyFileName = (key: SigningKey) => `khoa-ky-${key.author.slice(0, 8)}.json`;

export function useSigning(
  store: Store,
  attempt: Troubles['attempt'],
  fail: (error: unknown) => void,
  say: (text: string) => void,
) {
  const words = useWords(signingWords);
  const language = useLanguage();
  const [keys, setKeys] = useState<OwnKey[]>([]);
  const [passphrase, setPassphrase] = useState('');
  const [fault, setFault] = useState<{ at: 'key' | 'file'; text: string } | null>(null);
  const faultAt = (at: 'key' | 'file') => (text: string) => setFault({ at, text });
  const [atKey, atFile] = [faultAt('key'), faultAt('file')];
  const [isBusy, setIsBusy] = useState(false);

  useEffect(() => {
    const read = async () => {
      const rows = await store.signing.listKeys();
      return Promise.all(rows.map(async (row) => ({ row, fingerprint: await readFingerprint(row.author, subtle) })));
    };
    const live = store
      .live(() => store.signing.listKeys())
      .subscribe({
        // Hashing stands outside of the reading: a transaction does not wait for it.
        next: () => void read().then(setKeys, fail),
        error: fail,
      });
    return () => live.unsubscribe();
  }, [store, fail]);

  const doing = (work: () => Promise<void>) =>
    void attempt(async () => {
      setFault(null);
      setIsBusy(true);
      try {
        await work();
      } finally {
        setIsBusy(false);
      }
    });

  const make = () =>
    doing(async () => {
      const key = await makeKey(subtle).catch(() => null);
      if (!key) return atKey(words.unsupported);
      await store.signing.keepKey({ ...key, madeAt: Date.now(), isSaved: false });
      say(words.didMake);
    });
  const save = ({ row }: OwnKey) => {
    if (passphrase.length < SHORTEST_PASSPHRASE) return atFile(words.tooShort(SHORTEST_PASSPHRASE));
    doing(async () => {
      const { author, secret } = row;
      saveFile(keyFileName(row), await writeKeyFile({ author, secret }, passphrase, random, subtle));
      await store.signing.markKeySaved(author);
      setPassphrase('');
      say(words.didSave(keyFileName(row)));
    });
  };
  const restore = ([file]: File[]) =>
    doing(async () => {
      if (!file) return;
      if (file.size > MOST_KEY_FILE_BYTES) return atFile(words['not-a-key-file']);
      const text = await file.text().catch(() => null);
      if (text === null) return atFile(words.unreadable);
      const reading = await readKeyFile(text, passphrase, subtle);
      if (!reading.ok) return atFile(reading.fault === 'passphrase' ? words.passphraseWrong : words['not-a-key-file']);
      await store.signing.keepKey({ ...reading.key, madeAt: Date.now(), isSaved: true });
      setPassphrase('');
      say(words.didRestore);
    });
  const sign = ({ row }: OwnKey, [file]: File[]) =>
    doing(async () => {
      if (!file) return;
      const bytes = file.size <= PACK_LIMITS.bytes ? await file.arrayBuffer().catch(() => null) : null;
      if (!bytes) return atKey(words.unreadable);
      const reading = readPack(new Uint8Array(bytes));
      if (!reading.ok) {
        const [first] = reading.problems;
        return atKey(words.refused(first ? problemWords(first, language).cause : ''));
      }
      const signed = await signPack(reading.pack, row, subtle);
      saveFile(packFileName(signed), writePack(signed));
      say(words.didSign(packFileName(signed)));
    });
  return { keys, passphrase, setPassphrase, fault, isBusy, make, save, restore, sign };
}
