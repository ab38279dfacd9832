import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { KeyRow } from '@onewindow/projections/access/keys.ts';
import type { CaseTimeline } from '@onewindow/projections/cases/row.ts';
import type { DeliveryAttempt, DeliveryRow } from '@onewindow/projections/deliveries/row.ts';
import type { DrawRow } from '@onewindow/projections/commitments/draw/draws.ts';
import type { DurationCaseRow } from '@onewindow/projections/durationCases/queries.ts';
import type { IssueRow } from '@onewindow/projections/issues/issue/row.ts';
import type { RoundRow } from '@onewindow/projections/issues/round/roundProjections.ts';
import type { OrderTimeline } from '@onewindow/projections/orders/row.ts';
import type { PolicyRow, PolicyTaskRow } from '@onewindow/projections/issues/library/policies.ts';
import type { PolicyDeliveryRow } from '@onewindow/projections/issues/library/policyDeliveries.ts';
import type { OutreachRow } from '@onewindow/projections/outreach/outreach.ts';
import type { ProjectRow } from '@onewindow/projections/projects/projects.ts';

import type { NumberedFact } from '../feed.ts';
import type { OfficerView } from '../officerView.ts';
import type { Connection } from './paging.ts';
import type { ReviewView } from './reviewView.ts';

/** What each connection of the contract is made of. */
export type AccessKeyConnection = Connection<KeyRow>;
export type CaseConnection = Connection<CaseTimeline>;
export type DeliveryConnection = Connection<DeliveryRow>;
export type DeliveryAttemptConnection = Connection<DeliveryAttempt>;
export type FactConnection = Connection<StoredEvent>;
export type HookupOrderConnection = Connection<OrderTimeline>;
export type IssueConnection = Connection<IssueRow>;
export type OfficerConnection = Connection<OfficerView>;
export type OutreachActivityConnection = Connection<OutreachRow>;
export type PolicyConnection = Connection<PolicyRow>;
export type PolicyDeliveryConnection = Connection<PolicyDeliveryRow>;
export type PolicyTaskConnection = Connection<PolicyTaskRow>;
export type DrawConnection = Connection<DrawRow>;
export type ProjectConnection = Connection<ProjectRow>;
export type PublicFactConnection = Connection<NumberedFact>;
export type ReviewConnection = Connection<ReviewView>;
export type RoundConnection = Connection<RoundRow>;
export type StageDurationCaseConnection = Connection<DurationCaseRow>;
