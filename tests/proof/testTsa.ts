import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether this machine has what the test's authority is made of. */
export const hasOpenssl = spawnSync('openssl', ['ts', '-help']).status === 0;

/** An authority of time stamps (RFC 3161) of a test's own: OpenSSL behind a small HTTP server. */
export interface TestTsa {
  readonly url: string;
  /** The certificate of who signed that of the authority: whom a verifier trusts. */
  readonly ca: string;
  /** What it was asked, by content type. */
  readonly asked: readonly string[];
  /** Answers so until told otherwise; absent, as an authority does. */
  answersWith: ((response: ServerResponse, honest: () => Buffer) => void) | undefined;
  readonly close: () => Promise<void>;
}

const config = (folder: string): string => `
[req]
distinguished_name = name
[name]
[ca]
basicConstraints = critical, CA:true
[stamps]
extendedKeyUsage = critical, timeStamping
[tsa]
default_tsa = own
[own]
dir = ${folder}
serial = ${join(folder, 'serial')}
crypto_device = builtin
signer_cert = ${join(folder, 'tsa.pem')}
certs = ${join(folder, 'ca.pem')}
signer_key = ${join(folder, 'tsa.key')}
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
`;

export const openTestTsa = async (): Promise<TestTsa> => {
  const folder = mkdtempSync(join(tmpdir(), 'onewindow-tsa-'));
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: readonly string[]): void =>
    void execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  writeFileSync(at('tsa.cnf'), config(folder));
  writeFileSync(at('serial'), '01\n');
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-config', at('tsa.cnf')];
  openssl('req', '-x509', ...newKey, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=ca', '-extensions', 'ca');
  openssl('req', ...newKey, '-keyout', 'tsa.key', '-out', 'tsa.csr', '-subj', '/CN=tsa');
  const issued = [
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-extfile',
    'tsa.cnf',
    '-extensions',
    'stamps',
  ];
  openssl('x509', '-req', '-in', 'tsa.csr', ...issued, '-out', 'tsa.pem');

  const asked: string[] = [];
  const honest = (request: Buffer): Buffer => {
    writeFileSync(at('query.tsq'), request);
    openssl('ts', '-reply', '-config', 'tsa.cnf', '-section', 'own', '-queryfile', 'query.tsq', '-out', 'reply.tsr');
    return readFileSync(at('reply.tsr'));
  };
  const tsa: TestTsa & { url: string } = {
    url: '',
    ca: at('ca.pem'),
    asked,
    answersWith: undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        rmSync(folder, { recursive: true, force: true });
        server.closeAllConnections();
      }),
  };
  const server = createServer((request, response) => {
    asked.push(request.headers['content-type'] ?? '');
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => void pieces.push(piece));
    request.once('end', () => {
      const body = Buffer.concat(pieces);
      if (tsa.answersWith) tsa.answersWith(response, () => honest(body));
      else response.setHeader('content-type', 'application/timestamp-reply').end(honest(body));
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  tsa.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsr`;
  return tsa;
};
