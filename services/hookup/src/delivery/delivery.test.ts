import { type Instant, laterBy, millisecondsAt } from '@onewindow/kernel/instant.ts';
import { conforming, specification } from '@onewindow/kernel/spec.ts';
import { type DeliveryCommand, deliveryCommands } from '@onewindow/schema/delivery/commands.ts';
import { type DeliveryEvent, deliveryEvents } from '@onewindow/schema/delivery/events.ts';
import { describe, expect, it } from 'vitest';

import { deliveryDecider } from './decide.ts';

const now = '2021-07-01T02:00:00.000Z';
const second = 1_000;
const hour = 3_600 * second;
const { given } = specification(conforming(deliveryDecider, { commands: deliveryCommands, events: deliveryEvents }), {
  now,
});
const later = (milliseconds: number): { readonly now: Instant } => ({ now: laterBy(now, milliseconds) });

const factId = '4f8de7a2-5d1c-5b1a-9d0e-0c6f0a8b7e11';
const company = 'waterNorth';
const orderId = '2020-310116-47-03-000000.permit.1.water';
const of = { factId, company };
const ofOrder = { ...of, orderId };

/** A claim lasts the time limit and five seconds more. */
const lasts = 20 * second;
const claim = (attempt: number): DeliveryCommand => ({
  type: 'ClaimDelivery',
  data: { ...ofOrder, attempt, lasts },
});
const acknowledge = (attempt: number): DeliveryCommand => ({
  type: 'RecordAcknowledgement',
  data: { ...of, attempt, status: 200, took: 30, answer: 'ok' },
});
type Failure = Extract<DeliveryCommand, { type: 'RecordFailure' }>['data'];
const fail = (attempt: number, told: Partial<Failure> = {}): DeliveryCommand => ({
  type: 'RecordFailure',
  data: { ...of, attempt, cause: 'connection', took: 12, jitter: 0.5, ...told },
});
const forget = (attempt: number): DeliveryCommand => ({ type: 'RecordUnknownOutcome', data: { ...of, attempt } });
const replay: DeliveryCommand = { type: 'ReplayDelivery', data: { ...ofOrder, position: 7 } };

const claimed = (attempt: number, from = 0): DeliveryEvent => ({
  type: 'DeliveryClaimed',
  data: { ...ofOrder, attempt, until: laterBy(now, from + lasts), occurredAt: laterBy(now, from) },
});
const acknowledged = (attempt: number): DeliveryEvent => ({
  type: 'DeliveryAcknowledged',
  data: { ...ofOrder, attempt, status: 200, took: 30, occurredAt: now },
});
const failed = (attempt: number, wait: number): DeliveryEvent => ({
  type: 'DeliveryFailed',
  data: { ...ofOrder, attempt, cause: 'timeout', took: 15_000, nextAt: laterBy(now, wait), occurredAt: now },
});
const unknown = (attempt: number): DeliveryEvent => ({
  type: 'DeliveryOutcomeUnknown',
  data: { ...ofOrder, attempt, occurredAt: now },
});
const parked: DeliveryEvent = { type: 'DeliveryParked', data: { ...ofOrder, occurredAt: now } };
const replayed = (attempts: number): DeliveryEvent => ({
  type: 'DeliveryReplayed',
  data: { ...ofOrder, attempts, position: 7, occurredAt: now },
});

describe('an attempt to deliver', () => {
  it('is claimed first, for as long as it may last', () => {
    given()
      .when(claim(1))
      .yields({ type: 'DeliveryClaimed', data: { ...ofOrder, attempt: 1, until: laterBy(now, lasts) } });
  });

  it('is made by nobody else before its claim and two seconds more are over', () => {
    for (const soon of [0, lasts, lasts + 2 * second - 1])
      given(claimed(1)).when(claim(2), later(soon)).refuses('attempt-under-way');
    given(claimed(1))
      .when(claim(2), later(lasts + 2 * second))
      .yields({ type: 'DeliveryClaimed', data: { attempt: 2, until: laterBy(now, 2 * lasts + 2 * second) } });
  });

  it('has the number after the last one', () => {
    for (const attempt of [2, 3]) given().when(claim(attempt)).refuses('attempt-out-of-turn', 'attempt');
    for (const attempt of [1, 3])
      given(claimed(1)).when(claim(attempt), later(hour)).refuses('attempt-out-of-turn', 'attempt');
    for (const attempt of [1, 3])
      given(claimed(1), failed(1, 0)).when(claim(attempt)).refuses('attempt-out-of-turn', 'attempt');
  });

  it('waits until it is time', () => {
    given(claimed(1), failed(1, 5 * second))
      .when(claim(2), later(5 * second - 1))
      .refuses('attempt-too-early');
    given(claimed(1), failed(1, 5 * second))
      .when(claim(2), later(5 * second))
      .yields({ type: 'DeliveryClaimed', data: { attempt: 2 } });
  });

  it('is made no more once the company has it, nor once it is parked', () => {
    given(claimed(1), acknowledged(1)).when(claim(2), later(hour)).refuses('delivery-already-acknowledged');
    given(claimed(1), failed(1, 0), parked).when(claim(2), later(hour)).refuses('delivery-parked');
  });

  it('of which nobody knows has no outcome', () => {
    for (const command of [acknowledge(1), fail(1), forget(1)]) given().when(command).refuses('delivery-unknown');
    for (const command of [acknowledge(2), fail(2), forget(2)])
      given(claimed(1)).when(command).refuses('attempt-out-of-turn', 'attempt');
  });
});

describe('an acknowledgement', () => {
  it('says what the company answered', () => {
    given(claimed(1))
      .when(acknowledge(1), later(30))
      .yields({
        type: 'DeliveryAcknowledged',
        data: { ...ofOrder, attempt: 1, status: 200, took: 30, answer: 'ok', occurredAt: laterBy(now, 30) },
      });
  });

  it('is said once', () => {
    given(claimed(1), acknowledged(1)).when(acknowledge(1)).yields();
    given(claimed(1), claimed(2, lasts + hour), acknowledged(2))
      .when(acknowledge(1))
      .yields();
  });

  it('is true also of an attempt that somebody else has taken over, and of a delivery that was given up', () => {
    given(claimed(1), claimed(2, hour))
      .when(acknowledge(1))
      .yields({ type: 'DeliveryAcknowledged', data: { attempt: 1 } });
    given(claimed(1), failed(1, second)).when(acknowledge(1)).yields({ type: 'DeliveryAcknowledged' });
    given(claimed(1), failed(1, 0), parked).when(acknowledge(1)).yields({ type: 'DeliveryAcknowledged' });
  });

  it('of an attempt from before it was asked for again changes nothing', () => {
    given(claimed(1), claimed(2, hour), replayed(2)).when(acknowledge(2)).yields();
    given(claimed(1), acknowledged(1), replayed(1), claimed(2)).when(acknowledge(1)).yields();
    given(claimed(1), acknowledged(1), replayed(1), claimed(2))
      .when(acknowledge(2))
      .yields({ type: 'DeliveryAcknowledged', data: { attempt: 2 } });
  });
});

describe('a failure', () => {
  it('says why, and when it is tried again', () => {
    const told = { cause: 'status', status: 500, answer: '内部错误', detail: 'x' } as const;
    const [failure] = given(claimed(1)).when(fail(1, told), later(second)).facts();
    expect(failure).toEqual({
      type: 'DeliveryFailed',
      data: {
        ...ofOrder,
        ...told,
        attempt: 1,
        took: 12,
        nextAt: laterBy(now, 6 * second),
        occurredAt: laterBy(now, second),
      },
    });
  });

  it('that is heard of too late changes nothing', () => {
    given(claimed(1), claimed(2, hour)).when(fail(1)).yields();
    given(claimed(1), failed(1, second)).when(fail(1)).yields();
    given(claimed(1), acknowledged(1)).when(fail(1)).yields();
    given(claimed(1), failed(1, 0), parked).when(fail(1)).yields();
    given(claimed(1), failed(1, 0), replayed(1)).when(fail(1)).yields();
  });

  const waitAfter = (told: Partial<Failure>): number => {
    const [failure] = given(claimed(1)).when(fail(1, told)).facts();
    if (failure?.type !== 'DeliveryFailed' || failure.data.nextAt === undefined) throw new Error('nothing is tried');
    return millisecondsAt(failure.data.nextAt) - millisecondsAt(now);
  };

  it('with Retry-After is left alone so long, but for a day at most', () => {
    expect(waitAfter({ retryAfter: 90 * second })).toBe(90 * second);
    expect(waitAfter({ retryAfter: second })).toBe(5 * second);
    expect(waitAfter({ retryAfter: 24 * hour })).toBe(24 * hour);
    expect(waitAfter({ retryAfter: 365 * 24 * hour })).toBe(24 * hour);
  });

  /** Fails at once whenever it may be tried: how long it was waited each time, and what it ended with. */
  const untilParked = (jitter: number) => {
    const history: DeliveryEvent[] = [];
    const waits: number[] = [];
    for (let at = now, attempt = 1; attempt < 100; attempt += 1) {
      history.push(
        ...given(...history)
          .when(claim(attempt), { now: at })
          .facts(),
      );
      const facts = given(...history)
        .when(fail(attempt, { jitter }), { now: at })
        .facts();
      history.push(...facts);
      const [failure] = facts;
      if (failure?.type !== 'DeliveryFailed' || failure.data.nextAt === undefined)
        return { waits, attempts: attempt, end: facts };
      waits.push(millisecondsAt(failure.data.nextAt) - millisecondsAt(at));
      at = failure.data.nextAt;
    }
    throw new Error('it was never parked');
  };

  it('is followed by another attempt, thirty in all over about three days, and then it is parked', () => {
    const { waits, attempts, end } = untilParked(0.5);
    expect(attempts).toBe(30);
    expect(end.map(({ type }) => type)).toEqual(['DeliveryFailed', 'DeliveryParked']);
    expect(end[0]?.data).not.toHaveProperty('nextAt');
    expect(end[1]).toEqual({ type: 'DeliveryParked', data: { ...ofOrder, occurredAt: end[0]?.data.occurredAt } });
    expect(waits[0]).toBe(5 * second);
    const days = waits.reduce((sum, wait) => sum + wait, 0) / (24 * hour);
    expect(days).toBeGreaterThan(2.5);
    expect(days).toBeLessThan(3.5);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  });

  it('of one that had to wait for its turn is given up after three days and a half of failing, and five attempts', () => {
    const tried = (attempts: number) =>
      Array.from({ length: attempts }, (_, index) => [claimed(index + 1), failed(index + 1, 0)]).flat();
    const long = 84 * hour;
    for (const [attempts, after, isParked] of [
      [5, long - 1, false],
      [4, long, true],
      [3, long, false],
    ] as const) {
      const facts = given(...tried(attempts), claimed(attempts + 1, after))
        .when(fail(attempts + 1), later(after))
        .facts();
      expect(facts.map(({ type }) => type)).toEqual(
        isParked ? ['DeliveryFailed', 'DeliveryParked'] : ['DeliveryFailed'],
      );
    }
    given(...tried(5), replayed(5), claimed(6, long))
      .when(fail(6), later(long))
      .yields({ type: 'DeliveryFailed', data: { attempt: 6 } });
  });

  it('is tried again soon at first and never later than after six and a half hours, whatever chance says', () => {
    for (const jitter of [0, 0.5, 1]) {
      const { waits } = untilParked(jitter);
      expect(waits[0]).toBeGreaterThanOrEqual(4.5 * second);
      expect(waits[0]).toBeLessThanOrEqual(5.5 * second);
      expect(Math.max(...waits)).toBeLessThanOrEqual(6.6 * hour);
    }
  });
});

describe('an attempt of which the outcome is unknown', () => {
  it('is followed by another at once', () => {
    given(claimed(1))
      .when(forget(1))
      .yields({ type: 'DeliveryOutcomeUnknown', data: { ...ofOrder, attempt: 1, occurredAt: now } });
    given(claimed(1), unknown(1))
      .when(claim(2))
      .yields({ type: 'DeliveryClaimed', data: { attempt: 2 } });
  });

  it('is none that failed: thirty may still fail', () => {
    const unknowns = Array.from({ length: 40 }, (_, index) => [claimed(index + 1), unknown(index + 1)]).flat();
    given(...unknowns, claimed(41))
      .when(fail(41))
      .yields({ type: 'DeliveryFailed', data: { nextAt: laterBy(now, 5 * second) } });
  });

  it('changes nothing where something better is known', () => {
    given(claimed(1), acknowledged(1)).when(forget(1)).yields();
    given(claimed(1), failed(1, second)).when(forget(1)).yields();
    given(claimed(1), claimed(2, hour)).when(forget(1)).yields();
  });
});

describe('sending something again', () => {
  const parkedAfterThirty = [
    ...Array.from({ length: 30 }, (_, index) => [claimed(index + 1), failed(index + 1, 0)]).flat(),
    parked,
  ];

  it.each([
    ['was acknowledged', [claimed(1), acknowledged(1)], 1],
    ['was parked', parkedAfterThirty, 30],
    ['waits for its next attempt', [claimed(1), failed(1, hour)], 1],
    ['was never tried', [], 0],
    ['was claimed by somebody who is heard of no more', [claimed(1, -hour)], 1],
  ])('is possible where it %s, and goes on with the next number at once', (_words, history, attempts) => {
    given(...history)
      .when(replay)
      .yields({ type: 'DeliveryReplayed', data: { ...ofOrder, attempts, position: 7, occurredAt: now } });
    given(...history, replayed(attempts))
      .when(claim(attempts + 1))
      .yields({ type: 'DeliveryClaimed', data: { attempt: attempts + 1 } });
  });

  it('gives it thirty attempts more', () => {
    given(...parkedAfterThirty, replayed(30), claimed(31))
      .when(fail(31))
      .yields({ type: 'DeliveryFailed', data: { nextAt: laterBy(now, 5 * second) } });
  });

  it('is not for what is under way this very moment', () => {
    given(claimed(1))
      .when(replay, later(lasts + 2 * second - 1))
      .refuses('attempt-under-way');
    given(claimed(1))
      .when(replay, later(lasts + 2 * second))
      .yields({ type: 'DeliveryReplayed', data: { attempts: 1 } });
  });
});

describe('a delivery whose endpoint was dead and is there again', () => {
  const claimAfter = (recoveredAt: Instant): DeliveryCommand => ({
    type: 'ClaimDelivery',
    data: { ...ofOrder, attempt: 2, lasts, recoveredAt },
  });

  it('is due, whatever it was to wait, if it failed before that', () => {
    const waiting = [claimed(1), failed(1, 6 * hour)];
    given(...waiting)
      .when(claim(2), later(hour))
      .refuses('attempt-too-early');
    given(...waiting)
      .when(claimAfter(laterBy(now, hour)), later(hour))
      .yields({ type: 'DeliveryClaimed' });
    given(...waiting)
      .when(claimAfter(now), later(hour))
      .refuses('attempt-too-early');
  });
});

describe('a delivery of a process that died', () => {
  it('goes out at once where no other can be at it', () => {
    const alone = (aloneSince: Instant): DeliveryCommand => ({
      type: 'ClaimDelivery',
      data: { ...ofOrder, attempt: 2, lasts, aloneSince },
    });
    given(claimed(1))
      .when(alone(laterBy(now, second)), later(2 * second))
      .yields({ type: 'DeliveryClaimed' });
    // Its own is not over because it began later.
    given(claimed(1, second))
      .when(alone(laterBy(now, second)), later(2 * second))
      .refuses('attempt-under-way');
  });
});

describe('a delivery behind an endpoint that is dead for three days and a half', () => {
  const park = (waitingSince: Instant): DeliveryCommand => ({
    type: 'ParkDelivery',
    data: { ...ofOrder, waitingSince },
  });

  it('is parked with it, also where it was never tried, and not sooner', () => {
    given()
      .when(park(now), later(84 * hour))
      .yields({ type: 'DeliveryParked' });
    given(claimed(1), failed(1, hour))
      .when(park(now), later(84 * hour))
      .yields({ type: 'DeliveryParked' });
    given()
      .when(park(now), later(84 * hour - 1))
      .refuses('delivery-not-aged');
  });

  it('is left alone where it is settled or under way', () => {
    const aged = later(84 * hour);
    given(claimed(1), acknowledged(1)).when(park(now), aged).refuses('delivery-already-acknowledged');
    given(claimed(1), failed(1, hour), parked).when(park(now), aged).refuses('delivery-parked');
    given(claimed(1, 84 * hour))
      .when(park(now), aged)
      .refuses('attempt-under-way');
  });
});

describe('a delivery that a person gives up', () => {
  const giveUp: DeliveryCommand = { type: 'GiveUpDelivery', data: { ...ofOrder, reason: '内容有误' } };
  const givenUp: DeliveryEvent = { type: 'DeliveryGivenUp', data: { ...ofOrder, reason: '内容有误', occurredAt: now } };

  it('is not tried any more, until somebody asks for it again', () => {
    given(claimed(1), failed(1, hour))
      .when(giveUp)
      .yields({ type: 'DeliveryGivenUp', data: { reason: '内容有误' } });
    given(claimed(1), failed(1, hour), parked).when(giveUp).yields({ type: 'DeliveryGivenUp' });
    for (const command of [claim(2), giveUp])
      given(claimed(1), failed(1, 0), givenUp).when(command, later(hour)).refuses('delivery-given-up');
    given(claimed(1), failed(1, 0), givenUp).when(replay).yields({ type: 'DeliveryReplayed' });
    given(claimed(1), failed(1, 0), givenUp, replayed(1)).when(claim(2)).yields({ type: 'DeliveryClaimed' });
  });

  it('is not, while it is under way or once it was acknowledged', () => {
    given(claimed(1)).when(giveUp).refuses('attempt-under-way');
    given(claimed(1), acknowledged(1)).when(giveUp).refuses('delivery-already-acknowledged');
  });
});
