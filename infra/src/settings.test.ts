import { treeHeadKey } from '@onewindow/kernel/treeHead.ts';
import { words } from '@onewindow/schema/words.ts';
import { describe, expect, it } from 'vitest';

import { readSettings, type Setting, settings, WrongSetting } from './settings.ts';

const defaults = {
  port: 4000,
  host: '127.0.0.1',
  publicUrl: undefined,
  oidcIssuer: undefined,
  oidcClient: 'onewindow',
  oidcSecret: undefined,
  oidcAudience: undefined,
  oidcClaims: undefined,
  localSignIn: false,
  metricsToken: undefined,
  rateLimit: 500,
  trustedProxies: [],
  dataDir: './data',
  centre: 'jinshan',
  demo: undefined,
  newCentre: false,
  eventStore: undefined,
  eventStoreClient: 'eventstore',
  allowPlaintext: false,
  logLevel: 'info',
  deliveryTimeout: 15,
  deliveryAllow: [],
  secretsKeys: [],
};

describe('settings', () => {
  it('that are not set have their defaults, and an empty one counts as not set', () => {
    expect(readSettings({})).toEqual(defaults);
    expect(
      readSettings({ PORT: '', HOST: '', DATA_DIR: '', CENTRE: '', DEMO: '', LOG_LEVEL: '', PATH: '/usr/bin' }),
    ).toEqual(defaults);
  });

  it.each([
    [{ PORT: '0' }, { port: 0 }],
    [{ PORT: '65535' }, { port: 65_535 }],
    [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    [{ HOST: '::1' }, { host: '::1' }],
    [{ HOST: 'window.example.org' }, { host: 'window.example.org' }],
    [{ LOCAL_SIGN_IN: 'yes' }, { localSignIn: true }],
    [{ OIDC_ISSUER: 'https://id.example.gov.cn/realm' }, { oidcIssuer: new URL('https://id.example.gov.cn/realm') }],
    [{ OIDC_ISSUER: 'http://127.0.0.1:9/' }, { oidcIssuer: new URL('http://127.0.0.1:9/') }],
    [{ PUBLIC_URL: 'https://permits.example.gov.cn' }, { publicUrl: new URL('https://permits.example.gov.cn') }],
    [{ METRICS_TOKEN: 'x'.repeat(20) }, { metricsToken: 'x'.repeat(20) }],
    [{ DATA_DIR: '/var/lib/一窗 data' }, { dataDir: '/var/lib/一窗 data' }],
    [{ CENTRE: 'calgary' }, { centre: 'calgary' }],
    [{ DEMO: 'on' }, { demo: true }],
    [{ DEMO: 'off' }, { demo: false }],
    [{ NEW_CENTRE: 'yes' }, { newCentre: true }],
    [{ EVENT_STORE: 'embedded' }, { eventStore: undefined }],
    [{ EVENT_STORE: 'esdb://a:b@db1,db2:2113?tls=true' }, { eventStore: 'esdb://a:b@db1,db2:2113?tls=true' }],
    [{ EVENT_STORE: 'esdb+discover://db' }, { eventStore: 'esdb+discover://db' }],
    [{ RATE_LIMIT: '50' }, { rateLimit: 50 }],
    [{ TRUST_PROXY: '10.20.0.0/16,::1/128' }, { trustedProxies: ['10.20.0.0/16', '::1/128'] }],
    [{ EVENT_STORE_CLIENT: 'kurrent' }, { eventStoreClient: 'kurrent' }],
    [{ EVENT_STORE_ALLOW_PLAINTEXT: 'yes' }, { allowPlaintext: true }],
    [{ LOG_LEVEL: 'fatal' }, { logLevel: 'fatal' }],
    [{ LOG_LEVEL: 'error' }, { logLevel: 'error' }],
    [{ LOG_LEVEL: 'warn' }, { logLevel: 'warn' }],
    [{ LOG_LEVEL: 'debug' }, { logLevel: 'debug' }],
    [{ LOG_LEVEL: 'trace' }, { logLevel: 'trace' }],
    [{ LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
    [{ DELIVERY_TIMEOUT: '60' }, { deliveryTimeout: 60 }],
    [{ DELIVERY_ALLOW: '10.20.0.0/16' }, { deliveryAllow: ['10.20.0.0/16'] }],
    [{ DELIVERY_ALLOW: '10.20.0.5/32, fd00:20::/32' }, { deliveryAllow: ['10.20.0.5/32', 'fd00:20::/32'] }],
  ])('%o is taken as it is, and the others keep their defaults', (environment, setting) => {
    expect(readSettings(environment)).toEqual({ ...defaults, ...setting });
  });

  it.each([
    [
      'PUBLIC_URL',
      ['permits.example.gov.cn', 'ftp://x', 'https://x/path', 'https://a@b', 'https://x?y', 'https://'],
      'an http:// or https:// address without a path',
    ],
    ['LOCAL_SIGN_IN', ['no', 'true', 'YES'], 'yes, or nothing'],
    [
      'OIDC_ISSUER',
      ['http://id.example.gov.cn', 'id.example.gov.cn', 'ftp://a'],
      'an https:// address, or one of this machine',
    ],
    [
      'PORT',
      ['65536', '-1', '80.5', '1e3', '0x50', 'http', ' 80', '100000', '４０００'],
      'a whole number from 0 to 65535',
    ],
    ['HOST', ['my host', 'http://x/', '一窗', 'x'.repeat(254)], 'a host name or an IP address'],
    [
      'CENTRE',
      ['Jinshan', '../jinshan', '1st', '金山', 'a'.repeat(41)],
      'the id of a centre: a folder of schema/catalogues',
    ],
    ['DEMO', ['yes', 'ON', '1', 'true', ' '], 'on or off'],
    ['EVENT_STORE_CLIENT', ['Kurrent', 'kurrentdb', 'db-client'], 'eventstore or kurrent'],
    ['EVENT_STORE_ALLOW_PLAINTEXT', ['no', 'YES', 'true'], 'yes, or nothing'],
    ['RATE_LIMIT', ['0', '-1', '1.5', '100000', 'off'], 'a number of requests a second from 1 to 99999'],
    ['DELIVERY_TIMEOUT', ['0', '61', '1.5', '-1', '015', '15s'], 'a number of seconds from 1 to 60'],
    ['LOG_LEVEL', ['verbose', 'INFO', '30'], 'fatal, error, warn, info, debug, trace, silent'],
    [
      'DELIVERY_ALLOW',
      ['10.0.0.1', '10.0.0.1/8', '10.0.0.0/8,', '10.0.0.0/8;fd00::/8', 'intranet', 'any', '10.0.0.0/8,10.0.0.0/40'],
      'ranges of addresses such as 10.20.0.0/16 or fd00:20::/32, separated by commas',
    ],
  ])('%s with a wrong value: one line names it, the value and what is allowed', (name, values, allowed) => {
    for (const value of values) {
      const read = () => readSettings({ [name]: value });
      expect(read).toThrow(WrongSetting);
      expect(read).toThrow(`${name}=${JSON.stringify(value)} cannot be used: it must be ${allowed}`);
    }
  });

  it('a value of several lines is told in one', () => {
    expect(() => readSettings({ LOG_LEVEL: 'info\n    at start' })).toThrow(/^[^\n]+$/);
  });

  it('that is secret is never repeated', () => {
    const secrets = Object.values<Setting>(settings).filter(({ secret }) => secret);
    expect(secrets.map(({ variable }) => variable)).toEqual([
      'OIDC_CLIENT_SECRET',
      'METRICS_TOKEN',
      'EVENT_STORE',
      'SECRETS_KEY',
      'TREE_HEAD_KEY',
      'ALERT_SECRET',
    ]);
    for (const { variable } of secrets) {
      expect(() => readSettings({ [variable]: 'changeit' })).toThrow(new RegExp(`^${variable}=… cannot be used`));
    }
  });

  it('each has a meaning, and nothing else has', () => {
    expect(Object.keys(words.en.settings)).toEqual(Object.values(settings).map(({ variable }) => variable));
  });

  it('each can be given its default, which changes nothing', () => {
    const given = Object.values<Setting>(settings).map((setting) => [setting.variable, setting.default]);
    expect(readSettings(Object.fromEntries(given))).toEqual(defaults);
  });

  it('of several wrong ones the first is named', () => {
    expect(() => readSettings({ LOG_LEVEL: 'loud', PORT: 'x' })).toThrow(/^PORT=/);
  });
});

describe('the address of an event store', () => {
  it('may hold a password, so a wrong one is not repeated', () => {
    const wrong = () => readSettings({ EVENT_STORE: 'http://admin:changeit@db1' });
    expect(wrong).toThrow(WrongSetting);
    expect(wrong).toThrow(/^EVENT_STORE=… cannot be used: it must be embedded, or an address that begins with esdb/);
  });
});

describe('the key of tree heads', () => {
  it('is taken in base64 and in base64url, and is always the same key', () => {
    const secret = Buffer.alloc(32, 0xfb);
    const { keyId } = treeHeadKey(secret);
    for (const text of [secret.toString('base64'), secret.toString('base64url')])
      expect(readSettings({ TREE_HEAD_KEY: text }).treeHeadKey?.keyId).toBe(keyId);
    expect(() => readSettings({ TREE_HEAD_KEY: secret.toString('hex') })).toThrow(
      'TREE_HEAD_KEY=… cannot be used: it must be 32 bytes in base64 or base64url',
    );
  });
});

describe('the keys of the secrets', () => {
  const key = Buffer.alloc(32, 0xfb);
  const other = Buffer.alloc(32, 0x07);

  it('are taken in base64 and in base64url, with their padding and without', () => {
    const texts = [key.toString('base64'), key.toString('base64url'), key.toString('base64').replace('=', '')];
    for (const text of texts) {
      expect(readSettings({ SECRETS_KEY: text }).secretsKeys).toEqual([Uint8Array.from(key)]);
    }
  });

  it('can be several, in their order', () => {
    const text = `${key.toString('base64')}, ${other.toString('base64url')}`;
    expect(readSettings({ SECRETS_KEY: text }).secretsKeys).toEqual([Uint8Array.from(key), Uint8Array.from(other)]);
  });

  it.each([
    ['too short', Buffer.alloc(31, 1).toString('base64')],
    ['too long', Buffer.alloc(33, 1).toString('base64')],
    ['in hexadecimal', key.toString('hex')],
    ['a word', 'changeit'],
    ['with one that is wrong among them', `${key.toString('base64')},changeit`],
    ['with nothing behind a comma', `${key.toString('base64')},`],
    ['with a line break', `${key.toString('base64').slice(0, 20)}\n${key.toString('base64').slice(20)}`],
    ['with a foreign character', `${key.toString('base64url').slice(0, 42)}窗`],
  ])('that are wrong (%s) are not repeated', (_how, text) => {
    expect(() => readSettings({ SECRETS_KEY: text })).toThrow(
      new WrongSetting(
        'SECRETS_KEY=… cannot be used: it must be keys of 32 bytes each, in base64 or base64url, separated by commas',
      ),
    );
  });
});
