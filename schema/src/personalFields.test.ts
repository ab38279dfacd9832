import { describe, expect, it } from 'vitest';

import { ActEnteredLate, CertificateIssued, DecisionDelivered, LimitExtended, ReviewOpened } from './case/events.ts';
import { DeliverDecision } from './case/commands.ts';
import { personalFieldsOf } from './personalFields.ts';
import { ProjectAmended, ProjectRegistered } from './project/events.ts';
import { UtilityContactNamed } from './utility/events.ts';

const contact = { own: ['name', 'phone'], within: {} };
const approvedBy = { own: ['name'], within: {} };

describe('personal fields', () => {
  it.each([
    [ProjectRegistered, { own: [], within: { contact } }],
    [ProjectAmended, { own: [], within: { changes: { own: [], within: { contact } } } }],
    [UtilityContactNamed, { own: [], within: { contact } }],
    [LimitExtended, { own: [], within: { approvedBy } }],
    [DecisionDelivered, { own: ['recipient'], within: {} }],
    [DeliverDecision, { own: ['recipient'], within: {} }],
    [CertificateIssued, { own: [], within: { orders: { own: [], within: { contact } } } }],
    [ActEnteredLate, { own: [], within: { approvedBy } }],
    [ReviewOpened, undefined],
  ])('of $type are found by their mark', ({ data }, fields) => {
    expect(personalFieldsOf(data)).toEqual(fields);
  });
});
