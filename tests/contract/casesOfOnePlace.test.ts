import { access } from '@onewindow/app/access.ts';
import { allProjections, knownTypes } from '@onewindow/app/contexts.ts';
import { lawOf } from '@onewindow/app/law.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { openReadModel } from '@onewindow/infra/readModel.ts';
import { readModelReader } from '@onewindow/infra/readModelReader.ts';
import { type CaseFilter, countCases, findCases } from '@onewindow/projections/cases/queries.ts';
import { describe, expect, it } from 'vitest';

const projections = allProjections(lawOf(loadCatalogue('jinshan').catalogue), []);
const readModel = openReadModel(':memory:', projections, knownTypes);
// A file that holds nothing yet has no indexes.
readModel.apply({ events: [], position: '0', caughtUp: true, progress: 1 });
const { database } = readModel;

/** Every step by which the statements look into the cases, of what a clerk of one place asks. */
const stepsOf = async (ask: (reader: ReturnType<typeof readModelReader>) => Promise<unknown>): Promise<string[]> => {
  const asked: string[] = [];
  const listening = new Proxy(database, {
    get: (_, name) =>
      name === 'prepare'
        ? (text: string) => {
            asked.push(text);
            return database.prepare(text);
          }
        : (Reflect.get(database, name) as unknown),
  });
  const rights = access.rowsOf({ roles: ['clerk'], own: { locality: 'langxia' } });
  if (rights === 'every') throw new Error('a clerk of one place reaches every row');
  await ask(
    readModelReader({ database: listening, onWritten: () => undefined }, undefined, projections).within(rights),
  );
  return asked
    .filter((text) => text.includes('"cases"'))
    .flatMap((text) =>
      database
        .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${text}`)
        .all(Array(text.split('?').length - 1).fill(1))
        .map(({ detail }) => detail),
    );
};

const page = { size: 20, fromEnd: false };
const asking = { today: '2026-05-01', officer: 'clerk' };
/** Each step seeks what is open of the place, and goes on along the order asked for. */
const alongThePlace =
  /^SEARCH main\.cases USING (?:COVERING )?INDEX cases by locality, .* where pending = 1 \(locality=\?/u;

describe('the work list of a clerk of one place', () => {
  const fields = [
    ...(['clockRisk', 'id', 'stage', 'turn', 'receivedOn', 'acceptedOn', 'dueOn', 'statutoryDueOn'] as const),
    ...(['decidedOn', 'deliveredOn', 'endedOn', 'remaining', 'assignee', 'status'] as const),
  ];

  it.each(fields.flatMap((field) => (['asc', 'desc'] as const).map((direction) => [field, direction] as const)))(
    'by %s, %s, is read along an index of what is open there: no row of another place is looked at, and none put in order',
    async (field, direction) => {
      const first = await stepsOf((reader) => findCases(reader, { pending: true }, { field, direction }, page, asking));
      expect(first.length).toBeGreaterThan(0);
      for (const step of first) expect(step).toMatch(alongThePlace);
    },
  );

  it('is counted along it, too, and looked through by what else a clerk asks', async () => {
    const further: readonly CaseFilter[] = [
      { pending: true, stage: ['x'] },
      { overdue: true },
      { light: ['red'] },
      { turn: ['window'] },
    ];
    const inCases = (steps: readonly string[]) => steps.filter((step) => /\bcases\b/u.test(step));
    for (const filter of further) {
      const listed = await stepsOf((reader) => findCases(reader, filter, { field: 'clockRisk' }, page, asking));
      const counted = await stepsOf((reader) => countCases(reader, filter, asking));
      for (const step of [...inCases(listed), ...inCases(counted)]) expect(step).toMatch(alongThePlace);
      expect(inCases(listed).length * inCases(counted).length).toBeGreaterThan(0);
      expect([...listed, ...counted].filter((step) => step.includes('FOR ORDER BY'))).toEqual([]);
    }
  });
});
