import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

import type { EventStoreDbAddress, Host } from './address.ts';
import { EventStoreUnavailable } from './unavailable.ts';

/**
 * Reads `esdb://` and `esdb+discover://`. We read it ourselves: the client splits a password at a colon, and writes the
 * whole string, password included, to the console when it does not know an option.
 * @throws {EventStoreUnavailable} naming what to change, without the password.
 */
export const parseEventStoreDbUrl = (url: string, allowPlaintext = false): EventStoreDbAddress => {
  const { discover, userInfo, authority, query } = partsOf(url.trim());
  const hosts = authority.split(',').map(parseHost);
  if (discover && hosts.length > 1) throw wrong('esdb+discover:// takes one name; for several nodes write esdb://');
  const options = parseOptions(query);
  const tls = flag(options, 'tls', true);
  if (!flag(options, 'tlsVerifyCert', true)) {
    throw wrong('tlsVerifyCert=false is not possible; name the certificate of your authority with tlsCAFile=<file>');
  }
  const remote = hosts.find(({ address }) => !isLoopback(address));
  if (!tls && remote && !allowPlaintext) {
    throw wrong(
      `tls=false would send everything to ${remote.address} in the open; leave it away, or set EVENT_STORE_ALLOW_PLAINTEXT=yes`,
    );
  }
  const preference = options.get('nodePreference');
  if (preference !== undefined && preference !== 'leader') {
    throw wrong('nodePreference must be leader: whoever decides must see what was written last');
  }
  const credentials = userInfo === undefined ? undefined : parseCredentials(userInfo);
  const shown = `esdb${discover ? '+discover' : ''}://${credentials ? `${credentials.username}:***@` : ''}${authority}${query && `?${query}`}`;
  return {
    shown,
    hosts,
    discover,
    tls,
    credentials,
    certificates: tls ? readCertificates(options) : {},
    certificateFiles: Object.fromEntries([...options].filter(([name]) => name in files)),
    options: handedOn(options),
  };
};

const wrong = (what: string): EventStoreUnavailable => new EventStoreUnavailable(`EVENT_STORE cannot be used: ${what}`);

const partsOf = (url: string) => {
  const [, scheme, rest] = /^([a-z+]{1,20}):\/\/(.+)$/su.exec(url) ?? [];
  if (scheme?.startsWith('kurrentdb') || scheme?.startsWith('kdb')) {
    throw wrong(
      'it begins with the newer name of the same thing; write esdb:// or esdb+discover://, and leave the rest',
    );
  }
  if ((scheme !== 'esdb' && scheme !== 'esdb+discover') || rest === undefined) {
    throw wrong('it must begin with esdb:// or esdb+discover://, and a host must follow');
  }
  const mark = rest.indexOf('?');
  const beforeQuery = mark === -1 ? rest : rest.slice(0, mark);
  const at = beforeQuery.lastIndexOf('@');
  const query = mark === -1 ? '' : rest.slice(mark + 1);
  // A `?` or `/` in a password ends the part in which it is looked for; what follows must not be shown.
  if (at === -1 && query.includes('@')) throw wrong(encodePassword);
  return {
    discover: scheme === 'esdb+discover',
    userInfo: at === -1 ? undefined : beforeQuery.slice(0, at),
    authority: beforeQuery.slice(at + 1).replace(/\/+$/u, ''),
    query,
  };
};

const encodePassword =
  "the user's name or password holds a character that must be percent-encoded, such as %40 for @ or %2F for /";

const parseCredentials = (userInfo: string): { username: string; password: string } => {
  const colon = userInfo.indexOf(':');
  if (colon < 1 || colon === userInfo.length - 1) throw wrong('before the @ stands <user>:<password>');
  try {
    return {
      username: decodeURIComponent(userInfo.slice(0, colon)),
      password: decodeURIComponent(userInfo.slice(colon + 1)),
    };
  } catch {
    throw wrong(encodePassword);
  }
};

const parseHost = (text: string): Host => {
  const [, address, port = '2113'] = /^([\w.-]{1,253}|\[[\da-f:.]+\])(?::(\d{1,5}))?$/iu.exec(text.trim()) ?? [];
  if (address === undefined || Number(port) < 1 || Number(port) > 65_535) {
    // It may be a piece of a password with an @ in it, so it is not repeated.
    throw wrong(
      'each host is <name>:<port>, several are separated by commas, and a special character in a password is percent-encoded',
    );
  }
  return { address, port: Number(port) };
};

const isLoopback = (address: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/iu.test(address);

const numbers = [
  'keepAliveInterval',
  'keepAliveTimeout',
  'discoveryInterval',
  'maxDiscoverAttempts',
  'gossipTimeout',
] as const;
const flags = ['tls', 'tlsVerifyCert'] as const;
const files = { tlsCAFile: 'rootCertificate', userCertFile: 'userCertFile', userKeyFile: 'userKeyFile' } as const;
const known = [...numbers, ...flags, ...Object.keys(files), 'nodePreference', 'connectionName'];

const parseOptions = (query: string): ReadonlyMap<string, string> => {
  const options = new Map<string, string>();
  for (const pair of query.split('&').filter((text) => text !== '')) {
    const [key = '', value = ''] = pair.split('=', 2);
    const name = known.find((one) => one.toLowerCase() === key.toLowerCase().replaceAll(/[_-]/gu, ''));
    if (name === undefined) throw wrong(`an option behind the ? is not known; there are ${known.join(', ')}`);
    if (value === '') throw wrong(`${name} has no value`);
    options.set(name, decodeURIComponent(value));
  }
  return options;
};

const flag = (options: ReadonlyMap<string, string>, name: (typeof flags)[number], otherwise: boolean): boolean => {
  const value = options.get(name) ?? String(otherwise);
  if (value !== 'true' && value !== 'false') throw wrong(`${name} must be true or false`);
  return value === 'true';
};

const readCertificates = (options: ReadonlyMap<string, string>): EventStoreDbAddress['certificates'] => {
  if (options.has('userCertFile') !== options.has('userKeyFile')) {
    throw wrong('userCertFile and userKeyFile belong together');
  }
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, part]) => {
      const file = options.get(name);
      if (file === undefined) return [];
      return [[part, readPem(name, file)]];
    }),
  );
};

const readPem = (name: string, file: string): Buffer => {
  let content: Buffer;
  try {
    content = readFileSync(file);
  } catch {
    throw wrong(`${name}=${file} cannot be read`);
  }
  const isKey = name === 'userKeyFile';
  try {
    // Node says what is wrong with either only by failing.
    void (isKey ? createPrivateKey(content) : new X509Certificate(content));
  } catch {
    throw wrong(`${name}=${file} holds no ${isKey ? 'private key without a passphrase' : 'certificate'} in PEM`);
  }
  return content;
};

const handedOn = (options: ReadonlyMap<string, string>): Readonly<Record<string, number | string>> => {
  const kept: Record<string, number | string> = {};
  for (const name of numbers) {
    const value = options.get(name);
    if (value === undefined) continue;
    if (!/^-?\d{1,9}$/u.test(value)) throw wrong(`${name} must be a whole number`);
    kept[name] = Number(value);
  }
  const name = options.get('connectionName');
  return name === undefined ? kept : { ...kept, connectionName: name };
};
