import { once } from 'node:events';
import { request as httpRequest, type RequestListener, type ServerResponse } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { access } from '@onewindow/app/access.ts';
import { type Listener, listen } from '@onewindow/app/serve.ts';
import { permit } from '@onewindow/gateway/access/accessTable.ts';
import { callerFor } from '@onewindow/gateway/caller.ts';
import type { Disclosure } from '@onewindow/gateway/disclosure.ts';
import { exportedLists } from '@onewindow/gateway/export/exportedLists.ts';
import { newAccessKey } from '@onewindow/gateway/signIn/accessKeys.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { tokenHash } from '@onewindow/kernel/prefixedToken.ts';
import { roles } from '@onewindow/schema/access/roles.ts';
import { words } from '@onewindow/schema/words.ts';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { as, people } from '../people.ts';
import type { TestCentre } from '../testCentre.ts';
import { given, nextProjectCode, project } from './asking.ts';
import { openDemoCentre } from './demoCentre.ts';

const contact = { name: '欧阳示例', phone: '021-57921234' };
const formula = '=HYPERLINK("http://x","点")';
const notice = { 'zh-CN': '单个办件为重构数据。', en: 'Single cases are reconstructed.' };

let centre: TestCentre;
let listener: Listener;
let onRecord: Disclosure[];
/** Held back until it is opened, where a test closes it. */
let gate: Promise<void>;
let answered: Promise<unknown>[];
/** How whoever asks takes what is sent. */
let taking: RequestListener = () => undefined;
const folder = mkdtempSync(join(tmpdir(), 'onewindow-exports-'));

beforeAll(async () => {
  onRecord = [];
  answered = [];
  gate = Promise.resolve();
  centre = await openDemoCentre('2021-12-01T01:00:00.000Z', {
    notice,
    disclosed: async (entry) => {
      onRecord.push(entry);
      if (entry.persons.length > 0) await gate;
    },
  });
  const projectCode = nextProjectCode();
  await given(centre, 'registerProject', { ...project(projectCode), name: formula, contact });
  await given(centre, 'submitCase', { projectCode, stage: 'constructionPermit', channel: 'WINDOW' });
  await given(centre, 'requestHookup', { projectCode, purpose: 'TEMPORARY', utility: 'water', demand: {} });
  await centre.logLength();
  const app: RequestListener = (request, response) => {
    answered.push(once(response, 'close'));
    taking(request, response);
    centre.app(request, response);
  };
  listener = await listen(app, { host: '127.0.0.1', port: 0, world: systemWorld });
});
afterAll(async () => {
  await listener.close();
  await centre.close();
  rmSync(folder, { recursive: true });
});

const get = (file: string, headers: Record<string, string> = { ...as('clerk') }) =>
  fetch(`${listener.url}/export/${file}`, { headers });
const textOf = async (file: string, headers?: Record<string, string>): Promise<string> =>
  (await get(file, headers)).text();
const bytesOf = async (file: string, headers?: Record<string, string>): Promise<ArrayBuffer> =>
  (await get(file, headers)).arrayBuffer();
const rowsOf = (csv: string): readonly string[] =>
  csv
    .split('\r\n')
    .filter((line) => line !== '' && !/^\uFEFF?# /u.test(line))
    .slice(1);
const errorOf = async (response: Response) =>
  (
    (await response.json()) as {
      errors: [{ message: string; extensions: { code: string; issues?: readonly { path: string; rule: string }[] } }];
    }
  ).errors[0];
const needed: { readonly [list: string]: string } = { stageDurationCases: '?stage=constructionPermit' };
const lists = Object.keys(exportedLists);

/** What DuckDB answers of a file. */
const duck = async (sql: string): Promise<unknown[]> => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJS();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
};
const fileOf = async (name: string): Promise<string> => {
  const path = join(folder, name.replaceAll(/[?=&]/gu, '-'));
  writeFileSync(path, Buffer.from(await bytesOf(name)));
  return path;
};

describe('who may take a list out', () => {
  it.each(lists)('is said by the table of rights, whoever asks: %s', async (list) => {
    const asked: Record<string, number> = {};
    const wanted: Record<string, number> = {};
    for (const role of roles) {
      const person = people.find((one) => one.roles[0] === role);
      const response = await get(`${list}.csv${needed[list] ?? ''}`, person ? { ...as(person.id) } : {});
      await response.arrayBuffer();
      asked[role] = response.status;
      const may = person && 'roles' in permit(access.rulesOf('Export', list), callerFor(person));
      wanted[role] = person ? (may ? 200 : 403) : 401;
    }
    expect(asked).toEqual(wanted);
    expect(new Set(Object.values(asked))).toContain(200);
    expect(asked).toMatchObject({ applicant: 403, public: 401, securityAdministrator: 403 });
  });

  it('of keys is who was issued one for that', async () => {
    const key = async (name: string, scopes: object): Promise<Record<string, string>> => {
      const token = newAccessKey(name, centre.world);
      const facts = { purpose: '统计系统', role: 'ANALYST', endsOn: '2035-12-31' };
      await given(centre, 'issueKey', { name, hash: tokenHash(token), ...facts, ...scopes });
      return { authorization: `Bearer ${token}`, 'accept-language': 'en' };
    };
    const without = await get('cases.csv', await key('reads', {}));
    expect([without.status, await errorOf(without)]).toEqual([
      403,
      {
        message: words.en.faults['scope-missing'].replace('{scope}', 'EXPORT'),
        extensions: { code: 'FORBIDDEN' },
      },
    ]);
    const exporting = await key('takes', { scopes: ['EXPORT'] });
    const { authorization = '' } = exporting;
    expect(rowsOf(await textOf('cases.csv', exporting)).length).toBeGreaterThan(100);
    const { data } = await centre.ask('{ accessKeys(first: 9) { nodes { id scopes } } }');
    expect(data.accessKeys.nodes).toEqual(
      expect.arrayContaining([
        { id: 'key/reads', scopes: ['FEED_READ', 'ORDERS_ANSWER', 'DELIVERIES'] },
        { id: 'key/takes', scopes: ['EXPORT'] },
      ]),
    );
    await given(centre, 'revokeKey', { name: 'takes', reason: '停用' });
    expect((await get('cases.csv', { authorization })).status).toBe(401);
  });

  it('what nobody knows is not there', async () => {
    for (const file of ['cases.json', 'persons.csv', 'cases', 'toString.csv', 'cases.toString'])
      expect((await get(file)).status).toBe(404);
  });
});

describe('a file', () => {
  it.each(['clerk', 'water.reviewer', 'housing.head', 'centreHead', 'analyst'])(
    'has the rows that a list has for %s, and no others',
    async (person) => {
      const ids: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { data } = await centre.ask(
          'query ($after: String) { cases(first: 100, after: $after, orderBy: { field: ID }) { nodes { id } pageInfo { hasNextPage endCursor } } }',
          { after },
          { ...as(person) },
        );
        ids.push(...data.cases.nodes.map(({ id }: { id: string }) => id));
        ({ endCursor: after, hasNextPage: more } = data.cases.pageInfo);
      }
      const rows = rowsOf(await textOf('cases.csv', { ...as(person) }));
      expect(rows.map((line) => line.split(',')[0])).toEqual(ids);
    },
  );

  it('of a company has its own orders only', async () => {
    const rows = await parquetReadObjects({ file: await bytesOf('orders.parquet', { ...as('jinshanWater') }) });
    expect(new Set(rows.map(({ companyId }) => companyId as string))).toEqual(new Set(['jinshanWater']));
    expect(rows.length).toBeGreaterThan(1);
  });

  it('goes by the filter of the list', async () => {
    const filter =
      'stage=constructionPermit&status=APPROVED&status=PARTLY_APPROVED&receivedOn.from=2021-06-01&pending=false';
    const { data } = await centre.ask(
      `{ cases(filter: { stage: ["constructionPermit"], status: [APPROVED, PARTLY_APPROVED], receivedOn: { from: "2021-06-01" }, pending: false }) { totalCount } }`,
    );
    const csv = await textOf(`cases.csv?${filter}`);
    expect(rowsOf(csv)).toHaveLength(data.cases.totalCount as number);
    expect(data.cases.totalCount).toBeGreaterThan(5);
    expect(csv).toContain(`# 筛选条件：${filter}\r\n`);
  });

  it('in which nothing fits has its heading and says that it is whole', async () => {
    const csv = await textOf('cases.csv?projectCode=nobody', { ...as('clerk'), 'accept-language': 'en' });
    expect(rowsOf(csv)).toEqual([]);
    expect(csv).toMatch(/\r\nid,projectCode,.*\r\n# Complete: 0 rows, read up to position \d+ of the record\.\r\n/u);
    expect(await parquetReadObjects({ file: await bytesOf('cases.parquet?projectCode=nobody') })).toEqual([]);
    const [sheet] = await readXlsxFile(Buffer.from(await bytesOf('cases.xlsx?projectCode=nobody')));
    expect(sheet?.data).toHaveLength(1);
  });

  it('tells where in the record it was read, what it is and what must be known of it', async () => {
    const at = await centre.logLength();
    const said = [notice.en, words.en.exports['stageDurations-definition']];
    const lines = (await textOf('stageDurations.csv?language=en')).split('\r\n');
    expect(lines.slice(0, 5)).toEqual([
      expect.stringContaining('Durations of the stages'),
      ...said.map((line) => `# ${line}`),
      '# Filter: language=en',
      `# Read from position ${at} of the record on, begun 2021-12-01T01:00:00.000Z.`,
    ]);
    expect(lines).toContain(`# Complete: 4 rows, read up to position ${at} of the record.`);
    expect(lines).toContain('# concluded: How many were concluded.');
    const { key_value_metadata: metadata = [] } = parquetMetadata(await bytesOf('stageDurations.parquet?language=en'));
    expect(Object.fromEntries(metadata.map(({ key, value }) => [key, value]))).toMatchObject({
      'onewindow.list': 'stageDurations',
      'onewindow.position.from': String(at),
      'onewindow.position.to': String(at),
      'onewindow.rows': '4',
      'onewindow.notice': notice.en,
      'onewindow.definition': said[1],
      'onewindow.columns': expect.stringContaining('How many were concluded.'),
    });
    const sheets = await readXlsxFile(Buffer.from(await bytesOf('stageDurations.xlsx?language=en')));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Durations of the stages', 'About']);
    expect(sheets[1]?.data.flat()).toEqual(
      expect.arrayContaining([...said, `Complete: 4 rows, read up to position ${at} of the record.`]),
    );
  });

  it('shows what is personal to those who may see it, puts that on record, and masks it for others', async () => {
    onRecord.length = 0;
    const opened = await textOf('facts.csv');
    expect(opened).toContain(contact.name);
    expect(onRecord.filter(({ persons }) => persons.length > 0)).toMatchObject([
      { actor: { role: 'clerk', id: 'clerk' }, objects: [expect.stringMatching(/^hookup-/)] },
    ]);
    const masked = await textOf('facts.csv', { ...as('analyst') });
    expect(rowsOf(masked)).toHaveLength(rowsOf(opened).length);
    expect(masked).not.toMatch(/欧阳示例|57921234|sealed:/u);
    expect(opened).not.toContain('sealed:');
  });

  it('is on record before it leaves and when it is over: who, what, by which filter, how many', async () => {
    onRecord.length = 0;
    await bytesOf('cases.parquet?stage=constructionPermit', { ...as('analyst') });
    const exported = { list: 'cases', format: 'parquet', filter: 'stage=constructionPermit' };
    expect(onRecord).toEqual([
      {
        actor: { role: 'analyst', id: 'analyst' },
        persons: [],
        objects: [],
        exported: { ...exported, position: expect.any(Number) },
      },
      expect.objectContaining({
        exported: expect.objectContaining({ ...exported, rows: expect.any(Number), complete: true }),
      }),
    ]);
  });

  it('holds no formula that a spreadsheet would run, and Chinese as it is', async () => {
    const csv = await textOf('cases.csv?pending=true');
    const [first, second, third] = new Uint8Array(await bytesOf('cases.csv?projectCode=nobody'));
    expect([first, second, third]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv).toContain(`,"'${formula.replaceAll('"', '""')}",`);
    expect(csv).toContain('施工许可');
    const [sheet] = await readXlsxFile(Buffer.from(await bytesOf('cases.xlsx?pending=true')));
    expect(sheet?.data.flat()).toContain(`'${formula}`);
    const rows = await parquetReadObjects({ file: await bytesOf('cases.parquet?pending=true') });
    expect(rows.map(({ projectName }) => projectName as string)).toContain(formula);
    // A filter that somebody was sent in a link is shown in the file, too.
    const injected = await textOf('cases.csv?text=x%2C%3D1%2B1%0D%0A%3D2', { ...as('clerk') });
    expect(injected).not.toMatch(/(^|,|\n)[=+@-]/u);
  });

  it('of facts begins behind a position, and of one case are its facts', async () => {
    const [, , third = ''] = rowsOf(await textOf('facts.csv'));
    const [position = '', , , , subject = ''] = third.split(',');
    const behind = rowsOf(await textOf(`facts.csv?after=${position}`));
    expect(Number(behind[0]?.split(',')[0])).toBeGreaterThan(Number(position));
    const { data } = await centre.ask(
      'query ($id: ID!) { case(id: $id) { history(first: 100) { nodes { factId } } } }',
      {
        id: subject,
      },
    );
    const facts = await parquetReadObjects({ file: await bytesOf(`facts.parquet?caseId=${subject}`) });
    expect(facts.map(({ factId }) => ({ factId: factId as string }))).toEqual(data.case.history.nodes);
  });
});

describe('a question that is wrong', () => {
  const faulty = [
    ['cases.csv?nonsense=1', 'nonsense', 'unrecognized_keys', 'unknown-key'],
    ['cases.csv?status=SOMEHOW', 'status', expect.stringContaining('RECEIVED | '), 'wrong-format'],
    ['cases.csv?pending=yes', 'pending', 'true | false', 'wrong-format'],
    ['cases.csv?pending=true&pending=false', 'pending', 'once', 'given-twice'],
    ['cases.csv?receivedOn.from=2021-02-30', 'receivedOn.from', 'Day, as 2026-11-27', 'wrong-format'],
    ['cases.csv?receivedOn=2021-02-01', 'receivedOn', 'unrecognized_keys', 'unknown-key'],
    ['cases.csv?language=fr', 'language', 'zh-CN | en', 'wrong-format'],
    ['cases.csv?text=%07', 'text', 'String', 'wrong-format'],
    ['stageDurations.csv?fromMonth=2021-13', 'fromMonth', 'Month, as 2026-11', 'wrong-format'],
    ['stageDurations.csv?groupBy=YEAR', 'groupBy', 'MONTH | LOCALITY | CATEGORY', 'wrong-format'],
    ['stageDurationCases.csv', 'stage', 'required', 'wrong-type'],
    ['facts.csv?after=-1', 'after', 'Position', 'wrong-format'],
  ] as const;
  it.each(faulty)('is told by its parameter and rule, in both languages: %s', async (file, path, rule, key) => {
    for (const language of ['zh-CN', 'en'] as const) {
      const response = await get(file, { ...as('clerk'), 'accept-language': language });
      expect(response.status).toBe(400);
      const { message, extensions } = await errorOf(response);
      expect(extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        issues: [{ path, rule, message: words[language].faults[key] }],
      });
      expect(message).toContain(words[language].faults['malformed-input']);
    }
  });

  it('beyond what a list takes is refused as there', async () => {
    const many = Array.from({ length: 101 }, (_, index) => `projectCode=${index}`).join('&');
    const response = await get(`cases.csv?${many}`, { ...as('clerk'), 'accept-language': 'en' });
    expect((await errorOf(response)).extensions).toMatchObject({
      issues: [{ path: 'filter.projectCode', rule: '<= 100' }],
    });
    // Whose work a case is, is no business of an analyst, in a file as little as in a list.
    expect((await get('cases.csv?assignee=clerk')).status).toBe(200);
    expect((await get('cases.csv?assignee=clerk', { ...as('analyst') })).status).toBe(403);
  });
});

it('whoever goes away ends the export, and that it was not whole is on record', async () => {
  onRecord.length = 0;
  const opening = Promise.withResolvers<void>();
  gate = opening.promise;
  answered.length = 0;
  const asking = httpRequest(`${listener.url}/export/facts.csv`, { headers: { ...as('clerk') } }).end();
  const [response] = (await once(asking, 'response')) as [NodeJS.ReadableStream];
  await once(response, 'data');
  asking.on('error', () => undefined);
  asking.destroy();
  await Promise.all(answered);
  opening.resolve();
  await expect.poll(() => onRecord.at(-1)?.exported).toMatchObject({ list: 'facts', complete: false });
  const { rows = 0 } = onRecord.at(-1)?.exported ?? {};
  expect(rows).toBeGreaterThan(100);
  expect(rows).toBeLessThan(rowsOf(await textOf('facts.csv')).length);
});

it('a reader who takes nothing is waited for, no longer than anybody who is silent, and then the export ends', async () => {
  onRecord.length = 0;
  const asked = Promise.withResolvers<ServerResponse>();
  taking = (request, response) => {
    // What is sent stays where it is, as it does where the other side takes nothing.
    request.socket.cork();
    asked.resolve(response);
  };
  const asking = httpRequest(`${listener.url}/export/facts.csv`, { headers: { ...as('clerk') } }).end();
  const cut = once(asking, 'error');
  const response = await asked.promise;
  taking = () => undefined;
  const { socket } = response;
  await expect.poll(() => response.writableNeedDrain).toBe(true);
  expect(onRecord.filter(({ exported }) => exported?.complete !== undefined)).toEqual([]);
  expect(socket?.timeout).toBe(60_000);
  socket?.emit('timeout');
  expect(await cut).toMatchObject([{ code: 'ECONNRESET' }]);
  await expect.poll(() => onRecord.at(-1)?.exported).toMatchObject({ list: 'facts', complete: false });
  expect(onRecord.at(-1)?.exported?.rows).toBeLessThan(rowsOf(await textOf('facts.csv')).length);
});

it('a key that is revoked in the middle ends the export', async () => {
  const token = newAccessKey('ends', centre.world);
  const facts = { purpose: '统计系统', role: 'CLERK', endsOn: '2035-12-31', scopes: ['EXPORT'] };
  await given(centre, 'issueKey', { name: 'ends', hash: tokenHash(token), ...facts });
  const opening = Promise.withResolvers<void>();
  gate = opening.promise;
  const response = await get('facts.csv', { authorization: `Bearer ${token}` });
  expect(response.status).toBe(200);
  await given(centre, 'revokeKey', { name: 'ends', reason: '停用' });
  opening.resolve();
  await expect(response.text()).rejects.toThrow('terminated');
  await expect.poll(() => onRecord.at(-1)?.exported).toMatchObject({ list: 'facts', complete: false });
});

describe('the published table', () => {
  const published = { designScheme: 14, constructionPermit: 9.8, completionAcceptance: 4.103, utilityHookup: 2.5 };

  it('comes back from one Parquet file that DuckDB reads', async () => {
    const file = await fileOf('stageDurations.parquet');
    const rows = await duck(`SELECT stageId AS stage, round(meanWorkingDays, 3) AS mean FROM '${file}'`);
    expect(rows).toEqual(Object.entries(published).map(([stage, mean]) => ({ stage, mean })));
  });

  it('can be reckoned anew from the cases and the orders that were taken out', async () => {
    const [cases, orders] = [await fileOf('cases.parquet'), await fileOf('orders.parquet')];
    const rows = await duck(
      `SELECT stageId AS stage, round(avg(timeElapsed), 3) AS mean FROM '${cases}' WHERE decidedOn IS NOT NULL AND kind = 'NEW' GROUP BY 1
       UNION ALL SELECT 'utilityHookup', avg(timeElapsed) FROM '${orders}' WHERE connectedOn IS NOT NULL AND purpose = 'PERMANENT'`,
    );
    expect(
      Object.fromEntries((rows as { stage: string; mean: number }[]).map(({ stage, mean }) => [stage, mean])),
    ).toEqual(published);
  });

  it('has the same 9.8 in CSV, in Excel and by the cases behind it', async () => {
    const csv = await fileOf('stageDurations.csv');
    expect(
      await duck(
        `SELECT meanWorkingDays AS mean FROM read_csv('${csv}', comment = '#') WHERE stageId = 'constructionPermit'`,
      ),
    ).toEqual([{ mean: 9.8 }]);
    const [sheet] = await readXlsxFile(Buffer.from(await bytesOf('stageDurations.xlsx')));
    const [heading = [], ...rows] = sheet?.data ?? [];
    const permits = rows.find(([stage]) => stage === 'constructionPermit');
    expect(permits?.[heading.indexOf('meanWorkingDays')]).toBe(9.8);
    const behind = await parquetReadObjects({
      file: await bytesOf('stageDurationCases.parquet?stage=constructionPermit'),
    });
    expect(behind).toHaveLength(30);
    expect(behind.reduce((sum, { timeElapsed }) => sum + (timeElapsed as number), 0) / 30).toBeCloseTo(9.8, 12);
    const [cases] = await readXlsxFile(Buffer.from(await bytesOf('stageDurationCases.xlsx?stage=constructionPermit')));
    const at = cases!.data[0]!.indexOf('timeElapsed');
    expect(cases!.data.slice(1).reduce((sum, row) => sum + Number(row[at]), 0) / 30).toBeCloseTo(9.8, 12);
  });

  it('gives days as days in each of them', async () => {
    const parquet = await fileOf('cases.parquet');
    const csv = await fileOf('cases.csv');
    for (const from of [`'${parquet}'`, `read_csv('${csv}', comment = '#')`])
      expect(await duck(`SELECT DISTINCT typeof(receivedOn) AS type FROM ${from}`)).toEqual([{ type: 'DATE' }]);
    const [sheet] = await readXlsxFile(Buffer.from(await bytesOf('cases.xlsx')));
    expect(sheet!.data[1]![sheet!.data[0]!.indexOf('receivedOn')]).toBeInstanceOf(Date);
  });
});
