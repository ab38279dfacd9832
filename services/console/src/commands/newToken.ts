/** A secret that this browser makes, and the hash of it that the centre is told: nobody else ever sees the secret. */
export interface NewToken {
  readonly token: string;
  readonly hash: string;
}

/**
 * A new token: what kind it is (`owt`: to pull; `owa`: a link for an answer), whose, 32 random bytes, and seven letters and digits (36 bits
 * of the hash) by which a token that was cut off is told from one that is tried.
 * @throws {TypeError} on a page that came neither by TLS nor from this machine: a browser reckons no hash there.
 */
export const newToken = async (kind: 'owt' | 'owa', company: string): Promise<NewToken> => {
  const begun = `${kind}_${company}_${base64url(crypto.getRandomValues(new Uint8Array(32)))}`;
  const checksum = Number.parseInt((await sha256(begun)).slice(0, 9), 16)
    .toString(36)
    .padStart(7, '0');
  const token = `${begun}_${checksum}`;
  return { token, hash: await sha256(token) };
};

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const sha256 = async (text: string): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
