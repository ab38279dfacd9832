import { contract } from '@onewindow/gateway/sdl.ts';

import { type Listener, listen } from '@onewindow/app/serve.ts';
import { readyOperations } from '@onewindow/gateway/readyOperations.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { words } from '@onewindow/schema/words.ts';
import { buildSchema, getOperationAST, OperationTypeNode, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { as, personFor } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { virtualWorld } from '../virtualWorld.ts';
import { given, nextProjectCode, project } from './asking.ts';

let centre: TestCentre;
let listener: Listener;
beforeAll(async () => {
  centre = await openTestCentre('2021-06-01T01:00:00.000Z');
  listener = await listen(centre.app, { host: '127.0.0.1', port: 0, world: systemWorld });
});
afterAll(async () => {
  await listener.close();
  await centre.close();
});

const json = { 'content-type': 'application/json' };
const question = JSON.stringify({ query: '{ centre { id } }' });
const post = (body: string, headers: Record<string, string> = {}, path = '/graphql') =>
  fetch(`${listener.url}${path}`, { method: 'POST', headers: { ...json, ...as(askerOf(body)), ...headers }, body });
/** Whoever's act it is that a body asks for. */
const askerOf = (body: string): string => {
  try {
    return personFor((JSON.parse(body) as { query: string }).query);
  } catch {
    return 'clerk';
  }
};
interface Errors {
  readonly data?: object;
  readonly errors: readonly { message: string; extensions: { code: string; progress?: number } }[];
}
const errorsOf = async (response: Response) => ((await response.json()) as Errors).errors;
const registering = (): string =>
  `mutation { registerProject(input: { projectCode: "${nextProjectCode()}", name: "示例", category: "industrial",
    address: "1 号", locality: "langxia", applicant: { name: "示例", creditCode: "91310116MA1J000100" } }) { position } }`;

describe('a request that is none', () => {
  it('of more than a megabyte is too large', async () => {
    const response = await post(
      JSON.stringify({ query: '{ centre { id } }', variables: { x: 'x'.repeat(1_048_576) } }),
    );
    expect(response.status).toBe(413);
    expect(await errorsOf(response)).toEqual([
      { message: words['zh-CN'].faults['body-too-large'], extensions: { code: 'BODY_TOO_LARGE' } },
    ]);
    const under = await post(JSON.stringify({ query: '{ centre { id } }', variables: { x: 'x'.repeat(1_048_000) } }));
    expect(under.status).toBe(200);
  });

  it('of something else than a JSON object is malformed', async () => {
    for (const body of ['{', '', 'null', '1', '"x"', '[]', '{}', '{"query"', 'query={centre{id}}']) {
      const response = await post(body, { 'accept-language': 'en' });
      expect(response.status).toBe(400);
      expect(await errorsOf(response)).toEqual([
        { message: words.en.faults['malformed-input'], extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    }
    for (const body of ['[{"query":"{centre{id}}"}]', '{"query":1}', '{"query":"{centre{id}}","variables":[]}']) {
      const response = await post(body);
      expect(response.status).toBe(400);
      expect((await errorsOf(response)).map(({ extensions }) => extensions.code)).toEqual(['BAD_REQUEST']);
    }
  });

  it('that a strange page could send without asking is not taken', async () => {
    const before = centre.follower.ordinal();
    const bodies = [
      ['text/plain', JSON.stringify({ query: registering() })],
      ['application/x-www-form-urlencoded', new URLSearchParams({ query: registering() }).toString()],
      ['multipart/form-data; boundary=x', '--x--'],
      ['application/graphql', registering()],
      ['text/plain; application/json', JSON.stringify({ query: registering() })],
      ['application/json, text/plain', JSON.stringify({ query: registering() })],
    ] as const;
    for (const [type, body] of bodies) {
      for (const path of ['/graphql', '/graphql/', '/GraphQL', '/graphql?x=1']) {
        const response = await post(body, { 'content-type': type }, path);
        expect(response.status).toBe(415);
        expect((await errorsOf(response)).map(({ extensions }) => extensions.code)).toEqual(['UNSUPPORTED_MEDIA_TYPE']);
      }
      for (const path of ['/graphql//', '/graphql/x', '//graphql', '/%67raphql'])
        expect((await post(body, { 'content-type': type }, path)).status).toBe(404);
    }
    const untyped = await fetch(`${listener.url}/graphql`, { method: 'POST', body: Buffer.from(question) });
    expect(untyped.status).toBe(415);
    expect(centre.follower.ordinal()).toBe(before);
  });

  it('in an encoding that nobody reads is not taken', async () => {
    expect((await post(question, { 'content-encoding': 'strange' })).status).toBe(415);
    expect((await post(question, { 'content-type': 'application/json; charset=strange' })).status).toBe(415);
    expect((await post(question, { 'content-encoding': 'gzip' })).status).toBe(400);
  });
});

describe('a question over GET', () => {
  const get = (parameters: Record<string, string>) =>
    fetch(`${listener.url}/graphql?${new URLSearchParams(parameters).toString()}`, {
      headers: { accept: 'application/json', 'graphql-require-preflight': 'yes', ...as('clerk') },
    });

  it('may read', async () => {
    const query = 'query ($company: ID!) { utility(company: $company) { company { id } } }';
    const response = await get({ query, variables: '{"company":"jinshanWater"}' });
    expect(await response.json()).toEqual({ data: { utility: { company: { id: 'jinshanWater' } } } });
  });

  it('may not change anything', async () => {
    const before = centre.follower.ordinal();
    expect((await get({ query: registering() })).status).toBe(405);
    expect(centre.follower.ordinal()).toBe(before);
  });

  it('with variables that are no JSON is malformed', async () => {
    for (const [name, value] of [
      ['variables', '{'],
      ['extensions', '{'],
      ['variables', 'x'],
    ] as const) {
      const response = await get({ query: '{ centre { id } }', [name]: value });
      expect(response.status).toBe(400);
      expect((await errorsOf(response)).map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('by another method is not allowed', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH'])
      expect((await fetch(`${listener.url}/graphql`, { method, headers: json, body: question })).status).toBe(405);
  });
});

describe('the explorer', () => {
  const page = async () => {
    const response = await fetch(`${listener.url}/explorer`, { headers: { accept: 'text/html', ...as('analyst') } });
    return { response, html: await response.text() };
  };

  it('is one page that loads nothing from anywhere', async () => {
    const { response, html } = await page();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    const loads =
      /(?:\b(?:src|href)\s*=\s*["']?|url\(\s*["']?|\bimport\(\s*["'`]|@import\s+["'])\s*(?:https?:)?\/\/[^\s"')]+/g;
    expect([...html.matchAll(loads)].map(([load]) => load)).toEqual([]);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it('is shown to whoever has signed in; others are led to where they can', async () => {
    const response = await fetch(`${listener.url}/explorer`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/sign-in?to=/explorer']);
  });

  it('is where the root leads', async () => {
    const response = await fetch(listener.url, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/explorer']);
  });

  it('is where a browser is led that opens the address of the data', async () => {
    const opened = await fetch(`${listener.url}/graphql`, {
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
      redirect: 'manual',
    });
    expect([opened.status, opened.headers.get('location')]).toEqual([302, '/explorer']);
    const { html } = await page();
    expect(html).toContain('"endpoint":"/graphql"');
  });

  it('holds operations that are ready to be sent', async () => {
    const { html } = await page();
    const schema = buildSchema(contract);
    const answers: string[] = [];
    for (const query of readyOperations) {
      const document = parse(query);
      expect(validate(schema, document)).toEqual([]);
      const { operation, name } = getOperationAST(document)!;
      expect(html).toMatch(new RegExp(`${operation} ${name?.value}\\b`));
      if (operation === OperationTypeNode.SUBSCRIPTION) continue;
      const answer = (await (await post(JSON.stringify({ query }))).json()) as Errors;
      expect(answer.errors).toBeUndefined();
      answers.push(...Object.keys(answer.data ?? {}));
    }
    expect(answers).toEqual([
      'stageDurations',
      'cases',
      'stageDurationCases',
      'hookupStatus',
      'deliveries',
      'registerProject',
      'submitCase',
    ]);
  });
});

describe('an operator', () => {
  it('learns that the process lives and that it can be asked', async () => {
    const health = await fetch(`${listener.url}/healthz`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    const ready = await fetch(`${listener.url}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({
      status: 'ready',
      canRead: true,
      canWrite: true,
      position: String(centre.follower.ordinal()),
    });
  });

  it('finds every answer hardened', async () => {
    for (const path of ['/healthz', '/graphql?query={centre{id}}', '/nothing']) {
      const { headers } = await fetch(`${listener.url}${path}`, { headers: { accept: 'application/json' } });
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      );
      expect(headers.get('cache-control')).toBe('no-store');
      // With none at all a browser would send our own forms as if they came from nowhere.
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('finds no other page invited to ask', async () => {
    const preflight = await fetch(`${listener.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://strange.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the language of an answer', () => {
  const messageIn = async (language?: string) => {
    const query = `mutation { acceptCase(input: { caseId: "x.y.1" }) { refusal { message } } }`;
    const response = await post(
      JSON.stringify({ query }),
      language === undefined ? {} : { 'accept-language': language },
    );
    const { data } = (await response.json()) as { data: { acceptCase: { refusal: { message: string } } } };
    return data.acceptCase.refusal.message;
  };
  const chinese = words['zh-CN'].refusals['case-unknown'];
  const english = words.en.refusals['case-unknown'];

  it('is Chinese unless English is preferred', async () => {
    for (const language of [
      undefined,
      '',
      '*',
      'zh',
      'zh-CN,en;q=0.9',
      'fr,de;q=0.9',
      'en;q=0',
      'en;q=0.5,zh;q=0.8',
      ';;,',
    ])
      expect(await messageIn(language)).toBe(chinese);
    for (const language of ['en', 'en-GB', 'EN-us,zh;q=0.8', 'fr,en;q=0.7,zh;q=0.3', 'zh;q=0,en;q=0.1'])
      expect(await messageIn(language)).toBe(english);
  });

  it.each(['zh-CN', 'en'] as const)('is that of the names in the catalogue: %s', async (locale) => {
    const query = '{ centre { name stages { id name } } }';
    const { name, stages } = loadCatalogue('jinshan').catalogue;
    expect(await (await post(JSON.stringify({ query }), { 'accept-language': locale })).json()).toEqual({
      data: { centre: { name: name[locale], stages: stages.map((one) => ({ id: one.id, name: one.name[locale] })) } },
    });
  });
});

describe('whoever has seen a position', () => {
  const names = JSON.stringify({ query: '{ projects { totalCount } }' });

  it('is shown nothing older', async () => {
    const { position } = await given(centre, 'registerProject', project(nextProjectCode()));
    const response = await post(names, { 'x-after': position });
    const { data } = (await response.json()) as { data: { projects: { totalCount: number } } };
    expect(data.projects.totalCount).toBeGreaterThan(0);
  });

  it('is told of a position that is none', async () => {
    for (const after of ['x', '-1', '1.5', '1e3', '0x1', '9'.repeat(16), '1,2']) {
      const response = await post(names, { 'x-after': after });
      expect(response.status).toBe(200);
      const [error] = await errorsOf(response);
      expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', header: 'x-after' } });
    }
  });

  it('waits five seconds for one that lies ahead, and no longer', async () => {
    const ahead = String(centre.follower.ordinal() + 1_000);
    let answered = false;
    const answer = post(names, { 'x-after': ahead }).then((response) => {
      answered = true;
      return errorsOf(response);
    });
    const start = centre.world.now();
    while (!answered) {
      await centre.world.advance(500);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(centre.world.now() - start).toBeGreaterThanOrEqual(5_000);
    expect(await answer).toMatchObject([{ extensions: { code: 'CATCHING_UP', progress: 1 } }]);
  });

  it('is answered as soon as that place is reached', async () => {
    const ahead = String(centre.follower.ordinal() + 1);
    const answer = post(names, { 'x-after': ahead });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await given(centre, 'registerProject', project(nextProjectCode()));
    expect(await (await answer).json()).toMatchObject({ data: { projects: {} } });
  });
});

describe('a listener that closes', () => {
  it('lets a request that never comes to its end take two and a half seconds, and no longer', async () => {
    const world = virtualWorld('2021-06-01T01:00:00.000Z');
    let inside = 0;
    const patient = await listen(() => (inside += 1), { host: '127.0.0.1', port: 0, world });
    const asking = fetch(patient.url).catch((reason: unknown) => reason);
    await expect.poll(() => inside).toBe(1);
    let isClosed = false;
    const closing = patient.close().then(() => (isClosed = true));
    await world.advance(2_499);
    expect(isClosed).toBe(false);
    await world.advance(1);
    await closing;
    expect(await asking).toBeInstanceOf(TypeError);
  });
});
