import type { Pool, PoolInspector, PoolSubject } from '@onewindow/kernel/draw/pool.ts';

/** A pool with what is named of it, else of nobody and for one subject and two inspectors. */
export const poolOf = (named: Partial<Pool> = {}): Pool => ({
  format: 'onewindow-draw-1',
  draw: 'open-all-1',
  name: '抽查 “一” \\ é 😀',
  kind: 'open',
  subjects: [],
  inspectors: [],
  departments: 'any',
  chooses: { subjects: 1, inspectors: 2 },
  seed: {
    by: 'publicValue',
    publicValue: {
      id: 'lottery',
      name: { 'zh-CN': '开奖号码', en: 'The numbers of the lottery' },
      source: 'lottery.example',
      pattern: '[0-9]{1,9}',
      example: '012345',
      expectedOn: '2021-06-03',
    },
  },
  ...named,
});

/** Subjects with these weights, each of a firm of its own. */
export const weighing = (...weights: readonly number[]): readonly PoolSubject[] =>
  weights.map((weight, index) => ({
    code: `SITE-${index}`,
    name: `工地 ${index}`,
    locality: 'north',
    creditCode: creditCodeOf(index),
    weight,
  }));

/** The credit code of the firm of the subject of a number. */
export const creditCodeOf = (index: number): string => `91310116MA1J0000${String(index).padStart(2, '0')}`;

/** So many inspectors, in turn of three departments, without any conflict of interest. */
export const inspectorsOf = (count: number): readonly PoolInspector[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `inspector-${String(index).padStart(3, '0')}`,
    department: ['construction', 'fire', 'market'][index % 3]!,
    excluded: [],
  }));
