import { createHash } from 'node:crypto';

import type { SendBytes } from '@onewindow/kernel/http.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import { type TimeStamp, type TimeStampAuthority, TimeStampRefused } from '@onewindow/kernel/timeStamp.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { TSTInfo } from '@peculiar/asn1-tsp';

/**
 * An authority that speaks RFC 3161 over HTTP (section 3.4). What it answers is held against what it was asked: the same hash, the same
 * nonce, granted. Whether its signature is to be believed is for whoever verifies the token, and knows whom they trust.
 */
export const timeStampAuthority = (
  url: string,
  { send, world }: { readonly send: SendBytes; readonly world: Pick<World, 'randomBytes'> },
): TimeStampAuthority => ({
  name: new URL(url).host,
  stamp: async (text, signal) => {
    const { AsnConvert, TimeStampReq, MessageImprint, AlgorithmIdentifier, OctetString } = await library();
    const hash = imprintOf(text);
    const nonce = newNonce(world);
    const request = new TimeStampReq({
      messageImprint: new MessageImprint({
        hashAlgorithm: new AlgorithmIdentifier({ algorithm: sha256, parameters: null }),
        hashedMessage: new OctetString(hash),
      }),
      nonce: bufferOf(nonce),
      // The token carries the certificate of whoever signed it: it is verified when that can no longer be asked for.
      certReq: true,
    });
    const reply = await send({
      url,
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: new Uint8Array(AsnConvert.serialize(request)),
      signal,
    });
    if (reply.status !== 200) throw new TimeStampRefused(`it answers with status ${reply.status}`);
    return answered(reply.body, hash, nonce);
  },
});

/** What a token says, as far as it is looked at here. */
export interface TokenContent {
  /** The SHA-256 of what was stamped. */
  readonly imprint: Buffer;
  readonly stampedAt: string;
  readonly nonce: Buffer | undefined;
}

/**
 * What lies in a TimeStampToken, in DER.
 * @throws {TimeStampRefused} if it is none, or over another hash than SHA-256.
 */
export const readToken = async (token: Uint8Array): Promise<TokenContent> => {
  const { AsnConvert, ContentInfo, SignedData, TSTInfo: Info } = await library();
  const info = inDer<TSTInfo>(() => {
    const { content } = AsnConvert.parse(token, ContentInfo);
    const { encapContentInfo } = AsnConvert.parse(content, SignedData);
    const inner = encapContentInfo.eContent?.single;
    if (!inner || encapContentInfo.eContentType !== tstInfo) throw new Error('there is no TSTInfo in it');
    return AsnConvert.parse(inner.buffer, Info);
  });
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  if (hashAlgorithm.algorithm !== sha256) throw new TimeStampRefused('it stamps another hash than SHA-256');
  return {
    imprint: Buffer.from(hashedMessage.buffer),
    stampedAt: instantAt(info.genTime.getTime()),
    nonce: info.nonce && Buffer.from(info.nonce),
  };
};

/** What is stamped of a text. */
export const imprintOf = (text: string): Buffer => createHash('sha256').update(text).digest();

const sha256 = '2.16.840.1.101.3.4.2.1';
const tstInfo = '1.2.840.113549.1.9.16.1.4';

const answered = async (body: Uint8Array, hash: Buffer, nonce: Buffer): Promise<TimeStamp> => {
  const { AsnConvert, TimeStampResp, PKIStatus } = await library();
  const { status, timeStampToken } = inDer(() => AsnConvert.parse(body, TimeStampResp));
  const isGranted = status.status === PKIStatus.granted || status.status === PKIStatus.grantedWithMods;
  if (!isGranted || !timeStampToken) throw new TimeStampRefused(`it grants none (PKI status ${status.status})`);
  const token = new Uint8Array(AsnConvert.serialize(timeStampToken));
  const content = await readToken(token);
  if (!content.imprint.equals(hash)) throw new TimeStampRefused('it stamps something else than it was asked for');
  if (!content.nonce?.equals(nonce)) throw new TimeStampRefused('it answers another request');
  return { token, stampedAt: content.stampedAt };
};

const inDer = <Read>(read: () => Read): Read => {
  try {
    return read();
  } catch (error) {
    throw new TimeStampRefused(`it is no answer of RFC 3161: ${(error as Error).message}`, { cause: error });
  }
};

/** A positive number of 64 bits that DER writes in 8 bytes. */
const newNonce = (world: Pick<World, 'randomBytes'>): Buffer => {
  const nonce = Buffer.from(world.randomBytes(8));
  nonce[0] = (nonce[0]! & 0x3f) | 0x40;
  return nonce;
};

const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

/** Loaded with the first request: most starts make none. */
const library = async () => {
  const [{ AsnConvert, OctetString }, cms, tsp, { AlgorithmIdentifier }] = await Promise.all([
    import('@peculiar/asn1-schema'),
    import('@peculiar/asn1-cms'),
    import('@peculiar/asn1-tsp'),
    import('@peculiar/asn1-x509'),
  ]);
  return { AsnConvert, OctetString, AlgorithmIdentifier, ...cms, ...tsp };
};
