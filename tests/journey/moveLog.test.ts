import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import type { MarkableStore } from '@onewindow/kernel/eventStore.ts';
import { UnknownOutcome } from '@onewindow/kernel/eventStore.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { demoLedger } from '@onewindow/history/demo/demoLedger.ts';
import { loadDemo } from '@onewindow/history/demo/loadDemo.ts';
import { lawOf } from '@onewindow/app/law.ts';
import { openCentreLog } from '@onewindow/app/openCentreLog.ts';
import { digestOf } from '@onewindow/infra/copyLog/compareLogs.ts';
import { moveLog } from '@onewindow/infra/copyLog/moveLog.ts';

const { catalogue, hash } = loadCatalogue('jinshan');
const law = lawOf(catalogue);
const opening = { catalogue, hash, today: '2026-11-22', demo: { asked: true, byDefault: true, possible: true } };
const said = (): void => undefined;
const memory = (): MarkableStore => openSqliteEventStore({ file: ':memory:', world: systemWorld });

/** A store on which a process dies after so many appends. */
const dyingAfter = (store: MarkableStore, appends: number): MarkableStore => {
  let left = appends;
  return {
    ...store,
    append: (...append) => ((left -= 1) < 0 ? Promise.reject(new Error('killed')) : store.append(...append)),
  };
};

describe('a log that moves to another store', () => {
  let source: MarkableStore;
  let target: MarkableStore;
  beforeEach(async () => {
    [source, target] = [memory(), memory()];
    const { openedAt } = await openCentreLog(source, systemWorld, opening);
    await loadDemo(source, demoLedger({ law, today: '2026-11-22', recordedAt: openedAt }), said);
  });
  afterEach(() => Promise.all([source.close(), target.close()]));

  it('is the same afterwards: every stream, the order across them, ids, metadata and instants', async () => {
    const events = await moveLog(source, target, said);
    const [before, after] = [await digestOf(source, said), await digestOf(target, said)];
    expect(after).toEqual(before);
    expect(events).toBe(before.events);
    expect(await target.markOf('centre-jinshan')).toBeUndefined();
  });

  it.each([0, 1, 3, 70, 150, 200])('goes on where it was when it was killed after %i appends', async (appends) => {
    await expect(moveLog(source, dyingAfter(target, appends), said)).rejects.toThrow('killed');
    await expect(openCentreLog(target, systemWorld, opening)).rejects.toThrow(/a copy that is not finished/);
    await moveLog(source, target, said);
    expect(await digestOf(target, said)).toEqual(await digestOf(source, said));
    await expect(openCentreLog(target, systemWorld, opening)).resolves.toMatchObject({ demo: true });
  });

  it('goes on by itself where nobody said whether an append arrived', async () => {
    let faults = 0;
    const shaky: MarkableStore = {
      ...target,
      append: async (...append) => {
        const result = await target.append(...append);
        if ((faults += 1) % 90 === 0) throw new UnknownOutcome('no answer');
        return result;
      },
    };
    await moveLog(source, shaky, said);
    expect(await digestOf(target, said)).toEqual(await digestOf(source, said));
  });

  it('goes nowhere that holds a log already, and leaves that as it is', async () => {
    await openCentreLog(target, systemWorld, { ...opening, demo: { ...opening.demo, asked: false } });
    const before = await digestOf(target, said);
    await expect(moveLog(source, target, said)).rejects.toThrow('the target holds a log already');
    expect(await digestOf(target, said)).toEqual(before);
  });

  it('goes nowhere that holds an unfinished copy of another log', async () => {
    await expect(moveLog(source, dyingAfter(target, 100), said)).rejects.toThrow('killed');
    const other = memory();
    await openCentreLog(other, systemWorld, { ...opening, today: '2026-11-23' });
    await expect(moveLog(other, target, said)).rejects.toThrow(/the target is no copy of this log/);
    await other.close();
  });

  it('is not called the same where the copy differs in a single fact', async () => {
    const bending: MarkableStore = {
      ...target,
      append: (stream, expected, events) =>
        target.append(
          stream,
          expected,
          events.map((event) =>
            event.type === 'CaseConcluded' ? { ...event, data: { ...event.data, outcome: 'x' } } : event,
          ),
        ),
    };
    await expect(moveLog(source, bending, said)).rejects.toThrow(/the copy of case-.* differs from its source/);
    expect(await target.markOf('centre-jinshan')).toBeDefined();
  });

  it('needs something to move', async () => {
    await expect(moveLog(memory(), target, said)).rejects.toThrow('there is nothing to copy');
  });
});
