import { describe, expect, it } from 'vitest';

import { at, folded, type Happened, law, rowAfter, stored } from '../folding.fixtures.ts';
import { asked, refused, submitted, supplied, withdrawn } from '../cases/caseFacts.fixtures.ts';
import {
  accepted,
  amendedAs,
  assigned,
  cancelled,
  connected,
  declined,
  opened,
  orderId,
  permitEnded,
  projectCode,
  ready,
  replied,
  supplementAsked,
  supplementSupplied,
  unserved,
} from '../orders/orderFacts.fixtures.ts';
import { progress } from './progress.ts';

const projection = progress(law);
const idOf = (number: number): string => `${projectCode}.constructionPermit.${number}`;
const orderAfter = (...facts: readonly Happened[]) => rowAfter(projection, ...facts).orders[orderId];
const stageAfter = (...facts: readonly Happened[]) => rowAfter(projection, ...facts).stages['constructionPermit'];

describe('a project’s hook-up order', () => {
  it.each<[string, readonly Happened[]]>([
    ['unserved', [unserved]],
    ['opened', [opened]],
    ['supplementRequested', [opened, supplementAsked]],
    ['opened', [opened, supplementAsked, supplementSupplied]],
    ['accepted', [opened, accepted]],
    ['surveyed', [opened, accepted, replied(true)]],
    ['readyToConnect', [opened, accepted, replied(true), ready]],
    ['connected', [opened, accepted, replied(true), ready, connected]],
    ['declined', [opened, declined]],
    ['opened', [opened, declined, assigned]],
    ['cancelled', [opened, cancelled]],
  ])('is %s after its last step', (status, facts) => {
    expect(orderAfter(...facts)).toBe(status);
  });

  it('stands where it stood when its project is amended or its permit ends: the row stays the same', () => {
    const row = rowAfter(projection, opened, accepted);
    for (const fact of [amendedAs({}), permitEnded]) {
      const [event] = stored([fact]);
      expect(projection.evolve(row, event as never, projectCode, 3)).toBe(row);
    }
  });

  it('is one beside the others of its project, and beside its stages', () => {
    const power = `${projectCode}.temporary.power.1`;
    const other = { ...opened, data: { ...opened.data, orderId: power } };
    expect([...folded(projection, submitted, opened, other, accepted)]).toEqual([
      [
        projectCode,
        {
          projectCode,
          stages: { constructionPermit: { status: 'received', caseId: idOf(1), on: '2026-04-20' } },
          orders: { [orderId]: 'accepted', [power]: 'opened' },
        },
      ],
    ]);
  });
});

describe('a project’s stage', () => {
  it.each<[string, string, readonly Happened[]]>([
    ['correctionRequested', '2026-04-22', [submitted, asked]],
    ['received', '2026-04-24', [submitted, asked, supplied]],
    ['acceptanceRefused', '2026-04-27', [submitted, refused]],
    ['withdrawn', '2026-04-23', [submitted, withdrawn('2026-04-23')]],
  ])('is %s since %s, by its last step', (status, day, facts) => {
    expect(stageAfter(...facts)).toEqual({ status, caseId: idOf(1), on: day });
  });

  it('is of the day that it is at the centre, not in Greenwich', () => {
    // Eleven at night in Greenwich is seven in the morning of the next day in Shanghai.
    const late = { ...submitted, data: { ...submitted.data, occurredAt: '2026-04-20T23:00:00.000Z' } };
    expect(stageAfter(late)?.on).toBe('2026-04-21');
  });

  it('that a case here has reached is not overwritten by what was approved before: the row stays the same', () => {
    const prior = {
      type: 'PriorApprovalRecorded',
      data: { projectCode, stage: 'constructionPermit', occurredAt: at('2026-05-01') },
    };
    const row = rowAfter(projection, submitted);
    const [event] = stored([prior]);
    expect(projection.evolve(row, event as never, projectCode, 2)).toBe(row);
  });

  it('is not moved by a case that is not its own: the row stays the same', () => {
    const row = rowAfter(projection, submitted);
    for (const fact of [asked, withdrawn('2026-04-23')]) {
      const [event] = stored([{ ...fact, data: { ...fact.data, caseId: idOf(2) } }]);
      expect(projection.evolve(row, event as never, projectCode, 2)).toBe(row);
    }
  });
});
