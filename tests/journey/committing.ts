import { expect } from 'vitest';

import { catalogue } from '../jinshan.ts';
import type { TestCentre } from '../testCentre.ts';

/** The kind of commitments that tests make. */
export const kind = catalogue.commitments.kinds.find(({ id }) => id === 'salesSiteOpening')!;

/** A sales site in the words of the contract; what a test does not care about is as good as anything else. */
export const salesSite = (code: string, name: string, changes: object = {}): object => ({
  kind: 'SALES_SITE',
  code,
  name,
  locality: 'jinshanIndustrialZone',
  address: '示例路 1 号',
  enterprise: { name: '示例置业有限公司', creditCode: '91310116MA1J000100' },
  ...changes,
});

/** Who committed, and is nobody else's business. */
export const contact = { name: '张承诺', phone: '13900001111' };

/** Ticks every clause and commits; the number of the notice. */
export const committed = async ({ ask, world }: TestCentre, subject: object, changes: object = {}): Promise<string> => {
  const ticked = kind.clauses.map(({ clause }) => clause);
  const { data, errors } = await ask(
    'mutation Commit($input: CommitInput!) { commit(input: $input) { commitment { id } refusal { code message } } }',
    { input: { subject, kind: kind.id, ticked, contact, ...changes } },
  );
  expect([errors, data.commit.refusal]).toEqual([undefined, null]);
  await world.advance(0);
  return data.commit.commitment.id;
};
