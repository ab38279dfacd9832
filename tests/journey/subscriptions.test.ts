import { type Listener, listen } from '@onewindow/app/serve.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { isReplayed } from '@onewindow/kernel/envelope.ts';
import type { FollowOptions, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { caseEvents } from '@onewindow/schema/case/events.ts';
import { hookupEvents } from '@onewindow/schema/hookup/events.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { as } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { approved, given, stepped, submitted } from './asking.ts';
import { openDemoCentre } from './demoCentre.ts';
import { type LiveEvents, subscribe } from './liveEvents.ts';
import { wholeLog } from './wholeLog.ts';

const fields = 'position factId type subject projectCode revision ledger name occurredAt data';
const caseTypes = new Set<string>(caseEvents.map(({ type }) => type));
const hookupTypes = new Set<string>(hookupEvents.map(({ type }) => type));

/** The signals of everybody who follows the log. */
const followers: AbortSignal[] = [];
const following = (): number => followers.filter(({ aborted }) => !aborted).length;

const open = async () => {
  const centre = await openTestCentre('2021-06-01T01:00:00.000Z');
  const follow = centre.store.follow;
  Object.assign(centre.store, {
    follow: (options: FollowOptions) => {
      followers.push(options.signal);
      return follow(options);
    },
  });
  return { centre, listener: await listen(centre.app, { host: '127.0.0.1', port: 0, world: systemWorld }) };
};

/** What a subscription ought to tell of a log, behind a place. */
const expected = (log: readonly StoredEvent[], types: ReadonlySet<string>, replayed: boolean, after = 0) =>
  log.flatMap((event, index) =>
    index >= after && types.has(event.type) && (replayed || !isReplayed(event))
      ? [{ position: String(index + 1), factId: event.id, type: event.type, revision: event.revision }]
      : [],
  );
const told = (answers: Awaited<ReturnType<LiveEvents['next']>>, subscription: string) =>
  answers.map(({ data }) => {
    const { position, factId, type, revision } = data.data[subscription];
    return { position, factId, type, revision };
  });

const kinds = [
  ['caseEvents', caseTypes, true],
  ['hookupEvents', hookupTypes, false],
] as const;

describe('subscriptions', () => {
  let centre: TestCentre;
  let listener: Listener;
  beforeAll(async () => {
    ({ centre, listener } = await open());
    const caseId = await approved(centre, {
      utilities: [
        { utility: 'water', demand: {} },
        { utility: 'power', demand: {} },
      ],
    });
    await given(centre, 'issueCertificates', {
      caseId,
      certificates: [{ item: 'C6', number: '310116202106010101', name: '许可证' }],
    });
    await centre.world.advance(1_000);
    await stepped(centre, 3);
    await submitted(centre);
  });
  afterAll(async () => {
    await listener.close();
    await centre.close();
  });

  const from = (subscription: string, after?: number) =>
    subscribe(
      listener.url,
      `subscription { ${subscription}${after === undefined ? '' : `(after: "${after}")`} { ${fields} } }`,
    );
  it.each(kinds)('%s tell what happens from now on, as it happens', async (subscription) => {
    const before = followers.length;
    const live = await from(subscription);
    expect(live.contentType).toMatch(/^text\/event-stream/);
    await expect.poll(() => followers.length).toBeGreaterThan(before);
    const begin = centre.follower.ordinal();
    const subject = subscription === 'caseEvents' ? await submitted(centre) : await stepped(centre, 1);
    const [first] = await live.next(1);
    const { position, subject: about, projectCode, occurredAt, ledger } = first?.data.data[subscription] ?? {};
    expect(Number(position)).toBeGreaterThan(begin);
    expect({ about, projectCode, ledger }).toEqual({
      about: subject,
      projectCode: subject.split('.')[0],
      ledger: null,
    });
    expect(occurredAt).toBe('2021-06-01T01:00:01.000Z');
    live.leave();
  });

  it.each(kinds)('%s go on from any place without a gap or a repeat', async (subscription, types, replayed) => {
    const log = await wholeLog(centre.store);
    await fc.assert(
      fc.asyncProperty(fc.nat(log.length), fc.nat(5), async (after, more) => {
        const rest = expected(log, types, replayed, after);
        const live = await from(subscription, after);
        const cut = Math.max(0, rest.length - more);
        const first = told(await live.next(cut), subscription);
        live.leave();
        const again = await from(subscription, Number(first.at(-1)?.position ?? after));
        const second = told(await again.next(rest.length - cut), subscription);
        again.leave();
        expect([...first, ...second]).toEqual(rest);
      }),
      { numRuns: 60 },
    );
  });

  it('caseEvents are narrowed to cases, stages, departments and places, and bring the case as it is since', async () => {
    const about = async (filter: string, headers: Record<string, string> = {}) =>
      subscribe(
        listener.url,
        `subscription { caseEvents(filter: ${filter}) { type subject revision case { id revision status } } }`,
        headers,
      );
    const before = followers.length;
    const whole = await submitted(centre);
    const streams = {
      mine: await about(`{ caseId: "${whole}" }`),
      stage: await about('{ stage: "constructionPermit", locality: ["zhujing"] }'),
      department: await about('{ department: "planning" }'),
      // Whoever sees their own department's cases alone is told of one from the moment on that it is theirs.
      reviewer: await about('{}', as('planning.reviewer')),
      nobody: await about('{ department: "health" }'),
    };
    await expect.poll(() => followers.length).toBe(before + Object.keys(streams).length);
    const elsewhere = await submitted(centre, { locality: 'zhujing' });
    await given(centre, 'acceptCase', { caseId: whole });
    const heard = async (stream: keyof typeof streams, count: number) =>
      (await streams[stream].next(count)).map(({ data }) => data.data.caseEvents);
    const accepted = { type: 'CaseAccepted', subject: whole, revision: 1 };
    const opened = { type: 'ReviewOpened', subject: whole, revision: 2 };
    const underReview = { id: whole, revision: 2, status: 'UNDER_REVIEW' };
    expect(await heard('mine', 2)).toEqual([
      { ...accepted, case: underReview },
      { ...opened, case: underReview },
    ]);
    expect(await heard('department', 1)).toEqual([{ ...accepted, case: underReview }]);
    expect(await heard('reviewer', 1)).toEqual([{ ...accepted, case: underReview }]);
    expect(await heard('stage', 1)).toEqual([
      {
        type: 'CaseSubmitted',
        subject: elsewhere,
        revision: 0,
        case: { id: elsewhere, revision: 0, status: 'RECEIVED' },
      },
    ]);
    for (const stream of Object.values(streams)) stream.leave();
  });

  it('count the whole log, also what they leave out', async () => {
    const log = await wholeLog(centre.store);
    const live = await from('caseEvents', 0);
    const all = told(await live.next(expected(log, caseTypes, true).length), 'caseEvents');
    live.leave();
    expect(all).toEqual(expected(log, caseTypes, true));
    expect(all.length).toBeLessThan(log.length);
    const positions = all.map(({ position }) => Number(position));
    expect(positions).toEqual([...new Set(positions)].toSorted((a, b) => a - b));
  });

  it('tell what comes behind a whole log without a repeat', async () => {
    const log = await wholeLog(centre.store);
    const live = await from('caseEvents', 0);
    await live.next(expected(log, caseTypes, true).length);
    const caseId = await submitted(centre);
    const [next] = await live.next(1);
    live.leave();
    expect(next?.data.data.caseEvents).toMatchObject({ type: 'CaseSubmitted', subject: caseId });
    expect(Number(next?.data.data.caseEvents.position)).toBeGreaterThan(log.length);
  });

  it('wait for a place that is not reached yet, and say so where it never is', async () => {
    const ahead = centre.follower.ordinal() + 2;
    const waiting = from('caseEvents', ahead);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await submitted(centre);
    const live = await waiting;
    const caseId = await submitted(centre);
    expect((await live.next(1))[0]?.data.data.caseEvents.subject).toBe(caseId);
    live.leave();

    let answered = false;
    const never = from('caseEvents', ahead + 1_000)
      .then((events) => events.next(1))
      .finally(() => {
        answered = true;
      });
    while (!answered) {
      await centre.world.advance(500);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect((await never)[0]?.data.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it.each(['-1', 'x', '1.5', '', '9999999999999999'])('take no place that is none: "%s"', async (after) => {
    const live = await subscribe(listener.url, `subscription { caseEvents(after: "${after}") { position } }`);
    expect((await live.next(1))[0]?.data.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    live.leave();
  });

  it('let go of the log when whoever listens goes away', async () => {
    await expect.poll(following).toBe(0);
    const lives = await Promise.all(
      Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? from('caseEvents', 0) : from('hookupEvents'))),
    );
    await expect.poll(following).toBe(10);
    for (const live of lives) live.leave();
    await expect.poll(following).toBe(0);
  });
});

describe('a replayed ledger', () => {
  it('is told to those who follow cases, and is no work for a utility', async () => {
    const centre = await openDemoCentre('2021-11-29T01:00:00.000Z');
    const listener = await listen(centre.app, { host: '127.0.0.1', port: 0, world: systemWorld });
    try {
      const orderId = await stepped(centre, 3);
      const log = await wholeLog(centre.store);
      expect(log.filter((event) => hookupTypes.has(event.type) && isReplayed(event)).length).toBeGreaterThan(50);
      for (const [subscription, types, replayed] of kinds) {
        const live = await subscribe(listener.url, `subscription { ${subscription}(after: "0") { ${fields} } }`);
        const wanted = expected(log, types, replayed);
        const answers = await live.next(wanted.length);
        live.leave();
        expect(told(answers, subscription)).toEqual(wanted);
        const ledgers = new Set(answers.map(({ data }) => data.data[subscription].ledger));
        expect([...ledgers]).toEqual(subscription === 'caseEvents' ? ['DEMO'] : [null]);
        const lived = answers.map(({ data }) => data.data[subscription]).filter(({ ledger }) => ledger === null);
        expect(new Set(lived.map(({ subject }) => subject))).toEqual(
          new Set(subscription === 'hookupEvents' ? [orderId] : []),
        );
      }
    } finally {
      await listener.close();
      await centre.close();
    }
  });
});

describe('a centre that closes', () => {
  it('ends what it tells, and says that it is the end', async () => {
    const { centre, listener } = await open();
    const live = await subscribe(listener.url, `subscription { caseEvents(after: "0") { ${fields} } }`);
    await submitted(centre);
    await live.next(1);
    const rest = live.next(1_000);
    await centre.stop();
    expect((await rest).at(-1)?.event).toBe('complete');
    await listener.close();
    await centre.store.close();
  });
});
