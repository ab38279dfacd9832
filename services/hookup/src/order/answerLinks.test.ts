import type { HookupCommand } from '@onewindow/schema/hookup/commands.ts';
import type { HookupEvent } from '@onewindow/schema/hookup/events.ts';
import { describe, expect, it } from 'vitest';

import {
  accept,
  accepted,
  assigned,
  cancelled,
  connected,
  declined,
  given,
  now,
  opened,
  orderId,
  ready,
  replied,
  supplementRequested,
  unserved,
} from './steps.fixtures.ts';

const [hash, another] = ['a'.repeat(64), 'b'.repeat(64)];

const issue = (endsOn: string, of = hash): HookupCommand => ({
  type: 'IssueAnswerLink',
  data: { orderId, hash: of, endsOn },
});
const revoke: HookupCommand = { type: 'RevokeAnswerLink', data: { orderId } };
const issued = (of = hash): HookupEvent => ({
  type: 'AnswerLinkIssued',
  data: { orderId, hash: of, company: 'waterNorth', endsOn: '2021-07-05', occurredAt: now },
});
const revoked: HookupEvent = { type: 'AnswerLinkRevoked', data: { orderId, hash, occurredAt: now } };
const used: HookupEvent = { type: 'AnswerLinkUsed', data: { orderId, hash, answer: 'accepted', occurredAt: now } };

type Answer = Extract<HookupCommand, { type: 'AnswerByLink' }>['data']['answer'];
const byLink = (answer: Answer, of = hash): HookupCommand => ({
  type: 'AnswerByLink',
  data: { orderId, hash: of, answer },
});
const accepts: Answer = { type: 'accepted', data: { orderId, companyNumber: '水 7' } };
/** As the company that the link was issued for. */
const bearer = { actingFor: 'waterNorth' };

describe('a link for an answer', () => {
  it('is issued for the company that has the order, whatever step is due', () => {
    for (const events of [
      [opened],
      [opened, accepted],
      [opened, accepted, replied],
      [opened, accepted, replied, ready],
    ])
      given(...events)
        .when(issue('2021-07-05'))
        .yields({ type: 'AnswerLinkIssued', data: { hash, company: 'waterNorth', endsOn: '2021-07-05' } });
    given(opened, supplementRequested).when(issue('2021-07-05')).yields({ type: 'AnswerLinkIssued' });
  });

  it('is for today, and for thirty days after it', () => {
    given(opened).when(issue('2021-06-30')).refuses('link-ends-before-today', 'endsOn');
    given(opened).when(issue('2021-07-01')).yields({ type: 'AnswerLinkIssued' });
    given(opened).when(issue('2021-07-31')).yields({ type: 'AnswerLinkIssued' });
    given(opened).when(issue('2021-08-01')).refuses('link-ends-too-late', 'endsOn');
  });

  it('is none where nobody has the order, nor where it is over', () => {
    given(unserved).when(issue('2021-07-05')).refuses('order-unserved', 'orderId');
    given(opened, declined).when(issue('2021-07-05')).refuses('order-not-open', 'orderId');
    for (const last of [cancelled, connected])
      given(opened, accepted, replied, ready, last)
        .when(issue('2021-07-05'))
        .refuses('order-already-finished', 'orderId');
    for (const command of [issue('2021-07-05'), revoke, byLink(accepts)])
      given().when(command).refuses('order-unknown', 'orderId');
  });

  it('is issued once, and takes the place of the one before', () => {
    given(opened, issued()).when(issue('2021-07-05')).refuses('link-already-issued', 'hash');
    given(opened, issued(), issued(another)).when(byLink(accepts), bearer).refuses('answer-link-revoked', 'hash');
    given(opened, issued(), issued(another))
      .when(byLink(accepts, another), bearer)
      .yields({ type: 'HookupOrderAccepted' }, { type: 'AnswerLinkUsed' });
  });

  it('is revoked by the window, while there is one that holds', () => {
    given(opened, issued()).when(revoke).yields({ type: 'AnswerLinkRevoked', data: { hash } });
    given(opened).when(revoke).refuses('no-answer-link', 'orderId');
    given(opened, issued(), revoked).when(revoke).refuses('no-answer-link', 'orderId');
    given(opened, issued(), revoked).when(byLink(accepts), bearer).refuses('answer-link-revoked', 'hash');
  });
});

describe('an answer by a link', () => {
  const answers: readonly {
    readonly before: readonly HookupEvent[];
    readonly answer: Answer;
    readonly type: HookupEvent['type'];
  }[] = [
    { before: [opened], answer: accepts, type: 'HookupOrderAccepted' },
    {
      before: [opened],
      answer: { type: 'supplementRequested', data: { orderId, asked: '用水量' } },
      type: 'HookupSupplementRequested',
    },
    {
      before: [opened],
      answer: { type: 'declined', data: { orderId, code: 'noCapacity', reason: '管网已满' } },
      type: 'HookupOrderDeclined',
    },
    {
      before: [opened, accepted],
      answer: { type: 'surveyed', data: { orderId, externalLine: false, number: '答 1' } },
      type: 'SurveyReplied',
    },
    {
      before: [opened, accepted, replied],
      answer: { type: 'readyToConnect', data: { orderId } },
      type: 'ReadyToConnectDeclared',
    },
    {
      before: [opened, accepted, replied, ready],
      answer: { type: 'connected', data: { orderId, customerNumber: '户 9' } },
      type: 'HookupConnected',
    },
  ];
  it.each(answers)('is $type, and says beside it that it was given by the link', ({ before, answer, type }) => {
    given(...before, issued())
      .when(byLink(answer), bearer)
      .yields({ type, data: answer.data }, { type: 'AnswerLinkUsed', data: { hash, answer: answer.type } });
  });

  it('keeps to the rules of that answer, and the link holds on', () => {
    given(opened, issued())
      .when(byLink({ type: 'connected', data: { orderId } }), bearer)
      .refuses('not-ready-to-connect', 'orderId');
    given(opened, accepted, issued())
      .when(
        byLink({ type: 'surveyed', data: { orderId, externalLine: true, number: '1', surveyedOn: '2021-07-02' } }),
        bearer,
      )
      .refuses('day-in-the-future', 'surveyedOn');
  });

  it('is given once', () => {
    given(opened, issued(), accepted, used)
      .when(byLink({ type: 'surveyed', data: { orderId, externalLine: true, number: '1' } }), bearer)
      .refuses('answer-link-used', 'hash');
  });

  it('is none after the last day', () => {
    given(opened, issued())
      .when(byLink(accepts), { ...bearer, today: '2021-07-05' })
      .yields({ type: 'HookupOrderAccepted' }, { type: 'AnswerLinkUsed' });
    given(opened, issued())
      .when(byLink(accepts), { ...bearer, today: '2021-07-06' })
      .refuses('answer-link-expired', 'hash');
  });

  it('is none once the order has moved on otherwise, even where it came back to the same step', () => {
    for (const events of [
      [opened, issued(), accepted],
      [opened, issued(), supplementRequested],
      [opened, issued(), declined, { ...assigned, data: { ...assigned.data, company: 'waterNorth' } } as HookupEvent],
    ])
      given(...events)
        .when(byLink(accepts), bearer)
        .refuses('answer-link-revoked', 'hash');
  });

  it('is none with a link that was never issued for this order, nor about another order', () => {
    given(opened, issued()).when(byLink(accepts, another), bearer).refuses('answer-link-unknown', 'hash');
    given(opened, issued())
      .when(
        byLink({ type: 'accepted', data: { orderId: '2105-310116-04-01-000009.constructionPermit.1.water' } }),
        bearer,
      )
      .refuses('order-unknown', 'orderId');
  });

  it('is none of a company that has the order no more', () => {
    given(opened, issued(), declined, assigned).when(byLink(accepts), bearer).refuses('order-unknown', 'orderId');
    expect(given(opened, issued()).when(accept).facts()).toHaveLength(1);
  });
});
