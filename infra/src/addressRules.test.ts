import { describe, expect, it } from 'vitest';

import { addressRules, endpointFault, isLoopback, mayReach, parseRange } from './addressRules.ts';

const strict = addressRules({ allow: [], allowLoopbackHttp: false });
const local = addressRules({ allow: [], allowLoopbackHttp: true });

describe('nobody is spoken to', () => {
  it.each([
    [
      'on this machine',
      ['127.0.0.1', '127.255.255.254', '::1', '0:0:0:0:0:0:0:1', '::ffff:127.0.0.1', '::ffff:7f00:1'],
    ],
    ['in a private network', ['10.0.0.0', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.0.1']],
    ['in a private network of IPv6', ['fc00::1', 'fd00:ec2::254', 'fd20:ce::254', 'fdff:ffff::1']],
    ['on the same wire', ['169.254.0.1', '169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'febf::1', 'fec0::1']],
    ['behind the carrier', ['100.64.0.1', '100.100.100.200', '100.127.255.255']],
    ['inside the cloud at a public address', ['168.63.129.16', '::ffff:168.63.129.16']],
    ['in private IPv4 dressed as IPv6', ['::ffff:10.0.0.1', '::ffff:a00:1', '::10.0.0.1', '::a00:1', '::ffff:0:a00:1']],
    ['behind a translator', ['64:ff9b::a00:1', '64:ff9b::8.8.8.8', '64:ff9b:1::1', '2002:a00:1::1', '2001::1']],
    ['nowhere', ['0.0.0.0', '0.1.2.3', '::', '100::1']],
    ['everywhere', ['224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1', 'ff0e::1']],
    ['in what is reserved', ['240.0.0.1', '192.0.0.192', '192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1']],
    ['in what is reserved of IPv6', ['2001:db8::1', '3fff::1', '5f00::1', '4000::1', '8000::1', 'e000::1']],
    [
      'at what is no address',
      ['', 'localhost', '10.1', '167772161', '0x7f.1', '010.0.0.1', '1.2.3.4.5', ':::', '1::2::3'],
    ],
  ])('%s', (_where, addresses) => {
    expect(addresses.filter((address) => mayReach(address, strict))).toEqual([]);
  });
});

describe('the public internet is spoken to', () => {
  it.each([
    ['9.255.255.255', '11.0.0.0', '172.15.255.255', '172.32.0.0', '192.167.255.255', '192.169.0.0'],
    ['100.63.255.255', '100.128.0.0', '169.253.255.255', '169.255.0.0', '126.255.255.255', '128.0.0.0'],
    ['1.1.1.1', '93.184.216.34', '168.63.129.15', '223.255.255.255', '::ffff:93.184.216.34'],
    ['2606:4700::1111', '2001:200::1', '240e::1', '2a00:1450::1', '2001:4860:4860::8888'],
  ])('up to its edges: %s, %s, %s, %s, …', (...addresses) => {
    expect(addresses.filter((address) => !mayReach(address, strict))).toEqual([]);
  });
});

describe('this machine', () => {
  it('is spoken to where that is allowed for development, and no other with it', () => {
    const reached = ['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1', '10.0.0.1', '0.0.0.0', '169.254.169.254'];
    expect(reached.filter((address) => mayReach(address, local))).toEqual(reached.slice(0, 4));
  });

  it('is known by each of its addresses', () => {
    const addresses = ['127.0.0.1', '127.255.0.1', '::1', '::ffff:127.0.0.1', '128.0.0.1', '::2', 'localhost', ''];
    expect(addresses.filter(isLoopback)).toEqual(addresses.slice(0, 4));
  });
});

describe('a range of the administrator', () => {
  it('opens what lies in it and nothing else', () => {
    const rules = addressRules({
      allow: ['10.20.0.0/16', '168.63.129.16/32', 'fd00:20::/32'],
      allowLoopbackHttp: false,
    });
    const inside = ['10.20.0.0', '10.20.255.255', '::ffff:10.20.1.1', '168.63.129.16', 'fd00:20::1', 'fd00:20:ffff::1'];
    expect(inside.filter((address) => !mayReach(address, rules))).toEqual([]);
    const outside = ['10.19.255.255', '10.21.0.0', 'fd00:21::1', '64:ff9b::a14:1', '127.0.0.1'];
    expect(outside.filter((address) => mayReach(address, rules))).toEqual([]);
  });

  it.each(['0.0.0.0/0', '10.0.0.0/8', '10.20.0.5/32', '::/0', 'fd00::/8', 'fd00:20::1/128', '::1/128'])(
    'can be %s',
    (text) => {
      expect(parseRange(text)).toMatchObject({ bits: Number(text.split('/')[1]) });
    },
  );

  it.each([
    ['no range', ['', '10.0.0.0', 'fd00::1', 'intranet', '10.0.0.0/', '/8', '10.0.0.0/255.0.0.0', '10.0.0.0-10.0.0.9']],
    ['too many bits', ['10.0.0.0/33', 'fd00::/129', '10.0.0.0/-1', '10.0.0.0/8.5', '10.0.0.0/8/8']],
    ['a machine that may mean its network', ['10.20.0.5/16', '10.0.0.1/8', 'fd00::1/8']],
    ['numbers that may mean others', ['10/8', '10.20/16', '010.0.0.0/8', '0xa.0.0.0/8', '10.0.0.256/32']],
    ['what would match nothing', ['::ffff:10.0.0.0/104', '::ffff:10.0.0.1/128', 'fe80::%eth0/64']],
  ])('is not %s', (_what, texts) => {
    expect(texts.filter((text) => parseRange(text) !== undefined)).toEqual([]);
    for (const allow of texts) {
      expect(() => addressRules({ allow: [allow], allowLoopbackHttp: false })).toThrow(RangeError);
    }
  });
});

describe('an endpoint', () => {
  const allowing = (...allow: string[]) => addressRules({ allow, allowLoopbackHttp: false });

  it.each([
    'https://hooks.example.org',
    'https://hooks.example.org:8443/a?b=c',
    'https://93.184.216.34/',
    'https://[2606:4700::1111]/',
    'https://电力.example/',
  ])('can be %s', (url) => {
    expect(endpointFault(url, strict)).toBeUndefined();
  });

  it.each([
    [
      'malformed',
      [
        '',
        'hooks.example.org',
        '/hooks',
        'https://',
        'https://[::1',
        'https://1.2.3.4.5/',
        'https://[fe80::1%25eth0]/',
      ],
    ],
    ['https-only', ['http://hooks.example.org', 'http://93.184.216.34/', 'http://127.0.0.1/', 'http://localhost/']],
    [
      'https-only',
      ['ftp://hooks.example.org/', 'file:///etc/passwd', 'javascript:alert(1)', 'wss://hooks.example.org/'],
    ],
    [
      'has-credentials',
      ['https://user:password@hooks.example.org/', 'https://user@hooks.example.org/', 'https://:p@x.org/'],
    ],
    ['has-fragment', ['https://hooks.example.org/a#b', 'https://hooks.example.org/#']],
    ['forbidden-address', ['https://localhost/', 'https://LOCALHOST/', 'https://127.0.0.1/', 'https://[::1]/']],
    [
      'forbidden-address',
      ['https://2130706433/', 'https://0x7f.1/', 'https://0177.0.0.1/', 'https://127.1/', 'https://127.0.0.1./'],
    ],
    ['forbidden-address', ['https://10.0.0.1/', 'https://0/', 'https://169.254.169.254/', 'https://１０.0.0.1/']],
    [
      'forbidden-address',
      ['https://[::ffff:10.0.0.1]/', 'https://[::10.0.0.1]/', 'https://[fd00:ec2::254]/', 'https://[::]/'],
    ],
  ] as const)('is %s', (fault, urls) => {
    for (const url of urls) expect([url, endpointFault(url, strict)]).toEqual([url, fault]);
  });

  it.each([
    'http://127.0.0.1:8080/',
    'http://localhost:8080/',
    'http://[::1]/',
    'https://localhost/',
    'http://0x7f.1/',
  ])('can be %s where this machine is allowed', (url) => {
    expect(endpointFault(url, local)).toBeUndefined();
    expect(endpointFault(url, allowing('127.0.0.0/8', '::1/128'))).toBeUndefined();
  });

  it('in a range of the administrator needs TLS all the same', () => {
    const rules = allowing('0.0.0.0/0', '::/0');
    expect(endpointFault('https://10.0.0.1/', rules)).toBeUndefined();
    expect(endpointFault('http://10.0.0.1/', rules)).toBe('https-only');
    expect(endpointFault('http://intranet/', rules)).toBe('https-only');
    expect(endpointFault('http://localhost.example.org/', rules)).toBe('https-only');
    expect(endpointFault('http://127.0.0.1/', rules)).toBeUndefined();
  });
});
