/** Everything that can go wrong with stored data, by its cause. Words for each: data/messages/store.ts. */

export type StoreErrorCode =
  /** No room left. */
  | 'quota'
  /** The data was written by a newer build. */
  | 'newer'
  /** The browser keeps no data here (private window, storage switched off, broken profile). */
  | 'refused'
  /** The open database was closed or deleted under us. */
  | 'vanished'
  /** Another window holds the database while it has to change. */
  | 'blocked'
  /** The caller cancelled. */
  | 'cancelled'
  | 'pack-held'
  | 'pack-not-held'
  | 'pack-not-newer'
  /** Not a backup of ours, or a damaged one: `details` lists what and where. */
  | 'backup-broken'
  | 'backup-newer'
  | 'failed';

export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly code: StoreErrorCode,
    /** Where and what, in the checker's own words; for bug reports and lists of errors. */
    readonly details: readonly string[] = [],
    cause?: unknown,
  ) {
    super(`${code}${details.length > 0 ? `: ${details.join('; ')}` : ''}`, { cause });
  }
}

/** Names of IndexedDB's and Dexie's errors: dexie.org/docs/DexieErrors/DexieError, w3.org/TR/IndexedDB. */
const CODES: Record<string, StoreErrorCode> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer',
  MissingAPIError: 'refused',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
  OpenFailedError: 'refused',
  UnknownError: 'refused',
  DatabaseClosedError: 'vanished',
  InvalidStateError: 'vanished',
  InvalidAccessError: 'vanished',
  NotFoundError: 'vanished',
  NoSuchDatabaseError: 'vanished',
  BlockedError: 'blocked',
};

function* chain(error: unknown): Generator<{ name?: unknown; message?: unknown }> {
  let current = error;
  // Dexie nests the browser's error as `inner`; five levels are more than it ever makes.
  for (let level = 0; level < 5 && typeof current === 'object' && current !== null; level++) {
    yield current as { name?: unknown; message?: unknown };
    const { inner, cause } = current as { inner?: unknown; cause?: unknown };
    current = inner ?? cause;
  }
}

/** Any failure of the database as a StoreError. */
export function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const links = [...chain(error)];
  const codes = links.map(({ name }) => (typeof name === 'string' ? CODES[name] : undefined));
  // Dexie's wrapper comes first (a failed open reads "refused"), but a full disk and newer data are known only deeper down.
  const deeper = (['quota', 'newer'] as const).find((code) => codes.includes(code));
  const code = deeper ?? codes.find((found) => found !== undefined) ?? 'failed';
  return new StoreError(
    code,
    links.map(({ name, message }) => `${String(name)}: ${String(message)}`),
    error,
  );
}
