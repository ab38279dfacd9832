import { describe, expect, it } from 'vitest';

import { mergeCells, type MonthRange, withinMonths } from './cells.ts';
import { inEveryCell, stageAmounts } from './stageDurations.ts';

const cell = (month: string, stage: string, amounts: object) => ({ month, stage, amounts: JSON.stringify(amounts) });

describe('cells that agree in what was asked for', () => {
  it('are added up, amount by amount', () => {
    const rows = [
      cell('2026-04', 'permit', { concluded: 2, 'days:3': 2 }),
      cell('2026-05', 'permit', { concluded: 1, 'days:3': 1, 'days:9': 0, corrections: 4 }),
      cell('2026-05', 'scheme', { concluded: 5 }),
    ];
    expect(mergeCells(rows, ['stage'])).toEqual([
      { group: { stage: 'permit' }, amounts: { concluded: 3, 'days:3': 3, 'days:9': 0, corrections: 4 } },
      { group: { stage: 'scheme' }, amounts: { concluded: 5 } },
    ]);
  });

  it('are each their own group where every dimension is asked for', () => {
    const rows = [cell('2026-04', 'permit', { concluded: 2 }), cell('2026-05', 'permit', { concluded: 1 })];
    expect(mergeCells(rows, ['stage', 'month'])).toEqual([
      { group: { stage: 'permit', month: '2026-04' }, amounts: { concluded: 2 } },
      { group: { stage: 'permit', month: '2026-05' }, amounts: { concluded: 1 } },
    ]);
  });

  it('are one group where nothing is asked for, and none where there are none', () => {
    const rows = [cell('2026-04', 'permit', { concluded: 2 }), cell('2026-05', 'scheme', { concluded: 1 })];
    expect(mergeCells(rows, [])).toEqual([{ group: {}, amounts: { concluded: 3 } }]);
    expect(mergeCells([], ['stage'])).toEqual([]);
  });
});

describe('months', () => {
  /** What a table is asked. */
  const askedFor = (range: MonthRange, byMonth: boolean): readonly string[] => {
    interface Query {
      readonly asked: readonly string[];
      readonly where: (column: 'month', is: string, value: string) => Query;
    }
    const query = (asked: readonly string[]): Query => ({
      asked,
      where: (column, is, value) => query([...asked, `${column} ${is} ${value}`]),
    });
    return withinMonths(query([]), range, byMonth).asked;
  };

  it('are all in one cell, whose sum is ready, where neither a range nor a grouping is asked for', () => {
    expect(askedFor({}, false)).toEqual(['month = *']);
    expect(askedFor({ fromMonth: null, toMonth: null }, false)).toEqual(['month = *']);
  });

  it('are one by one, without the cell of all, where they are grouped or there is a range; both ends included', () => {
    expect(askedFor({}, true)).toEqual(['month != *']);
    expect(askedFor({ fromMonth: '2026-04' }, false)).toEqual(['month != *', 'month >= 2026-04']);
    expect(askedFor({ toMonth: '2026-05' }, false)).toEqual(['month != *', 'month <= 2026-05']);
    expect(askedFor({ fromMonth: '2026-04', toMonth: '2026-05' }, true)).toEqual([
      'month != *',
      'month >= 2026-04',
      'month <= 2026-05',
    ]);
  });
});

describe('what is counted', () => {
  it('is counted in the cell of any as well, but once where a dimension is not known', () => {
    const counted = { concluded: 1 };
    const cells = inEveryCell('permit', '2026-05-14', undefined, 'industrial', counted);
    expect(cells.map(({ cell: [...names] }) => names.join(' '))).toEqual([
      '* industrial 2026-05 permit new',
      '* * 2026-05 permit new',
      '* industrial * permit new',
      '* * * permit new',
    ]);
    expect(cells.every(({ amounts }) => amounts === counted)).toBe(true);
  });

  it('says of a promise whether it was kept, and nothing where none was given', () => {
    const figures = { elapsed: 0, beforeAcceptance: 1, department: 2, applicant: 3, excluded: 4 };
    expect(stageAmounts(figures, 5, 6)).toEqual({
      concluded: 1,
      'days:0': 1,
      beforeAcceptance: 1,
      department: 2,
      applicant: 3,
      excluded: 4,
      corrections: 5,
      rounds: 6,
    });
    expect(stageAmounts({ ...figures, withinCommitted: false, withinStatutory: true }, 0, 0)).toMatchObject({
      committed: 1,
      withinCommitted: 0,
      statutory: 1,
      withinStatutory: 1,
    });
  });
});
