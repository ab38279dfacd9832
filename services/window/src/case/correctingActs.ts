import { always, someOf, unless } from '@onewindow/kernel/commandRule.ts';
import { refuse } from '@onewindow/kernel/decider.ts';

import { numberFault } from './certificates.ts';
import type { CaseContext, CaseData, CaseDecision, CaseRule } from './context.ts';
import type { Case } from './state.ts';

/*
 * Nothing is overwritten: a mistake is mended by an act of a closed list, with who approved it and what shows that it is right, and is
 * marked wherever a figure rests on it.
 */

/** An entry that should not be there, for instance on the wrong project. What stands on paper ends first, by an act of its own. */
const voidEntry: CaseRule<'VoidEntry'> = {
  allowed: ({ certificates }) =>
    unless(certificates.some(({ endedBy }) => !endedBy) ? refuse('certificates-in-force', 'caseId') : undefined),
  decide: (data, _state, { now }) => [{ type: 'EntryVoided', data: { ...data, occurredAt: now } }],
};

/** The paper came on another day than was entered; never after the entry itself, nor after what the window did on it. */
const correctReceiptDay: CaseRule<'CorrectReceiptDay'> = {
  allowed: always,
  decide: (data, state, context) => receiptDayCorrected(data, state, context),
};

const receiptDayCorrected = (data: CaseData<'CorrectReceiptDay'>, state: Case, context: CaseContext): CaseDecision => {
  const { calendar, dayOf, now } = context;
  const { receivedOn } = data;
  if (receivedOn === state.receivedOn) return refuse('nothing-to-correct', 'receivedOn');
  if (receivedOn < calendar.from)
    return refuse('day-outside-calendar', 'receivedOn', { from: calendar.from, to: calendar.to });
  if (receivedOn > dayOf(state.submittedAt)) return refuse('receipt-after-entry', 'receivedOn');
  const until = state.bySilence ? undefined : state.acceptedOn;
  if (until !== undefined && receivedOn > until) return refuse('receipt-after-acceptance', 'receivedOn');
  return [{ type: 'ReceiptDayCorrected', data: { ...data, before: state.receivedOn, occurredAt: now } }];
};

/** What stands on a certificate was wrong. Its number stays, unless just that was the mistake. */
const correctCertificate: CaseRule<'CorrectCertificate'> = {
  allowed: ({ certificates }) =>
    someOf(
      certificates.map(({ number: id }) => ({ id })),
      'certificate-unknown',
      'number',
    ),
  decide: (data, state, context) => certificateCorrected(data, state, context),
};

const certificateCorrected = (
  data: CaseData<'CorrectCertificate'>,
  state: Case,
  context: CaseContext,
): CaseDecision => {
  const { catalogue, dayOf, today, now } = context;
  const certificate = state.certificates.find(({ number }) => number === data.number);
  if (!certificate) return refuse('certificate-unknown', 'number');
  const { number, name, issuedOn = certificate.issuedOn, validUntil = certificate.validUntil } = data.corrected;
  const isSame = Object.entries(data.corrected).every(
    ([field, value]) => certificate[field as keyof typeof certificate] === value,
  );
  if (isSame) return refuse('nothing-to-correct', 'corrected');
  if (number !== undefined && state.certificates.some((one) => one !== certificate && one.number === number))
    return refuse('certificate-number-taken', 'corrected.number');
  const malformed =
    number === undefined ? undefined : numberFault(number, certificate.item, 'corrected.number', state, catalogue);
  if (malformed) return malformed;
  if (issuedOn > today) return refuse('day-in-the-future', 'corrected.issuedOn', { today });
  const decided = state.reviews.get(certificate.item)?.decided;
  if (decided && issuedOn < dayOf(decided.at)) return refuse('before-the-decision', 'corrected.issuedOn');
  if (validUntil !== undefined && validUntil < issuedOn)
    return refuse('valid-until-before-issue', 'corrected.validUntil');
  const { projectCode } = state;
  const { item, orders, issuer } = certificate;
  const isTold =
    orders.length > 0 &&
    issuer !== undefined &&
    (number !== undefined || name !== undefined || data.corrected.issuedOn !== undefined);
  return [
    {
      type: 'CertificateCorrected',
      data: {
        ...data,
        projectCode,
        item,
        ...(isTold && { permit: { number: number ?? certificate.number, issuedOn, issuer } }),
        orders: isTold ? [...orders] : [],
        occurredAt: now,
      },
    },
  ];
};

/** The correcting acts that need nothing but their own rule. */
export const correctingRules = {
  VoidEntry: voidEntry,
  CorrectReceiptDay: correctReceiptDay,
  CorrectCertificate: correctCertificate,
};
