import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { isReplayed, metadataOf } from '@onewindow/kernel/envelope.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import type { Ledger } from '@onewindow/schema/ledger.ts';
import { caseStream, projectStream } from '@onewindow/schema/streams.ts';
import { streamOfNumber } from '@onewindow/window/case/certificateNumbers.ts';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { importLedger, type ImportSummary } from './importLedger.ts';
import {
  allEvents,
  day,
  header,
  law,
  ledger,
  openStore,
  row,
  temporaryFolder,
  unissued,
  world,
} from './importLedger.fixtures.ts';

let folder: ReturnType<typeof temporaryFolder>;
let store: EventStore;
let file: string;
let rejectsFile: string;

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder.path, 'permits.csv');
  rejectsFile = join(folder.path, 'permits.rejects.csv');
  store = openStore();
});

afterEach(async () => {
  await store.close();
  folder.remove();
});

const importing = (content: string | Buffer, changes: { ledger?: Ledger; store?: EventStore } = {}) => {
  writeFileSync(file, content);
  return importLedger({ file, ledger, law, store, world, rejectsFile, ...changes });
};
const table = (...rows: string[]): string => [header, ...rows, ''].join('\n');

const rejects = (): string[][] => parse(readFileSync(rejectsFile), { bom: true, relax_column_count: true });
/** Line, code and columns of each reject. */
const rejected = () =>
  rejects()
    .slice(1)
    .map(([line, code, columns]) => [Number(line), code, columns].join(' '));
const facts = async () => (await allEvents(store)).map(({ stream, type, data }) => ({ stream, type, data }));

const caseOf = (code: string) => caseStream(`${code}.constructionPermit.1`);

describe('a row', () => {
  it('becomes a project and a case, each act on its own day', async () => {
    const summary = await importing(table(row()));
    expect(summary).toEqual({
      rows: 1,
      taken: 1,
      alreadyTaken: 0,
      rejected: 0,
      outcomes: { approved: 1, notApproved: 0, withdrawn: 0, open: 0 },
    } satisfies ImportSummary);
    const events = await allEvents(store);
    expect(events.map(({ stream, type, data }) => [stream, type, law.dayOf(data.occurredAt)])).toEqual([
      [projectStream('BP2024-00001'), 'ProjectRegistered', '2024-03-01'],
      [streamOfNumber('BP2024-00001'), 'CertificateNumberTaken', '2026-06-01'],
      [caseOf('BP2024-00001'), 'CaseSubmitted', '2024-03-01'],
      [caseOf('BP2024-00001'), 'CaseAccepted', '2024-03-01'],
      [caseOf('BP2024-00001'), 'ReviewOpened', '2024-03-01'],
      [caseOf('BP2024-00001'), 'ItemDecided', '2024-03-13'],
      [caseOf('BP2024-00001'), 'CaseConcluded', '2024-03-13'],
      [caseOf('BP2024-00001'), 'CertificateIssued', '2024-03-13'],
    ]);
    expect(events.every(isReplayed)).toBe(true);
    expect(metadataOf(events[0]!)).toMatchObject({ ledger: 'import', actor: { role: 'system', id: 'import' } });
    expect(existsSync(rejectsFile)).toBe(false);
  });

  it('brings the project’s facts as the mapping reads them', async () => {
    await importing(table(row({ permitclassmapped: 'Unspecified', applicantname: '', originaladdress: '7 SUITE RD' })));
    expect((await facts())[0]?.data).toEqual({
      projectCode: 'BP2024-00001',
      name: 'SFD,GARAGE',
      category: 'unknown',
      traits: [],
      floorArea: 92.90304,
      address: '7 SUITE RD',
      locality: 'unknown',
      coordinates: { longitude: -114.1, latitude: 51.1 },
      utilities: [],
      occurredAt: '2024-03-01T19:00:00.000Z',
    });
  });

  it.each([
    ['that was issued is approved', row(), 'approved', 'CertificateIssued'],
    [
      'that was refused is not approved',
      unissued({ statuscurrent: 'Refused', completeddate: day('2024-05-02') }),
      'notApproved',
      'CaseConcluded',
    ],
    [
      'that expired without issue is withdrawn',
      unissued({ statuscurrent: 'Expired', completeddate: day('2024-05-02') }),
      'withdrawn',
      'CaseWithdrawn',
    ],
    [
      'that was cancelled on an unknown day is withdrawn',
      unissued({ statuscurrent: 'Cancelled' }),
      'withdrawn',
      'CaseWithdrawn',
    ],
    ['that nobody decided stays open', unissued(), 'open', 'ReviewOpened'],
  ])('%s', async (_words, line, outcome, last) => {
    const { outcomes } = await importing(table(line));
    expect(Object.entries(outcomes).filter(([, count]) => count > 0)).toEqual([[outcome, 1]]);
    expect((await facts()).at(-1)?.type).toBe(last);
  });

  it('of today is not dated ahead of the hour', async () => {
    const atSeven = { now: () => world.now() - 5 * 3_600_000 };
    writeFileSync(file, table(unissued({ applieddate: day('2026-06-01') })));
    await importLedger({ file, ledger, law, store, world: atSeven, rejectsFile });
    expect((await facts()).at(-1)?.data.occurredAt).toBe('2026-06-01T13:00:00.000Z');
  });

  it('may hold Chinese, quotes, several lines and the mark of byte order before it', async () => {
    const cells = { description: '示例住宅 𠮷\r\n  5" pipe', applicantname: '示例建设单位 "01", 有限公司' };
    await importing(`\uFEFF${table(row(cells))}`.replaceAll('\n', '\r\n'));
    expect((await facts())[0]?.data).toMatchObject({
      name: '示例住宅 𠮷 5" pipe',
      applicant: { name: '示例建设单位 "01", 有限公司' },
    });
  });

  it('in the encoding and with the delimiter of the mapping is read too', async () => {
    const chinese = { ...ledger, file: { encoding: 'gb18030', delimiter: ';' } };
    // 示例 in GB 18030
    const [before, after] = table(row())
      .replaceAll('SFD,GARAGE', 'SFD')
      .replaceAll(',', ';')
      .replaceAll('"', '')
      .split('SFD');
    const content = Buffer.concat([Buffer.from(before!), Buffer.from('cabec0fd', 'hex'), Buffer.from(after!)]);
    await importing(content, { ledger: chinese });
    expect((await facts())[0]?.data).toMatchObject({ name: '示例' });
  });
});

describe('a row that cannot be taken', () => {
  it.each([
    ['a cell too many', `${row()},x`, 'cells-differ '],
    ['no number', row({ permitnum: '' }), 'value-missing permitnum'],
    ['a number of no form', row({ permitnum: 'BP 2024/1' }), 'wrong-format permitnum'],
    ['no address', row({ originaladdress: ' ' }), 'value-missing originaladdress'],
    ['an address without end', row({ originaladdress: 'x'.repeat(201) }), 'too-big originaladdress'],
    ['unseen characters', row({ applicantname: 'EXAMPLE\u0007' }), 'unseen-characters applicantname'],
    ['a date of another form', row({ applieddate: '01/03/2024' }), 'day-malformed applieddate'],
    ['an hour that does not exist', row({ applieddate: '2024-03-01T25:00:00.000' }), 'day-malformed applieddate'],
    ['a day that does not exist', row({ issueddate: day('2024-02-30') }), 'day-unknown issueddate'],
    ['no day of application', row({ applieddate: '' }), 'value-missing applieddate'],
    ['an end before its beginning', row({ issueddate: day('2024-02-29') }), 'ended-before-received issueddate'],
    ['a day to come', row({ issueddate: day('2026-06-02') }), 'day-in-the-future issueddate'],
    ['a day before the calendar', row({ applieddate: day('1979-12-31') }), 'day-outside-calendar applieddate'],
    ['an unknown status', unissued({ statuscurrent: 'Lost' }), 'outcome-unknown issueddate statuscurrent'],
    ['a malformed number', row({ totalsqft: '1,678' }), 'number-malformed totalsqft'],
    ['a number that is none', row({ latitude: 'NaN' }), 'number-malformed latitude'],
    ['a place off the earth', row({ latitude: '91' }), 'too-big latitude'],
    ['half a place', row({ longitude: '' }), 'value-missing longitude'],
    ['a negative area', row({ totalsqft: '-5' }), 'too-small totalsqft'],
  ])('for %s is put aside with line and reason, and the others go in', async (_why, line, reason) => {
    const before = row({ permitnum: 'BP1', description: 'two\nlines' });
    const summary = await importing(table(before, '', line, row({ permitnum: 'BP3' })));
    expect(summary).toMatchObject({ rows: 3, taken: 2, rejected: 1 });
    expect(rejected()).toEqual([`5 ${reason}`]);
    const [, , , english, chinese, ...cells] = rejects()[1]!;
    expect(english).toMatch(/^[A-Z"\d].*\.$/su);
    expect(english).not.toContain('{');
    expect(chinese).toMatch(/\p{Script=Han}.*。$/su);
    expect(chinese).not.toContain('{');
    expect(cells.map((cell) => cell.replace(/^'/u, ''))).toEqual(parse(line)[0]);
    expect((await facts()).filter(({ type }) => type === 'ProjectRegistered')).toHaveLength(2);
  });

  it('because a decider refuses it carries the refusal’s words', async () => {
    const unmapped = { ...ledger, project: { ...ledger.project, category: 'permitclassmapped' } };
    await importing(table(row()), { ledger: unmapped });
    expect(rejected()).toEqual(['2 category-unknown permitclassmapped']);
    expect(rejects()[1]?.slice(3, 5)).toEqual([
      'The catalogue knows no such project category.',
      '事项目录中没有这一项目类别。',
    ]);
  });

  it('because the mapping knows no such word is put aside', async () => {
    const strict = {
      ...ledger,
      project: { ...ledger.project, category: { column: 'permitclassmapped', map: { Residential: 'residential' } } },
    };
    await importing(table(row(), row({ permitnum: 'BP2', permitclassmapped: 'Castle' })), { ledger: strict });
    expect(rejected()).toEqual(['3 word-unknown permitclassmapped']);
  });

  it('because its number came before with other content is put aside, and one that says the same is not taken twice', async () => {
    const summary = await importing(table(row(), row(), row({ description: 'ANOTHER' })));
    expect(summary).toMatchObject({ rows: 3, taken: 1, alreadyTaken: 1, rejected: 1 });
    expect(rejected()).toEqual(['4 row-changed ']);
  });

  it('because its project was registered at the window is put aside', async () => {
    await importing(table(row()));
    const [registered] = await allEvents(store);
    const other = openStore();
    const { type, data, metadata } = registered!;
    const id = '00000000-0000-4000-8000-000000000000';
    await other.append(projectStream('BP2024-00001'), 'no-stream', [{ id, type, data, metadata }]);
    await importing(table(row()), { store: other });
    expect(rejected()).toEqual(['2 project-already-registered ']);
    await other.close();
  });

  it('runs no formula in a spreadsheet, and keeps its numbers', async () => {
    const formulas = {
      permitnum: '=1+2',
      description: '@SUM(A1)',
      applicantname: '+HYPERLINK("x")',
      originaladdress: '-1-2',
    };
    await importing(table(row(formulas)));
    expect(rejects()[1]?.slice(5)).toEqual(
      parse(row(formulas))[0]!.map((cell: string) => (Object.values(formulas).includes(cell) ? `'${cell}` : cell)),
    );
  });

  it('leaves no file behind once it is mended', async () => {
    await importing(table(row({ totalsqft: 'many' })));
    expect(rejects()).toHaveLength(2);
    await importing(table(row({ totalsqft: '12.5' })));
    expect(existsSync(rejectsFile)).toBe(false);
  });
});

describe('importing again', () => {
  const rows = Array.from({ length: 150 }, (_, index) => row({ permitnum: `BP${index}` }));

  it('takes nothing twice', async () => {
    await importing(table(...rows));
    const before = await allEvents(store);
    const summary = await importing(table(...rows));
    expect(summary).toMatchObject({ rows: 150, taken: 0, alreadyTaken: 150, rejected: 0, outcomes: { approved: 0 } });
    expect(await allEvents(store)).toEqual(before);
  });

  it('puts a row aside that differs from what it brought before', async () => {
    await importing(table(unissued(), row({ permitnum: 'BP2' })));
    const before = await allEvents(store);
    expect(await importing(table(row(), row({ permitnum: 'BP2' })))).toMatchObject({ alreadyTaken: 1, rejected: 1 });
    expect(rejected()).toEqual(['2 row-changed ']);
    expect(await allEvents(store)).toEqual(before);
  });

  it.each([0, 1, 63, 64, 65, 130, 200, 299])('completes what was cut off after %i appends', async (appends) => {
    await expect(importing(table(...rows), { store: failingAfter(appends, store) })).rejects.toThrow('power cut');
    expect(new Set((await facts()).map(({ stream }) => stream)).size).toBe(appends);
    expect(await importing(table(...rows))).toMatchObject({ rows: 150, rejected: 0 });

    const uncut = openStore();
    await importing(table(...rows), { store: uncut });
    const sorted = async (from: EventStore) =>
      (await allEvents(from))
        .map(({ position: _, ...event }) => event)
        .toSorted((a, b) => a.stream.localeCompare(b.stream) || a.revision - b.revision);
    expect(await sorted(store)).toEqual(await sorted(uncut));
    await uncut.close();
  });

  const failingAfter = (appends: number, inner: EventStore): EventStore => {
    let left = appends;
    return {
      ...inner,
      append: async (...append) => {
        if (left === 0) throw new Error('power cut');
        left -= 1;
        return inner.append(...append);
      },
    };
  };
});

describe('a table', () => {
  const nothing = async () => expect(await facts()).toEqual([]);

  it('that lacks a mapped column is refused before anything is put down, naming each place of the mapping', async () => {
    const short = table(row()).replace('issueddate', 'issued').replace('longitude', 'lon');
    await expect(importing(short)).rejects.toThrow(
      [
        'project.longitude: there is no column longitude',
        'outcomes.0.when: there is no column issueddate',
        'outcomes.0.on: there is no column issueddate',
        'outcomes.1.when: there is no column issueddate',
        'outcomes.2.when: there is no column issueddate',
        'open: there is no column issueddate',
      ].join('\n'),
    );
    await nothing();
  });

  it('that has a mapped column twice is refused', async () => {
    await expect(importing(table(row()).replace('latitude', 'permitnum'))).rejects.toThrow(
      'project.projectCode: there is more than one column permitnum',
    );
    await nothing();
  });

  it('that is empty, not there, or its own file of rejects is refused', async () => {
    await expect(importing('')).rejects.toThrow(`${file} is empty`);
    const missing = join(folder.path, 'nowhere.csv');
    await expect(importLedger({ file: missing, ledger, law, store, world, rejectsFile })).rejects.toThrow(
      `${missing} cannot be read`,
    );
    await expect(importLedger({ file, ledger, law, store, world, rejectsFile: file })).rejects.toThrow(
      'own file of rejects',
    );
    expect(existsSync(file)).toBe(true);
  });

  it('that holds no rows is taken over at once', async () => {
    expect(await importing(header)).toMatchObject({ rows: 0, taken: 0, rejected: 0 });
  });

  it('in another encoding is refused, naming the place', async () => {
    const latin = Buffer.from(table(row(), row({ permitnum: 'BP2', description: 'Château' })), 'latin1');
    await expect(importing(latin)).rejects.toThrow(`${file} is not in utf-8: after line 1`);
    await nothing();
  });

  it('with a quote that is closed nowhere is taken up to there, and the place is named', async () => {
    const torn = table(
      row(),
      row({ permitnum: 'BP2', description: 'MARK' }).replace('MARK', '"MARK'),
      row({ permitnum: 'BP3', description: 'LAST' }),
    );
    await expect(importing(torn)).rejects.toThrow(`${file}:3 opens a quote that is closed nowhere`);
    const taken = (await facts()).filter(({ type }) => type === 'ProjectRegistered');
    expect(taken.map(({ stream }) => stream)).toEqual([projectStream('BP2024-00001')]);
  });

  it('with a row beyond all measure is not read into memory', async () => {
    const long = table(row(), row({ permitnum: 'BP2', description: 'x'.repeat(3_000_000) }));
    await expect(importing(long)).rejects.toThrow(`${file}:3 begins a row of more than 1000000 bytes`);
  });

  it('tells how far it is', async () => {
    writeFileSync(file, table(...Array.from({ length: 130 }, (_, index) => row({ permitnum: `BP${index}` }))));
    const told: number[][] = [];
    const onProgress = (...progress: number[]) => told.push(progress);
    await importLedger({ file, ledger, law, store, world, rejectsFile, onProgress });
    expect(told.map(([rows]) => rows)).toEqual([64, 128, 130, 130]);
    expect(told.at(-1)).toEqual([130, 1]);
    expect(told.every(([, share]) => share! > 0 && share! <= 1)).toBe(true);
  });
});
