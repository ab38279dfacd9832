import { drawLots } from '@onewindow/kernel/draw/drawLots.ts';
import type { Pool } from '@onewindow/kernel/draw/pool.ts';
import type { DrawEvent } from '@onewindow/schema/draw/events.ts';
import { describe, expect, it } from 'vitest';

import { by, byOfficers, draw, given, publishing } from './draw.fixtures.ts';

const published = given().when(publishing()).facts();
const enter = (value = '314159') => ({ type: 'EnterDrawValue' as const, data: { draw, value } });
const correct = (value: string) => ({ type: 'CorrectDrawValue' as const, data: { draw, value, reason: '看错一位' } });
const confirm = (value = '314159') => ({ type: 'ConfirmDrawValue' as const, data: { draw, value } });
const abandon = { type: 'AbandonDraw' as const, data: { draw, reason: '名单有误' } };
const after = '2021-06-04';
const entered = [
  ...published,
  ...given(...published)
    .when(enter(), by('mei', after))
    .facts(),
];
const made = [
  ...entered,
  ...given(...entered)
    .when(confirm(), by('bo', after))
    .facts(),
];

describe('the public value', () => {
  it('is entered by one and confirmed by another, and the draw follows at once', () => {
    given(...published)
      .when(enter(), by('mei', after))
      .yields({ type: 'DrawValueEntered', data: { value: '314159', by: 'mei' } });
    const [, drawn] = given(...entered)
      .when(confirm(), by('bo', after))
      .facts();
    const [first] = published;
    const pool = (first as Extract<DrawEvent, { type: 'DrawPoolPublished' }>).data.pool as Pool;
    const seed = { by: 'publicValue' as const, value: '314159' };
    expect(drawn).toMatchObject({ type: 'DrawMade', data: { draw, seed, chosen: drawLots(pool, seed) } });
  });

  it.each(['2021-06-01', '2021-06-02', '2021-06-03'])('is not entered on %s, before its day is over', (day) => {
    given(...published)
      .when(enter(), by('mei', day))
      .refuses('public-value-not-due', 'draw');
  });

  it('is written in the one way in which it is published', () => {
    for (const value of ['31415', '3141590', '31 4159', '314.159'])
      given(...published)
        .when(enter(value.replace(' ', '_')), by('mei', after))
        .refuses('value-of-another-form', 'value');
    given(...entered)
      .when(correct('31415'), by('mei', after))
      .refuses('value-of-another-form', 'value');
  });

  it('is entered once, and confirmed neither by whoever entered it nor as another one', () => {
    given(...entered)
      .when(enter('271828'), by('bo', after))
      .refuses('value-already-entered', 'draw');
    given(...entered)
      .when(confirm(), by('mei', after))
      .refuses('value-by-same-person', 'draw');
    given(...entered)
      .when(confirm('271828'), by('bo', after))
      .refuses('value-differs', 'value');
    given(...published)
      .when(confirm(), by('bo', after))
      .refuses('value-not-entered', 'draw');
  });

  it('is corrected with a trace before it is confirmed, and then confirmed by another than who corrected it', () => {
    given(...published)
      .when(correct('271828'), by('bo', after))
      .refuses('value-not-entered', 'draw');
    given(...entered)
      .when(correct('314159'), by('bo', after))
      .refuses('value-as-entered', 'value');
    const facts = given(...entered)
      .when(correct('271828'), by('bo', after))
      .facts();
    expect(facts).toMatchObject([{ data: { before: '314159', value: '271828', by: 'bo', reason: '看错一位' } }]);
    given(...entered, ...facts)
      .when(confirm('271828'), by('bo', after))
      .refuses('value-by-same-person', 'draw');
    given(...entered, ...facts)
      .when(confirm('271828'), by('mei', after))
      .yields({ type: 'DrawValueConfirmed' }, { type: 'DrawMade' });
  });

  it('is neither entered, corrected nor confirmed by anybody who can be drawn', () => {
    given(...published)
      .when(enter(), by('li', after))
      .refuses('inspector-takes-no-part', 'draw');
    given(...entered)
      .when(correct('271828'), by('li', after))
      .refuses('inspector-takes-no-part', 'draw');
    given(...entered)
      .when(confirm(), by('li', after))
      .refuses('inspector-takes-no-part', 'draw');
  });

  it('changes nothing any more once the draw is made', () => {
    for (const command of [enter(), correct('271828'), confirm(), abandon])
      given(...made)
        .when(command, by('zoe', after))
        .refuses('draw-is-over', 'draw');
  });

  it('is asked of no draw that does not exist', () => {
    for (const command of [enter(), correct('271828'), confirm(), abandon])
      given().when(command, by('zoe', after)).refuses('draw-unknown', 'draw');
  });
});

describe('a draw', () => {
  it('is given up with a reason while nobody can know any part of its seed', () => {
    given(...published)
      .when(abandon, by('mei', '2021-06-02'))
      .yields({ type: 'DrawAbandoned', data: { by: 'mei', reason: '名单有误' } });
    const over = [
      ...published,
      ...given(...published)
        .when(abandon, by('mei'))
        .facts(),
    ];
    given(...over)
      .when(enter(), by('mei', after))
      .refuses('draw-is-over', 'draw');
  });

  it('is not given up on the day of the public value, nor later, entered or not', () => {
    given(...published)
      .when(abandon, by('mei', '2021-06-03'))
      .refuses('seed-partly-known', 'draw');
    given(...entered)
      .when(abandon, by('mei', after))
      .refuses('seed-partly-known', 'draw');
  });

  it('is not given up once an officer is bound, who knows their secret, nor once the time for secrets is over', () => {
    const open = given()
      .when(publishing({ seed: byOfficers }))
      .facts();
    given(...open)
      .when(abandon, by('mei'))
      .yields({ type: 'DrawAbandoned' });
    const commit = { type: 'CommitDrawSecret' as const, data: { draw, digest: 'a'.repeat(64) } };
    given(
      ...open,
      ...given(...open)
        .when(commit, by('ann'))
        .facts(),
    )
      .when(abandon, by('mei'))
      .refuses('seed-partly-known', 'draw');
    given(...open)
      .when(abandon, { officer: 'mei', today: '2021-06-03', now: '2021-06-02T16:00:00.000Z' })
      .refuses('seed-partly-known', 'draw');
  });
});
