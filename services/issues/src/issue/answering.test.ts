import type { IssueCommand } from '@onewindow/schema/issue/commands.ts';
import { describe, it } from 'vitest';

import {
  answered,
  assigned,
  by,
  confirmed,
  delisted,
  disputed,
  entered,
  firm,
  given,
  issue,
  listed,
  merged,
  on,
  other,
  otherFirm,
  owner,
  recorded,
  reopened,
  routed,
  stateOf,
  struckOff,
  theFirm,
  theOwner,
} from './issue.fixtures.ts';

const answer = (changes: object = {}): IssueCommand => ({
  type: 'AnswerIssue',
  data: { issue, told: [{ name: '周某' }], toldOn: '2020-05-10', means: 'phone', words: '资质延续至年底', ...changes },
});
const confirm = (of = issue, evidence?: string): IssueCommand => ({
  type: 'ConfirmAnswer',
  data: { issue: of, ...(evidence !== undefined && { evidence }) },
});
const dispute = (of = issue, evidence?: string): IssueCommand => ({
  type: 'DisputeAnswer',
  data: { issue: of, reason: '系统仍显示过期', ...(evidence !== undefined && { evidence }) },
});
const strikeOff: IssueCommand = { type: 'StrikeOffIssue', data: { issue } };
const reopen: IssueCommand = { type: 'ReopenIssue', data: { issue, reason: '问题重现' } };

const owned = [recorded(), routed, assigned];
const ofOther = [recorded(other, otherFirm), merged()];
const bothAnswered = [...owned, listed, answered([issue, other])];

describe('an answer', () => {
  it('tells who of the firm was told, by whom, when and how', () => {
    given(...owned)
      .when(answer(), theOwner)
      .yields({
        type: 'IssueAnswered',
        data: {
          answer: 1,
          concerns: [issue],
          told: [{ firm: firm.creditCode, name: '周某' }],
          by: owner,
          toldOn: '2020-05-10',
          means: 'phone',
          silence: 15,
        },
      });
    given(...owned)
      .when(answer({ by: 'liaison' }))
      .yields({ type: 'IssueAnswered', data: { by: 'liaison' } });
  });

  it('is given by the owner, or by whoever has the rank, once there is an owner', () => {
    given(...owned)
      .when(answer(), by('reviewer', 'somebody else'))
      .refuses('owner-only', 'issue');
    given(...owned)
      .when(answer(), by('head'))
      .yields({ type: 'IssueAnswered' });
    given(recorded(), routed).when(answer()).refuses('issue-not-assigned', 'issue');
    given(recorded(), struckOff).when(answer()).refuses('issue-struck-off', 'issue');
    given(recorded(), merged(issue, other)).when(answer()).refuses('issue-merged', 'issue');
  });

  it('was told between the record and today', () => {
    given(...owned)
      .when(answer({ toldOn: '2020-05-12' }))
      .refuses('day-in-the-future', 'toldOn');
    given(...owned)
      .when(answer({ toldOn: '2020-04-14' }))
      .refuses('told-before-record', 'toldOn');
  });

  it('goes to every firm whose issue was merged under it, and to no other', () => {
    const around = { merged: [stateOf(...ofOther)] };
    const both = [{ name: '周某' }, { firm: otherFirm.creditCode, name: '吴某' }];
    given(...owned, listed)
      .when(answer({ told: both }), around)
      .yields({ type: 'IssueAnswered', data: { concerns: [issue, other] } });
    given(...owned, listed)
      .when(answer(), around)
      .refuses('firm-not-told', 'told');
    given(...owned)
      .when(answer({ told: both }))
      .refuses('firm-not-concerned', 'told.1.firm');
  });

  it('does not count for an issue that was taken out and merged again', () => {
    given(...bothAnswered, confirmed(), delisted, listed)
      .when(answer({ told: [{ firm: otherFirm.creditCode, name: '吴某' }] }), { merged: [stateOf(...ofOther)] })
      .yields({ type: 'IssueAnswered', data: { answer: 2, concerns: [other] } });
    given(...ofOther)
      .when(confirm(other), { ...theFirm, leading: stateOf(...bothAnswered, delisted, listed) })
      .refuses('no-answer-yet', 'issue');
  });

  it('is not for a firm that is content, and there is none once all are', () => {
    given(...bothAnswered, confirmed())
      .when(answer({ told: [{ firm: otherFirm.creditCode, name: '吴某' }] }), {
        merged: [stateOf(...ofOther, disputed(other))],
      })
      .yields({ type: 'IssueAnswered', data: { answer: 2, concerns: [other] } });
    given(...owned, answered(), confirmed())
      .when(answer())
      .refuses('nothing-to-answer', 'issue');
  });
});

describe('what a firm says of an answer', () => {
  const before = [...owned, answered()];

  it('is said by itself, or the window for it with the evidence of a call', () => {
    given(...before)
      .when(confirm(), theFirm)
      .yields({ type: 'IssueConfirmed', data: { answer: 1, by: 'firm', evidence: undefined, leading: undefined } });
    given(...before)
      .when(confirm(issue, '回访记录 7'))
      .yields({ type: 'IssueConfirmed', data: { by: 'window', evidence: '回访记录 7' } });
    given(...before)
      .when(confirm())
      .refuses('evidence-missing', 'evidence');
    given(...before)
      .when(dispute(), theFirm)
      .yields({ type: 'IssueDisputed', data: { answer: 1, by: 'firm', reason: '系统仍显示过期' } });
    given(...before)
      .when(dispute())
      .refuses('evidence-missing', 'evidence');
  });

  it('is about an answer that there is', () => {
    given(...owned)
      .when(confirm(), theFirm)
      .refuses('no-answer-yet', 'issue');
    given(...owned)
      .when(dispute(), theFirm)
      .refuses('no-answer-yet', 'issue');
    given(...before, confirmed(), struckOff)
      .when(dispute(), theFirm)
      .refuses('issue-struck-off', 'issue');
  });

  it('may change until the end, but not twice, and the window not against it', () => {
    given(...before, confirmed())
      .when(confirm(), theFirm)
      .refuses('already-confirmed', 'issue');
    given(...before, confirmed())
      .when(dispute(), theFirm)
      .yields({ type: 'IssueDisputed' });
    given(...before, disputed())
      .when(dispute(), theFirm)
      .refuses('already-disputed', 'issue');
    given(...before, disputed())
      .when(confirm(issue, '回访记录 7'))
      .refuses('already-disputed', 'issue');
    given(...before, confirmed())
      .when(dispute(issue, '回访记录 7'))
      .refuses('already-confirmed', 'issue');
    given(...before, disputed(), answered([issue], 2))
      .when(confirm(), theFirm)
      .yields({ type: 'IssueConfirmed', data: { answer: 2 } });
  });

  it('is not said for it by whoever owns the issue or told it', () => {
    given(...before)
      .when(confirm(issue, '回访记录 7'), by('head', owner))
      .refuses('needs-somebody-else', 'issue');
    given(...owned, entered(answered(), 'clerk'))
      .when(confirm(issue, '回访记录 7'))
      .refuses('needs-somebody-else', 'issue');
    given(...owned, entered(answered(), 'clerk'))
      .when(confirm(issue, '回访记录 7'), by('clerk', 'another clerk'))
      .yields({ type: 'IssueConfirmed' });
  });

  it('of a merged issue it says of the answer of the leading one', () => {
    const leading = stateOf(...bothAnswered);
    given(...ofOther)
      .when(confirm(other), { ...theFirm, leading })
      .yields({ type: 'IssueConfirmed', data: { issue: other, answer: 1, leading: issue } });
    given(...ofOther)
      .when(confirm(other), { ...theFirm, leading: stateOf(...owned, listed) })
      .refuses('no-answer-yet', 'issue');
    given(...ofOther)
      .when(confirm(other), { ...theFirm, leading: stateOf(...bothAnswered, struckOff) })
      .refuses('issue-struck-off', 'issue');
  });
});

describe('an issue is struck off', () => {
  const content = [...owned, answered(), confirmed()];

  it('once its firm has confirmed, by somebody who did not work on it', () => {
    given(...content)
      .when(strikeOff)
      .yields({ type: 'IssueStruckOff', data: { with: [], silent: [] } });
    given(...owned, answered())
      .when(strikeOff, on('2020-04-20'))
      .refuses('answer-not-confirmed', 'issue');
    given(...owned)
      .when(strikeOff)
      .refuses('answer-not-confirmed', 'issue');
    given(...content, disputed())
      .when(strikeOff)
      .refuses('answer-not-confirmed', 'issue');
    given(...content)
      .when(strikeOff, by('head', owner))
      .refuses('needs-somebody-else', 'issue');
    given(...owned, entered(answered(), 'clerk'), confirmed())
      .when(strikeOff)
      .refuses('needs-somebody-else', 'issue');
    given(...owned, answered(), entered(confirmed(issue, { by: 'window', evidence: '回访 7' }), 'clerk'))
      .when(strikeOff)
      .refuses('needs-somebody-else', 'issue');
    given(...content, struckOff)
      .when(strikeOff)
      .refuses('issue-struck-off', 'issue');
  });

  it('together with those that were merged under it, once their firms have confirmed, too', () => {
    const before = [...bothAnswered, confirmed()];
    given(...before)
      .when(strikeOff, { merged: [stateOf(...ofOther)], ...on('2020-04-20') })
      .refuses('merged-not-confirmed', 'issue');
    given(...before)
      .when(strikeOff, { merged: [stateOf(...ofOther, confirmed(other))] })
      .yields({ type: 'IssueStruckOff', data: { with: [other], silent: [] } });
    given(...ofOther)
      .when({ type: 'StrikeOffIssue', data: { issue: other } })
      .refuses('issue-merged', 'issue');
  });

  it('without the word of a firm that is silent beyond the days of the catalogue, and says so', () => {
    given(...owned, answered())
      .when(strikeOff, on('2020-04-30'))
      .refuses('answer-not-confirmed', 'issue');
    given(...owned, answered())
      .when(strikeOff, on('2020-05-01'))
      .yields({ type: 'IssueStruckOff', data: { silent: [issue] } });
    given(...owned, answered(), disputed())
      .when(strikeOff, on('2020-05-01'))
      .refuses('answer-not-confirmed', 'issue');
  });

  it('and reopened with the reason, and answered anew by whoever it is given to', () => {
    const over = [...content, struckOff];
    given(...over)
      .when(reopen)
      .yields({ type: 'IssueReopened', data: { with: [], reason: '问题重现' } });
    given(...content)
      .when(reopen)
      .refuses('issue-not-struck-off', 'issue');
    given(...ofOther)
      .when({ type: 'ReopenIssue', data: { issue: other, reason: '问题重现' } })
      .refuses('issue-merged', 'issue');
    given(...over, reopened)
      .when(answer())
      .refuses('issue-not-assigned', 'issue');
    given(...over, reopened)
      .when(strikeOff)
      .refuses('answer-not-confirmed', 'issue');
    given(...over, reopened, assigned)
      .when(answer(), theOwner)
      .yields({ type: 'IssueAnswered', data: { answer: 2, concerns: [issue] } });
  });
});
