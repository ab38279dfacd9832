/* Generated from schema/graphql by `pnpm generate`. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProjectRow } from '@onewindow/projections/projects/projects.ts';
import type { CaseTimeline } from '@onewindow/projections/cases/row.ts';
import type { OrderTimeline } from '@onewindow/projections/orders/row.ts';
import type { DurationCaseRow } from '@onewindow/projections/durationCases/queries.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { NumberedFact } from '../feed.ts';
import type { Refusal as DecidedRefusal } from '@onewindow/kernel/decider.ts';
import type { CasePage, OrderPage, ProjectPage, DeliveryPage, DurationCasePage } from '../resolvers/paging.ts';
import type { DeliveryRow } from '@onewindow/projections/deliveries/row.ts';
import type { UtilityView } from '../utilityView.ts';
import type { CatalogueStage, CatalogueItem, CatalogueCompany } from '@onewindow/schema/catalogue.ts';
import type { Context } from '../requestContext.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A civil day of the centre, `YYYY-MM-DD`. */
  Day: { input: string; output: string; }
  /** An instant in UTC, ISO 8601 with milliseconds. */
  DateTime: { input: string; output: string; }
  /** A fact's content as it was recorded. */
  JSON: { input: unknown; output: unknown; }
};

export type Query = {
  readonly __typename?: 'Query';
  readonly case?: Maybe<Case>;
  /** What a clerk's board shows. By clock risk: what is nearest to its limit first, what has no due day last. */
  readonly cases: CaseConnection;
  /** Every fact of a case, in order; null where there is no such case. */
  readonly caseHistory?: Maybe<ReadonlyArray<Fact>>;
  readonly centre: Centre;
  /** How each company is reached, and what it has not acknowledged yet. */
  readonly hookupStatus: ReadonlyArray<UtilityStatus>;
  /** How one company is connected; nothing where the catalogue knows no such company. */
  readonly utility?: Maybe<UtilityStatus>;
  /** What is sent to companies, the newest fact first. */
  readonly deliveries: DeliveryConnection;
  /** Decided cases, approved or not, never withdrawn ones, and connected permanent orders: how many working days they took. */
  readonly stageDurations: ReadonlyArray<StageDurations>;
  /** The cases or orders behind one figure. */
  readonly stageDurationCases: DurationCaseConnection;
  /** How long departments take from a review's opening to its conclusion, every round by itself. */
  readonly reviewDurations: ReadonlyArray<ReviewDurations>;
  /** Facts about hook-up orders behind a position, in the order of the log; from the beginning without one. A company sees what it is sent. */
  readonly hookupFeed: FactConnection;
  readonly hookupOrder?: Maybe<HookupOrder>;
  readonly hookupOrders: HookupOrderConnection;
  readonly project?: Maybe<Project>;
  readonly projects: ProjectConnection;
  /** Trainings, meetings and open days, the latest first. */
  readonly outreachActivities: OutreachConnection;
  /** How many were held of each kind in each year, and how many people were there as far as they were counted. */
  readonly outreachCounts: ReadonlyArray<OutreachCount>;
};


export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCasesArgs = {
  filter?: InputMaybe<CaseFilter>;
  orderBy?: InputMaybe<CaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCaseHistoryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHookupStatusArgs = {
  company?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryUtilityArgs = {
  company: Scalars['ID']['input'];
};


export type QueryDeliveriesArgs = {
  filter?: InputMaybe<DeliveryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStageDurationsArgs = {
  filter?: InputMaybe<DurationFilter>;
  groupBy?: InputMaybe<ReadonlyArray<DurationDimension>>;
};


export type QueryStageDurationCasesArgs = {
  filter: StageFigure;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReviewDurationsArgs = {
  filter?: InputMaybe<ReviewDurationFilter>;
  groupBy?: InputMaybe<ReadonlyArray<ReviewDimension>>;
};


export type QueryHookupFeedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHookupOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHookupOrdersArgs = {
  filter?: InputMaybe<HookupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProjectArgs = {
  code: Scalars['ID']['input'];
};


export type QueryProjectsArgs = {
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOutreachActivitiesArgs = {
  filter?: InputMaybe<OutreachFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOutreachCountsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Sends one fact again under its old id, whatever became of it before. */
  readonly replayDelivery: DeliveryAnswer;
  /** Sends again all that was given up for a company. */
  readonly replayAllParked: ReplayAnswer;
  /** Sends again every fact that happened within a time, whether it was acknowledged or not. */
  readonly replayRange: ReplayAnswer;
  /** Sends a signed message without an order to a company's endpoint, and tells what came of it. Nothing is recorded. */
  readonly sendTest: TestAnswer;
  /** Registers a project, with the utilities that it will need. */
  readonly registerProject: ProjectAnswer;
  /** Changes what is recorded of a project. What is named replaces what was; the rest stays. */
  readonly amendProject: ProjectAnswer;
  /** Puts a project on the green channel of major projects. */
  readonly markAsKeyProject: ProjectAnswer;
  /** Records what was approved before the centre opened, or elsewhere: it satisfies a predecessor, is never counted and opens no order. */
  readonly recordPriorApproval: ProjectAnswer;
  /** Receives an application for one stage of a project. */
  readonly submitCase: CaseAnswer;
  /** Tells the applicant, once, of everything that is missing or wrong (art. 32). */
  readonly requestCorrection: CaseAnswer;
  /** Records what the applicant supplied of what was asked for. */
  readonly supplyCorrection: CaseAnswer;
  /** Accepts an application and opens the reviews. */
  readonly acceptCase: CaseAnswer;
  /** Refuses to accept an application, in writing and with its ground (art. 32). */
  readonly refuseAcceptance: CaseAnswer;
  /** Concludes a department's review of one item. */
  readonly concludeReview: CaseAnswer;
  /** Records the applicant's answer to an objection; the same department reviews again. */
  readonly answerObjection: CaseAnswer;
  /** Reminds a department of a review that it has still to conclude; the words stand in the history. */
  readonly urgeReview: CaseAnswer;
  /** Starts a hearing, a test, an expert review or the like, with the notice to the applicant how long it will take (art. 45). */
  readonly startSpecialProcedure: CaseAnswer;
  /** Ends a special procedure. */
  readonly endSpecialProcedure: CaseAnswer;
  /** Extends the statutory limit of an item once, with the reason told to the applicant (art. 42). */
  readonly extendLimit: CaseAnswer;
  /** Decides a case. A refusal states its reasons and the remedies (art. 38). */
  readonly decideCase: CaseAnswer;
  /** Issues one or several certificates of an approved case. */
  readonly issueCertificates: CaseAnswer;
  /** Records that the decision was delivered (art. 44). */
  readonly deliverDecision: CaseAnswer;
  /** Withdraws an application before its decision. */
  readonly withdrawCase: CaseAnswer;
  /** Ends a certificate by one of the four acts. */
  readonly revokeCertificate: CaseAnswer;
  /** Asks for a supply at the window: temporary before construction, permanent only where the permit is a prior approval. */
  readonly requestHookup: HookupOrderAnswer;
  /** Gives an order to a company. */
  readonly assignHookupOrder: HookupOrderAnswer;
  /** The company accepts an order. */
  readonly acceptHookupOrder: HookupOrderAnswer;
  /** Before it accepts, a company may ask once for what it lacks. */
  readonly requestHookupSupplement: HookupOrderAnswer;
  /** The applicant's answer, told at the window; the company is sent it. */
  readonly supplyHookupSupplement: HookupOrderAnswer;
  /** The company replies after its survey. */
  readonly replyToSurvey: HookupOrderAnswer;
  /** Everything on site is ready to be connected. */
  readonly declareReadyToConnect: HookupOrderAnswer;
  /** The supply is connected. */
  readonly connectHookup: HookupOrderAnswer;
  /** The company declines an order, with the reason. */
  readonly declineHookupOrder: HookupOrderAnswer;
  /** Cancels an order that is not finished. */
  readonly cancelHookupOrder: HookupOrderAnswer;
  /** Where a company is sent its orders from now on; what waits goes there too. */
  readonly registerEndpoint: UtilityAnswer;
  /** Names the person to ask at a company. */
  readonly nameUtilityContact: UtilityAnswer;
  /** Nothing is sent to a company until it is resumed. */
  readonly suspendUtility: UtilityAnswer;
  /** What waits for a company is sent again. */
  readonly resumeUtility: UtilityAnswer;
  /** Adds a secret that was sealed before it came here: `onewindow utility-secret` makes, seals and gives one. Two are valid at once. */
  readonly addUtilitySecret: UtilityAnswer;
  /** Ends the validity of a secret. */
  readonly retireUtilitySecret: UtilityAnswer;
  /** Records the hash of a token with which a company pulls: `onewindow utility-token` makes one. It takes the place of the one before. */
  readonly issuePullToken: UtilityAnswer;
  /** Ends the validity of a company's pull token. */
  readonly revokePullToken: UtilityAnswer;
  /** Records a training, a meeting or an open day that was held. */
  readonly recordOutreach: OutreachActivityAnswer;
  /** Corrects what was recorded of an activity, with the reason. What is named replaces what was. */
  readonly correctOutreach: OutreachActivityAnswer;
};


export type MutationReplayDeliveryArgs = {
  input: ReplayDeliveryInput;
};


export type MutationReplayAllParkedArgs = {
  input: ReplayAllParkedInput;
};


export type MutationReplayRangeArgs = {
  input: ReplayRangeInput;
};


export type MutationSendTestArgs = {
  input: SendTestInput;
};


export type MutationRegisterProjectArgs = {
  input: RegisterProjectInput;
};


export type MutationAmendProjectArgs = {
  input: AmendProjectInput;
};


export type MutationMarkAsKeyProjectArgs = {
  input: MarkAsKeyProjectInput;
};


export type MutationRecordPriorApprovalArgs = {
  input: RecordPriorApprovalInput;
};


export type MutationSubmitCaseArgs = {
  input: SubmitCaseInput;
};


export type MutationRequestCorrectionArgs = {
  input: RequestCorrectionInput;
};


export type MutationSupplyCorrectionArgs = {
  input: SupplyCorrectionInput;
};


export type MutationAcceptCaseArgs = {
  input: AcceptCaseInput;
};


export type MutationRefuseAcceptanceArgs = {
  input: RefuseAcceptanceInput;
};


export type MutationConcludeReviewArgs = {
  input: ConcludeReviewInput;
};


export type MutationAnswerObjectionArgs = {
  input: AnswerObjectionInput;
};


export type MutationUrgeReviewArgs = {
  input: UrgeReviewInput;
};


export type MutationStartSpecialProcedureArgs = {
  input: StartSpecialProcedureInput;
};


export type MutationEndSpecialProcedureArgs = {
  input: EndSpecialProcedureInput;
};


export type MutationExtendLimitArgs = {
  input: ExtendLimitInput;
};


export type MutationDecideCaseArgs = {
  input: DecideCaseInput;
};


export type MutationIssueCertificatesArgs = {
  input: IssueCertificatesInput;
};


export type MutationDeliverDecisionArgs = {
  input: DeliverDecisionInput;
};


export type MutationWithdrawCaseArgs = {
  input: WithdrawCaseInput;
};


export type MutationRevokeCertificateArgs = {
  input: RevokeCertificateInput;
};


export type MutationRequestHookupArgs = {
  input: RequestHookupInput;
};


export type MutationAssignHookupOrderArgs = {
  input: AssignHookupOrderInput;
};


export type MutationAcceptHookupOrderArgs = {
  input: AcceptHookupOrderInput;
};


export type MutationRequestHookupSupplementArgs = {
  input: RequestHookupSupplementInput;
};


export type MutationSupplyHookupSupplementArgs = {
  input: SupplyHookupSupplementInput;
};


export type MutationReplyToSurveyArgs = {
  input: ReplyToSurveyInput;
};


export type MutationDeclareReadyToConnectArgs = {
  input: DeclareReadyToConnectInput;
};


export type MutationConnectHookupArgs = {
  input: ConnectHookupInput;
};


export type MutationDeclineHookupOrderArgs = {
  input: DeclineHookupOrderInput;
};


export type MutationCancelHookupOrderArgs = {
  input: CancelHookupOrderInput;
};


export type MutationRegisterEndpointArgs = {
  input: RegisterEndpointInput;
};


export type MutationNameUtilityContactArgs = {
  input: NameUtilityContactInput;
};


export type MutationSuspendUtilityArgs = {
  input: SuspendUtilityInput;
};


export type MutationResumeUtilityArgs = {
  input: ResumeUtilityInput;
};


export type MutationAddUtilitySecretArgs = {
  input: AddUtilitySecretInput;
};


export type MutationRetireUtilitySecretArgs = {
  input: RetireUtilitySecretInput;
};


export type MutationIssuePullTokenArgs = {
  input: IssuePullTokenInput;
};


export type MutationRevokePullTokenArgs = {
  input: RevokePullTokenInput;
};


export type MutationRecordOutreachArgs = {
  input: RecordOutreachInput;
};


export type MutationCorrectOutreachArgs = {
  input: CorrectOutreachInput;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Facts about cases, from after a position on; from now on without one. */
  readonly caseEvents: PublicFact;
  /** Facts about hook-up orders, from after a position on; from now on without one. A company sees what it is sent. */
  readonly hookupEvents: PublicFact;
};


export type SubscriptionCaseEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};


export type SubscriptionHookupEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** What the rules forbid: an answer, not an error. */
export type Refusal = {
  readonly __typename?: 'Refusal';
  readonly code: RefusalCode;
  /** In the language of `Accept-Language`, zh-CN by default. */
  readonly message: Scalars['String']['output'];
  /** The field of the input that it concerns. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/** Words in both tongues of the house. */
export type Name = {
  readonly __typename?: 'Name';
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

export type Light =
  | 'green'
  /** At most two working days are left. */
  | 'amber'
  /** The promised day is past, or nobody serves an order. */
  | 'red';

/** A fact that was not lived through here. */
export type Ledger =
  /** Reconstructed: only the totals are published. */
  | 'demo'
  /** Taken over from an older ledger. */
  | 'import';

export type Actor = {
  readonly __typename?: 'Actor';
  readonly role: Scalars['String']['output'];
  readonly id: Scalars['String']['output'];
};

export type CaseFilter = {
  readonly stage?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<CaseStatus>>;
  /** Somebody still has to act. */
  readonly pending?: InputMaybe<Scalars['Boolean']['input']>;
  readonly projectCode?: InputMaybe<Scalars['ID']['input']>;
  readonly locality?: InputMaybe<Scalars['ID']['input']>;
  readonly category?: InputMaybe<Scalars['ID']['input']>;
  /** In the project's name, code or applicant, the case's number or a certificate's; two Chinese characters suffice. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly light?: InputMaybe<Light>;
  /** Past a statutory limit. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  readonly turn?: InputMaybe<Turn>;
  readonly suspended?: InputMaybe<Scalars['Boolean']['input']>;
  /** A department that has an open review of it. */
  readonly department?: InputMaybe<Scalars['ID']['input']>;
};

export type CaseOrder =
  | 'clockRisk'
  /** The latest first. */
  | 'received';

export type CaseStatus =
  | 'received'
  | 'correctionRequested'
  | 'underReview'
  | 'approved'
  | 'notApproved'
  | 'withdrawn'
  | 'acceptanceRefused';

export type Turn =
  | 'window'
  | 'department'
  | 'applicant'
  | 'nobody';

export type CaseConnection = {
  readonly __typename?: 'CaseConnection';
  readonly edges: ReadonlyArray<CaseEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CaseEdge = {
  readonly __typename?: 'CaseEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Case;
};

export type Case = {
  readonly __typename?: 'Case';
  readonly id: Scalars['ID']['output'];
  readonly projectCode: Scalars['ID']['output'];
  readonly project?: Maybe<Project>;
  readonly stage: Scalars['ID']['output'];
  readonly status: CaseStatus;
  /** The status in the words of `Accept-Language`. */
  readonly statusText: Scalars['String']['output'];
  readonly revision: Scalars['Int']['output'];
  readonly channel: Channel;
  readonly turn: Turn;
  readonly pending: Scalars['Boolean']['output'];
  readonly receivedOn: Scalars['Day']['output'];
  readonly acceptedOn?: Maybe<Scalars['Day']['output']>;
  /** Whether silence accepted it (行政许可法 art. 32). */
  readonly acceptedBySilence: Scalars['Boolean']['output'];
  /** By the promise; before acceptance and after the decision by the law. None while the clock stands still. */
  readonly dueOn?: Maybe<Scalars['Day']['output']>;
  /** Below zero when past. */
  readonly remainingWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** None where no clock runs. */
  readonly light?: Maybe<Light>;
  readonly statutoryDueOn?: Maybe<Scalars['Day']['output']>;
  readonly overdue: Scalars['Boolean']['output'];
  /** Whether a due day lies in a year whose holidays are not published yet. */
  readonly provisional: Scalars['Boolean']['output'];
  readonly suspended: Scalars['Boolean']['output'];
  readonly reviews: ReadonlyArray<Review>;
  readonly procedures: ReadonlyArray<SpecialProcedure>;
  readonly decidedOn?: Maybe<Scalars['Day']['output']>;
  readonly certificates: ReadonlyArray<Certificate>;
  readonly deliveredOn?: Maybe<Scalars['Day']['output']>;
  /** When it ended without a decision. */
  readonly endedOn?: Maybe<Scalars['Day']['output']>;
  readonly corrections: Scalars['Int']['output'];
  /** Of a decided case. */
  readonly time?: Maybe<CaseTime>;
  readonly ledger?: Maybe<Ledger>;
};

export type Review = {
  readonly __typename?: 'Review';
  readonly item: Scalars['ID']['output'];
  readonly department: Scalars['ID']['output'];
  readonly round: Scalars['Int']['output'];
  readonly state: ReviewState;
  readonly openedOn?: Maybe<Scalars['Day']['output']>;
  readonly concludedOn?: Maybe<Scalars['Day']['output']>;
  readonly statutoryDueOn?: Maybe<Scalars['Day']['output']>;
  /** Promised working days. */
  readonly committed?: Maybe<Scalars['Int']['output']>;
  /** Days by which the statutory limit was extended. */
  readonly extension: Scalars['Int']['output'];
};

export type ReviewState =
  /** It waits for an item that comes before. */
  | 'waiting'
  | 'open'
  | 'agree'
  | 'agreeWithConditions'
  | 'object';

export type SpecialProcedure = {
  readonly __typename?: 'SpecialProcedure';
  readonly procedure: Scalars['Int']['output'];
  readonly kind: Scalars['ID']['output'];
  readonly item?: Maybe<Scalars['ID']['output']>;
  readonly suspends: Scalars['Boolean']['output'];
  readonly expectedDays: Scalars['Int']['output'];
  readonly from: Scalars['Day']['output'];
  readonly to?: Maybe<Scalars['Day']['output']>;
};

export type Certificate = {
  readonly __typename?: 'Certificate';
  readonly item: Scalars['ID']['output'];
  readonly number: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly issuedOn: Scalars['Day']['output'];
  readonly validUntil?: Maybe<Scalars['Day']['output']>;
  readonly end?: Maybe<CertificateEnd>;
  readonly endedOn?: Maybe<Scalars['Day']['output']>;
};

/** Working days from receipt to decision; the four parts always add up. `elapsed` is acceptance to decision less what is excluded. */
export type CaseTime = {
  readonly __typename?: 'CaseTime';
  readonly elapsed: Scalars['Int']['output'];
  readonly beforeAcceptance: Scalars['Int']['output'];
  readonly department: Scalars['Int']['output'];
  readonly applicant: Scalars['Int']['output'];
  readonly excluded: Scalars['Int']['output'];
  readonly withinCommitted?: Maybe<Scalars['Boolean']['output']>;
  readonly withinStatutory?: Maybe<Scalars['Boolean']['output']>;
  readonly intervals: ReadonlyArray<Interval>;
};

export type TimePart =
  | 'beforeAcceptance'
  | 'department'
  | 'applicant'
  | 'excluded';

/** From (exclusive) to (inclusive). */
export type Interval = {
  readonly __typename?: 'Interval';
  readonly part: TimePart;
  readonly from: Scalars['Day']['output'];
  readonly to: Scalars['Day']['output'];
  readonly workingDays: Scalars['Int']['output'];
};

export type Fact = {
  readonly __typename?: 'Fact';
  readonly id: Scalars['ID']['output'];
  readonly type: Scalars['String']['output'];
  /** In the words of `Accept-Language`. */
  readonly name: Scalars['String']['output'];
  readonly revision: Scalars['Int']['output'];
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly actor: Actor;
  readonly ledger?: Maybe<Ledger>;
  readonly data: Scalars['JSON']['output'];
};

export type Centre = {
  readonly __typename?: 'Centre';
  readonly id: Scalars['ID']['output'];
  readonly name: Name;
  /** The civil day it is now at the centre. */
  readonly today: Scalars['Day']['output'];
  readonly zone: Scalars['String']['output'];
  readonly catalogueVersion: Scalars['String']['output'];
  /** What whoever reads its figures must know, e.g. that its single cases are reconstructed. */
  readonly notice?: Maybe<Scalars['String']['output']>;
  readonly stages: ReadonlyArray<Stage>;
  readonly categories: ReadonlyArray<Choice>;
  readonly localities: ReadonlyArray<Choice>;
  readonly departments: ReadonlyArray<Choice>;
  readonly utilities: ReadonlyArray<Choice>;
  readonly companies: ReadonlyArray<Company>;
};

export type Stage = {
  readonly __typename?: 'Stage';
  readonly id: Scalars['ID']['output'];
  readonly name: Name;
  readonly items: ReadonlyArray<Item>;
  /** No case is submitted for a stage of hook-up orders. */
  readonly ofOrders: Scalars['Boolean']['output'];
};

export type Item = {
  readonly __typename?: 'Item';
  readonly id: Scalars['ID']['output'];
  readonly name: Name;
  readonly department: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly after: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether no source publishes the entry and it is our reading. */
  readonly assumed: Scalars['Boolean']['output'];
};

export type Choice = {
  readonly __typename?: 'Choice';
  readonly id: Scalars['ID']['output'];
  readonly name: Name;
};

export type Company = {
  readonly __typename?: 'Company';
  readonly id: Scalars['ID']['output'];
  readonly name: Name;
  readonly utility: Scalars['ID']['output'];
  /** Where it serves; everywhere if null. */
  readonly localities?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
};

export type UtilityWay =
  /** It has an endpoint and a secret: it is sent what happens. */
  | 'push'
  /** It has a pull token and asks by itself. */
  | 'pull'
  /** It cannot hear of its orders: register an endpoint, or issue a token. */
  | 'none';

export type UtilityStatus = {
  readonly __typename?: 'UtilityStatus';
  readonly company: Scalars['ID']['output'];
  readonly name: Name;
  readonly utility: Scalars['ID']['output'];
  readonly way: UtilityWay;
  readonly endpoint?: Maybe<Scalars['String']['output']>;
  readonly contact?: Maybe<Contact>;
  /** Why nothing is sent. */
  readonly suspended?: Maybe<Suspension>;
  /** What is valid now; the secrets themselves are nowhere in clear. */
  readonly secrets: ReadonlyArray<UtilitySecret>;
  readonly hasPullToken: Scalars['Boolean']['output'];
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** How many facts it has not acknowledged yet, parked ones left aside. */
  readonly waiting: Scalars['Int']['output'];
  /** How many were given up: a person has to look. */
  readonly parked: Scalars['Int']['output'];
  /** The fact that has been on its way longest, since when (it happened, or was asked for again), and for how many seconds. */
  readonly oldestUnacknowledged?: Maybe<Scalars['ID']['output']>;
  readonly oldestUnacknowledgedSince?: Maybe<Scalars['DateTime']['output']>;
  readonly lagSeconds: Scalars['Float']['output'];
  /** Red where something is parked, it is suspended, or it cannot hear of what waits; amber where something waits for over an hour. */
  readonly light: Light;
};

export type Suspension = {
  readonly __typename?: 'Suspension';
  readonly reason: Scalars['String']['output'];
  readonly since: Scalars['DateTime']['output'];
  /** Set where it was this endpoint that wanted no more. */
  readonly endpoint?: Maybe<Scalars['String']['output']>;
};

export type UtilitySecret = {
  readonly __typename?: 'UtilitySecret';
  readonly secretId: Scalars['ID']['output'];
  readonly direction: Direction;
  /** Which key of SECRETS_KEY opens it. */
  readonly keyId: Scalars['String']['output'];
  readonly addedAt: Scalars['DateTime']['output'];
};

export type DeliveryState =
  | 'waiting'
  | 'underWay'
  | 'acknowledged'
  /** Given up after thirty attempts over about three days. */
  | 'parked';

export type AttemptOutcome =
  | 'underWay'
  | 'acknowledged'
  | 'failed'
  /** Whoever made it stopped before an answer came. */
  | 'unknown';

export type FailureCause =
  /** An answer that is no 2xx. */
  | 'status'
  /** An answer that points elsewhere; nobody follows it. */
  | 'redirect'
  /** 410: the endpoint wants no more, and is suspended. */
  | 'gone'
  | 'timeout'
  | 'connection'
  | 'dns'
  | 'certificate'
  /** The address, or what the name resolves to, is none that this centre may speak to. */
  | 'forbiddenAddress';

export type DeliveryFilter = {
  readonly company?: InputMaybe<Scalars['ID']['input']>;
  readonly orderId?: InputMaybe<Scalars['ID']['input']>;
  readonly projectCode?: InputMaybe<Scalars['ID']['input']>;
  readonly state?: InputMaybe<ReadonlyArray<DeliveryState>>;
};

export type DeliveryConnection = {
  readonly __typename?: 'DeliveryConnection';
  readonly edges: ReadonlyArray<DeliveryEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DeliveryEdge = {
  readonly __typename?: 'DeliveryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Delivery;
};

/** One fact on its way to one company. */
export type Delivery = {
  readonly __typename?: 'Delivery';
  readonly factId: Scalars['ID']['output'];
  readonly company: Scalars['ID']['output'];
  readonly orderId: Scalars['ID']['output'];
  readonly projectCode: Scalars['ID']['output'];
  readonly type: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** The number of the fact among those about this order that the company is sent. */
  readonly sequence: Scalars['Int']['output'];
  readonly position: Scalars['String']['output'];
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly state: DeliveryState;
  readonly stateText: Scalars['String']['output'];
  readonly attempts: ReadonlyArray<DeliveryAttempt>;
  /** When it is tried again. */
  readonly nextAt?: Maybe<Scalars['DateTime']['output']>;
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type DeliveryAttempt = {
  readonly __typename?: 'DeliveryAttempt';
  readonly number: Scalars['Int']['output'];
  readonly claimedAt: Scalars['DateTime']['output'];
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly outcome: AttemptOutcome;
  readonly cause?: Maybe<FailureCause>;
  /** In the language of `Accept-Language`. */
  readonly causeText?: Maybe<Scalars['String']['output']>;
  /** What the connection said, for an operator. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['Int']['output']>;
  /** In milliseconds. */
  readonly took?: Maybe<Scalars['Int']['output']>;
  /** The first 2 KiB of the answer. */
  readonly answer?: Maybe<Scalars['String']['output']>;
};

export type DeliveryAnswer = {
  readonly __typename?: 'DeliveryAnswer';
  readonly delivery?: Maybe<Delivery>;
  readonly position: Scalars['String']['output'];
  readonly refusal?: Maybe<Refusal>;
};

export type ReplayAnswer = {
  readonly __typename?: 'ReplayAnswer';
  /** How many facts are sent again. */
  readonly replayed: Scalars['Int']['output'];
  readonly position: Scalars['String']['output'];
  readonly refusal?: Maybe<Refusal>;
};

export type TestAnswer = {
  readonly __typename?: 'TestAnswer';
  readonly acknowledged: Scalars['Boolean']['output'];
  readonly status?: Maybe<Scalars['Int']['output']>;
  /** In milliseconds. */
  readonly took?: Maybe<Scalars['Int']['output']>;
  readonly cause?: Maybe<FailureCause>;
  readonly causeText?: Maybe<Scalars['String']['output']>;
  readonly detail?: Maybe<Scalars['String']['output']>;
  readonly answer?: Maybe<Scalars['String']['output']>;
  readonly refusal?: Maybe<Refusal>;
};

export type ReplayDeliveryInput = {
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  readonly factId: Scalars['ID']['input'];
  readonly company: Scalars['ID']['input'];
};

export type ReplayAllParkedInput = {
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  readonly company: Scalars['ID']['input'];
};

export type ReplayRangeInput = {
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  readonly company: Scalars['ID']['input'];
  /** The first and the last instant of the time, `2026-11-20T00:00:00+08:00` or in UTC; both belong to it. */
  readonly from: Scalars['DateTime']['input'];
  readonly to: Scalars['DateTime']['input'];
};

export type SendTestInput = {
  readonly company: Scalars['ID']['input'];
};

/** Whole months of the decision, both included. */
export type DurationFilter = {
  readonly stage?: InputMaybe<Scalars['ID']['input']>;
  readonly fromMonth?: InputMaybe<Scalars['String']['input']>;
  readonly toMonth?: InputMaybe<Scalars['String']['input']>;
  readonly locality?: InputMaybe<Scalars['ID']['input']>;
  readonly category?: InputMaybe<Scalars['ID']['input']>;
};

export type DurationDimension =
  | 'month'
  | 'locality'
  | 'category';

export type StageDurations = {
  readonly __typename?: 'StageDurations';
  readonly stage: Scalars['ID']['output'];
  readonly month?: Maybe<Scalars['String']['output']>;
  readonly locality?: Maybe<Scalars['ID']['output']>;
  readonly category?: Maybe<Scalars['ID']['output']>;
  readonly concluded: Scalars['Int']['output'];
  readonly meanWorkingDays?: Maybe<Scalars['Float']['output']>;
  readonly medianWorkingDays?: Maybe<Scalars['Float']['output']>;
  readonly p90WorkingDays?: Maybe<Scalars['Int']['output']>;
  readonly minimumWorkingDays?: Maybe<Scalars['Int']['output']>;
  readonly maximumWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** Of those with a promise, how many kept it, from 0 to 1. */
  readonly shareWithinCommitted?: Maybe<Scalars['Float']['output']>;
  /** Of those with a statutory limit, how many kept it, from 0 to 1. */
  readonly shareWithinStatutory?: Maybe<Scalars['Float']['output']>;
  readonly meanBeforeAcceptance?: Maybe<Scalars['Float']['output']>;
  readonly meanDepartment?: Maybe<Scalars['Float']['output']>;
  readonly meanApplicant?: Maybe<Scalars['Float']['output']>;
  readonly meanExcluded?: Maybe<Scalars['Float']['output']>;
  readonly meanCorrections?: Maybe<Scalars['Float']['output']>;
  readonly meanReviewRounds?: Maybe<Scalars['Float']['output']>;
  /** What whoever reads the figure must know. */
  readonly notice?: Maybe<Scalars['String']['output']>;
};

export type StageFigure = {
  readonly stage: Scalars['ID']['input'];
  readonly fromMonth?: InputMaybe<Scalars['String']['input']>;
  readonly toMonth?: InputMaybe<Scalars['String']['input']>;
  readonly locality?: InputMaybe<Scalars['ID']['input']>;
  readonly category?: InputMaybe<Scalars['ID']['input']>;
};

export type DurationCaseConnection = {
  readonly __typename?: 'DurationCaseConnection';
  readonly edges: ReadonlyArray<DurationCaseEdge>;
  readonly pageInfo: PageInfo;
};

export type DurationCaseEdge = {
  readonly __typename?: 'DurationCaseEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: DurationCase;
};

export type DurationCase = {
  readonly __typename?: 'DurationCase';
  /** Of the case, or of the order. */
  readonly id: Scalars['ID']['output'];
  readonly projectCode: Scalars['ID']['output'];
  readonly project?: Maybe<Project>;
  readonly category?: Maybe<Scalars['ID']['output']>;
  readonly locality?: Maybe<Scalars['ID']['output']>;
  /** Of an order: opened, accepted by the company, connected. */
  readonly receivedOn: Scalars['Day']['output'];
  readonly acceptedOn: Scalars['Day']['output'];
  readonly decidedOn: Scalars['Day']['output'];
  readonly time: CaseTime;
  readonly ledger?: Maybe<Ledger>;
};

export type ReviewDurationFilter = {
  readonly department?: InputMaybe<Scalars['ID']['input']>;
  readonly item?: InputMaybe<Scalars['ID']['input']>;
  readonly fromMonth?: InputMaybe<Scalars['String']['input']>;
  readonly toMonth?: InputMaybe<Scalars['String']['input']>;
};

export type ReviewDimension =
  | 'item'
  | 'month';

export type ReviewDurations = {
  readonly __typename?: 'ReviewDurations';
  readonly department: Scalars['ID']['output'];
  readonly item?: Maybe<Scalars['ID']['output']>;
  readonly month?: Maybe<Scalars['String']['output']>;
  readonly concluded: Scalars['Int']['output'];
  readonly objections: Scalars['Int']['output'];
  readonly meanWorkingDays: Scalars['Float']['output'];
  readonly medianWorkingDays: Scalars['Float']['output'];
  readonly p90WorkingDays: Scalars['Int']['output'];
  readonly minimumWorkingDays: Scalars['Int']['output'];
  readonly maximumWorkingDays: Scalars['Int']['output'];
};

export type FactConnection = {
  readonly __typename?: 'FactConnection';
  readonly edges: ReadonlyArray<FactEdge>;
  readonly pageInfo: PageInfo;
};

export type FactEdge = {
  readonly __typename?: 'FactEdge';
  /** The fact's position. */
  readonly cursor: Scalars['String']['output'];
  readonly node: PublicFact;
};

/** A fact with its place in the whole log: what goes into `after` to go on without a gap or a repeat. */
export type PublicFact = {
  readonly __typename?: 'PublicFact';
  readonly position: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly type: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** The case or the order. */
  readonly subject: Scalars['ID']['output'];
  readonly projectCode: Scalars['ID']['output'];
  readonly revision: Scalars['Int']['output'];
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly data: Scalars['JSON']['output'];
  readonly ledger?: Maybe<Ledger>;
};

/** Accepts an application and opens the reviews. */
export type AcceptCaseInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
};

/** The company accepts an order. */
export type AcceptHookupOrderInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The hook-up order. */
  readonly orderId: Scalars['ID']['input'];
  /** The company's own number of the job. */
  readonly companyNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Adds a secret that was sealed before it came here: `onewindow utility-secret` makes, seals and gives one. Two are valid at once. */
export type AddUtilitySecretInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** An id of the catalogue's companies. */
  readonly company: Scalars['ID']['input'];
  /** What the secret is for. */
  readonly direction: Direction;
  /** The secret's UUID. */
  readonly secretId: Scalars['ID']['input'];
  /** The secret, sealed. */
  readonly sealed: SealedSecretInput;
};

/** Changes what is recorded of a project. What is named replaces what was; the rest stays. */
export type AmendProjectInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The project's code; in a centre with national codes 4-6-2-2-6 digits. */
  readonly projectCode: Scalars['ID']['input'];
  /** The reason, in words. */
  readonly reason: Scalars['String']['input'];
  /** What is changed. */
  readonly changes: ProjectChanges;
};

/** Records the applicant's answer to an objection; the same department reviews again. */
export type AnswerObjectionInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** An item of the case. */
  readonly item: Scalars['ID']['input'];
  /** What the applicant answered. */
  readonly answer: Scalars['String']['input'];
  /** What was handed in. */
  readonly materials?: InputMaybe<ReadonlyArray<MaterialInput>>;
};

/** Who applies: the owner or developer, not the builder. */
export type ApplicantInput = {
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** The unified social credit code, 18 characters. */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
  /** Why a code whose check character fails is accepted all the same. */
  readonly creditCodeReason?: InputMaybe<Scalars['String']['input']>;
};

/** Who approved it, and what shows that they may. */
export type ApproverInput = {
  /** The name of the person. */
  readonly name: Scalars['String']['input'];
  /** The rank or office of the person. */
  readonly rank?: InputMaybe<Scalars['String']['input']>;
  /** The paper of the approval. */
  readonly document?: InputMaybe<Scalars['String']['input']>;
};

/** Gives an order to a company. */
export type AssignHookupOrderInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The hook-up order. */
  readonly orderId: Scalars['ID']['input'];
  /** An id of the catalogue's companies. */
  readonly company: Scalars['ID']['input'];
};

/** Cancels an order that is not finished. */
export type CancelHookupOrderInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The hook-up order. */
  readonly orderId: Scalars['ID']['input'];
  /** The reason, in words. */
  readonly reason: Scalars['String']['input'];
};

/** The object as it is now, or why not. */
export type CaseAnswer = {
  readonly __typename?: 'CaseAnswer';
  readonly case?: Maybe<Case>;
  /** The place in the log that this answer stands at: `x-after` waits for it on any node. */
  readonly position: Scalars['String']['output'];
  readonly refusal?: Maybe<Refusal>;
};

/** How a certificate ends: four different acts. */
export type CertificateEnd =
  /** It was unlawfully granted. */
  | 'annulled'
  /** Circumstances changed. */
  | 'withdrawn'
  /** As a penalty. */
  | 'revokedAsPenalty'
  /** Formally deleted. */
  | 'deregistered';

/** A certificate to be issued. */
export type CertificateInput = {
  /** The item that it is the result of. */
  readonly item: Scalars['ID']['input'];
  /** The number that it bears. */
  readonly number: Scalars['String']['input'];
  /** The name of the certificate. */
  readonly name: Scalars['String']['input'];
  /** Today unless told. */
  readonly issuedOn?: InputMaybe<Scalars['Day']['input']>;
  /** The last day of its validity. */
  readonly validUntil?: InputMaybe<Scalars['Day']['input']>;
};

/** How an application came. */
export type Channel =
  /** Online. */
  | 'online'
  /** At the window. */
  | 'window';

/** Concludes a department's review of one item. */
export type ConcludeReviewInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** An item of the case. */
  readonly item: Scalars['ID']['input'];
  /** What it came to. */
  readonly outcome: ReviewOutcome;
  /** Under which conditions; needed where the department agrees with conditions. */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /** Why; needed for an objection and for a refusal. */
  readonly reasons?: InputMaybe<Scalars['String']['input']>;
};

/** The supply is connected. */
export type ConnectHookupInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The hook-up order. */
  readonly orderId: Scalars['ID']['input'];
  /** The company's number of the customer. */
  readonly customerNumber?: InputMaybe<Scalars['String']['input']>;
  /** When it was connected, as the company states it; kept as said. The clock ends when it is told. */
  readonly connectedOn?: InputMaybe<Scalars['Day']['input']>;
};

/** A natural person to ask. */
export type ContactInput = {
  /** The person's name. */
  readonly name: Scalars['String']['input'];
  /** Where the person is reached. */
  readonly phone: Scalars['String']['input'];
};

/** WGS 84, in degrees. */
export type CoordinatesInput = {
  /** Degrees east. */
  readonly longitude: Scalars['Float']['input'];
  /** Degrees north. */
  readonly latitude: Scalars['Float']['input'];
};

/** Corrects what was recorded of an activity, with the reason. What is named replaces what was. */
export type CorrectOutreachInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The activity. */
  readonly activity: Scalars['ID']['input'];
  /** The reason, in words. */
  readonly reason: Scalars['String']['input'];
  /** What kind of activity it was. */
  readonly kind?: InputMaybe<OutreachKind>;
  /** The day on which it was held. */
  readonly heldOn?: InputMaybe<Scalars['Day']['input']>;
  /** For whom it was. */
  readonly audience?: InputMaybe<Scalars['String']['input']>;
  /** How many were there, where somebody counted. */
  readonly present?: InputMaybe<Scalars['Int']['input']>;
};

/** Decides a case. A refusal states its reasons and the remedies (art. 38). */
export type DecideCaseInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** What it came to. */
  readonly outcome: Outcome;
  /** Why; needed for an objection and for a refusal. */
  readonly reasons?: InputMaybe<Scalars['String']['input']>;
  /** Reconsideration and suit, where and until when; needed for a refusal. */
  readonly remedies?: InputMaybe<Scalars['String']['input']>;
};

/** Everything on site is ready to be connected. */
export type DeclareReadyToConnectInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The hook-up order. */
  readonly orderId: Scalars['ID']['input'];
};

/** Why a company declines an order. */
export type DeclineCode =
  /** No capacity there. */
  | 'noCapacity'
  /** Outside the area that it serves. */
  | 'outsideArea'
  /** The demand is unclear. */
  | 'demandUnclear'
  /** The applicant asked so. */
  | 'applicantsWish'
  /** Another reason. */
  | 'other';

/** The company declines an order, with the reason. */
export type DeclineHookupOrderInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The hook-up order. */
  readonly orderId: Scalars['ID']['input'];
  /** The reason by its kind. */
  readonly code: DeclineCode;
  /** The reason, in words. */
  readonly reason: Scalars['String']['input'];
};

/** Records that the decision was delivered (art. 44). */
export type DeliverDecisionInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** How it was delivered. */
  readonly means: DeliveryMeans;
  /** Today unless told. */
  readonly deliveredOn?: InputMaybe<Scalars['Day']['input']>;
  /** The proof of delivery. */
  readonly receipt: Scalars['String']['input'];
};

/** How a decision was delivered. */
export type DeliveryMeans =
  /** At the counter. */
  | 'counter'
  /** By post. */
  | 'post'
  /** Electronically. */
  | 'electronic';

/** What a utility needs to know of the demand; which of it, the catalogue says. */
export type DemandInput = {
  /** Millimetres. */
  readonly pipeDiameter?: InputMaybe<Scalars['Float']['input']>;
  /** kVA. */
  readonly capacity?: InputMaybe<Scalars['Float']['input']>;
  /** kV. */
  readonly voltage?: InputMaybe<Scalars['Float']['input']>;
  /** Cubic metres an hour. */
  readonly gasFlow?: InputMaybe<Scalars['Float']['input']>;
  /** Cubic metres a day. */
  readonly discharge?: InputMaybe<Scalars['Float']['input']>;
  /** Lines to lead in. */
  readonly lines?: InputMaybe<Scalars['Float']['input']>;
  /** A remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What a secret is for. */
export type Direction =
  /** Signs what the centre sends. */
  | 'push'
  /** Signs what the company answers. */
  | 'callback';

/** Ends a special procedure. */
export type EndSpecialProcedureInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Its number within the case. */
  readonly procedure: Scalars['Int']['input'];
  /** What it came to. */
  readonly result?: InputMaybe<Scalars['String']['input']>;
};

/** Extends the statutory limit of an item once, with the reason told to the applicant (art. 42). */
export type ExtendLimitInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** An item of the case. */
  readonly item: Scalars['ID']['input'];
  /** By how many days. */
  readonly days: Scalars['Int']['input'];
  /** The reason, in words. */
  readonly reason: Scalars['String']['input'];
  /** Who approved it: the head of the authority. */
  readonly approvedBy: ApproverInput;
};

/** The object as it is now, or why not. */
export type HookupOrderAnswer = {
  readonly __typename?: 'HookupOrderAnswer';
  readonly hookupOrder?: Maybe<HookupOrder>;
  /** The place in the log that this answer stands at: `x-after` waits for it on any node. */
  readonly position: Scalars['String']['output'];
  readonly refusal?: Maybe<Refusal>;
};

/** Issues one or several certificates of an approved case. */
export type IssueCertificatesInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** The certificates. */
  readonly certificates: ReadonlyArray<CertificateInput>;
};

/** Records the hash of a token with which a company pulls: `onewindow utility-token` makes one. It takes the place of the one before. */
export type IssuePullTokenInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** An id of the catalogue's companies. */
  readonly company: Scalars['ID']['input'];
  /** SHA-256 of the token, in hex. */
  readonly hash: Scalars['String']['input'];
};

/** Puts a project on the green channel of major projects. */
export type MarkAsKeyProjectInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The project's code; in a centre with national codes 4-6-2-2-6 digits. */
  readonly projectCode: Scalars['ID']['input'];
  /** The reason, in words. */
  readonly reason: Scalars['String']['input'];
};

/** A document as handed in: its name, hash, size and where it lies, never the file itself. */
export type MaterialInput = {
  /** An id of the catalogue's materials. */
  readonly material: Scalars['ID']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** The SHA-256 of the file, in hex. */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  /** In bytes. */
  readonly size?: InputMaybe<Scalars['Int']['input']>;
  /** Where it lies. */
  readonly location?: InputMaybe<Scalars['String']['input']>;
};

/** Names the person to ask at a company. */
export type NameUtilityContactInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** An id of the catalogue's companies. */
  readonly company: Scalars['ID']['input'];
  /** Whom to ask. */
  readonly contact: ContactInput;
};

/** What was decided. */
export type Outcome =
  /** Approved. */
  | 'approved'
  /** Not approved. */
  | 'notApproved';

/** The object as it is now, or why not. */
export type OutreachActivityAnswer = {
  readonly __typename?: 'OutreachActivityAnswer';
  readonly outreachActivity?: Maybe<OutreachActivity>;
  /** The place in the log that this answer stands at: `x-after` waits for it on any node. */
  readonly position: Scalars['String']['output'];
  readonly refusal?: Maybe<Refusal>;
};

/** What kind of activity it was. */
export type OutreachKind =
  /** Training of the city that departments attended. */
  | 'cityTraining'
  /** Training of the district's departments. */
  | 'departmentTraining'
  /** Study session of the window's staff. */
  | 'windowStudy'
  /** Training of firms. */
  | 'firmTraining'
  /** Meeting that coordinates the reform. */
  | 'coordinationMeeting'
  /** Open day. */
  | 'openDay';

/** The object as it is now, or why not. */
export type ProjectAnswer = {
  readonly __typename?: 'ProjectAnswer';
  readonly project?: Maybe<Project>;
  /** The place in the log that this answer stands at: `x-after` waits for it on any node. */
  readonly position: Scalars['String']['output'];
  readonly refusal?: Maybe<Refusal>;
};

/** What is named replaces what was. */
export type ProjectChanges = {
  /** Its name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Who applies. */
  readonly applicant?: InputMaybe<ApplicantInput>;
  /** An id of the catalogue's categories. */
  readonly category?: InputMaybe<Scalars['ID']['input']>;
  /** Ids of the catalogue's traits. */
  readonly traits?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 10,000 yuan. */
  readonly investment?: InputMaybe<Scalars['Float']['input']>;
  /** Square metres of land. */
  readonly landArea?: InputMaybe<Scalars['Float']['input']>;
  /** Square metres of floor. */
  readonly floorArea?: InputMaybe<Scalars['Float']['input']>;
  /** Metres. */
  readonly height?: InputMaybe<Scalars['Float']['input']>;
  /** Where the project lies. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** An id of the catalogue's localities. */
  readonly locality?: InputMaybe<Scalars['ID']['input']>;
  /** Where the project lies on the map. */
  readonly coordinates?: InputMaybe<CoordinatesInput>;
  /** Whom to ask. */
  readonly contact?: InputMaybe<ContactInput>;
  /** The planned first day of the works. */
  readonly plannedStart?: InputMaybe<Scalars['Day']['input']>;
  /** The planned last day of the works. */
  readonly plannedFinish?: InputMaybe<Scalars['Day']['input']>;
  /** The utilities that it will need. */
  readonly utilities?: InputMaybe<ReadonlyArray<UtilityDemandInput>>;
};

/** Permanent supply, or temporary for the site. */
export type Purpose =
  /** Permanent supply. */
  | 'permanent'
  /** Temporary supply of the site. */
  | 'temporary';

/** Records a training, a meeting or an open day that was held. */
export type RecordOutreachInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What kind of activity it was. */
  readonly kind: OutreachKind;
  /** The day on which it was held. */
  readonly heldOn: Scalars['Day']['input'];
  /** For whom it was. */
  readonly audience: Scalars['String']['input'];
  /** How many were there, where somebody counted. */
  readonly present?: InputMaybe<Scalars['Int']['input']>;
};

/** Records what was approved before the centre opened, or elsewhere: it satisfies a predecessor, is never counted and opens no order. */
export type RecordPriorApprovalInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The project's code; in a centre with national codes 4-6-2-2-6 digits. */
  readonly projectCode: Scalars['ID']['input'];
  /** An id of the catalogue's stages. */
  readonly stage: Scalars['ID']['input'];
  /** The number that it bears. */
  readonly number: Scalars['String']['input'];
  /** Who issued it. */
  readonly issuer: Scalars['String']['input'];
  /** The day of issue. */
  readonly issuedOn: Scalars['Day']['input'];
  /** The reason, in words. */
  readonly reason: Scalars['String']['input'];
};

/** Why a command is refused. */
export type RefusalCode =
  /** Acceptance of the application was refused. */
  | 'acceptance-was-refused'
  /** Silence has accepted the application as of the day it was received. */
  | 'accepted-by-silence'
  /** The project is already in the green channel as a key project. */
  | 'already-a-key-project'
  /** The application has already been accepted. */
  | 'already-accepted'
  /** The decision has already been delivered. */
  | 'already-delivered'
  /** Sending is already suspended. */
  | 'already-suspended'
  /** The applicant must be named. */
  | 'applicant-required'
  /** This attempt is not the next one. */
  | 'attempt-out-of-turn'
  /** It is not yet time for the next attempt. */
  | 'attempt-too-early'
  /** An attempt is under way; wait for its outcome. */
  | 'attempt-under-way'
  /** The day must not lie before the day of the decision. */
  | 'before-the-decision'
  /** The case has already been decided. */
  | 'case-already-decided'
  /** The application has not been accepted yet. */
  | 'case-not-accepted'
  /** The case was not approved, so no certificate can be issued. */
  | 'case-not-approved'
  /** The case has not been decided yet. */
  | 'case-not-decided'
  /** There is no case with this number. */
  | 'case-unknown'
  /** The application has been withdrawn. */
  | 'case-withdrawn'
  /** The catalogue knows no such project category. */
  | 'category-unknown'
  /** The certificate of this item has already been issued. */
  | 'certificate-already-issued'
  /** This certificate has already been ended. */
  | 'certificate-already-revoked'
  /** This certificate number is already used in the case. */
  | 'certificate-number-taken'
  /** The case has no certificate with this number. */
  | 'certificate-unknown'
  /** The certificate must be issued before the decision is delivered. */
  | 'certificates-missing'
  /** This command id was already used for a command with other content; use a new one. */
  | 'command-id-reused'
  /** This company does not serve the project's locality. */
  | 'company-does-not-serve'
  /** The catalogue knows no such company for this utility. */
  | 'company-unknown'
  /** An agreement with conditions must state the conditions. */
  | 'conditions-missing'
  /** Corrections may be requested only once, and they have been. */
  | 'correction-already-requested'
  /** No correction of this application is pending. */
  | 'correction-not-requested'
  /** The applicant has not supplied the corrections yet. */
  | 'correction-not-supplied'
  /** The check character of the credit code is wrong; if the code is right all the same, give the reason. */
  | 'credit-code-check-failed'
  /** The applicant's unified social credit code is required. */
  | 'credit-code-required'
  /** The day must not lie after today ({today}). */
  | 'day-in-the-future'
  /** The day must lie within the calendar ({from} to {to}). */
  | 'day-outside-calendar'
  /** The company has already acknowledged it. */
  | 'delivery-already-acknowledged'
  /** The delivery is parked. */
  | 'delivery-parked'
  /** There is no such delivery. */
  | 'delivery-unknown'
  /** The demand names figures that do not belong to this utility. */
  | 'demand-does-not-fit'
  /** The endpoint lies in an internal network or on this machine; an administrator must first allow its range in DELIVERY_ALLOW. */
  | 'endpoint-forbidden-address'
  /** The endpoint must not contain a user name or a password. */
  | 'endpoint-has-credentials'
  /** The endpoint must use HTTPS; HTTP is only for this machine, where that is allowed. */
  | 'endpoint-https-only'
  /** The endpoint is no valid URL. */
  | 'endpoint-malformed'
  /** The company has no endpoint or no secret for pushes. */
  | 'endpoint-missing'
  /** The endpoint has been replaced meanwhile. */
  | 'endpoint-replaced'
  /** The endpoint is the same as before. */
  | 'endpoint-unchanged'
  /** The extension may be at most {most} days. */
  | 'extension-too-long'
  /** This item has already been concluded. */
  | 'item-already-concluded'
  /** This item yields no certificate. */
  | 'item-has-no-certificate'
  /** This item does not belong to the case. */
  | 'item-not-of-case'
  /** This item has not been started yet. */
  | 'item-not-started'
  /** The limit of this item has been extended once and cannot be extended again. */
  | 'limit-already-extended'
  /** The limit lapsed on {due} and can no longer be extended. */
  | 'limit-has-lapsed'
  /** The statutory limit of this item cannot be extended. */
  | 'limit-not-extensible'
  /** The catalogue knows no such locality. */
  | 'locality-unknown'
  /** This material is fetched from another system and need not be submitted. */
  | 'material-is-fetched'
  /** No item of this stage needs this material. */
  | 'material-unknown'
  /** No objection to this item awaits an answer. */
  | 'no-objection-to-answer'
  /** No pull token has been issued. */
  | 'no-pull-token'
  /** The site has not been declared ready to connect. */
  | 'not-ready-to-connect'
  /** Sending is not suspended. */
  | 'not-suspended'
  /** There is nothing to amend: everything is as it was. */
  | 'nothing-to-amend'
  /** The correction changes nothing. */
  | 'nothing-to-correct'
  /** An objection must be given with reasons. */
  | 'objection-needs-reasons'
  /** The case cannot be approved while objections stand: {items}. */
  | 'objection-stands'
  /** Only one company can be chosen for this utility. */
  | 'one-company-only'
  /** The order is already with this company. */
  | 'order-already-assigned'
  /** This hook-up order is already finished. */
  | 'order-already-finished'
  /** This hook-up order is already open. */
  | 'order-already-open'
  /** This hook-up order is not at the step after its acceptance. */
  | 'order-not-accepted'
  /** This hook-up order is with a company and cannot be assigned. */
  | 'order-not-assignable'
  /** The order is not connected. */
  | 'order-not-connected'
  /** This hook-up order was declined or is no longer waiting to be accepted. */
  | 'order-not-open'
  /** There is no hook-up order with this number. */
  | 'order-unknown'
  /** Nobody serves this hook-up order yet; assign a company first. */
  | 'order-unserved'
  /** There is no such activity. */
  | 'outreach-unknown'
  /** An order for permanent supply is opened by the construction permit, not at the window. */
  | 'permit-opens-the-order'
  /** The planned finish lies before the planned start. */
  | 'planned-finish-before-start'
  /** An earlier stage has not been approved yet: {stage}. */
  | 'predecessor-missing'
  /** This earlier approval is already recorded for the stage. */
  | 'prior-approval-already-recorded'
  /** The catalogue knows no such special procedure. */
  | 'procedure-kind-unknown'
  /** No such special procedure is under way. */
  | 'procedure-not-open'
  /** This special procedure may last at most {most} days. */
  | 'procedure-too-long'
  /** A special procedure is still under way. */
  | 'procedures-still-open'
  /** A project with this code is already registered. */
  | 'project-already-registered'
  /** The project code is malformed; it must be a national project code such as 2020-310116-47-03-000000. */
  | 'project-code-malformed'
  /** There is no project with this code. */
  | 'project-unknown'
  /** A decision not to approve must state the reasons. */
  | 'reasons-missing'
  /** A decision not to approve must state the remedies: reconsideration and suit. */
  | 'remedies-missing'
  /** No department review of this item is open. */
  | 'review-not-open'
  /** Department reviews are still open: {items}. */
  | 'reviews-still-open'
  /** This secret has already been added. */
  | 'secret-already-added'
  /** There is no such valid secret. */
  | 'secret-unknown'
  /** The SECRETS_KEY of this node does not open the secret. */
  | 'secret-unreadable'
  /** The time for a notice has not run out, so silence has not accepted the application. */
  | 'silence-has-not-accepted'
  /** This stage is already approved: {caseId}. */
  | 'stage-already-approved'
  /** A case of this stage is already under way: {caseId}. */
  | 'stage-already-open'
  /** Projects of this category do not need this stage. */
  | 'stage-not-required'
  /** This stage is handled by hook-up orders; no application is submitted for it. */
  | 'stage-of-orders'
  /** The catalogue knows no such stage. */
  | 'stage-unknown'
  /** Somebody changed this since you looked at it (it is now at revision {actual}); reload it and try again. */
  | 'stale-revision'
  /** A supplement may be asked for only once, and it has been. */
  | 'supplement-already-requested'
  /** The company has not asked for a supplement. */
  | 'supplement-not-requested'
  /** This hook-up order is not at the step after the survey's reply. */
  | 'survey-not-replied'
  /** At most two secrets are valid in one direction; retire the old one first. */
  | 'too-many-secrets'
  /** The catalogue knows no such project trait. */
  | 'trait-unknown'
  /** Each utility may be named only once. */
  | 'utility-named-twice'
  /** The catalogue knows no such utility. */
  | 'utility-unknown'
  /** The certificate would lapse before the day it is issued. */
  | 'valid-until-before-issue';

/** Why an application is not accepted (art. 32). */
export type RefusalGround =
  /** Needs no permit. */
  | 'noPermitNeeded'
  /** Not this authority's competence. */
  | 'notOurCompetence'
  /** Incomplete, and not mended. */
  | 'incomplete';

/** Refuses to accept an application, in writing and with its ground (art. 32). */
export type RefuseAcceptanceInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** On which ground. */
  readonly ground: RefusalGround;
  /** The reason, in words. */
  readonly reason: Scalars['String']['input'];
};

/** Where a company is sent its orders from now on; what waits goes there too. */
export type RegisterEndpointInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** An id of the catalogue's companies. */
  readonly company: Scalars['ID']['input'];
  /** An `https:` address. */
  readonly url: Scalars['String']['input'];
};

/** Registers a project, with the utilities that it will need. */
export type RegisterProjectInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The project's code; in a centre with national codes 4-6-2-2-6 digits. */
  readonly projectCode: Scalars['ID']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Who applies. */
  readonly applicant?: InputMaybe<ApplicantInput>;
  /** An id of the catalogue's categories. */
  readonly category: Scalars['ID']['input'];
  /** Ids of the catalogue's traits. */
  readonly traits?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 10,000 yuan. */
  readonly investment?: InputMaybe<Scalars['Float']['input']>;
  /** Square metres of land. */
  readonly landArea?: InputMaybe<Scalars['Float']['input']>;
  /** Square metres of floor. */
  readonly floorArea?: InputMaybe<Scalars['Float']['input']>;
  /** Metres. */
  readonly height?: InputMaybe<Scalars['Float']['input']>;
  /** Where the project lies. */
  readonly address: Scalars['String']['input'];
  /** An id of the catalogue's localities. */
  readonly locality: Scalars['ID']['input'];
  /** Where the project lies on the map. */
  readonly coordinates?: InputMaybe<CoordinatesInput>;
  /** Whom to ask. */
  readonly contact?: InputMaybe<ContactInput>;
  /** The planned first day of the works. */
  readonly plannedStart?: InputMaybe<Scalars['Day']['input']>;
  /** The planned last day of the works. */
  readonly plannedFinish?: InputMaybe<Scalars['Day']['input']>;
  /** The utilities that it will need. */
  readonly utilities?: InputMaybe<ReadonlyArray<UtilityDemandInput>>;
};

/** The company replies after its survey. */
export type ReplyToSurveyInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The hook-up order. */
  readonly orderId: Scalars['ID']['input'];
  /** Whether a line outside the site is needed. */
  readonly externalLine: Scalars['Boolean']['input'];
  /** The number that it bears. */
  readonly number: Scalars['String']['input'];
  /** The reply in words. */
  readonly reply?: InputMaybe<Scalars['String']['input']>;
  /** When the survey was, as the company states it. */
  readonly surveyedOn?: InputMaybe<Scalars['Day']['input']>;
};

/** Tells the applicant, once, of everything that is missing or wrong (art. 32). */
export type RequestCorrectionInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** Everything that is missing or wrong. */
  readonly defects: ReadonlyArray<Scalars['String']['input']>;
};

/** Asks for a supply at the window: temporary before construction, permanent only where the permit is a prior approval. */
export type RequestHookupInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The project's code; in a centre with national codes 4-6-2-2-6 digits. */
  readonly projectCode: Scalars['ID']['input'];
  /** What the supply is for. */
  readonly purpose: Purpose;
  /** An id of the catalogue's utilities. */
  readonly utility: Scalars['ID']['input'];
  /** What is needed of it. */
  readonly demand: DemandInput;
  /** The day by which it is needed. */
  readonly neededBy?: InputMaybe<Scalars['Day']['input']>;
  /** An id of the catalogue's companies. */
  readonly company?: InputMaybe<Scalars['ID']['input']>;
};

/** Before it accepts, a company may ask once for what it lacks. */
export type RequestHookupSupplementInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The hook-up order. */
  readonly orderId: Scalars['ID']['input'];
  /** What the company lacks. */
  readonly asked: Scalars['String']['input'];
};

/** What waits for a company is sent again. */
export type ResumeUtilityInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** An id of the catalogue's companies. */
  readonly company: Scalars['ID']['input'];
};

/** Ends the validity of a secret. */
export type RetireUtilitySecretInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** An id of the catalogue's companies. */
  readonly company: Scalars['ID']['input'];
  /** The secret's UUID. */
  readonly secretId: Scalars['ID']['input'];
};

/** What a department's review came to. */
export type ReviewOutcome =
  /** No objection. */
  | 'agree'
  /** No objection, under conditions. */
  | 'agreeWithConditions'
  /** An objection: the applicant answers it, and the department reviews again. */
  | 'object';

/** Ends a certificate by one of the four acts. */
export type RevokeCertificateInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** The number that it bears. */
  readonly number: Scalars['String']['input'];
  /** By which act. */
  readonly act: CertificateEnd;
  /** The reason, in words. */
  readonly reason: Scalars['String']['input'];
};

/** Ends the validity of a company's pull token. */
export type RevokePullTokenInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** An id of the catalogue's companies. */
  readonly company: Scalars['ID']['input'];
};

/** A secret under AES-256-GCM, with the id of the key that opens it. */
export type SealedSecretInput = {
  /** Which key of SECRETS_KEY opens it. */
  readonly keyId: Scalars['String']['input'];
  /** The nonce, in base64. */
  readonly iv: Scalars['String']['input'];
  /** The sealed text, in base64. */
  readonly ciphertext: Scalars['String']['input'];
  /** The authentication tag, in base64. */
  readonly tag: Scalars['String']['input'];
};

/** Starts a hearing, a test, an expert review or the like, with the notice to the applicant how long it will take (art. 45). */
export type StartSpecialProcedureInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** An id of the catalogue's special procedures. */
  readonly kind: Scalars['ID']['input'];
  /** Of this item alone; of the whole case if left out. */
  readonly item?: InputMaybe<Scalars['ID']['input']>;
  /** On which ground. */
  readonly ground: Scalars['String']['input'];
  /** How many days it will take, as the applicant is told. */
  readonly expectedDays: Scalars['Int']['input'];
  /** What the applicant is told. */
  readonly notice: Scalars['String']['input'];
};

/** Receives an application for one stage of a project. */
export type SubmitCaseInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The project's code; in a centre with national codes 4-6-2-2-6 digits. */
  readonly projectCode: Scalars['ID']['input'];
  /** An id of the catalogue's stages. */
  readonly stage: Scalars['ID']['input'];
  /** How the application came. */
  readonly channel: Channel;
  /** Today unless told; never later. A paper that came earlier keeps its day. */
  readonly receivedOn?: InputMaybe<Scalars['Day']['input']>;
  /** What was handed in. */
  readonly materials?: InputMaybe<ReadonlyArray<MaterialInput>>;
};

/** Records what the applicant supplied of what was asked for. */
export type SupplyCorrectionInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** What was handed in. */
  readonly materials?: InputMaybe<ReadonlyArray<MaterialInput>>;
  /** A remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The applicant's answer, told at the window; the company is sent it. */
export type SupplyHookupSupplementInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The hook-up order. */
  readonly orderId: Scalars['ID']['input'];
  /** What the applicant answered. */
  readonly answer: Scalars['String']['input'];
};

/** Nothing is sent to a company until it is resumed. */
export type SuspendUtilityInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** An id of the catalogue's companies. */
  readonly company: Scalars['ID']['input'];
  /** The reason, in words. */
  readonly reason: Scalars['String']['input'];
};

/** Reminds a department of a review that it has still to conclude; the words stand in the history. */
export type UrgeReviewInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** An item of the case. */
  readonly item: Scalars['ID']['input'];
  /** What the department is told. */
  readonly words: Scalars['String']['input'];
};

/** The object as it is now, or why not. */
export type UtilityAnswer = {
  readonly __typename?: 'UtilityAnswer';
  readonly utility?: Maybe<UtilityStatus>;
  /** The place in the log that this answer stands at: `x-after` waits for it on any node. */
  readonly position: Scalars['String']['output'];
  readonly refusal?: Maybe<Refusal>;
};

/** A utility that the project will need. */
export type UtilityDemandInput = {
  /** An id of the catalogue's utilities. */
  readonly utility: Scalars['ID']['input'];
  /** What is needed of it. */
  readonly demand: DemandInput;
  /** The day by which it is needed. */
  readonly neededBy?: InputMaybe<Scalars['Day']['input']>;
  /** The applicant's choice, where several serve. */
  readonly companies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Withdraws an application before its decision. */
export type WithdrawCaseInput = {
  /** A UUID that the caller chose: the same command again has the same one, and happens once. */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the caller saw; where it is another one, the command is refused. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** The reason, in words. */
  readonly reason: Scalars['String']['input'];
};

export type HookupFilter = {
  readonly projectCode?: InputMaybe<Scalars['ID']['input']>;
  readonly utility?: InputMaybe<Scalars['ID']['input']>;
  readonly company?: InputMaybe<Scalars['ID']['input']>;
  readonly locality?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<HookupStatus>>;
  readonly purpose?: InputMaybe<Purpose>;
  readonly pending?: InputMaybe<Scalars['Boolean']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly light?: InputMaybe<Light>;
};

export type HookupStatus =
  /** Nobody serves it: the window assigns a company. */
  | 'unserved'
  | 'opened'
  /** The company asked for something before it accepts. */
  | 'supplementRequested'
  | 'accepted'
  | 'surveyed'
  | 'readyToConnect'
  | 'connected'
  | 'declined'
  | 'cancelled';

export type OrderOrigin =
  | 'permit'
  | 'window';

export type HookupOrderConnection = {
  readonly __typename?: 'HookupOrderConnection';
  readonly edges: ReadonlyArray<HookupOrderEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type HookupOrderEdge = {
  readonly __typename?: 'HookupOrderEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: HookupOrder;
};

export type HookupOrder = {
  readonly __typename?: 'HookupOrder';
  readonly id: Scalars['ID']['output'];
  readonly projectCode: Scalars['ID']['output'];
  readonly project?: Maybe<Project>;
  /** The case of the permit that opened it. */
  readonly caseId?: Maybe<Scalars['ID']['output']>;
  readonly origin: OrderOrigin;
  readonly purpose: Purpose;
  readonly utility: Scalars['ID']['output'];
  readonly company?: Maybe<Scalars['ID']['output']>;
  readonly status: HookupStatus;
  readonly statusText: Scalars['String']['output'];
  readonly revision: Scalars['Int']['output'];
  readonly locality: Scalars['ID']['output'];
  readonly neededBy?: Maybe<Scalars['Day']['output']>;
  readonly openedOn: Scalars['Day']['output'];
  /** What the company asked for, once, before it accepts. */
  readonly supplementAsked?: Maybe<Scalars['String']['output']>;
  readonly acceptedOn?: Maybe<Scalars['Day']['output']>;
  readonly companyNumber?: Maybe<Scalars['String']['output']>;
  readonly repliedOn?: Maybe<Scalars['Day']['output']>;
  readonly externalLine?: Maybe<Scalars['Boolean']['output']>;
  readonly replyNumber?: Maybe<Scalars['String']['output']>;
  readonly readyOn?: Maybe<Scalars['Day']['output']>;
  readonly connectedOn?: Maybe<Scalars['Day']['output']>;
  readonly customerNumber?: Maybe<Scalars['String']['output']>;
  /** When the company says that it was connected. `connectedOn` is the day on which it said so, and the one that counts. */
  readonly statedConnectedOn?: Maybe<Scalars['Day']['output']>;
  readonly endedOn?: Maybe<Scalars['Day']['output']>;
  readonly declineCode?: Maybe<DeclineCode>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly dueOn?: Maybe<Scalars['Day']['output']>;
  readonly remainingWorkingDays?: Maybe<Scalars['Int']['output']>;
  readonly light?: Maybe<Light>;
  readonly provisional: Scalars['Boolean']['output'];
  /** Of a connected order: the survey and the connection; the works between are excluded. */
  readonly time?: Maybe<CaseTime>;
  readonly history: ReadonlyArray<Fact>;
  /** What its companies are sent of it, the oldest first. One that is parked makes the order red. */
  readonly deliveries: ReadonlyArray<Delivery>;
  readonly ledger?: Maybe<Ledger>;
};

export type ProjectFilter = {
  /** In name, project code or applicant; two Chinese characters suffice. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly category?: InputMaybe<Scalars['ID']['input']>;
  readonly locality?: InputMaybe<Scalars['ID']['input']>;
};

export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  readonly edges: ReadonlyArray<ProjectEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProjectEdge = {
  readonly __typename?: 'ProjectEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Project;
};

export type Project = {
  readonly __typename?: 'Project';
  readonly projectCode: Scalars['ID']['output'];
  readonly revision: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly applicant?: Maybe<Applicant>;
  readonly category: Scalars['ID']['output'];
  readonly traits: ReadonlyArray<Scalars['ID']['output']>;
  /** 10,000 yuan. */
  readonly investment?: Maybe<Scalars['Float']['output']>;
  /** Square metres. */
  readonly landArea?: Maybe<Scalars['Float']['output']>;
  /** Square metres. */
  readonly floorArea?: Maybe<Scalars['Float']['output']>;
  /** Metres. */
  readonly height?: Maybe<Scalars['Float']['output']>;
  readonly address: Scalars['String']['output'];
  readonly locality: Scalars['ID']['output'];
  readonly coordinates?: Maybe<Coordinates>;
  readonly contact?: Maybe<Contact>;
  readonly plannedStart?: Maybe<Scalars['Day']['output']>;
  readonly plannedFinish?: Maybe<Scalars['Day']['output']>;
  readonly utilities: ReadonlyArray<UtilityDemand>;
  readonly isKeyProject: Scalars['Boolean']['output'];
  readonly ledger?: Maybe<Ledger>;
  /** Every stage of the catalogue, also those that nobody has touched. */
  readonly progress: ReadonlyArray<StageProgress>;
  readonly cases: ReadonlyArray<Case>;
  readonly hookupOrders: ReadonlyArray<HookupOrder>;
};

export type Applicant = {
  readonly __typename?: 'Applicant';
  readonly name: Scalars['String']['output'];
  readonly creditCode?: Maybe<Scalars['String']['output']>;
  readonly creditCodeReason?: Maybe<Scalars['String']['output']>;
};

export type Coordinates = {
  readonly __typename?: 'Coordinates';
  readonly longitude: Scalars['Float']['output'];
  readonly latitude: Scalars['Float']['output'];
};

export type Contact = {
  readonly __typename?: 'Contact';
  readonly name: Scalars['String']['output'];
  readonly phone: Scalars['String']['output'];
};

export type UtilityDemand = {
  readonly __typename?: 'UtilityDemand';
  readonly utility: Scalars['ID']['output'];
  readonly demand: Demand;
  readonly neededBy?: Maybe<Scalars['Day']['output']>;
  readonly companies?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
};

export type Demand = {
  readonly __typename?: 'Demand';
  /** Millimetres. */
  readonly pipeDiameter?: Maybe<Scalars['Float']['output']>;
  /** kVA. */
  readonly capacity?: Maybe<Scalars['Float']['output']>;
  /** kV. */
  readonly voltage?: Maybe<Scalars['Float']['output']>;
  /** Cubic metres an hour. */
  readonly gasFlow?: Maybe<Scalars['Float']['output']>;
  /** Cubic metres a day. */
  readonly discharge?: Maybe<Scalars['Float']['output']>;
  readonly lines?: Maybe<Scalars['Float']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};

export type StageProgress = {
  readonly __typename?: 'StageProgress';
  readonly stage: Scalars['ID']['output'];
  readonly state: StageState;
  readonly caseId?: Maybe<Scalars['ID']['output']>;
  /** The day of the latest step. */
  readonly on?: Maybe<Scalars['Day']['output']>;
  /** Whether a certificate of it has ended. */
  readonly revoked: Scalars['Boolean']['output'];
};

export type StageState =
  | 'notStarted'
  | 'notRequired'
  | 'priorApproval'
  | 'received'
  | 'correctionRequested'
  | 'underReview'
  | 'approved'
  | 'notApproved'
  | 'withdrawn'
  | 'acceptanceRefused'
  /** Of hook-ups: some order is not finished. */
  | 'inProgress'
  /** Of hook-ups: every order is connected. */
  | 'connected';

export type OutreachFilter = {
  readonly kind?: InputMaybe<OutreachKind>;
  /** The year in which it was held. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

export type OutreachConnection = {
  readonly __typename?: 'OutreachConnection';
  readonly edges: ReadonlyArray<OutreachEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OutreachEdge = {
  readonly __typename?: 'OutreachEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: OutreachActivity;
};

/** A training, a meeting or an open day. */
export type OutreachActivity = {
  readonly __typename?: 'OutreachActivity';
  readonly id: Scalars['ID']['output'];
  readonly kind: OutreachKind;
  readonly heldOn: Scalars['Day']['output'];
  /** For whom it was. */
  readonly audience: Scalars['String']['output'];
  /** How many were there; null where nobody counted. */
  readonly present?: Maybe<Scalars['Int']['output']>;
  /** How often it was corrected; what it was before is in its history. */
  readonly corrections: Scalars['Int']['output'];
  readonly revision: Scalars['Int']['output'];
  readonly ledger?: Maybe<Ledger>;
};

export type OutreachCount = {
  readonly __typename?: 'OutreachCount';
  readonly kind: OutreachKind;
  readonly year: Scalars['Int']['output'];
  readonly activities: Scalars['Int']['output'];
  /** People, of the activities where they were counted. */
  readonly present: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Refusal: ResolverTypeWrapper<DecidedRefusal>;
  Name: ResolverTypeWrapper<Name>;
  Light: Light;
  Ledger: Ledger;
  Actor: ResolverTypeWrapper<Actor>;
  CaseFilter: CaseFilter;
  CaseOrder: CaseOrder;
  CaseStatus: CaseStatus;
  Turn: Turn;
  CaseConnection: ResolverTypeWrapper<CasePage>;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node: ResolversTypes['Case'] }>;
  Case: ResolverTypeWrapper<CaseTimeline>;
  Review: ResolverTypeWrapper<Review>;
  ReviewState: ReviewState;
  SpecialProcedure: ResolverTypeWrapper<SpecialProcedure>;
  Certificate: ResolverTypeWrapper<Certificate>;
  CaseTime: ResolverTypeWrapper<CaseTime>;
  TimePart: TimePart;
  Interval: ResolverTypeWrapper<Interval>;
  Fact: ResolverTypeWrapper<StoredEvent>;
  Centre: ResolverTypeWrapper<Omit<Centre, 'stages' | 'companies'> & { stages: ReadonlyArray<ResolversTypes['Stage']>, companies: ReadonlyArray<ResolversTypes['Company']> }>;
  Stage: ResolverTypeWrapper<CatalogueStage>;
  Item: ResolverTypeWrapper<CatalogueItem>;
  Choice: ResolverTypeWrapper<Choice>;
  Company: ResolverTypeWrapper<CatalogueCompany>;
  UtilityWay: UtilityWay;
  UtilityStatus: ResolverTypeWrapper<UtilityView>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Suspension: ResolverTypeWrapper<Suspension>;
  UtilitySecret: ResolverTypeWrapper<UtilitySecret>;
  DeliveryState: DeliveryState;
  AttemptOutcome: AttemptOutcome;
  FailureCause: FailureCause;
  DeliveryFilter: DeliveryFilter;
  DeliveryConnection: ResolverTypeWrapper<DeliveryPage>;
  DeliveryEdge: ResolverTypeWrapper<Omit<DeliveryEdge, 'node'> & { node: ResolversTypes['Delivery'] }>;
  Delivery: ResolverTypeWrapper<DeliveryRow>;
  DeliveryAttempt: ResolverTypeWrapper<DeliveryAttempt>;
  DeliveryAnswer: ResolverTypeWrapper<Omit<DeliveryAnswer, 'delivery' | 'refusal'> & { delivery?: Maybe<ResolversTypes['Delivery']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ReplayAnswer: ResolverTypeWrapper<Omit<ReplayAnswer, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  TestAnswer: ResolverTypeWrapper<Omit<TestAnswer, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ReplayDeliveryInput: ReplayDeliveryInput;
  ReplayAllParkedInput: ReplayAllParkedInput;
  ReplayRangeInput: ReplayRangeInput;
  SendTestInput: SendTestInput;
  DurationFilter: DurationFilter;
  DurationDimension: DurationDimension;
  StageDurations: ResolverTypeWrapper<StageDurations>;
  StageFigure: StageFigure;
  DurationCaseConnection: ResolverTypeWrapper<DurationCasePage>;
  DurationCaseEdge: ResolverTypeWrapper<Omit<DurationCaseEdge, 'node'> & { node: ResolversTypes['DurationCase'] }>;
  DurationCase: ResolverTypeWrapper<DurationCaseRow>;
  ReviewDurationFilter: ReviewDurationFilter;
  ReviewDimension: ReviewDimension;
  ReviewDurations: ResolverTypeWrapper<ReviewDurations>;
  FactConnection: ResolverTypeWrapper<Omit<FactConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FactEdge']> }>;
  FactEdge: ResolverTypeWrapper<Omit<FactEdge, 'node'> & { node: ResolversTypes['PublicFact'] }>;
  PublicFact: ResolverTypeWrapper<NumberedFact>;
  AcceptCaseInput: AcceptCaseInput;
  AcceptHookupOrderInput: AcceptHookupOrderInput;
  AddUtilitySecretInput: AddUtilitySecretInput;
  AmendProjectInput: AmendProjectInput;
  AnswerObjectionInput: AnswerObjectionInput;
  ApplicantInput: ApplicantInput;
  ApproverInput: ApproverInput;
  AssignHookupOrderInput: AssignHookupOrderInput;
  CancelHookupOrderInput: CancelHookupOrderInput;
  CaseAnswer: ResolverTypeWrapper<Omit<CaseAnswer, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CertificateEnd: CertificateEnd;
  CertificateInput: CertificateInput;
  Channel: Channel;
  ConcludeReviewInput: ConcludeReviewInput;
  ConnectHookupInput: ConnectHookupInput;
  ContactInput: ContactInput;
  CoordinatesInput: CoordinatesInput;
  CorrectOutreachInput: CorrectOutreachInput;
  DecideCaseInput: DecideCaseInput;
  DeclareReadyToConnectInput: DeclareReadyToConnectInput;
  DeclineCode: DeclineCode;
  DeclineHookupOrderInput: DeclineHookupOrderInput;
  DeliverDecisionInput: DeliverDecisionInput;
  DeliveryMeans: DeliveryMeans;
  DemandInput: DemandInput;
  Direction: Direction;
  EndSpecialProcedureInput: EndSpecialProcedureInput;
  ExtendLimitInput: ExtendLimitInput;
  HookupOrderAnswer: ResolverTypeWrapper<Omit<HookupOrderAnswer, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversTypes['HookupOrder']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  IssueCertificatesInput: IssueCertificatesInput;
  IssuePullTokenInput: IssuePullTokenInput;
  MarkAsKeyProjectInput: MarkAsKeyProjectInput;
  MaterialInput: MaterialInput;
  NameUtilityContactInput: NameUtilityContactInput;
  Outcome: Outcome;
  OutreachActivityAnswer: ResolverTypeWrapper<Omit<OutreachActivityAnswer, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  OutreachKind: OutreachKind;
  ProjectAnswer: ResolverTypeWrapper<Omit<ProjectAnswer, 'project' | 'refusal'> & { project?: Maybe<ResolversTypes['Project']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ProjectChanges: ProjectChanges;
  Purpose: Purpose;
  RecordOutreachInput: RecordOutreachInput;
  RecordPriorApprovalInput: RecordPriorApprovalInput;
  RefusalCode: RefusalCode;
  RefusalGround: RefusalGround;
  RefuseAcceptanceInput: RefuseAcceptanceInput;
  RegisterEndpointInput: RegisterEndpointInput;
  RegisterProjectInput: RegisterProjectInput;
  ReplyToSurveyInput: ReplyToSurveyInput;
  RequestCorrectionInput: RequestCorrectionInput;
  RequestHookupInput: RequestHookupInput;
  RequestHookupSupplementInput: RequestHookupSupplementInput;
  ResumeUtilityInput: ResumeUtilityInput;
  RetireUtilitySecretInput: RetireUtilitySecretInput;
  ReviewOutcome: ReviewOutcome;
  RevokeCertificateInput: RevokeCertificateInput;
  RevokePullTokenInput: RevokePullTokenInput;
  SealedSecretInput: SealedSecretInput;
  StartSpecialProcedureInput: StartSpecialProcedureInput;
  SubmitCaseInput: SubmitCaseInput;
  SupplyCorrectionInput: SupplyCorrectionInput;
  SupplyHookupSupplementInput: SupplyHookupSupplementInput;
  SuspendUtilityInput: SuspendUtilityInput;
  UrgeReviewInput: UrgeReviewInput;
  UtilityAnswer: ResolverTypeWrapper<Omit<UtilityAnswer, 'utility' | 'refusal'> & { utility?: Maybe<ResolversTypes['UtilityStatus']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  UtilityDemandInput: UtilityDemandInput;
  WithdrawCaseInput: WithdrawCaseInput;
  HookupFilter: HookupFilter;
  HookupStatus: HookupStatus;
  OrderOrigin: OrderOrigin;
  HookupOrderConnection: ResolverTypeWrapper<OrderPage>;
  HookupOrderEdge: ResolverTypeWrapper<Omit<HookupOrderEdge, 'node'> & { node: ResolversTypes['HookupOrder'] }>;
  HookupOrder: ResolverTypeWrapper<OrderTimeline>;
  ProjectFilter: ProjectFilter;
  ProjectConnection: ResolverTypeWrapper<ProjectPage>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  Project: ResolverTypeWrapper<ProjectRow>;
  Applicant: ResolverTypeWrapper<Applicant>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  Contact: ResolverTypeWrapper<Contact>;
  UtilityDemand: ResolverTypeWrapper<UtilityDemand>;
  Demand: ResolverTypeWrapper<Demand>;
  StageProgress: ResolverTypeWrapper<StageProgress>;
  StageState: StageState;
  OutreachFilter: OutreachFilter;
  OutreachConnection: ResolverTypeWrapper<OutreachConnection>;
  OutreachEdge: ResolverTypeWrapper<OutreachEdge>;
  OutreachActivity: ResolverTypeWrapper<OutreachActivity>;
  OutreachCount: ResolverTypeWrapper<OutreachCount>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Day: Scalars['Day']['output'];
  DateTime: Scalars['DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Refusal: DecidedRefusal;
  Name: Name;
  Actor: Actor;
  CaseFilter: CaseFilter;
  CaseConnection: CasePage;
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  Case: CaseTimeline;
  Review: Review;
  SpecialProcedure: SpecialProcedure;
  Certificate: Certificate;
  CaseTime: CaseTime;
  Interval: Interval;
  Fact: StoredEvent;
  Centre: Omit<Centre, 'stages' | 'companies'> & { stages: ReadonlyArray<ResolversParentTypes['Stage']>, companies: ReadonlyArray<ResolversParentTypes['Company']> };
  Stage: CatalogueStage;
  Item: CatalogueItem;
  Choice: Choice;
  Company: CatalogueCompany;
  UtilityStatus: UtilityView;
  Float: Scalars['Float']['output'];
  Suspension: Suspension;
  UtilitySecret: UtilitySecret;
  DeliveryFilter: DeliveryFilter;
  DeliveryConnection: DeliveryPage;
  DeliveryEdge: Omit<DeliveryEdge, 'node'> & { node: ResolversParentTypes['Delivery'] };
  Delivery: DeliveryRow;
  DeliveryAttempt: DeliveryAttempt;
  DeliveryAnswer: Omit<DeliveryAnswer, 'delivery' | 'refusal'> & { delivery?: Maybe<ResolversParentTypes['Delivery']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ReplayAnswer: Omit<ReplayAnswer, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  TestAnswer: Omit<TestAnswer, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ReplayDeliveryInput: ReplayDeliveryInput;
  ReplayAllParkedInput: ReplayAllParkedInput;
  ReplayRangeInput: ReplayRangeInput;
  SendTestInput: SendTestInput;
  DurationFilter: DurationFilter;
  StageDurations: StageDurations;
  StageFigure: StageFigure;
  DurationCaseConnection: DurationCasePage;
  DurationCaseEdge: Omit<DurationCaseEdge, 'node'> & { node: ResolversParentTypes['DurationCase'] };
  DurationCase: DurationCaseRow;
  ReviewDurationFilter: ReviewDurationFilter;
  ReviewDurations: ReviewDurations;
  FactConnection: Omit<FactConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FactEdge']> };
  FactEdge: Omit<FactEdge, 'node'> & { node: ResolversParentTypes['PublicFact'] };
  PublicFact: NumberedFact;
  AcceptCaseInput: AcceptCaseInput;
  AcceptHookupOrderInput: AcceptHookupOrderInput;
  AddUtilitySecretInput: AddUtilitySecretInput;
  AmendProjectInput: AmendProjectInput;
  AnswerObjectionInput: AnswerObjectionInput;
  ApplicantInput: ApplicantInput;
  ApproverInput: ApproverInput;
  AssignHookupOrderInput: AssignHookupOrderInput;
  CancelHookupOrderInput: CancelHookupOrderInput;
  CaseAnswer: Omit<CaseAnswer, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CertificateInput: CertificateInput;
  ConcludeReviewInput: ConcludeReviewInput;
  ConnectHookupInput: ConnectHookupInput;
  ContactInput: ContactInput;
  CoordinatesInput: CoordinatesInput;
  CorrectOutreachInput: CorrectOutreachInput;
  DecideCaseInput: DecideCaseInput;
  DeclareReadyToConnectInput: DeclareReadyToConnectInput;
  DeclineHookupOrderInput: DeclineHookupOrderInput;
  DeliverDecisionInput: DeliverDecisionInput;
  DemandInput: DemandInput;
  EndSpecialProcedureInput: EndSpecialProcedureInput;
  ExtendLimitInput: ExtendLimitInput;
  HookupOrderAnswer: Omit<HookupOrderAnswer, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversParentTypes['HookupOrder']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  IssueCertificatesInput: IssueCertificatesInput;
  IssuePullTokenInput: IssuePullTokenInput;
  MarkAsKeyProjectInput: MarkAsKeyProjectInput;
  MaterialInput: MaterialInput;
  NameUtilityContactInput: NameUtilityContactInput;
  OutreachActivityAnswer: Omit<OutreachActivityAnswer, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ProjectAnswer: Omit<ProjectAnswer, 'project' | 'refusal'> & { project?: Maybe<ResolversParentTypes['Project']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ProjectChanges: ProjectChanges;
  RecordOutreachInput: RecordOutreachInput;
  RecordPriorApprovalInput: RecordPriorApprovalInput;
  RefuseAcceptanceInput: RefuseAcceptanceInput;
  RegisterEndpointInput: RegisterEndpointInput;
  RegisterProjectInput: RegisterProjectInput;
  ReplyToSurveyInput: ReplyToSurveyInput;
  RequestCorrectionInput: RequestCorrectionInput;
  RequestHookupInput: RequestHookupInput;
  RequestHookupSupplementInput: RequestHookupSupplementInput;
  ResumeUtilityInput: ResumeUtilityInput;
  RetireUtilitySecretInput: RetireUtilitySecretInput;
  RevokeCertificateInput: RevokeCertificateInput;
  RevokePullTokenInput: RevokePullTokenInput;
  SealedSecretInput: SealedSecretInput;
  StartSpecialProcedureInput: StartSpecialProcedureInput;
  SubmitCaseInput: SubmitCaseInput;
  SupplyCorrectionInput: SupplyCorrectionInput;
  SupplyHookupSupplementInput: SupplyHookupSupplementInput;
  SuspendUtilityInput: SuspendUtilityInput;
  UrgeReviewInput: UrgeReviewInput;
  UtilityAnswer: Omit<UtilityAnswer, 'utility' | 'refusal'> & { utility?: Maybe<ResolversParentTypes['UtilityStatus']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  UtilityDemandInput: UtilityDemandInput;
  WithdrawCaseInput: WithdrawCaseInput;
  HookupFilter: HookupFilter;
  HookupOrderConnection: OrderPage;
  HookupOrderEdge: Omit<HookupOrderEdge, 'node'> & { node: ResolversParentTypes['HookupOrder'] };
  HookupOrder: OrderTimeline;
  ProjectFilter: ProjectFilter;
  ProjectConnection: ProjectPage;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  Project: ProjectRow;
  Applicant: Applicant;
  Coordinates: Coordinates;
  Contact: Contact;
  UtilityDemand: UtilityDemand;
  Demand: Demand;
  StageProgress: StageProgress;
  OutreachFilter: OutreachFilter;
  OutreachConnection: OutreachConnection;
  OutreachEdge: OutreachEdge;
  OutreachActivity: OutreachActivity;
  OutreachCount: OutreachCount;
};

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'id'>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryCasesArgs, 'orderBy' | 'first'>>;
  caseHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Fact']>>, ParentType, ContextType, RequireFields<QueryCaseHistoryArgs, 'id'>>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  hookupStatus?: Resolver<ReadonlyArray<ResolversTypes['UtilityStatus']>, ParentType, ContextType, Partial<QueryHookupStatusArgs>>;
  utility?: Resolver<Maybe<ResolversTypes['UtilityStatus']>, ParentType, ContextType, RequireFields<QueryUtilityArgs, 'company'>>;
  deliveries?: Resolver<ResolversTypes['DeliveryConnection'], ParentType, ContextType, RequireFields<QueryDeliveriesArgs, 'first'>>;
  stageDurations?: Resolver<ReadonlyArray<ResolversTypes['StageDurations']>, ParentType, ContextType, Partial<QueryStageDurationsArgs>>;
  stageDurationCases?: Resolver<ResolversTypes['DurationCaseConnection'], ParentType, ContextType, RequireFields<QueryStageDurationCasesArgs, 'filter' | 'first'>>;
  reviewDurations?: Resolver<ReadonlyArray<ResolversTypes['ReviewDurations']>, ParentType, ContextType, Partial<QueryReviewDurationsArgs>>;
  hookupFeed?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<QueryHookupFeedArgs, 'first'>>;
  hookupOrder?: Resolver<Maybe<ResolversTypes['HookupOrder']>, ParentType, ContextType, RequireFields<QueryHookupOrderArgs, 'id'>>;
  hookupOrders?: Resolver<ResolversTypes['HookupOrderConnection'], ParentType, ContextType, RequireFields<QueryHookupOrdersArgs, 'first'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'code'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first'>>;
  outreachActivities?: Resolver<ResolversTypes['OutreachConnection'], ParentType, ContextType, RequireFields<QueryOutreachActivitiesArgs, 'first'>>;
  outreachCounts?: Resolver<ReadonlyArray<ResolversTypes['OutreachCount']>, ParentType, ContextType, Partial<QueryOutreachCountsArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  replayDelivery?: Resolver<ResolversTypes['DeliveryAnswer'], ParentType, ContextType, RequireFields<MutationReplayDeliveryArgs, 'input'>>;
  replayAllParked?: Resolver<ResolversTypes['ReplayAnswer'], ParentType, ContextType, RequireFields<MutationReplayAllParkedArgs, 'input'>>;
  replayRange?: Resolver<ResolversTypes['ReplayAnswer'], ParentType, ContextType, RequireFields<MutationReplayRangeArgs, 'input'>>;
  sendTest?: Resolver<ResolversTypes['TestAnswer'], ParentType, ContextType, RequireFields<MutationSendTestArgs, 'input'>>;
  registerProject?: Resolver<ResolversTypes['ProjectAnswer'], ParentType, ContextType, RequireFields<MutationRegisterProjectArgs, 'input'>>;
  amendProject?: Resolver<ResolversTypes['ProjectAnswer'], ParentType, ContextType, RequireFields<MutationAmendProjectArgs, 'input'>>;
  markAsKeyProject?: Resolver<ResolversTypes['ProjectAnswer'], ParentType, ContextType, RequireFields<MutationMarkAsKeyProjectArgs, 'input'>>;
  recordPriorApproval?: Resolver<ResolversTypes['ProjectAnswer'], ParentType, ContextType, RequireFields<MutationRecordPriorApprovalArgs, 'input'>>;
  submitCase?: Resolver<ResolversTypes['CaseAnswer'], ParentType, ContextType, RequireFields<MutationSubmitCaseArgs, 'input'>>;
  requestCorrection?: Resolver<ResolversTypes['CaseAnswer'], ParentType, ContextType, RequireFields<MutationRequestCorrectionArgs, 'input'>>;
  supplyCorrection?: Resolver<ResolversTypes['CaseAnswer'], ParentType, ContextType, RequireFields<MutationSupplyCorrectionArgs, 'input'>>;
  acceptCase?: Resolver<ResolversTypes['CaseAnswer'], ParentType, ContextType, RequireFields<MutationAcceptCaseArgs, 'input'>>;
  refuseAcceptance?: Resolver<ResolversTypes['CaseAnswer'], ParentType, ContextType, RequireFields<MutationRefuseAcceptanceArgs, 'input'>>;
  concludeReview?: Resolver<ResolversTypes['CaseAnswer'], ParentType, ContextType, RequireFields<MutationConcludeReviewArgs, 'input'>>;
  answerObjection?: Resolver<ResolversTypes['CaseAnswer'], ParentType, ContextType, RequireFields<MutationAnswerObjectionArgs, 'input'>>;
  urgeReview?: Resolver<ResolversTypes['CaseAnswer'], ParentType, ContextType, RequireFields<MutationUrgeReviewArgs, 'input'>>;
  startSpecialProcedure?: Resolver<ResolversTypes['CaseAnswer'], ParentType, ContextType, RequireFields<MutationStartSpecialProcedureArgs, 'input'>>;
  endSpecialProcedure?: Resolver<ResolversTypes['CaseAnswer'], ParentType, ContextType, RequireFields<MutationEndSpecialProcedureArgs, 'input'>>;
  extendLimit?: Resolver<ResolversTypes['CaseAnswer'], ParentType, ContextType, RequireFields<MutationExtendLimitArgs, 'input'>>;
  decideCase?: Resolver<ResolversTypes['CaseAnswer'], ParentType, ContextType, RequireFields<MutationDecideCaseArgs, 'input'>>;
  issueCertificates?: Resolver<ResolversTypes['CaseAnswer'], ParentType, ContextType, RequireFields<MutationIssueCertificatesArgs, 'input'>>;
  deliverDecision?: Resolver<ResolversTypes['CaseAnswer'], ParentType, ContextType, RequireFields<MutationDeliverDecisionArgs, 'input'>>;
  withdrawCase?: Resolver<ResolversTypes['CaseAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawCaseArgs, 'input'>>;
  revokeCertificate?: Resolver<ResolversTypes['CaseAnswer'], ParentType, ContextType, RequireFields<MutationRevokeCertificateArgs, 'input'>>;
  requestHookup?: Resolver<ResolversTypes['HookupOrderAnswer'], ParentType, ContextType, RequireFields<MutationRequestHookupArgs, 'input'>>;
  assignHookupOrder?: Resolver<ResolversTypes['HookupOrderAnswer'], ParentType, ContextType, RequireFields<MutationAssignHookupOrderArgs, 'input'>>;
  acceptHookupOrder?: Resolver<ResolversTypes['HookupOrderAnswer'], ParentType, ContextType, RequireFields<MutationAcceptHookupOrderArgs, 'input'>>;
  requestHookupSupplement?: Resolver<ResolversTypes['HookupOrderAnswer'], ParentType, ContextType, RequireFields<MutationRequestHookupSupplementArgs, 'input'>>;
  supplyHookupSupplement?: Resolver<ResolversTypes['HookupOrderAnswer'], ParentType, ContextType, RequireFields<MutationSupplyHookupSupplementArgs, 'input'>>;
  replyToSurvey?: Resolver<ResolversTypes['HookupOrderAnswer'], ParentType, ContextType, RequireFields<MutationReplyToSurveyArgs, 'input'>>;
  declareReadyToConnect?: Resolver<ResolversTypes['HookupOrderAnswer'], ParentType, ContextType, RequireFields<MutationDeclareReadyToConnectArgs, 'input'>>;
  connectHookup?: Resolver<ResolversTypes['HookupOrderAnswer'], ParentType, ContextType, RequireFields<MutationConnectHookupArgs, 'input'>>;
  declineHookupOrder?: Resolver<ResolversTypes['HookupOrderAnswer'], ParentType, ContextType, RequireFields<MutationDeclineHookupOrderArgs, 'input'>>;
  cancelHookupOrder?: Resolver<ResolversTypes['HookupOrderAnswer'], ParentType, ContextType, RequireFields<MutationCancelHookupOrderArgs, 'input'>>;
  registerEndpoint?: Resolver<ResolversTypes['UtilityAnswer'], ParentType, ContextType, RequireFields<MutationRegisterEndpointArgs, 'input'>>;
  nameUtilityContact?: Resolver<ResolversTypes['UtilityAnswer'], ParentType, ContextType, RequireFields<MutationNameUtilityContactArgs, 'input'>>;
  suspendUtility?: Resolver<ResolversTypes['UtilityAnswer'], ParentType, ContextType, RequireFields<MutationSuspendUtilityArgs, 'input'>>;
  resumeUtility?: Resolver<ResolversTypes['UtilityAnswer'], ParentType, ContextType, RequireFields<MutationResumeUtilityArgs, 'input'>>;
  addUtilitySecret?: Resolver<ResolversTypes['UtilityAnswer'], ParentType, ContextType, RequireFields<MutationAddUtilitySecretArgs, 'input'>>;
  retireUtilitySecret?: Resolver<ResolversTypes['UtilityAnswer'], ParentType, ContextType, RequireFields<MutationRetireUtilitySecretArgs, 'input'>>;
  issuePullToken?: Resolver<ResolversTypes['UtilityAnswer'], ParentType, ContextType, RequireFields<MutationIssuePullTokenArgs, 'input'>>;
  revokePullToken?: Resolver<ResolversTypes['UtilityAnswer'], ParentType, ContextType, RequireFields<MutationRevokePullTokenArgs, 'input'>>;
  recordOutreach?: Resolver<ResolversTypes['OutreachActivityAnswer'], ParentType, ContextType, RequireFields<MutationRecordOutreachArgs, 'input'>>;
  correctOutreach?: Resolver<ResolversTypes['OutreachActivityAnswer'], ParentType, ContextType, RequireFields<MutationCorrectOutreachArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  caseEvents?: SubscriptionResolver<ResolversTypes['PublicFact'], "caseEvents", ParentType, ContextType, Partial<SubscriptionCaseEventsArgs>>;
  hookupEvents?: SubscriptionResolver<ResolversTypes['PublicFact'], "hookupEvents", ParentType, ContextType, Partial<SubscriptionHookupEventsArgs>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  statusText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  turn?: Resolver<ResolversTypes['Turn'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  acceptedBySilence?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  remainingWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  statutoryDueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  procedures?: Resolver<ReadonlyArray<ResolversTypes['SpecialProcedure']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  certificates?: Resolver<ReadonlyArray<ResolversTypes['Certificate']>, ParentType, ContextType>;
  deliveredOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  corrections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['CaseTime']>, ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['Ledger']>, ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  item?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  concludedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  statutoryDueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  committed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  extension?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpecialProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialProcedure'] = ResolversParentTypes['SpecialProcedure']> = {
  procedure?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  suspends?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expectedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  item?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['CertificateEnd']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type CaseTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseTime'] = ResolversParentTypes['CaseTime']> = {
  elapsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  beforeAcceptance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applicant?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withinCommitted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  withinStatutory?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  intervals?: Resolver<ReadonlyArray<ResolversTypes['Interval']>, ParentType, ContextType>;
};

export type IntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interval'] = ResolversParentTypes['Interval']> = {
  part?: Resolver<ResolversTypes['TimePart'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['Ledger']>, ParentType, ContextType>;
  data?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type CentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Centre'] = ResolversParentTypes['Centre']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  catalogueVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['Choice']>, ParentType, ContextType>;
  localities?: Resolver<ReadonlyArray<ResolversTypes['Choice']>, ParentType, ContextType>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['Choice']>, ParentType, ContextType>;
  utilities?: Resolver<ReadonlyArray<ResolversTypes['Choice']>, ParentType, ContextType>;
  companies?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
};

export type StageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stage'] = ResolversParentTypes['Stage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  ofOrders?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  assumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Choice'] = ResolversParentTypes['Choice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  utility?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type UtilityStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityStatus'] = ResolversParentTypes['UtilityStatus']> = {
  company?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  utility?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['UtilityWay'], ParentType, ContextType>;
  endpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  suspended?: Resolver<Maybe<ResolversTypes['Suspension']>, ParentType, ContextType>;
  secrets?: Resolver<ReadonlyArray<ResolversTypes['UtilitySecret']>, ParentType, ContextType>;
  hasPullToken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestUnacknowledged?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  oldestUnacknowledgedSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lagSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
};

export type SuspensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suspension'] = ResolversParentTypes['Suspension']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UtilitySecretResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilitySecret'] = ResolversParentTypes['UtilitySecret']> = {
  secretId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryEdge'] = ResolversParentTypes['DeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  company?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  stateText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attempts?: Resolver<ReadonlyArray<ResolversTypes['DeliveryAttempt']>, ParentType, ContextType>;
  nextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DeliveryAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryAttempt'] = ResolversParentTypes['DeliveryAttempt']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AttemptOutcome'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['FailureCause']>, ParentType, ContextType>;
  causeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  took?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeliveryAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryAnswer'] = ResolversParentTypes['DeliveryAnswer']> = {
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReplayAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayAnswer'] = ResolversParentTypes['ReplayAnswer']> = {
  replayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type TestAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestAnswer'] = ResolversParentTypes['TestAnswer']> = {
  acknowledged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  took?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['FailureCause']>, ParentType, ContextType>;
  causeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type StageDurationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageDurations'] = ResolversParentTypes['StageDurations']> = {
  stage?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  concluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanWorkingDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianWorkingDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p90WorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximumWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shareWithinCommitted?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shareWithinStatutory?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanBeforeAcceptance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanDepartment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanApplicant?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanExcluded?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanCorrections?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanReviewRounds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DurationCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DurationCaseConnection'] = ResolversParentTypes['DurationCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DurationCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DurationCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DurationCaseEdge'] = ResolversParentTypes['DurationCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DurationCase'], ParentType, ContextType>;
};

export type DurationCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DurationCase'] = ResolversParentTypes['DurationCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  acceptedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['CaseTime'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['Ledger']>, ParentType, ContextType>;
};

export type ReviewDurationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewDurations'] = ResolversParentTypes['ReviewDurations']> = {
  department?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  objections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanWorkingDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  medianWorkingDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p90WorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimumWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximumWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicFact'], ParentType, ContextType>;
};

export type PublicFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicFact'] = ResolversParentTypes['PublicFact']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  data?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['Ledger']>, ParentType, ContextType>;
};

export type CaseAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseAnswer'] = ResolversParentTypes['CaseAnswer']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type HookupOrderAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HookupOrderAnswer'] = ResolversParentTypes['HookupOrderAnswer']> = {
  hookupOrder?: Resolver<Maybe<ResolversTypes['HookupOrder']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type OutreachActivityAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutreachActivityAnswer'] = ResolversParentTypes['OutreachActivityAnswer']> = {
  outreachActivity?: Resolver<Maybe<ResolversTypes['OutreachActivity']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ProjectAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectAnswer'] = ResolversParentTypes['ProjectAnswer']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type UtilityAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityAnswer'] = ResolversParentTypes['UtilityAnswer']> = {
  utility?: Resolver<Maybe<ResolversTypes['UtilityStatus']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type HookupOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HookupOrderConnection'] = ResolversParentTypes['HookupOrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HookupOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HookupOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HookupOrderEdge'] = ResolversParentTypes['HookupOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HookupOrder'], ParentType, ContextType>;
};

export type HookupOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HookupOrder'] = ResolversParentTypes['HookupOrder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  caseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['OrderOrigin'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  utility?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HookupStatus'], ParentType, ContextType>;
  statusText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  locality?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  neededBy?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  supplementAsked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  companyNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repliedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  externalLine?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  replyNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readyOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  connectedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  customerNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedConnectedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  declineCode?: Resolver<Maybe<ResolversTypes['DeclineCode']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  remainingWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['CaseTime']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['Delivery']>, ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['Ledger']>, ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  projectCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  traits?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  investment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  landArea?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  floorArea?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locality?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  plannedStart?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  plannedFinish?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  utilities?: Resolver<ReadonlyArray<ResolversTypes['UtilityDemand']>, ParentType, ContextType>;
  isKeyProject?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['Ledger']>, ParentType, ContextType>;
  progress?: Resolver<ReadonlyArray<ResolversTypes['StageProgress']>, ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  hookupOrders?: Resolver<ReadonlyArray<ResolversTypes['HookupOrder']>, ParentType, ContextType>;
};

export type ApplicantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Applicant'] = ResolversParentTypes['Applicant']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditCodeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UtilityDemandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityDemand'] = ResolversParentTypes['UtilityDemand']> = {
  utility?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  demand?: Resolver<ResolversTypes['Demand'], ParentType, ContextType>;
  neededBy?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  companies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type DemandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Demand'] = ResolversParentTypes['Demand']> = {
  pipeDiameter?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  voltage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gasFlow?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  discharge?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StageProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageProgress'] = ResolversParentTypes['StageProgress']> = {
  stage?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StageState'], ParentType, ContextType>;
  caseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  revoked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OutreachConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutreachConnection'] = ResolversParentTypes['OutreachConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutreachEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutreachEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutreachEdge'] = ResolversParentTypes['OutreachEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OutreachActivity'], ParentType, ContextType>;
};

export type OutreachActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutreachActivity'] = ResolversParentTypes['OutreachActivity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutreachKind'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  present?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  corrections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['Ledger']>, ParentType, ContextType>;
};

export type OutreachCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutreachCount'] = ResolversParentTypes['OutreachCount']> = {
  kind?: Resolver<ResolversTypes['OutreachKind'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Day?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  SpecialProcedure?: SpecialProcedureResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CaseTime?: CaseTimeResolvers<ContextType>;
  Interval?: IntervalResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Centre?: CentreResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  Item?: ItemResolvers<ContextType>;
  Choice?: ChoiceResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  UtilityStatus?: UtilityStatusResolvers<ContextType>;
  Suspension?: SuspensionResolvers<ContextType>;
  UtilitySecret?: UtilitySecretResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  DeliveryEdge?: DeliveryEdgeResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryAttempt?: DeliveryAttemptResolvers<ContextType>;
  DeliveryAnswer?: DeliveryAnswerResolvers<ContextType>;
  ReplayAnswer?: ReplayAnswerResolvers<ContextType>;
  TestAnswer?: TestAnswerResolvers<ContextType>;
  StageDurations?: StageDurationsResolvers<ContextType>;
  DurationCaseConnection?: DurationCaseConnectionResolvers<ContextType>;
  DurationCaseEdge?: DurationCaseEdgeResolvers<ContextType>;
  DurationCase?: DurationCaseResolvers<ContextType>;
  ReviewDurations?: ReviewDurationsResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  PublicFact?: PublicFactResolvers<ContextType>;
  CaseAnswer?: CaseAnswerResolvers<ContextType>;
  HookupOrderAnswer?: HookupOrderAnswerResolvers<ContextType>;
  OutreachActivityAnswer?: OutreachActivityAnswerResolvers<ContextType>;
  ProjectAnswer?: ProjectAnswerResolvers<ContextType>;
  UtilityAnswer?: UtilityAnswerResolvers<ContextType>;
  HookupOrderConnection?: HookupOrderConnectionResolvers<ContextType>;
  HookupOrderEdge?: HookupOrderEdgeResolvers<ContextType>;
  HookupOrder?: HookupOrderResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Applicant?: ApplicantResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  UtilityDemand?: UtilityDemandResolvers<ContextType>;
  Demand?: DemandResolvers<ContextType>;
  StageProgress?: StageProgressResolvers<ContextType>;
  OutreachConnection?: OutreachConnectionResolvers<ContextType>;
  OutreachEdge?: OutreachEdgeResolvers<ContextType>;
  OutreachActivity?: OutreachActivityResolvers<ContextType>;
  OutreachCount?: OutreachCountResolvers<ContextType>;
};

