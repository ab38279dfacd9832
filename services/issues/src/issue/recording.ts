import { someOf, unless } from '@onewindow/kernel/commandRule.ts';
import { type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import { creditCodeChecks } from '@onewindow/schema/creditCode.ts';
import type { IssueRefusal } from '@onewindow/schema/issue/refusals.ts';

import type { Round } from '../round/state.ts';
import type { IssueData, IssueRule } from './context.ts';
import type { Issue } from './state.ts';

/** Whatever a firm tells is taken down (照单全收). What was heard on a visit names it; where the plan knows the firm, it knows its city. */
export const recordIssue: IssueRule<'RecordIssue', Issue | undefined> = {
  allowed: (_state, { round, catalogue }) =>
    round
      ? someOf(
          catalogue.issueKinds.map(({ id }) => ({ id })),
          'issue-kind-unknown',
          'kind',
        )
      : unless(refuse('round-unknown', 'round')),
  decide: (data, _state, { issue, round, catalogue, projectIsThere, now }) => {
    if (!round) return refuse('round-unknown', 'round');
    const kind = catalogue.issueKinds.find(({ id }) => id === data.kind);
    if (!kind) return refuse('issue-kind-unknown', 'kind');
    if (catalogue.codes === 'cn' && !creditCodeChecks(data.firm.creditCode))
      return refuse('credit-code-wrong', 'firm.creditCode');
    const strange = visitFault(data, round);
    if (strange) return strange;
    const city = cityOf(data, round);
    if (city !== undefined && typeof city !== 'string') return city;
    if (data.project !== undefined && projectIsThere !== true) return refuse('project-unknown', 'project');
    const { city: _, evidence = [], ...said } = data;
    const { trade } = plannedFirm(data, round) ?? {};
    return [
      {
        type: 'IssueRecorded',
        data: {
          issue,
          ...said,
          evidence,
          ...(trade && { trade }),
          ...(city !== undefined && { city }),
          ...(kind.limits && { limits: kind.limits }),
          occurredAt: now,
        },
      },
    ];
  },
};

const visitFault = (
  { source, visit, firm }: IssueData<'RecordIssue'>,
  { visits }: Round,
): Refusal<IssueRefusal> | undefined => {
  if (source !== 'visit') return visit === undefined ? undefined : refuse('visit-not-of-source', 'visit');
  if (visit === undefined) return refuse('visit-missing', 'visit');
  const place = visits[visit - 1]?.place;
  if (!place) return refuse('visit-unknown', 'visit');
  return place.firm !== undefined && place.firm !== firm.creditCode
    ? refuse('firm-not-of-visit', 'firm.creditCode')
    : undefined;
};

/** Of a firm of the plan the plan's; of another what is said, or where the visit was. */
const cityOf = (data: IssueData<'RecordIssue'>, round: Round): string | undefined | Refusal<IssueRefusal> => {
  const { city, visit } = data;
  const { plan, visits } = round;
  const planned = plannedFirm(data, round)?.city;
  if (planned !== undefined) return city === undefined || city === planned ? planned : refuse('city-of-plan', 'city');
  if (city === undefined) return visit === undefined ? undefined : visits[visit - 1]?.city;
  return plan.cities.some(({ id }) => id === city) ? city : refuse('city-not-of-round', 'city');
};

const plannedFirm = ({ firm }: IssueData<'RecordIssue'>, { plan }: Round) =>
  plan.firms.find(({ creditCode }) => creditCode === firm.creditCode);
