import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { createSecureContext } from 'node:tls';

import { instantAt } from '@onewindow/kernel/instant.ts';

import { WrongSetting } from './settings.ts';

/** Where an operator keeps what the centre ends TLS with: the paths of two PEM files. */
export interface TlsFiles {
  /** The certificate of the centre, with those that lead to its authority below it. */
  readonly cert: string;
  readonly key: string;
}

/** A certificate and its key, which belong together, as they lay in the files. */
export interface TlsPair {
  readonly cert: string;
  readonly key: string;
  /** What the certificate says: its names and its days. */
  readonly certificate: X509Certificate;
}

/**
 * The two files of a centre that ends TLS itself; nothing where it does not.
 * @throws {WrongSetting} where only one of them is named.
 */
export const tlsFilesOf = ({
  tlsCert: cert,
  tlsKey: key,
}: {
  readonly tlsCert?: string | undefined;
  readonly tlsKey?: string | undefined;
}): TlsFiles | undefined => {
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined)
    throw new WrongSetting('TLS_CERT and TLS_KEY belong together: say both, or neither');
  return { cert, key };
};

/**
 * What lies in the files now; `now` in milliseconds since the Unix epoch.
 * @throws {WrongSetting} for the first of them that cannot be used: it is not there, holds something else, belongs to another, or has ended.
 */
export const readTlsPair = (files: TlsFiles, now: number): TlsPair => {
  const cert = contentOf('TLS_CERT', files.cert);
  const key = contentOf('TLS_KEY', files.key);
  const certificate = certificateIn(cert, files.cert);
  if (!certificate.checkPrivateKey(privateKeyIn(key, files.key)))
    throw unusable('TLS_KEY', files.key, 'it is not the key of the certificate in TLS_CERT');
  const begin = certificate.validFromDate.getTime();
  const end = certificate.validToDate.getTime();
  if (now < begin) throw unusable('TLS_CERT', files.cert, `the certificate begins only at ${instantAt(begin)}`);
  if (now > end) throw unusable('TLS_CERT', files.cert, `the certificate ended at ${instantAt(end)}`);
  try {
    createSecureContext({ cert, key });
  } catch (error) {
    throw unusable('TLS_CERT', files.cert, (error as Error).message, error);
  }
  return { cert, key, certificate };
};

/** Whether a certificate is good for a name, or an address, as it stands in a URL. */
export const bearsName = (certificate: X509Certificate, name: string): boolean => {
  const bare = name.replace(/^\[|\]$/g, '');
  return (isIP(bare) ? certificate.checkIP(bare) : certificate.checkHost(bare)) !== undefined;
};

const contentOf = (variable: string, path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code = 'for an unknown reason' } = error as NodeJS.ErrnoException;
    throw unusable(variable, path, `the file cannot be read (${code})`, error);
  }
};

const certificateIn = (pem: string, path: string): X509Certificate => {
  try {
    return new X509Certificate(pem);
  } catch (error) {
    throw unusable('TLS_CERT', path, 'the file holds no certificate in PEM', error);
  }
};

const privateKeyIn = (pem: string, path: string): KeyObject => {
  try {
    return createPrivateKey(pem);
  } catch (error) {
    throw unusable('TLS_KEY', path, 'the file holds no private key in PEM, or one with a password', error);
  }
};

const unusable = (variable: string, path: string, why: string, cause?: unknown): WrongSetting =>
  new WrongSetting(`${variable}=${JSON.stringify(path)} cannot be used: ${why}`, { cause });
