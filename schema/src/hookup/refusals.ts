/** Why a command on a hook-up order can be refused. */
export const hookupRefusals = [
  'order-unknown',
  'order-already-open',
  'project-unknown',
  'utility-unknown',
  'company-unknown',
  'company-does-not-serve',
  'demand-does-not-fit',
  'permit-opens-the-order',
  'order-unserved',
  'order-not-assignable',
  'order-already-assigned',
  'order-not-open',
  'order-not-accepted',
  'survey-not-replied',
  'not-ready-to-connect',
  'order-already-finished',
  'order-not-connected',
  'supplement-already-requested',
  'supplement-not-requested',
  'day-in-the-future',
] as const;
export type HookupRefusal = (typeof hookupRefusals)[number];
