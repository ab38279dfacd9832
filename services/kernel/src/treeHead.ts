import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

import type { Day } from './civilDay.ts';
import type { World } from './world.ts';

/** What a head says: with so many facts the tree had this root. */
export interface HeadClaim {
  readonly centre: string;
  /** The day on which it was signed, by the centre's calendar. */
  readonly day: Day;
  /** How many facts: those with the ordinals 1 to `size`. */
  readonly size: number;
  /** Of the tree over them (RFC 9162, 2.1.1), in base64url. */
  readonly root: string;
}

/** A head with its signature. */
export interface TreeHead extends HeadClaim {
  readonly keyId: string;
  /** Ed25519 (RFC 8032) over `headText`, in base64url. */
  readonly signature: string;
}

/** What heads are signed with. */
export interface TreeHeadKey {
  /** The first 16 digits of the hash of the public key. */
  readonly keyId: string;
  /** The 32 bytes of RFC 8032, in base64url. */
  readonly publicKey: string;
  readonly sign: (claim: HeadClaim) => TreeHead;
}

/** The very bytes that are signed: lines that somebody else can write the same way. */
const headText = ({ centre, day, size, root }: HeadClaim): Buffer =>
  Buffer.from(`onewindow tree head 1\n${centre}\n${day}\n${size}\n${root}\n`);

/** The key that 32 bytes, its secret, make (RFC 8032, 5.1.5). */
export const treeHeadKey = (secret: Uint8Array): TreeHeadKey => keyOf(privateKey(secret));

/** A new secret for such a key. */
export const newTreeHeadSecret = (world: Pick<World, 'randomBytes'>): Uint8Array => world.randomBytes(32);

/** A secret as a file keeps it (PKCS #8, RFC 8410), and back. */
export const pemOf = (secret: Uint8Array): string =>
  privateKey(secret).export({ type: 'pkcs8', format: 'pem' }).toString();

/** @throws {Error} if it holds no private key of Ed25519. */
export const treeHeadKeyOfPem = (pem: string): TreeHeadKey => {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'ed25519')
    throw new Error(`it holds a key of ${key.asymmetricKeyType}, not of Ed25519`);
  return keyOf(key);
};

/** Whether a head says what the owner of a key signed. */
export const isSignedBy = (publicKey: string, head: TreeHead): boolean => {
  if (keyIdOf(publicKey) !== head.keyId) return false;
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
    return verify(null, headText(head), key, Buffer.from(head.signature, 'base64url'));
  } catch {
    return false;
  }
};

/** A head in one line, as companies get it: `size:root:day:keyId:signature`. */
export const headLine = ({ size, root, day, keyId, signature }: TreeHead): string =>
  [size, root, day, keyId, signature].join(':');

/** What somebody kept of a head: its line, or only `size:root`. Nothing where it is neither. */
export const readHeadLine = (
  line: string,
): (Pick<TreeHead, 'size' | 'root'> & Partial<Pick<TreeHead, 'day' | 'keyId' | 'signature'>>) | undefined => {
  const [, size, root, day, keyId, signature] = formOfLine.exec(line.trim()) ?? [];
  if (size === undefined || root === undefined) return undefined;
  return {
    size: Number(size),
    root,
    ...(day !== undefined && keyId !== undefined && signature !== undefined && { day, keyId, signature }),
  };
};

const formOfLine = /^(\d{1,15}):([A-Za-z0-9_-]{43})(?::(\d{4}-\d{2}-\d{2}):([0-9a-f]{16}):([A-Za-z0-9_-]{86}))?$/;

const keyIdOf = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest('hex').slice(0, 16);

const keyOf = (key: KeyObject): TreeHeadKey => {
  const publicKey = createPublicKey(key).export({ format: 'jwk' }).x ?? '';
  const keyId = keyIdOf(publicKey);
  return {
    keyId,
    publicKey,
    sign: (claim) => ({ ...claim, keyId, signature: sign(null, headText(claim), key).toString('base64url') }),
  };
};

/** What stands before the 32 bytes in PKCS #8 (RFC 8410, 7). */
const prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

const privateKey = (secret: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([prefix, secret]), format: 'der', type: 'pkcs8' });
