/** The built-in bank with the project's signature on it, as it is put into the store. */
import { builtInPack } from '../../questions/bank';
import signature from '../../questions/bank/signature.json';
import type { Pack } from '../schema';
import { identifyPack } from './identify';
import type { Subtle } from './message';
import { PROJECT, PROJECT_KEY } from './project-key';

/** Of which edition the signature is, over `signedContent` in the domain of packs. */
export const BANK_SIGNATURE: { edition: number; sha256: string; value: string } = signature;

/** Without a signature where the content changed since it was signed (a contributor's build), or the browser can't check one. */
export async function signedBuiltInPack(subtle: Subtle): Promise<Pack> {
  const signed: Pack = { ...builtInPack, sign: { alg: 'Ed25519', key: PROJECT_KEY, value: BANK_SIGNATURE.value } };
  const found = await identifyPack(signed, subtle, PROJECT);
  return found.ok ? signed : builtInPack;
}
