import { describe, expect, it } from 'vitest';

import { untilAccepted, untilDecided } from '../cases/caseFacts.fixtures.ts';
import { cases } from '../cases/cases.ts';
import type { CaseTimeline } from '../cases/row.ts';
import { law, rowAfter } from '../folding.fixtures.ts';
import { untilConnected } from '../orders/orderFacts.fixtures.ts';
import { orders } from '../orders/orders.ts';
import { countingOfCase, countingOfOrder, type DurationMeasure } from './counting.ts';
import type { StageFigure } from './queries.ts';

const stage = 'constructionPermit';
const decided = rowAfter(cases(law), ...untilDecided);
const open = rowAfter(cases(law), ...untilAccepted);
const { committed: _, ...withoutPromise } = decided;
const unlimited: CaseTimeline = { ...decided, items: decided.items.map(({ statutory: _limit, ...item }) => item) };

const of = (row: CaseTimeline, figure: Partial<StageFigure> = {}, measure: DurationMeasure = 'workingDays') =>
  countingOfCase(row, { stage, ...figure }, measure, law);

describe('a case', () => {
  it('that was decided is counted, by every month, place, category and number of days that it has', () => {
    expect(of(decided)).toBe('counted');
    expect(
      of(decided, {
        fromMonth: '2026-05',
        toMonth: '2026-05',
        locality: ['langxia'],
        category: ['industrial'],
        workingDays: { from: 9, to: 9 },
      }),
    ).toBe('counted');
  });

  it.each<[string, CaseTimeline, Partial<StageFigure>, DurationMeasure?]>([
    ['anotherStage', decided, { stage: 'designScheme' }],
    ['voided', { ...decided, status: 'voided' }, {}],
    ['withdrawn', { ...open, status: 'withdrawn' }, {}],
    ['acceptanceRefused', { ...open, status: 'acceptanceRefused' }, {}],
    ['notConcluded', open, {}],
    ['anotherKind', { ...decided, kind: 'renewal' }, {}],
    ['anotherKind', decided, { kind: ['renewal'] }],
    ['unreckonable', { ...decided, decidedOn: '2199-12-31' }, {}],
    ['concludedBefore', decided, { fromMonth: '2026-06' }],
    ['concludedAfter', decided, { toMonth: '2026-04' }],
    ['anotherLocality', decided, { locality: ['shihua'] }],
    ['anotherCategory', decided, { category: [] }],
    ['otherDays', decided, { workingDays: { from: 10 } }],
    ['otherDays', decided, { workingDays: { to: 8 } }],
    ['noPromise', withoutPromise, {}, 'withinCommitted'],
    ['noStatutoryLimit', unlimited, {}, 'withinStatutory'],
  ])('is left out by one rule: %s', (rule, row, figure, measure) => {
    expect(of(row, figure, measure)).toBe(rule);
  });

  it('without a promise is in the mean, and only not in the share that kept theirs', () => {
    expect([of(withoutPromise), of(decided, {}, 'withinCommitted')]).toEqual(['counted', 'counted']);
  });

  it('is told the first rule alone, where several would leave it out', () => {
    expect(of({ ...open, status: 'withdrawn', kind: 'renewal' }, { fromMonth: '2030-01' })).toBe('withdrawn');
  });
});

describe('an order', () => {
  const folding = orders(law);
  const connected = rowAfter(folding, ...untilConnected(true));
  const opened = rowAfter(folding, ...untilConnected(true).slice(0, -1));
  const ofOrder = (row: typeof connected, figure: Partial<StageFigure> = {}) =>
    countingOfOrder(row, { stage: 'utilityHookup', ...figure }, 'workingDays', law);

  it('that is connected for good is counted, and left out by one rule else', () => {
    expect(ofOrder(connected)).toBe('counted');
    expect(ofOrder(connected, { stage })).toBe('anotherStage');
    expect(ofOrder({ ...connected, purpose: 'temporary' })).toBe('temporarySupply');
    expect(ofOrder({ ...opened, status: 'declined' })).toBe('declined');
    expect(ofOrder({ ...opened, status: 'cancelled' })).toBe('cancelled');
    expect(ofOrder(opened)).toBe('notConcluded');
    expect(ofOrder(connected, { fromMonth: '2030-01' })).toBe('concludedBefore');
  });
});
