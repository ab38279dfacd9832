import { poolHashOf } from '@onewindow/kernel/draw/pool.ts';
import { describe, expect, it } from 'vitest';

import { byOfficers, draw, given, inspectors, publishing, subjects } from './draw.fixtures.ts';

const seed = { by: 'publicValue' as const, publicValue: 'lottery', expectedOn: '2021-06-03' };
const publish = (changed: Parameters<typeof publishing>[0] = {}, context = {}) =>
  given().when(publishing(changed), context);

describe('a pool', () => {
  it('is published whole, with its hash and whoever publishes it, in one order however it was named', () => {
    const [fact] = publish().facts();
    const other = publish({ subjects: subjects.toReversed(), inspectors: inspectors.toReversed() }).facts();
    expect(other).toEqual([fact]);
    if (fact?.type !== 'DrawPoolPublished') throw new Error('no pool');
    const { pool, poolHash, by } = fact.data;
    expect(by).toBe('mei');
    expect(poolHash).toBe(poolHashOf(pool as Parameters<typeof poolHashOf>[0]));
    expect(pool.subjects.map(({ code }) => code)).toEqual(['SITE-1', 'SITE-2', 'SITE-3']);
    expect(pool.inspectors.map(({ id }) => id)).toEqual(['chen', 'li', 'wang', 'zhao']);
    expect(pool.inspectors[2]?.excluded).toEqual(['91310116MA1J000303', 'SITE-2']);
    expect(pool.seed).toMatchObject({ by: 'publicValue', publicValue: { id: 'lottery', expectedOn: '2021-06-03' } });
  });

  it('names two officers, and the first instant at which it is too late for them', () => {
    const [fact] = publish({ seed: byOfficers }).facts();
    expect(fact).toMatchObject({
      data: { pool: { seed: { officers: ['ann', 'bo'], revealBy: '2021-06-02T16:00:00.000Z' } } },
    });
  });

  it('is refused while the one before it for the same purpose is open, and once its number is taken', () => {
    publish({ draw: 'open-all-2' }, { isPreviousOver: false }).refuses('draw-still-open', 'kind');
    publish({ draw: 'open-all-2' }, { isPreviousOver: true }).yields({ type: 'DrawPoolPublished' });
    given(...publish().facts())
      .when(publishing())
      .refuses('draw-number-taken', 'kind');
  });

  it('is refused where the catalogue does not know what it names', () => {
    publish({ kind: 'close' }).refuses('commitment-kind-unknown', 'kind');
    publish({ locality: 'west' }).refuses('locality-unknown', 'locality');
    const [first, ...others] = inspectors;
    publish({ inspectors: [{ ...first!, department: 'tax' }, ...others] }).refuses('department-unknown', 'inspectors');
    publish({ seed: { ...seed, publicValue: 'weather' } }).refuses('public-value-unknown', 'seed.publicValue');
  });

  it.each(['2021-05-31', '2021-06-01'])('is refused with a value of %s, which somebody may know', (expectedOn) => {
    publish({ seed: { ...seed, expectedOn } }).refuses('public-value-not-ahead', 'seed.expectedOn');
  });

  it('is refused with a value of the day of the reveal: whoever keeps a secret back would choose between two that they know', () => {
    publish({ seed: { ...byOfficers, expectedOn: byOfficers.revealOn } }).refuses(
      'public-value-not-ahead',
      'seed.expectedOn',
    );
  });

  it('is refused with a value that lies months ahead, which would keep every other draw waiting', () => {
    publish({ seed: { ...seed, expectedOn: '2021-09-01' } }).yields({ type: 'DrawPoolPublished' });
    publish({ seed: { ...seed, expectedOn: '2021-09-02' } }).refuses('public-value-too-far', 'seed.expectedOn');
    publish({ seed: { ...byOfficers, expectedOn: '2021-09-02' } }).refuses('public-value-too-far', 'seed.expectedOn');
  });

  it('is refused unless two different officers are named where they make the seed, and none where they do not', () => {
    const { officers: _, ...nobody } = byOfficers;
    const { revealOn: __, ...never } = byOfficers;
    publish({ seed: nobody }).refuses('seed-officers-missing', 'seed.officers');
    publish({ seed: never }).refuses('seed-officers-missing', 'seed.officers');
    publish({ seed: { ...byOfficers, officers: ['ann', 'ann'] } }).refuses('seed-officers-not-two', 'seed.officers');
    publish({ seed: { ...seed, officers: ['ann', 'bo'] } }).refuses('seed-officers-not-asked', 'seed.by');
    publish({ seed: { ...byOfficers, revealOn: '2021-06-01' } }).refuses('reveal-day-not-ahead', 'seed.revealOn');
  });

  it('is refused where somebody who can be drawn publishes it, or makes its seed', () => {
    publish({}, { officer: 'li' }).refuses('inspector-takes-no-part', 'inspectors');
    publish({ seed: { ...byOfficers, officers: ['ann', 'li'] } }).refuses('inspector-takes-no-part', 'inspectors');
  });

  it('is refused with fewer subjects than are to be drawn, and with more than it may hold', () => {
    publish({ chooses: { subjects: 4, inspectors: 2 } }).refuses('too-few-subjects', 'chooses.subjects');
    publish({ subjects: [] }).refuses('too-few-subjects', 'chooses.subjects');
    const many = Array.from({ length: 2_001 }, (_, index) => ({ ...subjects[0]!, code: `SITE-${index}` }));
    publish({ subjects: many }).refuses('too-many-subjects', 'locality');
  });

  it('is refused where some subject that could be drawn has too few inspectors without a conflict of interest', () => {
    publish({ chooses: { subjects: 1, inspectors: 4 } }).refuses('too-few-inspectors', 'inspectors');
    const blocked = inspectors.map((one) => ({ ...one, excluded: one.id === 'li' ? [] : ['SITE-2'] }));
    publish({ inspectors: blocked }).refuses('too-few-inspectors', 'inspectors');
    // Of two departments alone where they must differ: wang is of chen's.
    const [wang, , chen] = inspectors;
    publish({ inspectors: [chen!, { ...wang!, excluded: [] }], departments: 'different' }).refuses(
      'too-few-inspectors',
      'inspectors',
    );
    publish({ inspectors: [chen!, { ...wang!, excluded: [] }] }).yields({ type: 'DrawPoolPublished', data: { draw } });
  });
});
