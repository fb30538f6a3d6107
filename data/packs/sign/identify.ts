/** Whose a pack is: checks its signature and gives the key under which it is held. The only way to the key of what came as a file. */
import type { PackKey } from '../../practice/types';
import { builtInPackKey, signedPackKey, unsignedPackKey } from '../identity';
import type { Problem } from '../problems';
import type { Pack } from '../schema';
import { authorHash } from './fingerprint';
import { formerAuthors } from './hand-over';
import { type AuthorKey, isSignedBy } from './keys';
import { type Subtle, signedContent } from './message';

export type Identity =
  | { kind: 'unsigned'; key: PackKey }
  | {
      kind: 'signed';
      key: PackKey;
      author: AuthorKey;
      /** Signed by the project's own key, which the code names: no first meeting. */
      isProject: boolean;
      /** Under which earlier keys of the same author this pack may be held, as those keys themselves say. */
      formerKeys: PackKey[];
    };

export type Identified = { ok: true; identity: Identity } | { ok: false; problem: Problem };

const refuse = (code: 'wrongSignature' | 'wrongHandOver' | 'noEd25519'): Identified => ({
  ok: false,
  problem: { code, path: [{ key: 'sign', index: null, id: null }], params: {} },
});

export interface Project {
  /** The project's own key, null where this build has none; only it may sign new editions of what is built in. */
  key: AuthorKey | null;
  builtInSlugs: readonly string[];
}

/** `pack` must come from readPack: the signature is over its tidied content. */
export async function identifyPack(pack: Pack, subtle: Subtle, project: Project): Promise<Identified> {
  try {
    return await identify(pack, subtle, project);
  } catch (error) {
    // An older browser: it must not say that the file was changed.
    if (error instanceof DOMException && error.name === 'NotSupportedError') return refuse('noEd25519');
    throw error;
  }
}

async function identify(pack: Pack, subtle: Subtle, project: Project): Promise<Identified> {
  const { sign } = pack;
  if (!sign) return { ok: true, identity: { kind: 'unsigned', key: unsignedPackKey(pack) } };
  const author = sign.key as AuthorKey;
  if (!(await isSignedBy(author, 'so-tay-144/pack/1', signedContent(pack), sign.value, subtle)))
    return refuse('wrongSignature');
  const former = await formerAuthors(pack, subtle);
  if (!former) return refuse('wrongHandOver');
  const { slug } = pack.pack;
  const keyUnder = async (key: AuthorKey) => signedPackKey(await authorHash(key, subtle), slug);
  const isProject = author === project.key;
  const key = isProject && project.builtInSlugs.includes(slug) ? builtInPackKey(slug) : await keyUnder(author);
  const formerKeys = await Promise.all(former.map(keyUnder));
  return { ok: true, identity: { kind: 'signed', key, author, isProject, formerKeys } };
}
