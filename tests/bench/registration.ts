import type { Fact } from '@onewindow/kernel/eventStore.ts';

/** The command that registers an ordinary project. */
export const registration = (projectCode: string): Fact => ({
  type: 'RegisterProject',
  data: {
    projectCode,
    name: '示例厂房一期',
    applicant: { name: '示例建设单位', creditCode: '91310116MA1J000100' },
    category: 'industrial',
    traits: [],
    address: '金山工业区示例路 1 号',
    locality: 'langxia',
    utilities: [{ utility: 'water', demand: { pipeDiameter: 100 } }],
  },
});
