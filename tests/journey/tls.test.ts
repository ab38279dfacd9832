import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as plainRequest } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';

import { listen } from '@onewindow/app/serve.ts';
import { tlsOfCentre } from '@onewindow/app/tlsOfCentre.ts';
import { createLogger } from '@onewindow/infra/logger.ts';
import { readSettings, WrongSetting } from '@onewindow/infra/settings.ts';
import { afterAll, describe, expect, it } from 'vitest';

import { endedCertificate, otherCertificate, testCertificate } from '../contract/testCertificate.ts';
import { openTestCentre } from '../testCentre.ts';
import { virtualWorld } from '../virtualWorld.ts';
import { killAll, run, start, stop } from './centreProcess.ts';

const folder = mkdtempSync(join(tmpdir(), 'onewindow-'));
afterAll(async () => {
  await killAll();
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const files = {
  cert: put('cert.pem', testCertificate.certificate),
  key: put('key.pem', testCertificate.key),
  otherCert: put('other.pem', otherCertificate.certificate),
  otherKey: put('other-key.pem', otherCertificate.key),
  ended: put('ended.pem', endedCertificate),
  noPem: put('no.pem', 'no certificate'),
};
const now = '2026-12-01T02:00:00.000Z';

describe('the files of TLS_CERT and TLS_KEY', () => {
  const quiet = createLogger('silent', false);
  const opened = (environment: Record<string, string>, at = now) =>
    tlsOfCentre(readSettings(environment), virtualWorld(at), quiet);
  const refused = (environment: Record<string, string>, at = now): string => {
    try {
      opened(environment, at);
    } catch (error) {
      if (error instanceof WrongSetting) return error.message;
      throw error;
    }
    throw new Error('it was taken');
  };

  it('belong together, and say in one line what is wrong with them', () => {
    const { cert, key, otherKey, ended, noPem } = files;
    expect(refused({ TLS_CERT: cert })).toBe('TLS_CERT and TLS_KEY belong together: say both, or neither');
    expect(refused({ TLS_KEY: key })).toBe('TLS_CERT and TLS_KEY belong together: say both, or neither');
    const missing = join(folder, 'missing.pem');
    expect(refused({ TLS_CERT: missing, TLS_KEY: key })).toBe(
      `TLS_CERT="${missing}" cannot be used: the file cannot be read (ENOENT)`,
    );
    expect(refused({ TLS_CERT: cert, TLS_KEY: folder })).toBe(
      `TLS_KEY="${folder}" cannot be used: the file cannot be read (EISDIR)`,
    );
    expect(refused({ TLS_CERT: noPem, TLS_KEY: key })).toContain('the file holds no certificate in PEM');
    expect(refused({ TLS_CERT: cert, TLS_KEY: noPem })).toContain(
      `TLS_KEY="${noPem}" cannot be used: the file holds no private key in PEM`,
    );
    expect(refused({ TLS_CERT: cert, TLS_KEY: otherKey })).toContain(
      'it is not the key of the certificate in TLS_CERT',
    );
    expect(refused({ TLS_CERT: ended, TLS_KEY: key })).toContain('the certificate ended at 2021-01-01T00:00:00.000Z');
    expect(refused({ TLS_CERT: cert, TLS_KEY: key }, '2026-11-22T10:00:00.000Z')).toContain(
      'the certificate begins only at 2026-11-22T10:06:32.000Z',
    );
    expect(opened({ TLS_CERT: cert, TLS_KEY: key })?.pair.certificate.subject).toBe('CN=localhost');
    expect(opened({})).toBeUndefined();
  });

  it('fit PUBLIC_URL: TLS, and its name, unless a proxy lies before', () => {
    const named = (publicUrl: string, more: Record<string, string> = {}) => ({
      TLS_CERT: files.otherCert,
      TLS_KEY: files.otherKey,
      PUBLIC_URL: publicUrl,
      ...more,
    });
    expect(refused(named('http://permits.example.gov.cn'))).toContain('with TLS_CERT it begins with https://');
    expect(refused(named('https://other.example.gov.cn'))).toContain('does not bear the name other.example.gov.cn');
    expect(opened(named('https://permits.example.gov.cn:8443'))).toBeDefined();
    expect(opened(named('https://other.example.gov.cn', { TRUST_PROXY: '10.0.0.0/8' }))).toBeDefined();
    const byAddress = { TLS_CERT: files.cert, TLS_KEY: files.key };
    expect(opened({ ...byAddress, PUBLIC_URL: 'https://127.0.0.1:4000' })).toBeDefined();
    expect(refused({ ...byAddress, PUBLIC_URL: 'https://[::1]:4000' })).toContain('does not bear the name [::1]');
  });
});

describe('a centre that ends TLS itself', () => {
  /** Asks it as its public name, and tells with which certificate it answered. */
  const asked = (url: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number | undefined; headers: object; subject: string | undefined }>((resolve, reject) => {
      const { port, protocol } = new URL(url);
      const ask = protocol === 'https:' ? request : plainRequest;
      ask({ host: '127.0.0.1', port, path: '/docs', agent: false, rejectUnauthorized: false, headers }, (response) => {
        const { encrypted, getPeerCertificate } = response.socket as TLSSocket;
        const subject = encrypted ? String(getPeerCertificate.call(response.socket).subject.CN) : undefined;
        response.resume().once('end', () => {
          resolve({ status: response.statusCode, headers: response.headers, subject });
        });
      })
        .once('error', reject)
        .end();
    });

  it('takes renewed files up, keeps what it has where they cannot be used, and keeps browsers to TLS', async () => {
    const centre = await openTestCentre(now);
    const paths = {
      TLS_CERT: put('live.pem', testCertificate.certificate),
      TLS_KEY: put('live-key.pem', testCertificate.key),
    };
    const said: string[] = [];
    const note = (...entries: readonly unknown[]) => void said.push(String(entries.at(-1)));
    const tls = tlsOfCentre(readSettings(paths), centre.world, { info: note, warn: note })!;
    const listener = await listen(centre.app, { host: '127.0.0.1', port: 0, world: centre.world, tls: tls.pair });
    const stopFollowing = tls.follow(listener.renew);
    try {
      const { url } = listener;
      const { port } = new URL(url);
      expect(url).toMatch(/^https:/u);
      const first = await asked(url);
      expect(first).toMatchObject({ status: 302, subject: 'localhost' });
      expect(first.headers).not.toHaveProperty('strict-transport-security');
      // A page in the clear under our name is none of ours.
      expect((await asked(url, { host: `127.0.0.1:${port}`, origin: `https://127.0.0.1:${port}` })).status).toBe(302);
      expect((await asked(url, { host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` })).status).toBe(403);
      await expect(fetch(url.replace('https:', 'http:'))).rejects.toThrow('fetch failed');

      // Half renewed: the certificate is there, and its key is not yet.
      put('live.pem', otherCertificate.certificate);
      await centre.world.advance(180_000);
      expect((await asked(url)).subject).toBe('localhost');
      expect(said).toHaveLength(1);
      expect(said[0]).toContain('it is not the key of the certificate in TLS_CERT; the centre goes on with');
      put('live-key.pem', otherCertificate.key);
      await centre.world.advance(60_000);
      expect((await asked(url)).subject).toBe('permits.example.gov.cn');
      rmSync(paths.TLS_CERT);
      await centre.world.advance(60_000);
      expect((await asked(url)).subject).toBe('permits.example.gov.cn');
      expect(said.slice(1)).toEqual([
        'the renewed certificate is taken up',
        expect.stringContaining('the file cannot be read (ENOENT); the centre goes on with'),
      ]);
      stopFollowing();
      put('live.pem', testCertificate.certificate);
      put('live-key.pem', testCertificate.key);
      await centre.world.advance(60_000);
      expect((await asked(url)).subject).toBe('permits.example.gov.cn');
    } finally {
      await Promise.all([listener.close(), centre.world.advance(5_000)]);
      await centre.close();
    }
  });

  it('tells browsers to come by TLS alone under its public name, also where a proxy ends it', async () => {
    const publicUrl = new URL('https://permits.example.gov.cn');
    const door = { publicUrl, trustedProxies: ['127.0.0.1/32'] };
    const centre = await openTestCentre(now, ':memory:', undefined, 0, false, undefined, door);
    const own = await listen(centre.app, {
      host: '127.0.0.1',
      port: 0,
      world: centre.world,
      tls: tlsOfCentre(
        readSettings({ TLS_CERT: files.otherCert, TLS_KEY: files.otherKey }),
        centre.world,
        createLogger('silent', false),
      )!.pair,
    });
    const behind = await listen(centre.app, { host: '127.0.0.1', port: 0, world: centre.world });
    try {
      const { host } = publicUrl;
      const year = { 'strict-transport-security': 'max-age=31536000' };
      expect((await asked(own.url, { host })).headers).toMatchObject(year);
      expect((await asked(own.url)).headers).not.toHaveProperty('strict-transport-security');
      const proxied = { host, 'x-forwarded-for': '203.0.113.7' };
      expect((await asked(behind.url, { ...proxied, 'x-forwarded-proto': 'https' })).headers).toMatchObject(year);
      expect((await asked(behind.url, proxied)).headers).not.toHaveProperty('strict-transport-security');
    } finally {
      await Promise.all([own.close(), behind.close(), centre.world.advance(5_000)]);
      await centre.close();
    }
  });

  it('is asked by the command line of its machine, whatever name its certificate bears, and lets people sign in', async () => {
    const settings = {
      DATA_DIR: join(folder, 'data'),
      TLS_CERT: files.otherCert,
      TLS_KEY: files.otherKey,
    };
    const started = start(settings);
    const at = await Promise.race([started.url, started.ended.then(({ stderr }) => Promise.reject(new Error(stderr)))]);
    expect(at).toMatch(/^https:/u);
    const { port } = new URL(at);
    const answer = async (more: Record<string, string>, ...options: readonly string[]) => {
      const asking = run(['ask', '{ me { person } }', '--as', 'clerk', ...options], { ...settings, ...more });
      const { stderr } = await asking.ended;
      return asking.lines.join('') || stderr;
    };
    const clerk = '{"data":{"me":{"person":"clerk"}}}';
    const [byPort, byAddress, strange] = await Promise.all([
      answer({ PORT: port }),
      answer({}, '--at', at),
      // Who names another certificate speaks to somebody else.
      answer({ TLS_CERT: files.cert }, '--at', at),
    ]);
    expect([byPort, byAddress]).toEqual([clerk, clerk]);
    expect(strange).toContain('cannot be reached');
    const [link = ''] = /https:[^"]+code=[^"]+/u.exec(started.lines.find((line) => line.includes('code='))!) ?? [];
    const opened = await sent(link);
    expect(opened.cookies[0]).toMatch(/^__Host-onewindow-machine=.*; Secure;/u);
    const toIssuer = await sent(`${at}/sign-in`, opened.cookies);
    expect(toIssuer.location).toContain(`${at}/issuer/auth`);
    expect((await sent(toIssuer.location!, [...opened.cookies, ...toIssuer.cookies])).location).toContain(
      '/sign-in/people/',
    );
    await stop(started);
  });
});

/** One request of a browser. */
const sent = (url: string, cookies: readonly string[] = []) =>
  new Promise<{ location: string | undefined; cookies: string[] }>((resolve, reject) => {
    const cookie = cookies.map((one) => one.split(';')[0]).join('; ');
    request(url, { agent: false, rejectUnauthorized: false, headers: { cookie } }, (response) => {
      const { location, 'set-cookie': set = [] } = response.headers;
      response.resume().once('end', () => resolve({ location, cookies: set }));
    })
      .once('error', reject)
      .end();
  });
