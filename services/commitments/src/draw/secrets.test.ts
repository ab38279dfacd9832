import { digestOfSecret, drawLots, type Seed } from '@onewindow/kernel/draw/drawLots.ts';
import type { Pool } from '@onewindow/kernel/draw/pool.ts';
import type { DrawEvent } from '@onewindow/schema/draw/events.ts';
import { describe, expect, it } from 'vitest';

import { at, by, byOfficers, draw, given, publishing } from './draw.fixtures.ts';

const secretOf = (officer: string) => ({
  secret: (officer === 'ann' ? 'a' : 'b').repeat(64),
  salt: (officer === 'ann' ? '1' : '2').repeat(32),
});
const commit = (officer: string) => ({
  type: 'CommitDrawSecret' as const,
  data: { draw, digest: digestOfSecret({ draw, officer, ...secretOf(officer) }) },
});
const reveal = (officer: string) => ({
  type: 'RevealDrawSecret' as const,
  data: { draw, ...secretOf(officer) },
});
const record = { type: 'RecordMissedReveals' as const, data: { draw } };

const published = given()
  .when(publishing({ seed: byOfficers }))
  .facts();
const drawnBySeed = given().when(publishing()).facts();
const committed = (...officers: string[]): readonly DrawEvent[] =>
  officers.flatMap((officer) => [
    ...given(...published)
      .when(commit(officer), by(officer))
      .facts(),
  ]);
const bound = [...published, ...committed('ann', 'bo')];
const revealed = [
  ...bound,
  ...given(...bound)
    .when(reveal('ann'), by('ann'))
    .facts(),
];
const tooLate = { today: '2021-06-03', now: '2021-06-02T16:00:00.000Z' };
const lastMoment = { today: '2021-06-02', now: '2021-06-02T15:59:59.999Z' };

describe('the secrets of two officers', () => {
  it('are committed to before either is revealed, and make the draw with the second', () => {
    given(...published)
      .when(commit('ann'), by('ann'))
      .yields({ type: 'DrawSecretCommitted', data: { officer: 'ann' } });
    given(...bound)
      .when(reveal('ann'), by('ann'))
      .yields({ type: 'DrawSecretRevealed', data: { officer: 'ann', ...secretOf('ann') } });
    const seed: Seed = {
      by: 'officers',
      parts: [
        { officer: 'ann', ...secretOf('ann') },
        { officer: 'bo', ...secretOf('bo') },
      ],
    };
    const [first] = published;
    const pool = (first as Extract<DrawEvent, { type: 'DrawPoolPublished' }>).data.pool as Pool;
    given(...revealed)
      .when(reveal('bo'), { ...by('bo'), ...lastMoment })
      .yields(
        { type: 'DrawSecretRevealed', data: { officer: 'bo' } },
        { type: 'DrawMade', data: { seed, chosen: drawLots(pool, seed) } },
      );
  });

  it('give the same draw whoever reveals first', () => {
    const last = (history: readonly DrawEvent[], officer: string) =>
      given(...history)
        .when(reveal(officer), by(officer))
        .facts()
        .at(-1);
    const boFirst = [
      ...bound,
      ...given(...bound)
        .when(reveal('bo'), by('bo'))
        .facts(),
    ];
    expect(last(boFirst, 'ann')).toEqual(last(revealed, 'bo'));
  });

  it('are refused of anybody else, of whoever is bound already, and of a draw without them', () => {
    given(...published)
      .when(commit('ann'), by('mei'))
      .refuses('not-officer-of-draw', 'draw');
    given(...bound)
      .when(reveal('ann'), by('mei'))
      .refuses('not-officer-of-draw', 'draw');
    given(...bound)
      .when(commit('ann'), by('ann'))
      .refuses('secret-already-committed', 'draw');
    given(...drawnBySeed)
      .when(commit('ann'), by('ann'))
      .refuses('seed-not-by-officers', 'draw');
    given().when(commit('ann'), by('ann')).refuses('draw-unknown', 'draw');
  });

  it('are not revealed before both are bound: the second would choose theirs by the first', () => {
    given(...published, ...committed('ann'))
      .when(reveal('ann'), by('ann'))
      .refuses('secrets-not-committed', 'draw');
  });

  it('must be those that their officers are bound to; another officer’s digest opens for nobody', () => {
    given(...bound)
      .when(reveal('bo'), by('ann'))
      .refuses('secret-of-another-digest', 'secret');
    const copied = { ...commit('bo'), data: commit('ann').data };
    const both = [
      ...published,
      ...committed('ann'),
      ...given(...published)
        .when(copied, by('bo'))
        .facts(),
    ];
    const opened = [
      ...both,
      ...given(...both)
        .when(reveal('ann'), by('ann'))
        .facts(),
    ];
    given(...opened)
      .when(reveal('ann'), by('bo'))
      .refuses('secret-of-another-digest', 'secret');
  });

  it('are revealed once, in time, and of an open draw', () => {
    given(...revealed)
      .when(reveal('ann'), by('ann'))
      .refuses('secret-already-revealed', 'draw');
    given(...revealed)
      .when(reveal('bo'), { ...by('bo'), ...tooLate })
      .refuses('reveal-too-late', 'draw');
    given(...published)
      .when(commit('bo'), { ...by('bo'), ...tooLate })
      .refuses('reveal-too-late', 'draw');
    const done = [
      ...revealed,
      ...given(...revealed)
        .when(reveal('bo'), by('bo'))
        .facts(),
    ];
    given(...done)
      .when(reveal('bo'), by('bo'))
      .refuses('draw-is-over', 'draw');
    given(...done)
      .when(commit('bo'), by('bo'))
      .refuses('draw-is-over', 'draw');
    given(...done)
      .when(record, tooLate)
      .refuses('draw-is-over', 'draw');
  });
});

describe('an officer who does not reveal in time', () => {
  it('is named, and nobody before the time is over', () => {
    given(...revealed)
      .when(record, lastMoment)
      .refuses('reveal-still-open', 'draw');
    given(...drawnBySeed)
      .when(record, tooLate)
      .refuses('reveal-still-open', 'draw');
    given(...revealed)
      .when(record, tooLate)
      .yields({ type: 'DrawRevealMissed', data: { missed: [{ officer: 'bo', missed: 'reveal' }] } });
  });

  it('is told from one who never bound themselves, and from one who could not reveal because of that', () => {
    given(...published, ...committed('ann'))
      .when(record, tooLate)
      .yields({
        type: 'DrawRevealMissed',
        data: {
          missed: [
            { officer: 'ann', missed: 'hindered' },
            { officer: 'bo', missed: 'commitment' },
          ],
        },
      });
  });

  it('is put on record once, whoever sees it first', () => {
    const missed = given(...revealed)
      .when(record, tooLate)
      .facts();
    given(...revealed, ...missed)
      .when(record, tooLate)
      .yields();
    const enter = { type: 'EnterDrawValue' as const, data: { draw, value: '271828' } };
    const then = by('mei', '2021-06-04');
    given(...revealed)
      .when(enter, then)
      .yields({ type: 'DrawRevealMissed' }, { type: 'DrawValueEntered' });
    given(...revealed, ...missed)
      .when(enter, then)
      .yields({ type: 'DrawValueEntered' });
  });

  it('has the public value in their place, and the other’s secret still counts', () => {
    const enter = { type: 'EnterDrawValue' as const, data: { draw, value: '271828' } };
    const confirm = { type: 'ConfirmDrawValue' as const, data: { draw, value: '271828' } };
    const entered = [
      ...revealed,
      ...given(...revealed)
        .when(enter, by('mei', '2021-06-04'))
        .facts(),
    ];
    given(...entered)
      .when(confirm, by('ann', '2021-06-04'))
      .yields(
        { type: 'DrawValueConfirmed' },
        {
          type: 'DrawMade',
          data: {
            seed: {
              by: 'officers',
              parts: [
                { officer: 'ann', ...secretOf('ann') },
                { officer: 'bo', missed: 'reveal' },
              ],
              value: '271828',
            },
          },
        },
      );
  });

  it('is waited for until the day of the public value is over, and nobody needs that value before', () => {
    const enter = { type: 'EnterDrawValue' as const, data: { draw, value: '271828' } };
    given(...revealed)
      .when(enter, { officer: 'mei', ...lastMoment })
      .refuses('public-value-not-asked', 'draw');
    given(...revealed)
      .when(enter, { officer: 'mei', ...tooLate })
      .refuses('public-value-not-due', 'draw');
    given(...revealed)
      .when(enter, { officer: 'mei', today: '2021-06-04', now: at('2021-06-04') })
      .facts();
  });
});
