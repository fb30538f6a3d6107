/** A self-signed certificate for one run of a test, written byte by byte (X.509 v3 in DER, RFC 5280): no program beside Node is needed. */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const length =
    body.length < 0x80
      ? Buffer.from([body.length])
      : body.length < 0x100
        ? Buffer.from([0x81, body.length])
        : Buffer.from([0x82, body.length >> 8, body.length & 0xff]);
  return Buffer.concat([Buffer.from([tag]), length, body]);
};
const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const utf8 = (text: string) => der(0x0c, Buffer.from(text));

/** ecdsa-with-SHA256, commonName, subjectAltName. */
const OIDS = { ecdsa: '2a8648ce3d040302', commonName: '550403', altName: '551d11' };
/** UTCTime; certificates of one run need no real dates, only some that hold. */
const utcTime = (text: string) => der(0x17, Buffer.from(text));

/** PEM of a certificate for `host`, and of its key. */
export function selfSigned(host: string): { cert: string; key: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(oid(OIDS.ecdsa));
  const name = sequence(der(0x31, sequence(oid(OIDS.commonName), utf8(host))));
  const altName = sequence(oid(OIDS.altName), der(0x04, sequence(der(0x82, Buffer.from(host)))));
  const serial = der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)]));
  const toSign = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    serial,
    algorithm,
    name,
    sequence(utcTime('200101000000Z'), utcTime('491231235959Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(altName)),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', toSign, privateKey));
  const bytes = sequence(toSign, algorithm, signature).toString('base64');
  const lines = bytes.match(/.{1,64}/gu)?.join('\n') ?? '';
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
