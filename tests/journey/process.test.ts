import { permitConclusion } from '../permitConclusion.ts';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Answer } from '../testCentre.ts';
import {
  ask,
  killAll,
  main,
  open as openCentre,
  type Process,
  run as runCentre,
  shown,
  stop,
} from './centreProcess.ts';
import { codeOf, projectOf, projects, register, registration } from './numberedProjects.ts';
import { workedFolder } from './workedFolder.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'onewindow-process-'));
});
afterEach(async () => {
  await killAll();
  rmSync(dir, { recursive: true });
});

/** The command line on this test's own folder. */
const run = (args: readonly string[], settings: Record<string, string> = {}) =>
  runCentre(args, { DATA_DIR: dir, ...settings });
const start = (settings: Record<string, string> = {}) => run(['start'], settings);
const open = (settings: Record<string, string> = {}) => openCentre({ DATA_DIR: dir, ...settings });

const politely = { code: 0, signal: null, stderr: '' };

/** What lies in the folder, byte for byte; the lock aside, which holds nothing. */
const contents = (folder = dir): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => !name.startsWith('onewindow.lock'))
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );

/** One line on stderr, nothing that is not a log line on stdout, no stack trace, exit 1. */
const refused = async (running: Process, words: string | RegExp): Promise<void> => {
  const { code, signal, stderr } = await running.ended;
  expect({ code, signal }).toEqual({ code: 1, signal: null });
  expect(stderr).toMatch(/^onewindow: [^\n]+\n$/);
  expect(stderr).toMatch(words);
  expect(running.lines.filter((line) => !line.startsWith('{'))).toEqual([]);
};

describe('a process that is asked to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'answers until then, and ends with 0 at %s; its log is one JSON object per line',
    async (signal) => {
      const running = await open();
      expect((await register(running.at, 1)).data.registerProject).toEqual({ project: { revision: 0 }, refusal: null });
      expect(await projects(running.at)).toEqual([codeOf(1)]);
      expect(await stop(running, signal)).toEqual(politely);
      const entries = running.lines.map((line) => JSON.parse(line) as object);
      expect(entries).toMatchObject([
        { level: 30, centre: 'jinshan', dataDir: dir, demo: false },
        { level: 30, msg: expect.stringContaining('/sign-in?code=') as string },
        { level: 30, msg: 'closing', signal },
      ]);
    },
  );

  it('ends at once while it starts, although the event store that it asks keeps silent', async () => {
    const silent = createServer((socket) => void socket.on('error', () => undefined));
    await new Promise<void>((resolve) => void silent.listen(0, '127.0.0.1', resolve));
    const asked = new Promise((resolve) => silent.once('connection', resolve));
    const { port } = silent.address() as AddressInfo;
    const running = start({ EVENT_STORE: `esdb://localhost:${port}` });
    await asked;
    running.child.kill('SIGTERM');
    expect(await running.ended).toEqual(politely);
    expect(running.lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { level: 30, msg: 'closing, before the centre has opened', signal: 'SIGTERM' },
    ]);
    silent.close();
  });

  it('ends although somebody listens to events, and their stream ends in order', async () => {
    const running = await open();
    const response = await fetch(`${running.at}/graphql?query=subscription{caseEvents{position}}`, {
      headers: { accept: 'text/event-stream', 'graphql-require-preflight': 'yes', ...shown(running.at, 'clerk') },
    });
    expect(response.headers.get('content-type')).toMatch('text/event-stream');
    const listening = response.text();
    expect(await stop(running)).toEqual(politely);
    expect(await listening).toMatch(/event: complete/);
  });

  it('answers the mutation that is under way, and does what it says', async () => {
    const running = await open();
    const body = JSON.stringify({ query: registration, variables: { input: projectOf(7) } });
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      ...shown(running.at, 'clerk'),
    };
    const asking = request(`${running.at}/graphql`, {
      method: 'POST',
      headers: { ...headers, expect: '100-continue' },
    });
    const answered = new Promise<{ status: number; text: string }>((resolve, reject) => {
      asking.once('error', reject).once('response', (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.once('end', () => resolve({ status: response.statusCode!, text }));
      });
    });
    // The server says that it has taken the request in and waits for its content.
    const inside = new Promise((resolve) => asking.once('continue', resolve));
    asking.flushHeaders();
    await inside;
    asking.write(body.slice(0, 20));
    running.child.kill('SIGTERM');
    await running.closing;
    await expect(fetch(`${running.at}/healthz`)).rejects.toThrow('fetch failed');
    asking.end(body.slice(20));
    const { status, text } = await answered;
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({ data: { registerProject: { project: { revision: 0 }, refusal: null } } });
    expect(await running.ended).toEqual(politely);

    const again = await open();
    expect(await projects(again.at)).toEqual([codeOf(7)]);
  });

  it('ends although a request never comes to its end', async () => {
    const running = await open();
    const asking = request(`${running.at}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': 1_000, expect: '100-continue' },
    });
    const cut = new Promise((resolve) => asking.once('error', resolve));
    const inside = new Promise((resolve) => asking.once('continue', resolve));
    asking.flushHeaders();
    await inside;
    expect(await stop(running)).toEqual(politely);
    await cut;
  });
});

describe('a process that cannot start says so in one line', () => {
  it('on a folder on which another works, which goes on undisturbed', async () => {
    const first = await open();
    await refused(start(), `${dir} is in use by another onewindow process. Stop that one, or choose another DATA_DIR`);
    expect((await register(first.at, 1)).errors).toBeUndefined();
    expect(await stop(first)).toMatchObject(politely);
  });

  it('on a port where another listens', async () => {
    const first = await open();
    const port = new URL(first.at).port;
    const other = join(dir, 'other');
    await refused(
      start({ DATA_DIR: other, PORT: port }),
      `PORT=${port} cannot be used: another program listens there. Choose another PORT`,
    );
    expect((await register(first.at, 1)).errors).toBeUndefined();
  });

  it('with a setting that cannot be used', async () => {
    const wrong: readonly (readonly [Record<string, string>, string])[] = [
      [{ PORT: '65536' }, 'PORT="65536" cannot be used: it must be a whole number from 0 to 65535'],
      [{ CENTRE: 'shanghai' }, 'CENTRE=shanghai cannot be used: it must be one of calgary, jinshan'],
      [
        { HOST: '0.0.0.0' },
        'HOST=0.0.0.0 cannot be used: others reach this centre, and nobody says who they are. Name an issuer: OIDC_ISSUER',
      ],
      [
        { HOST: '256.1.1.1', OIDC_ISSUER: 'https://id.example', PUBLIC_URL: 'https://a.example' },
        'HOST=256.1.1.1 cannot be used: it is no address of this machine',
      ],
      [{ DATA_DIR: main }, `DATA_DIR="${main}" cannot be used: it is no folder`],
      [{ DATA_DIR: '/proc/onewindow' }, 'DATA_DIR="/proc/onewindow" cannot be used: it cannot be made'],
    ];
    await Promise.all(
      wrong.map(([settings, words], index) => refused(start({ DATA_DIR: join(dir, `${index}`), ...settings }), words)),
    );
  });

  it.each([{ DEMO: '' }, { DEMO: 'off' }])(
    'in a named folder without a log, which may be a disk that is not mounted (%o), and makes nothing there',
    async (settings) => {
      const lost = join(dir, 'lost');
      await refused(
        start({ DATA_DIR: lost, NEW_CENTRE: '', ...settings }),
        `DATA_DIR="${lost}" holds no event log. If it should, see whether its disk is mounted; to begin a centre there, start once with NEW_CENTRE=yes, or with DEMO=on for the demo`,
      );
      expect(readdirSync(dir)).toEqual([]);
    },
  );

  it('as a command that there is not, or that lacks something, and begins nothing', async () => {
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /^Usage: onewindow /],
      [['strat'], /^error: unknown command 'strat'/],
      [['start', 'now'], /^error: too many arguments for 'start'/],
      [
        ['start', '--day', '2001-01-01'],
        /^onewindow: --day 2001-01-01 cannot be used: this machine's clock says 20[^\n]+\n$/,
      ],
      [['import', 'ledger.csv'], /^error: required option '--centre <id>' not specified/],
      [['import', '--centre', 'calgary'], /^error: missing required argument 'file'/],
      [['import', 'no.csv', '--centre', 'calgary'], /^onewindow: no.csv cannot be read: there is no such file\n$/],
      [['import', '.', '--centre', 'calgary'], /^onewindow: . cannot be read: it is a folder\n$/],
      [
        ['import', main, '--centre', 'jinshan'],
        /^onewindow: schema\/catalogues\/jinshan\/ledger.yaml cannot be read\n$/,
      ],
      [['import', main, '--centre', 'No'], /^onewindow: CENTRE="No" cannot be used: [^\n]+\n$/],
    ];
    for (const [args, words] of wrong) {
      const { code, stderr } = await run(args).ended;
      expect(stderr).toMatch(words);
      expect(code).toBe(1);
      expect(stderr).not.toMatch(/^ +at /m);
    }
    expect(readdirSync(dir)).toEqual([]);
  });
});

it('the day is confirmed at a centre that runs, where its clock says the same', async () => {
  const running = await open();
  const { today } = (await ask(running.at, '{ centre { today } }')).data.centre;
  const wrong = await run(['confirm-day', '--day', '2001-01-01', '--at', running.at]).ended;
  expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining(`${today}, not 2001-01-01`) });
  const right = run(['confirm-day', '--day', today, '--at', running.at]);
  expect(await right.ended).toMatchObject({ code: 0, stderr: '' });
  expect(right.lines).toEqual([`the centre at ${running.at} takes today for ${today}`]);
  expect(await stop(running)).toMatchObject(politely);
});

describe('a named folder', () => {
  it('begins a centre without the demo when it is said to be new, and goes on without that word', async () => {
    const first = await open({ NEW_CENTRE: 'yes', DEMO: '' });
    await register(first.at, 1);
    await stop(first);
    const again = await open({ NEW_CENTRE: '', DEMO: '' });
    expect(await projects(again.at)).toEqual([codeOf(1)]);
  });

  it('is filled with the demo when that is asked for', async () => {
    const running = await open({ NEW_CENTRE: '', DEMO: 'on' });
    expect((await projects(running.at)).length).toBeGreaterThan(20);
  });
});

describe('a folder that a centre has worked in', () => {
  let kept: string;
  let readModel: string;
  /** The same, as kill -9 leaves it: most still lies in the write-ahead files. */
  let killed: string;
  beforeAll(async () => {
    kept = mkdtempSync(join(tmpdir(), 'onewindow-kept-'));
    killed = `${kept}-killed`;
    await workedFolder('ended', kept);
    await workedFolder('killed', killed);
    readModel = readdirSync(kept).find((name) => name.startsWith('read-model-'))!;
  });
  afterAll(() => {
    for (const folder of [kept, killed]) rmSync(folder, { recursive: true, force: true });
  });

  const alien = (file: string): void => {
    rmSync(file, { force: true });
    new Database(file).exec('CREATE TABLE notes (text); PRAGMA application_id = 1').close();
  };
  const garbage = (file: string): void => writeFileSync(file, readFileSync(file).fill(0xa5, 4_096));
  const cutOff = (file: string): void => truncateSync(file, statSync(file).size - 4_096);

  it('is refused and left as it is where its log is damaged, or a file is nothing of ours', async () => {
    const restore = 'Restore it from a backup, or move it and what lies beside it away.';
    const damages: readonly (readonly [string, string, (file: string) => void, RegExp, string])[] = [
      [kept, 'events.sqlite', cutOff, /it is cut off: \d+ of \d+ bytes are left/, restore],
      [kept, 'events.sqlite', (file) => truncateSync(file, 0), /it is empty/, restore],
      [kept, 'events.sqlite', (file) => writeFileSync(file, '一窗\n'.repeat(999)), /it is no SQLite file/, restore],
      [kept, 'events.sqlite', alien, /it belongs to another program/, restore],
      [kept, 'events.sqlite', garbage, /it is damaged/, restore],
      [killed, 'events.sqlite', (file) => rmSync(file), /it is missing, but .+-wal, which belongs to it/, restore],
      [kept, readModel, alien, /it belongs to another program/, 'It only repeats what the event log says: delete it'],
    ];
    const tryOne = async ([from, name, damage, words, remedy]: (typeof damages)[number], index: number) => {
      const folder = join(dir, `${index}`);
      cpSync(from, folder, { recursive: true });
      damage(join(folder, name));
      const before = contents(folder);
      const running = start({ DATA_DIR: folder });
      await refused(running, words);
      const { stderr } = await running.ended;
      expect(stderr).toContain(join(folder, name));
      expect(stderr).toContain(remedy.replace(/\.$/, ''));
      expect(contents(folder)).toEqual(before);
    };
    await Promise.all(damages.map(tryOne));
  });

  it('is refused and left as it is for another centre, and with a demo that it does not hold', async () => {
    const before = contents(kept);
    const another = 'CENTRE=calgary cannot be used: this event log belongs to jinshan. Choose another DATA_DIR';
    await refused(start({ DATA_DIR: kept, CENTRE: 'calgary' }), another);
    const demo = 'DEMO=on cannot be used: this DATA_DIR was begun without the demo';
    await refused(start({ DATA_DIR: kept, DEMO: 'on' }), demo);
    expect(contents(kept)).toEqual(before);
  });

  it('is in good order when its process has ended: nothing lies beside log, read model, tree and keys', () => {
    expect(Object.keys(contents(kept)).toSorted()).toEqual(
      [
        'administrator.token',
        'events.sqlite',
        'fact-tree.sqlite',
        'person-keys.sqlite',
        readModel,
        'session.key',
        'tree-head-key.pem',
      ].toSorted(),
    );
  });

  it('is read anew where its read model was deleted', async () => {
    cpSync(killed, dir, { recursive: true });
    for (const name of readdirSync(dir)) if (name.startsWith('read-model-')) rmSync(join(dir, name));
    const running = await open();
    expect(await projects(running.at)).toEqual([codeOf(1)]);
    expect(existsSync(join(dir, readModel))).toBe(true);
  });

  it.each([
    ['cut off', cutOff],
    ['garbage', garbage],
    ['empty', (file: string) => truncateSync(file, 0)],
  ])('is read anew where its read model is damaged (%s), and one line says so', async (_, damage) => {
    cpSync(kept, dir, { recursive: true });
    damage(join(dir, readModel));
    const running = await open();
    expect(await projects(running.at)).toEqual([codeOf(1)]);
    expect(
      running.lines.filter((line) => /"wrong":"[^"]+".+the read model is damaged, and is built anew/.test(line)),
    ).toHaveLength(1);
    expect(await stop(running)).toMatchObject(politely);
  });

  it('is read anew where the log is that of another folder', async () => {
    const other = await open();
    await register(other.at, 2);
    await register(other.at, 3);
    await stop(other);
    cpSync(join(kept, readModel), join(dir, readModel));
    const running = await open();
    expect(await projects(running.at)).toEqual([codeOf(2), codeOf(3)]);
  });

  it('keeps the newest read model of another version, for going back, and no older one', async () => {
    cpSync(kept, dir, { recursive: true });
    const others = ['read-model-0000000000000001.sqlite', 'read-model-0000000000000002.sqlite'];
    for (const [index, name] of others.entries()) {
      cpSync(join(kept, readModel), join(dir, name));
      utimesSync(join(dir, name), index, index);
    }
    const running = await open();
    expect(
      readdirSync(dir)
        .filter((name) => /^read-model-.+\.sqlite$/.test(name))
        .toSorted(),
    ).toEqual([others[1]!, readModel].toSorted());
    await stop(running);
  });
});

describe('kill -9 while clerks are at work', () => {
  const give = (name: string, type: string) =>
    `mutation Give($input: ${type}!) { ${name}(input: $input) { case { id revision } refusal { code } } }`;

  const permitOf = (number: number): string => `${codeOf(number)}.constructionPermit.1`;

  /** One project from registration to decision, mutation by mutation; `told` hears of each that was acknowledged. */
  const wholeCase = async (at: string, number: number, told: (revision: number) => void): Promise<void> => {
    const caseId = permitOf(number);
    // Paper that arrived at different times: accepted by silence then, so the cases took different times.
    const receivedOn = ['2021-06-01', '2022-03-04', '2023-10-09'][number % 3]!;
    const submission = { projectCode: codeOf(number), stage: 'constructionPermit', channel: 'WINDOW', receivedOn };
    const steps: readonly (readonly [string, string, object])[] = [
      ['submitCase', 'SubmitCaseInput', submission],
      ...permitConclusion(caseId).map(
        ([mutation, input]) => [mutation, `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`, input] as const,
      ),
    ];
    expect((await register(at, number)).data.registerProject.refusal).toBeNull();
    for (const [name, type, input] of steps) {
      const { data, errors } = await ask(at, give(name, type), { input });
      expect(errors).toBeUndefined();
      expect(data[name]).toMatchObject({ case: { id: caseId }, refusal: null });
      told(data[name].case.revision as number);
    }
  };

  interface CaseSeen {
    readonly id: string;
    readonly status: string;
    readonly revision: number;
    readonly time: { readonly elapsed: number } | null;
  }
  const allCases = async (at: string): Promise<CaseSeen[]> => {
    const cases: CaseSeen[] = [];
    for (let after: string | null = null; ;) {
      const query = `query All($after: String) { cases(first: 50, after: $after) {
        nodes { id status revision time { elapsed } } pageInfo { hasNextPage endCursor } } }`;
      const { data }: Answer = await ask(at, query, { after });
      cases.push(...(data.cases.nodes as CaseSeen[]));
      if (!data.cases.pageInfo.hasNextPage) return cases;
      after = data.cases.pageInfo.endCursor as string;
    }
  };

  it('loses nothing that was acknowledged, leaves no case half written, and the averages are right', async () => {
    let running = await open();
    /** Where a case can end when every command was written whole. */
    const boundaries: number[] = [];
    await wholeCase(running.at, 1, (revision) => boundaries.push(revision));
    expect(boundaries).toHaveLength(5);
    const { data: quiet } = await ask(running.at, `{ case(id: "${permitOf(1)}") { history { nodes { type } } } }`);
    const types: string[] = quiet.case.history.nodes.map(({ type }: { type: string }) => type);
    // Silence is recorded by itself, or by the command that comes before that.
    boundaries.push(types.indexOf('ReviewConcluded') - 1);

    /** The last acknowledged revision of each case. */
    const acknowledged = new Map([[permitOf(1), types.length - 1]]);
    let number = 1;
    for (const killAfter of [40, 90, 140]) {
      const { at, child, ended } = running;
      let count = 0;
      const clerk = async (): Promise<void> => {
        for (;;) {
          const own = (number += 1);
          await wholeCase(at, own, (revision) => {
            acknowledged.set(permitOf(own), revision);
            if ((count += 1) === killAfter) child.kill('SIGKILL');
          });
        }
      };
      const clerks = await Promise.allSettled(Array.from({ length: 8 }, clerk));
      for (const { reason } of clerks as PromiseRejectedResult[]) expect(reason).toBeInstanceOf(TypeError);
      expect(await ended).toMatchObject({ signal: 'SIGKILL', stderr: '' });

      running = await open();
      const cases = await allCases(running.at);
      const revisions = new Map(cases.map(({ id, revision }) => [id, revision]));
      const lost = [...acknowledged].filter(([id, revision]) => (revisions.get(id) ?? -1) < revision);
      const halfWritten = cases.filter(({ revision }) => !boundaries.includes(revision));
      expect({ lost, halfWritten }).toEqual({ lost: [], halfWritten: [] });

      const approved = cases.filter(({ status }) => status === 'APPROVED');
      const taken = approved.flatMap(({ time }) => (time ? [time.elapsed] : []));
      expect(taken).toHaveLength(approved.length);
      const { data } = await ask(
        running.at,
        '{ stageDurations { stage { id } concluded meanWorkingDays maximumWorkingDays } }',
      );
      expect(data.stageDurations).toEqual([
        {
          stage: { id: 'constructionPermit' },
          concluded: taken.length,
          meanWorkingDays: taken.reduce((sum, days) => sum + days, 0) / taken.length,
          maximumWorkingDays: Math.max(...taken),
        },
      ]);
    }
    expect(await stop(running)).toMatchObject(politely);
  });
});
