import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { checkServerIdentity, createSecureContext, getCACertificates } from 'node:tls';

import { Agent, buildConnector, setGlobalDispatcher } from 'undici';

/**
 * From now on whatever this process asks over HTTPS takes the certificate in a centre's own file for good, under whichever name the
 * centre is asked: whoever holds the file knows whom it speaks to, and one that its own authority signed, or that bears only the public
 * name, is refused by nobody on the machine itself. Of everybody else it believes what it did. The file is read for each connection,
 * for it may have been renewed.
 */
export const trustOwnCertificate = (file: string): void => {
  setGlobalDispatcher(
    new Agent({
      connect: (options, callback) => {
        buildConnector(trusting(readFileSync(file, 'utf8')))(options, callback);
      },
    }),
  );
};

const trusting = (pem: string): buildConnector.BuildOptions => {
  const own = new X509Certificate(pem).fingerprint256;
  return {
    // With a partial chain the certificate itself is enough: its authority need not be known here.
    secureContext: createSecureContext({ ca: [...getCACertificates('default'), pem], allowPartialTrustChain: true }),
    checkServerIdentity: (host, certificate) =>
      certificate.fingerprint256 === own ? undefined : checkServerIdentity(host, certificate),
  };
};
