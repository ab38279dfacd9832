import type { LookupAddress } from 'node:dns';
import type { LookupFunction, Socket } from 'node:net';

import { addressRules, endpointFault } from '@onewindow/infra/addressRules.ts';
import { openOutgoingHttp, type OutgoingHttp, type OutgoingHttpOptions } from '@onewindow/infra/outgoingHttp.ts';
import type { Post } from '@onewindow/kernel/http.ts';
import { afterEach, describe, expect, it } from 'vitest';

import { testCertificate } from '../contract/testCertificate.ts';
import { gone, neighbour, ok, say } from './neighbour.ts';

const opened: OutgoingHttp[] = [];
const outgoing = (options: Partial<OutgoingHttpOptions> = {}): OutgoingHttp => {
  const http = openOutgoingHttp({ allow: [], allowLoopbackHttp: false, ca: testCertificate.certificate, ...options });
  opened.push(http);
  return http;
};
afterEach(async () => {
  await Promise.all(opened.splice(0).map((http) => http.close()));
});

const to = (url: string): Post => ({ url, headers: {}, body: '{}', signal: new AbortController().signal });

const failing = (failure: string): object => ({ name: 'PostFailed', failure });

/** Resolves every name to the first of these, then to the next, and counts how often it was asked. */
const resolvingTo = (...answers: readonly (readonly (string | LookupAddress)[])[]) => {
  const asked: string[] = [];
  const lookup: LookupFunction = (name, _options, callback) => {
    const answer = answers[asked.length] ?? [];
    asked.push(name);
    const found = answer.map((one) =>
      typeof one === 'string' ? { address: one, family: one.includes(':') ? 6 : 4 } : one,
    );
    setImmediate(() => callback(null, found));
  };
  return { lookup, asked };
};

describe('an address that is none to speak to', () => {
  it.each([
    'https://127.0.0.1:0000',
    'https://localhost:0000',
    'https://2130706433:0000',
    'https://0x7f.1:0000',
    'https://127.1:0000',
    'https://127.0.0.1.:0000',
    'https://[::ffff:127.0.0.1]:0000',
    'http://127.0.0.1:0000',
    'http://localhost:0000',
    'http://hooks.example.org:0000',
    'https://user:password@hooks.example.org:0000',
    'ftp://hooks.example.org:0000',
    'no URL',
  ])('%s is refused before anybody is asked or called', async (url) => {
    await using server = await neighbour(say(ok));
    const { lookup, asked } = resolvingTo(['127.0.0.1']);
    const sent = outgoing({ lookup }).send(to(url.replace('0000', String(server.port))));
    await expect(sent).rejects.toMatchObject(failing('forbiddenAddress'));
    await expect(sent).rejects.not.toThrow('password');
    expect(asked).toEqual([]);
    expect(server.callers).toHaveLength(0);
  });

  it.each(['127.0.0.1', '10.0.0.1', '169.254.169.254', '168.63.129.16', '::1', 'fd00:ec2::254', '::ffff:10.0.0.1'])(
    '%s is refused where a name leads to it, and the message says so',
    async (address) => {
      const { lookup } = resolvingTo([address]);
      const sent = outgoing({ lookup }).send(to('https://hooks.example.org/'));
      await expect(sent).rejects.toMatchObject(failing('forbiddenAddress'));
      await expect(sent).rejects.toThrow(`https://hooks.example.org: it leads to ${address}, which`);
    },
  );

  it('is passed over where a name leads elsewhere too', async () => {
    await using server = await neighbour(say(ok), { isSecure: true });
    const { lookup } = resolvingTo(['10.0.0.1', '127.0.0.1', '::1']);
    const http = outgoing({ lookup, allow: ['127.0.0.1/32'] });
    expect(await http.send(to(`https://localhost:${server.port}/`))).toMatchObject({ status: 200 });
  });

  it('is refused too when a name leads there only after it was found good', async () => {
    await using server = await neighbour(say('HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 0\r\n\r\n'), {
      isSecure: true,
    });
    const { lookup, asked } = resolvingTo(['127.0.0.1'], ['127.0.0.2']);
    const options = { allow: ['127.0.0.1/32'], allowLoopbackHttp: false };
    const http = outgoing({ lookup, ...options });
    const url = `https://localhost:${server.port}/`;
    expect(endpointFault(url, addressRules(options))).toBeUndefined();
    expect(await http.send(to(url))).toMatchObject({ status: 200 });
    await expect(http.send(to(url))).rejects.toMatchObject(failing('forbiddenAddress'));
    expect(asked).toEqual(['localhost', 'localhost']);
    expect(server.callers).toHaveLength(1);
  });

  it('is left without a word when a connection leads there after all', async () => {
    await using server = await neighbour(say(ok));
    const answers = ['93.184.216.34'];
    const shifting = {
      get address() {
        return answers.shift() ?? '127.0.0.1';
      },
      family: 4,
    };
    const { lookup } = resolvingTo([shifting]);
    const sent = outgoing({ lookup }).send(to(`https://hooks.example.org:${server.port}/`));
    await expect(sent).rejects.toMatchObject(failing('forbiddenAddress'));
    await gone(server.callers[0]);
    expect(server.callers).toHaveLength(1);
    expect(server.heard()).toBe('');
  });
});

describe('without TLS', () => {
  it('this machine is spoken to where that is allowed, by its name too', async () => {
    await using server = await neighbour(say(ok));
    for (const options of [{ allowLoopbackHttp: true }, { allow: ['127.0.0.0/8'] }]) {
      for (const host of ['127.0.0.1', 'localhost']) {
        expect(await outgoing(options).send(to(`http://${host}:${server.port}/`))).toMatchObject({ body: 'ok' });
      }
    }
  });

  it.each(['http://10.0.0.1/', 'http://hooks.example.org/', 'http://localhost/'])(
    '%s is nobody else, in whatever range',
    async (url) => {
      const { lookup } = resolvingTo(['10.0.0.1']);
      const http = outgoing({ lookup, allow: ['10.0.0.0/8'], allowLoopbackHttp: true });
      await expect(http.send(to(url))).rejects.toMatchObject(failing('forbiddenAddress'));
    },
  );
});

describe('a name', () => {
  it.each(['ENOTFOUND', 'EAI_AGAIN'])('that does not resolve (%s) is told as that', async (code) => {
    const lookup: LookupFunction = (_name, _options, callback) =>
      void setImmediate(() => callback(Object.assign(new Error(`getaddrinfo ${code}`), { code }), []));
    const sent = outgoing({ lookup }).send(to('https://hooks.example.org/'));
    await expect(sent).rejects.toMatchObject(failing('dns'));
    await expect(sent).rejects.toThrow(code);
  });

  it('that takes too long to resolve is given up with its connection', async () => {
    const lookup: LookupFunction = (_name, _options, callback) => void setTimeout(() => callback(null, []), 1_000);
    const sent = outgoing({ lookup, limits: { connect: 50 } }).send(to('https://hooks.example.org/'));
    await expect(sent).rejects.toMatchObject(failing('timeout'));
  });
});

describe('with TLS', () => {
  const here = { allow: ['127.0.0.1/32'] };

  it('the right certificate is believed, for a name and for an address', async () => {
    await using server = await neighbour(say(ok), { isSecure: true });
    for (const host of ['localhost', '127.0.0.1']) {
      expect(await outgoing(here).send(to(`https://${host}:${server.port}/`))).toMatchObject({ status: 200 });
    }
    expect(server.heard()).toMatch(/^POST \/ HTTP\/1\.1\r\n/);
  });

  it('a certificate that only its owner has signed is not', async () => {
    await using server = await neighbour(say(ok), { isSecure: true });
    const http = openOutgoingHttp({ ...here, allowLoopbackHttp: false });
    opened.push(http);
    const sent = http.send(to(`https://localhost:${server.port}/`));
    await expect(sent).rejects.toMatchObject(failing('certificate'));
    await expect(sent).rejects.toThrow(`https://localhost:${server.port}: self-signed certificate`);
    expect(server.heard()).toBe('');
  });

  it('nor is one for another name', async () => {
    await using server = await neighbour(say(ok), { isSecure: true });
    const { lookup } = resolvingTo(['127.0.0.1']);
    const sent = outgoing({ ...here, lookup }).send(to(`https://hooks.example.org:${server.port}/`));
    await expect(sent).rejects.toMatchObject(failing('certificate'));
    expect(server.heard()).toBe('');
  });

  it('who speaks none has no connection with us', async () => {
    await using server = await neighbour(say(ok), { greet: (caller) => caller.write(ok) });
    const sent = outgoing(here).send(to(`https://localhost:${server.port}/`));
    await expect(sent).rejects.toMatchObject(failing('connection'));
  });

  it('who never agrees is given up at the limit of connecting', async () => {
    await using server = await neighbour(say(ok));
    const sent = outgoing({ ...here, limits: { connect: 100 } }).send(to(`https://localhost:${server.port}/`));
    await expect(sent).rejects.toMatchObject(failing('timeout'));
    await gone(server.callers[0]);
  });

  it('a post that is called off while they agree takes its connection with it', async () => {
    const reason = new Error('The delivery is no longer wanted.');
    const off = new AbortController();
    await using server = await neighbour(say(ok), { greet: () => setImmediate(() => off.abort(reason)) });
    const http = outgoing({ ...here, limits: { connect: 60_000 } });
    const sent = http.send({ ...to(`https://localhost:${server.port}/`), signal: off.signal });
    await expect(sent).rejects.toBe(reason);
    await gone(server.callers[0]);
  });

  it('closing ends what is still agreeing too, also after others have failed at it', async () => {
    const greet = (caller: Socket): void => {
      if (server.callers.length === 1) caller.resetAndDestroy();
    };
    await using server = await neighbour(say(ok), { greet });
    const http = outgoing({ ...here, limits: { connect: 60_000, head: 60_000 } });
    const [one, other] = [1, 2].map(() => http.send(to(`https://localhost:${server.port}/`)));
    const both = Promise.allSettled([one, other]);
    await Promise.race([one, other]).catch(() => undefined);
    await http.close();
    for (const sent of await both) expect(sent).toMatchObject({ reason: failing('connection') });
    await Promise.all(server.callers.map(gone));
  });
});
