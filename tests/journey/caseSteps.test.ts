import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { outcomeOf } from '../input/judged.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { give, given, mutations, proposed, submitted, underReview } from './asking.ts';
import { goodInputs, numberOf, type Prepared } from './goodInput.ts';

describe('a case at any step', () => {
  let centre: TestCentre;
  // What an officer keeps of a case is no act on it.
  const ofDesk = new Set(['takeCase', 'markSeen', 'markUnread', 'writeNote', 'removeNote']);
  const commands = mutations.filter(
    ({ answer, name }) => answer === 'case' && name !== 'submitCase' && !ofDesk.has(name),
  );
  const inputs = new Map<string, Prepared>();
  const good = async (name: string): Promise<Prepared> => goodInputs[name]!(centre);
  beforeAll(async () => {
    centre = await openTestCentre('2021-06-01T01:00:30.000Z');
    for (const { name } of commands) inputs.set(name, await good(name));
  });
  afterAll(() => centre.close());

  /** The case for which a mutation would be right. */
  const rightFor = async (name: string): Promise<string> => String((await good(name))['caseId']);

  /** What the rules allow at each step, of the commands that are right somewhere. */
  const steps: { readonly [step: string]: { reach: () => Promise<string>; allows: readonly string[] } } = {
    received: {
      reach: () => submitted(centre),
      allows: ['requestCorrection', 'acceptCase', 'refuseAcceptance', 'withdrawCase', 'voidEntry', 'correctReceiptDay'],
    },
    correcting: {
      reach: () => rightFor('supplyCorrection'),
      allows: ['remindCorrection', 'supplyCorrection', 'withdrawCase', 'voidEntry', 'correctReceiptDay'],
    },
    underReview: {
      reach: () => underReview(centre),
      allows: [
        'concludeReview',
        'urgeReview',
        'startSpecialProcedure',
        'withdrawCase',
        'voidEntry',
        'correctReceiptDay',
        'enterActLate',
      ],
    },
    objected: {
      reach: () => rightFor('answerObjection'),
      // What comes after cannot open, so its authority may refuse it.
      allows: ['answerObjection', 'decideItem', 'withdrawCase', 'voidEntry', 'correctReceiptDay'],
    },
    suspended: {
      reach: () => rightFor('endSpecialProcedure'),
      allows: [
        'concludeReview',
        'urgeReview',
        'startSpecialProcedure',
        'prolongSpecialProcedure',
        'endSpecialProcedure',
        'withdrawCase',
        'voidEntry',
        'correctReceiptDay',
        'enterActLate',
      ],
    },
    reviewed: {
      reach: () => rightFor('decideItem'),
      allows: ['decideItem', 'extendLimit', 'withdrawCase', 'voidEntry', 'correctReceiptDay'],
    },
    approved: {
      reach: () => rightFor('issueCertificates'),
      allows: ['issueCertificates', 'voidEntry', 'correctReceiptDay'],
    },
    notApproved: {
      reach: () => rightFor('deliverDecision'),
      allows: ['deliverDecision', 'voidEntry', 'correctReceiptDay'],
    },
    certified: {
      reach: () => rightFor('revokeCertificate'),
      allows: ['deliverDecision', 'revokeCertificate', 'correctReceiptDay', 'correctCertificate'],
    },
    ended: {
      reach: () => rightFor('setAsideCertificateEnd'),
      allows: ['deliverDecision', 'setAsideCertificateEnd', 'correctReceiptDay', 'proposeAct'],
    },
    withdrawn: {
      reach: async () => {
        const caseId = await submitted(centre);
        await given(centre, 'withdrawCase', { caseId, reason: '不办了' });
        return caseId;
      },
      allows: ['voidEntry', 'correctReceiptDay'],
    },
    acceptanceRefused: {
      reach: async () => {
        const caseId = await submitted(centre);
        await given(centre, 'refuseAcceptance', { caseId, ground: 'NO_PERMIT_NEEDED', reason: '无需许可' });
        return caseId;
      },
      allows: ['voidEntry', 'correctReceiptDay'],
    },
  };

  it.each(Object.keys(steps))('that is %s takes what is its turn and refuses the rest', async (step) => {
    const { reach, allows } = steps[step] ?? { reach: () => submitted(centre), allows: [] };
    const done: string[] = [];
    const grown: string[] = [];
    for (const { name } of commands) {
      const caseId = await reach();
      const ofCertificate = /Certificate(End)?$|^proposeAct$/.test(name);
      const input = { ...inputs.get(name), caseId, ...(ofCertificate && { number: numberOf(caseId) }) };
      await proposed(centre, name, input);
      const length = await centre.logLength();
      if (outcomeOf(name, await give(centre, name, input)) === 'done') done.push(name);
      if ((await centre.logLength()) > length) grown.push(name);
    }
    expect(grown).toEqual(done);
    expect(done).toEqual(commands.map(({ name }) => name).filter((name) => allows.includes(name)));
  });
});
