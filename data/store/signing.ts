/** Authors that were accepted here, and the keys of this device's own author. */
import type { AuthorKey } from '../packs/sign/keys';
import type { Pin } from '../packs/sign/trust';
import { type Database, read, write } from './database';
import type { SigningKeyRow } from './rows';

export const listPins = (db: Database): Promise<Pin[]> => read(db, ['pins'], () => db.pins.toArray());

/** Trust on first use: who is pinned already keeps name and day of the first time. */
export const pinAuthor = (db: Database, pin: Pin): Promise<void> =>
  write(db, ['pins'], async () => {
    if (!(await db.pins.get(pin.author))) await db.pins.add(pin);
  });

/** Own keys, the newest first. */
export const listSigningKeys = (db: Database): Promise<SigningKeyRow[]> =>
  read(db, ['signingKeys'], async () => (await db.signingKeys.toArray()).sort((a, b) => b.madeAt - a.madeAt));

/** Keeps an own key; one that is here already stays as it is. */
export const keepSigningKey = (db: Database, key: SigningKeyRow): Promise<void> =>
  write(db, ['signingKeys'], async () => {
    if (!(await db.signingKeys.get(key.author))) await db.signingKeys.add(key);
  });

/** A key file was saved. */
export const markKeySaved = (db: Database, author: AuthorKey): Promise<void> =>
  write(db, ['signingKeys'], async () => {
    await db.signingKeys.update(author, { isSaved: true });
  });
