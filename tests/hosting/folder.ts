/** A folder as publish-packs makes it: signed packs and their index, as the files of a host. */
import type { Pack } from '../../data/packs/schema';
import type { SigningKey } from '../../data/packs/sign/keys';
import { signPack } from '../../data/packs/sign/sign-pack';
import { publishFolder } from '../../data/packs/subscribe/publish';

const { subtle } = crypto;

/** Paths below `/goi/` with their contents. */
export async function signedFolder(packs: readonly Pack[], key: SigningKey): Promise<Map<string, string>> {
  const signed = await Promise.all(packs.map((pack) => signPack(pack, key, subtle)));
  const files = await publishFolder(signed, subtle);
  return new Map([...files].map(([name, text]) => [`/goi/${name}`, text]));
}
