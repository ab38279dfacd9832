import { formerCaseEvents } from '@onewindow/schema/case/events.ts';
import { lawOf } from '@onewindow/app/law.ts';
import { deliveryDecider } from '@onewindow/hookup/delivery/decide.ts';
import { hookupDecider } from '@onewindow/hookup/order/decide.ts';
import { amendedProjects } from '@onewindow/hookup/policies/amendedProjects.ts';
import { ordersOfPermits } from '@onewindow/hookup/policies/ordersOfPermits.ts';
import { utilityDecider } from '@onewindow/hookup/utility/decide.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { openReadSide } from '@onewindow/infra/readSide.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';
import type { AnyProjection } from '@onewindow/kernel/projection.ts';
import { allEvents, allProjections } from '@onewindow/app/contexts.ts';
import { caseDecider } from '@onewindow/window/case/decide.ts';
import { silentAcceptance } from '@onewindow/window/policies/silentAcceptance.ts';
import { projectDecider } from '@onewindow/window/project/decide.ts';
import { describe, expect, it } from 'vitest';

import { readStreams, samplesFolder } from '../fixtures/eventSamples.ts';
import { recordedLog } from '../fixtures/recordedCentre.ts';
import { lifted, openLogOf, requireDefined } from './liftedLog.ts';

describe('a log that was written before', () => {
  const law = lawOf(loadCatalogue('jinshan').catalogue);
  const logs = readStreams(samplesFolder).map(({ events }, index) => ({ number: index + 1, events }));
  const deciders: {
    readonly [category: string]: { initial: unknown; evolve: (state: never, event: never) => unknown };
  } = {
    project: projectDecider,
    case: caseDecider,
    hookup: hookupDecider,
    utility: utilityDecider,
    delivery: deliveryDecider,
  };
  const policies = [ordersOfPermits, amendedProjects, silentAcceptance(law)] as unknown as readonly AnyPolicy[];
  const projections = allProjections(law, policies);

  /** How many rows a projection had at most, all columns and sums of each reckoned. */
  const mostRows = (projection: AnyProjection, events: readonly StoredEvent[]): number => {
    const rows = new Map<string, object>();
    let most = 0;
    for (const [index, one] of events.entries()) {
      if (!projection.events.includes(one.type)) continue;
      for (const key of projection.keys(one)) {
        const row = projection.evolve(rows.get(key), one, key, index + 1);
        if (!row) rows.delete(key);
        else {
          rows.set(key, row);
          for (const column of Object.values(projection.columns ?? {})) column(row);
          for (const { contributions } of projection.aggregates ?? []) contributions(row);
        }
      }
      most = Math.max(most, rows.size);
    }
    return most;
  };

  it.each(logs)('number $number holds facts that are right today, once they are lifted', async ({ events }) => {
    const log = await lifted(events);
    expect(log.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    for (const one of log) requireDefined(one);
  });

  it.each(logs)('number $number is folded by every decider', async ({ events }) => {
    await using store = await openLogOf(events);
    const folded = new Set<string>();
    for (const stream of new Set(events.map((one) => one.stream))) {
      const category = stream.slice(0, stream.indexOf('-'));
      const decider = deciders[category];
      if (!decider) continue;
      const slice = await store.readStream(stream);
      const facts = slice.found ? slice.events : [];
      const state = facts.reduce<unknown>(
        (before, one) => decider.evolve(before as never, one as never),
        decider.initial,
      );
      expect([stream, state]).toEqual([stream, expect.anything()]);
      folded.add(category);
    }
    expect([...folded].toSorted()).toEqual(Object.keys(deciders).toSorted());
  });

  it.each(logs)(
    'number $number gives rows to every projection and list that its events concern',
    async ({ events }) => {
      const log = await lifted(events);
      const types = new Set(log.map(({ type }) => type));
      // Contexts that came later have nothing in an older log; the newest concerns them all.
      const concerned = projections.filter(
        (projection) => events === logs.at(-1)?.events || projection.events.some((type) => types.has(type)),
      );
      const empty = concerned.filter((projection) => mostRows(projection, log) === 0);
      expect(empty.map(({ name }) => name)).toEqual([]);
    },
  );

  it('by a newer program stops whoever follows it, with the reason', async () => {
    const { events = [] } = logs[0] ?? {};
    const [first, ...others] = events.slice(0, 3);
    const newer = { ...others.at(-1)!, metadata: { schemaVersion: 7 } };
    await using store = await openLogOf([first!, ...others.slice(0, -1), newer]);
    const stopped = Promise.withResolvers<unknown>();
    const readSide = openReadSide({
      file: ':memory:',
      projections,
      knownTypes: new Set<string>(allEvents.map(({ type }) => type)),
      store,
      world: systemWorld,
      onStop: stopped.resolve,
      onDamage: stopped.reject,
    });
    await stopped.promise;
    const reason = `${newer.type} at revision ${newer.revision} of ${newer.stream} has version 7, this program knows 2: was the log written by a newer version?`;
    expect(readSide.follower.state()).toEqual({ at: 'stopped', reason });
    await readSide.close();
  });
});

describe('the recording of a log', () => {
  it('lets every event happen, and is the same to the letter when it is done again', async () => {
    const [log, again] = [await recordedLog(), await recordedLog()];
    const types = new Set(log.map(({ type }) => type));
    const former = new Set<string>(formerCaseEvents.map(({ type }) => type));
    expect(allEvents.map(({ type }) => type).filter((type) => !types.has(type) && !former.has(type))).toEqual([]);
    for (const one of log) requireDefined(one);
    expect(JSON.stringify(again)).toBe(JSON.stringify(log));
  });
});
