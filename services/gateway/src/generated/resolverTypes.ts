/* Generated from schema/graphql by `pnpm generate`. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProjectRow } from '@onewindow/projections/projects/projects.ts';
import type { Catalogue as CentreCatalogue } from '@onewindow/schema/catalogue.ts';
import type { AdoptedCalendar as CentreCalendar, AdoptedYear } from '@onewindow/kernel/adoptedCalendars.ts';
import type { CaseTimeline, Assignment as HeldAssignment } from '@onewindow/projections/cases/row.ts';
import type { OrderTimeline } from '@onewindow/projections/orders/row.ts';
import type { HookupRequest } from '@onewindow/schema/hookup/values.ts';
import type { DurationCaseRow } from '@onewindow/projections/durationCases/queries.ts';
import type { CountingView } from '../countingView.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { NumberedFact } from '../feed.ts';
import type { Refusal as DecidedRefusal, Target } from '@onewindow/kernel/decider.ts';
import type { Actor as RecordedActor } from '@onewindow/kernel/envelope.ts';
import type { ReviewView } from '../resolvers/reviewView.ts';
import type { DecisionView, ProcedureView, PreviewView, ProposalView, NoticeView, DeliveryView } from '../resolvers/caseViews.ts';
import type { KnownItem, KnownMaterial, NamedEntry as IssueKindEntry, KnownStage, KnownCompany, NamedEntry, KnownProcedureKind, KnownCategory, KnownLocality, KnownDepartment, KnownUtility } from '../resolvers/catalogueIndex.ts';
import type { ActionView } from '../actionView.ts';
import type { PersonRow } from '@onewindow/projections/persons/persons.ts';
import type { DeliveryRow } from '@onewindow/projections/deliveries/row.ts';
import type { UtilityView } from '../utilityView.ts';
import type { KeyRow } from '@onewindow/projections/access/keys.ts';
import type { DrawRow } from '@onewindow/projections/commitments/draw/draws.ts';
import type { PublicValue as NamedPublicValue } from '@onewindow/kernel/draw/pool.ts';
import type { MeView } from '../me.ts';
import type { OfficerView, InboxView } from '../officerView.ts';
import type { NoteRow } from '@onewindow/projections/desk/folders.ts';
import type { PolicyRow, PolicyTaskRow } from '@onewindow/projections/issues/library/policies.ts';
import type { PolicyDeliveryRow } from '@onewindow/projections/issues/library/policyDeliveries.ts';
import type { ViewRow } from '@onewindow/projections/desk/views.ts';
import type { Hit } from '@onewindow/projections/search/search.ts';
import type { StandIn, DutyRow, DeputyView } from '@onewindow/projections/access/duties.ts';
import type { RoundRow } from '@onewindow/projections/issues/round/roundProjections.ts';
import type { FirmView, SiteView, TeamView, VisitView, PersonView, CityCoverageView, AnswerView, ToldView } from '../issueView.ts';
import type { IssueRow, RefusalRow } from '@onewindow/projections/issues/issue/row.ts';
import type { AccessKeyConnection as AccessKeyConnectionPage, CaseConnection as CaseConnectionPage, DeliveryConnection as DeliveryConnectionPage, DeliveryAttemptConnection as DeliveryAttemptConnectionPage, DrawConnection as DrawConnectionPage, FactConnection as FactConnectionPage, HookupOrderConnection as HookupOrderConnectionPage, IssueConnection as IssueConnectionPage, OfficerConnection as OfficerConnectionPage, OutreachActivityConnection as OutreachActivityConnectionPage, PolicyConnection as PolicyConnectionPage, PolicyDeliveryConnection as PolicyDeliveryConnectionPage, PolicyTaskConnection as PolicyTaskConnectionPage, ProjectConnection as ProjectConnectionPage, PublicFactConnection as PublicFactConnectionPage, ReviewConnection as ReviewConnectionPage, RoundConnection as RoundConnectionPage, StageDurationCaseConnection as StageDurationCaseConnectionPage } from '../resolvers/connections.ts';
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
  /**
   * A civil day of the centre, `YYYY-MM-DD`.
   *
   * 中心所在地的日历日，`YYYY-MM-DD`。
   */
  Day: { input: string; output: string; }
  /**
   * A month of the centre's calendar, `YYYY-MM`.
   *
   * 中心所在地的月份，`YYYY-MM`。
   */
  Month: { input: string; output: string; }
  /**
   * An instant in UTC, ISO 8601 with milliseconds.
   *
   * 世界协调时的时刻，ISO 8601 格式，精确到毫秒。
   */
  DateTime: { input: string; output: string; }
  /**
   * A place in the whole log: a decimal number as text, counted from 1 and the same on every node. `x-after` and `after` take it.
   *
   * 事件在整个日志中的位置：以文本书写的十进制数，从 1 起计，各节点一致。可用于 `x-after` 和 `after`。
   */
  Position: { input: string; output: string; }
  /**
   * Any JSON value.
   *
   * 任意 JSON 值。
   */
  JSON: { input: unknown; output: unknown; }
};

/**
 * A command that whoever asks may give, and whether it can be given on this object now. What their roles never may is not listed.
 *
 * 询问者可以发出的一个命令，以及此刻能否对该对象发出。其角色永远无权的不列出。
 */
export type Action = {
  readonly __typename?: 'Action';
  /**
   * The mutation that gives it.
   *
   * 发出它的变更操作。
   */
  readonly command: Scalars['String']['output'];
  /**
   * What it is called on a button.
   *
   * 按钮上的名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Whether at least one input would be accepted now; where not, every input is refused.
   *
   * 此刻是否至少有一种输入会被接受；否则任何输入都会被拒绝。
   */
  readonly allowed: Scalars['Boolean']['output'];
  /**
   * Why no input is accepted now. Where there are targets, an input that names one is told the reason of that one.
   *
   * 此刻为何任何输入都不接受。有对象列表时，指明某一对象的输入按该对象的原因答复。
   */
  readonly refusal?: Maybe<Refusal>;
  /**
   * What it may name here, each with why not now; absent where it names nothing of the kind.
   *
   * 在这里可以指明的对象及其此刻不可的原因；不指明对象的命令没有此项。
   */
  readonly targets?: Maybe<ReadonlyArray<ActionTarget>>;
  /**
   * Where in the input a target is named, as a refusal's `path` says it.
   *
   * 对象在输入中的位置，写法同拒绝的 `path`。
   */
  readonly targetPath?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * Whether it gives no paper and makes no legal day, so that whoever gives it may hold it back for some seconds and take it back until then.
   *
   * 是否既不产生文书也不产生法定日期，因此可以暂缓几秒发出并在此之前收回。
   */
  readonly deferrable: Scalars['Boolean']['output'];
};

/**
 * One of the things that a command may name: an item, a certificate, a procedure, a line of the notice, a company.
 *
 * 命令可以指明的一个对象：事项、证照、程序、告知书的一项或企业。
 */
export type ActionTarget = {
  readonly __typename?: 'ActionTarget';
  /**
   * What the input names it by.
   *
   * 输入用以指明它的编号。
   */
  readonly value: Scalars['String']['output'];
  /**
   * Whether an input that names it can be accepted now.
   *
   * 此刻指明它的输入能否被接受。
   */
  readonly allowed: Scalars['Boolean']['output'];
  /**
   * Why every input that names it is refused now.
   *
   * 此刻为何指明它的任何输入都会被拒绝。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Whatever has an identity of its own: `node(id)` finds it again.
 *
 * 有独立身份的对象，可用 `node(id)` 再次查到。
 */
export type Node = {
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
};

/**
 * An entry of the centre's catalogue. Its id is unique among entries of its kind, and is what filters and commands take.
 *
 * 中心目录中的条目。编号在同类条目中唯一，筛选条件和命令都使用该编号。
 */
export type CatalogueEntry = {
  /**
   * Its id, unique among entries of its kind.
   *
   * 编号，在同类条目中唯一。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Its name, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
};

/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Whatever has this id; nothing where nothing has.
   *
   * 具有该编号的对象；没有则为空。
   */
  readonly node?: Maybe<Node>;
  /**
   * One case.
   *
   * 一件办件。
   */
  readonly case?: Maybe<Case>;
  /**
   * What an application for a stage of a project would meet, by the rules that decide on it; nothing where nobody knows the project. Nothing is recorded.
   *
   * 一份申请将会如何，所用规则与办理时相同；项目未登记时为空。不作任何记录。
   */
  readonly applicationPreview?: Maybe<ApplicationPreview>;
  /**
   * What a clerk's board shows. By clock risk: what is nearest to its limit first, what has no due day last.
   *
   * 窗口办件列表。按时限紧迫程度排列时，临近期限的在前，没有期限的在后。
   */
  readonly cases?: Maybe<CaseConnection>;
  /**
   * The centre and its catalogue.
   *
   * 中心及其目录。
   */
  readonly centre?: Maybe<Centre>;
  /**
   * How each company is connected, and what it has not acknowledged yet.
   *
   * 各企业的连接情况及尚未确认的内容。
   */
  readonly hookupStatus?: Maybe<ReadonlyArray<UtilityStatus>>;
  /**
   * How one company is connected; nothing where the catalogue knows no such company.
   *
   * 某一企业的连接情况；目录中没有该企业时为空。
   */
  readonly utility?: Maybe<UtilityStatus>;
  /**
   * What somebody must know whatever they came for.
   *
   * 须当即知晓的情况。
   */
  readonly alerts?: Maybe<ReadonlyArray<Alert>>;
  /**
   * What is sent to companies; the newest fact first unless told otherwise.
   *
   * 向企业推送的内容；未指定排序时最新的在前。
   */
  readonly deliveries?: Maybe<DeliveryConnection>;
  /**
   * How many working days each stage takes: decided cases, approved or not, never withdrawn ones, and connected permanent orders.
   *
   * 各阶段所用工作日：统计已作出决定的办件（不论是否批准，不含撤回的）和已接通的永久接入单。
   */
  readonly stageDurations?: Maybe<ReadonlyArray<StageDurations>>;
  /**
   * The cases or orders behind one figure.
   *
   * 统计数字背后的办件或接入单。
   */
  readonly stageDurationCases?: Maybe<StageDurationCaseConnection>;
  /**
   * Why a case or an order is not in a figure, or that it is, for whatever bears a number: its own, its project's, or one of its certificates. Empty where nothing does.
   *
   * 带有某编号（自身、项目或证照编号）的办件或接入单为何未计入统计数字，或者已计入；查无此号时为空。
   */
  readonly durationCounting?: Maybe<ReadonlyArray<DurationCounting>>;
  /**
   * How long departments take from a review's opening to its conclusion, every round by itself.
   *
   * 各部门自审查开始至完成所用的工作日，每一轮单独计算。
   */
  readonly reviewDurations?: Maybe<ReadonlyArray<ReviewDurations>>;
  /**
   * Facts about hook-up orders in the order of the log, each with its position as cursor. A company sees what it is sent.
   *
   * 接入单的事实，按日志顺序排列，以位置为游标。企业只看到推送给自己的内容。
   */
  readonly hookupFeed?: Maybe<PublicFactConnection>;
  /**
   * One hook-up order.
   *
   * 一件接入单。
   */
  readonly hookupOrder?: Maybe<HookupOrder>;
  /**
   * Hook-up orders. By clock risk: what the window must act on first, then what is nearest to its promise.
   *
   * 接入单列表。按时限紧迫程度排列时，须由窗口处理的在前，其后为临近承诺期限的。
   */
  readonly hookupOrders?: Maybe<HookupOrderConnection>;
  /**
   * One project.
   *
   * 一个项目。
   */
  readonly project?: Maybe<Project>;
  /**
   * Projects.
   *
   * 项目列表。
   */
  readonly projects?: Maybe<ProjectConnection>;
  /**
   * The last head of the tree over the facts; nothing before the first.
   *
   * 事实树最新的树头；首个树头之前为空。
   */
  readonly treeHead?: Maybe<TreeHead>;
  /**
   * The proof that the fact at a position is on record as it was; nothing where there is no such fact.
   *
   * 某位置的事实仍如当初记录的证明；没有该事实则为空。
   */
  readonly factProof?: Maybe<FactProof>;
  /**
   * The proof that the record still begins with so many facts as it did; nothing where no head lies over so many.
   *
   * 记录的前若干条事实未曾改变的证明；没有涵盖该数目的树头则为空。
   */
  readonly treeConsistency?: Maybe<TreeConsistency>;
  /**
   * Whoever asks, as the centre knows them.
   *
   * 查询者本人，即中心所知的身份。
   */
  readonly me?: Maybe<Me>;
  /**
   * Of the head of a department: the deputy and the leave; null where nothing was said.
   *
   * 部门负责人的代理（B 角）和休假；没有登记时为 null。
   */
  readonly personDuties?: Maybe<PersonDuties>;
  /**
   * An agent's letter of authority of an applicant; null where there was none.
   *
   * 申请人对代理人的授权委托；没有时为 null。
   */
  readonly mandate?: Maybe<Mandate>;
  /**
   * The keys of systems; what ends first comes first.
   *
   * 各系统的密钥，最先到期的在前。
   */
  readonly accessKeys?: Maybe<AccessKeyConnection>;
  /**
   * What waits for whoever asks, or for their desk.
   *
   * 等待询问者或其工位办理的。
   */
  readonly inbox?: Maybe<Inbox>;
  /**
   * Reviews of cases that are not done with, by department, state, officer or limit. Those of a case that is done stand at the case.
   *
   * 未办结办件的审查，可按部门、进展、人员或期限查找。已办结办件的审查见该办件。
   */
  readonly reviews?: Maybe<ReviewConnection>;
  /**
   * How many cases a filter lets through, by status and light, in one question.
   *
   * 筛选所得办件按状态和灯色的件数，一次问清。
   */
  readonly caseCounts?: Maybe<CaseCounts>;
  /**
   * Everything in whose names and numbers a text stands: projects, applicants, cases, certificates and hook-up orders. Two Chinese characters suffice.
   *
   * 名称和编号中含有某文字的一切：项目、建设单位、办件、证照和报装工单。两个汉字即可。
   */
  readonly search?: Maybe<SearchHits>;
  /**
   * One's own views and the centre's, by name; at most 100.
   *
   * 自己的视图和中心公用视图，按名称；至多 100 个。
   */
  readonly savedViews?: Maybe<ReadonlyArray<SavedView>>;
  /**
   * Those who have reported for duty.
   *
   * 已到岗的人员。
   */
  readonly officers?: Maybe<OfficerConnection>;
  /**
   * A draw by its id.
   *
   * 按编号查询一次抽取。
   */
  readonly draw?: Maybe<Draw>;
  /**
   * Double-random draws; the latest published first unless told otherwise.
   *
   * 双随机抽取；未指定排序时最近公布的在前。
   */
  readonly draws?: Maybe<DrawConnection>;
  /**
   * An issue, by its number.
   *
   * 按编号查询问题。
   */
  readonly issue?: Maybe<Issue>;
  /**
   * Issues; the latest first unless told otherwise.
   *
   * 问题列表；未另行指定时最新的在前。
   */
  readonly issues?: Maybe<IssueConnection>;
  /**
   * How many open issues of a filter stand where, and how many of them are late.
   *
   * 符合条件的待办问题在各状态的数量及其中逾期数量。
   */
  readonly openIssues?: Maybe<ReadonlyArray<OpenIssueCount>>;
  /**
   * A policy; nothing where there is none.
   *
   * 一件政策；没有则为空。
   */
  readonly policy?: Maybe<Policy>;
  /**
   * The policies of the library; the latest issued first unless told otherwise.
   *
   * 政策库；未指定排序时最近印发的在前。
   */
  readonly policies?: Maybe<PolicyConnection>;
  /**
   * The tasks of measures; the first due first unless told otherwise.
   *
   * 措施任务；未指定排序时期限最近的在前。
   */
  readonly policyTasks?: Maybe<PolicyTaskConnection>;
  /**
   * How far all policies came to be known.
   *
   * 全部政策的知晓情况。
   */
  readonly policyAwareness?: Maybe<PolicyAwareness>;
  /**
   * Trainings, meetings and open days; the latest first unless told otherwise.
   *
   * 培训、会议和开放日活动；未指定排序时最近的在前。
   */
  readonly outreachActivities?: Maybe<OutreachActivityConnection>;
  /**
   * How many were held of each kind in each year, and how many people were there as far as they were counted.
   *
   * 各年各类活动的次数，以及有统计的参加人数。
   */
  readonly outreachCounts?: Maybe<ReadonlyArray<OutreachCount>>;
  /**
   * What was decided on the data of a person; null where nothing was yet.
   *
   * 对一个人的个人信息作出的决定；尚无任何决定时为空。
   */
  readonly person?: Maybe<Person>;
  /**
   * A round of visits, by its number.
   *
   * 按编号查询走访轮次。
   */
  readonly round?: Maybe<Round>;
  /**
   * Rounds of visits; the latest first unless told otherwise.
   *
   * 走访轮次列表；未另行指定时最新的在前。
   */
  readonly rounds?: Maybe<RoundConnection>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryApplicationPreviewArgs = {
  projectCode: Scalars['ID']['input'];
  stage: Scalars['ID']['input'];
  kind?: InputMaybe<CaseKind>;
  base?: InputMaybe<Scalars['String']['input']>;
  units?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryCasesArgs = {
  filter?: InputMaybe<CaseFilter>;
  orderBy?: InputMaybe<CaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryHookupStatusArgs = {
  company?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryUtilityArgs = {
  company: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryDeliveriesArgs = {
  filter?: InputMaybe<DeliveryFilter>;
  orderBy?: InputMaybe<DeliveryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryStageDurationsArgs = {
  filter?: InputMaybe<StageDurationFilter>;
  groupBy?: InputMaybe<ReadonlyArray<StageDurationDimension>>;
  actual?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryStageDurationCasesArgs = {
  filter: StageDurationCaseFilter;
  orderBy?: InputMaybe<StageDurationCaseOrder>;
  actual?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryDurationCountingArgs = {
  number: Scalars['String']['input'];
  filter: StageDurationCaseFilter;
  measure?: InputMaybe<DurationMeasure>;
  actual?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryReviewDurationsArgs = {
  filter?: InputMaybe<ReviewDurationFilter>;
  groupBy?: InputMaybe<ReadonlyArray<ReviewDurationDimension>>;
  actual?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryHookupFeedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Position']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Position']['input']>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryHookupOrderArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryHookupOrdersArgs = {
  filter?: InputMaybe<HookupOrderFilter>;
  orderBy?: InputMaybe<HookupOrderOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryProjectsArgs = {
  filter?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ProjectOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryFactProofArgs = {
  position: Scalars['Position']['input'];
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryTreeConsistencyArgs = {
  size: Scalars['Int']['input'];
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryPersonDutiesArgs = {
  person: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryMandateArgs = {
  creditCode: Scalars['ID']['input'];
  agent: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryAccessKeysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryReviewsArgs = {
  filter?: InputMaybe<ReviewFilter>;
  orderBy?: InputMaybe<ReviewOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryCaseCountsArgs = {
  filter?: InputMaybe<CaseFilter>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QuerySavedViewsArgs = {
  list?: InputMaybe<ViewedList>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryOfficersArgs = {
  filter?: InputMaybe<OfficerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryDrawArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryDrawsArgs = {
  filter?: InputMaybe<DrawFilter>;
  orderBy?: InputMaybe<DrawOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryIssueArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryIssuesArgs = {
  filter?: InputMaybe<IssueFilter>;
  orderBy?: InputMaybe<IssueOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryOpenIssuesArgs = {
  filter?: InputMaybe<IssueFilter>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryPolicyArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryPoliciesArgs = {
  filter?: InputMaybe<PolicyFilter>;
  orderBy?: InputMaybe<PolicyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryPolicyTasksArgs = {
  filter?: InputMaybe<PolicyTaskFilter>;
  orderBy?: InputMaybe<PolicyTaskOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryOutreachActivitiesArgs = {
  filter?: InputMaybe<OutreachFilter>;
  orderBy?: InputMaybe<OutreachOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryOutreachCountsArgs = {
  year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryRoundArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. A question that fails is null, with an error, and leaves the others as they are.
 *
 * 所有可查询的内容。某一查询失败时其值为空并附错误，不影响其他查询。
 */
export type QueryRoundsArgs = {
  filter?: InputMaybe<RoundFilter>;
  orderBy?: InputMaybe<RoundOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Gives many opinions at once, 200 at most: each a command of its own with an answer of its own, safe to repeat under its `commandId`.
   *
   * 批量出具审查意见，一次最多 200 条：每条都是单独的命令，单独答复，带 `commandId` 可安全重复。
   */
  readonly concludeReviews?: Maybe<ConcludeReviewsPayload>;
  /**
   * Sends one fact again under its old id, whatever became of it before.
   *
   * 以原编号重新推送一项事实，不论此前结果如何。
   */
  readonly replayDelivery?: Maybe<ReplayDeliveryPayload>;
  /**
   * Sends again all that was given up for a company.
   *
   * 重新推送某企业全部搁置的内容。
   */
  readonly replayAllParked?: Maybe<ReplayAllParkedPayload>;
  /**
   * Sends again every fact that happened within a time, whether it was acknowledged or not.
   *
   * 重新推送某段时间内的全部事实，不论是否已确认。
   */
  readonly replayRange?: Maybe<ReplayRangePayload>;
  /**
   * Says that a company which rather pulls has read everything up to a position: it is settled, and counts in no lag.
   *
   * 企业确认已取阅至某一位置，其前的推送即告完成，不再计入滞后。
   */
  readonly acknowledgeHookupFacts?: Maybe<AcknowledgeHookupFactsPayload>;
  /**
   * Gives one delivery up, so that what waits behind it goes on; it can still be sent again.
   *
   * 放弃一条推送，使其后的推送继续；以后仍可重发。
   */
  readonly giveUpDelivery?: Maybe<GiveUpDeliveryPayload>;
  /**
   * Sends a signed message without an order to a company's endpoint, and tells what came of it. Nothing is recorded.
   *
   * 向企业地址发送不含接入单的签名测试消息并告知结果，不作记录。
   */
  readonly sendTest?: Maybe<SendTestPayload>;
  /**
   * Hands cases over to another officer of the same desk, each by itself: what is refused of one keeps back no other. Officers hand over what they hold; a head hands over anybody's of the department, and what nobody holds. Given again with the same `commandId`, what is done stays done.
   *
   * 把办件转交给同一工位的另一人员，逐件办理：一件被拒不影响其他。人员转交自己承办的；负责人可转交本部门任何人承办的以及无人承办的。以同一 `commandId` 重发，已办的保持不变。
   */
  readonly handOver?: Maybe<HandOverPayload>;
  /**
   * Registers a project, with the utilities that it will need.
   *
   * 登记建设项目及其所需市政配套。
   */
  readonly registerProject?: Maybe<RegisterProjectPayload>;
  /**
   * Changes what is recorded of a project. What is named replaces what was; the rest stays.
   *
   * 变更项目登记事项：列明的以新代旧，其余不变。
   */
  readonly amendProject?: Maybe<AmendProjectPayload>;
  /**
   * Puts a project on the green channel of major projects.
   *
   * 将项目列入重大项目绿色通道。
   */
  readonly markAsKeyProject?: Maybe<MarkAsKeyProjectPayload>;
  /**
   * Records what was approved before the centre opened, or elsewhere: it satisfies a predecessor, is never counted and opens no order.
   *
   * 补录中心成立前或他处取得的批准：可作前置条件，不计入统计，不产生报装单。
   */
  readonly recordPriorApproval?: Maybe<RecordPriorApprovalPayload>;
  /**
   * Puts a legal hold on a project: as long as it stands nobody who is named in it or in its cases is forgotten.
   *
   * 对项目的信息依法保全：保全期间，项目及其办件载明的任何人均不得被遗忘。
   */
  readonly placeProjectHold?: Maybe<PlaceProjectHoldPayload>;
  /**
   * Lifts the legal hold on a project.
   *
   * 解除对项目信息的保全。
   */
  readonly liftProjectHold?: Maybe<LiftProjectHoldPayload>;
  /**
   * Receives an application for one stage of a project.
   *
   * 收取项目某一阶段的申请。
   */
  readonly submitCase?: Maybe<SubmitCasePayload>;
  /**
   * Tells the applicant, once, of everything that is missing or wrong (art. 32).
   *
   * 一次性告知申请人需要补正的全部内容（行政许可法第三十二条）。
   */
  readonly requestCorrection?: Maybe<RequestCorrectionPayload>;
  /**
   * Reminds the applicant of lines of the notice that are still open; it asks for nothing new.
   *
   * 就告知书中尚未补正的各项提醒申请人；不提出新的要求。
   */
  readonly remindCorrection?: Maybe<RemindCorrectionPayload>;
  /**
   * Records what the applicant supplied of what was asked for.
   *
   * 登记申请人的补正材料。
   */
  readonly supplyCorrection?: Maybe<SupplyCorrectionPayload>;
  /**
   * Accepts an application and opens the reviews.
   *
   * 受理申请并启动各部门审查。
   */
  readonly acceptCase?: Maybe<AcceptCasePayload>;
  /**
   * Refuses to accept an application, in writing and with its ground (art. 32).
   *
   * 书面决定不予受理并说明理由（行政许可法第三十二条）。
   */
  readonly refuseAcceptance?: Maybe<RefuseAcceptancePayload>;
  /**
   * Concludes a department's review of one item.
   *
   * 部门就某一事项作出审查意见。
   */
  readonly concludeReview?: Maybe<ConcludeReviewPayload>;
  /**
   * Records the applicant's answer to an objection; the same department reviews again.
   *
   * 登记申请人对异议的答复，由原部门再次审查。
   */
  readonly answerObjection?: Maybe<AnswerObjectionPayload>;
  /**
   * Reminds a department of a review that it has still to conclude; the words stand in the history.
   *
   * 催办部门尚未作出的审查意见，催办内容记入办理过程。
   */
  readonly urgeReview?: Maybe<UrgeReviewPayload>;
  /**
   * Starts a hearing, a test, an expert review or the like, with the notice to the applicant how long it will take (art. 45).
   *
   * 启动听证、检测、专家评审等特别程序，并书面告知申请人所需时间（行政许可法第四十五条）。
   */
  readonly startSpecialProcedure?: Maybe<StartSpecialProcedurePayload>;
  /**
   * Prolongs a special procedure by a new notice to the applicant; past the announced day the clock runs again until then.
   *
   * 延长特别程序并再次书面告知申请人；告知的期限届满而未再告知的，期限恢复计算。
   */
  readonly prolongSpecialProcedure?: Maybe<ProlongSpecialProcedurePayload>;
  /**
   * Ends a special procedure.
   *
   * 结束特别程序。
   */
  readonly endSpecialProcedure?: Maybe<EndSpecialProcedurePayload>;
  /**
   * Extends the statutory limit of an item once, with the reason told to the applicant (art. 42).
   *
   * 延长事项的法定期限一次，并将理由告知申请人（行政许可法第四十二条）。
   */
  readonly extendLimit?: Maybe<ExtendLimitPayload>;
  /**
   * Decides a permit or a filing, for the authority that the catalogue names. A refusal states its reasons and the remedies (art. 38).
   *
   * 对许可或者备案事项作出决定；不予批准须写明理由和救济途径（第三十八条）。
   */
  readonly decideItem?: Maybe<DecideItemPayload>;
  /**
   * Issues one or several certificates of an approved case.
   *
   * 核发已批准办件的一份或多份证照。
   */
  readonly issueCertificates?: Maybe<IssueCertificatesPayload>;
  /**
   * Records that the papers of one or several decisions were delivered (art. 44).
   *
   * 登记一项或者多项决定的送达（第四十四条）。
   */
  readonly deliverDecision?: Maybe<DeliverDecisionPayload>;
  /**
   * Withdraws an application before its decision.
   *
   * 在决定作出前撤回申请。
   */
  readonly withdrawCase?: Maybe<WithdrawCasePayload>;
  /**
   * Ends a certificate by one of the four acts.
   *
   * 以四种行为之一终止证照效力。
   */
  readonly revokeCertificate?: Maybe<RevokeCertificatePayload>;
  /**
   * Puts on record that a court or a superior has set aside that a certificate ended: it is in force again.
   *
   * 记录法院或者上级机关撤销证照终止的决定：证照恢复有效。
   */
  readonly setAsideCertificateEnd?: Maybe<SetAsideCertificateEndPayload>;
  /**
   * Voids an entry that was a mistake, for instance on the wrong project. It is never counted, and that it was voided is shown.
   *
   * 作废错误的登记（如登记在错误的项目下），不计入统计；须有依据和批准人，并公开计数。
   */
  readonly voidEntry?: Maybe<VoidEntryPayload>;
  /**
   * Corrects the day of receipt, with evidence and approval; every figure that rests on it is marked.
   *
   * 更正收件日；须有依据和批准人，凡据以计算的数字均予标明。
   */
  readonly correctReceiptDay?: Maybe<CorrectReceiptDayPayload>;
  /**
   * Corrects what stands on a certificate; its number stays unless just that was wrong. Companies are told.
   *
   * 更正证照所载内容；编号除本身有误外不变，并告知有关企业。
   */
  readonly correctCertificate?: Maybe<CorrectCertificatePayload>;
  /**
   * Enters a true act that could not be entered on its day, as in an outage: one of a closed list, with evidence and approval. Every figure that rests on it is marked.
   *
   * 补录因系统中断等未能当日登记的真实行为（限于所列各项）；须有依据和批准人，凡据以计算的数字均予标明。
   */
  readonly enterActLate?: Maybe<EnterActLatePayload>;
  /**
   * Proposes an act that takes two people; whoever has the rank for it approves it by doing it, and is somebody else.
   *
   * 提请须两人办理的行为；由另一名有相应权限的人员办理，即为批准。
   */
  readonly proposeAct?: Maybe<ProposeActPayload>;
  /**
   * Asks for a supply at the window: temporary before construction, permanent only where the permit is a prior approval.
   *
   * 在窗口申请报装：施工前的临时接入；仅在许可证为既有批准时可申请永久接入。
   */
  readonly requestHookup?: Maybe<RequestHookupPayload>;
  /**
   * Gives an order to a company.
   *
   * 将报装单指派给企业。
   */
  readonly assignHookupOrder?: Maybe<AssignHookupOrderPayload>;
  /**
   * The company accepts an order.
   *
   * 企业受理报装单。
   */
  readonly acceptHookupOrder?: Maybe<AcceptHookupOrderPayload>;
  /**
   * Before it accepts, a company may ask once for what it lacks.
   *
   * 企业受理前可一次性要求补充资料。
   */
  readonly requestHookupSupplement?: Maybe<RequestHookupSupplementPayload>;
  /**
   * The applicant's answer, told at the window; the company is sent it.
   *
   * 在窗口登记申请人的补充答复，并告知企业。
   */
  readonly supplyHookupSupplement?: Maybe<SupplyHookupSupplementPayload>;
  /**
   * The company replies after its survey.
   *
   * 企业踏勘后作出答复。
   */
  readonly replyToSurvey?: Maybe<ReplyToSurveyPayload>;
  /**
   * Everything on site is ready to be connected.
   *
   * 现场已具备接通条件。
   */
  readonly declareReadyToConnect?: Maybe<DeclareReadyToConnectPayload>;
  /**
   * The supply is connected.
   *
   * 完成接通。
   */
  readonly connectHookup?: Maybe<ConnectHookupPayload>;
  /**
   * The company declines an order, with the reason.
   *
   * 企业说明理由，不予受理报装单。
   */
  readonly declineHookupOrder?: Maybe<DeclineHookupOrderPayload>;
  /**
   * Cancels an order that is not finished.
   *
   * 取消尚未完成的报装单。
   */
  readonly cancelHookupOrder?: Maybe<CancelHookupOrderPayload>;
  /**
   * Issues a link for a company without a system: whoever has it gives one answer to this order. The one before holds no longer.
   *
   * 为没有系统的企业签发答复链接：凭链接可对该工单答复一次。此前的链接随即失效。
   */
  readonly issueAnswerLink?: Maybe<IssueAnswerLinkPayload>;
  /**
   * Revokes the link for an answer to this order.
   *
   * 作废该工单的答复链接。
   */
  readonly revokeAnswerLink?: Maybe<RevokeAnswerLinkPayload>;
  /**
   * Where a company is sent its orders from now on; what waits goes there too.
   *
   * 登记企业接收报装单的地址，待发内容一并发往该地址。
   */
  readonly registerEndpoint?: Maybe<RegisterEndpointPayload>;
  /**
   * Names the person to ask at a company.
   *
   * 登记企业联系人。
   */
  readonly nameUtilityContact?: Maybe<NameUtilityContactPayload>;
  /**
   * Nothing is sent to a company until it is resumed.
   *
   * 暂停向企业推送，直至恢复。
   */
  readonly suspendUtility?: Maybe<SuspendUtilityPayload>;
  /**
   * What waits for a company is sent again.
   *
   * 恢复向企业推送。
   */
  readonly resumeUtility?: Maybe<ResumeUtilityPayload>;
  /**
   * Adds a secret that was sealed before it came here: `onewindow utility-secret` makes, seals and gives one. Two are valid at once.
   *
   * 添加已加密的企业密钥：由 `onewindow utility-secret` 生成、加密并提交；每个方向可同时有效两个。
   */
  readonly addUtilitySecret?: Maybe<AddUtilitySecretPayload>;
  /**
   * Ends the validity of a secret.
   *
   * 停用企业密钥。
   */
  readonly retireUtilitySecret?: Maybe<RetireUtilitySecretPayload>;
  /**
   * Records the hash of a token with which a company pulls: `onewindow utility-token` makes one. It takes the place of the one of that name; under another name it is valid beside it. At most two are valid at once.
   *
   * 登记企业拉取令牌的散列值：由 `onewindow utility-token` 生成。同名的令牌即被取代，不同名的同时有效，最多两个。
   */
  readonly issuePullToken?: Maybe<IssuePullTokenPayload>;
  /**
   * Ends the validity of a company's pull token, of `main` unless a name is given.
   *
   * 作废企业的拉取令牌；未写名称时为 `main`。
   */
  readonly revokePullToken?: Maybe<RevokePullTokenPayload>;
  /**
   * Records a training, a meeting or an open day that was held.
   *
   * 登记已举办的培训、会议或开放日。
   */
  readonly recordOutreach?: Maybe<RecordOutreachPayload>;
  /**
   * Corrects what was recorded of an activity, with the reason. What is named replaces what was.
   *
   * 更正活动登记并说明理由：列明的以新代旧。
   */
  readonly correctOutreach?: Maybe<CorrectOutreachPayload>;
  /**
   * Ends at once whatever somebody holds: sessions, tokens of the issuer, and what they are following.
   *
   * 立即终止某人持有的一切：会话、签发者的令牌，以及正在接收的订阅。
   */
  readonly revokeSessions?: Maybe<RevokeSessionsPayload>;
  /**
   * Lets a system in with a key, of which only the hash is given here.
   *
   * 以密钥准许某系统访问，此处只给出其散列值。
   */
  readonly issueKey?: Maybe<IssueKeyPayload>;
  /**
   * Ends a key at once.
   *
   * 立即终止一个密钥。
   */
  readonly revokeKey?: Maybe<RevokeKeyPayload>;
  /**
   * Names who acts in the place of a head, of a department or of the centre, while the head is on leave, between two days; who was named before is so no more.
   *
   * 指定部门负责人或者中心负责人休假期间代其行使职权的人员（B 角）及起止日；此前指定的不再有效。
   */
  readonly nameDeputy?: Maybe<NameDeputyPayload>;
  /**
   * Ends that somebody has a deputy, at once and on every node.
   *
   * 取消代理（B 角），在所有节点立即生效。
   */
  readonly endDeputy?: Maybe<EndDeputyPayload>;
  /**
   * Puts on record that the head of a department is on leave, from a day to a day.
   *
   * 登记部门负责人休假的起止日。
   */
  readonly recordLeave?: Maybe<RecordLeavePayload>;
  /**
   * Ends a leave before its last day: the deputy acts no more.
   *
   * 提前结束休假：代理（B 角）不再行使职权。
   */
  readonly endLeave?: Maybe<EndLeavePayload>;
  /**
   * Lets an agent act for an applicant between two days, by a letter of authority.
   *
   * 凭授权委托书，由代理人在起止日之间代申请人办理。
   */
  readonly grantMandate?: Maybe<GrantMandatePayload>;
  /**
   * Ends the mandate of an agent, at once and on every node.
   *
   * 终止代理人的委托，在所有节点立即生效。
   */
  readonly endMandate?: Maybe<EndMandatePayload>;
  /**
   * Proposes that a person be forgotten; somebody else has to confirm it.
   *
   * 提议遗忘一个人的个人信息；须由另一人确认。
   */
  readonly proposeForgetting?: Maybe<ProposeForgettingPayload>;
  /**
   * Confirms it: the key of this person is destroyed, and nothing brings it back.
   *
   * 确认遗忘：销毁此人的密钥，不可恢复。
   */
  readonly confirmForgetting?: Maybe<ConfirmForgettingPayload>;
  /**
   * Declines it: the proposal is over.
   *
   * 不予遗忘，提议就此终结。
   */
  readonly declineForgetting?: Maybe<DeclineForgettingPayload>;
  /**
   * Puts a legal hold on the data of a person: as long as it stands nobody forgets them.
   *
   * 依法保全一个人的信息，保全期间不得遗忘。
   */
  readonly placeLegalHold?: Maybe<PlaceLegalHoldPayload>;
  /**
   * Lifts the legal hold.
   *
   * 解除依法保全。
   */
  readonly liftLegalHold?: Maybe<LiftLegalHoldPayload>;
  /**
   * Makes a case one's own work: of a reviewer or a head the part of their department, of others the window's. What somebody else holds is handed over instead.
   *
   * 认领办件为自己的工作：审查人员和负责人认领本部门的部分，其他人认领窗口的部分。他人承办的须经转交。
   */
  readonly takeCase?: Maybe<TakeCasePayload>;
  /**
   * Says that one has opened a case and seen it up to a revision. An opening that shows nothing new leaves no trace.
   *
   * 表明本人已打开办件并看到某一修订号。没有新内容的打开不留记录。
   */
  readonly markSeen?: Maybe<MarkSeenPayload>;
  /**
   * Marks a case unread for oneself, until it is opened again.
   *
   * 为本人把办件标为未读，直到再次打开。
   */
  readonly markUnread?: Maybe<MarkUnreadPayload>;
  /**
   * Writes a note on a case, for oneself or for everybody who works here and sees the case. Its text is kept sealed.
   *
   * 在办件上写备注，给自己，或给所有能看到该办件的工作人员。内容加密保存。
   */
  readonly writeNote?: Maybe<WriteNotePayload>;
  /**
   * Removes a note of one's own.
   *
   * 删除自己的一条备注。
   */
  readonly removeNote?: Maybe<RemoveNotePayload>;
  /**
   * Saves how one wants to see a list; with `view`, in place of what that view was. The centre's own are its head's to save.
   *
   * 保存自己看列表的方式；给出 `view` 则取代原视图。中心公用视图由中心负责人保存。
   */
  readonly saveView?: Maybe<SaveViewPayload>;
  /**
   * Removes a view of one's own; the centre's own are its head's to remove.
   *
   * 删除自己的视图；中心公用视图由中心负责人删除。
   */
  readonly removeView?: Maybe<RemoveViewPayload>;
  /**
   * Says that one works here, as one has signed in: from then on others see the name, and work can be handed over. It is recorded only where something is new.
   *
   * 以登录身份到岗：此后他人可见姓名，并可接收转交。只在有变化时记录。
   */
  readonly reportForDuty?: Maybe<ReportForDutyPayload>;
  /**
   * Publishes what a draw is made from: the subjects and their weights as the centre knows them, the inspectors as they are named.
   *
   * 公布一次抽取的对象池：检查对象及权重由中心按现行承诺列出，检查人员由经办人列明。
   */
  readonly publishDrawPool?: Maybe<PublishDrawPoolPayload>;
  /**
   * Binds an officer to a secret by its digest.
   *
   * 提交密值的摘要，此后不得更换。
   */
  readonly commitDrawSecret?: Maybe<CommitDrawSecretPayload>;
  /**
   * Reveals a secret; with the second the draw is made.
   *
   * 公开密值；第二人公开后随即抽取。
   */
  readonly revealDrawSecret?: Maybe<RevealDrawSecretPayload>;
  /**
   * Enters the public value once its day is over.
   *
   * 在公开数值所属日期过后录入该数值。
   */
  readonly enterDrawValue?: Maybe<EnterDrawValuePayload>;
  /**
   * Corrects the public value before it is confirmed, with the reason.
   *
   * 在核对之前更正录入的公开数值，并说明理由。
   */
  readonly correctDrawValue?: Maybe<CorrectDrawValuePayload>;
  /**
   * Says the public value once more, by somebody else; where it is the same the draw is made.
   *
   * 由另一人查证后再次录入公开数值；一致的随即抽取。
   */
  readonly confirmDrawValue?: Maybe<ConfirmDrawValuePayload>;
  /**
   * Gives a draw up while nobody can know any part of its seed; the reason is public.
   *
   * 在无人可能知道种子任何部分之前放弃抽取，说明理由并公开。
   */
  readonly abandonDraw?: Maybe<AbandonDrawPayload>;
  /**
   * Plans a round of visits: where it goes, whom it is to hear, and which team hears whom.
   *
   * 制定一轮走访计划：去哪些城市，走访哪些企业和项目，由哪个专班结对。
   */
  readonly planRound?: Maybe<PlanRoundPayload>;
  /**
   * Amends the plan of a round, with the reason. Each part that is named takes the place of the whole part.
   *
   * 调整走访计划并说明理由；所列部分整体替换原内容。
   */
  readonly amendRoundPlan?: Maybe<AmendRoundPlanPayload>;
  /**
   * Records where a team was, and whom it met: a firm or a site that it is paired with, or a place beyond the plan.
   *
   * 登记专班的走访及会见人员：结对的企业或项目，或者计划之外的地点。
   */
  readonly recordVisit?: Maybe<RecordVisitPayload>;
  /**
   * Ends the visits of a round. Where something of the plan was not visited, it says why.
   *
   * 结束一轮走访；计划中有未走访的，须说明原因。
   */
  readonly closeRound?: Maybe<CloseRoundPayload>;
  /**
   * Takes down a difficulty that a firm told, in its words. It gets the next number of its round, for ever.
   *
   * 照单登记企业反映的困难；按轮次编号，编号不变。
   */
  readonly recordIssue?: Maybe<RecordIssuePayload>;
  /**
   * Merges an issue into a leading one, with which it is settled; its firm is answered, too.
   *
   * 将问题归并到牵头问题一并办理，其企业同样得到反馈。
   */
  readonly mergeIssue?: Maybe<MergeIssuePayload>;
  /**
   * Takes an issue out from under its leading one, with the reason: it is settled by itself again.
   *
   * 说明理由，将问题从牵头问题中拆出，单独办理。
   */
  readonly unmergeIssue?: Maybe<UnmergeIssuePayload>;
  /**
   * Marks an issue as common to many firms, or as one of its firm alone.
   *
   * 认定问题为共性或者个性。
   */
  readonly markIssue?: Maybe<MarkIssuePayload>;
  /**
   * Routes an issue to a level and a department; what is routed already, for a reason.
   *
   * 将问题分办到层级和部门；已分办的须说明理由。
   */
  readonly routeIssue?: Maybe<RouteIssuePayload>;
  /**
   * Makes one person the owner of an issue, with the day by which its firm has an answer.
   *
   * 明确一名责任人及应当反馈的日期。
   */
  readonly assignIssue?: Maybe<AssignIssuePayload>;
  /**
   * Refuses an issue as its owner, with the reason: it is routed again, and the refusal stays on record.
   *
   * 责任人说明理由退回，问题重新分办，退回记录保留。
   */
  readonly refuseIssue?: Maybe<RefuseIssuePayload>;
  /**
   * Urges the owner of an issue.
   *
   * 督办责任人。
   */
  readonly urgeIssue?: Maybe<UrgeIssuePayload>;
  /**
   * Records what the firms were told: whom of each, by whom, when and how. Every firm that has not confirmed yet is told, also those of merged issues.
   *
   * 登记向企业的反馈：告知何人、由谁、何时、以何方式。尚未确认的企业都须告知，包括归并问题的企业。
   */
  readonly answerIssue?: Maybe<AnswerIssuePayload>;
  /**
   * Says that an answer settles the issue: the firm itself, or the window with the evidence of a call.
   *
   * 表示反馈解决了问题：由企业作出，或由窗口凭回访记录登记。
   */
  readonly confirmAnswer?: Maybe<ConfirmAnswerPayload>;
  /**
   * Says that an answer does not settle the issue, and why: the firm itself, or the window with the evidence of a call.
   *
   * 表示反馈没有解决问题并说明原因：由企业作出，或由窗口凭回访记录登记。
   */
  readonly disputeAnswer?: Maybe<DisputeAnswerPayload>;
  /**
   * Strikes an issue off: only once every firm of it has confirmed, or has been silent for longer than the catalogue waits, and by nobody who worked on it.
   *
   * 销号：须全部企业确认，或超过规定天数未表态，且不得由经手人员办理。
   */
  readonly strikeOffIssue?: Maybe<StrikeOffIssuePayload>;
  /**
   * Reopens an issue that was struck off, with the reason. It keeps its number, and the reopening is counted.
   *
   * 说明理由，重新启动已销号的问题；编号不变，计入重启次数。
   */
  readonly reopenIssue?: Maybe<ReopenIssuePayload>;
  /**
   * Puts a document into the policy library. Who issued it and its number say which it is: it is published once.
   *
   * 将文件收入政策库。发文机关和文号确定是哪一件，一件只发布一次。
   */
  readonly publishPolicy?: Maybe<PublishPolicyPayload>;
  /**
   * Mends what is recorded of a policy, with the reason. What is named replaces what was; what was stays in the history.
   *
   * 更正政策的登记内容并说明理由。列明的以新代旧，原内容留在经过中。
   */
  readonly amendPolicy?: Maybe<AmendPolicyPayload>;
  /**
   * Ends a policy since another one has come in its place.
   *
   * 以另一件政策替代本政策，本政策随之失效。
   */
  readonly replacePolicy?: Maybe<ReplacePolicyPayload>;
  /**
   * Ends a policy, with the reason.
   *
   * 废止政策并说明理由。
   */
  readonly endPolicy?: Maybe<EndPolicyPayload>;
  /**
   * Splits a measure of the policy into tasks, each with an owner of a department and a day.
   *
   * 将政策的一项措施分解为任务，逐项明确责任人、部门和期限。
   */
  readonly addMeasure?: Maybe<AddMeasurePayload>;
  /**
   * Gives a task to another owner, or another day, with the reason.
   *
   * 调整任务的责任人、部门或期限，并说明理由。
   */
  readonly reassignTask?: Maybe<ReassignTaskPayload>;
  /**
   * Says that a task is done, with its result and evidence. Its owner alone says so.
   *
   * 报告任务完成，写明结果和依据。仅限责任人。
   */
  readonly completeTask?: Maybe<CompleteTaskPayload>;
  /**
   * Confirms that a task is done. Somebody else than who did it or answers for it does so.
   *
   * 核实任务完成。由责任人和报告人以外的人员办理。
   */
  readonly confirmTask?: Maybe<ConfirmTaskPayload>;
  /**
   * Opens a task again that is not done after all, with the reason.
   *
   * 任务实际未完成的，退回重办并说明理由。
   */
  readonly returnTask?: Maybe<ReturnTaskPayload>;
  /**
   * Records that the policy was given to firms, up to 200 at once. A firm that has it already is not counted again.
   *
   * 登记政策送达企业，一次最多 200 家。已收到的企业不重复计算。
   */
  readonly deliverPolicy?: Maybe<DeliverPolicyPayload>;
  /**
   * Records that a firm has read the policy: the firm says so itself, or the officer who handed it over, with evidence.
   *
   * 登记企业已知晓政策：由企业自己确认，或由送达人员凭依据代为登记。
   */
  readonly markPolicyRead?: Maybe<MarkPolicyReadPayload>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationConcludeReviewsArgs = {
  inputs: ReadonlyArray<ConcludeReviewInput>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationReplayDeliveryArgs = {
  input: ReplayDeliveryInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationReplayAllParkedArgs = {
  input: ReplayAllParkedInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationReplayRangeArgs = {
  input: ReplayRangeInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationAcknowledgeHookupFactsArgs = {
  input: AcknowledgeHookupFactsInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationGiveUpDeliveryArgs = {
  input: GiveUpDeliveryInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationSendTestArgs = {
  input: SendTestInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationHandOverArgs = {
  input: HandOverInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationRegisterProjectArgs = {
  input: RegisterProjectInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationAmendProjectArgs = {
  input: AmendProjectInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationMarkAsKeyProjectArgs = {
  input: MarkAsKeyProjectInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationRecordPriorApprovalArgs = {
  input: RecordPriorApprovalInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationPlaceProjectHoldArgs = {
  input: PlaceProjectHoldInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationLiftProjectHoldArgs = {
  input: LiftProjectHoldInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationSubmitCaseArgs = {
  input: SubmitCaseInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationRequestCorrectionArgs = {
  input: RequestCorrectionInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationRemindCorrectionArgs = {
  input: RemindCorrectionInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationSupplyCorrectionArgs = {
  input: SupplyCorrectionInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationAcceptCaseArgs = {
  input: AcceptCaseInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationRefuseAcceptanceArgs = {
  input: RefuseAcceptanceInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationConcludeReviewArgs = {
  input: ConcludeReviewInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationAnswerObjectionArgs = {
  input: AnswerObjectionInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationUrgeReviewArgs = {
  input: UrgeReviewInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationStartSpecialProcedureArgs = {
  input: StartSpecialProcedureInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationProlongSpecialProcedureArgs = {
  input: ProlongSpecialProcedureInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationEndSpecialProcedureArgs = {
  input: EndSpecialProcedureInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationExtendLimitArgs = {
  input: ExtendLimitInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationDecideItemArgs = {
  input: DecideItemInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationIssueCertificatesArgs = {
  input: IssueCertificatesInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationDeliverDecisionArgs = {
  input: DeliverDecisionInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationWithdrawCaseArgs = {
  input: WithdrawCaseInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationRevokeCertificateArgs = {
  input: RevokeCertificateInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationSetAsideCertificateEndArgs = {
  input: SetAsideCertificateEndInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationVoidEntryArgs = {
  input: VoidEntryInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationCorrectReceiptDayArgs = {
  input: CorrectReceiptDayInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationCorrectCertificateArgs = {
  input: CorrectCertificateInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationEnterActLateArgs = {
  input: EnterActLateInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationProposeActArgs = {
  input: ProposeActInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationRequestHookupArgs = {
  input: RequestHookupInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationAssignHookupOrderArgs = {
  input: AssignHookupOrderInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationAcceptHookupOrderArgs = {
  input: AcceptHookupOrderInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationRequestHookupSupplementArgs = {
  input: RequestHookupSupplementInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationSupplyHookupSupplementArgs = {
  input: SupplyHookupSupplementInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationReplyToSurveyArgs = {
  input: ReplyToSurveyInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationDeclareReadyToConnectArgs = {
  input: DeclareReadyToConnectInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationConnectHookupArgs = {
  input: ConnectHookupInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationDeclineHookupOrderArgs = {
  input: DeclineHookupOrderInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationCancelHookupOrderArgs = {
  input: CancelHookupOrderInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationIssueAnswerLinkArgs = {
  input: IssueAnswerLinkInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationRevokeAnswerLinkArgs = {
  input: RevokeAnswerLinkInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationRegisterEndpointArgs = {
  input: RegisterEndpointInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationNameUtilityContactArgs = {
  input: NameUtilityContactInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationSuspendUtilityArgs = {
  input: SuspendUtilityInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationResumeUtilityArgs = {
  input: ResumeUtilityInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationAddUtilitySecretArgs = {
  input: AddUtilitySecretInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationRetireUtilitySecretArgs = {
  input: RetireUtilitySecretInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationIssuePullTokenArgs = {
  input: IssuePullTokenInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationRevokePullTokenArgs = {
  input: RevokePullTokenInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationRecordOutreachArgs = {
  input: RecordOutreachInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationCorrectOutreachArgs = {
  input: CorrectOutreachInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationRevokeSessionsArgs = {
  input: RevokeSessionsInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationIssueKeyArgs = {
  input: IssueKeyInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationRevokeKeyArgs = {
  input: RevokeKeyInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationNameDeputyArgs = {
  input: NameDeputyInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationEndDeputyArgs = {
  input: EndDeputyInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationRecordLeaveArgs = {
  input: RecordLeaveInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationEndLeaveArgs = {
  input: EndLeaveInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationGrantMandateArgs = {
  input: GrantMandateInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationEndMandateArgs = {
  input: EndMandateInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationProposeForgettingArgs = {
  input: ProposeForgettingInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationConfirmForgettingArgs = {
  input: ConfirmForgettingInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationDeclineForgettingArgs = {
  input: DeclineForgettingInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationPlaceLegalHoldArgs = {
  input: PlaceLegalHoldInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationLiftLegalHoldArgs = {
  input: LiftLegalHoldInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationTakeCaseArgs = {
  input: TakeCaseInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationMarkSeenArgs = {
  input: MarkSeenInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationMarkUnreadArgs = {
  input: MarkUnreadInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationWriteNoteArgs = {
  input: WriteNoteInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationRemoveNoteArgs = {
  input: RemoveNoteInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationSaveViewArgs = {
  input: SaveViewInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationRemoveViewArgs = {
  input: RemoveViewInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationReportForDutyArgs = {
  input: ReportForDutyInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationPublishDrawPoolArgs = {
  input: PublishDrawPoolInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationCommitDrawSecretArgs = {
  input: CommitDrawSecretInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationRevealDrawSecretArgs = {
  input: RevealDrawSecretInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationEnterDrawValueArgs = {
  input: EnterDrawValueInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationCorrectDrawValueArgs = {
  input: CorrectDrawValueInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationConfirmDrawValueArgs = {
  input: ConfirmDrawValueInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationAbandonDrawArgs = {
  input: AbandonDrawInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationPlanRoundArgs = {
  input: PlanRoundInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationAmendRoundPlanArgs = {
  input: AmendRoundPlanInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationRecordVisitArgs = {
  input: RecordVisitInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationCloseRoundArgs = {
  input: CloseRoundInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationRecordIssueArgs = {
  input: RecordIssueInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationMergeIssueArgs = {
  input: MergeIssueInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationUnmergeIssueArgs = {
  input: UnmergeIssueInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationMarkIssueArgs = {
  input: MarkIssueInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationRouteIssueArgs = {
  input: RouteIssueInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationAssignIssueArgs = {
  input: AssignIssueInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationRefuseIssueArgs = {
  input: RefuseIssueInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationUrgeIssueArgs = {
  input: UrgeIssueInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationAnswerIssueArgs = {
  input: AnswerIssueInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationConfirmAnswerArgs = {
  input: ConfirmAnswerInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationDisputeAnswerArgs = {
  input: DisputeAnswerInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationStrikeOffIssueArgs = {
  input: StrikeOffIssueInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationReopenIssueArgs = {
  input: ReopenIssueInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationPublishPolicyArgs = {
  input: PublishPolicyInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationAmendPolicyArgs = {
  input: AmendPolicyInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationReplacePolicyArgs = {
  input: ReplacePolicyInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationEndPolicyArgs = {
  input: EndPolicyInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationAddMeasureArgs = {
  input: AddMeasureInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationReassignTaskArgs = {
  input: ReassignTaskInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationCompleteTaskArgs = {
  input: CompleteTaskInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationConfirmTaskArgs = {
  input: ConfirmTaskInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationReturnTaskArgs = {
  input: ReturnTaskInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationDeliverPolicyArgs = {
  input: DeliverPolicyInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be done. Each answers with the object as it is now, or with a refusal.
 *
 * 所有可办理的操作。每项操作答复对象的最新状态，或说明不予办理的原因。
 */
export type MutationMarkPolicyReadArgs = {
  input: MarkPolicyReadInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * What happens, as it happens, over server-sent events.
 *
 * 实时动态，通过服务器推送事件传送。
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Facts about cases.
   *
   * 办件的事实。
   */
  readonly caseEvents: PublicFact;
  /**
   * Facts about hook-up orders. A company sees what it is sent.
   *
   * 接入单的事实。企业只看到推送给自己的内容。
   */
  readonly hookupEvents: PublicFact;
};


/**
 * What happens, as it happens, over server-sent events.
 *
 * 实时动态，通过服务器推送事件传送。
 */
export type SubscriptionCaseEventsArgs = {
  after?: InputMaybe<Scalars['Position']['input']>;
  filter?: InputMaybe<CaseEventFilter>;
};


/**
 * What happens, as it happens, over server-sent events.
 *
 * 实时动态，通过服务器推送事件传送。
 */
export type SubscriptionHookupEventsArgs = {
  after?: InputMaybe<Scalars['Position']['input']>;
};

/**
 * Where a page lies in its list.
 *
 * 本页在列表中的位置。
 */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /**
   * Whether more follows this page.
   *
   * 本页之后是否还有内容。
   */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /**
   * Whether anything precedes this page.
   *
   * 本页之前是否还有内容。
   */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /**
   * The cursor of its first entry, or where a page asked for with `last` was `cutShort`; none of an empty page.
   *
   * 本页首项的游标；以 `last` 取的页若为 `cutShort`，则是停下之处；空页没有。
   */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /**
   * The cursor of its last entry, or where it was `cutShort`; none of an empty page.
   *
   * 本页末项的游标；若为 `cutShort`，则是停下之处；空页没有。
   */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * In which direction a list is put in order.
 *
 * 列表的排序方向。
 */
export type OrderDirection =
  /**
   * The smallest or earliest first.
   *
   * 升序，最小或最早的在前。
   */
  | 'asc'
  /**
   * The greatest or latest first.
   *
   * 降序，最大或最晚的在前。
   */
  | 'desc';

/**
 * What every mutation answers.
 *
 * 所有操作共有的答复内容。
 */
export type MutationPayload = {
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * What the rules forbid: an answer, not an error.
 *
 * 规则不允许的操作：这是答复，不是错误。
 */
export type Refusal = {
  readonly __typename?: 'Refusal';
  /**
   * The reason, for a program to read.
   *
   * 原因代码，供程序读取。
   */
  readonly code: RefusalCode;
  /**
   * The reason in the language of `Accept-Language`, zh-CN by default.
   *
   * 原因的文字说明，语言随 `Accept-Language`，默认为中文。
   */
  readonly message: Scalars['String']['output'];
  /**
   * Where in the arguments the reason lies, as in `["input", "item"]`; null where it lies in no part of them.
   *
   * 原因所在的参数位置，如 `["input", "item"]`；与具体参数无关时为空。
   */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * What the message names, each by its name: days, limits, ids.
   *
   * 文字说明中提到的具体内容（日期、期限、编号等），按名称列出。
   */
  readonly details?: Maybe<Scalars['JSON']['output']>;
};

/**
 * How urgent something is.
 *
 * 时限灯号。
 */
export type Light =
  /**
   * There is time.
   *
   * 时限充裕。
   */
  | 'green'
  /**
   * At most two working days are left.
   *
   * 剩余不超过两个工作日。
   */
  | 'amber'
  /**
   * The nearest limit is past or cannot be reckoned, or the window must act on an order.
   *
   * 已过最近的期限，或期限无法推算，或接入单须由窗口处理。
   */
  | 'red';

/**
 * Where a fact comes from that was not lived through here.
 *
 * 并非在本中心实际办理的记录的来源。
 */
export type LedgerOrigin =
  /**
   * Reconstructed: only the totals are published.
   *
   * 重构数据：公开的只有总数。
   */
  | 'demo'
  /**
   * Taken over from an older ledger.
   *
   * 由原有台账导入。
   */
  | 'import';

/**
 * Who did something.
 *
 * 操作人。
 */
export type Actor = {
  readonly __typename?: 'Actor';
  /**
   * In which capacity: `window`, `company`, `system` and the like.
   *
   * 身份，如 `window`（窗口）、`company`（企业）、`system`（系统）。
   */
  readonly role: Scalars['String']['output'];
  /**
   * Who it was.
   *
   * 具体操作人。
   */
  readonly id: Scalars['String']['output'];
  /**
   * Their name where the centre knows it, else the name of the role with the id.
   *
   * 中心所知的姓名或名称；不知时为角色名称加编号。
   */
  readonly name: Scalars['String']['output'];
  /**
   * In whose place: the head for whom a deputy acts, or the credit code of the applicant for whom an agent does.
   *
   * 代谁行使：代理（B 角）所代的负责人，或者代理人所代申请人的统一社会信用代码。
   */
  readonly actingFor?: Maybe<Scalars['String']['output']>;
};

/**
 * What became of many opinions.
 *
 * 批量意见的结果。
 */
export type ConcludeReviewsPayload = MutationPayload & {
  readonly __typename?: 'ConcludeReviewsPayload';
  /**
   * An answer for each input, in their order.
   *
   * 逐条答复，按输入的顺序。
   */
  readonly results: ReadonlyArray<ConcludeReviewResult>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * None: each opinion has its own.
   *
   * 没有：每条意见各有答复。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * What became of one of the opinions: the case as it is now, a refusal, or an error; in the order in which they were given.
 *
 * 其中一条意见的结果：办件现状、拒绝或错误；按提交的顺序。
 */
export type ConcludeReviewResult = {
  readonly __typename?: 'ConcludeReviewResult';
  /**
   * The case as it is now; absent where the opinion was not taken.
   *
   * 办件现状；意见未被接收时没有。
   */
  readonly case?: Maybe<Case>;
  /**
   * What the rules forbid.
   *
   * 规则所禁止的。
   */
  readonly refusal?: Maybe<Refusal>;
  /**
   * Why it was not judged.
   *
   * 为何未予判断。
   */
  readonly error?: Maybe<RowError>;
};

/**
 * Why one of many was not judged at all: it is not yours to give, or the centre could not take it.
 *
 * 其中一条为何未予判断：无权提出，或者中心未能接收。
 */
export type RowError = {
  readonly __typename?: 'RowError';
  /**
   * As the code of an error says it.
   *
   * 与错误代码相同。
   */
  readonly code: Scalars['String']['output'];
  /**
   * The same in words.
   *
   * 同上，以文字说明。
   */
  readonly message: Scalars['String']['output'];
};

/**
 * What is looked for. Whatever is named must hold; of a list one entry suffices, and an empty list finds nothing. A list takes at most 100 entries.
 *
 * 查询条件。所列条件须同时满足；一项条件列多个值时满足其一即可，空列表查不到任何结果。每个列表最多 100 项。
 */
export type CaseFilter = {
  /**
   * Ids of the catalogue's stages.
   *
   * 目录中的阶段编号。
   */
  readonly stage?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Where they stand.
   *
   * 状态。
   */
  readonly status?: InputMaybe<ReadonlyArray<CaseStatus>>;
  /**
   * Whether somebody still has to act.
   *
   * 是否仍有待办理的事项。
   */
  readonly pending?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * The codes of projects.
   *
   * 项目代码。
   */
  readonly projectCode?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Ids of the catalogue's localities.
   *
   * 目录中的属地编号。
   */
  readonly locality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Ids of the catalogue's categories.
   *
   * 目录中的类别编号。
   */
  readonly category?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * In the project's name, code or applicant, the case's number or a certificate's; two Chinese characters suffice.
   *
   * 在项目名称、代码、申请人、办件编号或证书编号中查找；两个汉字即可。
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /**
   * How urgent they are.
   *
   * 时限灯号。
   */
  readonly light?: InputMaybe<ReadonlyArray<Light>>;
  /**
   * Whether a statutory limit is past.
   *
   * 是否已超过法定期限。
   */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Who has to act.
   *
   * 当前由谁办理。
   */
  readonly turn?: InputMaybe<ReadonlyArray<CaseTurn>>;
  /**
   * Whether a special procedure stops the clock now.
   *
   * 当前是否因特别程序而停止计时。
   */
  readonly suspended?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Special procedure: an id of the catalogue.
   *
   * 特别程序种类；事项目录中的编号。
   */
  readonly kind?: InputMaybe<ReadonlyArray<CaseKind>>;
  /**
   * Departments that have an open review of them.
   *
   * 有未完成审查的部门。
   */
  readonly department?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Items of which a review is open.
   *
   * 审查正在进行的事项。
   */
  readonly item?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Officers who hold it, at the window or in a department.
   *
   * 在窗口或部门承办的人员。
   */
  readonly assignee?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * The day on which it was received.
   *
   * 收件日。
   */
  readonly receivedOn?: InputMaybe<DayRange>;
  /**
   * The day of the nearest limit.
   *
   * 最近期限之日。
   */
  readonly limitOn?: InputMaybe<DayRange>;
  /**
   * Whether something happened that one has not seen.
   *
   * 是否有本人未阅的内容。
   */
  readonly unread?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Whether it was handed over to oneself.
   *
   * 是否转交给本人。
   */
  readonly handedOver?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Whether it waits for oneself, or for one's desk and nobody else there holds it.
   *
   * 是否等待本人，或等待本工位且该处无他人承办。
   */
  readonly waiting?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * Days between two, both of which count; what is left out is no end.
 *
 * 两日之间，首尾均计；省略的一端不限。
 */
export type DayRange = {
  /**
   * The first day; left out, since ever.
   *
   * 首日；省略则不限。
   */
  readonly from?: InputMaybe<Scalars['Day']['input']>;
  /**
   * The last day; left out, without end.
   *
   * 末日；省略则不限。
   */
  readonly to?: InputMaybe<Scalars['Day']['input']>;
};

/**
 * How a list is put in order; entries that are equal come by their ids. What has no value counts as the greatest.
 *
 * 列表的排序方式；相同者按编号排序，没有值的按最大值处理。
 */
export type CaseOrder = {
  /**
   * What the list is put in order by.
   *
   * 排序依据。
   */
  readonly field: CaseOrderField;
  /**
   * In which direction.
   *
   * 排序方向。
   */
  readonly direction?: OrderDirection;
};

/**
 * What a list is put in order by.
 *
 * 列表的排序依据。
 */
export type CaseOrderField =
  /**
   * What is nearest to its limit first, by law or by promise; what has none last.
   *
   * 最临近期限（法定或承诺）的在前，没有期限的在后。
   */
  | 'clockRisk'
  /**
   * By the id.
   *
   * 按编号。
   */
  | 'id'
  /**
   * By the project's name.
   *
   * 按项目名称。
   */
  | 'projectName'
  /**
   * By the applicant's name.
   *
   * 按申请人名称。
   */
  | 'applicant'
  /**
   * By the stage's id.
   *
   * 按阶段编号。
   */
  | 'stage'
  /**
   * By the status.
   *
   * 按状态。
   */
  | 'status'
  /**
   * By who has to act.
   *
   * 按当前办理方。
   */
  | 'turn'
  /**
   * By the locality's id.
   *
   * 按属地编号。
   */
  | 'locality'
  /**
   * By the category's id.
   *
   * 按类别编号。
   */
  | 'category'
  /**
   * By the day of receipt.
   *
   * 按收件日期。
   */
  | 'receivedOn'
  /**
   * By the day of acceptance.
   *
   * 按受理日期。
   */
  | 'acceptedOn'
  /**
   * By the due day.
   *
   * 按期限。
   */
  | 'dueOn'
  /**
   * By the nearest statutory limit.
   *
   * 按最近的法定期限。
   */
  | 'statutoryDueOn'
  /**
   * By the day of the decision.
   *
   * 按决定日期。
   */
  | 'decidedOn'
  /**
   * By the day of delivery.
   *
   * 按送达日期。
   */
  | 'deliveredOn'
  /**
   * By the day on which it ended otherwise.
   *
   * 按其他终结日期。
   */
  | 'endedOn'
  /**
   * Days that are left to the nearest limit.
   *
   * 距最近期限的剩余天数。
   */
  | 'remaining'
  /**
   * Who holds it at the window, by their id; what nobody holds comes last.
   *
   * 窗口的承办人员，按编号；无人承办的在后。
   */
  | 'assignee';

/**
 * Where a case stands.
 *
 * 办件状态。
 */
export type CaseStatus =
  /**
   * Received, not accepted yet.
   *
   * 已收件，尚未受理。
   */
  | 'received'
  /**
   * The applicant has to correct something.
   *
   * 待申请人补正。
   */
  | 'correctionRequested'
  /**
   * Accepted and under review.
   *
   * 已受理，审查中。
   */
  | 'underReview'
  /**
   * Approved.
   *
   * 已批准。
   */
  | 'approved'
  /**
   * Some of its items were approved and some were not.
   *
   * 部分事项获批准，部分未获批准。
   */
  | 'partlyApproved'
  /**
   * Not approved.
   *
   * 不予批准。
   */
  | 'notApproved'
  /**
   * Withdrawn by the applicant.
   *
   * 申请人已撤回。
   */
  | 'withdrawn'
  /**
   * Not accepted.
   *
   * 不予受理。
   */
  | 'acceptanceRefused'
  /**
   * The entry was voided.
   *
   * 登记作废。
   */
  | 'voided';

/**
 * Who has to act.
 *
 * 当前由谁办理。
 */
export type CaseTurn =
  /**
   * The window.
   *
   * 窗口。
   */
  | 'window'
  /**
   * A department.
   *
   * 部门。
   */
  | 'department'
  /**
   * The applicant.
   *
   * 申请人。
   */
  | 'applicant'
  /**
   * Nobody: everything is done.
   *
   * 无人：已全部办结。
   */
  | 'nobody';

/**
 * An application for one stage of a project, from receipt to delivery. Its id is `<project code>.<stage>.<number>`.
 *
 * 项目某一阶段的一件申请，自收件至送达。编号为“项目代码.阶段.序号”。
 */
export type Case = Node & {
  readonly __typename?: 'Case';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The project's code.
   *
   * 项目代码。
   */
  readonly projectCode: Scalars['ID']['output'];
  /**
   * The project.
   *
   * 所属项目。
   */
  readonly project?: Maybe<Project>;
  /**
   * The stage.
   *
   * 阶段。
   */
  readonly stage: Stage;
  /**
   * Which kind of application it is.
   *
   * 申请的种类。
   */
  readonly kind: CaseKind;
  /**
   * The units that it is for; null where it is for all.
   *
   * 所涉单位工程；涉及全部时为空。
   */
  readonly units?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /**
   * The number of the certificate that all but a first application rest on.
   *
   * 首次申请以外的各种申请所依据的证照编号。
   */
  readonly base?: Maybe<Scalars['String']['output']>;
  /**
   * Of a renewal: until when its certificate is valid, and whether it was asked for in time.
   *
   * 延续申请：证照有效期届满之日，以及是否在法定期限前提出。
   */
  readonly renewal?: Maybe<Renewal>;
  /**
   * What stood in its way when it was received; it is received all the same, and what stands in the way is a ground of a refusal to accept or a line of the notice.
   *
   * 收件时存在的障碍；申请照收，障碍可作为不予受理的理由或者列入告知书。
   */
  readonly hindrances: ReadonlyArray<Hindrance>;
  /**
   * Where it stands.
   *
   * 状态。
   */
  readonly status: CaseStatus;
  /**
   * The status in the words of `Accept-Language`.
   *
   * 状态的文字说明，语言随 `Accept-Language`。
   */
  readonly statusText: Scalars['String']['output'];
  /**
   * How often it has changed: what `expectedRevision` takes. The first fact has 0.
   *
   * 修订号，可用于 `expectedRevision`；第一项事实为 0。
   */
  readonly revision: Scalars['Int']['output'];
  /**
   * How the application came.
   *
   * 申请提交的渠道。
   */
  readonly channel: SubmissionChannel;
  /**
   * Who has to act.
   *
   * 当前由谁办理。
   */
  readonly turn: CaseTurn;
  /**
   * Whether somebody still has to act.
   *
   * 是否仍有待办理的事项。
   */
  readonly pending: Scalars['Boolean']['output'];
  /**
   * When the application was received.
   *
   * 收件日期。
   */
  readonly receivedOn: Scalars['Day']['output'];
  /**
   * When it was accepted.
   *
   * 受理日期。
   */
  readonly acceptedOn?: Maybe<Scalars['Day']['output']>;
  /**
   * Whether silence accepted it (art. 32).
   *
   * 是否因逾期未告知而视为受理（行政许可法第三十二条）。
   */
  readonly acceptedBySilence: Scalars['Boolean']['output'];
  /**
   * By the promise; before acceptance and after the decision by the law. None while the clock stands still.
   *
   * 承诺期限；受理前和决定后为法定期限。停止计时期间没有期限。
   */
  readonly dueOn?: Maybe<Scalars['Day']['output']>;
  /**
   * Working days left until the nearest of its `limits`; below zero when past.
   *
   * 距 `limits` 中最近期限剩余的工作日；逾期时为负数。
   */
  readonly remainingWorkingDays?: Maybe<Scalars['Int']['output']>;
  /**
   * How urgent the nearest of its `limits` makes it; none where no clock runs.
   *
   * 按 `limits` 中最近期限显示的灯号；不计时的没有。
   */
  readonly light?: Maybe<Light>;
  /**
   * Every limit that runs, by law or by promise, the nearest first: `light`, `remainingWorkingDays` and the order CLOCK_RISK come from the first.
   *
   * 正在计算的全部期限（法定或承诺），最近的在前：`light`、`remainingWorkingDays` 和 CLOCK_RISK 排序均以第一个为准。
   */
  readonly limits: ReadonlyArray<CaseLimit>;
  /**
   * The nearest statutory limit of what is not done.
   *
   * 未完成事项中最近的法定期限。
   */
  readonly statutoryDueOn?: Maybe<Scalars['Day']['output']>;
  /**
   * Whether a statutory limit is past.
   *
   * 是否已超过法定期限。
   */
  readonly overdue: Scalars['Boolean']['output'];
  /**
   * Whether a due day lies in a year whose holidays are not published yet.
   *
   * 期限所在年份的节假日安排是否尚未公布。
   */
  readonly provisional: Scalars['Boolean']['output'];
  /**
   * Whether a limit or a figure of it cannot be reckoned, since a day lies outside the calendar; while a limit is missing so, it stands first and is red.
   *
   * 是否因日期不在工作日历范围内而无法推算期限或用时；期限无法推算的排在最前，显示红灯。
   */
  readonly unreckonable: Scalars['Boolean']['output'];
  /**
   * Whether a special procedure stops the clock now.
   *
   * 当前是否因特别程序而停止计时。
   */
  readonly suspended: Scalars['Boolean']['output'];
  /**
   * The reviews of its items.
   *
   * 各事项的审查。
   */
  readonly reviews: ReadonlyArray<Review>;
  /**
   * Its special procedures.
   *
   * 特别程序。
   */
  readonly procedures: ReadonlyArray<SpecialProcedure>;
  /**
   * When it was decided.
   *
   * 决定日期。
   */
  readonly decidedOn?: Maybe<Scalars['Day']['output']>;
  /**
   * The certificates that were issued.
   *
   * 已核发的证书。
   */
  readonly certificates: ReadonlyArray<Certificate>;
  /**
   * When the decision was delivered.
   *
   * 决定送达日期。
   */
  readonly deliveredOn?: Maybe<Scalars['Day']['output']>;
  /**
   * When it ended without a decision.
   *
   * 未作决定而终结的日期。
   */
  readonly endedOn?: Maybe<Scalars['Day']['output']>;
  /**
   * How often the applicant was asked for corrections.
   *
   * 要求补正的次数。
   */
  readonly corrections: Scalars['Int']['output'];
  /**
   * The one notice of what is missing; null where none was given.
   *
   * 一次性告知书；没有发出时为空。
   */
  readonly correction?: Maybe<Correction>;
  /**
   * The notices of what was missing or wrong. The law allows one; older ledgers may hold more.
   *
   * 一次性补正告知书。法律只允许一次；旧台账中可能更多。
   */
  readonly correctionNotices: ReadonlyArray<CorrectionNotice>;
  /**
   * The documents that its items need, and what else was handed in with it. Before acceptance they are those that would apply today.
   *
   * 各事项所需的申报材料，以及随本办件提交的其他材料。受理之前按今日将适用的事项列出。
   */
  readonly materials: ReadonlyArray<CaseMaterial>;
  /**
   * How it ended without a decision; nothing where it did not.
   *
   * 未经决定而结束的情形；没有时为空。
   */
  readonly ending?: Maybe<CaseEnding>;
  /**
   * What is to be done in it, in the order of its course. Of a case that has ended without a decision what was done remains.
   *
   * 本办件的各项任务，按办理顺序排列。未经决定而结束的办件只保留已办完的任务。
   */
  readonly tasks: ReadonlyArray<Task>;
  /**
   * What was proposed and not done since.
   *
   * 已经提请而尚未办理的行为。
   */
  readonly proposals?: Maybe<ReadonlyArray<Proposal>>;
  /**
   * The day on which the owner itself accepted the works.
   *
   * 建设单位自行验收之日。
   */
  readonly acceptedByOwnerOn?: Maybe<Scalars['Day']['output']>;
  /**
   * The permit of an earlier stage that it rested on and that has ended: the case is red and nothing of it can be approved. Null where none has.
   *
   * 所依据而已失效的前期许可；该办件显示红灯，不能批准。没有时为空。
   */
  readonly lost?: Maybe<LostGround>;
  /**
   * The correcting acts that its days rest on.
   *
   * 其日期所依据的更正行为。
   */
  readonly correctedBy: ReadonlyArray<CorrectingAct>;
  /**
   * Whose time it was. While the case is open: until today.
   *
   * 时间归属于谁。在办期间计算到今天。
   */
  readonly time?: Maybe<WorkingTime>;
  /**
   * Every fact of it, in order.
   *
   * 全部事实，按发生顺序。
   */
  readonly history?: Maybe<FactConnection>;
  /**
   * Set where it was not lived through here.
   *
   * 并非在本中心实际办理时给出。
   */
  readonly ledger?: Maybe<LedgerOrigin>;
  /**
   * What whoever asks can do here now, and what not and why. Asked of the rules and of the log for one object at a time: its cost keeps it out of lists.
   *
   * 询问者此刻在这里能办什么、不能办什么以及原因。逐个对象按规则和事实日志得出：其成本使它不能用于列表。
   */
  readonly actions?: Maybe<ReadonlyArray<Action>>;
  /**
   * Who holds it at one's own desk: of a reviewer or a head in their department, of others at the window.
   *
   * 在自己工位由谁承办：审查人员和负责人看本部门，其他人看窗口。
   */
  readonly assignee?: Maybe<Officer>;
  /**
   * The same, with since when and by whom.
   *
   * 同上，并有何时起和由谁转交。
   */
  readonly assignment?: Maybe<Assignment>;
  /**
   * Whether something happened that one has not seen, or one has marked it unread.
   *
   * 是否有本人未阅的内容，或本人已标为未读。
   */
  readonly unread?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Up to which revision one has seen it; nothing where one never opened it.
   *
   * 本人看到的修订号；从未打开则没有。
   */
  readonly seenRevision?: Maybe<Scalars['Int']['output']>;
  /**
   * The facts behind that revision: what is new.
   *
   * 此修订号之后的事实：新内容。
   */
  readonly newSince?: Maybe<FactConnection>;
  /**
   * One's own notes and those that are shared, in the order in which they were written.
   *
   * 自己的备注和公开的备注，按书写先后。
   */
  readonly notes?: Maybe<ReadonlyArray<Note>>;
};


/**
 * An application for one stage of a project, from receipt to delivery. Its id is `<project code>.<stage>.<number>`.
 *
 * 项目某一阶段的一件申请，自收件至送达。编号为“项目代码.阶段.序号”。
 */
export type CaseTimeArgs = {
  actual?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * An application for one stage of a project, from receipt to delivery. Its id is `<project code>.<stage>.<number>`.
 *
 * 项目某一阶段的一件申请，自收件至送达。编号为“项目代码.阶段.序号”。
 */
export type CaseHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An application for one stage of a project, from receipt to delivery. Its id is `<project code>.<stage>.<number>`.
 *
 * 项目某一阶段的一件申请，自收件至送达。编号为“项目代码.阶段.序号”。
 */
export type CaseNewSinceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * What the renewal of a certificate depends on (Administrative Licensing Law, art. 50).
 *
 * 延续所依据的期限（行政许可法第五十条）。
 */
export type Renewal = {
  readonly __typename?: 'Renewal';
  /**
   * The last day on which the certificate is valid: by then it is to be decided.
   *
   * 证照有效期届满之日，应在此前作出决定。
   */
  readonly validUntil: Scalars['Day']['output'];
  /**
   * Whether it was asked for so long before that day that silence grants it.
   *
   * 是否在法定期限前提出，逾期未作决定视为准予延续。
   */
  readonly inTime: Scalars['Boolean']['output'];
};

/**
 * A certificate that an open case rested on and that has ended.
 *
 * 在办办件所依据而已失效的证照。
 */
export type LostGround = {
  readonly __typename?: 'LostGround';
  /**
   * The stage.
   *
   * 阶段。
   */
  readonly stage: Stage;
  /**
   * The number of that certificate.
   *
   * 该证照的编号。
   */
  readonly number: Scalars['String']['output'];
  /**
   * The act that ended it.
   *
   * 使其失效的行为。
   */
  readonly act: CertificateEnd;
  /**
   * The day on which that was put on record.
   *
   * 登记失效之日。
   */
  readonly on: Scalars['Day']['output'];
};

/**
 * The kinds of correcting acts.
 *
 * 更正行为的种类。
 */
export type CorrectingAct =
  /**
   * An act entered late.
   *
   * 补录。
   */
  | 'actEnteredLate'
  /**
   * A day of receipt corrected.
   *
   * 更正收件日。
   */
  | 'receiptDayCorrected';

/**
 * Something that stands in an application's way.
 *
 * 申请的一项障碍。
 */
export type Hindrance = {
  readonly __typename?: 'Hindrance';
  /**
   * What it is.
   *
   * 何种障碍。
   */
  readonly code: HindranceCode;
  /**
   * The other case, where there is one that whoever asks reaches.
   *
   * 相关的办件；询问者无权查看时为空。
   */
  readonly caseId?: Maybe<Scalars['ID']['output']>;
  /**
   * The stage.
   *
   * 阶段。
   */
  readonly stage?: Maybe<Stage>;
};

/**
 * What can stand in an application's way.
 *
 * 障碍的种类。
 */
export type HindranceCode =
  /**
   * Projects of its category do not need the stage.
   *
   * 该类项目无需办理此阶段。
   */
  | 'stageNotRequired'
  /**
   * A case of the same kind for overlapping units is open.
   *
   * 同类申请已在办理，所涉单位工程重叠。
   */
  | 'stageAlreadyOpen'
  /**
   * The stage is approved already.
   *
   * 该阶段已经批准。
   */
  | 'stageAlreadyApproved'
  /**
   * An earlier stage is not approved, or its permit has ended.
   *
   * 前一阶段尚未批准或者许可已经失效。
   */
  | 'predecessorMissing'
  /**
   * The certificate that it rests on is not in force.
   *
   * 所依据的证照已经失效或者不存在。
   */
  | 'baseNotInForce'
  /**
   * The certificate does not run out.
   *
   * 证照没有有效期限。
   */
  | 'nothingToRenew'
  /**
   * The permit does not lapse, so there is no start of works to extend.
   *
   * 许可不因逾期开工失效。
   */
  | 'nothingToExtend'
  /**
   * The start of works has been extended as often as the law allows.
   *
   * 开工延期次数已用完。
   */
  | 'extensionsUsedUp';

/**
 * The one notice of what is missing, and what is left of it.
 *
 * 一次性告知书及其补正情况。
 */
export type Correction = {
  readonly __typename?: 'Correction';
  /**
   * The day of the notice.
   *
   * 告知之日。
   */
  readonly requestedOn: Scalars['Day']['output'];
  /**
   * The last day on which it may be answered; null where nothing limits it.
   *
   * 最迟补正之日；没有期限时为空。
   */
  readonly answerDueOn?: Maybe<Scalars['Day']['output']>;
  /**
   * How many of its lines are still open.
   *
   * 尚未补正的项数。
   */
  readonly openLines: Scalars['Int']['output'];
};

/**
 * A notice of everything that is missing or wrong, and what has come of it (art. 32).
 *
 * 一次性补正告知书及其办理结果（行政许可法第32条）。
 */
export type CorrectionNotice = {
  readonly __typename?: 'CorrectionNotice';
  /**
   * When the applicant was told.
   *
   * 告知申请人之日。
   */
  readonly requestedOn: Scalars['Day']['output'];
  /**
   * Who told.
   *
   * 告知人。
   */
  readonly requestedBy: Actor;
  /**
   * The last day to answer; nothing where there is no limit.
   *
   * 最后答复日；无期限时为空。
   */
  readonly answerDueOn?: Maybe<Scalars['Day']['output']>;
  /**
   * When nothing of it was left open.
   *
   * 全部补正之日。
   */
  readonly answeredOn?: Maybe<Scalars['Day']['output']>;
  /**
   * What was missing or wrong, line by line.
   *
   * 逐项列出的缺漏或错误。
   */
  readonly lines: ReadonlyArray<CorrectionLine>;
  /**
   * What was supplied, each time.
   *
   * 历次补交的内容。
   */
  readonly answers: ReadonlyArray<CorrectionAnswer>;
  /**
   * Reminders of what was open.
   *
   * 对未补正各项的提醒。
   */
  readonly reminders: ReadonlyArray<CorrectionReminder>;
};

/**
 * A line of that notice.
 *
 * 告知书中的一项。
 */
export type CorrectionLine = {
  readonly __typename?: 'CorrectionLine';
  /**
   * Its number, from 1: `supplyCorrection` names it.
   *
   * 序号，从 1 起；`supplyCorrection` 以此指明。
   */
  readonly line: Scalars['Int']['output'];
  /**
   * What is missing or wrong.
   *
   * 缺漏或错误的内容。
   */
  readonly defect: Scalars['String']['output'];
  /**
   * When it was supplied; nothing while it is open.
   *
   * 补正之日；未补正时为空。
   */
  readonly suppliedOn?: Maybe<Scalars['Day']['output']>;
};

/**
 * What the applicant supplied at one time.
 *
 * 申请人一次补交的内容。
 */
export type CorrectionAnswer = {
  readonly __typename?: 'CorrectionAnswer';
  /**
   * When.
   *
   * 日期。
   */
  readonly on: Scalars['Day']['output'];
  /**
   * By whom.
   *
   * 经办人。
   */
  readonly by: Actor;
  /**
   * The lines that it is about.
   *
   * 所涉及的项。
   */
  readonly lines: ReadonlyArray<Scalars['Int']['output']>;
  /**
   * What was said with it.
   *
   * 附言。
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * The documents handed in with it.
   *
   * 一并提交的材料。
   */
  readonly materials: ReadonlyArray<SubmittedMaterial>;
};

/**
 * A reminder of lines that are still open.
 *
 * 对尚未补正各项的提醒。
 */
export type CorrectionReminder = {
  readonly __typename?: 'CorrectionReminder';
  /**
   * When.
   *
   * 日期。
   */
  readonly on: Scalars['Day']['output'];
  /**
   * By whom.
   *
   * 经办人。
   */
  readonly by: Actor;
  /**
   * The lines that it is about.
   *
   * 所涉及的项。
   */
  readonly lines: ReadonlyArray<Scalars['Int']['output']>;
  /**
   * What was said.
   *
   * 提醒的内容。
   */
  readonly words: Scalars['String']['output'];
};

/**
 * A document that a case needs, and whether it is there.
 *
 * 办件所需的一份申报材料及其是否到齐。
 */
export type CaseMaterial = {
  readonly __typename?: 'CaseMaterial';
  /**
   * The document.
   *
   * 材料。
   */
  readonly material: Material;
  /**
   * The items of the case that need it; none of what nothing asks for any more.
   *
   * 需要它的事项；已无事项要求时为空列表。
   */
  readonly items: ReadonlyArray<Item>;
  /**
   * Whether it is there.
   *
   * 是否到齐。
   */
  readonly state: MaterialState;
  /**
   * What was handed in as such, in this case or before in another of the project, the latest last.
   *
   * 作为该材料提交的文件，包括该项目其他办件中的，最新的在最后。
   */
  readonly submitted: ReadonlyArray<SubmittedMaterial>;
};

/**
 * Whether a document is there.
 *
 * 申报材料是否到齐。
 */
export type MaterialState =
  /**
   * Handed in with this case.
   *
   * 已随本办件提交。
   */
  | 'submitted'
  /**
   * Fetched from another system: nobody submits it.
   *
   * 由其他系统调取，无需提交。
   */
  | 'fetched'
  /**
   * Not handed in with this case, but with another case of the project.
   *
   * 未随本办件提交，但该项目的其他办件已提交。
   */
  | 'hereAlready'
  /**
   * Not there; it may be handed in after acceptance.
   *
   * 尚缺，可在受理后补交（容缺）。
   */
  | 'mayFollow'
  /**
   * Not there.
   *
   * 尚缺。
   */
  | 'missing';

/**
 * A document as it was handed in.
 *
 * 已提交的一份材料。
 */
export type SubmittedMaterial = {
  readonly __typename?: 'SubmittedMaterial';
  /**
   * The case that it was handed in with.
   *
   * 随哪个办件提交。
   */
  readonly caseId: Scalars['ID']['output'];
  /**
   * The document's name, as it was handed in.
   *
   * 提交时的文件名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * When it was handed in.
   *
   * 提交之日。
   */
  readonly submittedOn: Scalars['Day']['output'];
  /**
   * The file's SHA-256, in hexadecimal.
   *
   * 文件的 SHA-256 值（十六进制）。
   */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /**
   * In bytes.
   *
   * 字节数。
   */
  readonly size?: Maybe<Scalars['Int']['output']>;
  /**
   * Where the file lies.
   *
   * 文件存放处。
   */
  readonly location?: Maybe<Scalars['String']['output']>;
};

/**
 * How a case ended without a decision: acceptance was refused, it was withdrawn, or its entry was voided.
 *
 * 办件未经决定而结束的情形：不予受理、撤回申请或者录入作废。
 */
export type CaseEnding = {
  readonly __typename?: 'CaseEnding';
  /**
   * When.
   *
   * 日期。
   */
  readonly on: Scalars['Day']['output'];
  /**
   * By whom.
   *
   * 经办人。
   */
  readonly by: Actor;
  /**
   * Of a refusal to accept its ground.
   *
   * 不予受理的理由类别。
   */
  readonly ground?: Maybe<AcceptanceRefusalGround>;
  /**
   * The reason that was given.
   *
   * 所述理由。
   */
  readonly reason: Scalars['String']['output'];
};

/**
 * An act that takes two people, which somebody has proposed and nobody has done since.
 *
 * 须两人办理、已经提请而尚未办理的行为。
 */
export type Proposal = {
  readonly __typename?: 'Proposal';
  /**
   * The act.
   *
   * 所提请的行为。
   */
  readonly act: ProposedAct;
  /**
   * The act, in words.
   *
   * 所提请行为的名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * The item that it is about.
   *
   * 所涉事项。
   */
  readonly item?: Maybe<Item>;
  /**
   * The number of the certificate that it is about.
   *
   * 所涉证照编号。
   */
  readonly number?: Maybe<Scalars['String']['output']>;
  /**
   * Why.
   *
   * 提请的理由。
   */
  readonly reason: Scalars['String']['output'];
  /**
   * When it was proposed.
   *
   * 提请之日。
   */
  readonly on: Scalars['Day']['output'];
  /**
   * Who proposed it.
   *
   * 提请人。
   */
  readonly by: Actor;
};

/**
 * Something that is to be done in a case; it follows from the facts and the catalogue and is stored nowhere.
 *
 * 办件中的一项任务，由事实和事项目录推出，不另行保存。
 */
export type Task = {
  readonly __typename?: 'Task';
  /**
   * Its id, unique within the case and the same as long as the task is there: the kind, and what it is about.
   *
   * 任务编号，在本办件内唯一且不变：种类及其对象。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * What kind of task it is.
   *
   * 任务种类。
   */
  readonly kind: TaskKind;
  /**
   * What is to be done.
   *
   * 任务名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * How far it is.
   *
   * 任务进度。
   */
  readonly state: TaskState;
  /**
   * Why it stands there, in a sentence, where there is something to say.
   *
   * 为何处于该进度；有可说明时以一句话说明。
   */
  readonly because?: Maybe<Scalars['String']['output']>;
  /**
   * The item that it is about, if one.
   *
   * 所涉及的事项。
   */
  readonly item?: Maybe<Item>;
  /**
   * The number of the special procedure that it is about.
   *
   * 所涉及特别程序的序号。
   */
  readonly procedure?: Maybe<Scalars['Int']['output']>;
  /**
   * By when, where a limit of its own runs; the nearest.
   *
   * 自身期限的最近一个到期日；没有时为空。
   */
  readonly dueOn?: Maybe<Scalars['Day']['output']>;
};

/**
 * What kind of task.
 *
 * 任务的种类。
 */
export type TaskKind =
  /**
   * The window accepts the application, or does not.
   *
   * 综合受理窗口决定是否受理。
   */
  | 'acceptance'
  /**
   * The applicant supplies what the notice asked for.
   *
   * 申请人按告知书补正。
   */
  | 'correction'
  /**
   * A department gives its opinion on an item.
   *
   * 部门对一个事项出具意见。
   */
  | 'review'
  /**
   * A special procedure is held.
   *
   * 进行一项特别程序。
   */
  | 'procedure'
  /**
   * An authority decides on a permit or a filing.
   *
   * 主管部门对一项许可或备案作出决定。
   */
  | 'decision'
  /**
   * The certificate of an approved item is issued.
   *
   * 为获准的事项颁发证照。
   */
  | 'certificate'
  /**
   * The decision on an item is delivered.
   *
   * 送达对一个事项的决定。
   */
  | 'delivery';

/**
 * How far a task is.
 *
 * 任务的进度。
 */
export type TaskState =
  /**
   * It can be done now, and nobody has.
   *
   * 可以办理，尚未开始。
   */
  | 'notStarted'
  /**
   * It is under way.
   *
   * 正在办理。
   */
  | 'inProgress'
  /**
   * Something else must come first.
   *
   * 须待其他事情办完。
   */
  | 'cannotStartYet'
  /**
   * It goes on only when somebody acts: the applicant, or whoever must mend something.
   *
   * 须有人先行处理才能继续：申请人，或者应予纠正的人。
   */
  | 'actionRequired'
  /**
   * It is done.
   *
   * 已办完。
   */
  | 'completed';

/**
 * What an application would meet if it were received and accepted today, by the very rules that decide on it. Nothing is recorded.
 *
 * 假如今天收件并受理，一份申请将会如何；所用规则与办理时完全相同，且不作任何记录。
 */
export type ApplicationPreview = {
  readonly __typename?: 'ApplicationPreview';
  /**
   * The project.
   *
   * 所属项目。
   */
  readonly project: Project;
  /**
   * The stage.
   *
   * 阶段。
   */
  readonly stage: Stage;
  /**
   * Why it could not even be received, as `submitCase` would say; then nothing else is known of it.
   *
   * `submitCase` 将因何拒绝接收；此时其余内容从缺。
   */
  readonly refusal?: Maybe<Refusal>;
  /**
   * What would stand in its way; it would be received all the same.
   *
   * 将妨碍受理的情形；申请仍会接收。
   */
  readonly hindrances: ReadonlyArray<Hindrance>;
  /**
   * The open case of the stage that it would overlap, if any.
   *
   * 与之重叠的在办办件；没有时为空。
   */
  readonly overlaps?: Maybe<Case>;
  /**
   * Every item of the stage, whether it applies and if not, why.
   *
   * 本阶段的全部事项：是否适用，不适用的说明理由。
   */
  readonly items: ReadonlyArray<PreviewedItem>;
  /**
   * What its items need, and what of it is here already.
   *
   * 各事项所需材料，以及中心已有哪些。
   */
  readonly materials: ReadonlyArray<CaseMaterial>;
  /**
   * The day from which all this is reckoned: today.
   *
   * 计算所依据的收件日，即今天。
   */
  readonly receivedOn: Scalars['Day']['output'];
  /**
   * The last day for the window to speak before silence accepts.
   *
   * 窗口须答复的最后一日，逾期视为受理。
   */
  readonly acceptBy?: Maybe<Scalars['Day']['output']>;
  /**
   * Until when the stage would be promised, if it were accepted today.
   *
   * 若今日受理，本阶段承诺办结之日。
   */
  readonly dueOn?: Maybe<Scalars['Day']['output']>;
  /**
   * The limits that would run from then on, the nearest first.
   *
   * 届时起算的各项期限，最近的在前。
   */
  readonly limits: ReadonlyArray<CaseLimit>;
};

/**
 * An item of the stage, and whether the application would contain it.
 *
 * 本阶段的一个事项，以及该申请是否包含它。
 */
export type PreviewedItem = {
  readonly __typename?: 'PreviewedItem';
  /**
   * The item.
   *
   * 事项。
   */
  readonly item: Item;
  /**
   * Whether the application would contain it.
   *
   * 该申请是否包含此事项。
   */
  readonly applies: Scalars['Boolean']['output'];
  /**
   * Why it does not apply.
   *
   * 不适用的理由。
   */
  readonly because?: Maybe<Scalars['String']['output']>;
  /**
   * The items of this application that must have concluded before it starts.
   *
   * 本申请中须先办结的事项。
   */
  readonly after: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * The promised working days for this project's category.
   *
   * 对该项目类别承诺的工作日数。
   */
  readonly committed?: Maybe<Scalars['Int']['output']>;
};

/**
 * A limit that runs.
 *
 * 正在计算的一个期限。
 */
export type CaseLimit = {
  readonly __typename?: 'CaseLimit';
  /**
   * Who set it.
   *
   * 由谁设定。
   */
  readonly kind: LimitKind;
  /**
   * Its last day.
   *
   * 最后一日。
   */
  readonly dueOn: Scalars['Day']['output'];
  /**
   * Working days left until its last day; below zero when past.
   *
   * 距最后一日剩余的工作日；逾期时为负数。
   */
  readonly remaining?: Maybe<Scalars['Int']['output']>;
  /**
   * How urgent it is.
   *
   * 时限灯号。
   */
  readonly light: Light;
  /**
   * What it rests on, as the catalogue cites it; none of a promise.
   *
   * 目录所载的依据；承诺期限没有。
   */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /**
   * The item that it is set for; the whole case if null.
   *
   * 所属事项；为 null 时属于整个办件。
   */
  readonly item?: Maybe<Item>;
};

/**
 * Who set a limit.
 *
 * 期限由谁设定。
 */
export type LimitKind =
  /**
   * The law sets it.
   *
   * 法定期限。
   */
  | 'statutory'
  /**
   * The centre promised it.
   *
   * 承诺期限。
   */
  | 'promise'
  /**
   * The day until which a special procedure was announced.
   *
   * 特别程序告知的最后一日。
   */
  | 'procedure'
  /**
   * The day until which the applicant may answer the notice.
   *
   * 申请人补正的最后一日。
   */
  | 'correction';

/**
 * A department's review of one item of a case, in its latest round. Its id is `<case>/<item>`.
 *
 * 部门对办件某一事项的审查，显示最近一轮。编号为“办件/事项”。
 */
export type Review = Node & {
  readonly __typename?: 'Review';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The item.
   *
   * 事项。
   */
  readonly item: Item;
  /**
   * The department.
   *
   * 部门。
   */
  readonly department: Department;
  /**
   * Which round of review it is, counted from 1.
   *
   * 第几轮审查，从 1 起计。
   */
  readonly round: Scalars['Int']['output'];
  /**
   * Where it stands.
   *
   * 状态。
   */
  readonly state: ReviewState;
  /**
   * When this round was opened.
   *
   * 本轮审查开始日期。
   */
  readonly openedOn?: Maybe<Scalars['Day']['output']>;
  /**
   * When this round was concluded.
   *
   * 本轮审查完成日期。
   */
  readonly concludedOn?: Maybe<Scalars['Day']['output']>;
  /**
   * By when the law wants it concluded.
   *
   * 法定完成期限。
   */
  readonly statutoryDueOn?: Maybe<Scalars['Day']['output']>;
  /**
   * Promised working days.
   *
   * 承诺的工作日数。
   */
  readonly committed?: Maybe<Scalars['Int']['output']>;
  /**
   * The last day of what is promised for the item, from the first opening of its review; null where nothing is, and before it.
   *
   * 事项承诺的最后一日，自首次开始审查起算；没有承诺或者尚未开始时为空。
   */
  readonly promisedOn?: Maybe<Scalars['Day']['output']>;
  /**
   * The last day on which the owner was to apply after its own acceptance; null where there is none.
   *
   * 建设单位自行验收后最迟申请之日；没有规定时为空。
   */
  readonly ownerDueOn?: Maybe<Scalars['Day']['output']>;
  /**
   * Days by which the statutory limit was extended.
   *
   * 法定期限延长的天数。
   */
  readonly extension: Scalars['Int']['output'];
  /**
   * The decision on a permit or a filing; null before it, and where an item has an opinion only.
   *
   * 对许可或者备案事项的决定；未作出或者事项只出具意见时为空。
   */
  readonly decision?: Maybe<ItemDecision>;
  /**
   * The conditions of the last opinion or decision on it.
   *
   * 最近一次意见或决定所附的条件。
   */
  readonly conditions?: Maybe<Scalars['String']['output']>;
  /**
   * The reasons of the last opinion or decision on it.
   *
   * 最近一次意见或决定的理由。
   */
  readonly reasons?: Maybe<Scalars['String']['output']>;
  /**
   * Who gave the last opinion or decision on it.
   *
   * 最近一次意见或决定的作出人。
   */
  readonly concludedBy?: Maybe<Actor>;
  /**
   * Its rounds, the latest last.
   *
   * 历轮审查，最近一轮在最后。
   */
  readonly rounds: ReadonlyArray<ReviewRound>;
  /**
   * The case.
   *
   * 办件。
   */
  readonly case: Case;
  /**
   * Who of the department holds it.
   *
   * 部门中由谁承办。
   */
  readonly assignee?: Maybe<Officer>;
  /**
   * The same, with since when and by whom.
   *
   * 同上，并有何时起和由谁转交。
   */
  readonly assignment?: Maybe<Assignment>;
};

/**
 * One round of a review: an objection that was answered begins the next.
 *
 * 一轮部门审查；异议得到答复后开始下一轮。
 */
export type ReviewRound = {
  readonly __typename?: 'ReviewRound';
  /**
   * Its number, from 1.
   *
   * 轮次，从 1 起。
   */
  readonly round: Scalars['Int']['output'];
  /**
   * What it came to.
   *
   * 结果。
   */
  readonly state: ReviewState;
  /**
   * When it was opened.
   *
   * 开始之日。
   */
  readonly openedOn?: Maybe<Scalars['Day']['output']>;
  /**
   * When it was concluded.
   *
   * 办结之日。
   */
  readonly concludedOn?: Maybe<Scalars['Day']['output']>;
  /**
   * Who concluded it.
   *
   * 作出人。
   */
  readonly concludedBy?: Maybe<Actor>;
  /**
   * The conditions that were set.
   *
   * 所附条件。
   */
  readonly conditions?: Maybe<Scalars['String']['output']>;
  /**
   * The reasons that were given.
   *
   * 所述理由。
   */
  readonly reasons?: Maybe<Scalars['String']['output']>;
  /**
   * What the applicant answered, where it was an objection.
   *
   * 若为异议，申请人的答复。
   */
  readonly answer?: Maybe<ObjectionAnswer>;
};

/**
 * What the applicant answered to an objection.
 *
 * 申请人对异议的答复。
 */
export type ObjectionAnswer = {
  readonly __typename?: 'ObjectionAnswer';
  /**
   * When.
   *
   * 日期。
   */
  readonly on: Scalars['Day']['output'];
  /**
   * By whom.
   *
   * 经办人。
   */
  readonly by: Actor;
  /**
   * What was answered.
   *
   * 答复内容。
   */
  readonly answer: Scalars['String']['output'];
  /**
   * The documents handed in with it.
   *
   * 一并提交的材料。
   */
  readonly materials: ReadonlyArray<SubmittedMaterial>;
};

/**
 * The decision on a permit or a filing, and its delivery.
 *
 * 一个许可或者备案事项的决定及其送达。
 */
export type ItemDecision = {
  readonly __typename?: 'ItemDecision';
  /**
   * What was decided.
   *
   * 决定内容。
   */
  readonly outcome: DecisionOutcome;
  /**
   * The day of the decision.
   *
   * 作出决定之日。
   */
  readonly decidedOn: Scalars['Day']['output'];
  /**
   * Whether nobody decided, and that is the grant of a renewal.
   *
   * 是否因逾期未作决定而视为准予延续。
   */
  readonly bySilence: Scalars['Boolean']['output'];
  /**
   * The last day on which its paper is to be delivered (art. 44); null where it has none.
   *
   * 最迟送达日（第四十四条）；没有须送达的文书时为空。
   */
  readonly deliveryDueOn?: Maybe<Scalars['Day']['output']>;
  /**
   * The day of delivery as it was said; null until then.
   *
   * 所填的送达日；未送达时为空。
   */
  readonly deliveredOn?: Maybe<Scalars['Day']['output']>;
  /**
   * Whether it was delivered in time. A day before the entry counts only with its evidence, else the day of the entry; null until then, and where there is no limit.
   *
   * 是否按期送达。无证据倒填的日期不计，按登记之日计算；未送达或者没有期限时为空。
   */
  readonly deliveredInTime?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Who decided; the centre itself where silence did.
   *
   * 作出决定的人；因逾期视为准予的，为系统。
   */
  readonly decidedBy?: Maybe<Actor>;
  /**
   * The conditions that were set.
   *
   * 所附条件。
   */
  readonly conditions?: Maybe<Scalars['String']['output']>;
  /**
   * The reasons that were given.
   *
   * 所述理由。
   */
  readonly reasons?: Maybe<Scalars['String']['output']>;
  /**
   * The remedies that the applicant was told of: reconsideration and suit, where and until when (art. 38).
   *
   * 告知的救济途径：行政复议和行政诉讼，向何处、何时之前提出（行政许可法第38条）。
   */
  readonly remedies?: Maybe<Scalars['String']['output']>;
  /**
   * How it was delivered; nothing before.
   *
   * 送达情况；尚未送达时为空。
   */
  readonly delivery?: Maybe<DecisionDelivery>;
};

/**
 * How a decision reached the applicant (art. 44).
 *
 * 决定如何送达申请人（行政许可法第44条）。
 */
export type DecisionDelivery = {
  readonly __typename?: 'DecisionDelivery';
  /**
   * By which means.
   *
   * 送达方式。
   */
  readonly means: DecisionDeliveryMeans;
  /**
   * When it was delivered, as it was said.
   *
   * 所述送达之日。
   */
  readonly deliveredOn: Scalars['Day']['output'];
  /**
   * When that was entered.
   *
   * 录入之日。
   */
  readonly enteredOn: Scalars['Day']['output'];
  /**
   * By whom.
   *
   * 经办人。
   */
  readonly by: Actor;
  /**
   * Who took it, where whoever asks may know.
   *
   * 签收人；提问者有权知悉时给出。
   */
  readonly recipient?: Maybe<Scalars['String']['output']>;
  /**
   * The post's number.
   *
   * 邮件号码。
   */
  readonly trackingNumber?: Maybe<Scalars['String']['output']>;
  /**
   * The evidence for a day before its entry.
   *
   * 送达日早于录入日的凭证。
   */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /**
   * The receipt.
   *
   * 送达回证。
   */
  readonly receipt: Scalars['String']['output'];
};

/**
 * Where a review stands.
 *
 * 审查状态。
 */
export type ReviewState =
  /**
   * It waits for an item that comes before.
   *
   * 等待前置事项完成。
   */
  | 'waiting'
  /**
   * The department has to conclude it.
   *
   * 待部门完成审查。
   */
  | 'open'
  /**
   * No objection.
   *
   * 无异议。
   */
  | 'agree'
  /**
   * No objection, under conditions.
   *
   * 附条件无异议。
   */
  | 'agreeWithConditions'
  /**
   * An objection stands.
   *
   * 有异议。
   */
  | 'object'
  /**
   * Silence past its days was taken as no objection.
   *
   * 逾期未答复，视为无异议。
   */
  | 'noObjection'
  /**
   * The permit or the filing was approved.
   *
   * 准予：作为许可或者备案事项已经批准。
   */
  | 'approved'
  /**
   * The permit or the filing was not approved.
   *
   * 不予准予。
   */
  | 'notApproved';

/**
 * A hearing, a test, an expert review or the like (art. 45).
 *
 * 听证、检测、专家评审等特别程序（行政许可法第四十五条）。
 */
export type SpecialProcedure = {
  readonly __typename?: 'SpecialProcedure';
  /**
   * Its number within the case.
   *
   * 在办件内的序号。
   */
  readonly procedure: Scalars['Int']['output'];
  /**
   * Of which kind it is.
   *
   * 种类。
   */
  readonly kind: ProcedureKind;
  /**
   * The items that it concerns; it stops their clocks and no others'.
   *
   * 所涉事项；期限只对这些事项停止。
   */
  readonly items: ReadonlyArray<Item>;
  /**
   * Whether the clock stands still meanwhile.
   *
   * 期间是否停止计时。
   */
  readonly suspends: Scalars['Boolean']['output'];
  /**
   * How many days the applicant was told.
   *
   * 告知申请人的预计天数。
   */
  readonly expectedDays: Scalars['Int']['output'];
  /**
   * The last day that was announced, later notices included; past it the clock runs again.
   *
   * 告知的最后一日（含以后的告知）；其后期限恢复计算。
   */
  readonly announcedUntil?: Maybe<Scalars['Day']['output']>;
  /**
   * Its first day.
   *
   * 开始日期。
   */
  readonly from: Scalars['Day']['output'];
  /**
   * Its last day; none while it lasts.
   *
   * 结束日期；进行中的没有。
   */
  readonly to?: Maybe<Scalars['Day']['output']>;
  /**
   * Who announced it.
   *
   * 告知人。
   */
  readonly startedBy?: Maybe<Actor>;
  /**
   * Its ground.
   *
   * 依据。
   */
  readonly ground?: Maybe<Scalars['String']['output']>;
  /**
   * What the applicant was told.
   *
   * 告知申请人的内容。
   */
  readonly notice?: Maybe<Scalars['String']['output']>;
  /**
   * Its result, where one was recorded.
   *
   * 结果；未记录时为空。
   */
  readonly result?: Maybe<Scalars['String']['output']>;
  /**
   * The later notices by which it takes longer.
   *
   * 延长的历次告知。
   */
  readonly prolongations: ReadonlyArray<ProcedureProlongation>;
};

/**
 * A further notice by which a special procedure takes longer.
 *
 * 延长特别程序的又一次告知。
 */
export type ProcedureProlongation = {
  readonly __typename?: 'ProcedureProlongation';
  /**
   * When.
   *
   * 日期。
   */
  readonly on: Scalars['Day']['output'];
  /**
   * By whom.
   *
   * 经办人。
   */
  readonly by: Actor;
  /**
   * By how many working days.
   *
   * 延长的工作日数。
   */
  readonly days: Scalars['Int']['output'];
  /**
   * The reason that was given.
   *
   * 所述理由。
   */
  readonly reason: Scalars['String']['output'];
  /**
   * What the applicant was told.
   *
   * 告知申请人的内容。
   */
  readonly notice: Scalars['String']['output'];
};

/**
 * A certificate that was issued.
 *
 * 已核发的证书。
 */
export type Certificate = {
  readonly __typename?: 'Certificate';
  /**
   * The item that it is the result of.
   *
   * 作为其结果的事项。
   */
  readonly item: Item;
  /**
   * The number that it bears.
   *
   * 证书编号。
   */
  readonly number: Scalars['String']['output'];
  /**
   * The name of the certificate.
   *
   * 证书名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * The day of issue.
   *
   * 核发日期。
   */
  readonly issuedOn: Scalars['Day']['output'];
  /**
   * The last day of its validity.
   *
   * 有效期截止日期。
   */
  readonly validUntil?: Maybe<Scalars['Day']['output']>;
  /**
   * The units of the project that it is for; null where it is for all, or an older log does not say.
   *
   * 所涉单位工程；为空表示全部，或旧日志未载明。
   */
  readonly units?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /**
   * The number of the certificate in whose place it stands: of a change, a renewal or a reissue.
   *
   * 所替代证照的编号（变更、延续、补办）。
   */
  readonly supersedes?: Maybe<Scalars['String']['output']>;
  /**
   * How it ended; none while it is valid.
   *
   * 终止方式；有效的没有。
   */
  readonly end?: Maybe<CertificateEnd>;
  /**
   * When it ended.
   *
   * 终止日期。
   */
  readonly endedOn?: Maybe<Scalars['Day']['output']>;
};

/**
 * Working days from receipt to decision; the four parts always add up. `elapsed` is acceptance to decision less what is excluded.
 *
 * 自收件至决定的工作日；四部分之和恒等于总数。`elapsed` 为自受理至决定、扣除不计入部分后的工作日。
 */
export type WorkingTime = {
  readonly __typename?: 'WorkingTime';
  /**
   * Working days from acceptance to decision, less what is excluded.
   *
   * 自受理至决定的工作日，扣除不计入的部分。
   */
  readonly elapsed: Scalars['Int']['output'];
  /**
   * Working days from receipt to acceptance.
   *
   * 自收件至受理的工作日。
   */
  readonly beforeAcceptance: Scalars['Int']['output'];
  /**
   * Working days with the centre and its departments.
   *
   * 中心和部门办理的工作日。
   */
  readonly department: Scalars['Int']['output'];
  /**
   * Working days in which the applicant had to act.
   *
   * 由申请人办理的工作日。
   */
  readonly applicant: Scalars['Int']['output'];
  /**
   * Working days that the law leaves out, such as those of an expert review.
   *
   * 依法不计入的工作日，如专家评审所用时间。
   */
  readonly excluded: Scalars['Int']['output'];
  /**
   * Whether the promise was kept; null where none was given.
   *
   * 是否在承诺期限内；没有承诺的为空。
   */
  readonly withinCommitted?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Whether the statutory limit was kept; null where there is none.
   *
   * 是否在法定期限内；没有法定期限的为空。
   */
  readonly withinStatutory?: Maybe<Scalars['Boolean']['output']>;
  /**
   * The intervals that it is made of, in order.
   *
   * 构成该时间的各段，按先后排列。
   */
  readonly intervals: ReadonlyArray<WorkingTimeInterval>;
  /**
   * The calendar that it was reckoned with: the one that was adopted by then, or the one of today where that was asked for.
   *
   * 计算所用的工作日历：当时采用的日历；要求按现行日历计算时为现行日历。
   */
  readonly calendar: AdoptedCalendar;
  /**
   * The day up to which the time of what is still open is reckoned; nothing once it is concluded.
   *
   * 尚在办理的，计算到哪一日；办结后为空。
   */
  readonly until?: Maybe<Scalars['Day']['output']>;
};

/**
 * Whose time it was.
 *
 * 时间归属。
 */
export type WorkingTimePart =
  /**
   * From receipt to acceptance.
   *
   * 自收件至受理。
   */
  | 'beforeAcceptance'
  /**
   * With the centre and its departments.
   *
   * 中心和部门办理。
   */
  | 'department'
  /**
   * The applicant had to act.
   *
   * 由申请人办理。
   */
  | 'applicant'
  /**
   * Left out by law.
   *
   * 依法不计入。
   */
  | 'excluded';

/**
 * Working days in a row that belong to one part.
 *
 * 归属同一方的一段连续工作日。
 */
export type WorkingTimeInterval = {
  readonly __typename?: 'WorkingTimeInterval';
  /**
   * Whose time it was.
   *
   * 时间归属。
   */
  readonly part: WorkingTimePart;
  /**
   * The day from which it is counted, itself not included.
   *
   * 起算日，当日不计。
   */
  readonly from: Scalars['Day']['output'];
  /**
   * Its last day, included.
   *
   * 截止日，当日计入。
   */
  readonly to: Scalars['Day']['output'];
  /**
   * How many working days it has.
   *
   * 工作日数。
   */
  readonly workingDays: Scalars['Int']['output'];
};

/**
 * An act on a case or an order, as it was recorded.
 *
 * 对办件或接入单的一次操作，按记录原样显示。
 */
export type Fact = {
  readonly __typename?: 'Fact';
  /**
   * The fact's UUID, by which a receiver knows it again.
   *
   * 该事实的 UUID，接收方据此识别重复。
   */
  readonly factId: Scalars['ID']['output'];
  /**
   * What happened: the event's type.
   *
   * 发生了什么：事件类型。
   */
  readonly type: Scalars['String']['output'];
  /**
   * What happened, in the words of `Accept-Language`.
   *
   * 发生了什么，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Its place in the history, counted from 0.
   *
   * 在历史中的序号，从 0 起计。
   */
  readonly revision: Scalars['Int']['output'];
  /**
   * When it happened.
   *
   * 发生时刻。
   */
  readonly occurredAt: Scalars['DateTime']['output'];
  /**
   * When it was recorded.
   *
   * 记录时刻。
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * Who did it.
   *
   * 操作人。
   */
  readonly actor: Actor;
  /**
   * Set where it was not lived through here.
   *
   * 并非在本中心实际办理时给出。
   */
  readonly ledger?: Maybe<LedgerOrigin>;
  /**
   * What was recorded.
   *
   * 记录的内容。
   */
  readonly data: Scalars['JSON']['output'];
  /**
   * Who did what, with which outcome, in one sentence.
   *
   * 一句话说明谁做了什么、结果如何。
   */
  readonly sentence: Scalars['String']['output'];
  /**
   * What it changed of what is shown of its case; nothing of facts that are not about a case.
   *
   * 它改动了办件所示的哪些内容；非办件事实为空列表。
   */
  readonly changes: ReadonlyArray<FactChange>;
};

/**
 * What a fact changed of what is shown of its case.
 *
 * 一条事实对办件所示内容的一处改动。
 */
export type FactChange = {
  readonly __typename?: 'FactChange';
  /**
   * Which: the name of the field of the case, or of its review, that shows it.
   *
   * 改动的字段：办件或其审查中显示它的字段名。
   */
  readonly field: Scalars['String']['output'];
  /**
   * What it is called.
   *
   * 字段的名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Of what belongs to one item, that item.
   *
   * 属于某一事项时，该事项。
   */
  readonly item?: Maybe<Item>;
  /**
   * What was shown before; nothing where there was nothing.
   *
   * 之前所示；原先没有时为空。
   */
  readonly before?: Maybe<Scalars['String']['output']>;
  /**
   * What is shown since; nothing where there is nothing any more.
   *
   * 之后所示；不再有时为空。
   */
  readonly after?: Maybe<Scalars['String']['output']>;
};

/**
 * The approval centre.
 *
 * 审批中心。
 */
export type Centre = CatalogueEntry & {
  readonly __typename?: 'Centre';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Its name, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
  /**
   * The civil day it is now at the centre.
   *
   * 中心所在地的今天。
   */
  readonly today: Scalars['Day']['output'];
  /**
   * Its time zone, by its IANA name.
   *
   * 时区（IANA 名称）。
   */
  readonly zone: Scalars['String']['output'];
  /**
   * The version of its catalogue.
   *
   * 目录版本。
   */
  readonly catalogueVersion: Scalars['String']['output'];
  /**
   * What whoever reads its figures must know, such as that its single cases are reconstructed.
   *
   * 阅读数字时须知的事项，例如单个办件为重构数据。
   */
  readonly notice?: Maybe<Scalars['String']['output']>;
  /**
   * What is not as it should be now, and how far that reaches; none while all is well.
   *
   * 当前有何异常、影响多大；一切正常时为空。
   */
  readonly warnings: ReadonlyArray<CentreWarning>;
  /**
   * The calendars that it worked by, in the order in which they were adopted; the last is the one of today.
   *
   * 中心采用过的工作日历，按采用先后排列；最后一个为现行日历。
   */
  readonly calendars: ReadonlyArray<AdoptedCalendar>;
  /**
   * The stages, in order.
   *
   * 各阶段，按先后排列。
   */
  readonly stages: ReadonlyArray<Stage>;
  /**
   * The categories of projects, in order of precedence.
   *
   * 项目类别，按优先顺序排列。
   */
  readonly categories: ReadonlyArray<Category>;
  /**
   * The traits of projects.
   *
   * 项目特征。
   */
  readonly traits: ReadonlyArray<Trait>;
  /**
   * The localities.
   *
   * 属地。
   */
  readonly localities: ReadonlyArray<Locality>;
  /**
   * The departments.
   *
   * 部门。
   */
  readonly departments: ReadonlyArray<Department>;
  /**
   * The documents that its items need.
   *
   * 各事项所需的申报材料。
   */
  readonly materials: ReadonlyArray<Material>;
  /**
   * The kinds of special procedures.
   *
   * 特别程序的种类。
   */
  readonly procedureKinds: ReadonlyArray<ProcedureKind>;
  /**
   * The utilities.
   *
   * 公用设施种类。
   */
  readonly utilities: ReadonlyArray<Utility>;
  /**
   * The companies that serve them.
   *
   * 公用企业。
   */
  readonly companies: ReadonlyArray<Company>;
  /**
   * What is on record of the centre itself, in order: its catalogues and the days that it adopted.
   *
   * 中心自身的记录，按发生顺序：启用的目录和工作日历。
   */
  readonly history?: Maybe<FactConnection>;
  /**
   * What whoever asks can do here now, and what not and why. Asked of the rules and of the log for one object at a time: its cost keeps it out of lists.
   *
   * 询问者此刻在这里能办什么、不能办什么以及原因。逐个对象按规则和事实日志得出：其成本使它不能用于列表。
   */
  readonly actions?: Maybe<ReadonlyArray<Action>>;
  /**
   * The kinds of issues that the ledger knows.
   *
   * 问题台账的问题类别。
   */
  readonly issueKinds: ReadonlyArray<IssueKind>;
};


/**
 * The approval centre.
 *
 * 审批中心。
 */
export type CentreHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A calendar that the centre worked by from some day on. What is still open is reckoned with the last; a figure that was concluded, with the one that was adopted when the fact that concluded it was recorded.
 *
 * 中心自某日起采用的工作日历。未办结的按最新的日历计算；已办结的数字按记录办结事实时所采用的日历计算。
 */
export type AdoptedCalendar = {
  readonly __typename?: 'AdoptedCalendar';
  /**
   * Names it by what it says of every year.
   *
   * 按其对各年的规定得出的标识。
   */
  readonly hash: Scalars['String']['output'];
  /**
   * The day on which it was adopted.
   *
   * 采用之日。
   */
  readonly adoptedOn: Scalars['Day']['output'];
  /**
   * The years whose days became known, or others, with it; of the rest it says what the one before says.
   *
   * 随之公布或变更的年份；其余年份沿用前一日历。
   */
  readonly years: ReadonlyArray<CalendarYear>;
};

/**
 * What of a year is not Monday to Friday, the own days of the centre included.
 *
 * 某一年中与周一至周五不同的日子，含中心自定的日子。
 */
export type CalendarYear = {
  readonly __typename?: 'CalendarYear';
  /**
   * The year.
   *
   * 年份。
   */
  readonly year: Scalars['Int']['output'];
  /**
   * Names its days.
   *
   * 该年日子的标识。
   */
  readonly hash: Scalars['String']['output'];
  /**
   * Whether the notice of the State Council for it was out; until then it is provisional.
   *
   * 国务院当年的放假通知是否已公布；公布前为暂定。
   */
  readonly published: Scalars['Boolean']['output'];
  /**
   * Its holidays, also those on a weekend.
   *
   * 放假的日子，含周末。
   */
  readonly holidays: ReadonlyArray<Scalars['Day']['output']>;
  /**
   * Days that are worked although they would be rest.
   *
   * 本应休息而上班的日子（调休）。
   */
  readonly makeUpDays: ReadonlyArray<Scalars['Day']['output']>;
};

/**
 * Something that is not as it should be at the centre.
 *
 * 中心的一项异常。
 */
export type CentreWarning = {
  readonly __typename?: 'CentreWarning';
  /**
   * What is wrong, for a program to read.
   *
   * 异常代码，供程序读取。
   */
  readonly code: CentreWarningCode;
  /**
   * The same in the words of `Accept-Language`.
   *
   * 按 `Accept-Language` 给出的说明。
   */
  readonly message: Scalars['String']['output'];
};

/**
 * What is not as it should be.
 *
 * 异常的种类。
 */
export type CentreWarningCode =
  /**
   * The clock was set by more than a minute while the centre ran: acts are refused.
   *
   * 运行期间时钟被调整一分钟以上：不受理任何命令。
   */
  | 'clockJumped'
  /**
   * The clock lies before the log's last record: acts are refused.
   *
   * 时钟早于日志的最后记录：不受理任何命令。
   */
  | 'clockBeforeLog'
  /**
   * The clock lay more than 60 days past the log's last record at the start: acts are refused.
   *
   * 启动时的时钟比日志最后记录晚 60 天以上：不受理任何命令。
   */
  | 'clockFarPastLog'
  /**
   * The holidays of this year are not published here.
   *
   * 本年度的节假日安排尚未收录。
   */
  | 'yearProvisional'
  /**
   * Facts of the day before yesterday or earlier are covered by no signed head of the tree over the facts.
   *
   * 前天或更早的事实尚无已签名的树头。
   */
  | 'headsNotSigned'
  /**
   * The last head of the tree over the facts, and others up to the day before yesterday, have had no time stamp.
   *
   * 最新树头以及前天或更早的树头均未取得时间戳。
   */
  | 'headsNotTimeStamped';

/**
 * A stage of approval.
 *
 * 审批阶段。
 */
export type Stage = CatalogueEntry & {
  readonly __typename?: 'Stage';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Its name, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Its items.
   *
   * 所含事项。
   */
  readonly items: ReadonlyArray<Item>;
  /**
   * Whether it is a stage of hook-up orders: no case is submitted for it.
   *
   * 是否为接入单阶段：该阶段不提交办件。
   */
  readonly ofOrders: Scalars['Boolean']['output'];
  /**
   * The department that leads it.
   *
   * 牵头部门。
   */
  readonly lead?: Maybe<Department>;
  /**
   * What must be approved before it.
   *
   * 须先获批准的内容。
   */
  readonly predecessors: ReadonlyArray<StagePredecessor>;
  /**
   * The categories of projects that do not need it.
   *
   * 无需办理本阶段的项目类别。
   */
  readonly notRequiredOf: ReadonlyArray<Category>;
  /**
   * Its promise by category, and its one statutory limit where it is handled jointly (art. 26).
   *
   * 各类项目的承诺时限；联合办理的，为其统一法定期限（行政许可法第26条）。
   */
  readonly limits: ReadonlyArray<CatalogueLimit>;
  /**
   * Whether no source publishes the entry and it is our reading.
   *
   * 该条目是否没有公开来源，属于我方理解。
   */
  readonly assumed: Scalars['Boolean']['output'];
  /**
   * Which source the entry rests on.
   *
   * 该条目所依据的来源。
   */
  readonly source?: Maybe<Scalars['String']['output']>;
  /**
   * What it asks of a project of this category with these traits, by the rule of acceptance.
   *
   * 对该类别、具有这些特征的项目需要办理的内容，按受理规则得出。
   */
  readonly forProject: StageForProject;
};


/**
 * A stage of approval.
 *
 * 审批阶段。
 */
export type StageForProjectArgs = {
  category: Scalars['ID']['input'];
  traits?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/**
 * What a stage asks of a project of some kind, before there is one.
 *
 * 某类项目在一个阶段需要办理的内容，无需先有项目。
 */
export type StageForProject = {
  readonly __typename?: 'StageForProject';
  /**
   * Whether it is required of such a project.
   *
   * 此类项目是否须办理本阶段。
   */
  readonly required: Scalars['Boolean']['output'];
  /**
   * Its items: which apply, and why others do not.
   *
   * 本阶段事项：哪些适用，其余为何不适用。
   */
  readonly items: ReadonlyArray<PreviewedItem>;
  /**
   * How many working days it promises; nothing where it promises none.
   *
   * 承诺办结的工作日数；没有承诺则为空。
   */
  readonly promise?: Maybe<Scalars['Int']['output']>;
};

/**
 * What must be approved before a stage.
 *
 * 进入某一阶段之前必须先获批准的内容。
 */
export type StagePredecessor = {
  readonly __typename?: 'StagePredecessor';
  /**
   * The stage.
   *
   * 阶段。
   */
  readonly stage: Stage;
  /**
   * The item whose permit alone suffices; the whole stage unless told.
   *
   * 只需该事项的许可；未列出时为整个阶段。
   */
  readonly item?: Maybe<Item>;
};

/**
 * A limit as the catalogue sets it.
 *
 * 事项目录规定的一项期限。
 */
export type CatalogueLimit = {
  readonly __typename?: 'CatalogueLimit';
  /**
   * Whom it binds.
   *
   * 约束谁。
   */
  readonly kind: CatalogueLimitKind;
  /**
   * So many days.
   *
   * 天数。
   */
  readonly days: Scalars['Int']['output'];
  /**
   * Of which kind.
   *
   * 按何种日计。
   */
  readonly unit: DayUnit;
  /**
   * From when it runs; an item that comes after others starts when the last of them concluded.
   *
   * 自何时起算；须待其他事项办结的，自最后一项办结起算。
   */
  readonly from: LimitStart;
  /**
   * Of a promise that differs: for which category.
   *
   * 承诺因类别而异时，适用的类别。
   */
  readonly category?: Maybe<Category>;
  /**
   * The law that sets it.
   *
   * 法律依据。
   */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /**
   * By how many days at most the head of the authority may extend it, once (art. 42).
   *
   * 经主管部门负责人批准可延长一次的最多天数（行政许可法第42条）。
   */
  readonly extension?: Maybe<Scalars['Int']['output']>;
};

/**
 * Who is bound by a limit.
 *
 * 期限约束谁。
 */
export type CatalogueLimitKind =
  /**
   * The law binds the authority.
   *
   * 法律约束主管部门。
   */
  | 'statutory'
  /**
   * The centre has promised it.
   *
   * 中心作出的承诺。
   */
  | 'promise'
  /**
   * The law binds the applicant.
   *
   * 法律约束建设单位。
   */
  | 'owner';

/**
 * Which days are counted.
 *
 * 按哪种日计算。
 */
export type DayUnit =
  /**
   * Working days (art. 82).
   *
   * 工作日（行政许可法第82条）。
   */
  | 'workingDays'
  /**
   * Calendar days.
   *
   * 自然日。
   */
  | 'calendarDays';

/**
 * From when a limit runs.
 *
 * 期限自何时起算。
 */
export type LimitStart =
  /**
   * From the receipt of the application.
   *
   * 自收件之日起算。
   */
  | 'receipt'
  /**
   * From its acceptance.
   *
   * 自受理之日起算。
   */
  | 'acceptance'
  /**
   * From the opening of the review of the item.
   *
   * 自该事项审查开始之日起算。
   */
  | 'review'
  /**
   * From the owner's own acceptance of the works.
   *
   * 自建设单位自行验收合格之日起算。
   */
  | 'ownerAcceptance';

/**
 * An item of a stage, which one department reviews.
 *
 * 阶段内的事项，由一个部门审查。
 */
export type Item = CatalogueEntry & {
  readonly __typename?: 'Item';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Its name, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
  /**
   * The department that reviews it; null where the catalogue no longer knows it.
   *
   * 审查部门；目录中已无该事项时为空。
   */
  readonly department?: Maybe<Department>;
  /**
   * What kind of act it is; null where the catalogue no longer knows it.
   *
   * 事项类型；目录中已无该事项时为空。
   */
  readonly kind?: Maybe<ItemKind>;
  /**
   * Items of the stage that must be concluded before it.
   *
   * 须先完成的同阶段事项。
   */
  readonly after: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * Whether no source publishes the entry and it is our reading.
   *
   * 该条目是否没有公开来源，属于我方理解。
   */
  readonly assumed: Scalars['Boolean']['output'];
  /**
   * Which source the entry rests on.
   *
   * 该条目所依据的来源。
   */
  readonly source?: Maybe<Scalars['String']['output']>;
  /**
   * Items whose opinions must be there before it is approved, although it is looked at beside them.
   *
   * 批准之前须有其意见的事项，但与之并联审查。
   */
  readonly consults: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * When it applies; nothing of an item that only an older catalogue knew.
   *
   * 何时适用；仅见于旧版事项目录的事项为空。
   */
  readonly applies?: Maybe<ItemApplies>;
  /**
   * The documents that it needs.
   *
   * 所需申报材料。
   */
  readonly materials: ReadonlyArray<Material>;
  /**
   * Its limits: by law, as promised, and of the owner.
   *
   * 期限：法定期限、承诺时限和建设单位的期限。
   */
  readonly limits: ReadonlyArray<CatalogueLimit>;
  /**
   * What it gives when it is approved.
   *
   * 办成后给出的结果。
   */
  readonly results: ReadonlyArray<ItemResult>;
  /**
   * The standard words of the department that reviews it.
   *
   * 审查该事项的部门可用的标准用语。
   */
  readonly standardWords: ReadonlyArray<StandardWords>;
};

/**
 * Standard words: what is said again and again in an opinion; it may be taken over and changed.
 *
 * 标准用语：审查意见中常用的文字，可采用后修改。
 */
export type StandardWords = {
  readonly __typename?: 'StandardWords';
  /**
   * The opinion that it is said with.
   *
   * 用于哪一种审查意见。
   */
  readonly outcome: ReviewOutcome;
  /**
   * What is said: the conditions of an opinion with conditions, or the reasons of an objection.
   *
   * 文字；附条件时填入条件，提出异议时填入理由。
   */
  readonly text: Scalars['String']['output'];
  /**
   * Whether it is assumed: no source publishes it.
   *
   * 是否为推定，即没有公开来源。
   */
  readonly assumed: Scalars['Boolean']['output'];
};

/**
 * When an item applies; all that is named must hold.
 *
 * 事项在何种情况下适用；所列条件须同时满足。
 */
export type ItemApplies = {
  readonly __typename?: 'ItemApplies';
  /**
   * The same in words.
   *
   * 文字说明。
   */
  readonly text: Scalars['String']['output'];
  /**
   * The categories of projects that it applies to; all unless told.
   *
   * 适用的项目类别；未列出时为全部。
   */
  readonly categories?: Maybe<ReadonlyArray<Category>>;
  /**
   * What a project must have.
   *
   * 项目须具有的特征。
   */
  readonly traits: ReadonlyArray<Trait>;
  /**
   * What a project must not have.
   *
   * 项目不得具有的特征。
   */
  readonly withoutTraits: ReadonlyArray<Trait>;
  /**
   * The kinds of applications that may contain it; all but a first application and a change contain only the item of the certificate that they rest on.
   *
   * 可包含它的申请种类；除首次申请和变更外，只包含所依据证照的事项。
   */
  readonly kinds: ReadonlyArray<CaseKind>;
};

/**
 * What an item gives when it is approved.
 *
 * 事项办成后给出的结果。
 */
export type ItemResult = {
  readonly __typename?: 'ItemResult';
  /**
   * What it is called.
   *
   * 名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Whether it is a certificate with a number; else an opinion or a report.
   *
   * 是否为有编号的证照；否则为意见或报告。
   */
  readonly isCertificate: Scalars['Boolean']['output'];
  /**
   * A number in the form that is demanded, where one is.
   *
   * 编号格式的示例；无格式要求时为空。
   */
  readonly numberExample?: Maybe<Scalars['String']['output']>;
  /**
   * Whether it sends the project to the utilities.
   *
   * 是否由此将项目推送给市政单位。
   */
  readonly opensOrders: Scalars['Boolean']['output'];
};

/**
 * A document that items need.
 *
 * 事项所需的申报材料。
 */
export type Material = CatalogueEntry & {
  readonly __typename?: 'Material';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Its name, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Whether it is fetched from another system, so that nobody submits it.
   *
   * 是否由其他系统调取，无需提交。
   */
  readonly fetched: Scalars['Boolean']['output'];
  /**
   * Whether it may be handed in after acceptance.
   *
   * 是否可在受理后补交（容缺）。
   */
  readonly mayFollow: Scalars['Boolean']['output'];
  /**
   * Whether no source publishes the entry and it is our reading.
   *
   * 该条目是否没有公开来源，属于我方理解。
   */
  readonly assumed: Scalars['Boolean']['output'];
  /**
   * Which source the entry rests on.
   *
   * 该条目所依据的来源。
   */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/**
 * What kind of act an item is.
 *
 * 事项类型。
 */
export type ItemKind =
  /**
   * A permit.
   *
   * 行政许可。
   */
  | 'permit'
  /**
   * A filing.
   *
   * 备案。
   */
  | 'filing'
  /**
   * An opinion that another authority is asked for.
   *
   * 征求意见。
   */
  | 'consultation'
  /**
   * A technical review.
   *
   * 技术审查。
   */
  | 'technicalReview'
  /**
   * A check on site or of papers.
   *
   * 核查。
   */
  | 'check'
  /**
   * A service of the centre.
   *
   * 服务事项。
   */
  | 'service';

/**
 * A category of projects.
 *
 * 项目类别。
 */
export type Category = CatalogueEntry & {
  readonly __typename?: 'Category';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Its name, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Whether no source publishes the entry and it is our reading.
   *
   * 该条目是否没有公开来源，属于我方理解。
   */
  readonly assumed: Scalars['Boolean']['output'];
  /**
   * Which source the entry rests on.
   *
   * 该条目所依据的来源。
   */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/**
 * A trait of projects that decides which items they need.
 *
 * 决定项目需办哪些事项的特征。
 */
export type Trait = CatalogueEntry & {
  readonly __typename?: 'Trait';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Its name, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
};

/**
 * A town, a subdistrict or a zone.
 *
 * 镇、街道或园区。
 */
export type Locality = CatalogueEntry & {
  readonly __typename?: 'Locality';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Its name, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Whether no source publishes the entry and it is our reading.
   *
   * 该条目是否没有公开来源，属于我方理解。
   */
  readonly assumed: Scalars['Boolean']['output'];
  /**
   * Which source the entry rests on.
   *
   * 该条目所依据的来源。
   */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/**
 * A department, named by what it is in charge of.
 *
 * 部门，按职责命名。
 */
export type Department = CatalogueEntry & {
  readonly __typename?: 'Department';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Its name, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Whether no source publishes the entry and it is our reading.
   *
   * 该条目是否没有公开来源，属于我方理解。
   */
  readonly assumed: Scalars['Boolean']['output'];
  /**
   * Which source the entry rests on.
   *
   * 该条目所依据的来源。
   */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/**
 * A kind of special procedure.
 *
 * 特别程序的种类。
 */
export type ProcedureKind = CatalogueEntry & {
  readonly __typename?: 'ProcedureKind';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Its name, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Whether the clock stands still meanwhile; null where the catalogue no longer knows it.
   *
   * 期间是否停止计时；目录中已无该种类时为空。
   */
  readonly suspends?: Maybe<Scalars['Boolean']['output']>;
  /**
   * The law that it rests on.
   *
   * 所依据的法律。
   */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /**
   * At most so many days may be announced.
   *
   * 最多可告知的天数。
   */
  readonly most?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether no source publishes the entry and it is our reading.
   *
   * 该条目是否没有公开来源，属于我方理解。
   */
  readonly assumed: Scalars['Boolean']['output'];
  /**
   * Which source the entry rests on.
   *
   * 该条目所依据的来源。
   */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/**
 * A utility, such as water or power.
 *
 * 公用设施种类，如供水、供电。
 */
export type Utility = CatalogueEntry & {
  readonly __typename?: 'Utility';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Its name, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Within how many working days it answers and connects, with an external line and without.
   *
   * 有外线与无外线工程时答复和接入的工作日时限。
   */
  readonly limits: ReadonlyArray<UtilityLimit>;
  /**
   * Whether no source publishes the entry and it is our reading.
   *
   * 该条目是否没有公开来源，属于我方理解。
   */
  readonly assumed: Scalars['Boolean']['output'];
  /**
   * Which source the entry rests on.
   *
   * 该条目所依据的来源。
   */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/**
 * Within how many working days a utility answers and connects.
 *
 * 公用服务答复和接入的工作日时限。
 */
export type UtilityLimit = {
  readonly __typename?: 'UtilityLimit';
  /**
   * Whether a line outside the site is needed.
   *
   * 是否需要外线工程。
   */
  readonly externalLine: Scalars['Boolean']['output'];
  /**
   * Working days from the acceptance to the reply to the survey.
   *
   * 自受理至勘察答复的工作日数。
   */
  readonly survey: Scalars['Int']['output'];
  /**
   * Working days from being ready to being connected.
   *
   * 自具备条件至接入的工作日数。
   */
  readonly connection: Scalars['Int']['output'];
};

/**
 * A utility company.
 *
 * 公用企业。
 */
export type Company = CatalogueEntry & {
  readonly __typename?: 'Company';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Its name, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
  /**
   * What it serves; null where the catalogue no longer knows it.
   *
   * 所提供的公用设施；目录中已无该企业时为空。
   */
  readonly utility?: Maybe<Utility>;
  /**
   * Where it serves; everywhere if null.
   *
   * 服务区域；为空时服务全部区域。
   */
  readonly localities?: Maybe<ReadonlyArray<Locality>>;
  /**
   * Whether no source publishes the entry and it is our reading.
   *
   * 该条目是否没有公开来源，属于我方理解。
   */
  readonly assumed: Scalars['Boolean']['output'];
  /**
   * Which source the entry rests on.
   *
   * 该条目所依据的来源。
   */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/**
 * How a company hears of its orders.
 *
 * 企业获知接入单的方式。
 */
export type UtilityWay =
  /**
   * It has an endpoint and a secret: it is sent what happens.
   *
   * 有接收地址和密钥：主动推送。
   */
  | 'push'
  /**
   * It has a pull token and asks by itself.
   *
   * 有拉取令牌：自行拉取。
   */
  | 'pull'
  /**
   * It cannot hear of its orders: register an endpoint, or issue a token.
   *
   * 无法获知接入单：须登记接收地址或签发令牌。
   */
  | 'none';

/**
 * How a company is connected to this centre, and what it has not acknowledged yet. Its id is `utility/<company>`.
 *
 * 企业与本中心的连接情况及尚未确认的内容。编号为“utility/企业”。
 */
export type UtilityStatus = Node & {
  readonly __typename?: 'UtilityStatus';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The company.
   *
   * 企业。
   */
  readonly company: Company;
  /**
   * How it hears of its orders.
   *
   * 获知接入单的方式。
   */
  readonly way: UtilityWay;
  /**
   * Where it is sent its orders.
   *
   * 接收推送的地址。
   */
  readonly endpoint?: Maybe<Scalars['String']['output']>;
  /**
   * Whom to ask.
   *
   * 联系人。
   */
  readonly contact?: Maybe<Contact>;
  /**
   * Why nothing is sent; null where it is.
   *
   * 暂停推送的原因；未暂停的为空。
   */
  readonly suspended?: Maybe<UtilitySuspension>;
  /**
   * What is valid now; the secrets themselves are nowhere in clear.
   *
   * 当前有效的密钥；密钥本身不以明文出现。
   */
  readonly secrets: ReadonlyArray<UtilitySecret>;
  /**
   * Whether it has a token to pull with.
   *
   * 是否有拉取令牌。
   */
  readonly hasPullToken: Scalars['Boolean']['output'];
  /**
   * Its pull tokens, without their content; one whose last day has passed is no longer taken.
   *
   * 其拉取令牌（不含内容）；截止日已过的不再有效。
   */
  readonly tokens: ReadonlyArray<PullToken>;
  /**
   * How often the connection has changed; null where nothing was ever recorded.
   *
   * 连接的修订号；从未有记录时为空。
   */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /**
   * Since when nobody answers at its endpoint, once that has lasted for an hour.
   *
   * 接收端无人应答满一小时的，自何时起。
   */
  readonly outageSince?: Maybe<Scalars['DateTime']['output']>;
  /**
   * How many facts it has not acknowledged yet, parked ones left aside.
   *
   * 尚未确认的事实数，不含搁置的。
   */
  readonly waiting: Scalars['Int']['output'];
  /**
   * How many were given up: a person has to look.
   *
   * 已搁置、须人工处理的事实数。
   */
  readonly parked: Scalars['Int']['output'];
  /**
   * The fact that has been on its way longest.
   *
   * 推送中时间最长的事实。
   */
  readonly oldestUnacknowledged?: Maybe<Scalars['ID']['output']>;
  /**
   * Since when: it happened, or was asked for again.
   *
   * 自何时起：发生时或要求重新推送时。
   */
  readonly oldestUnacknowledgedSince?: Maybe<Scalars['DateTime']['output']>;
  /**
   * For how many seconds.
   *
   * 已历时多少秒。
   */
  readonly lagSeconds: Scalars['Float']['output'];
  /**
   * Red where something is parked, it is suspended, nobody has answered for an hour, who pulls has not for a day, or it cannot hear of what waits; amber where something waits for over an hour.
   *
   * 有停放的推送、暂停推送、一小时无人应答、自行取阅而一日未取，或者无法得知待办的，为红；有等待超过一小时的，为黄。
   */
  readonly light: Light;
  /**
   * What whoever asks can do here now, and what not and why. Asked of the rules and of the log for one object at a time: its cost keeps it out of lists.
   *
   * 询问者此刻在这里能办什么、不能办什么以及原因。逐个对象按规则和事实日志得出：其成本使它不能用于列表。
   */
  readonly actions?: Maybe<ReadonlyArray<Action>>;
};

/**
 * Something that somebody must know.
 *
 * 须当即知晓的一项情况。
 */
export type Alert = {
  readonly __typename?: 'Alert';
  /**
   * What it is.
   *
   * 类别。
   */
  readonly kind: AlertKind;
  /**
   * Whom it is about.
   *
   * 涉及的企业。
   */
  readonly company: Company;
  /**
   * Since when.
   *
   * 自何时起。
   */
  readonly since: Scalars['DateTime']['output'];
  /**
   * The same in words.
   *
   * 文字说明。
   */
  readonly text: Scalars['String']['output'];
};

/**
 * Kinds of alerts.
 *
 * 告警类别。
 */
export type AlertKind =
  /**
   * Nobody has answered at the endpoint of a company for an hour.
   *
   * 企业接收端一小时无人应答。
   */
  | 'outage';

/**
 * Why nothing is sent to a company.
 *
 * 暂停向企业推送的原因。
 */
export type UtilitySuspension = {
  readonly __typename?: 'UtilitySuspension';
  /**
   * The reason, in words.
   *
   * 原因说明。
   */
  readonly reason: Scalars['String']['output'];
  /**
   * Since when.
   *
   * 自何时起。
   */
  readonly since: Scalars['DateTime']['output'];
  /**
   * Set where it was this endpoint that wanted no more.
   *
   * 因该地址拒绝继续接收而暂停时给出。
   */
  readonly endpoint?: Maybe<Scalars['String']['output']>;
};

/**
 * A secret that is valid now; what it says is nowhere in clear.
 *
 * 当前有效的密钥；其内容不以明文出现。
 */
export type UtilitySecret = {
  readonly __typename?: 'UtilitySecret';
  /**
   * The secret's UUID.
   *
   * 密钥的 UUID。
   */
  readonly secretId: Scalars['ID']['output'];
  /**
   * What the secret is for.
   *
   * 密钥用途。
   */
  readonly direction: SecretDirection;
  /**
   * Which key of SECRETS_KEY opens it.
   *
   * 由 SECRETS_KEY 中的哪个密钥打开。
   */
  readonly keyId: Scalars['String']['output'];
  /**
   * When it was added.
   *
   * 添加时刻。
   */
  readonly addedAt: Scalars['DateTime']['output'];
};

/**
 * A token with which a company asks by itself.
 *
 * 企业自行查询所用的令牌。
 */
export type PullToken = {
  readonly __typename?: 'PullToken';
  /**
   * What it is called.
   *
   * 名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * What it is for.
   *
   * 用途。
   */
  readonly scopes: ReadonlyArray<TokenScope>;
  /**
   * The last day on which it is valid; null where it does not end.
   *
   * 最后有效的一天；不设期限时为 null。
   */
  readonly endsOn?: Maybe<Scalars['Day']['output']>;
  /**
   * From which addresses alone it may be shown; null where that is not said.
   *
   * 仅可从哪些地址出示；未限定时为空。
   */
  readonly addresses?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * When it was issued.
   *
   * 签发时间。
   */
  readonly issuedAt: Scalars['DateTime']['output'];
  /**
   * The last day on which it was shown; null where it never was.
   *
   * 最近一次使用的日期；从未使用时为空。
   */
  readonly lastUsedOn?: Maybe<Scalars['Day']['output']>;
};

/**
 * Where a delivery stands.
 *
 * 推送状态。
 */
export type DeliveryState =
  /**
   * To be tried, or tried again.
   *
   * 等待推送或重试。
   */
  | 'waiting'
  /**
   * An attempt is under way.
   *
   * 正在推送。
   */
  | 'underWay'
  /**
   * The company has it.
   *
   * 企业已确认。
   */
  | 'acknowledged'
  /**
   * Given up after thirty attempts over about three days.
   *
   * 约三天内尝试三十次未果，已搁置。
   */
  | 'parked'
  /**
   * Given up by a person.
   *
   * 经人工确认放弃。
   */
  | 'givenUp';

/**
 * What became of an attempt.
 *
 * 推送尝试的结果。
 */
export type DeliveryAttemptOutcome =
  /**
   * It has not ended.
   *
   * 尚未结束。
   */
  | 'underWay'
  /**
   * The company acknowledged it.
   *
   * 企业已确认。
   */
  | 'acknowledged'
  /**
   * It was not acknowledged.
   *
   * 未获确认。
   */
  | 'failed'
  /**
   * Whoever made it stopped before an answer came.
   *
   * 在得到答复前中断。
   */
  | 'unknown';

/**
 * Why an attempt was not acknowledged.
 *
 * 推送未获确认的原因。
 */
export type DeliveryFailureCause =
  /**
   * An answer that is no 2xx.
   *
   * 答复不是 2xx。
   */
  | 'status'
  /**
   * An answer that points elsewhere; nobody follows it.
   *
   * 答复指向其他地址，不予跟随。
   */
  | 'redirect'
  /**
   * 410: the endpoint wants no more, and is suspended.
   *
   * 410：接收地址不再接收，已暂停。
   */
  | 'gone'
  /**
   * No answer came in time.
   *
   * 未及时答复。
   */
  | 'timeout'
  /**
   * No connection, or it broke.
   *
   * 无法连接或连接中断。
   */
  | 'connection'
  /**
   * The name could not be resolved.
   *
   * 域名无法解析。
   */
  | 'dns'
  /**
   * The certificate is not valid.
   *
   * 证书无效。
   */
  | 'certificate'
  /**
   * The address, or what the name resolves to, is none that this centre may speak to.
   *
   * 该地址或其解析结果不在本中心可访问的范围内。
   */
  | 'forbiddenAddress';

/**
 * What is looked for. Whatever is named must hold; of a list one entry suffices, and an empty list finds nothing. A list takes at most 100 entries.
 *
 * 查询条件。所列条件须同时满足；一项条件列多个值时满足其一即可，空列表查不到任何结果。每个列表最多 100 项。
 */
export type DeliveryFilter = {
  /**
   * Ids of the catalogue's companies.
   *
   * 目录中的企业编号。
   */
  readonly company?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Hook-up orders.
   *
   * 接入单编号。
   */
  readonly orderId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * The codes of projects.
   *
   * 项目代码。
   */
  readonly projectCode?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Where they stand.
   *
   * 状态。
   */
  readonly state?: InputMaybe<ReadonlyArray<DeliveryState>>;
};

/**
 * How a list is put in order; entries that are equal come by their ids. What has no value counts as the greatest.
 *
 * 列表的排序方式；相同者按编号排序，没有值的按最大值处理。
 */
export type DeliveryOrder = {
  /**
   * What the list is put in order by.
   *
   * 排序依据。
   */
  readonly field: DeliveryOrderField;
  /**
   * In which direction.
   *
   * 排序方向。
   */
  readonly direction?: OrderDirection;
};

/**
 * What a list is put in order by.
 *
 * 列表的排序依据。
 */
export type DeliveryOrderField =
  /**
   * By the fact's place in the log.
   *
   * 按事实在日志中的位置。
   */
  | 'position'
  /**
   * By the company's id.
   *
   * 按企业编号。
   */
  | 'company'
  /**
   * By the order's id.
   *
   * 按接入单编号。
   */
  | 'orderId'
  /**
   * By the event's type.
   *
   * 按事件类型。
   */
  | 'type'
  /**
   * By the state.
   *
   * 按状态。
   */
  | 'state'
  /**
   * By when it happened.
   *
   * 按发生时刻。
   */
  | 'occurredAt'
  /**
   * By when it is tried again.
   *
   * 按下次尝试的时刻。
   */
  | 'nextAt';

/**
 * One fact on its way to one company. Its id is `<fact>.<company>`.
 *
 * 一项事实向一家企业的推送。编号为“事实.企业”。
 */
export type Delivery = Node & {
  readonly __typename?: 'Delivery';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The fact's UUID, by which a receiver knows it again.
   *
   * 该事实的 UUID，接收方据此识别重复。
   */
  readonly factId: Scalars['ID']['output'];
  /**
   * The company.
   *
   * 企业。
   */
  readonly company: Company;
  /**
   * The hook-up order.
   *
   * 接入单编号。
   */
  readonly orderId: Scalars['ID']['output'];
  /**
   * The project's code.
   *
   * 项目代码。
   */
  readonly projectCode: Scalars['ID']['output'];
  /**
   * What happened: the event's type.
   *
   * 发生了什么：事件类型。
   */
  readonly type: Scalars['String']['output'];
  /**
   * What happened, in the words of `Accept-Language`.
   *
   * 发生了什么，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
  /**
   * The number of the fact among those about this order that the company is sent.
   *
   * 该企业就本接入单所收事实的序号。
   */
  readonly sequence: Scalars['Int']['output'];
  /**
   * The fact's place in the whole log.
   *
   * 该事实在整个日志中的位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * When it happened.
   *
   * 发生时刻。
   */
  readonly occurredAt: Scalars['DateTime']['output'];
  /**
   * Where it stands.
   *
   * 状态。
   */
  readonly state: DeliveryState;
  /**
   * The state in the words of `Accept-Language`.
   *
   * 状态的文字说明，语言随 `Accept-Language`。
   */
  readonly stateText: Scalars['String']['output'];
  /**
   * The latest sixty attempts, in order.
   *
   * 最近六十次推送尝试，按先后排列。
   */
  readonly attempts?: Maybe<DeliveryAttemptConnection>;
  /**
   * When it is tried again.
   *
   * 下次尝试的时刻。
   */
  readonly nextAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * When the company acknowledged it.
   *
   * 企业确认的时刻。
   */
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * When and why a person gave it up.
   *
   * 何时、因何放弃。
   */
  readonly givenUp?: Maybe<GivenUp>;
  /**
   * What whoever asks can do here now, and what not and why. Asked of the rules and of the log for one object at a time: its cost keeps it out of lists.
   *
   * 询问者此刻在这里能办什么、不能办什么以及原因。逐个对象按规则和事实日志得出：其成本使它不能用于列表。
   */
  readonly actions?: Maybe<ReadonlyArray<Action>>;
};


/**
 * One fact on its way to one company. Its id is `<fact>.<company>`.
 *
 * 一项事实向一家企业的推送。编号为“事实.企业”。
 */
export type DeliveryAttemptsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * That a person gave a delivery up.
 *
 * 人工放弃推送的记录。
 */
export type GivenUp = {
  readonly __typename?: 'GivenUp';
  /**
   * When.
   *
   * 时间。
   */
  readonly at: Scalars['DateTime']['output'];
  /**
   * Why.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['output'];
};

/**
 * One attempt to deliver.
 *
 * 一次推送尝试。
 */
export type DeliveryAttempt = {
  readonly __typename?: 'DeliveryAttempt';
  /**
   * Its number, counted from 1.
   *
   * 次数，从 1 起计。
   */
  readonly number: Scalars['Int']['output'];
  /**
   * To where it went; null where an older log does not say.
   *
   * 推送到的地址；旧日志未载明时为空。
   */
  readonly url?: Maybe<Scalars['String']['output']>;
  /**
   * When it began.
   *
   * 开始时刻。
   */
  readonly claimedAt: Scalars['DateTime']['output'];
  /**
   * When it ended.
   *
   * 结束时刻。
   */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * What became of it.
   *
   * 结果。
   */
  readonly outcome: DeliveryAttemptOutcome;
  /**
   * Why it was not acknowledged.
   *
   * 未获确认的原因。
   */
  readonly cause?: Maybe<DeliveryFailureCause>;
  /**
   * The cause in words, in the language of `Accept-Language`.
   *
   * 原因的文字说明，语言随 `Accept-Language`。
   */
  readonly causeText?: Maybe<Scalars['String']['output']>;
  /**
   * What the connection said, for an operator.
   *
   * 连接的技术信息，供运维人员查看。
   */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /**
   * The HTTP status of the answer.
   *
   * 答复的 HTTP 状态码。
   */
  readonly status?: Maybe<Scalars['Int']['output']>;
  /**
   * How long it took, in milliseconds.
   *
   * 用时，单位为毫秒。
   */
  readonly took?: Maybe<Scalars['Int']['output']>;
  /**
   * The first 2 KiB of the answer.
   *
   * 答复内容的前 2 KiB。
   */
  readonly answer?: Maybe<Scalars['String']['output']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type ReplayDeliveryPayload = MutationPayload & {
  readonly __typename?: 'ReplayDeliveryPayload';
  /**
   * The delivery as it is now; null where the command was refused.
   *
   * 推送的最新状态；命令不予办理时为空。
   */
  readonly delivery?: Maybe<Delivery>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type AcknowledgeHookupFactsPayload = MutationPayload & {
  readonly __typename?: 'AcknowledgeHookupFactsPayload';
  /**
   * How many messages were settled now.
   *
   * 本次完成的条数。
   */
  readonly acknowledged: Scalars['Int']['output'];
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type GiveUpDeliveryPayload = MutationPayload & {
  readonly __typename?: 'GiveUpDeliveryPayload';
  /**
   * The delivery as it is now; null where the command was refused.
   *
   * 推送的最新状态；命令不予办理时为空。
   */
  readonly delivery?: Maybe<Delivery>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type ReplayAllParkedPayload = MutationPayload & {
  readonly __typename?: 'ReplayAllParkedPayload';
  /**
   * How many facts are sent again.
   *
   * 重新推送的事实数。
   */
  readonly replayed: Scalars['Int']['output'];
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type ReplayRangePayload = MutationPayload & {
  readonly __typename?: 'ReplayRangePayload';
  /**
   * How many facts are sent again.
   *
   * 重新推送的事实数。
   */
  readonly replayed: Scalars['Int']['output'];
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type SendTestPayload = MutationPayload & {
  readonly __typename?: 'SendTestPayload';
  /**
   * Whether the company acknowledged it.
   *
   * 企业是否已确认。
   */
  readonly acknowledged: Scalars['Boolean']['output'];
  /**
   * The HTTP status of the answer.
   *
   * 答复的 HTTP 状态码。
   */
  readonly status?: Maybe<Scalars['Int']['output']>;
  /**
   * How long it took, in milliseconds.
   *
   * 用时，单位为毫秒。
   */
  readonly took?: Maybe<Scalars['Int']['output']>;
  /**
   * Why it was not acknowledged.
   *
   * 未获确认的原因。
   */
  readonly cause?: Maybe<DeliveryFailureCause>;
  /**
   * The cause in words, in the language of `Accept-Language`.
   *
   * 原因的文字说明，语言随 `Accept-Language`。
   */
  readonly causeText?: Maybe<Scalars['String']['output']>;
  /**
   * What the connection said, for an operator.
   *
   * 连接的技术信息，供运维人员查看。
   */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /**
   * The first 2 KiB of the answer.
   *
   * 答复内容的前 2 KiB。
   */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Which delivery is sent again.
 *
 * 要重新推送的一项。
 */
export type ReplayDeliveryInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The fact's UUID.
   *
   * 事实的 UUID。
   */
  readonly factId: Scalars['ID']['input'];
  /**
   * Company: an id of the catalogue.
   *
   * 企业；事项目录中的编号。
   */
  readonly company: Scalars['ID']['input'];
};

/**
 * Says that a company which rather pulls has read everything up to a position: it is settled, and counts in no lag.
 *
 * 企业确认已取阅至某一位置，其前的推送即告完成，不再计入滞后。
 */
export type AcknowledgeHookupFactsInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Company: an id of the catalogue.
   *
   * 企业；事项目录中的编号。
   */
  readonly company: Scalars['ID']['input'];
  /**
   * The position of the last message that it has stored.
   *
   * 最后保存的一条消息的位置。
   */
  readonly position: Scalars['Position']['input'];
};

/**
 * Gives one delivery up, so that what waits behind it goes on; it can still be sent again.
 *
 * 放弃一条推送，使其后的推送继续；以后仍可重发。
 */
export type GiveUpDeliveryInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The fact's UUID.
   *
   * 事实的 UUID。
   */
  readonly factId: Scalars['ID']['input'];
  /**
   * Company: an id of the catalogue.
   *
   * 企业；事项目录中的编号。
   */
  readonly company: Scalars['ID']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * For which company.
 *
 * 要重新推送的企业。
 */
export type ReplayAllParkedInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Company: an id of the catalogue.
   *
   * 企业；事项目录中的编号。
   */
  readonly company: Scalars['ID']['input'];
};

/**
 * For which company, and of which time.
 *
 * 要重新推送的企业和时间范围。
 */
export type ReplayRangeInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Company: an id of the catalogue.
   *
   * 企业；事项目录中的编号。
   */
  readonly company: Scalars['ID']['input'];
  /**
   * The first instant of the time, `2026-11-20T00:00:00+08:00` or in UTC; it belongs to it.
   *
   * 起始时刻，如 `2026-11-20T00:00:00+08:00` 或世界协调时；包含在内。
   */
  readonly from: Scalars['DateTime']['input'];
  /**
   * The last instant of the time; it belongs to it.
   *
   * 截止时刻；包含在内。
   */
  readonly to: Scalars['DateTime']['input'];
};

/**
 * To which company.
 *
 * 测试推送的企业。
 */
export type SendTestInput = {
  /**
   * Company: an id of the catalogue.
   *
   * 企业；事项目录中的编号。
   */
  readonly company: Scalars['ID']['input'];
};

/**
 * Which concluded cases and orders are counted; whole months of the decision, both included.
 *
 * 统计哪些已办结的办件和接入单；按决定所在的整月计，首尾两月均含。
 */
export type StageDurationFilter = {
  /**
   * Ids of the catalogue's stages.
   *
   * 目录中的阶段编号。
   */
  readonly stage?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * The first month.
   *
   * 起始月份。
   */
  readonly fromMonth?: InputMaybe<Scalars['Month']['input']>;
  /**
   * The last month.
   *
   * 截止月份。
   */
  readonly toMonth?: InputMaybe<Scalars['Month']['input']>;
  /**
   * Ids of the catalogue's localities.
   *
   * 目录中的属地编号。
   */
  readonly locality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Ids of the catalogue's categories.
   *
   * 目录中的类别编号。
   */
  readonly category?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Special procedure: an id of the catalogue.
   *
   * 特别程序种类；事项目录中的编号。
   */
  readonly kind?: InputMaybe<ReadonlyArray<CaseKind>>;
};

/**
 * What the figures are told apart by.
 *
 * 统计的分组依据。
 */
export type StageDurationDimension =
  /**
   * By the month of the decision.
   *
   * 按决定所在月份。
   */
  | 'month'
  /**
   * By locality.
   *
   * 按属地。
   */
  | 'locality'
  /**
   * By category.
   *
   * 按类别。
   */
  | 'category';

/**
 * How many working days the concluded cases or orders of one stage took.
 *
 * 某一阶段已办结办件或接入单所用的工作日。
 */
export type StageDurations = {
  readonly __typename?: 'StageDurations';
  /**
   * The stage.
   *
   * 阶段。
   */
  readonly stage: Stage;
  /**
   * The month, where the figures are told apart by it.
   *
   * 月份；按月分组时给出。
   */
  readonly month?: Maybe<Scalars['Month']['output']>;
  /**
   * The locality, where the figures are told apart by it.
   *
   * 属地；按属地分组时给出。
   */
  readonly locality?: Maybe<Locality>;
  /**
   * The category, where the figures are told apart by it.
   *
   * 类别；按类别分组时给出。
   */
  readonly category?: Maybe<Category>;
  /**
   * How many were concluded.
   *
   * 办结件数。
   */
  readonly concluded: Scalars['Int']['output'];
  /**
   * Their mean, in working days.
   *
   * 平均工作日数。
   */
  readonly meanWorkingDays?: Maybe<Scalars['Float']['output']>;
  /**
   * Their median, in working days.
   *
   * 工作日数的中位数。
   */
  readonly medianWorkingDays?: Maybe<Scalars['Float']['output']>;
  /**
   * Nine in ten took no longer, in working days.
   *
   * 九成在该工作日数以内。
   */
  readonly p90WorkingDays?: Maybe<Scalars['Int']['output']>;
  /**
   * The shortest, in working days.
   *
   * 最短工作日数。
   */
  readonly minimumWorkingDays?: Maybe<Scalars['Int']['output']>;
  /**
   * The longest, in working days.
   *
   * 最长工作日数。
   */
  readonly maximumWorkingDays?: Maybe<Scalars['Int']['output']>;
  /**
   * How many took how many working days, the fewest days first.
   *
   * 各用时对应的件数，用时短的在前。
   */
  readonly histogram: ReadonlyArray<CountedDays>;
  /**
   * Of those with a promise, how many kept it, from 0 to 1.
   *
   * 有承诺的件中按时办结的比例，0 至 1。
   */
  readonly shareWithinCommitted?: Maybe<Scalars['Float']['output']>;
  /**
   * Of those with a statutory limit, how many kept it, from 0 to 1.
   *
   * 有法定期限的件中按时办结的比例，0 至 1。
   */
  readonly shareWithinStatutory?: Maybe<Scalars['Float']['output']>;
  /**
   * The share of papers that were delivered in time, of those that were to be (art. 44); one that lies undelivered is not.
   *
   * 须送达的决定文书中按期送达的比例（第四十四条）；逾期未送达的不算按期。
   */
  readonly shareDeliveredInTime?: Maybe<Scalars['Float']['output']>;
  /**
   * How many of them rest on an act entered late or a corrected day of receipt.
   *
   * 其中依据补录或者更正收件日的办件数。
   */
  readonly restingOnCorrections: Scalars['Int']['output'];
  /**
   * How many entries were voided after their conclusion, and are not counted.
   *
   * 办结后作废、未计入的登记数。
   */
  readonly voided: Scalars['Int']['output'];
  /**
   * Mean working days from receipt to acceptance.
   *
   * 自收件至受理的平均工作日数。
   */
  readonly meanBeforeAcceptance?: Maybe<Scalars['Float']['output']>;
  /**
   * Mean working days with the centre and its departments.
   *
   * 中心和部门办理的平均工作日数。
   */
  readonly meanDepartment?: Maybe<Scalars['Float']['output']>;
  /**
   * Mean working days in which the applicant had to act.
   *
   * 由申请人办理的平均工作日数。
   */
  readonly meanApplicant?: Maybe<Scalars['Float']['output']>;
  /**
   * Mean working days that the law leaves out.
   *
   * 依法不计入的平均工作日数。
   */
  readonly meanExcluded?: Maybe<Scalars['Float']['output']>;
  /**
   * How often corrections were asked for, on average.
   *
   * 平均要求补正的次数。
   */
  readonly meanCorrections?: Maybe<Scalars['Float']['output']>;
  /**
   * Rounds of review of the item that needed most, on average.
   *
   * 轮数最多事项的平均审查轮数。
   */
  readonly meanReviewRounds?: Maybe<Scalars['Float']['output']>;
  /**
   * With which calendars they were reckoned, and how many with each.
   *
   * 计算所用的工作日历及各自的件数。
   */
  readonly calendars: ReadonlyArray<CountedCalendar>;
  /**
   * What whoever reads its figures must know, such as that its single cases are reconstructed.
   *
   * 阅读数字时须知的事项，例如单个办件为重构数据。
   */
  readonly notice?: Maybe<Scalars['String']['output']>;
};

/**
 * How many took so many working days.
 *
 * 用了若干工作日的件数。
 */
export type CountedDays = {
  readonly __typename?: 'CountedDays';
  /**
   * Working days.
   *
   * 工作日数。
   */
  readonly workingDays: Scalars['Int']['output'];
  /**
   * How many took so many.
   *
   * 件数。
   */
  readonly concluded: Scalars['Int']['output'];
};

/**
 * How many of a figure were reckoned with one calendar.
 *
 * 一个数字中按某一日历计算的件数。
 */
export type CountedCalendar = {
  readonly __typename?: 'CountedCalendar';
  /**
   * The calendar.
   *
   * 工作日历。
   */
  readonly calendar: AdoptedCalendar;
  /**
   * How many were reckoned with it.
   *
   * 按该日历计算的件数。
   */
  readonly concluded: Scalars['Int']['output'];
};

/**
 * Which figure it is: the cases or orders of one stage that it counts.
 *
 * 对应的统计数字：某一阶段计入其中的办件或接入单。
 */
export type StageDurationCaseFilter = {
  /**
   * An id of the catalogue's stages.
   *
   * 目录中的阶段编号。
   */
  readonly stage: Scalars['ID']['input'];
  /**
   * The first month.
   *
   * 起始月份。
   */
  readonly fromMonth?: InputMaybe<Scalars['Month']['input']>;
  /**
   * The last month.
   *
   * 截止月份。
   */
  readonly toMonth?: InputMaybe<Scalars['Month']['input']>;
  /**
   * Ids of the catalogue's localities.
   *
   * 目录中的属地编号。
   */
  readonly locality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Ids of the catalogue's categories.
   *
   * 目录中的类别编号。
   */
  readonly category?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Special procedure: an id of the catalogue.
   *
   * 特别程序种类；事项目录中的编号。
   */
  readonly kind?: InputMaybe<ReadonlyArray<CaseKind>>;
  /**
   * Only those that took so many working days.
   *
   * 只含用时在此范围内的。
   */
  readonly workingDays?: InputMaybe<WorkingDaysRange>;
};

/**
 * Working days between two numbers, both of which count; what is left out is no end.
 *
 * 两数之间的工作日，均含本数；未写的一端不限。
 */
export type WorkingDaysRange = {
  /**
   * The fewest, included.
   *
   * 最少，含本数。
   */
  readonly from?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The most, included.
   *
   * 最多，含本数。
   */
  readonly to?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Of which figure it is asked.
 *
 * 所问的是哪一个数字。
 */
export type DurationMeasure =
  /**
   * The working days that they took.
   *
   * 所用工作日。
   */
  | 'workingDays'
  /**
   * The share of those with a promise that kept it.
   *
   * 有承诺的件中按时办结的比例。
   */
  | 'withinCommitted'
  /**
   * The share of those with a statutory limit that kept it.
   *
   * 有法定期限的件中按时办结的比例。
   */
  | 'withinStatutory';

/**
 * Whether a figure counts a case or an order, and why not.
 *
 * 某办件或接入单是否计入统计数字，以及不计入的原因。
 */
export type DurationCounting = {
  readonly __typename?: 'DurationCounting';
  /**
   * The id of the case, or of the order.
   *
   * 办件或接入单的编号。
   */
  readonly subject: Scalars['ID']['output'];
  /**
   * The case; null where it is an order.
   *
   * 办件；为接入单时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The order; null where it is a case.
   *
   * 接入单；为办件时为空。
   */
  readonly hookupOrder?: Maybe<HookupOrder>;
  /**
   * Whether the figure counts it.
   *
   * 是否计入。
   */
  readonly counted: Scalars['Boolean']['output'];
  /**
   * The rule.
   *
   * 适用的规则。
   */
  readonly rule: CountingRule;
  /**
   * The same in words.
   *
   * 同上，以文字说明。
   */
  readonly reason: Scalars['String']['output'];
};

/**
 * The one rule that leaves a case or an order out of a figure, the first that does; or that it is counted.
 *
 * 使办件或接入单不计入统计的唯一规则（首个适用的规则）；或者表明已计入。
 */
export type CountingRule =
  /**
   * It is of another stage.
   *
   * 属于其他阶段。
   */
  | 'anotherStage'
  /**
   * It is a temporary supply; permanent ones are counted.
   *
   * 属于临时用途；只统计永久接入。
   */
  | 'temporarySupply'
  /**
   * It was voided.
   *
   * 已作废。
   */
  | 'voided'
  /**
   * It was withdrawn.
   *
   * 已撤回。
   */
  | 'withdrawn'
  /**
   * It was not accepted.
   *
   * 不予受理。
   */
  | 'acceptanceRefused'
  /**
   * The company declined it.
   *
   * 企业已拒单。
   */
  | 'declined'
  /**
   * It was cancelled.
   *
   * 已取消。
   */
  | 'cancelled'
  /**
   * It is not concluded yet.
   *
   * 尚未办结。
   */
  | 'notConcluded'
  /**
   * It is no application of the kinds that are counted.
   *
   * 不是所统计的申请种类。
   */
  | 'anotherKind'
  /**
   * Its days cannot be reckoned.
   *
   * 用时无法计算。
   */
  | 'unreckonable'
  /**
   * It was concluded before the first month.
   *
   * 在起始月份之前办结。
   */
  | 'concludedBefore'
  /**
   * It was concluded after the last month.
   *
   * 在截止月份之后办结。
   */
  | 'concludedAfter'
  /**
   * It is of another place.
   *
   * 属于其他属地。
   */
  | 'anotherLocality'
  /**
   * It is of another category.
   *
   * 属于其他类别。
   */
  | 'anotherCategory'
  /**
   * It took more or fewer working days.
   *
   * 用时不在所选范围内。
   */
  | 'otherDays'
  /**
   * Nothing was promised for it.
   *
   * 没有承诺期限。
   */
  | 'noPromise'
  /**
   * No statutory limit runs for it.
   *
   * 没有法定期限。
   */
  | 'noStatutoryLimit'
  /**
   * It is counted.
   *
   * 已计入。
   */
  | 'counted';

/**
 * How a list is put in order; entries that are equal come by their ids. What has no value counts as the greatest.
 *
 * 列表的排序方式；相同者按编号排序，没有值的按最大值处理。
 */
export type StageDurationCaseOrder = {
  /**
   * What the list is put in order by.
   *
   * 排序依据。
   */
  readonly field: StageDurationCaseOrderField;
  /**
   * In which direction.
   *
   * 排序方向。
   */
  readonly direction?: OrderDirection;
};

/**
 * What a list is put in order by.
 *
 * 列表的排序依据。
 */
export type StageDurationCaseOrderField =
  /**
   * By the day of the decision.
   *
   * 按决定日期。
   */
  | 'decidedOn'
  /**
   * By the id.
   *
   * 按编号。
   */
  | 'id'
  /**
   * By the day of receipt.
   *
   * 按收件日期。
   */
  | 'receivedOn'
  /**
   * By the day of acceptance.
   *
   * 按受理日期。
   */
  | 'acceptedOn'
  /**
   * By the locality's id.
   *
   * 按属地编号。
   */
  | 'locality'
  /**
   * By the category's id.
   *
   * 按类别编号。
   */
  | 'category'
  /**
   * By the working days from acceptance to decision.
   *
   * 按自受理至决定的工作日。
   */
  | 'elapsed';

/**
 * A case or an order behind a figure.
 *
 * 统计数字背后的一件办件或接入单。
 */
export type StageDurationCase = {
  readonly __typename?: 'StageDurationCase';
  /**
   * The id of the case, or of the order.
   *
   * 办件或接入单的编号。
   */
  readonly subject: Scalars['ID']['output'];
  /**
   * The case; null where it is an order.
   *
   * 办件；为接入单时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The order; null where it is a case.
   *
   * 接入单；为办件时为空。
   */
  readonly hookupOrder?: Maybe<HookupOrder>;
  /**
   * The project's code.
   *
   * 项目代码。
   */
  readonly projectCode: Scalars['ID']['output'];
  /**
   * The project.
   *
   * 所属项目。
   */
  readonly project?: Maybe<Project>;
  /**
   * The category.
   *
   * 类别。
   */
  readonly category?: Maybe<Category>;
  /**
   * The locality.
   *
   * 属地。
   */
  readonly locality?: Maybe<Locality>;
  /**
   * When it was received; of an order, when it was opened.
   *
   * 收件日期；接入单为开立日期。
   */
  readonly receivedOn: Scalars['Day']['output'];
  /**
   * When it was accepted; of an order, by the company.
   *
   * 受理日期；接入单为企业接单日期。
   */
  readonly acceptedOn: Scalars['Day']['output'];
  /**
   * When it was decided; of an order, when it was connected.
   *
   * 决定日期；接入单为接通日期。
   */
  readonly decidedOn: Scalars['Day']['output'];
  /**
   * The working days that it took.
   *
   * 所用工作日。
   */
  readonly time: WorkingTime;
  /**
   * Set where it was not lived through here.
   *
   * 并非在本中心实际办理时给出。
   */
  readonly ledger?: Maybe<LedgerOrigin>;
};

/**
 * Which concluded reviews are counted; whole months of the conclusion, both included.
 *
 * 统计哪些已完成的审查；按完成所在的整月计，首尾两月均含。
 */
export type ReviewDurationFilter = {
  /**
   * Ids of the catalogue's departments.
   *
   * 目录中的部门编号。
   */
  readonly department?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Ids of the catalogue's items.
   *
   * 目录中的事项编号。
   */
  readonly item?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * The first month.
   *
   * 起始月份。
   */
  readonly fromMonth?: InputMaybe<Scalars['Month']['input']>;
  /**
   * The last month.
   *
   * 截止月份。
   */
  readonly toMonth?: InputMaybe<Scalars['Month']['input']>;
};

/**
 * What the figures are told apart by.
 *
 * 统计的分组依据。
 */
export type ReviewDurationDimension =
  /**
   * By item.
   *
   * 按事项。
   */
  | 'item'
  /**
   * By the month of the conclusion.
   *
   * 按完成所在月份。
   */
  | 'month';

/**
 * How many working days a department's reviews took, every round by itself.
 *
 * 部门审查所用的工作日，每一轮单独计算。
 */
export type ReviewDurations = {
  readonly __typename?: 'ReviewDurations';
  /**
   * The department.
   *
   * 部门。
   */
  readonly department: Department;
  /**
   * The item, where the figures are told apart by it.
   *
   * 事项；按事项分组时给出。
   */
  readonly item?: Maybe<Item>;
  /**
   * The month, where the figures are told apart by it.
   *
   * 月份；按月分组时给出。
   */
  readonly month?: Maybe<Scalars['Month']['output']>;
  /**
   * How many rounds of review were concluded.
   *
   * 完成的审查轮数。
   */
  readonly concluded: Scalars['Int']['output'];
  /**
   * How many ended with an objection.
   *
   * 以异议结束的轮数。
   */
  readonly objections: Scalars['Int']['output'];
  /**
   * Their mean, in working days.
   *
   * 平均工作日数。
   */
  readonly meanWorkingDays: Scalars['Float']['output'];
  /**
   * Their median, in working days.
   *
   * 工作日数的中位数。
   */
  readonly medianWorkingDays: Scalars['Float']['output'];
  /**
   * Nine in ten took no longer, in working days.
   *
   * 九成在该工作日数以内。
   */
  readonly p90WorkingDays: Scalars['Int']['output'];
  /**
   * The shortest, in working days.
   *
   * 最短工作日数。
   */
  readonly minimumWorkingDays: Scalars['Int']['output'];
  /**
   * The longest, in working days.
   *
   * 最长工作日数。
   */
  readonly maximumWorkingDays: Scalars['Int']['output'];
  /**
   * With which calendars they were reckoned, and how many with each.
   *
   * 计算所用的工作日历及各自的件数。
   */
  readonly calendars: ReadonlyArray<CountedCalendar>;
};

/**
 * Which cases are followed; what is not named does not count.
 *
 * 关注哪些办件；未列出的条件不作限制。
 */
export type CaseEventFilter = {
  /**
   * These cases.
   *
   * 这些办件。
   */
  readonly caseId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Cases of these stages.
   *
   * 这些阶段的办件。
   */
  readonly stage?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Cases with items of these departments.
   *
   * 含有这些部门事项的办件。
   */
  readonly department?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Cases of projects in these localities.
   *
   * 项目位于这些属地的办件。
   */
  readonly locality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/**
 * A fact with its place in the whole log: what goes into `after` to go on without a gap or a repeat.
 *
 * 附有全日志位置的事实：将该位置填入 `after`，即可不漏不重地继续。
 */
export type PublicFact = {
  readonly __typename?: 'PublicFact';
  /**
   * The fact's place in the whole log.
   *
   * 该事实在整个日志中的位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * The fact's UUID, by which a receiver knows it again.
   *
   * 该事实的 UUID，接收方据此识别重复。
   */
  readonly factId: Scalars['ID']['output'];
  /**
   * What happened: the event's type.
   *
   * 发生了什么：事件类型。
   */
  readonly type: Scalars['String']['output'];
  /**
   * What happened, in the words of `Accept-Language`.
   *
   * 发生了什么，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
  /**
   * The id of the case or the order that it is about.
   *
   * 所涉办件或接入单的编号。
   */
  readonly subject: Scalars['ID']['output'];
  /**
   * The project's code.
   *
   * 项目代码。
   */
  readonly projectCode: Scalars['ID']['output'];
  /**
   * Its place in the history of its case or order, counted from 0.
   *
   * 在所属办件或接入单历史中的序号，从 0 起计。
   */
  readonly revision: Scalars['Int']['output'];
  /**
   * When it happened.
   *
   * 发生时刻。
   */
  readonly occurredAt: Scalars['DateTime']['output'];
  /**
   * What was recorded.
   *
   * 记录的内容。
   */
  readonly data: Scalars['JSON']['output'];
  /**
   * Set where it was not lived through here.
   *
   * 并非在本中心实际办理时给出。
   */
  readonly ledger?: Maybe<LedgerOrigin>;
  /**
   * The case that it is about, at least as new as the fact; nothing of what is no case.
   *
   * 所涉办件，不早于该事实；非办件为空。
   */
  readonly case?: Maybe<Case>;
};

/**
 * What is looked for. Whatever is named must hold; of a list one entry suffices, and an empty list finds nothing. A list takes at most 100 entries.
 *
 * 查询条件。所列条件须同时满足；一项条件列多个值时满足其一即可，空列表查不到任何结果。每个列表最多 100 项。
 */
export type HookupOrderFilter = {
  /**
   * The codes of projects.
   *
   * 项目代码。
   */
  readonly projectCode?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Ids of the catalogue's utilities.
   *
   * 目录中的公用设施编号。
   */
  readonly utility?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Ids of the catalogue's companies.
   *
   * 目录中的企业编号。
   */
  readonly company?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Ids of the catalogue's localities.
   *
   * 目录中的属地编号。
   */
  readonly locality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Where they stand.
   *
   * 状态。
   */
  readonly status?: InputMaybe<ReadonlyArray<HookupOrderStatus>>;
  /**
   * What the supply is for.
   *
   * 接入用途。
   */
  readonly purpose?: InputMaybe<ReadonlyArray<HookupPurpose>>;
  /**
   * Whether somebody still has to act.
   *
   * 是否仍有待办理的事项。
   */
  readonly pending?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * In the project's name, code or applicant, or the order's number; two Chinese characters suffice.
   *
   * 在项目名称、代码、申请人或接入单编号中查找；两个汉字即可。
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /**
   * How urgent they are.
   *
   * 时限灯号。
   */
  readonly light?: InputMaybe<ReadonlyArray<Light>>;
};

/**
 * How a list is put in order; entries that are equal come by their ids. What has no value counts as the greatest.
 *
 * 列表的排序方式；相同者按编号排序，没有值的按最大值处理。
 */
export type HookupOrderOrder = {
  /**
   * What the list is put in order by.
   *
   * 排序依据。
   */
  readonly field: HookupOrderOrderField;
  /**
   * In which direction.
   *
   * 排序方向。
   */
  readonly direction?: OrderDirection;
};

/**
 * What a list is put in order by.
 *
 * 列表的排序依据。
 */
export type HookupOrderOrderField =
  /**
   * What is nearest to its limit first, by law or by promise; what has none last.
   *
   * 最临近期限（法定或承诺）的在前，没有期限的在后。
   */
  | 'clockRisk'
  /**
   * By the id.
   *
   * 按编号。
   */
  | 'id'
  /**
   * By the project's name.
   *
   * 按项目名称。
   */
  | 'projectName'
  /**
   * By the applicant's name.
   *
   * 按申请人名称。
   */
  | 'applicant'
  /**
   * By the utility's id.
   *
   * 按公用设施编号。
   */
  | 'utility'
  /**
   * By the company's id.
   *
   * 按企业编号。
   */
  | 'company'
  /**
   * By the status.
   *
   * 按状态。
   */
  | 'status'
  /**
   * By what the supply is for.
   *
   * 按接入用途。
   */
  | 'purpose'
  /**
   * By the locality's id.
   *
   * 按属地编号。
   */
  | 'locality'
  /**
   * By the day on which it was opened.
   *
   * 按开立日期。
   */
  | 'openedOn'
  /**
   * By the day of acceptance.
   *
   * 按受理日期。
   */
  | 'acceptedOn'
  /**
   * By the due day.
   *
   * 按期限。
   */
  | 'dueOn'
  /**
   * By the day on which it was connected.
   *
   * 按接通日期。
   */
  | 'connectedOn'
  /**
   * By the day on which it ended otherwise.
   *
   * 按其他终结日期。
   */
  | 'endedOn';

/**
 * Where an order stands.
 *
 * 接入单状态。
 */
export type HookupOrderStatus =
  /**
   * Nobody serves it: the window assigns a company.
   *
   * 无企业受理：由窗口指派。
   */
  | 'unserved'
  /**
   * The company has to accept it.
   *
   * 待企业接单。
   */
  | 'opened'
  /**
   * The company asked for something before it accepts.
   *
   * 企业接单前要求补充。
   */
  | 'supplementRequested'
  /**
   * The company accepted it and surveys.
   *
   * 企业已接单，踏勘中。
   */
  | 'accepted'
  /**
   * The company replied; the works are to be done.
   *
   * 企业已答复，待工程完成。
   */
  | 'surveyed'
  /**
   * The site is ready; the company connects.
   *
   * 现场已具备条件，待接通。
   */
  | 'readyToConnect'
  /**
   * Connected.
   *
   * 已接通。
   */
  | 'connected'
  /**
   * The company declined it: the window assigns another.
   *
   * 企业已拒单：由窗口另行指派。
   */
  | 'declined'
  /**
   * Cancelled.
   *
   * 已取消。
   */
  | 'cancelled';

/**
 * What opened an order.
 *
 * 接入单的来源。
 */
export type HookupOrderOrigin =
  /**
   * A construction permit.
   *
   * 由施工许可开立。
   */
  | 'permit'
  /**
   * A request at the window.
   *
   * 由窗口申请开立。
   */
  | 'window';

/**
 * What one company has to connect for one project.
 *
 * 一家企业为一个项目办理的接入事项。
 */
export type HookupOrder = Node & {
  readonly __typename?: 'HookupOrder';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The project's code.
   *
   * 项目代码。
   */
  readonly projectCode: Scalars['ID']['output'];
  /**
   * The project.
   *
   * 所属项目。
   */
  readonly project?: Maybe<Project>;
  /**
   * The case of the permit that opened it.
   *
   * 由其许可开立接入单的办件。
   */
  readonly caseId?: Maybe<Scalars['ID']['output']>;
  /**
   * What opened it.
   *
   * 来源。
   */
  readonly origin: HookupOrderOrigin;
  /**
   * What the supply is for.
   *
   * 接入用途。
   */
  readonly purpose: HookupPurpose;
  /**
   * The utility.
   *
   * 公用设施种类。
   */
  readonly utility: Utility;
  /**
   * The company; null where nobody serves it.
   *
   * 企业；无人受理时为空。
   */
  readonly company?: Maybe<Company>;
  /**
   * Where it stands.
   *
   * 状态。
   */
  readonly status: HookupOrderStatus;
  /**
   * The status in the words of `Accept-Language`.
   *
   * 状态的文字说明，语言随 `Accept-Language`。
   */
  readonly statusText: Scalars['String']['output'];
  /**
   * How often it has changed: what `expectedRevision` takes. The first fact has 0.
   *
   * 修订号，可用于 `expectedRevision`；第一项事实为 0。
   */
  readonly revision: Scalars['Int']['output'];
  /**
   * The locality.
   *
   * 属地。
   */
  readonly locality: Locality;
  /**
   * The day by which it is needed.
   *
   * 需用日期。
   */
  readonly neededBy?: Maybe<Scalars['Day']['output']>;
  /**
   * When it was opened.
   *
   * 开立日期。
   */
  readonly openedOn: Scalars['Day']['output'];
  /**
   * What the company asked for, once, before it accepts.
   *
   * 企业接单前一次性要求补充的内容。
   */
  readonly supplementAsked?: Maybe<Scalars['String']['output']>;
  /**
   * When it was accepted.
   *
   * 受理日期。
   */
  readonly acceptedOn?: Maybe<Scalars['Day']['output']>;
  /**
   * The company's own number of the job.
   *
   * 企业内部的业务编号。
   */
  readonly companyNumber?: Maybe<Scalars['String']['output']>;
  /**
   * When the company replied after its survey.
   *
   * 企业踏勘后答复的日期。
   */
  readonly repliedOn?: Maybe<Scalars['Day']['output']>;
  /**
   * Whether a line outside the site is needed.
   *
   * 是否需要红线外接入工程。
   */
  readonly externalLine?: Maybe<Scalars['Boolean']['output']>;
  /**
   * The number of the reply.
   *
   * 答复编号。
   */
  readonly replyNumber?: Maybe<Scalars['String']['output']>;
  /**
   * When the site was declared ready.
   *
   * 现场具备接入条件的日期。
   */
  readonly readyOn?: Maybe<Scalars['Day']['output']>;
  /**
   * When it was connected: the day on which the company said so.
   *
   * 接通日期：以企业告知之日为准。
   */
  readonly connectedOn?: Maybe<Scalars['Day']['output']>;
  /**
   * The company's number of the customer.
   *
   * 企业的用户编号。
   */
  readonly customerNumber?: Maybe<Scalars['String']['output']>;
  /**
   * When the company says that it was connected; `connectedOn` is the day that counts.
   *
   * 企业自述的接通日期；以 `connectedOn` 为准。
   */
  readonly statedConnectedOn?: Maybe<Scalars['Day']['output']>;
  /**
   * When it was declined or cancelled.
   *
   * 拒单或取消日期。
   */
  readonly endedOn?: Maybe<Scalars['Day']['output']>;
  /**
   * Whom the applicant has chosen since, while the company that has the order has accepted it: the window has to look.
   *
   * 申请人另行选择的企业；原企业已受理，须由窗口协调。
   */
  readonly chosenCompany?: Maybe<Company>;
  /**
   * Since when the company has been asked to stop, because there is no demand any more.
   *
   * 因不再需要而请企业停止办理的日期。
   */
  readonly stopRequestedOn?: Maybe<Scalars['Day']['output']>;
  /**
   * Why the company declined it, by its kind.
   *
   * 企业拒单的原因类别。
   */
  readonly declineCode?: Maybe<HookupDeclineCode>;
  /**
   * Why it was declined or cancelled, in words.
   *
   * 拒单或取消的原因说明。
   */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /**
   * By when the company promised the next step.
   *
   * 企业承诺完成下一步的日期。
   */
  readonly dueOn?: Maybe<Scalars['Day']['output']>;
  /**
   * Working days left until `dueOn`; below zero when past.
   *
   * 距 `dueOn` 剩余的工作日；逾期时为负数。
   */
  readonly remainingWorkingDays?: Maybe<Scalars['Int']['output']>;
  /**
   * How urgent it is; red where the window must act. None where no clock runs.
   *
   * 时限灯号；须由窗口处理的为红灯，不计时的没有。
   */
  readonly light?: Maybe<Light>;
  /**
   * Whether a due day lies in a year whose holidays are not published yet.
   *
   * 期限所在年份的节假日安排是否尚未公布。
   */
  readonly provisional: Scalars['Boolean']['output'];
  /**
   * Whether a limit or a figure of it cannot be reckoned, since a day lies outside the calendar; while a limit is missing so, it stands first and is red.
   *
   * 是否因日期不在工作日历范围内而无法推算期限或用时；期限无法推算的排在最前，显示红灯。
   */
  readonly unreckonable: Scalars['Boolean']['output'];
  /**
   * Of a connected order: the survey and the connection; the works between are excluded.
   *
   * 已接通接入单所用时间：踏勘和接通两段；其间的工程不计入。
   */
  readonly time?: Maybe<WorkingTime>;
  /**
   * Every fact of it, in order.
   *
   * 全部事实，按发生顺序。
   */
  readonly history?: Maybe<FactConnection>;
  /**
   * What its companies are sent of it, the oldest first. One that is parked makes the order red.
   *
   * 就本接入单向企业推送的内容，最早的在前。有搁置的，接入单显示红灯。
   */
  readonly deliveries?: Maybe<DeliveryConnection>;
  /**
   * Set where it was not lived through here.
   *
   * 并非在本中心实际办理时给出。
   */
  readonly ledger?: Maybe<LedgerOrigin>;
  /**
   * The job, as its company was told it last.
   *
   * 工单内容，即企业最后一次被告知的情况。
   */
  readonly job?: Maybe<HookupJob>;
  /**
   * The last day of the link for an answer that holds; null where there is none.
   *
   * 有效的答复链接的最后有效日；没有时为空。
   */
  readonly answerLinkEndsOn?: Maybe<Scalars['Day']['output']>;
  /**
   * What whoever asks can do here now, and what not and why. Asked of the rules and of the log for one object at a time: its cost keeps it out of lists.
   *
   * 询问者此刻在这里能办什么、不能办什么以及原因。逐个对象按规则和事实日志得出：其成本使它不能用于列表。
   */
  readonly actions?: Maybe<ReadonlyArray<Action>>;
  /**
   * Since when its company hears of nothing, because nobody answers there; null where somebody does, or the order is over.
   *
   * 其企业接收端无人应答的起始时间；正常或者工单已结束时为空。
   */
  readonly outageSince?: Maybe<Scalars['DateTime']['output']>;
};


/**
 * What one company has to connect for one project.
 *
 * 一家企业为一个项目办理的接入事项。
 */
export type HookupOrderTimeArgs = {
  actual?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * What one company has to connect for one project.
 *
 * 一家企业为一个项目办理的接入事项。
 */
export type HookupOrderHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What one company has to connect for one project.
 *
 * 一家企业为一个项目办理的接入事项。
 */
export type HookupOrderDeliveriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The job of an order, as its company was told it last.
 *
 * 工单内容：企业最后一次被告知的情况。
 */
export type HookupJob = {
  readonly __typename?: 'HookupJob';
  /**
   * The name of the project.
   *
   * 项目名称。
   */
  readonly projectName: Scalars['String']['output'];
  /**
   * The owner.
   *
   * 建设单位。
   */
  readonly applicant?: Maybe<Applicant>;
  /**
   * The category of the project.
   *
   * 项目类别。
   */
  readonly category: Category;
  /**
   * Where it is.
   *
   * 地址。
   */
  readonly address: Scalars['String']['output'];
  /**
   * In 10,000 yuan.
   *
   * 投资额，单位为万元。
   */
  readonly investment?: Maybe<Scalars['Float']['output']>;
  /**
   * In square metres.
   *
   * 用地面积，单位为平方米。
   */
  readonly landArea?: Maybe<Scalars['Float']['output']>;
  /**
   * In square metres.
   *
   * 建筑面积，单位为平方米。
   */
  readonly floorArea?: Maybe<Scalars['Float']['output']>;
  /**
   * When works are to start.
   *
   * 计划开工日期。
   */
  readonly plannedStart?: Maybe<Scalars['Day']['output']>;
  /**
   * When works are to be finished.
   *
   * 计划竣工日期。
   */
  readonly plannedFinish?: Maybe<Scalars['Day']['output']>;
  /**
   * Whom to ask.
   *
   * 联系人。
   */
  readonly contact?: Maybe<Contact>;
  /**
   * The construction permit that it rests on; there is none where it was asked for at the window.
   *
   * 所依据的施工许可证；在窗口申请的没有。
   */
  readonly permit?: Maybe<HookupPermit>;
  /**
   * What is needed.
   *
   * 报装需求。
   */
  readonly demand: Demand;
};

/**
 * The construction permit that it rests on.
 *
 * 所依据的施工许可证。
 */
export type HookupPermit = {
  readonly __typename?: 'HookupPermit';
  /**
   * Its number.
   *
   * 编号。
   */
  readonly number: Scalars['String']['output'];
  /**
   * When it was issued.
   *
   * 核发日期。
   */
  readonly issuedOn: Scalars['Day']['output'];
  /**
   * Who issued it.
   *
   * 核发机关。
   */
  readonly issuer: Scalars['String']['output'];
};

/**
 * What is looked for. Whatever is named must hold; of a list one entry suffices, and an empty list finds nothing. A list takes at most 100 entries.
 *
 * 查询条件。所列条件须同时满足；一项条件列多个值时满足其一即可，空列表查不到任何结果。每个列表最多 100 项。
 */
export type ProjectFilter = {
  /**
   * In name, project code or applicant; two Chinese characters suffice.
   *
   * 在项目名称、代码或申请人中查找；两个汉字即可。
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /**
   * Ids of the catalogue's categories.
   *
   * 目录中的类别编号。
   */
  readonly category?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Ids of the catalogue's localities.
   *
   * 目录中的属地编号。
   */
  readonly locality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/**
 * How a list is put in order; entries that are equal come by their ids. What has no value counts as the greatest.
 *
 * 列表的排序方式；相同者按编号排序，没有值的按最大值处理。
 */
export type ProjectOrder = {
  /**
   * What the list is put in order by.
   *
   * 排序依据。
   */
  readonly field: ProjectOrderField;
  /**
   * In which direction.
   *
   * 排序方向。
   */
  readonly direction?: OrderDirection;
};

/**
 * What a list is put in order by.
 *
 * 列表的排序依据。
 */
export type ProjectOrderField =
  /**
   * By the id.
   *
   * 按编号。
   */
  | 'id'
  /**
   * By the name.
   *
   * 按名称。
   */
  | 'name'
  /**
   * By the applicant's name.
   *
   * 按申请人名称。
   */
  | 'applicant'
  /**
   * By the category's id.
   *
   * 按类别编号。
   */
  | 'category'
  /**
   * By the locality's id.
   *
   * 按属地编号。
   */
  | 'locality';

/**
 * A construction project. Its id is the project's code.
 *
 * 建设项目。编号即项目代码。
 */
export type Project = Node & {
  readonly __typename?: 'Project';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * How often it has changed: what `expectedRevision` takes. The first fact has 0.
   *
   * 修订号，可用于 `expectedRevision`；第一项事实为 0。
   */
  readonly revision: Scalars['Int']['output'];
  /**
   * Its name.
   *
   * 项目名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Who applies.
   *
   * 申请人。
   */
  readonly applicant?: Maybe<Applicant>;
  /**
   * The category.
   *
   * 类别。
   */
  readonly category: Category;
  /**
   * Its traits.
   *
   * 项目特征。
   */
  readonly traits: ReadonlyArray<Trait>;
  /**
   * 10,000 yuan.
   *
   * 总投资，单位为万元。
   */
  readonly investment?: Maybe<Scalars['Float']['output']>;
  /**
   * Square metres of land.
   *
   * 用地面积，单位为平方米。
   */
  readonly landArea?: Maybe<Scalars['Float']['output']>;
  /**
   * Square metres of floor.
   *
   * 建筑面积，单位为平方米。
   */
  readonly floorArea?: Maybe<Scalars['Float']['output']>;
  /**
   * Metres.
   *
   * 建筑高度，单位为米。
   */
  readonly height?: Maybe<Scalars['Float']['output']>;
  /**
   * Where it lies.
   *
   * 建设地址。
   */
  readonly address: Scalars['String']['output'];
  /**
   * The locality.
   *
   * 属地。
   */
  readonly locality: Locality;
  /**
   * Where it lies on the map.
   *
   * 地图坐标。
   */
  readonly coordinates?: Maybe<Coordinates>;
  /**
   * Whom to ask.
   *
   * 联系人。
   */
  readonly contact?: Maybe<Contact>;
  /**
   * The planned first day of the works.
   *
   * 计划开工日期。
   */
  readonly plannedStart?: Maybe<Scalars['Day']['output']>;
  /**
   * The planned last day of the works.
   *
   * 计划完工日期。
   */
  readonly plannedFinish?: Maybe<Scalars['Day']['output']>;
  /**
   * The utilities that it will need.
   *
   * 所需的公用设施。
   */
  readonly utilities: ReadonlyArray<UtilityDemand>;
  /**
   * Its lots and buildings; null where nobody listed them.
   *
   * 单位工程、标段；未列明时为空。
   */
  readonly units?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /**
   * Whether it is on the green channel of major projects.
   *
   * 是否纳入重点项目绿色通道。
   */
  readonly isKeyProject: Scalars['Boolean']['output'];
  /**
   * The legal hold that stands on it; null where there is none.
   *
   * 对该项目信息的保全；没有时为 null。
   */
  readonly legalHold?: Maybe<LegalHold>;
  /**
   * Set where it was not lived through here.
   *
   * 并非在本中心实际办理时给出。
   */
  readonly ledger?: Maybe<LedgerOrigin>;
  /**
   * Every stage of the catalogue, also those that nobody has touched.
   *
   * 目录中的全部阶段，含尚未办理的。
   */
  readonly progress: ReadonlyArray<StageProgress>;
  /**
   * Its cases, by their ids.
   *
   * 项目的办件，按编号排列。
   */
  readonly cases?: Maybe<CaseConnection>;
  /**
   * Its hook-up orders, by their ids.
   *
   * 项目的接入单，按编号排列。
   */
  readonly hookupOrders?: Maybe<HookupOrderConnection>;
  /**
   * What whoever asks can do here now, and what not and why. Asked of the rules and of the log for one object at a time: its cost keeps it out of lists.
   *
   * 询问者此刻在这里能办什么、不能办什么以及原因。逐个对象按规则和事实日志得出：其成本使它不能用于列表。
   */
  readonly actions?: Maybe<ReadonlyArray<Action>>;
};


/**
 * A construction project. Its id is the project's code.
 *
 * 建设项目。编号即项目代码。
 */
export type ProjectCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A construction project. Its id is the project's code.
 *
 * 建设项目。编号即项目代码。
 */
export type ProjectHookupOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Who applies: the owner or developer, not the builder.
 *
 * 申请人：建设单位，而非施工单位。
 */
export type Applicant = {
  readonly __typename?: 'Applicant';
  /**
   * Its name.
   *
   * 单位名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * The unified social credit code, 18 characters.
   *
   * 统一社会信用代码，18 位。
   */
  readonly creditCode?: Maybe<Scalars['String']['output']>;
  /**
   * Why a code whose check character fails is accepted all the same.
   *
   * 校验码不符仍予接受的理由。
   */
  readonly creditCodeReason?: Maybe<Scalars['String']['output']>;
};

/**
 * WGS 84, in degrees.
 *
 * WGS 84 坐标，单位为度。
 */
export type Coordinates = {
  readonly __typename?: 'Coordinates';
  /**
   * Degrees east.
   *
   * 东经，单位为度。
   */
  readonly longitude: Scalars['Float']['output'];
  /**
   * Degrees north.
   *
   * 北纬，单位为度。
   */
  readonly latitude: Scalars['Float']['output'];
};

/**
 * A natural person to ask.
 *
 * 联系人。
 */
export type Contact = {
  readonly __typename?: 'Contact';
  /**
   * The id of this person, by which they can be forgotten; what an older log holds in clear has none.
   *
   * 此人的编号，凭此可予遗忘（forgetting）；以明文记录的旧日志没有。
   */
  readonly personId?: Maybe<Scalars['ID']['output']>;
  /**
   * The person's name.
   *
   * 姓名。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Where the person is reached.
   *
   * 联系电话。
   */
  readonly phone: Scalars['String']['output'];
};

/**
 * A utility that the project will need.
 *
 * 项目所需的公用设施。
 */
export type UtilityDemand = {
  readonly __typename?: 'UtilityDemand';
  /**
   * The utility.
   *
   * 公用设施种类。
   */
  readonly utility: Utility;
  /**
   * What is needed of it.
   *
   * 具体需求。
   */
  readonly demand: Demand;
  /**
   * The day by which it is needed.
   *
   * 需用日期。
   */
  readonly neededBy?: Maybe<Scalars['Day']['output']>;
  /**
   * The applicant's choice, where several serve.
   *
   * 有多家企业可选时申请人的选择。
   */
  readonly companies?: Maybe<ReadonlyArray<Company>>;
};

/**
 * What a utility needs to know of the demand.
 *
 * 公用企业需要了解的需求。
 */
export type Demand = {
  readonly __typename?: 'Demand';
  /**
   * Millimetres.
   *
   * 管径，单位为毫米。
   */
  readonly pipeDiameter?: Maybe<Scalars['Float']['output']>;
  /**
   * kVA.
   *
   * 用电容量，单位为千伏安。
   */
  readonly capacity?: Maybe<Scalars['Float']['output']>;
  /**
   * kV.
   *
   * 电压，单位为千伏。
   */
  readonly voltage?: Maybe<Scalars['Float']['output']>;
  /**
   * Cubic metres an hour.
   *
   * 用气量，单位为立方米每小时。
   */
  readonly gasFlow?: Maybe<Scalars['Float']['output']>;
  /**
   * Cubic metres a day.
   *
   * 排水量，单位为立方米每日。
   */
  readonly discharge?: Maybe<Scalars['Float']['output']>;
  /**
   * Lines to lead in.
   *
   * 引入线路数。
   */
  readonly lines?: Maybe<Scalars['Float']['output']>;
  /**
   * A remark.
   *
   * 备注。
   */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/**
 * Where a project stands in one stage.
 *
 * 项目在某一阶段的进展。
 */
export type StageProgress = {
  readonly __typename?: 'StageProgress';
  /**
   * The stage.
   *
   * 阶段。
   */
  readonly stage: Stage;
  /**
   * How far it has come.
   *
   * 进度。
   */
  readonly state: StageState;
  /**
   * The case that it rests on; absent where whoever asks does not reach it.
   *
   * 所依据的办件；询问者无权查看时为空。
   */
  readonly caseId?: Maybe<Scalars['ID']['output']>;
  /**
   * The day of the latest step.
   *
   * 最近一步的日期。
   */
  readonly on?: Maybe<Scalars['Day']['output']>;
  /**
   * Whether a certificate of it has ended.
   *
   * 是否有证书已终止。
   */
  readonly revoked: Scalars['Boolean']['output'];
};

/**
 * How far a project has come in a stage.
 *
 * 项目在阶段中的进度。
 */
export type StageState =
  /**
   * Nothing was submitted yet.
   *
   * 尚未申请。
   */
  | 'notStarted'
  /**
   * Projects of its category do not need it.
   *
   * 该类项目无须办理。
   */
  | 'notRequired'
  /**
   * It was approved before or elsewhere.
   *
   * 此前或他处已批准。
   */
  | 'priorApproval'
  /**
   * Received, not accepted yet.
   *
   * 已收件，尚未受理。
   */
  | 'received'
  /**
   * The applicant has to correct something.
   *
   * 待申请人补正。
   */
  | 'correctionRequested'
  /**
   * Under review.
   *
   * 审查中。
   */
  | 'underReview'
  /**
   * Approved.
   *
   * 已批准。
   */
  | 'approved'
  /**
   * Approved in part.
   *
   * 部分事项获批准。
   */
  | 'partlyApproved'
  /**
   * Not approved.
   *
   * 不予批准。
   */
  | 'notApproved'
  /**
   * Withdrawn.
   *
   * 已撤回。
   */
  | 'withdrawn'
  /**
   * Not accepted.
   *
   * 不予受理。
   */
  | 'acceptanceRefused'
  /**
   * The entry was voided.
   *
   * 登记作废。
   */
  | 'voided'
  /**
   * Of hook-ups: some order is not finished.
   *
   * 接入阶段：有接入单未完成。
   */
  | 'inProgress'
  /**
   * Of hook-ups: every order is connected.
   *
   * 接入阶段：全部接通。
   */
  | 'connected';

/**
 * What the tree over the facts was when it was signed: with so many facts it had this root (RFC 9162).
 *
 * 签名时事实树的状态：当时有多少条事实，树根是什么（RFC 9162）。
 */
export type TreeHead = {
  readonly __typename?: 'TreeHead';
  /**
   * The id of the centre.
   *
   * 中心的编号。
   */
  readonly centre: Scalars['ID']['output'];
  /**
   * The day on which it was signed.
   *
   * 签名之日。
   */
  readonly day: Scalars['Day']['output'];
  /**
   * How many facts lie under it: those with the positions 1 to this.
   *
   * 其下有多少条事实：位置 1 至此数。
   */
  readonly size: Scalars['Int']['output'];
  /**
   * The root of the tree over them, in base64url.
   *
   * 这些事实之树的根（base64url）。
   */
  readonly root: Scalars['String']['output'];
  /**
   * Names the key: the first 16 digits of the SHA-256 of the public key.
   *
   * 密钥编号：公钥 SHA-256 的前 16 位十六进制数字。
   */
  readonly keyId: Scalars['String']['output'];
  /**
   * The key's 32 public bytes (RFC 8032), in base64url.
   *
   * 公钥的 32 字节（RFC 8032），base64url。
   */
  readonly publicKey: Scalars['String']['output'];
  /**
   * Ed25519 over the lines `onewindow tree head 1`, centre, day, size and root, each ended by a line feed; in base64url.
   *
   * 对 `onewindow tree head 1`、中心、日期、数目、树根各一行（均以换行结尾）的 Ed25519 签名，base64url。
   */
  readonly signature: Scalars['String']['output'];
  /**
   * The head in one line, as companies get it: `size:root:day:keyId:signature`.
   *
   * 写成一行的树头，与企业收到的相同：`size:root:day:keyId:signature`。
   */
  readonly line: Scalars['String']['output'];
};

/**
 * A fact as the tree over the facts holds it, and the proof that it is in it.
 *
 * 事实在事实树中的原文，以及它确在树中的证明。
 */
export type FactProof = {
  readonly __typename?: 'FactProof';
  /**
   * The fact's place in the whole log.
   *
   * 该事实在整个日志中的位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * The fact as it lies in the log: JSON of its stream, revision, id, type, data and metadata. Its leaf is the SHA-256 of a zero byte and these bytes.
   *
   * 日志中的事实原文：流、版本号、编号、类型、内容与元数据的 JSON。其叶为一个零字节与这些字节的 SHA-256。
   */
  readonly leaf: Scalars['String']['output'];
  /**
   * The proof; nothing until the next head is signed.
   *
   * 证明；下一个树头签名之前为空。
   */
  readonly inclusion?: Maybe<Inclusion>;
  /**
   * From which day on the proof can be had; nothing where it is here.
   *
   * 从哪一天起可以取得证明；已有证明则为空。
   */
  readonly availableFrom?: Maybe<Scalars['Day']['output']>;
};

/**
 * The proof that a fact lies under a head: the hashes that lead from its leaf to the root (RFC 9162, 2.1.3).
 *
 * 事实在某树头之下的证明：由叶到根所经的哈希（RFC 9162 第 2.1.3 节）。
 */
export type Inclusion = {
  readonly __typename?: 'Inclusion';
  /**
   * The place of the leaf, counted from 0.
   *
   * 叶的位置，从 0 数起。
   */
  readonly index: Scalars['Int']['output'];
  /**
   * The hashes from below, in base64url.
   *
   * 自下而上的哈希，base64url。
   */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The head that it leads to.
   *
   * 所通向的树头。
   */
  readonly head: TreeHead;
};

/**
 * The proof that the last head goes on from an earlier one, and changed nothing under it (RFC 9162, 2.1.4).
 *
 * 最新树头由较早的树头延续而来、此前内容未变的证明（RFC 9162 第 2.1.4 节）。
 */
export type TreeConsistency = {
  readonly __typename?: 'TreeConsistency';
  /**
   * The root of the tree over so many facts, in base64url: what the earlier head must say.
   *
   * 前若干条事实之树的根（base64url）：较早的树头须与之相同。
   */
  readonly root: Scalars['String']['output'];
  /**
   * The hashes, in base64url.
   *
   * 哈希，base64url。
   */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The head that goes on from it.
   *
   * 由其延续而来的树头。
   */
  readonly head: TreeHead;
};

/**
 * Whoever asks.
 *
 * 查询者本人。
 */
export type Me = {
  readonly __typename?: 'Me';
  /**
   * The id of the person or system, as the issuer tells it.
   *
   * 人员或系统的标识，以签发者所述为准。
   */
  readonly person: Scalars['ID']['output'];
  /**
   * Its name, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name?: Maybe<Scalars['String']['output']>;
  /**
   * What they are to the centre; the first that may acts.
   *
   * 其在中心的角色；以第一个有权的角色行事。
   */
  readonly roles: ReadonlyArray<MyRole>;
  /**
   * The department.
   *
   * 部门。
   */
  readonly department?: Maybe<Department>;
  /**
   * The company.
   *
   * 企业。
   */
  readonly company?: Maybe<Company>;
  /**
   * The locality.
   *
   * 属地。
   */
  readonly locality?: Maybe<Locality>;
  /**
   * Of an applicant: the unified social credit code.
   *
   * 建设单位的统一社会信用代码。
   */
  readonly creditCode?: Maybe<Scalars['String']['output']>;
  /**
   * In whose place they ask; null: in their own.
   *
   * 代谁行使；null 表示本人。
   */
  readonly actingFor?: Maybe<Scalars['String']['output']>;
  /**
   * What can be asked, done and followed in these roles, as `Query.cases`; of which rows and objects, their rules say.
   *
   * 以这些角色可以查询、办理和订阅的内容，形如 `Query.cases`；涉及哪些行和对象由其规则决定。
   */
  readonly operations: ReadonlyArray<Scalars['String']['output']>;
  /**
   * In whose places they may act today, by the header `X-Acting-For`.
   *
   * 今天可以代谁行使，用请求头 `X-Acting-For`。
   */
  readonly mayActFor: ReadonlyArray<MayActFor>;
};

/**
 * In whose place somebody may act today.
 *
 * 今天可以代谁行使。
 */
export type MayActFor = {
  readonly __typename?: 'MayActFor';
  /**
   * What `X-Acting-For` names: the id of the head, or the credit code of the applicant.
   *
   * `X-Acting-For` 的值：负责人的标识，或者申请人的统一社会信用代码。
   */
  readonly actingFor: Scalars['String']['output'];
  /**
   * Of a head: the department.
   *
   * 代负责人时：所属部门。
   */
  readonly department?: Maybe<Department>;
  /**
   * The last day.
   *
   * 截止日。
   */
  readonly until: Scalars['Day']['output'];
};

/**
 * A role, and what it is called.
 *
 * 角色及其名称。
 */
export type MyRole = {
  readonly __typename?: 'MyRole';
  /**
   * The role.
   *
   * 角色。
   */
  readonly role: Scalars['ID']['output'];
  /**
   * Its name, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
};

/**
 * When whatever a person held was ended last.
 *
 * 某人持有的一切最近一次被终止的时间。
 */
export type PersonSessions = {
  readonly __typename?: 'PersonSessions';
  /**
   * The id of the person.
   *
   * 人员标识。
   */
  readonly person: Scalars['ID']['output'];
  /**
   * Whatever began before was ended.
   *
   * 此前开始的一切均已终止。
   */
  readonly revokedAt: Scalars['DateTime']['output'];
  /**
   * How often it has changed: what `expectedRevision` takes. The first fact has 0.
   *
   * 修订号，可用于 `expectedRevision`；第一项事实为 0。
   */
  readonly revision: Scalars['Int']['output'];
  /**
   * What whoever asks can do here now, and what not and why. Asked of the rules and of the log for one object at a time: its cost keeps it out of lists.
   *
   * 询问者此刻在这里能办什么、不能办什么以及原因。逐个对象按规则和事实日志得出：其成本使它不能用于列表。
   */
  readonly actions?: Maybe<ReadonlyArray<Action>>;
};

/**
 * A key with which a system asks the centre.
 *
 * 系统访问中心所用的密钥。
 */
export type AccessKey = Node & {
  readonly __typename?: 'AccessKey';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * For what system it is, and who answers for it.
   *
   * 用于什么系统、由谁负责。
   */
  readonly purpose: Scalars['String']['output'];
  /**
   * What the system is to the centre.
   *
   * 该系统在中心的角色。
   */
  readonly role: KeyRole;
  /**
   * What it is for.
   *
   * 用途。
   */
  readonly scopes: ReadonlyArray<TokenScope>;
  /**
   * The department.
   *
   * 部门。
   */
  readonly department?: Maybe<Department>;
  /**
   * The company.
   *
   * 企业。
   */
  readonly company?: Maybe<Company>;
  /**
   * The locality.
   *
   * 属地。
   */
  readonly locality?: Maybe<Locality>;
  /**
   * Of the system of an applicant: the unified social credit code.
   *
   * 建设单位系统的统一社会信用代码。
   */
  readonly creditCode?: Maybe<Scalars['String']['output']>;
  /**
   * Its last day.
   *
   * 最后一日。
   */
  readonly endsOn: Scalars['Day']['output'];
  /**
   * From where alone it may be shown; null: from everywhere.
   *
   * 仅可从这些地址使用；为空则不限。
   */
  readonly addresses?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * The last day on which it was used.
   *
   * 最近一次使用之日。
   */
  readonly lastUsedOn?: Maybe<Scalars['Day']['output']>;
  /**
   * Whether it was ended.
   *
   * 是否已被终止。
   */
  readonly revoked: Scalars['Boolean']['output'];
  /**
   * How often it has changed: what `expectedRevision` takes. The first fact has 0.
   *
   * 修订号，可用于 `expectedRevision`；第一项事实为 0。
   */
  readonly revision: Scalars['Int']['output'];
  /**
   * What whoever asks can do here now, and what not and why. Asked of the rules and of the log for one object at a time: its cost keeps it out of lists.
   *
   * 询问者此刻在这里能办什么、不能办什么以及原因。逐个对象按规则和事实日志得出：其成本使它不能用于列表。
   */
  readonly actions?: Maybe<ReadonlyArray<Action>>;
};

/**
 * Of the head of a department: who the deputy is, and when the head is on leave.
 *
 * 部门负责人的代理（B 角）和休假。
 */
export type PersonDuties = {
  readonly __typename?: 'PersonDuties';
  /**
   * The id of the head, as the issuer tells it.
   *
   * 负责人在身份提供方的标识。
   */
  readonly person: Scalars['ID']['output'];
  /**
   * The deputy; null: none.
   *
   * 代理（B 角）；null 表示没有。
   */
  readonly deputy?: Maybe<Deputy>;
  /**
   * The leave that was recorded last; null: none.
   *
   * 最近登记的休假；null 表示没有。
   */
  readonly leave?: Maybe<Leave>;
  /**
   * How often it has changed: what `expectedRevision` takes. The first fact has 0.
   *
   * 修订号，可用于 `expectedRevision`；第一项事实为 0。
   */
  readonly revision: Scalars['Int']['output'];
  /**
   * What whoever asks can do here now, and what not and why. Asked of the rules and of the log for one object at a time: its cost keeps it out of lists.
   *
   * 询问者此刻在这里能办什么、不能办什么以及原因。逐个对象按规则和事实日志得出：其成本使它不能用于列表。
   */
  readonly actions?: Maybe<ReadonlyArray<Action>>;
};

/**
 * Who acts in the place of a head who is on leave, and when.
 *
 * 负责人休假期间代其行使职权的人员及期间。
 */
export type Deputy = {
  readonly __typename?: 'Deputy';
  /**
   * The id of the deputy, as the issuer tells it.
   *
   * 代理（B 角）在身份提供方的标识。
   */
  readonly person: Scalars['ID']['output'];
  /**
   * Whose head's rank it is; nothing where it is that of the head of the centre.
   *
   * 代行哪个部门负责人的职权；代行中心负责人职权的为空。
   */
  readonly department?: Maybe<Department>;
  /**
   * The first day.
   *
   * 起始日。
   */
  readonly from: Scalars['Day']['output'];
  /**
   * The last day.
   *
   * 截止日。
   */
  readonly until: Scalars['Day']['output'];
};

/**
 * When somebody is on leave.
 *
 * 休假期间。
 */
export type Leave = {
  readonly __typename?: 'Leave';
  /**
   * The first day.
   *
   * 起始日。
   */
  readonly from: Scalars['Day']['output'];
  /**
   * The last day.
   *
   * 截止日。
   */
  readonly until: Scalars['Day']['output'];
};

/**
 * An agent's letter of authority of an applicant.
 *
 * 申请人对代理人的授权委托。
 */
export type Mandate = {
  readonly __typename?: 'Mandate';
  /**
   * The unified social credit code of the applicant.
   *
   * 申请人的统一社会信用代码。
   */
  readonly creditCode: Scalars['ID']['output'];
  /**
   * The id of the agent, as the issuer tells it.
   *
   * 代理人在身份提供方的标识。
   */
  readonly agent: Scalars['ID']['output'];
  /**
   * The first day.
   *
   * 起始日。
   */
  readonly from: Scalars['Day']['output'];
  /**
   * The last day.
   *
   * 截止日。
   */
  readonly until: Scalars['Day']['output'];
  /**
   * The number of the letter of authority.
   *
   * 授权委托书编号。
   */
  readonly document: Scalars['String']['output'];
  /**
   * Whether it was ended before its last day.
   *
   * 是否已提前终止。
   */
  readonly ended: Scalars['Boolean']['output'];
  /**
   * How often it has changed: what `expectedRevision` takes. The first fact has 0.
   *
   * 修订号，可用于 `expectedRevision`；第一项事实为 0。
   */
  readonly revision: Scalars['Int']['output'];
  /**
   * What whoever asks can do here now, and what not and why. Asked of the rules and of the log for one object at a time: its cost keeps it out of lists.
   *
   * 询问者此刻在这里能办什么、不能办什么以及原因。逐个对象按规则和事实日志得出：其成本使它不能用于列表。
   */
  readonly actions?: Maybe<ReadonlyArray<Action>>;
};

/**
 * Which cases go to whom, and why.
 *
 * 哪些办件转给谁，以及原因。
 */
export type HandOverInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Which cases, each once; at most 200.
   *
   * 哪些办件，各一次；至多 200 件。
   */
  readonly cases: ReadonlyArray<Scalars['ID']['input']>;
  /**
   * Of which department's part; left out, one's own desk.
   *
   * 哪个部门的部分；省略则为自己的工位。
   */
  readonly department?: InputMaybe<Scalars['ID']['input']>;
  /**
   * To whom: the id of an officer.
   *
   * 转给谁：人员编号。
   */
  readonly to: Scalars['ID']['input'];
  /**
   * Why.
   *
   * 原因。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type HandOverPayload = MutationPayload & {
  readonly __typename?: 'HandOverPayload';
  /**
   * What became of each case, in the order in which they were named.
   *
   * 各件的结果，依所给次序。
   */
  readonly rows: ReadonlyArray<HandOverRow>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * What became of one of the cases.
 *
 * 其中一件的结果。
 */
export type HandOverRow = {
  readonly __typename?: 'HandOverRow';
  /**
   * The id of the case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['output'];
  /**
   * The case as it is now.
   *
   * 办件现状。
   */
  readonly case?: Maybe<Case>;
  /**
   * Why it was not handed over.
   *
   * 未能转交的原因。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Somebody who works here. More than the id is known once they have reported for duty.
 *
 * 本中心的工作人员。到岗之后才知道编号以外的信息。
 */
export type Officer = {
  readonly __typename?: 'Officer';
  /**
   * What they sign in as.
   *
   * 登录编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Their name; nothing before they have reported for duty.
   *
   * 姓名；到岗之前没有。
   */
  readonly name?: Maybe<Scalars['String']['output']>;
  /**
   * What they are here.
   *
   * 在本中心的角色。
   */
  readonly roles: ReadonlyArray<MyRole>;
  /**
   * Their department.
   *
   * 所在部门。
   */
  readonly department?: Maybe<Department>;
  /**
   * Whether that is oneself.
   *
   * 是否本人。
   */
  readonly isMe: Scalars['Boolean']['output'];
};

/**
 * Which officers are wanted.
 *
 * 要哪些人员。
 */
export type OfficerFilter = {
  /**
   * Of which department.
   *
   * 哪个部门的。
   */
  readonly department?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Whether they work at the window.
   *
   * 是否在窗口工作。
   */
  readonly window?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * Whose work a case is, at the window or in a department.
 *
 * 办件在窗口或某部门由谁承办。
 */
export type Assignment = {
  readonly __typename?: 'Assignment';
  /**
   * Who holds it.
   *
   * 谁承办。
   */
  readonly officer: Officer;
  /**
   * Since when.
   *
   * 何时起。
   */
  readonly since: Scalars['DateTime']['output'];
  /**
   * Who handed it over; nothing where it was taken.
   *
   * 由谁转交；自行认领的没有。
   */
  readonly handedOverBy?: Maybe<Officer>;
  /**
   * Why it was handed over.
   *
   * 转交的原因。
   */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/**
 * A note on a case.
 *
 * 办件上的备注。
 */
export type Note = {
  readonly __typename?: 'Note';
  /**
   * Its number among those of its writer on this case.
   *
   * 其作者在该办件上备注的序号。
   */
  readonly note: Scalars['Int']['output'];
  /**
   * Who wrote it.
   *
   * 谁写的。
   */
  readonly officer: Officer;
  /**
   * The text.
   *
   * 内容。
   */
  readonly text: Scalars['String']['output'];
  /**
   * Whether everybody who works here and sees the case sees it.
   *
   * 能看到该办件的工作人员是否都能看到。
   */
  readonly shared: Scalars['Boolean']['output'];
  /**
   * When.
   *
   * 何时。
   */
  readonly writtenAt: Scalars['DateTime']['output'];
  /**
   * The id by which what it says can be forgotten.
   *
   * 据以遗忘其内容的编号。
   */
  readonly personId?: Maybe<Scalars['ID']['output']>;
};

/**
 * How somebody wants to see a list.
 *
 * 看列表的一种方式。
 */
export type SavedView = Node & {
  readonly __typename?: 'SavedView';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Which list it shows.
   *
   * 所示列表。
   */
  readonly list: ViewedList;
  /**
   * What it is called.
   *
   * 名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * The filter, as an object in JSON.
   *
   * 筛选条件，JSON 对象。
   */
  readonly filter: Scalars['String']['output'];
  /**
   * The columns that are shown, in their order.
   *
   * 依次显示的列。
   */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /**
   * What it is put in order by.
   *
   * 排序。
   */
  readonly order?: Maybe<ViewOrder>;
  /**
   * Whether it is the centre's own.
   *
   * 是否中心公用。
   */
  readonly shared: Scalars['Boolean']['output'];
  /**
   * Whether oneself saved it.
   *
   * 是否本人保存。
   */
  readonly mine: Scalars['Boolean']['output'];
  /**
   * How often it has changed: what `expectedRevision` takes. The first fact has 0.
   *
   * 修订号，可用于 `expectedRevision`；第一项事实为 0。
   */
  readonly revision: Scalars['Int']['output'];
};

/**
 * What a view is put in order by.
 *
 * 视图的排序。
 */
export type ViewOrder = {
  readonly __typename?: 'ViewOrder';
  /**
   * What it is put in order by.
   *
   * 按什么排序。
   */
  readonly field: Scalars['String']['output'];
  /**
   * Whether it goes downwards.
   *
   * 是否降序。
   */
  readonly descending: Scalars['Boolean']['output'];
};

/**
 * Which reviews are wanted. Of a list one suffices; an empty one finds nothing.
 *
 * 要哪些审查。列表中满足其一即可；空列表什么也找不到。
 */
export type ReviewFilter = {
  /**
   * How it stands.
   *
   * 进展。
   */
  readonly state?: InputMaybe<ReadonlyArray<ReviewState>>;
  /**
   * Whose it is.
   *
   * 哪个部门的。
   */
  readonly department?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Of which item.
   *
   * 哪个事项的。
   */
  readonly item?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Of a case of which stage.
   *
   * 哪个阶段的办件。
   */
  readonly stage?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Who of the department holds it.
   *
   * 部门中由谁承办。
   */
  readonly assignee?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Whether oneself holds it.
   *
   * 是否由本人承办。
   */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Whether nobody holds it.
   *
   * 是否无人承办。
   */
  readonly unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Due before this day.
   *
   * 在此日之前到期。
   */
  readonly dueBefore?: InputMaybe<Scalars['Day']['input']>;
  /**
   * The day on which it was opened.
   *
   * 开始审查之日。
   */
  readonly openedOn?: InputMaybe<DayRange>;
  /**
   * Where the project is.
   *
   * 项目所在属地。
   */
  readonly locality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/**
 * How a list is put in order; entries that are equal come by their ids. What has no value counts as the greatest.
 *
 * 列表的排序方式；相同者按编号排序，没有值的按最大值处理。
 */
export type ReviewOrder = {
  /**
   * What the list is put in order by.
   *
   * 排序依据。
   */
  readonly field: ReviewOrderField;
  /**
   * In which direction.
   *
   * 排序方向。
   */
  readonly direction?: OrderDirection;
};

/**
 * What a list is put in order by.
 *
 * 列表的排序依据。
 */
export type ReviewOrderField =
  /**
   * Its statutory limit.
   *
   * 法定期限。
   */
  | 'dueOn'
  /**
   * The case.
   *
   * 办件。
   */
  | 'case'
  /**
   * The item.
   *
   * 事项。
   */
  | 'item'
  /**
   * The department.
   *
   * 部门。
   */
  | 'department'
  /**
   * The stage.
   *
   * 阶段。
   */
  | 'stage'
  /**
   * How it stands.
   *
   * 进展。
   */
  | 'state'
  /**
   * The day on which it was opened.
   *
   * 开始审查之日。
   */
  | 'openedOn'
  /**
   * The day on which it was concluded.
   *
   * 审查结束之日。
   */
  | 'concludedOn'
  /**
   * Who holds it; what nobody holds comes last.
   *
   * 承办人员；无人承办的在后。
   */
  | 'assignee';

/**
 * How many cases there are, by status and light.
 *
 * 按状态和灯色统计的办件数。
 */
export type CaseCounts = {
  readonly __typename?: 'CaseCounts';
  /**
   * How many there are of those that were counted.
   *
   * 计入的件数。
   */
  readonly total: Scalars['Int']['output'];
  /**
   * Whether there are more than are counted; then each is at least so many.
   *
   * 是否还有未计入的；有则各数均为至少。
   */
  readonly more: Scalars['Boolean']['output'];
  /**
   * How many of them one has not seen.
   *
   * 其中本人未阅的件数。
   */
  readonly unread: Scalars['Int']['output'];
  /**
   * How many have each light.
   *
   * 各灯色的件数。
   */
  readonly lights: LightCounts;
  /**
   * By status; one that no case has is left out.
   *
   * 按状态；没有办件的状态从略。
   */
  readonly statuses: ReadonlyArray<CaseStatusCount>;
};

/**
 * How many cases have a status.
 *
 * 某一状态的办件数。
 */
export type CaseStatusCount = {
  readonly __typename?: 'CaseStatusCount';
  /**
   * Its status.
   *
   * 状态。
   */
  readonly status: CaseStatus;
  /**
   * The status in the words of `Accept-Language`.
   *
   * 状态的文字说明，语言随 `Accept-Language`。
   */
  readonly statusText: Scalars['String']['output'];
  /**
   * How many.
   *
   * 件数。
   */
  readonly count: Scalars['Int']['output'];
  /**
   * How many of them have each light.
   *
   * 其中各灯色的件数。
   */
  readonly lights: LightCounts;
};

/**
 * How many have each light; what has no limit that runs has none.
 *
 * 各灯色的件数；没有运行中期限的无灯。
 */
export type LightCounts = {
  readonly __typename?: 'LightCounts';
  /**
   * Green.
   *
   * 绿灯。
   */
  readonly green: Scalars['Int']['output'];
  /**
   * Amber.
   *
   * 黄灯。
   */
  readonly amber: Scalars['Int']['output'];
  /**
   * Red.
   *
   * 红灯。
   */
  readonly red: Scalars['Int']['output'];
};

/**
 * What waits for whoever asks, or for their desk: it is the turn of their window or department, and nobody else there holds it.
 *
 * 等待询问者或其工位办理的：轮到其窗口或部门，且该处无他人承办。
 */
export type Inbox = {
  readonly __typename?: 'Inbox';
  /**
   * How much waits.
   *
   * 待办数量。
   */
  readonly counts: InboxCounts;
  /**
   * Of it, what one has not seen as it is now.
   *
   * 其中本人尚未看过现状的。
   */
  readonly unread?: Maybe<CaseConnection>;
  /**
   * Of it, what has its nearest limit today.
   *
   * 其中最近期限为今日的。
   */
  readonly dueToday?: Maybe<CaseConnection>;
  /**
   * Of it, what is past its nearest limit.
   *
   * 其中已过最近期限的。
   */
  readonly late?: Maybe<CaseConnection>;
  /**
   * Of it, what was handed over to oneself.
   *
   * 其中转交给本人的。
   */
  readonly handedOver?: Maybe<CaseConnection>;
  /**
   * All of it, what is nearest to its limit first.
   *
   * 全部，离期限最近的在前。
   */
  readonly waiting?: Maybe<CaseConnection>;
};


/**
 * What waits for whoever asks, or for their desk: it is the turn of their window or department, and nobody else there holds it.
 *
 * 等待询问者或其工位办理的：轮到其窗口或部门，且该处无他人承办。
 */
export type InboxUnreadArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What waits for whoever asks, or for their desk: it is the turn of their window or department, and nobody else there holds it.
 *
 * 等待询问者或其工位办理的：轮到其窗口或部门，且该处无他人承办。
 */
export type InboxDueTodayArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What waits for whoever asks, or for their desk: it is the turn of their window or department, and nobody else there holds it.
 *
 * 等待询问者或其工位办理的：轮到其窗口或部门，且该处无他人承办。
 */
export type InboxLateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What waits for whoever asks, or for their desk: it is the turn of their window or department, and nobody else there holds it.
 *
 * 等待询问者或其工位办理的：轮到其窗口或部门，且该处无他人承办。
 */
export type InboxHandedOverArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What waits for whoever asks, or for their desk: it is the turn of their window or department, and nobody else there holds it.
 *
 * 等待询问者或其工位办理的：轮到其窗口或部门，且该处无他人承办。
 */
export type InboxWaitingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * How much waits, and of what kind: the day's counters.
 *
 * 待办的数量和种类：当日计数。
 */
export type InboxCounts = {
  readonly __typename?: 'InboxCounts';
  /**
   * All that waits.
   *
   * 全部待办。
   */
  readonly waiting: Scalars['Int']['output'];
  /**
   * What one has not seen as it is now.
   *
   * 本人尚未看过现状的。
   */
  readonly unread: Scalars['Int']['output'];
  /**
   * What has its nearest limit today.
   *
   * 最近期限为今日的。
   */
  readonly dueToday: Scalars['Int']['output'];
  /**
   * What is past its nearest limit.
   *
   * 已过最近期限的。
   */
  readonly late: Scalars['Int']['output'];
  /**
   * What oneself holds.
   *
   * 本人承办的。
   */
  readonly mine: Scalars['Int']['output'];
  /**
   * What was handed over to oneself.
   *
   * 转交给本人的。
   */
  readonly handedOver: Scalars['Int']['output'];
  /**
   * Whether there is more than is counted; then each is at least so many.
   *
   * 是否还有未计入的；有则各数均为至少。
   */
  readonly more: Scalars['Boolean']['output'];
};

/**
 * What is found.
 *
 * 找到的是什么。
 */
export type SearchKind =
  /**
   * A project.
   *
   * 项目。
   */
  | 'project'
  /**
   * An applicant.
   *
   * 建设单位。
   */
  | 'applicant'
  /**
   * A case.
   *
   * 办件。
   */
  | 'case'
  /**
   * A certificate.
   *
   * 证照。
   */
  | 'certificate'
  /**
   * A hook-up order.
   *
   * 报装工单。
   */
  | 'hookupOrder';

/**
 * What a text was found in: up to ten of each kind, the latest first.
 *
 * 文字所在之处：每类至多十条，最新在前。
 */
export type SearchHits = {
  readonly __typename?: 'SearchHits';
  /**
   * Kind by kind.
   *
   * 按类列出。
   */
  readonly hits: ReadonlyArray<SearchHit>;
  /**
   * Whether there is more than is told: whoever wants it types more, or asks the list of its kind.
   *
   * 是否还有未列出的：请多输入几个字，或查其列表。
   */
  readonly more: Scalars['Boolean']['output'];
};

/**
 * Something that a text was found in.
 *
 * 含有该文字的一条。
 */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /**
   * What it is.
   *
   * 是什么。
   */
  readonly kind: SearchKind;
  /**
   * What to open: of an applicant their latest project that was found, of a certificate its case.
   *
   * 打开什么：建设单位为其找到的最新项目，证照为其办件。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * How it is called, or its number.
   *
   * 名称或编号。
   */
  readonly title: Scalars['String']['output'];
  /**
   * What tells it from its like: of a project the applicant, of an applicant the credit code, of a case or certificate the stage, of an order the utility.
   *
   * 与同类的区别：项目为建设单位，建设单位为信用代码，办件和证照为阶段，工单为专业。
   */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /**
   * Where the text stands.
   *
   * 文字所在。
   */
  readonly matchedIn: SearchPlace;
};

/**
 * Where in it the text stands.
 *
 * 文字在其何处。
 */
export type SearchPlace =
  /**
   * In its name.
   *
   * 在名称中。
   */
  | 'name'
  /**
   * In its number or code.
   *
   * 在编号或代码中。
   */
  | 'number';

/**
 * What is looked for. Whatever is named must hold; of a list one entry suffices, and an empty list finds nothing. A list takes at most 100 entries.
 *
 * 查询条件。所列条件须同时满足；一项条件列多个值时满足其一即可，空列表查不到任何结果。每个列表最多 100 项。
 */
export type DrawFilter = {
  /**
   * Special procedure: an id of the catalogue.
   *
   * 特别程序种类；事项目录中的编号。
   */
  readonly kind?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Ids of the catalogue's localities.
   *
   * 目录中的属地编号。
   */
  readonly locality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Where they stand.
   *
   * 状态。
   */
  readonly state?: InputMaybe<ReadonlyArray<DrawState>>;
};

/**
 * How a list is put in order; entries that are equal come by their ids. What has no value counts as the greatest.
 *
 * 列表的排序方式；相同者按编号排序，没有值的按最大值处理。
 */
export type DrawOrder = {
  /**
   * What the list is put in order by.
   *
   * 排序依据。
   */
  readonly field: DrawOrderField;
  /**
   * In which direction.
   *
   * 排序方向。
   */
  readonly direction?: OrderDirection;
};

/**
 * What a list is put in order by.
 *
 * 列表的排序依据。
 */
export type DrawOrderField =
  /**
   * When it was published.
   *
   * 公布时刻。
   */
  | 'publishedAt'
  /**
   * The day of its public value.
   *
   * 公开数值所属日期。
   */
  | 'valueOn'
  /**
   * When it was made; what is not comes last.
   *
   * 抽取时刻；未抽取的排在最后。
   */
  | 'madeAt';

/**
 * A double-random draw of subjects and their inspectors out of a published pool, which anybody can reckon again.
 *
 * 双随机抽取：从公布的对象池抽取检查对象及其检查人员，任何人都可以重新推算。
 */
export type Draw = Node & {
  readonly __typename?: 'Draw';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * What the draw is called.
   *
   * 抽取名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * The kind of commitment that all in the pool have in force.
   *
   * 承诺种类：池中对象都有这一种类的有效承诺。
   */
  readonly kind: Scalars['ID']['output'];
  /**
   * What the kind is called.
   *
   * 承诺种类的名称。
   */
  readonly kindName: Scalars['String']['output'];
  /**
   * The locality that it draws from; null where from every one.
   *
   * 仅从该属地抽取；为空则不限属地。
   */
  readonly locality?: Maybe<Locality>;
  /**
   * Where it stands.
   *
   * 进度。
   */
  readonly state: DrawState;
  /**
   * Where it stands, in words.
   *
   * 进度的文字说明。
   */
  readonly stateText: Scalars['String']['output'];
  /**
   * Whether the day of the public value is over and the draw is not made: its result can be reckoned, and it can no longer be given up.
   *
   * 公开数值所属日期已过而尚未抽取：结果已可推算，不得再放弃。
   */
  readonly late: Scalars['Boolean']['output'];
  /**
   * From what the seed comes.
   *
   * 种子的来源。
   */
  readonly seedBy: DrawSeedBy;
  /**
   * The public value that is the seed; of two officers, what stands for a secret that was not revealed.
   *
   * 作为种子的公开数值；由经办人产生种子时，代替逾期未公开的密值。
   */
  readonly publicValue: DrawPublicValue;
  /**
   * The two officers who make the seed; none where it is a public value.
   *
   * 产生种子的两名经办人；取自公开数值时为空。
   */
  readonly officers: ReadonlyArray<DrawOfficer>;
  /**
   * From this instant on nobody can reveal.
   *
   * 自此时刻起不得再公开密值。
   */
  readonly revealBy?: Maybe<Scalars['DateTime']['output']>;
  /**
   * SHA-256 of the file of the pool, in hex.
   *
   * 抽取池文件的 SHA-256（十六进制）。
   */
  readonly poolHash: Scalars['String']['output'];
  /**
   * How many subjects the pool holds.
   *
   * 池中检查对象数。
   */
  readonly subjectCount: Scalars['Int']['output'];
  /**
   * How many inspectors the pool holds.
   *
   * 池中检查人员数。
   */
  readonly inspectorCount: Scalars['Int']['output'];
  /**
   * How many subjects are drawn.
   *
   * 拟抽取的检查对象数。
   */
  readonly subjectsToDraw: Scalars['Int']['output'];
  /**
   * How many inspectors are drawn for each.
   *
   * 每个对象的检查人员数。
   */
  readonly inspectorsEach: Scalars['Int']['output'];
  /**
   * Whether those who inspect one subject must be of different departments.
   *
   * 同一对象的检查人员是否须来自不同部门。
   */
  readonly departments: InspectorDepartments;
  /**
   * When the pool was published.
   *
   * 公布时刻。
   */
  readonly publishedAt: Scalars['DateTime']['output'];
  /**
   * Who published it, by their id.
   *
   * 公布人的工号。
   */
  readonly publishedBy: Scalars['ID']['output'];
  /**
   * The public value as it was entered; null until then.
   *
   * 录入的公开数值；尚未录入时为空。
   */
  readonly value?: Maybe<DrawValue>;
  /**
   * Corrections of the public value.
   *
   * 公开数值的更正。
   */
  readonly corrections: ReadonlyArray<DrawValueCorrection>;
  /**
   * When it was made.
   *
   * 抽取时刻。
   */
  readonly madeAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The subjects that were drawn, in the order in which they were.
   *
   * 抽中的对象，按抽取顺序。
   */
  readonly chosen: ReadonlyArray<DrawnSubject>;
  /**
   * That it was given up; null where it was not.
   *
   * 放弃的情况；未放弃时为空。
   */
  readonly abandoned?: Maybe<DrawAbandonment>;
  /**
   * How many draws for the same purpose were given up before it.
   *
   * 同一用途此前放弃过几次。
   */
  readonly abandonedBefore: Scalars['Int']['output'];
  /**
   * Where everybody reads the file of the pool.
   *
   * 抽取池文件的公开地址。
   */
  readonly poolFile: Scalars['String']['output'];
  /**
   * Where everybody reads the file of the result.
   *
   * 结果文件的公开地址。
   */
  readonly resultFile: Scalars['String']['output'];
  /**
   * How often it has changed: what `expectedRevision` takes. The first fact has 0.
   *
   * 修订号，可用于 `expectedRevision`；第一项事实为 0。
   */
  readonly revision: Scalars['Int']['output'];
  /**
   * All facts of it, in their order.
   *
   * 抽取的全部事实，按先后顺序。
   */
  readonly history?: Maybe<FactConnection>;
  /**
   * What whoever asks can do here now, and what not and why. Asked of the rules and of the log for one object at a time: its cost keeps it out of lists.
   *
   * 询问者此刻在这里能办什么、不能办什么以及原因。逐个对象按规则和事实日志得出：其成本使它不能用于列表。
   */
  readonly actions?: Maybe<ReadonlyArray<Action>>;
};


/**
 * A double-random draw of subjects and their inspectors out of a published pool, which anybody can reckon again.
 *
 * 双随机抽取：从公布的对象池抽取检查对象及其检查人员，任何人都可以重新推算。
 */
export type DrawHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A public value that was named beforehand and that nobody can choose.
 *
 * 事先指明、无人能够左右的公开数值。
 */
export type DrawPublicValue = {
  readonly __typename?: 'DrawPublicValue';
  /**
   * What it is, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Where it is published.
   *
   * 公布之处。
   */
  readonly source: Scalars['String']['output'];
  /**
   * How it is written, by an example.
   *
   * 书写形式的示例。
   */
  readonly example: Scalars['String']['output'];
  /**
   * The day of which it is.
   *
   * 数值所属日期。
   */
  readonly expectedOn: Scalars['Day']['output'];
};

/**
 * One of the two officers who make the seed, and what they have done.
 *
 * 产生种子的一名经办人及其所为。
 */
export type DrawOfficer = {
  readonly __typename?: 'DrawOfficer';
  /**
   * The id of the officer.
   *
   * 经办人的工号。
   */
  readonly officer: Scalars['ID']['output'];
  /**
   * The digest of their secret that they are bound to.
   *
   * 所提交的密值摘要。
   */
  readonly digest?: Maybe<Scalars['String']['output']>;
  /**
   * When they were bound to their secret.
   *
   * 提交承诺的时刻。
   */
  readonly committedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * When they revealed it.
   *
   * 公开密值的时刻。
   */
  readonly revealedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * What they did not do in time; null where nothing.
   *
   * 逾期未做的事；没有则为空。
   */
  readonly missed?: Maybe<MissedPart>;
};

/**
 * The public value as it was entered.
 *
 * 录入的公开数值。
 */
export type DrawValue = {
  readonly __typename?: 'DrawValue';
  /**
   * The value.
   *
   * 公开数值。
   */
  readonly value: Scalars['String']['output'];
  /**
   * Who entered it, or corrected it last, by their id.
   *
   * 录入人（更正后为更正人）的工号。
   */
  readonly enteredBy: Scalars['ID']['output'];
  /**
   * When.
   *
   * 录入时刻。
   */
  readonly enteredAt: Scalars['DateTime']['output'];
  /**
   * Who confirmed it, by their id; null until then.
   *
   * 核对人的工号；尚未核对时为空。
   */
  readonly confirmedBy?: Maybe<Scalars['ID']['output']>;
};

/**
 * A correction of the public value.
 *
 * 公开数值的一次更正。
 */
export type DrawValueCorrection = {
  readonly __typename?: 'DrawValueCorrection';
  /**
   * The value before.
   *
   * 更正前的数值。
   */
  readonly before: Scalars['String']['output'];
  /**
   * The value after.
   *
   * 更正后的数值。
   */
  readonly value: Scalars['String']['output'];
  /**
   * The reason that was given.
   *
   * 所述理由。
   */
  readonly reason: Scalars['String']['output'];
  /**
   * Who corrected it, by their id.
   *
   * 更正人的工号。
   */
  readonly correctedBy: Scalars['ID']['output'];
  /**
   * When.
   *
   * 更正时刻。
   */
  readonly correctedAt: Scalars['DateTime']['output'];
};

/**
 * A subject that was drawn, and who inspects it.
 *
 * 抽中的检查对象及其检查人员。
 */
export type DrawnSubject = {
  readonly __typename?: 'DrawnSubject';
  /**
   * The code of the subject.
   *
   * 检查对象的编码。
   */
  readonly code: Scalars['ID']['output'];
  /**
   * The ids of its inspectors, in the order in which they were drawn.
   *
   * 检查人员的工号，按抽取顺序。
   */
  readonly inspectors: ReadonlyArray<Scalars['ID']['output']>;
};

/**
 * That a draw was given up.
 *
 * 抽取的放弃。
 */
export type DrawAbandonment = {
  readonly __typename?: 'DrawAbandonment';
  /**
   * The reason that was given.
   *
   * 所述理由。
   */
  readonly reason: Scalars['String']['output'];
  /**
   * Who gave it up, by their id.
   *
   * 放弃人的工号。
   */
  readonly abandonedBy: Scalars['ID']['output'];
  /**
   * When.
   *
   * 放弃时刻。
   */
  readonly abandonedAt: Scalars['DateTime']['output'];
};

/**
 * Where a draw stands.
 *
 * 抽取的进度。
 */
export type DrawState =
  /**
   * Waiting for the officers to bind themselves.
   *
   * 待经办人提交承诺。
   */
  | 'committing'
  /**
   * Waiting for the officers to reveal.
   *
   * 待经办人公开密值。
   */
  | 'revealing'
  /**
   * Waiting for the public value.
   *
   * 待录入公开数值。
   */
  | 'awaitingValue'
  /**
   * Waiting for somebody else to confirm the public value.
   *
   * 待他人核对公开数值。
   */
  | 'awaitingConfirmation'
  /**
   * Made.
   *
   * 已抽取。
   */
  | 'made'
  /**
   * Given up.
   *
   * 已放弃。
   */
  | 'abandoned';

/**
 * What an officer did not do in time.
 *
 * 经办人逾期未做的事。
 */
export type MissedPart =
  /**
   * Did not bind themselves to a secret.
   *
   * 未提交承诺。
   */
  | 'commitment'
  /**
   * Did not reveal the secret.
   *
   * 未公开密值。
   */
  | 'reveal'
  /**
   * Could not reveal, since the other was not bound.
   *
   * 因另一人未提交承诺而无法公开。
   */
  | 'hindered';

/**
 * A kind of issue that the catalogue knows.
 *
 * 事项目录中的问题类别。
 */
export type IssueKind = CatalogueEntry & {
  readonly __typename?: 'IssueKind';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Its name, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
};

/**
 * What is looked for. Whatever is named must hold; of a list one entry suffices, and an empty list finds nothing. A list takes at most 100 entries.
 *
 * 查询条件。所列条件须同时满足；一项条件列多个值时满足其一即可，空列表查不到任何结果。每个列表最多 100 项。
 */
export type IssueFilter = {
  /**
   * Where an issue stands.
   *
   * 问题状态。
   */
  readonly status?: InputMaybe<ReadonlyArray<IssueStatus>>;
  /**
   * Whether something is still to be done.
   *
   * 是否仍待办理。
   */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * The levels on which it is to be settled.
   *
   * 办理层级。
   */
  readonly level?: InputMaybe<ReadonlyArray<IssueLevel>>;
  /**
   * The departments that are to settle it.
   *
   * 承办部门。
   */
  readonly department?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Its owners, by their ids.
   *
   * 责任人编号。
   */
  readonly owner?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * The kinds of issues.
   *
   * 问题类别。
   */
  readonly kind?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * The credit codes of firms.
   *
   * 企业的统一社会信用代码。
   */
  readonly firm?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * The cities of the firms.
   *
   * 企业所在城市。
   */
  readonly city?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * The rounds of visits.
   *
   * 走访轮次。
   */
  readonly round?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Common or individual.
   *
   * 共性或者个性。
   */
  readonly scope?: InputMaybe<ReadonlyArray<IssueScope>>;
  /**
   * Where it was heard.
   *
   * 问题来源。
   */
  readonly source?: InputMaybe<ReadonlyArray<IssueSource>>;
  /**
   * Past its due day, while it is its owner's turn.
   *
   * 已过应反馈日期而责任人尚未办结。
   */
  readonly late?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * The days on which it was recorded.
   *
   * 登记日期。
   */
  readonly recordedOn?: InputMaybe<DayRange>;
  /**
   * The days by which its firm is to have an answer.
   *
   * 应当反馈的日期。
   */
  readonly dueOn?: InputMaybe<DayRange>;
  /**
   * A part of its words, of the name of its firm, or of its number; two characters suffice.
   *
   * 问题内容、企业名称或编号的一部分，两个字即可。
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/**
 * How a list is put in order; entries that are equal come by their ids. What has no value counts as the greatest.
 *
 * 列表的排序方式；相同者按编号排序，没有值的按最大值处理。
 */
export type IssueOrder = {
  /**
   * What the list is put in order by.
   *
   * 排序依据。
   */
  readonly field: IssueOrderField;
  /**
   * In which direction.
   *
   * 排序方向。
   */
  readonly direction?: OrderDirection;
};

/**
 * What a list is put in order by.
 *
 * 列表的排序依据。
 */
export type IssueOrderField =
  /**
   * The day of its record.
   *
   * 登记日期。
   */
  | 'recordedOn'
  /**
   * The day by which its firm is to have an answer; those without last.
   *
   * 应当反馈的日期；没有的排在最后。
   */
  | 'dueOn'
  /**
   * The day on which it was struck off; others last.
   *
   * 销号日期；未销号的排在最后。
   */
  | 'struckOffOn';

/**
 * Where an issue stands.
 *
 * 问题状态。
 */
export type IssueStatus =
  /**
   * Taken down; to be routed.
   *
   * 已登记，待分办。
   */
  | 'recorded'
  /**
   * With a department; it has no owner yet.
   *
   * 已分办到部门，尚无责任人。
   */
  | 'routed'
  /**
   * Its owner has refused it; to be routed again.
   *
   * 责任人已退回，待重新分办。
   */
  | 'returned'
  /**
   * With its owner.
   *
   * 责任人办理中。
   */
  | 'assigned'
  /**
   * Its firms have an answer, and are to say whether that settles it.
   *
   * 已向企业反馈，待企业表态。
   */
  | 'answered'
  /**
   * A firm of it has disputed the answer: with its owner again.
   *
   * 企业有异议，责任人继续办理。
   */
  | 'disputed'
  /**
   * Every firm of it has confirmed; to be struck off.
   *
   * 企业均已确认，待销号。
   */
  | 'confirmed'
  /**
   * Settled with its leading issue.
   *
   * 已归并，随牵头问题办理。
   */
  | 'merged'
  /**
   * Struck off.
   *
   * 已销号。
   */
  | 'struckOff';

/**
 * How a firm stands to the answer that it has.
 *
 * 企业对反馈的态度。
 */
export type FirmStanding =
  /**
   * It has no answer yet.
   *
   * 尚未得到反馈。
   */
  | 'unanswered'
  /**
   * It has an answer and has said nothing yet.
   *
   * 已得到反馈，尚未表态。
   */
  | 'answered'
  /**
   * It has confirmed the answer.
   *
   * 已确认。
   */
  | 'confirmed'
  /**
   * It has disputed the answer.
   *
   * 有异议。
   */
  | 'disputed';

/**
 * Who said what a firm says.
 *
 * 企业意见由谁作出。
 */
export type FirmVoice =
  /**
   * The firm itself.
   *
   * 企业本身。
   */
  | 'firm'
  /**
   * The window, on record of a call.
   *
   * 窗口，凭回访记录。
   */
  | 'window';

/**
 * Who is told that an issue is late.
 *
 * 逾期问题提请的对象。
 */
export type EscalatedTo =
  /**
   * The head of the department.
   *
   * 部门负责人。
   */
  | 'head'
  /**
   * The leader in charge.
   *
   * 分管领导。
   */
  | 'leader';

/**
 * How many open issues stand somewhere.
 *
 * 某一状态的待办问题数量。
 */
export type OpenIssueCount = {
  readonly __typename?: 'OpenIssueCount';
  /**
   * Where they stand.
   *
   * 状态。
   */
  readonly status: IssueStatus;
  /**
   * The status in the words of `Accept-Language`.
   *
   * 状态的文字说明，语言随 `Accept-Language`。
   */
  readonly statusText: Scalars['String']['output'];
  /**
   * How many there are.
   *
   * 数量。
   */
  readonly issues: Scalars['Int']['output'];
  /**
   * How many of them are late.
   *
   * 其中逾期数量。
   */
  readonly late: Scalars['Int']['output'];
};

/**
 * An issue: a difficulty that a firm told, until it is struck off.
 *
 * 问题：企业反映的困难，直至销号。
 */
export type Issue = Node & {
  readonly __typename?: 'Issue';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Where it stands.
   *
   * 状态。
   */
  readonly status: IssueStatus;
  /**
   * The status in the words of `Accept-Language`.
   *
   * 状态的文字说明，语言随 `Accept-Language`。
   */
  readonly statusText: Scalars['String']['output'];
  /**
   * Whether something is still to be done.
   *
   * 是否仍待办理。
   */
  readonly open: Scalars['Boolean']['output'];
  /**
   * Whether it is past its due day, while it is its owner's turn.
   *
   * 责任人是否已逾期。
   */
  readonly late: Scalars['Boolean']['output'];
  /**
   * Its kind.
   *
   * 问题类别。
   */
  readonly kind: IssueKind;
  /**
   * The firm that told it.
   *
   * 反映问题的企业。
   */
  readonly firm: IssueFirm;
  /**
   * The city where the firm lies, as the plan of its round calls it.
   *
   * 企业所在城市，即走访计划中的代号。
   */
  readonly city?: Maybe<Scalars['ID']['output']>;
  /**
   * The project that it is about.
   *
   * 涉及的项目。
   */
  readonly project?: Maybe<Project>;
  /**
   * The difficulty, in the firm's words.
   *
   * 企业反映的困难。
   */
  readonly words: Scalars['String']['output'];
  /**
   * Names of files or numbers of records that show it.
   *
   * 佐证材料名称或记录编号。
   */
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Where it was heard.
   *
   * 问题来源。
   */
  readonly source: IssueSource;
  /**
   * The round in which it was heard.
   *
   * 所属走访轮次。
   */
  readonly round?: Maybe<Round>;
  /**
   * The visit on which it was heard.
   *
   * 收到问题的走访编号。
   */
  readonly visit?: Maybe<Scalars['Int']['output']>;
  /**
   * Whom to ask.
   *
   * 联系人。
   */
  readonly contact?: Maybe<Contact>;
  /**
   * The day of its record.
   *
   * 登记日期。
   */
  readonly recordedOn: Scalars['Day']['output'];
  /**
   * Common to many firms, or of one alone; null while nobody has said.
   *
   * 共性或者个性，尚未认定时为空。
   */
  readonly scope?: Maybe<IssueScope>;
  /**
   * On which level it is to be settled.
   *
   * 办理层级。
   */
  readonly level?: Maybe<IssueLevel>;
  /**
   * The department that is to settle it.
   *
   * 承办部门。
   */
  readonly department?: Maybe<Department>;
  /**
   * Who is to settle it.
   *
   * 责任人。
   */
  readonly owner?: Maybe<Officer>;
  /**
   * By when its firm is to have an answer.
   *
   * 应当反馈的日期。
   */
  readonly dueOn?: Maybe<Scalars['Day']['output']>;
  /**
   * What was promised of its kind when it was recorded.
   *
   * 登记时该类问题的承诺时限。
   */
  readonly limits: ReadonlyArray<IssueLimit>;
  /**
   * Who has refused it as its owner, and why.
   *
   * 历次退回及理由。
   */
  readonly refusals: ReadonlyArray<OwnerRefusal>;
  /**
   * How often its owners were urged.
   *
   * 督办次数。
   */
  readonly urgings: Scalars['Int']['output'];
  /**
   * Who was told last that it is late.
   *
   * 逾期后最近提请的对象。
   */
  readonly escalatedTo?: Maybe<EscalatedTo>;
  /**
   * The leading issue with which it is settled, if whoever asks reaches that.
   *
   * 一并办理的牵头问题（询问者可见时）。
   */
  readonly leading?: Maybe<Issue>;
  /**
   * The number of the leading issue.
   *
   * 牵头问题编号。
   */
  readonly leadingId?: Maybe<Scalars['ID']['output']>;
  /**
   * The issues that are merged under it.
   *
   * 归并到其下的问题。
   */
  readonly merged: ReadonlyArray<MergedIssue>;
  /**
   * How its own firm stands to the answer that it has.
   *
   * 本企业对反馈的态度。
   */
  readonly standing: FirmStanding;
  /**
   * What its firms were told; of a merged one, by its leading issue.
   *
   * 历次反馈；归并问题的反馈来自牵头问题。
   */
  readonly answers: ReadonlyArray<IssueAnswer>;
  /**
   * What its firms said of the answers.
   *
   * 企业的历次表态。
   */
  readonly replies: ReadonlyArray<FirmReply>;
  /**
   * The day on which it was struck off.
   *
   * 销号日期。
   */
  readonly struckOffOn?: Maybe<Scalars['Day']['output']>;
  /**
   * The issues whose firms had said nothing when it was struck off.
   *
   * 销号时企业未表态的问题。
   */
  readonly silent: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * How often it was reopened.
   *
   * 重新启动次数。
   */
  readonly reopened: Scalars['Int']['output'];
  /**
   * How often it has changed: what `expectedRevision` takes. The first fact has 0.
   *
   * 修订号，可用于 `expectedRevision`；第一项事实为 0。
   */
  readonly revision: Scalars['Int']['output'];
  /**
   * Set where it was not lived through here.
   *
   * 并非在本中心实际办理时给出。
   */
  readonly ledger?: Maybe<LedgerOrigin>;
  /**
   * What happened to it, fact by fact.
   *
   * 逐项发生的事实。
   */
  readonly history?: Maybe<FactConnection>;
  /**
   * What whoever asks can do here now, and what not and why. Asked of the rules and of the log for one object at a time: its cost keeps it out of lists.
   *
   * 询问者此刻在这里能办什么、不能办什么以及原因。逐个对象按规则和事实日志得出：其成本使它不能用于列表。
   */
  readonly actions?: Maybe<ReadonlyArray<Action>>;
};


/**
 * An issue: a difficulty that a firm told, until it is struck off.
 *
 * 问题：企业反映的困难，直至销号。
 */
export type IssueHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The firm that an issue is about.
 *
 * 问题所属企业。
 */
export type IssueFirm = {
  readonly __typename?: 'IssueFirm';
  /**
   * The unified social credit code.
   *
   * 统一社会信用代码。
   */
  readonly creditCode: Scalars['String']['output'];
  /**
   * Its name, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
};

/**
 * One of the promises of a kind of issue: act, reply, settle.
 *
 * 该类问题的一项承诺时限：办理、回音、落地。
 */
export type IssueLimit = {
  readonly __typename?: 'IssueLimit';
  /**
   * What was promised.
   *
   * 承诺的内容。
   */
  readonly part: IssueLimitPart;
  /**
   * By when.
   *
   * 期限日期。
   */
  readonly dueOn: Scalars['Day']['output'];
  /**
   * When it was done.
   *
   * 完成日期。
   */
  readonly doneOn?: Maybe<Scalars['Day']['output']>;
  /**
   * Whether that was later, or is past and not done.
   *
   * 是否逾期。
   */
  readonly late: Scalars['Boolean']['output'];
};

/**
 * What is promised.
 *
 * 承诺的内容。
 */
export type IssueLimitPart =
  /**
   * Somebody acts on it.
   *
   * 有人办理。
   */
  | 'act'
  /**
   * Its firm has an answer.
   *
   * 企业得到回音。
   */
  | 'reply'
  /**
   * It is struck off.
   *
   * 问题落地销号。
   */
  | 'settle';

/**
 * An owner has refused an issue.
 *
 * 责任人的一次退回。
 */
export type OwnerRefusal = {
  readonly __typename?: 'OwnerRefusal';
  /**
   * The id of who refused it.
   *
   * 退回人编号。
   */
  readonly owner: Scalars['ID']['output'];
  /**
   * The department.
   *
   * 部门。
   */
  readonly department: Department;
  /**
   * The reason that was given.
   *
   * 所述理由。
   */
  readonly reason: Scalars['String']['output'];
  /**
   * The day.
   *
   * 退回日期。
   */
  readonly refusedOn: Scalars['Day']['output'];
};

/**
 * An issue that is merged under another.
 *
 * 被归并的问题。
 */
export type MergedIssue = {
  readonly __typename?: 'MergedIssue';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Its firm.
   *
   * 所属企业。
   */
  readonly firm: IssueFirm;
  /**
   * How its firm stands to the answer.
   *
   * 企业对反馈的态度。
   */
  readonly standing: FirmStanding;
};

/**
 * What the firms of an issue were told.
 *
 * 对企业的一次反馈。
 */
export type IssueAnswer = {
  readonly __typename?: 'IssueAnswer';
  /**
   * Which answer of its issue it is.
   *
   * 该问题的第几次反馈。
   */
  readonly answer: Scalars['Int']['output'];
  /**
   * The issue whose answer it is.
   *
   * 反馈所属问题。
   */
  readonly issue: Scalars['ID']['output'];
  /**
   * Who of the firms was told.
   *
   * 被告知的企业人员。
   */
  readonly told: ReadonlyArray<ToldPerson>;
  /**
   * The id of who told them.
   *
   * 告知人编号。
   */
  readonly by: Scalars['ID']['output'];
  /**
   * The day on which they were told.
   *
   * 告知日期。
   */
  readonly toldOn: Scalars['Day']['output'];
  /**
   * The day on which that was recorded: it is what counts.
   *
   * 登记日期，以此为准。
   */
  readonly answeredOn: Scalars['Day']['output'];
  /**
   * How they were told.
   *
   * 告知方式。
   */
  readonly means: AnswerMeans;
  /**
   * What they were told.
   *
   * 反馈内容。
   */
  readonly words: Scalars['String']['output'];
};

/**
 * Somebody of a firm who was told.
 *
 * 被告知的企业人员。
 */
export type ToldPerson = {
  readonly __typename?: 'ToldPerson';
  /**
   * The firm's credit code.
   *
   * 企业的统一社会信用代码。
   */
  readonly firm: Scalars['String']['output'];
  /**
   * By what the person can be forgotten.
   *
   * 可据以申请遗忘该人员信息的编号。
   */
  readonly personId?: Maybe<Scalars['ID']['output']>;
  /**
   * Its name, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
};

/**
 * What a firm said of an answer.
 *
 * 企业对反馈的表态。
 */
export type FirmReply = {
  readonly __typename?: 'FirmReply';
  /**
   * The issue whose firm it is.
   *
   * 企业所属问题。
   */
  readonly issue: Scalars['ID']['output'];
  /**
   * Of which answer.
   *
   * 针对第几次反馈。
   */
  readonly answer: Scalars['Int']['output'];
  /**
   * What it said.
   *
   * 表态。
   */
  readonly says: FirmStanding;
  /**
   * Who said it: the firm, or the window for it.
   *
   * 由企业作出，或由窗口代为登记。
   */
  readonly by: FirmVoice;
  /**
   * The reason that was given.
   *
   * 所述理由。
   */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /**
   * Where the call is on record.
   *
   * 回访记录编号。
   */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /**
   * The day.
   *
   * 表态日期。
   */
  readonly saidOn: Scalars['Day']['output'];
};

/**
 * What is looked for. Whatever is named must hold; of a list one entry suffices, and an empty list finds nothing. A list takes at most 100 entries.
 *
 * 查询条件。所列条件须同时满足；一项条件列多个值时满足其一即可，空列表查不到任何结果。每个列表最多 100 项。
 */
export type PolicyFilter = {
  /**
   * A part of the title, number, issuer, subjects or text; two Chinese characters suffice.
   *
   * 标题、文号、发文机关、适用对象或正文中的字词，两个汉字即可。
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /**
   * Only those that hold today, or only those that do not.
   *
   * 只看现行有效的，或只看其余的。
   */
  readonly inForce?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Who issued it: any of these.
   *
   * 发文机关：其中之一。
   */
  readonly issuer?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/**
 * How a list is put in order; entries that are equal come by their ids. What has no value counts as the greatest.
 *
 * 列表的排序方式；相同者按编号排序，没有值的按最大值处理。
 */
export type PolicyOrder = {
  /**
   * What the list is put in order by.
   *
   * 排序依据。
   */
  readonly field: PolicyOrderField;
  /**
   * In which direction.
   *
   * 排序方向。
   */
  readonly direction?: OrderDirection;
};

/**
 * What a list is put in order by.
 *
 * 列表的排序依据。
 */
export type PolicyOrderField =
  /**
   * The day of issue.
   *
   * 印发日期。
   */
  | 'issuedOn'
  /**
   * The number.
   *
   * 文号。
   */
  | 'number'
  /**
   * The title.
   *
   * 标题。
   */
  | 'title'
  /**
   * Who issued it.
   *
   * 发文机关。
   */
  | 'issuer'
  /**
   * From when it holds.
   *
   * 生效日期。
   */
  | 'validFrom'
  /**
   * Until when it holds; without an end last.
   *
   * 失效日期；长期有效的排在最后。
   */
  | 'validUntil';

/**
 * What is looked for among tasks.
 *
 * 任务的筛选条件。
 */
export type PolicyTaskFilter = {
  /**
   * Whose they are: any of these staff ids.
   *
   * 责任人：其中之一。
   */
  readonly owner?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Of which departments.
   *
   * 部门：其中之一。
   */
  readonly department?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * How they stand: any of these.
   *
   * 状态：其中之一。
   */
  readonly state?: InputMaybe<ReadonlyArray<PolicyTaskState>>;
  /**
   * Only those that are late, or only those that are not.
   *
   * 只看逾期的，或只看未逾期的。
   */
  readonly late?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * How a list is put in order; entries that are equal come by their ids. What has no value counts as the greatest.
 *
 * 列表的排序方式；相同者按编号排序，没有值的按最大值处理。
 */
export type PolicyTaskOrder = {
  /**
   * What the list is put in order by.
   *
   * 排序依据。
   */
  readonly field: PolicyTaskOrderField;
  /**
   * In which direction.
   *
   * 排序方向。
   */
  readonly direction?: OrderDirection;
};

/**
 * What a list is put in order by.
 *
 * 列表的排序依据。
 */
export type PolicyTaskOrderField =
  /**
   * The day by which it is due.
   *
   * 期限。
   */
  | 'dueOn'
  /**
   * Its owner.
   *
   * 责任人。
   */
  | 'owner'
  /**
   * The department.
   *
   * 部门。
   */
  | 'department';

/**
 * What is looked for among the firms that have it.
 *
 * 收到该政策的企业的筛选条件。
 */
export type PolicyDeliveryFilter = {
  /**
   * Only those that have read it, or only those that have not.
   *
   * 只看已知晓的，或只看未知晓的。
   */
  readonly read?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * How a policy stands today.
 *
 * 政策当前状态。
 */
export type PolicyState =
  /**
   * Not yet in force.
   *
   * 尚未生效。
   */
  | 'notYetInForce'
  /**
   * In force.
   *
   * 现行有效。
   */
  | 'inForce'
  /**
   * Expired.
   *
   * 已到期。
   */
  | 'expired'
  /**
   * Replaced.
   *
   * 已被替代。
   */
  | 'replaced'
  /**
   * Ended.
   *
   * 已废止。
   */
  | 'ended';

/**
 * How a task stands.
 *
 * 任务状态。
 */
export type PolicyTaskState =
  /**
   * Open.
   *
   * 办理中。
   */
  | 'open'
  /**
   * Completed, to be confirmed.
   *
   * 已报完成，待核实。
   */
  | 'completed'
  /**
   * Confirmed.
   *
   * 已核实。
   */
  | 'confirmed';

/**
 * Who says that it was read.
 *
 * 由谁确认知晓。
 */
export type PolicyReadSaid =
  /**
   * The firm itself.
   *
   * 企业自己。
   */
  | 'byFirm'
  /**
   * The officer who handed it over.
   *
   * 送达人员。
   */
  | 'byOfficer';

/**
 * A policy of the library.
 *
 * 政策库中的一件政策。
 */
export type Policy = Node & {
  readonly __typename?: 'Policy';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The number of the document.
   *
   * 文号。
   */
  readonly number: Scalars['String']['output'];
  /**
   * Who issued it.
   *
   * 发文机关。
   */
  readonly issuer: Scalars['String']['output'];
  /**
   * Its title.
   *
   * 标题。
   */
  readonly title: Scalars['String']['output'];
  /**
   * The day of issue.
   *
   * 印发日期。
   */
  readonly issuedOn: Scalars['Day']['output'];
  /**
   * The first day on which it holds.
   *
   * 生效日期。
   */
  readonly validFrom: Scalars['Day']['output'];
  /**
   * The last day on which it holds; null where it holds until further notice.
   *
   * 失效日期；长期有效的为空。
   */
  readonly validUntil?: Maybe<Scalars['Day']['output']>;
  /**
   * For whom it is.
   *
   * 适用对象。
   */
  readonly subjects: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The text, or what it says in short.
   *
   * 正文或摘要。
   */
  readonly text: Scalars['String']['output'];
  /**
   * Its file.
   *
   * 文件。
   */
  readonly file?: Maybe<PolicyFile>;
  /**
   * How it stands today.
   *
   * 当前状态。
   */
  readonly state: PolicyState;
  /**
   * The same in words.
   *
   * 当前状态的文字。
   */
  readonly stateText: Scalars['String']['output'];
  /**
   * The day on which it was ended or replaced.
   *
   * 废止或被替代的日期。
   */
  readonly endedOn?: Maybe<Scalars['Day']['output']>;
  /**
   * The reason that was given.
   *
   * 所述理由。
   */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /**
   * What came in its place.
   *
   * 替代它的政策。
   */
  readonly replacedBy?: Maybe<Policy>;
  /**
   * Its measures, with their tasks.
   *
   * 措施及任务。
   */
  readonly measures?: Maybe<ReadonlyArray<PolicyMeasure>>;
  /**
   * How far it came to be known.
   *
   * 知晓情况。
   */
  readonly awareness?: Maybe<PolicyAwareness>;
  /**
   * The firms that have it, by their credit codes.
   *
   * 收到该政策的企业，按信用代码排列。
   */
  readonly deliveries?: Maybe<PolicyDeliveryConnection>;
  /**
   * That the applicant's own firm has it; null where it was not delivered.
   *
   * 本企业收到的情况；未送达的为空。
   */
  readonly ownDelivery?: Maybe<PolicyDelivery>;
  /**
   * What happened to it.
   *
   * 经过。
   */
  readonly history?: Maybe<FactConnection>;
  /**
   * What whoever asks can do here now, and what not and why. Asked of the rules and of the log for one object at a time: its cost keeps it out of lists.
   *
   * 询问者此刻在这里能办什么、不能办什么以及原因。逐个对象按规则和事实日志得出：其成本使它不能用于列表。
   */
  readonly actions?: Maybe<ReadonlyArray<Action>>;
  /**
   * How often it has changed: what `expectedRevision` takes. The first fact has 0.
   *
   * 修订号，可用于 `expectedRevision`；第一项事实为 0。
   */
  readonly revision: Scalars['Int']['output'];
  /**
   * Set where it was not lived through here.
   *
   * 并非在本中心实际办理时给出。
   */
  readonly ledger?: Maybe<LedgerOrigin>;
};


/**
 * A policy of the library.
 *
 * 政策库中的一件政策。
 */
export type PolicyDeliveriesArgs = {
  filter?: InputMaybe<PolicyDeliveryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A policy of the library.
 *
 * 政策库中的一件政策。
 */
export type PolicyHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The file of a policy.
 *
 * 政策文件。
 */
export type PolicyFile = {
  readonly __typename?: 'PolicyFile';
  /**
   * What it is called.
   *
   * 文件名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * The SHA-256 of the file, in hex.
   *
   * 文件的 SHA-256，十六进制。
   */
  readonly sha256: Scalars['String']['output'];
  /**
   * Its media type.
   *
   * 文件类型。
   */
  readonly mediaType: Scalars['String']['output'];
  /**
   * Where it lies.
   *
   * 存放位置。
   */
  readonly location?: Maybe<Scalars['String']['output']>;
};

/**
 * A measure of a policy, with its tasks.
 *
 * 政策的一项措施及其任务。
 */
export type PolicyMeasure = {
  readonly __typename?: 'PolicyMeasure';
  /**
   * Its number within the policy.
   *
   * 在政策中的序号。
   */
  readonly measure: Scalars['Int']['output'];
  /**
   * What it is.
   *
   * 措施内容。
   */
  readonly words: Scalars['String']['output'];
  /**
   * Its tasks.
   *
   * 任务。
   */
  readonly tasks: ReadonlyArray<PolicyTask>;
};

/**
 * A task of a measure: one person of one department does it by a day.
 *
 * 措施的一项任务：由一个部门的一名责任人在期限内完成。
 */
export type PolicyTask = Node & {
  readonly __typename?: 'PolicyTask';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The policy.
   *
   * 政策。
   */
  readonly policy?: Maybe<Policy>;
  /**
   * The number of its measure.
   *
   * 所属措施的序号。
   */
  readonly measure: Scalars['Int']['output'];
  /**
   * Its number within the policy.
   *
   * 在政策中的序号。
   */
  readonly task: Scalars['Int']['output'];
  /**
   * What is to be done.
   *
   * 任务内容。
   */
  readonly words: Scalars['String']['output'];
  /**
   * Who answers for it: a staff id.
   *
   * 责任人编号。
   */
  readonly owner: Scalars['ID']['output'];
  /**
   * The department.
   *
   * 部门。
   */
  readonly department: Department;
  /**
   * The day by which it is to be done.
   *
   * 完成期限。
   */
  readonly dueOn: Scalars['Day']['output'];
  /**
   * How it stands.
   *
   * 状态。
   */
  readonly state: PolicyTaskState;
  /**
   * The same in words.
   *
   * 状态的文字。
   */
  readonly stateText: Scalars['String']['output'];
  /**
   * Whether its day is over and nobody has said that it is done.
   *
   * 期限已过而尚未报告完成。
   */
  readonly late: Scalars['Boolean']['output'];
  /**
   * When its owner said that it is done.
   *
   * 报告完成的日期。
   */
  readonly completedOn?: Maybe<Scalars['Day']['output']>;
  /**
   * What came of it.
   *
   * 完成情况。
   */
  readonly result?: Maybe<Scalars['String']['output']>;
  /**
   * What shows it.
   *
   * 依据。
   */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /**
   * When somebody else confirmed it.
   *
   * 他人核实的日期。
   */
  readonly confirmedOn?: Maybe<Scalars['Day']['output']>;
};

/**
 * That a firm was given a policy, and whether it has read it.
 *
 * 一家企业收到政策及知晓的情况。
 */
export type PolicyDelivery = {
  readonly __typename?: 'PolicyDelivery';
  /**
   * The firm.
   *
   * 企业。
   */
  readonly firm: Firm;
  /**
   * How it came to the firm.
   *
   * 送达方式。
   */
  readonly means: PolicyMeans;
  /**
   * The same in words.
   *
   * 送达方式的文字。
   */
  readonly meansText: Scalars['String']['output'];
  /**
   * When.
   *
   * 送达日期。
   */
  readonly deliveredOn: Scalars['Day']['output'];
  /**
   * What shows it.
   *
   * 依据。
   */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /**
   * Who handed it over.
   *
   * 送达人员。
   */
  readonly by?: Maybe<Actor>;
  /**
   * When it was said to be read; null while it was not.
   *
   * 确认知晓的日期；尚未知晓的为空。
   */
  readonly readOn?: Maybe<Scalars['Day']['output']>;
  /**
   * Who says so.
   *
   * 由谁确认。
   */
  readonly readSaid?: Maybe<PolicyReadSaid>;
  /**
   * What shows it, where an officer says so.
   *
   * 由工作人员登记的依据。
   */
  readonly readEvidence?: Maybe<Scalars['String']['output']>;
};

/**
 * How far policies came to be known (awareness): read of what was delivered.
 *
 * 知晓情况：已送达中已知晓的。
 */
export type PolicyAwareness = {
  readonly __typename?: 'PolicyAwareness';
  /**
   * To how many firms; over all policies, each firm with each policy.
   *
   * 送达企业数；全部政策合计按企业与政策逐对计算。
   */
  readonly delivered: Scalars['Int']['output'];
  /**
   * How many of these have read it.
   *
   * 其中已知晓的。
   */
  readonly read: Scalars['Int']['output'];
  /**
   * How many say so themselves; of one policy alone.
   *
   * 其中由企业自己确认的；仅限单件政策。
   */
  readonly readByFirm?: Maybe<Scalars['Int']['output']>;
  /**
   * Read of delivered, from 0 to 1; null where nothing was delivered.
   *
   * 知晓率，0 至 1；尚未送达的为空。
   */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  /**
   * How many firms have any policy, each counted once; of all policies alone.
   *
   * 收到过政策的企业数，每家只计一次；仅限全部政策。
   */
  readonly firms?: Maybe<Scalars['Int']['output']>;
  /**
   * How many of them have read any.
   *
   * 其中至少知晓一件的企业数；仅限全部政策。
   */
  readonly readers?: Maybe<Scalars['Int']['output']>;
};

/**
 * A firm.
 *
 * 企业。
 */
export type Firm = {
  readonly __typename?: 'Firm';
  /**
   * What it is called.
   *
   * 企业名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * The unified social credit code, 18 characters.
   *
   * 统一社会信用代码，18 位。
   */
  readonly creditCode: Scalars['String']['output'];
};

/**
 * What is looked for. Whatever is named must hold; of a list one entry suffices, and an empty list finds nothing. A list takes at most 100 entries.
 *
 * 查询条件。所列条件须同时满足；一项条件列多个值时满足其一即可，空列表查不到任何结果。每个列表最多 100 项。
 */
export type OutreachFilter = {
  /**
   * What kind of activity it was.
   *
   * 活动类型。
   */
  readonly kind?: InputMaybe<ReadonlyArray<OutreachKind>>;
  /**
   * The years in which it was held.
   *
   * 举办年份。
   */
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/**
 * How a list is put in order; entries that are equal come by their ids. What has no value counts as the greatest.
 *
 * 列表的排序方式；相同者按编号排序，没有值的按最大值处理。
 */
export type OutreachOrder = {
  /**
   * What the list is put in order by.
   *
   * 排序依据。
   */
  readonly field: OutreachOrderField;
  /**
   * In which direction.
   *
   * 排序方向。
   */
  readonly direction?: OrderDirection;
};

/**
 * What a list is put in order by.
 *
 * 列表的排序依据。
 */
export type OutreachOrderField =
  /**
   * By the day on which it was held.
   *
   * 按举办日期。
   */
  | 'heldOn'
  /**
   * By the kind.
   *
   * 按活动类型。
   */
  | 'kind'
  /**
   * By whom it was for.
   *
   * 按参加对象。
   */
  | 'audience'
  /**
   * By how many were there.
   *
   * 按参加人数。
   */
  | 'present';

/**
 * A training, a meeting or an open day.
 *
 * 培训、会议或开放日活动。
 */
export type OutreachActivity = Node & {
  readonly __typename?: 'OutreachActivity';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * What kind of activity it was.
   *
   * 活动类型。
   */
  readonly kind: OutreachKind;
  /**
   * The day on which it was held.
   *
   * 举办日期。
   */
  readonly heldOn: Scalars['Day']['output'];
  /**
   * For whom it was.
   *
   * 参加对象。
   */
  readonly audience: Scalars['String']['output'];
  /**
   * How many were there; null where nobody counted.
   *
   * 参加人数；未统计的为空。
   */
  readonly present?: Maybe<Scalars['Int']['output']>;
  /**
   * How often it was corrected.
   *
   * 更正次数。
   */
  readonly corrections: Scalars['Int']['output'];
  /**
   * How often it has changed: what `expectedRevision` takes. The first fact has 0.
   *
   * 修订号，可用于 `expectedRevision`；第一项事实为 0。
   */
  readonly revision: Scalars['Int']['output'];
  /**
   * Set where it was not lived through here.
   *
   * 并非在本中心实际办理时给出。
   */
  readonly ledger?: Maybe<LedgerOrigin>;
  /**
   * Every fact of it, in order.
   *
   * 全部事实，按发生顺序。
   */
  readonly history?: Maybe<FactConnection>;
  /**
   * What whoever asks can do here now, and what not and why. Asked of the rules and of the log for one object at a time: its cost keeps it out of lists.
   *
   * 询问者此刻在这里能办什么、不能办什么以及原因。逐个对象按规则和事实日志得出：其成本使它不能用于列表。
   */
  readonly actions?: Maybe<ReadonlyArray<Action>>;
};


/**
 * A training, a meeting or an open day.
 *
 * 培训、会议或开放日活动。
 */
export type OutreachActivityHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The activities of one kind in one year.
 *
 * 某一年某类活动的汇总。
 */
export type OutreachCount = {
  readonly __typename?: 'OutreachCount';
  /**
   * The kind of activity.
   *
   * 活动类型。
   */
  readonly kind: OutreachKind;
  /**
   * The year.
   *
   * 年份。
   */
  readonly year: Scalars['Int']['output'];
  /**
   * How many were held.
   *
   * 举办次数。
   */
  readonly activities: Scalars['Int']['output'];
  /**
   * People, of the activities where they were counted.
   *
   * 有统计的活动的参加人数。
   */
  readonly present: Scalars['Int']['output'];
};

/**
 * A natural person, and what was decided on their data; the data itself is not here.
 *
 * 一个自然人，以及对其个人信息作出的决定；信息本身不在此处。
 */
export type Person = Node & {
  readonly __typename?: 'Person';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The proposal to forget this person; null where there is none.
   *
   * 遗忘提议；没有时为空。
   */
  readonly forgetting?: Maybe<ForgettingProposal>;
  /**
   * The legal hold that stands; null where there is none.
   *
   * 现行的依法保全；没有时为空。
   */
  readonly legalHold?: Maybe<LegalHold>;
  /**
   * When this person was forgotten; null where they are not.
   *
   * 遗忘的时刻；未遗忘时为空。
   */
  readonly forgottenAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * How often it has changed: what `expectedRevision` takes. The first fact has 0.
   *
   * 修订号，可用于 `expectedRevision`；第一项事实为 0。
   */
  readonly revision: Scalars['Int']['output'];
  /**
   * What whoever asks can do here now, and what not and why. Asked of the rules and of the log for one object at a time: its cost keeps it out of lists.
   *
   * 询问者此刻在这里能办什么、不能办什么以及原因。逐个对象按规则和事实日志得出：其成本使它不能用于列表。
   */
  readonly actions?: Maybe<ReadonlyArray<Action>>;
};

/**
 * A proposal to forget somebody, which somebody else confirms.
 *
 * 遗忘提议，待另一人确认。
 */
export type ForgettingProposal = {
  readonly __typename?: 'ForgettingProposal';
  /**
   * Why it was proposed.
   *
   * 提议的理由。
   */
  readonly ground: Scalars['String']['output'];
  /**
   * Who proposed it.
   *
   * 提议人。
   */
  readonly proposedBy: Actor;
  /**
   * When it was proposed.
   *
   * 提议的时刻。
   */
  readonly proposedAt: Scalars['DateTime']['output'];
};

/**
 * A legal hold: what forbids that somebody be forgotten.
 *
 * 依法保全。
 */
export type LegalHold = {
  readonly __typename?: 'LegalHold';
  /**
   * On what ground it stands.
   *
   * 保全的依据。
   */
  readonly ground: Scalars['String']['output'];
  /**
   * Since when it stands.
   *
   * 保全的时刻。
   */
  readonly placedAt: Scalars['DateTime']['output'];
};

/**
 * What is looked for. Whatever is named must hold; of a list one entry suffices, and an empty list finds nothing. A list takes at most 100 entries.
 *
 * 查询条件。所列条件须同时满足；一项条件列多个值时满足其一即可，空列表查不到任何结果。每个列表最多 100 项。
 */
export type RoundFilter = {
  /**
   * The years of the rounds.
   *
   * 轮次的年份。
   */
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /**
   * Whether visits are still made.
   *
   * 走访是否仍在进行。
   */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * How a list is put in order; entries that are equal come by their ids. What has no value counts as the greatest.
 *
 * 列表的排序方式；相同者按编号排序，没有值的按最大值处理。
 */
export type RoundOrder = {
  /**
   * What the list is put in order by.
   *
   * 排序依据。
   */
  readonly field: RoundOrderField;
  /**
   * In which direction.
   *
   * 排序方向。
   */
  readonly direction?: OrderDirection;
};

/**
 * What a list is put in order by.
 *
 * 列表的排序依据。
 */
export type RoundOrderField =
  /**
   * The first day.
   *
   * 开始日期。
   */
  | 'from'
  /**
   * By the name.
   *
   * 按名称。
   */
  | 'name';

/**
 * A round of visits: its plan, where its teams have been, and how much of the plan that covers.
 *
 * 一轮走访：计划、走访情况和覆盖率。
 */
export type Round = Node & {
  readonly __typename?: 'Round';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Its name, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
  /**
   * The first day.
   *
   * 开始日期。
   */
  readonly from: Scalars['Day']['output'];
  /**
   * The last day that is planned.
   *
   * 计划结束日期。
   */
  readonly to: Scalars['Day']['output'];
  /**
   * Whether visits are still made.
   *
   * 走访是否仍在进行。
   */
  readonly open: Scalars['Boolean']['output'];
  /**
   * The day on which the visits were closed.
   *
   * 走访结束日期。
   */
  readonly closedOn?: Maybe<Scalars['Day']['output']>;
  /**
   * Why something of the plan was not visited.
   *
   * 未走访的原因。
   */
  readonly missed?: Maybe<Scalars['String']['output']>;
  /**
   * How often the plan was amended.
   *
   * 计划调整次数。
   */
  readonly amendments: Scalars['Int']['output'];
  /**
   * How often it has changed: what `expectedRevision` takes. The first fact has 0.
   *
   * 修订号，可用于 `expectedRevision`；第一项事实为 0。
   */
  readonly revision: Scalars['Int']['output'];
  /**
   * Set where it was not lived through here.
   *
   * 并非在本中心实际办理时给出。
   */
  readonly ledger?: Maybe<LedgerOrigin>;
  /**
   * Where it goes.
   *
   * 走访城市。
   */
  readonly cities: ReadonlyArray<PlannedCity>;
  /**
   * The firms that it is to hear.
   *
   * 走访企业。
   */
  readonly firms: ReadonlyArray<PlannedFirm>;
  /**
   * The sites that it is to see.
   *
   * 走访项目。
   */
  readonly sites: ReadonlyArray<PlannedSite>;
  /**
   * Its teams.
   *
   * 专班。
   */
  readonly teams: ReadonlyArray<RoundTeam>;
  /**
   * Where its teams have been.
   *
   * 走访记录。
   */
  readonly visits: ReadonlyArray<RoundVisit>;
  /**
   * How much of the plan is paired and visited.
   *
   * 覆盖情况。
   */
  readonly coverage: RoundCoverage;
  /**
   * What it found, and what became of it.
   *
   * 收集的问题及其去向。
   */
  readonly totals: IssueTotals;
  /**
   * What happened to it, fact by fact.
   *
   * 逐项发生的事实。
   */
  readonly history?: Maybe<FactConnection>;
  /**
   * What whoever asks can do here now, and what not and why. Asked of the rules and of the log for one object at a time: its cost keeps it out of lists.
   *
   * 询问者此刻在这里能办什么、不能办什么以及原因。逐个对象按规则和事实日志得出：其成本使它不能用于列表。
   */
  readonly actions?: Maybe<ReadonlyArray<Action>>;
};


/**
 * A round of visits: its plan, where its teams have been, and how much of the plan that covers.
 *
 * 一轮走访：计划、走访情况和覆盖率。
 */
export type RoundHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A city that a round goes to.
 *
 * 一轮走访所到的城市。
 */
export type PlannedCity = {
  readonly __typename?: 'PlannedCity';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Its name, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
};

/**
 * A firm that a round is to hear.
 *
 * 一轮走访的企业。
 */
export type PlannedFirm = {
  readonly __typename?: 'PlannedFirm';
  /**
   * The unified social credit code.
   *
   * 统一社会信用代码。
   */
  readonly creditCode: Scalars['String']['output'];
  /**
   * Its name, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
  /**
   * By what the round counts it.
   *
   * 所属行业。
   */
  readonly trade: FirmTrade;
  /**
   * Where it lies.
   *
   * 所在城市。
   */
  readonly city?: Maybe<PlannedCity>;
  /**
   * Whom to ask.
   *
   * 联系人。
   */
  readonly contact?: Maybe<Contact>;
};

/**
 * A project under construction that a round is to see.
 *
 * 一轮走访的在建项目。
 */
export type PlannedSite = {
  readonly __typename?: 'PlannedSite';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Its name, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Where it lies.
   *
   * 所在城市。
   */
  readonly city?: Maybe<PlannedCity>;
  /**
   * Whose site it is.
   *
   * 所属企业。
   */
  readonly firm?: Maybe<PlannedFirm>;
};

/**
 * A team of a round, and what it is paired with.
 *
 * 一轮走访的专班及其结对对象。
 */
export type RoundTeam = {
  readonly __typename?: 'RoundTeam';
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Who leads it.
   *
   * 带队领导。
   */
  readonly leader: RoundPerson;
  /**
   * Whom its firms can reach.
   *
   * 联络员。
   */
  readonly liaison: Contact;
  /**
   * The cities that it is paired with.
   *
   * 结对城市。
   */
  readonly cities: ReadonlyArray<PlannedCity>;
  /**
   * The firms that it is paired with.
   *
   * 结对企业。
   */
  readonly firms: ReadonlyArray<PlannedFirm>;
  /**
   * The sites that it is paired with.
   *
   * 结对项目。
   */
  readonly sites: ReadonlyArray<PlannedSite>;
};

/**
 * Somebody who is named in a round.
 *
 * 走访中提到的人员。
 */
export type RoundPerson = {
  readonly __typename?: 'RoundPerson';
  /**
   * By what the person can be forgotten.
   *
   * 可据以申请遗忘该人员信息的编号。
   */
  readonly personId?: Maybe<Scalars['ID']['output']>;
  /**
   * Its name, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
  /**
   * The position in which they are there.
   *
   * 职务。
   */
  readonly position?: Maybe<Scalars['String']['output']>;
};

/**
 * A visit of a team.
 *
 * 专班的一次走访。
 */
export type RoundVisit = {
  readonly __typename?: 'RoundVisit';
  /**
   * Its number within the round.
   *
   * 在本轮中的编号。
   */
  readonly visit: Scalars['Int']['output'];
  /**
   * The team.
   *
   * 专班。
   */
  readonly team: Scalars['ID']['output'];
  /**
   * The firm of the plan that was visited.
   *
   * 走访的计划企业。
   */
  readonly firm?: Maybe<PlannedFirm>;
  /**
   * The site of the plan that was visited.
   *
   * 走访的计划项目。
   */
  readonly site?: Maybe<PlannedSite>;
  /**
   * The place beyond the plan that was visited.
   *
   * 走访的计划外地点。
   */
  readonly beyond?: Maybe<BeyondPlan>;
  /**
   * Where that lies.
   *
   * 所在城市。
   */
  readonly city?: Maybe<PlannedCity>;
  /**
   * The day.
   *
   * 走访日期。
   */
  readonly visitedOn: Scalars['Day']['output'];
  /**
   * Who was met.
   *
   * 会见人员。
   */
  readonly met: ReadonlyArray<RoundPerson>;
  /**
   * What was said of it.
   *
   * 走访情况。
   */
  readonly words?: Maybe<Scalars['String']['output']>;
};

/**
 * A place that no plan named.
 *
 * 计划之外的地点。
 */
export type BeyondPlan = {
  readonly __typename?: 'BeyondPlan';
  /**
   * Its name, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
  /**
   * The credit code, where it is a firm.
   *
   * 统一社会信用代码（为企业时）。
   */
  readonly creditCode?: Maybe<Scalars['String']['output']>;
};

/**
 * How a round covers its plan.
 *
 * 一轮走访的覆盖情况。
 */
export type RoundCoverage = {
  readonly __typename?: 'RoundCoverage';
  /**
   * Of cities; one was visited where any visit lay in it.
   *
   * 城市覆盖情况；有走访即为已走访。
   */
  readonly cities: Coverage;
  /**
   * Of firms.
   *
   * 企业覆盖情况。
   */
  readonly firms: Coverage;
  /**
   * Of sites.
   *
   * 项目覆盖情况。
   */
  readonly sites: Coverage;
  /**
   * For each team, of what it is paired with.
   *
   * 各专班的覆盖情况。
   */
  readonly byTeam: ReadonlyArray<TeamCoverage>;
  /**
   * For each city.
   *
   * 各城市的覆盖情况。
   */
  readonly byCity: ReadonlyArray<CityCoverage>;
};

/**
 * How a team covers what it is paired with.
 *
 * 一个专班的覆盖情况。
 */
export type TeamCoverage = {
  readonly __typename?: 'TeamCoverage';
  /**
   * The team.
   *
   * 专班。
   */
  readonly team: Scalars['ID']['output'];
  /**
   * Of cities.
   *
   * 城市覆盖情况。
   */
  readonly cities: Coverage;
  /**
   * Of firms.
   *
   * 企业覆盖情况。
   */
  readonly firms: Coverage;
  /**
   * Of sites.
   *
   * 项目覆盖情况。
   */
  readonly sites: Coverage;
};

/**
 * How a round covers a city.
 *
 * 一个城市的覆盖情况。
 */
export type CityCoverage = {
  readonly __typename?: 'CityCoverage';
  /**
   * The city.
   *
   * 城市。
   */
  readonly city: PlannedCity;
  /**
   * Of the city itself.
   *
   * 城市本身的覆盖情况。
   */
  readonly cities: Coverage;
  /**
   * Of its firms.
   *
   * 企业覆盖情况。
   */
  readonly firms: Coverage;
  /**
   * Of its sites.
   *
   * 项目覆盖情况。
   */
  readonly sites: Coverage;
};

/**
 * Paired of planned, and visited of paired; what is missing is named.
 *
 * 结对数与计划数之比、走访数与结对数之比，并列出缺口。
 */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /**
   * How many are planned.
   *
   * 计划数。
   */
  readonly planned: Scalars['Int']['output'];
  /**
   * How many of those a team is paired with.
   *
   * 结对数。
   */
  readonly paired: Scalars['Int']['output'];
  /**
   * How many of those were visited.
   *
   * 走访数。
   */
  readonly visited: Scalars['Int']['output'];
  /**
   * Paired of planned, from 0 to 1; null where nothing is planned.
   *
   * 结对数与计划数之比（0 至 1）；没有计划时为空。
   */
  readonly pairedShare?: Maybe<Scalars['Float']['output']>;
  /**
   * Visited of paired, from 0 to 1; null where nothing is paired.
   *
   * 走访数与结对数之比（0 至 1）；没有结对时为空。
   */
  readonly visitedShare?: Maybe<Scalars['Float']['output']>;
  /**
   * What no team is paired with.
   *
   * 未结对的对象。
   */
  readonly notPaired: ReadonlyArray<CoverageGap>;
  /**
   * What is paired and was not visited.
   *
   * 已结对而未走访的对象。
   */
  readonly notVisited: ReadonlyArray<CoverageGap>;
};

/**
 * Something that is not covered as it was meant to be.
 *
 * 未覆盖的对象。
 */
export type CoverageGap = {
  readonly __typename?: 'CoverageGap';
  /**
   * What it is.
   *
   * 种类。
   */
  readonly kind: CoveredKind;
  /**
   * Its id.
   *
   * 编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Its name, in the language of `Accept-Language`.
   *
   * 名称，语言随 `Accept-Language`。
   */
  readonly name: Scalars['String']['output'];
};

/**
 * What a round is to cover.
 *
 * 覆盖对象的种类。
 */
export type CoveredKind =
  /**
   * A city.
   *
   * 城市。
   */
  | 'city'
  /**
   * A firm.
   *
   * 企业。
   */
  | 'firm'
  /**
   * A site.
   *
   * 在建项目。
   */
  | 'site';

/**
 * What a round found, and what became of it.
 *
 * 一轮走访收集的问题及其去向。
 */
export type IssueTotals = {
  readonly __typename?: 'IssueTotals';
  /**
   * How many were found.
   *
   * 收集问题数。
   */
  readonly found: Scalars['Int']['output'];
  /**
   * How many are to be settled, once what is one was merged.
   *
   * 归并后需办理数。
   */
  readonly toSettle: Scalars['Int']['output'];
  /**
   * How many of those are common to many.
   *
   * 其中共性问题数。
   */
  readonly common: Scalars['Int']['output'];
  /**
   * How many of those are individual.
   *
   * 其中个性问题数。
   */
  readonly individual: Scalars['Int']['output'];
  /**
   * How many of those are of construction firms of the plan.
   *
   * 其中建筑业企业问题数。
   */
  readonly construction: Scalars['Int']['output'];
  /**
   * How many of those are of real-estate firms of the plan.
   *
   * 其中房地产企业问题数。
   */
  readonly realEstate: Scalars['Int']['output'];
  /**
   * How many of those were struck off.
   *
   * 已销号数。
   */
  readonly struckOff: Scalars['Int']['output'];
};

/**
 * Gives a draw up while nobody can know any part of its seed; the reason is public.
 *
 * 在无人可能知道种子任何部分之前放弃抽取，说明理由并公开。
 */
export type AbandonDrawInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The draw.
   *
   * 抽取编号。
   */
  readonly draw: Scalars['ID']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type AbandonDrawPayload = MutationPayload & {
  readonly __typename?: 'AbandonDrawPayload';
  /**
   * The draw as it is now; null where the command was refused.
   *
   * 抽取的最新状态；命令不予办理时为空。
   */
  readonly draw?: Maybe<Draw>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Accepts an application and opens the reviews.
 *
 * 受理申请并启动各部门审查。
 */
export type AcceptCaseInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type AcceptCasePayload = MutationPayload & {
  readonly __typename?: 'AcceptCasePayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * The company accepts an order.
 *
 * 企业受理报装单。
 */
export type AcceptHookupOrderInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The hook-up order.
   *
   * 报装单编号。
   */
  readonly orderId: Scalars['ID']['input'];
  /**
   * The company's own number of the job.
   *
   * 企业自编工单号。
   */
  readonly companyNumber?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type AcceptHookupOrderPayload = MutationPayload & {
  readonly __typename?: 'AcceptHookupOrderPayload';
  /**
   * The order as it is now; null where the command was refused.
   *
   * 接入单的最新状态；命令不予办理时为空。
   */
  readonly hookupOrder?: Maybe<HookupOrder>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Why an application is not accepted (art. 32).
 *
 * 不予受理的理由（行政许可法第三十二条）。
 */
export type AcceptanceRefusalGround =
  /**
   * Needs no permit.
   *
   * 依法不需要许可
   */
  | 'noPermitNeeded'
  /**
   * Not this authority's competence.
   *
   * 不属于本机关职权范围
   */
  | 'notOurCompetence'
  /**
   * Incomplete, and not mended.
   *
   * 材料不全且未补正
   */
  | 'incomplete'
  /**
   * Projects of its category do not need the stage.
   *
   * 该类项目无需办理此阶段。
   */
  | 'stageNotRequired'
  /**
   * A case of the same kind is open.
   *
   * 同类申请已在办理。
   */
  | 'stageAlreadyOpen'
  /**
   * The stage is approved already.
   *
   * 该阶段已经批准。
   */
  | 'stageAlreadyApproved'
  /**
   * An earlier stage is not approved, or its permit has ended.
   *
   * 前一阶段尚未批准或者许可已经失效。
   */
  | 'predecessorMissing'
  /**
   * The certificate that it rests on is not in force.
   *
   * 所依据的证照已经失效或者不存在。
   */
  | 'baseNotInForce'
  /**
   * The certificate does not run out.
   *
   * 证照没有有效期限。
   */
  | 'nothingToRenew'
  /**
   * The permit does not lapse, so there is no start of works to extend.
   *
   * 许可不因逾期开工失效。
   */
  | 'nothingToExtend'
  /**
   * The start of works has been extended as often as the law allows.
   *
   * 开工延期次数已用完。
   */
  | 'extensionsUsedUp';

/**
 * Splits a measure of the policy into tasks, each with an owner of a department and a day.
 *
 * 将政策的一项措施分解为任务，逐项明确责任人、部门和期限。
 */
export type AddMeasureInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The policy.
   *
   * 政策。
   */
  readonly policy: Scalars['ID']['input'];
  /**
   * What the measure is.
   *
   * 措施内容。
   */
  readonly words: Scalars['String']['input'];
  /**
   * Its tasks.
   *
   * 任务。
   */
  readonly tasks: ReadonlyArray<MeasureTaskInput>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type AddMeasurePayload = MutationPayload & {
  readonly __typename?: 'AddMeasurePayload';
  /**
   * The policy as it is now; null where the command was refused.
   *
   * 政策的最新登记；命令不予办理时为空。
   */
  readonly policy?: Maybe<Policy>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Adds a secret that was sealed before it came here: `onewindow utility-secret` makes, seals and gives one. Two are valid at once.
 *
 * 添加已加密的企业密钥：由 `onewindow utility-secret` 生成、加密并提交；每个方向可同时有效两个。
 */
export type AddUtilitySecretInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Company: an id of the catalogue.
   *
   * 企业；事项目录中的编号。
   */
  readonly company: Scalars['ID']['input'];
  /**
   * What the secret is for.
   *
   * 密钥用途。
   */
  readonly direction: SecretDirection;
  /**
   * The secret's UUID.
   *
   * 密钥的 UUID。
   */
  readonly secretId: Scalars['ID']['input'];
  /**
   * The secret, sealed.
   *
   * 加密后的密钥。
   */
  readonly sealed: SealedSecretInput;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type AddUtilitySecretPayload = MutationPayload & {
  readonly __typename?: 'AddUtilitySecretPayload';
  /**
   * The company's connection as it is now; null where the command was refused.
   *
   * 企业连接的最新情况；命令不予办理时为空。
   */
  readonly utility?: Maybe<UtilityStatus>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Mends what is recorded of a policy, with the reason. What is named replaces what was; what was stays in the history.
 *
 * 更正政策的登记内容并说明理由。列明的以新代旧，原内容留在经过中。
 */
export type AmendPolicyInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The policy.
   *
   * 政策。
   */
  readonly policy: Scalars['ID']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
  /**
   * What is changed.
   *
   * 变更内容。
   */
  readonly changes: PolicyChanges;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type AmendPolicyPayload = MutationPayload & {
  readonly __typename?: 'AmendPolicyPayload';
  /**
   * The policy as it is now; null where the command was refused.
   *
   * 政策的最新登记；命令不予办理时为空。
   */
  readonly policy?: Maybe<Policy>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Changes what is recorded of a project. What is named replaces what was; the rest stays.
 *
 * 变更项目登记事项：列明的以新代旧，其余不变。
 */
export type AmendProjectInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The project's code; in a centre with national codes 4-6-2-2-6 digits.
   *
   * 项目代码；采用全国统一代码的中心为 4-6-2-2-6 位数字。
   */
  readonly projectCode: Scalars['ID']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
  /**
   * What is changed.
   *
   * 变更内容。
   */
  readonly changes: ProjectChanges;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type AmendProjectPayload = MutationPayload & {
  readonly __typename?: 'AmendProjectPayload';
  /**
   * The project as it is now; null where the command was refused.
   *
   * 项目的最新状态；命令不予办理时为空。
   */
  readonly project?: Maybe<Project>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Amends the plan of a round, with the reason. Each part that is named takes the place of the whole part.
 *
 * 调整走访计划并说明理由；所列部分整体替换原内容。
 */
export type AmendRoundPlanInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The number of the round of visits: the year, and which of that year's.
   *
   * 走访轮次编号：年份和当年第几轮。
   */
  readonly round: Scalars['ID']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
  /**
   * What is changed.
   *
   * 变更内容。
   */
  readonly changes: RoundPlanChanges;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type AmendRoundPlanPayload = MutationPayload & {
  readonly __typename?: 'AmendRoundPlanPayload';
  /**
   * The round as it is now; null where the command was refused.
   *
   * 轮次的现状；命令被拒绝时为空。
   */
  readonly round?: Maybe<Round>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Records what the firms were told: whom of each, by whom, when and how. Every firm that has not confirmed yet is told, also those of merged issues.
 *
 * 登记向企业的反馈：告知何人、由谁、何时、以何方式。尚未确认的企业都须告知，包括归并问题的企业。
 */
export type AnswerIssueInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The number of the issue.
   *
   * 问题编号。
   */
  readonly issue: Scalars['ID']['input'];
  /**
   * Who of each firm was told.
   *
   * 各企业被告知的人员。
   */
  readonly told: ReadonlyArray<ToldPersonInput>;
  /**
   * Who told them: an id by which somebody signs in; whoever gives this unless named.
   *
   * 告知人的登录编号，未填即登记人。
   */
  readonly by?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The day on which they were told; not after today.
   *
   * 告知日期，不得晚于今天。
   */
  readonly toldOn: Scalars['Day']['input'];
  /**
   * How they were told.
   *
   * 告知方式。
   */
  readonly means: AnswerMeans;
  /**
   * What they were told. Names of people do not belong here.
   *
   * 反馈内容，勿写个人姓名。
   */
  readonly words: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type AnswerIssuePayload = MutationPayload & {
  readonly __typename?: 'AnswerIssuePayload';
  /**
   * The issue as it is now; null where the command was refused.
   *
   * 问题的现状；命令被拒绝时为空。
   */
  readonly issue?: Maybe<Issue>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * How a firm was told.
 *
 * 告知企业的方式。
 */
export type AnswerMeans =
  /**
   * On a visit.
   *
   * 上门。
   */
  | 'visit'
  /**
   * By phone.
   *
   * 电话。
   */
  | 'phone'
  /**
   * By letter.
   *
   * 书面。
   */
  | 'letter'
  /**
   * In a meeting.
   *
   * 会议。
   */
  | 'meeting'
  /**
   * On the platform.
   *
   * 平台。
   */
  | 'platform';

/**
 * Records the applicant's answer to an objection; the same department reviews again.
 *
 * 登记申请人对异议的答复，由原部门再次审查。
 */
export type AnswerObjectionInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * Item: one of the case.
   *
   * 事项；属于该办件。
   */
  readonly item: Scalars['ID']['input'];
  /**
   * What the applicant answered.
   *
   * 申请人的答复。
   */
  readonly answer: Scalars['String']['input'];
  /**
   * What was handed in.
   *
   * 提交的材料。
   */
  readonly materials?: InputMaybe<ReadonlyArray<MaterialInput>>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type AnswerObjectionPayload = MutationPayload & {
  readonly __typename?: 'AnswerObjectionPayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Who applies: the owner or developer, not the builder.
 *
 * 申请人，即建设单位，并非施工单位。
 */
export type ApplicantInput = {
  /**
   * Name.
   *
   * 名称。
   */
  readonly name: Scalars['String']['input'];
  /**
   * The unified social credit code, 18 characters.
   *
   * 统一社会信用代码，18 位。
   */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * Why a code whose check character fails is accepted all the same.
   *
   * 校验位不符仍予采用的理由。
   */
  readonly creditCodeReason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Gives an order to a company.
 *
 * 将报装单指派给企业。
 */
export type AssignHookupOrderInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The hook-up order.
   *
   * 报装单编号。
   */
  readonly orderId: Scalars['ID']['input'];
  /**
   * Company: an id of the catalogue.
   *
   * 企业；事项目录中的编号。
   */
  readonly company: Scalars['ID']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type AssignHookupOrderPayload = MutationPayload & {
  readonly __typename?: 'AssignHookupOrderPayload';
  /**
   * The order as it is now; null where the command was refused.
   *
   * 接入单的最新状态；命令不予办理时为空。
   */
  readonly hookupOrder?: Maybe<HookupOrder>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Makes one person the owner of an issue, with the day by which its firm has an answer.
 *
 * 明确一名责任人及应当反馈的日期。
 */
export type AssignIssueInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The number of the issue.
   *
   * 问题编号。
   */
  readonly issue: Scalars['ID']['input'];
  /**
   * Who is to settle it: the id by which they sign in.
   *
   * 责任人的登录编号。
   */
  readonly owner: Scalars['ID']['input'];
  /**
   * By when its firm has an answer; a rest day moves to the next working day.
   *
   * 应当反馈的日期，遇休息日顺延至次一工作日。
   */
  readonly dueOn: Scalars['Day']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type AssignIssuePayload = MutationPayload & {
  readonly __typename?: 'AssignIssuePayload';
  /**
   * The issue as it is now; null where the command was refused.
   *
   * 问题的现状；命令被拒绝时为空。
   */
  readonly issue?: Maybe<Issue>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * A place that no plan named.
 *
 * 计划之外的地点。
 */
export type BeyondPlanInput = {
  /**
   * What is there.
   *
   * 地点名称。
   */
  readonly name: Scalars['String']['input'];
  /**
   * Where it lies: a city of the round.
   *
   * 所在城市，为本轮的城市之一。
   */
  readonly city: Scalars['ID']['input'];
  /**
   * The unified social credit code, 18 characters.
   *
   * 统一社会信用代码，18 位。
   */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Cancels an order that is not finished.
 *
 * 取消尚未完成的报装单。
 */
export type CancelHookupOrderInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The hook-up order.
   *
   * 报装单编号。
   */
  readonly orderId: Scalars['ID']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type CancelHookupOrderPayload = MutationPayload & {
  readonly __typename?: 'CancelHookupOrderPayload';
  /**
   * The order as it is now; null where the command was refused.
   *
   * 接入单的最新状态；命令不予办理时为空。
   */
  readonly hookupOrder?: Maybe<HookupOrder>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * The kinds of application.
 *
 * 申请的种类。
 */
export type CaseKind =
  /**
   * A first application.
   *
   * 首次申请。
   */
  | 'new'
  /**
   * A change.
   *
   * 变更。
   */
  | 'change'
  /**
   * An extension of the time to start the works.
   *
   * 延期（开工）。
   */
  | 'extension'
  /**
   * A renewal of the validity (art. 50).
   *
   * 延续（有效期，第五十条）。
   */
  | 'renewal'
  /**
   * A reissue.
   *
   * 补办。
   */
  | 'reissue'
  /**
   * A cancellation.
   *
   * 注销。
   */
  | 'cancellation';

/**
 * How a certificate ends: four different acts.
 *
 * 证照效力终止的四种行为。
 */
export type CertificateEnd =
  /**
   * It was unlawfully granted.
   *
   * 撤销（违法许可）
   */
  | 'annulled'
  /**
   * Circumstances changed.
   *
   * 撤回（情势变更）
   */
  | 'withdrawn'
  /**
   * As a penalty.
   *
   * 吊销（行政处罚）
   */
  | 'revokedAsPenalty'
  /**
   * Formally deleted.
   *
   * 注销
   */
  | 'deregistered';

/**
 * A certificate to be issued.
 *
 * 拟核发的证照。
 */
export type CertificateInput = {
  /**
   * Item: the one that it is the result of.
   *
   * 事项；证照是其结果。
   */
  readonly item: Scalars['ID']['input'];
  /**
   * The number that it bears.
   *
   * 编号。
   */
  readonly number: Scalars['String']['input'];
  /**
   * The name of the certificate.
   *
   * 证照名称。
   */
  readonly name: Scalars['String']['input'];
  /**
   * Day of issue: today unless told.
   *
   * 核发日期；未填为当日。
   */
  readonly issuedOn?: InputMaybe<Scalars['Day']['input']>;
  /**
   * The last day of its validity.
   *
   * 有效期截止日。
   */
  readonly validUntil?: InputMaybe<Scalars['Day']['input']>;
};

/**
 * Ends the visits of a round. Where something of the plan was not visited, it says why.
 *
 * 结束一轮走访；计划中有未走访的，须说明原因。
 */
export type CloseRoundInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The number of the round of visits: the year, and which of that year's.
   *
   * 走访轮次编号：年份和当年第几轮。
   */
  readonly round: Scalars['ID']['input'];
  /**
   * Why something of the plan was not visited.
   *
   * 未走访的原因。
   */
  readonly missed?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type CloseRoundPayload = MutationPayload & {
  readonly __typename?: 'CloseRoundPayload';
  /**
   * The round as it is now; null where the command was refused.
   *
   * 轮次的现状；命令被拒绝时为空。
   */
  readonly round?: Maybe<Round>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Binds an officer to a secret by its digest.
 *
 * 提交密值的摘要，此后不得更换。
 */
export type CommitDrawSecretInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The draw.
   *
   * 抽取编号。
   */
  readonly draw: Scalars['ID']['input'];
  /**
   * The digest of the secret, as `onewindow draw-secret` makes it.
   *
   * 密值摘要：`onewindow draw-secret` 或本页可以生成。
   */
  readonly digest: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type CommitDrawSecretPayload = MutationPayload & {
  readonly __typename?: 'CommitDrawSecretPayload';
  /**
   * The draw as it is now; null where the command was refused.
   *
   * 抽取的最新状态；命令不予办理时为空。
   */
  readonly draw?: Maybe<Draw>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Says that a task is done, with its result and evidence. Its owner alone says so.
 *
 * 报告任务完成，写明结果和依据。仅限责任人。
 */
export type CompleteTaskInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The policy.
   *
   * 政策。
   */
  readonly policy: Scalars['ID']['input'];
  /**
   * Task: its number within the policy.
   *
   * 任务：在本政策中的序号。
   */
  readonly task: Scalars['Int']['input'];
  /**
   * What came of it.
   *
   * 完成情况。
   */
  readonly result: Scalars['String']['input'];
  /**
   * What shows it.
   *
   * 依据。
   */
  readonly evidence: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type CompleteTaskPayload = MutationPayload & {
  readonly __typename?: 'CompleteTaskPayload';
  /**
   * The policy as it is now; null where the command was refused.
   *
   * 政策的最新登记；命令不予办理时为空。
   */
  readonly policy?: Maybe<Policy>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Concludes a department's review of one item.
 *
 * 部门就某一事项作出审查意见。
 */
export type ConcludeReviewInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * Item: one of the case.
   *
   * 事项；属于该办件。
   */
  readonly item: Scalars['ID']['input'];
  /**
   * Outcome.
   *
   * 结果。
   */
  readonly outcome: ReviewOutcome;
  /**
   * Under which conditions; needed where the department agrees with conditions.
   *
   * 附加条件；附条件同意时必填。
   */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /**
   * Reasons: needed for an objection and for a refusal.
   *
   * 理由；提出异议或不予许可时必填。
   */
  readonly reasons?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type ConcludeReviewPayload = MutationPayload & {
  readonly __typename?: 'ConcludeReviewPayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Says that an answer settles the issue: the firm itself, or the window with the evidence of a call.
 *
 * 表示反馈解决了问题：由企业作出，或由窗口凭回访记录登记。
 */
export type ConfirmAnswerInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The number of the issue.
   *
   * 问题编号。
   */
  readonly issue: Scalars['ID']['input'];
  /**
   * Of the window: where the call to the firm is on record.
   *
   * 窗口登记时填写回访记录编号。
   */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type ConfirmAnswerPayload = MutationPayload & {
  readonly __typename?: 'ConfirmAnswerPayload';
  /**
   * The issue as it is now; null where the command was refused.
   *
   * 问题的现状；命令被拒绝时为空。
   */
  readonly issue?: Maybe<Issue>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Says the public value once more, by somebody else; where it is the same the draw is made.
 *
 * 由另一人查证后再次录入公开数值；一致的随即抽取。
 */
export type ConfirmDrawValueInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The draw.
   *
   * 抽取编号。
   */
  readonly draw: Scalars['ID']['input'];
  /**
   * The value as you looked it up yourself.
   *
   * 您自行查证的数值。
   */
  readonly value: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type ConfirmDrawValuePayload = MutationPayload & {
  readonly __typename?: 'ConfirmDrawValuePayload';
  /**
   * The draw as it is now; null where the command was refused.
   *
   * 抽取的最新状态；命令不予办理时为空。
   */
  readonly draw?: Maybe<Draw>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Confirms it: the key of this person is destroyed, and nothing brings it back.
 *
 * 确认遗忘：销毁此人的密钥，不可恢复。
 */
export type ConfirmForgettingInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The id of the person.
   *
   * 此人的编号。
   */
  readonly person: Scalars['ID']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type ConfirmForgettingPayload = MutationPayload & {
  readonly __typename?: 'ConfirmForgettingPayload';
  /**
   * The person as they are now; null where the command was refused.
   *
   * 此人现在的情况；命令被拒绝时为空。
   */
  readonly person?: Maybe<Person>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Confirms that a task is done. Somebody else than who did it or answers for it does so.
 *
 * 核实任务完成。由责任人和报告人以外的人员办理。
 */
export type ConfirmTaskInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The policy.
   *
   * 政策。
   */
  readonly policy: Scalars['ID']['input'];
  /**
   * Task: its number within the policy.
   *
   * 任务：在本政策中的序号。
   */
  readonly task: Scalars['Int']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type ConfirmTaskPayload = MutationPayload & {
  readonly __typename?: 'ConfirmTaskPayload';
  /**
   * The policy as it is now; null where the command was refused.
   *
   * 政策的最新登记；命令不予办理时为空。
   */
  readonly policy?: Maybe<Policy>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * The supply is connected.
 *
 * 完成接通。
 */
export type ConnectHookupInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The hook-up order.
   *
   * 报装单编号。
   */
  readonly orderId: Scalars['ID']['input'];
  /**
   * The company's number of the customer.
   *
   * 企业客户编号。
   */
  readonly customerNumber?: InputMaybe<Scalars['String']['input']>;
  /**
   * Connected on (as the company states it): kept as said. The clock ends when it is told.
   *
   * 接通日期（企业所述）；照录，计时以告知之日为止。
   */
  readonly connectedOn?: InputMaybe<Scalars['Day']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type ConnectHookupPayload = MutationPayload & {
  readonly __typename?: 'ConnectHookupPayload';
  /**
   * The order as it is now; null where the command was refused.
   *
   * 接入单的最新状态；命令不予办理时为空。
   */
  readonly hookupOrder?: Maybe<HookupOrder>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * A natural person to ask.
 *
 * 联系人。
 */
export type ContactInput = {
  /**
   * Name of the person.
   *
   * 姓名。
   */
  readonly name: Scalars['String']['input'];
  /**
   * Phone: where the person is reached.
   *
   * 联系电话。
   */
  readonly phone: Scalars['String']['input'];
};

/**
 * WGS 84, in degrees.
 *
 * 坐标（WGS 84，单位为度）。
 */
export type CoordinatesInput = {
  /**
   * Longitude (degrees east).
   *
   * 经度（度）。
   */
  readonly longitude: Scalars['Float']['input'];
  /**
   * Latitude (degrees north).
   *
   * 纬度（度）。
   */
  readonly latitude: Scalars['Float']['input'];
};

/**
 * Corrects what stands on a certificate; its number stays unless just that was wrong. Companies are told.
 *
 * 更正证照所载内容；编号除本身有误外不变，并告知有关企业。
 */
export type CorrectCertificateInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * The number that it bears.
   *
   * 编号。
   */
  readonly number: Scalars['String']['input'];
  /**
   * What it should have said.
   *
   * 应当记载的内容。
   */
  readonly corrected: CorrectedCertificateInput;
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
  /**
   * The paper or file that shows that it is right.
   *
   * 证明更正无误的文书或者文件编号。
   */
  readonly evidence: Scalars['String']['input'];
  /**
   * Who approved it: the head of the authority.
   *
   * 批准人（行政机关负责人）。
   */
  readonly approvedBy: ExtensionApproverInput;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type CorrectCertificatePayload = MutationPayload & {
  readonly __typename?: 'CorrectCertificatePayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Corrects the public value before it is confirmed, with the reason.
 *
 * 在核对之前更正录入的公开数值，并说明理由。
 */
export type CorrectDrawValueInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The draw.
   *
   * 抽取编号。
   */
  readonly draw: Scalars['ID']['input'];
  /**
   * The right value.
   *
   * 正确的数值。
   */
  readonly value: Scalars['String']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type CorrectDrawValuePayload = MutationPayload & {
  readonly __typename?: 'CorrectDrawValuePayload';
  /**
   * The draw as it is now; null where the command was refused.
   *
   * 抽取的最新状态；命令不予办理时为空。
   */
  readonly draw?: Maybe<Draw>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Corrects what was recorded of an activity, with the reason. What is named replaces what was.
 *
 * 更正活动登记并说明理由：列明的以新代旧。
 */
export type CorrectOutreachInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The activity.
   *
   * 活动编号。
   */
  readonly activity: Scalars['ID']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
  /**
   * What kind of activity it was.
   *
   * 活动种类。
   */
  readonly kind?: InputMaybe<OutreachKind>;
  /**
   * The day on which it was held.
   *
   * 举办日期。
   */
  readonly heldOn?: InputMaybe<Scalars['Day']['input']>;
  /**
   * For whom it was.
   *
   * 参加对象。
   */
  readonly audience?: InputMaybe<Scalars['String']['input']>;
  /**
   * How many were there, where somebody counted.
   *
   * 参加人数（有统计时填写）。
   */
  readonly present?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type CorrectOutreachPayload = MutationPayload & {
  readonly __typename?: 'CorrectOutreachPayload';
  /**
   * The activity as it is now; null where the command was refused.
   *
   * 活动的最新记录；命令不予办理时为空。
   */
  readonly outreachActivity?: Maybe<OutreachActivity>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Corrects the day of receipt, with evidence and approval; every figure that rests on it is marked.
 *
 * 更正收件日；须有依据和批准人，凡据以计算的数字均予标明。
 */
export type CorrectReceiptDayInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * Received on: today unless told, never later. A paper that came earlier keeps its day.
   *
   * 收件日期；未填为当日，不得晚于当日，先收到的纸件按实际日期。
   */
  readonly receivedOn: Scalars['Day']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
  /**
   * The paper or file that shows the true day.
   *
   * 证明实际收件日的文书或者文件编号。
   */
  readonly evidence: Scalars['String']['input'];
  /**
   * Who approved it: the head of the authority.
   *
   * 批准人（行政机关负责人）。
   */
  readonly approvedBy: ExtensionApproverInput;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type CorrectReceiptDayPayload = MutationPayload & {
  readonly __typename?: 'CorrectReceiptDayPayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * What a certificate should have said.
 *
 * 证照应当记载的内容。
 */
export type CorrectedCertificateInput = {
  /**
   * The number that it bears.
   *
   * 编号。
   */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /**
   * Name.
   *
   * 名称。
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * The day of issue.
   *
   * 核发日期。
   */
  readonly issuedOn?: InputMaybe<Scalars['Day']['input']>;
  /**
   * The last day of its validity.
   *
   * 有效期截止日。
   */
  readonly validUntil?: InputMaybe<Scalars['Day']['input']>;
};

/**
 * Decides a permit or a filing, for the authority that the catalogue names. A refusal states its reasons and the remedies (art. 38).
 *
 * 对许可或者备案事项作出决定；不予批准须写明理由和救济途径（第三十八条）。
 */
export type DecideItemInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * Item: one of the case.
   *
   * 事项；属于该办件。
   */
  readonly item: Scalars['ID']['input'];
  /**
   * Outcome.
   *
   * 结果。
   */
  readonly outcome: DecisionOutcome;
  /**
   * Under which conditions; needed where the department agrees with conditions.
   *
   * 附加条件；附条件同意时必填。
   */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /**
   * Reasons: needed for an objection and for a refusal.
   *
   * 理由；提出异议或不予许可时必填。
   */
  readonly reasons?: InputMaybe<Scalars['String']['input']>;
  /**
   * Reconsideration and suit, where and until when; needed for a refusal.
   *
   * 复议、诉讼的途径与期限；不予许可时必填。
   */
  readonly remedies?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type DecideItemPayload = MutationPayload & {
  readonly __typename?: 'DecideItemPayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * How a decision was delivered.
 *
 * 送达方式。
 */
export type DecisionDeliveryMeans =
  /**
   * At the counter.
   *
   * 窗口领取
   */
  | 'counter'
  /**
   * By post.
   *
   * 邮寄送达
   */
  | 'post'
  /**
   * Electronically.
   *
   * 电子送达
   */
  | 'electronic'
  /**
   * Left at the address, before a witness.
   *
   * 留置送达。
   */
  | 'left'
  /**
   * By public announcement.
   *
   * 公告送达。
   */
  | 'announcement'
  /**
   * Entrusted to another office.
   *
   * 委托其他机关送达。
   */
  | 'entrusted';

/**
 * What was decided.
 *
 * 决定结果。
 */
export type DecisionOutcome =
  /**
   * Approved.
   *
   * 准予许可
   */
  | 'approved'
  /**
   * Not approved.
   *
   * 不予许可
   */
  | 'notApproved';

/**
 * Everything on site is ready to be connected.
 *
 * 现场已具备接通条件。
 */
export type DeclareReadyToConnectInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The hook-up order.
   *
   * 报装单编号。
   */
  readonly orderId: Scalars['ID']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type DeclareReadyToConnectPayload = MutationPayload & {
  readonly __typename?: 'DeclareReadyToConnectPayload';
  /**
   * The order as it is now; null where the command was refused.
   *
   * 接入单的最新状态；命令不予办理时为空。
   */
  readonly hookupOrder?: Maybe<HookupOrder>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Declines it: the proposal is over.
 *
 * 不予遗忘，提议就此终结。
 */
export type DeclineForgettingInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The id of the person.
   *
   * 此人的编号。
   */
  readonly person: Scalars['ID']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type DeclineForgettingPayload = MutationPayload & {
  readonly __typename?: 'DeclineForgettingPayload';
  /**
   * The person as they are now; null where the command was refused.
   *
   * 此人现在的情况；命令被拒绝时为空。
   */
  readonly person?: Maybe<Person>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * The company declines an order, with the reason.
 *
 * 企业说明理由，不予受理报装单。
 */
export type DeclineHookupOrderInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The hook-up order.
   *
   * 报装单编号。
   */
  readonly orderId: Scalars['ID']['input'];
  /**
   * The reason by its kind.
   *
   * 原因类别。
   */
  readonly code: HookupDeclineCode;
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type DeclineHookupOrderPayload = MutationPayload & {
  readonly __typename?: 'DeclineHookupOrderPayload';
  /**
   * The order as it is now; null where the command was refused.
   *
   * 接入单的最新状态；命令不予办理时为空。
   */
  readonly hookupOrder?: Maybe<HookupOrder>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Records that the papers of one or several decisions were delivered (art. 44).
 *
 * 登记一项或者多项决定的送达（第四十四条）。
 */
export type DeliverDecisionInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * Items: those whose decisions are delivered.
   *
   * 事项；送达其决定。
   */
  readonly items: ReadonlyArray<Scalars['ID']['input']>;
  /**
   * How it was delivered.
   *
   * 送达方式。
   */
  readonly means: DecisionDeliveryMeans;
  /**
   * Who took it, or who saw it left.
   *
   * 收件人，或者留置时的见证人。
   */
  readonly recipient?: InputMaybe<Scalars['String']['input']>;
  /**
   * The number of the item by post.
   *
   * 邮件号。
   */
  readonly trackingNumber?: InputMaybe<Scalars['String']['input']>;
  /**
   * Delivered on: today unless told.
   *
   * 送达日期；未填为当日。
   */
  readonly deliveredOn?: InputMaybe<Scalars['Day']['input']>;
  /**
   * The evidence for a day before today; without it the clock runs until the day of the entry.
   *
   * 倒填送达日的证据；没有证据的，期限计至登记之日。
   */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /**
   * The proof of delivery.
   *
   * 送达凭证。
   */
  readonly receipt: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type DeliverDecisionPayload = MutationPayload & {
  readonly __typename?: 'DeliverDecisionPayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Records that the policy was given to firms, up to 200 at once. A firm that has it already is not counted again.
 *
 * 登记政策送达企业，一次最多 200 家。已收到的企业不重复计算。
 */
export type DeliverPolicyInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The policy.
   *
   * 政策。
   */
  readonly policy: Scalars['ID']['input'];
  /**
   * The firms.
   *
   * 企业。
   */
  readonly firms: ReadonlyArray<FirmInput>;
  /**
   * How it came to them.
   *
   * 送达方式。
   */
  readonly means: PolicyMeans;
  /**
   * The day on which they got it; today unless told, never later.
   *
   * 送达日期；不填即今天，不得晚于今天。
   */
  readonly deliveredOn?: InputMaybe<Scalars['Day']['input']>;
  /**
   * What shows it.
   *
   * 依据。
   */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type DeliverPolicyPayload = MutationPayload & {
  readonly __typename?: 'DeliverPolicyPayload';
  /**
   * The policy as it is now; null where the command was refused.
   *
   * 政策的最新登记；命令不予办理时为空。
   */
  readonly policy?: Maybe<Policy>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * What a utility needs to know of the demand; which of it, the catalogue says.
 *
 * 报装需求，所需项目由事项目录规定。
 */
export type DemandInput = {
  /**
   * Pipe diameter (millimetres).
   *
   * 管径（毫米）。
   */
  readonly pipeDiameter?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Capacity (kVA).
   *
   * 容量（千伏安）。
   */
  readonly capacity?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Voltage (kV).
   *
   * 电压（千伏）。
   */
  readonly voltage?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Gas flow (cubic metres an hour).
   *
   * 用气量（立方米/小时）。
   */
  readonly gasFlow?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Discharge (cubic metres a day).
   *
   * 排水量（立方米/日）。
   */
  readonly discharge?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Lines to lead in.
   *
   * 引入线路数。
   */
  readonly lines?: InputMaybe<Scalars['Float']['input']>;
  /**
   * A remark.
   *
   * 备注。
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Says that an answer does not settle the issue, and why: the firm itself, or the window with the evidence of a call.
 *
 * 表示反馈没有解决问题并说明原因：由企业作出，或由窗口凭回访记录登记。
 */
export type DisputeAnswerInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The number of the issue.
   *
   * 问题编号。
   */
  readonly issue: Scalars['ID']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
  /**
   * Of the window: where the call to the firm is on record.
   *
   * 窗口登记时填写回访记录编号。
   */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type DisputeAnswerPayload = MutationPayload & {
  readonly __typename?: 'DisputeAnswerPayload';
  /**
   * The issue as it is now; null where the command was refused.
   *
   * 问题的现状；命令被拒绝时为空。
   */
  readonly issue?: Maybe<Issue>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * How many are drawn.
 *
 * 抽取的数量。
 */
export type DrawChoosesInput = {
  /**
   * How many subjects.
   *
   * 抽取的检查对象数。
   */
  readonly subjects: Scalars['Int']['input'];
  /**
   * How many inspectors for each, two at least.
   *
   * 每个对象的检查人员数，至少 2 名。
   */
  readonly inspectors: Scalars['Int']['input'];
};

/**
 * From what the seed comes.
 *
 * 种子的来源。
 */
export type DrawSeedBy =
  /**
   * A public value that is named beforehand.
   *
   * 事先指明的公开数值。
   */
  | 'publicValue'
  /**
   * The secrets of two officers.
   *
   * 两名经办人各自的密值。
   */
  | 'officers';

/**
 * From what the seed is to come.
 *
 * 种子从何而来。
 */
export type DrawSeedInput = {
  /**
   * From what.
   *
   * 来源。
   */
  readonly by: DrawSeedBy;
  /**
   * Public value: an id of the catalogue. Of two officers it stands for a secret that is not revealed in time.
   *
   * 公开数值；事项目录中的编号。由经办人产生种子时，代替逾期未公开的密值。
   */
  readonly publicValue: Scalars['ID']['input'];
  /**
   * The day of which it is: after today, and of two officers after the last day of their reveal.
   *
   * 公开数值所属日期：晚于今日，由经办人产生种子时晚于公开密值的最后日期。
   */
  readonly expectedOn: Scalars['Day']['input'];
  /**
   * The ids of the two officers.
   *
   * 两名经办人的工号。
   */
  readonly officers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * The last day on which they reveal.
   *
   * 公开密值的最后日期。
   */
  readonly revealOn?: InputMaybe<Scalars['Day']['input']>;
};

/**
 * Ends that somebody has a deputy, at once and on every node.
 *
 * 取消代理（B 角），在所有节点立即生效。
 */
export type EndDeputyInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The id of the head, as the issuer tells it.
   *
   * 负责人在身份提供方的标识。
   */
  readonly person: Scalars['String']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type EndDeputyPayload = MutationPayload & {
  readonly __typename?: 'EndDeputyPayload';
  /**
   * The deputy and the leave as they are now; null where the command was refused.
   *
   * 当前的代理（B 角）和休假；命令被拒绝时为 null。
   */
  readonly personDuties?: Maybe<PersonDuties>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Ends a leave before its last day: the deputy acts no more.
 *
 * 提前结束休假：代理（B 角）不再行使职权。
 */
export type EndLeaveInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The id of the head, as the issuer tells it.
   *
   * 负责人在身份提供方的标识。
   */
  readonly person: Scalars['String']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type EndLeavePayload = MutationPayload & {
  readonly __typename?: 'EndLeavePayload';
  /**
   * The deputy and the leave as they are now; null where the command was refused.
   *
   * 当前的代理（B 角）和休假；命令被拒绝时为 null。
   */
  readonly personDuties?: Maybe<PersonDuties>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Ends the mandate of an agent, at once and on every node.
 *
 * 终止代理人的委托，在所有节点立即生效。
 */
export type EndMandateInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The unified social credit code, 18 characters.
   *
   * 统一社会信用代码，18 位。
   */
  readonly creditCode: Scalars['String']['input'];
  /**
   * The id of the agent, as the issuer tells it.
   *
   * 代理人在身份提供方的标识。
   */
  readonly agent: Scalars['String']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type EndMandatePayload = MutationPayload & {
  readonly __typename?: 'EndMandatePayload';
  /**
   * The mandate as it is now; null where the command was refused.
   *
   * 当前的授权委托；命令被拒绝时为 null。
   */
  readonly mandate?: Maybe<Mandate>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Ends a policy, with the reason.
 *
 * 废止政策并说明理由。
 */
export type EndPolicyInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The policy.
   *
   * 政策。
   */
  readonly policy: Scalars['ID']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type EndPolicyPayload = MutationPayload & {
  readonly __typename?: 'EndPolicyPayload';
  /**
   * The policy as it is now; null where the command was refused.
   *
   * 政策的最新登记；命令不予办理时为空。
   */
  readonly policy?: Maybe<Policy>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Ends a special procedure.
 *
 * 结束特别程序。
 */
export type EndSpecialProcedureInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * Its number within the case.
   *
   * 办件内的程序序号。
   */
  readonly procedure: Scalars['Int']['input'];
  /**
   * What it came to.
   *
   * 程序结果。
   */
  readonly result?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type EndSpecialProcedurePayload = MutationPayload & {
  readonly __typename?: 'EndSpecialProcedurePayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Enters a true act that could not be entered on its day, as in an outage: one of a closed list, with evidence and approval. Every figure that rests on it is marked.
 *
 * 补录因系统中断等未能当日登记的真实行为（限于所列各项）；须有依据和批准人，凡据以计算的数字均予标明。
 */
export type EnterActLateInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * The day on which it happened.
   *
   * 行为发生之日。
   */
  readonly on: Scalars['Day']['input'];
  /**
   * The act, exactly one.
   *
   * 补录的行为，只填一种。
   */
  readonly act: LateActInput;
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
  /**
   * The paper or file that shows the act and its day.
   *
   * 证明该行为及其日期的文书或者文件编号。
   */
  readonly evidence: Scalars['String']['input'];
  /**
   * Who approved it: the head of the authority.
   *
   * 批准人（行政机关负责人）。
   */
  readonly approvedBy: ExtensionApproverInput;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type EnterActLatePayload = MutationPayload & {
  readonly __typename?: 'EnterActLatePayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Enters the public value once its day is over.
 *
 * 在公开数值所属日期过后录入该数值。
 */
export type EnterDrawValueInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The draw.
   *
   * 抽取编号。
   */
  readonly draw: Scalars['ID']['input'];
  /**
   * The public value, written as it is published.
   *
   * 公开数值，按公布的形式书写。
   */
  readonly value: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type EnterDrawValuePayload = MutationPayload & {
  readonly __typename?: 'EnterDrawValuePayload';
  /**
   * The draw as it is now; null where the command was refused.
   *
   * 抽取的最新状态；命令不予办理时为空。
   */
  readonly draw?: Maybe<Draw>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Extends the statutory limit of an item once, with the reason told to the applicant (art. 42).
 *
 * 延长事项的法定期限一次，并将理由告知申请人（行政许可法第四十二条）。
 */
export type ExtendLimitInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * Item: one of the case.
   *
   * 事项；属于该办件。
   */
  readonly item?: InputMaybe<Scalars['ID']['input']>;
  /**
   * By how many days.
   *
   * 延长天数。
   */
  readonly days: Scalars['Int']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
  /**
   * Who approved it: the head of the authority.
   *
   * 批准人（行政机关负责人）。
   */
  readonly approvedBy: ExtensionApproverInput;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type ExtendLimitPayload = MutationPayload & {
  readonly __typename?: 'ExtendLimitPayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Who approved it, and what shows that they may.
 *
 * 批准人及其批准依据。
 */
export type ExtensionApproverInput = {
  /**
   * The name of the person.
   *
   * 姓名。
   */
  readonly name: Scalars['String']['input'];
  /**
   * The rank or office of the person.
   *
   * 职务。
   */
  readonly rank?: InputMaybe<Scalars['String']['input']>;
  /**
   * The paper of the approval.
   *
   * 批准文件。
   */
  readonly document?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A firm.
 *
 * 企业。
 */
export type FirmInput = {
  /**
   * Name.
   *
   * 名称。
   */
  readonly name: Scalars['String']['input'];
  /**
   * The unified social credit code, 18 characters.
   *
   * 统一社会信用代码，18 位。
   */
  readonly creditCode: Scalars['String']['input'];
};

/**
 * By what a round counts its firms.
 *
 * 企业所属行业。
 */
export type FirmTrade =
  /**
   * Construction.
   *
   * 建筑业。
   */
  | 'construction'
  /**
   * Real estate.
   *
   * 房地产业。
   */
  | 'realEstate'
  /**
   * Another trade.
   *
   * 其他行业。
   */
  | 'other';

/**
 * Lets an agent act for an applicant between two days, by a letter of authority.
 *
 * 凭授权委托书，由代理人在起止日之间代申请人办理。
 */
export type GrantMandateInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The unified social credit code, 18 characters.
   *
   * 统一社会信用代码，18 位。
   */
  readonly creditCode: Scalars['String']['input'];
  /**
   * The id of the agent, as the issuer tells it.
   *
   * 代理人在身份提供方的标识。
   */
  readonly agent: Scalars['String']['input'];
  /**
   * The first day.
   *
   * 起始日。
   */
  readonly from: Scalars['Day']['input'];
  /**
   * The last day.
   *
   * 截止日。
   */
  readonly until: Scalars['Day']['input'];
  /**
   * The number of the letter of authority.
   *
   * 授权委托书编号。
   */
  readonly document: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type GrantMandatePayload = MutationPayload & {
  readonly __typename?: 'GrantMandatePayload';
  /**
   * The mandate as it is now; null where the command was refused.
   *
   * 当前的授权委托；命令被拒绝时为 null。
   */
  readonly mandate?: Maybe<Mandate>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Why a company declines an order.
 *
 * 企业不予受理的原因。
 */
export type HookupDeclineCode =
  /**
   * No capacity there.
   *
   * 容量不足
   */
  | 'noCapacity'
  /**
   * Outside the area that it serves.
   *
   * 不在服务范围
   */
  | 'outsideArea'
  /**
   * The demand is unclear.
   *
   * 需求不明
   */
  | 'demandUnclear'
  /**
   * The applicant asked so.
   *
   * 应申请人要求
   */
  | 'applicantsWish'
  /**
   * Another reason.
   *
   * 其他原因
   */
  | 'other';

/**
 * Permanent supply, or temporary for the site.
 *
 * 永久接入或临时接入。
 */
export type HookupPurpose =
  /**
   * Permanent supply.
   *
   * 永久接入
   */
  | 'permanent'
  /**
   * Temporary supply of the site.
   *
   * 临时接入
   */
  | 'temporary';

/**
 * Whether those who inspect one subject must be of different departments.
 *
 * 同一对象的检查人员是否须来自不同部门。
 */
export type InspectorDepartments =
  /**
   * Of any departments.
   *
   * 不限部门。
   */
  | 'any'
  /**
   * Of different departments.
   *
   * 来自不同部门。
   */
  | 'different';

/**
 * Issues a link for a company without a system: whoever has it gives one answer to this order. The one before holds no longer.
 *
 * 为没有系统的企业签发答复链接：凭链接可对该工单答复一次。此前的链接随即失效。
 */
export type IssueAnswerLinkInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The hook-up order.
   *
   * 报装单编号。
   */
  readonly orderId: Scalars['ID']['input'];
  /**
   * The SHA-256 of the token in the link, in hex: the centre does not know the token itself.
   *
   * 链接令牌的 SHA-256（十六进制）：中心不知道令牌本身。
   */
  readonly hash: Scalars['String']['input'];
  /**
   * Its last day, at most thirty days from today.
   *
   * 最后有效的一天，最长三十天。
   */
  readonly endsOn: Scalars['Day']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type IssueAnswerLinkPayload = MutationPayload & {
  readonly __typename?: 'IssueAnswerLinkPayload';
  /**
   * The order as it is now; null where the command was refused.
   *
   * 接入单的最新状态；命令不予办理时为空。
   */
  readonly hookupOrder?: Maybe<HookupOrder>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Issues one or several certificates of an approved case.
 *
 * 核发已批准办件的一份或多份证照。
 */
export type IssueCertificatesInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * The certificates.
   *
   * 证照。
   */
  readonly certificates: ReadonlyArray<CertificateInput>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type IssueCertificatesPayload = MutationPayload & {
  readonly __typename?: 'IssueCertificatesPayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * The firm that an issue is about.
 *
 * 问题所属企业。
 */
export type IssueFirmInput = {
  /**
   * The unified social credit code, 18 characters.
   *
   * 统一社会信用代码，18 位。
   */
  readonly creditCode: Scalars['String']['input'];
  /**
   * The name of the firm.
   *
   * 企业名称。
   */
  readonly name: Scalars['String']['input'];
};

/**
 * Lets a system in with a key, of which only the hash is given here.
 *
 * 以密钥准许某系统访问，此处只给出其散列值。
 */
export type IssueKeyInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Name.
   *
   * 名称。
   */
  readonly name: Scalars['String']['input'];
  /**
   * SHA-256 of the token, in hex.
   *
   * 令牌的 SHA-256（十六进制）。
   */
  readonly hash: Scalars['String']['input'];
  /**
   * What the supply is for.
   *
   * 接入用途。
   */
  readonly purpose: Scalars['String']['input'];
  /**
   * What the system is to the centre.
   *
   * 该系统在中心的角色。
   */
  readonly role: KeyRole;
  /**
   * What it is for. Not said: everything that its role may, but by published documents alone, and no exports.
   *
   * 用途；未写时为其角色的全部功能，但只能使用已公布的文档，不能导出。
   */
  readonly scopes?: InputMaybe<ReadonlyArray<TokenScope>>;
  /**
   * Of a system of a department: which.
   *
   * 部门系统所属的部门。
   */
  readonly department?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Company: an id of the catalogue.
   *
   * 企业；事项目录中的编号。
   */
  readonly company?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The unified social credit code, 18 characters.
   *
   * 统一社会信用代码，18 位。
   */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * Locality: an id of the catalogue.
   *
   * 属地；事项目录中的编号。
   */
  readonly locality?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Its last day.
   *
   * 最后一日。
   */
  readonly endsOn: Scalars['Day']['input'];
  /**
   * From where alone it may be shown.
   *
   * 仅可从这些地址使用。
   */
  readonly addresses?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type IssueKeyPayload = MutationPayload & {
  readonly __typename?: 'IssueKeyPayload';
  /**
   * The key as it is now; null where the command was refused.
   *
   * 密钥的现状；命令被拒绝则为空。
   */
  readonly accessKey?: Maybe<AccessKey>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * On which level an issue is to be settled.
 *
 * 问题的办理层级。
 */
export type IssueLevel =
  /**
   * The province.
   *
   * 省级。
   */
  | 'province'
  /**
   * The city.
   *
   * 市级。
   */
  | 'city'
  /**
   * The county.
   *
   * 县级。
   */
  | 'county';

/**
 * Records the hash of a token with which a company pulls: `onewindow utility-token` makes one. It takes the place of the one of that name; under another name it is valid beside it. At most two are valid at once.
 *
 * 登记企业拉取令牌的散列值：由 `onewindow utility-token` 生成。同名的令牌即被取代，不同名的同时有效，最多两个。
 */
export type IssuePullTokenInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Company: an id of the catalogue.
   *
   * 企业；事项目录中的编号。
   */
  readonly company: Scalars['ID']['input'];
  /**
   * SHA-256 of the token, in hex.
   *
   * 令牌的 SHA-256（十六进制）。
   */
  readonly hash: Scalars['String']['input'];
  /**
   * What it is called among the tokens of its company; `main` unless said.
   *
   * 在本企业令牌中的名称；未写时为 `main`。
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * What it is for; unless said, everything that is open to a company but exports.
   *
   * 用途；未写时为向企业开放的全部功能，不含导出。
   */
  readonly scopes?: InputMaybe<ReadonlyArray<TokenScope>>;
  /**
   * The last day on which it is valid; none unless said.
   *
   * 最后有效的一天；未写时不设期限。
   */
  readonly endsOn?: InputMaybe<Scalars['Day']['input']>;
  /**
   * From which addresses alone it may be shown, as ranges such as `10.20.0.0/16`; from everywhere unless said.
   *
   * 仅可从哪些地址出示，以网段表示，如 `10.20.0.0/16`；未写明则不限。
   */
  readonly addresses?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type IssuePullTokenPayload = MutationPayload & {
  readonly __typename?: 'IssuePullTokenPayload';
  /**
   * The company's connection as it is now; null where the command was refused.
   *
   * 企业连接的最新情况；命令不予办理时为空。
   */
  readonly utility?: Maybe<UtilityStatus>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * What many firms have in common, or what one of them has alone.
 *
 * 共性问题或者个性问题。
 */
export type IssueScope =
  /**
   * Many firms have it in common.
   *
   * 共性问题。
   */
  | 'common'
  /**
   * One firm has it alone.
   *
   * 个性问题。
   */
  | 'individual';

/**
 * Where an issue was heard.
 *
 * 问题来源。
 */
export type IssueSource =
  /**
   * On a visit.
   *
   * 走访。
   */
  | 'visit'
  /**
   * By the hotline 12345.
   *
   * 12345 热线。
   */
  | 'hotline'
  /**
   * On the platform.
   *
   * 平台。
   */
  | 'platform'
  /**
   * In a session on site.
   *
   * 现场办公会。
   */
  | 'session';

/**
 * What a system may be to the centre: whatever decides nothing and gives nobody rights.
 *
 * 系统可担任的角色：不作决定、不授予权限的角色。
 */
export type KeyRole =
  /**
   * Window clerk.
   *
   * 窗口人员。
   */
  | 'clerk'
  /**
   * Assistance officer.
   *
   * 帮办代办员。
   */
  | 'assistant'
  /**
   * Utility company.
   *
   * 公用事业企业。
   */
  | 'company'
  /**
   * Applicant.
   *
   * 建设单位。
   */
  | 'applicant'
  /**
   * Analyst.
   *
   * 分析人员。
   */
  | 'analyst'
  /**
   * System administrator.
   *
   * 系统管理员。
   */
  | 'systemAdministrator'
  /**
   * Audit administrator.
   *
   * 审计管理员。
   */
  | 'auditAdministrator';

/**
 * The acts that may be entered late, exactly one.
 *
 * 可以补录的行为，只填一种。
 */
export type LateActInput = {
  /**
   * The one notice of what is missing, given on paper.
   *
   * 已发出的一次性告知书。
   */
  readonly requestCorrection?: InputMaybe<LateNoticeInput>;
  /**
   * That it was accepted: true.
   *
   * 已受理；填 true。
   */
  readonly accept?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * That acceptance was refused.
   *
   * 已不予受理。
   */
  readonly refuseAcceptance?: InputMaybe<LateRefusalInput>;
  /**
   * A department's opinion.
   *
   * 部门已出具的意见。
   */
  readonly concludeReview?: InputMaybe<LateOpinionInput>;
  /**
   * An authority's decision.
   *
   * 机关已作出的决定。
   */
  readonly decideItem?: InputMaybe<LateDecisionInput>;
};

/**
 * A decision that is entered late.
 *
 * 补录的决定。
 */
export type LateDecisionInput = {
  /**
   * Item: one of the case.
   *
   * 事项；属于该办件。
   */
  readonly item: Scalars['ID']['input'];
  /**
   * Outcome.
   *
   * 结果。
   */
  readonly outcome: DecisionOutcome;
  /**
   * Under which conditions; needed where the department agrees with conditions.
   *
   * 附加条件；附条件同意时必填。
   */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /**
   * Reasons: needed for an objection and for a refusal.
   *
   * 理由；提出异议或不予许可时必填。
   */
  readonly reasons?: InputMaybe<Scalars['String']['input']>;
  /**
   * Reconsideration and suit, where and until when; needed for a refusal.
   *
   * 复议、诉讼的途径与期限；不予许可时必填。
   */
  readonly remedies?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A notice that is entered late.
 *
 * 补录的告知书。
 */
export type LateNoticeInput = {
  /**
   * Everything that is missing or wrong.
   *
   * 需要补正的全部内容。
   */
  readonly defects: ReadonlyArray<Scalars['String']['input']>;
};

/**
 * An opinion that is entered late.
 *
 * 补录的意见。
 */
export type LateOpinionInput = {
  /**
   * Item: one of the case.
   *
   * 事项；属于该办件。
   */
  readonly item: Scalars['ID']['input'];
  /**
   * Outcome.
   *
   * 结果。
   */
  readonly outcome: ReviewOutcome;
  /**
   * Under which conditions; needed where the department agrees with conditions.
   *
   * 附加条件；附条件同意时必填。
   */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /**
   * Reasons: needed for an objection and for a refusal.
   *
   * 理由；提出异议或不予许可时必填。
   */
  readonly reasons?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A refusal to accept that is entered late.
 *
 * 补录的不予受理。
 */
export type LateRefusalInput = {
  /**
   * On which ground.
   *
   * 依据。
   */
  readonly ground: AcceptanceRefusalGround;
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * Lifts the legal hold.
 *
 * 解除依法保全。
 */
export type LiftLegalHoldInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The id of the person.
   *
   * 此人的编号。
   */
  readonly person: Scalars['ID']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type LiftLegalHoldPayload = MutationPayload & {
  readonly __typename?: 'LiftLegalHoldPayload';
  /**
   * The person as they are now; null where the command was refused.
   *
   * 此人现在的情况；命令被拒绝时为空。
   */
  readonly person?: Maybe<Person>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Lifts the legal hold on a project.
 *
 * 解除对项目信息的保全。
 */
export type LiftProjectHoldInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The project's code; in a centre with national codes 4-6-2-2-6 digits.
   *
   * 项目代码；采用全国统一代码的中心为 4-6-2-2-6 位数字。
   */
  readonly projectCode: Scalars['ID']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type LiftProjectHoldPayload = MutationPayload & {
  readonly __typename?: 'LiftProjectHoldPayload';
  /**
   * The project as it is now; null where the command was refused.
   *
   * 项目的最新状态；命令不予办理时为空。
   */
  readonly project?: Maybe<Project>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Puts a project on the green channel of major projects.
 *
 * 将项目列入重大项目绿色通道。
 */
export type MarkAsKeyProjectInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The project's code; in a centre with national codes 4-6-2-2-6 digits.
   *
   * 项目代码；采用全国统一代码的中心为 4-6-2-2-6 位数字。
   */
  readonly projectCode: Scalars['ID']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type MarkAsKeyProjectPayload = MutationPayload & {
  readonly __typename?: 'MarkAsKeyProjectPayload';
  /**
   * The project as it is now; null where the command was refused.
   *
   * 项目的最新状态；命令不予办理时为空。
   */
  readonly project?: Maybe<Project>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Marks an issue as common to many firms, or as one of its firm alone.
 *
 * 认定问题为共性或者个性。
 */
export type MarkIssueInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The number of the issue.
   *
   * 问题编号。
   */
  readonly issue: Scalars['ID']['input'];
  /**
   * Common to many firms, or of one alone.
   *
   * 共性或者个性。
   */
  readonly scope: IssueScope;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type MarkIssuePayload = MutationPayload & {
  readonly __typename?: 'MarkIssuePayload';
  /**
   * The issue as it is now; null where the command was refused.
   *
   * 问题的现状；命令被拒绝时为空。
   */
  readonly issue?: Maybe<Issue>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Records that a firm has read the policy: the firm says so itself, or the officer who handed it over, with evidence.
 *
 * 登记企业已知晓政策：由企业自己确认，或由送达人员凭依据代为登记。
 */
export type MarkPolicyReadInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The policy.
   *
   * 政策。
   */
  readonly policy: Scalars['ID']['input'];
  /**
   * The firm, by its unified social credit code; an officer says which, a firm leaves it out.
   *
   * 企业：统一社会信用代码；工作人员填写，企业自己确认时不填。
   */
  readonly firm?: InputMaybe<Scalars['String']['input']>;
  /**
   * What shows it; an officer says what.
   *
   * 依据；由工作人员登记时填写。
   */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type MarkPolicyReadPayload = MutationPayload & {
  readonly __typename?: 'MarkPolicyReadPayload';
  /**
   * The policy as it is now; null where the command was refused.
   *
   * 政策的最新登记；命令不予办理时为空。
   */
  readonly policy?: Maybe<Policy>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Says that one has opened a case and seen it up to a revision. An opening that shows nothing new leaves no trace.
 *
 * 表明本人已打开办件并看到某一修订号。没有新内容的打开不留记录。
 */
export type MarkSeenInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * Up to which revision it was seen.
   *
   * 看到的修订号。
   */
  readonly revision: Scalars['Int']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type MarkSeenPayload = MutationPayload & {
  readonly __typename?: 'MarkSeenPayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Marks a case unread for oneself, until it is opened again.
 *
 * 为本人把办件标为未读，直到再次打开。
 */
export type MarkUnreadInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type MarkUnreadPayload = MutationPayload & {
  readonly __typename?: 'MarkUnreadPayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * A document as handed in: its name, hash, size and where it lies, never the file itself.
 *
 * 申报材料：名称、散列值、大小与存放处，不含文件本身。
 */
export type MaterialInput = {
  /**
   * Material: an id of the catalogue.
   *
   * 材料；事项目录中的编号。
   */
  readonly material: Scalars['ID']['input'];
  /**
   * Name.
   *
   * 名称。
   */
  readonly name: Scalars['String']['input'];
  /**
   * The SHA-256 of the file, in hex.
   *
   * 文件的 SHA-256（十六进制）。
   */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  /**
   * Size (bytes).
   *
   * 大小（字节）。
   */
  readonly size?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Where it lies.
   *
   * 存放处。
   */
  readonly location?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A task of the measure.
 *
 * 措施的一项任务。
 */
export type MeasureTaskInput = {
  /**
   * What is to be done.
   *
   * 任务内容。
   */
  readonly words: Scalars['String']['input'];
  /**
   * Owner: the staff id of who answers for it.
   *
   * 责任人：工作人员编号。
   */
  readonly owner: Scalars['ID']['input'];
  /**
   * Department: an id of the catalogue.
   *
   * 部门：目录中的编号。
   */
  readonly department: Scalars['ID']['input'];
  /**
   * The day by which it is to be done.
   *
   * 完成期限。
   */
  readonly dueOn: Scalars['Day']['input'];
};

/**
 * Merges an issue into a leading one, with which it is settled; its firm is answered, too.
 *
 * 将问题归并到牵头问题一并办理，其企业同样得到反馈。
 */
export type MergeIssueInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The number of the issue.
   *
   * 问题编号。
   */
  readonly issue: Scalars['ID']['input'];
  /**
   * The leading issue.
   *
   * 牵头问题编号。
   */
  readonly into: Scalars['ID']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type MergeIssuePayload = MutationPayload & {
  readonly __typename?: 'MergeIssuePayload';
  /**
   * The issue as it is now; null where the command was refused.
   *
   * 问题的现状；命令被拒绝时为空。
   */
  readonly issue?: Maybe<Issue>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Somebody who was met.
 *
 * 会见人员。
 */
export type MetPersonInput = {
  /**
   * Name.
   *
   * 名称。
   */
  readonly name: Scalars['String']['input'];
  /**
   * The position in which somebody is there.
   *
   * 职务。
   */
  readonly position?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Names who acts in the place of a head, of a department or of the centre, while the head is on leave, between two days; who was named before is so no more.
 *
 * 指定部门负责人或者中心负责人休假期间代其行使职权的人员（B 角）及起止日；此前指定的不再有效。
 */
export type NameDeputyInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The id of the head, as the issuer tells it.
   *
   * 负责人在身份提供方的标识。
   */
  readonly person: Scalars['String']['input'];
  /**
   * The department that they head; of the head of the centre not said.
   *
   * 其所负责的部门；中心负责人不写。
   */
  readonly department?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The id of the deputy, as the issuer tells it.
   *
   * 代理（B 角）在身份提供方的标识。
   */
  readonly deputy: Scalars['String']['input'];
  /**
   * The first day.
   *
   * 起始日。
   */
  readonly from: Scalars['Day']['input'];
  /**
   * The last day.
   *
   * 截止日。
   */
  readonly until: Scalars['Day']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type NameDeputyPayload = MutationPayload & {
  readonly __typename?: 'NameDeputyPayload';
  /**
   * The deputy and the leave as they are now; null where the command was refused.
   *
   * 当前的代理（B 角）和休假；命令被拒绝时为 null。
   */
  readonly personDuties?: Maybe<PersonDuties>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Names the person to ask at a company.
 *
 * 登记企业联系人。
 */
export type NameUtilityContactInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Company: an id of the catalogue.
   *
   * 企业；事项目录中的编号。
   */
  readonly company: Scalars['ID']['input'];
  /**
   * Contact: whom to ask.
   *
   * 联系人。
   */
  readonly contact: ContactInput;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type NameUtilityContactPayload = MutationPayload & {
  readonly __typename?: 'NameUtilityContactPayload';
  /**
   * The company's connection as it is now; null where the command was refused.
   *
   * 企业连接的最新情况；命令不予办理时为空。
   */
  readonly utility?: Maybe<UtilityStatus>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * What kind of activity it was.
 *
 * 活动种类。
 */
export type OutreachKind =
  /**
   * Training of the city that departments attended.
   *
   * 参加市级培训
   */
  | 'cityTraining'
  /**
   * Training of the district's departments.
   *
   * 区内部门培训
   */
  | 'departmentTraining'
  /**
   * Study session of the window's staff.
   *
   * 窗口专题学习
   */
  | 'windowStudy'
  /**
   * Training of firms.
   *
   * 企业培训
   */
  | 'firmTraining'
  /**
   * Meeting that coordinates the reform.
   *
   * 专题协调会议
   */
  | 'coordinationMeeting'
  /**
   * Open day.
   *
   * 开放日
   */
  | 'openDay';

/**
 * Puts a legal hold on the data of a person: as long as it stands nobody forgets them.
 *
 * 依法保全一个人的信息，保全期间不得遗忘。
 */
export type PlaceLegalHoldInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The id of the person.
   *
   * 此人的编号。
   */
  readonly person: Scalars['ID']['input'];
  /**
   * On which ground.
   *
   * 依据。
   */
  readonly ground: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type PlaceLegalHoldPayload = MutationPayload & {
  readonly __typename?: 'PlaceLegalHoldPayload';
  /**
   * The person as they are now; null where the command was refused.
   *
   * 此人现在的情况；命令被拒绝时为空。
   */
  readonly person?: Maybe<Person>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Puts a legal hold on a project: as long as it stands nobody who is named in it or in its cases is forgotten.
 *
 * 对项目的信息依法保全：保全期间，项目及其办件载明的任何人均不得被遗忘。
 */
export type PlaceProjectHoldInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The project's code; in a centre with national codes 4-6-2-2-6 digits.
   *
   * 项目代码；采用全国统一代码的中心为 4-6-2-2-6 位数字。
   */
  readonly projectCode: Scalars['ID']['input'];
  /**
   * On which ground.
   *
   * 依据。
   */
  readonly ground: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type PlaceProjectHoldPayload = MutationPayload & {
  readonly __typename?: 'PlaceProjectHoldPayload';
  /**
   * The project as it is now; null where the command was refused.
   *
   * 项目的最新状态；命令不予办理时为空。
   */
  readonly project?: Maybe<Project>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Plans a round of visits: where it goes, whom it is to hear, and which team hears whom.
 *
 * 制定一轮走访计划：去哪些城市，走访哪些企业和项目，由哪个专班结对。
 */
export type PlanRoundInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The number of the round of visits: the year, and which of that year's.
   *
   * 走访轮次编号：年份和当年第几轮。
   */
  readonly round: Scalars['ID']['input'];
  /**
   * What the round is called.
   *
   * 轮次名称。
   */
  readonly name: Scalars['String']['input'];
  /**
   * The first day.
   *
   * 开始日期。
   */
  readonly from: Scalars['Day']['input'];
  /**
   * The last day.
   *
   * 结束日期。
   */
  readonly to: Scalars['Day']['input'];
  /**
   * The cities.
   *
   * 城市。
   */
  readonly cities: ReadonlyArray<PlannedCityInput>;
  /**
   * The firms: of a team, their credit codes.
   *
   * 企业；专班的为企业的统一社会信用代码。
   */
  readonly firms: ReadonlyArray<PlannedFirmInput>;
  /**
   * The sites: of a team, their ids.
   *
   * 项目；专班的为项目编号。
   */
  readonly sites: ReadonlyArray<PlannedSiteInput>;
  /**
   * The teams.
   *
   * 专班。
   */
  readonly teams: ReadonlyArray<TeamInput>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type PlanRoundPayload = MutationPayload & {
  readonly __typename?: 'PlanRoundPayload';
  /**
   * The round as it is now; null where the command was refused.
   *
   * 轮次的现状；命令被拒绝时为空。
   */
  readonly round?: Maybe<Round>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * A city that a round goes to.
 *
 * 一轮走访所到的城市。
 */
export type PlannedCityInput = {
  /**
   * What the city is called by in this round.
   *
   * 城市在本轮中的代号。
   */
  readonly id: Scalars['ID']['input'];
  /**
   * The name of the city.
   *
   * 城市名称。
   */
  readonly name: Scalars['String']['input'];
};

/**
 * A firm that a round is to hear.
 *
 * 一轮走访的企业。
 */
export type PlannedFirmInput = {
  /**
   * The unified social credit code, 18 characters.
   *
   * 统一社会信用代码，18 位。
   */
  readonly creditCode: Scalars['String']['input'];
  /**
   * The name of the firm.
   *
   * 企业名称。
   */
  readonly name: Scalars['String']['input'];
  /**
   * By what the round counts the firm.
   *
   * 企业所属行业。
   */
  readonly trade: FirmTrade;
  /**
   * Where it lies: a city of the round.
   *
   * 所在城市，为本轮的城市之一。
   */
  readonly city: Scalars['ID']['input'];
  /**
   * Contact: whom to ask.
   *
   * 联系人。
   */
  readonly contact?: InputMaybe<ContactInput>;
};

/**
 * A project under construction that a round is to see.
 *
 * 一轮走访的在建项目。
 */
export type PlannedSiteInput = {
  /**
   * The project code, or a number within the round.
   *
   * 项目代码，或在本轮中的编号。
   */
  readonly id: Scalars['ID']['input'];
  /**
   * The name of the site.
   *
   * 项目名称。
   */
  readonly name: Scalars['String']['input'];
  /**
   * Where it lies: a city of the round.
   *
   * 所在城市，为本轮的城市之一。
   */
  readonly city: Scalars['ID']['input'];
  /**
   * Whose site it is: a firm of the plan.
   *
   * 所属企业，为计划企业之一。
   */
  readonly firm?: InputMaybe<Scalars['String']['input']>;
};

/**
 * What is said anew.
 *
 * 更正后的内容。
 */
export type PolicyChanges = {
  /**
   * The title.
   *
   * 标题。
   */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /**
   * The day of issue.
   *
   * 核发日期。
   */
  readonly issuedOn?: InputMaybe<Scalars['Day']['input']>;
  /**
   * The first day on which it holds.
   *
   * 生效日期。
   */
  readonly validFrom?: InputMaybe<Scalars['Day']['input']>;
  /**
   * The last day on which it holds.
   *
   * 失效日期。
   */
  readonly validUntil?: InputMaybe<Scalars['Day']['input']>;
  /**
   * For whom it is: kinds of firms or projects, in words.
   *
   * 适用对象：企业或项目类型。
   */
  readonly subjects?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * The text, or what it says in short.
   *
   * 正文或摘要。
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /**
   * The file.
   *
   * 文件。
   */
  readonly file?: InputMaybe<PolicyFileInput>;
};

/**
 * The file of the policy: its name, hash and kind; never the file itself.
 *
 * 政策文件：名称、哈希值和类型，不含文件本身。
 */
export type PolicyFileInput = {
  /**
   * Name.
   *
   * 名称。
   */
  readonly name: Scalars['String']['input'];
  /**
   * The SHA-256 of the file, in hex.
   *
   * 文件的 SHA-256（十六进制）。
   */
  readonly sha256: Scalars['String']['input'];
  /**
   * Media type, as application/pdf.
   *
   * 文件类型：如 application/pdf。
   */
  readonly mediaType: Scalars['String']['input'];
  /**
   * Where it lies.
   *
   * 存放处。
   */
  readonly location?: InputMaybe<Scalars['String']['input']>;
};

/**
 * How it came to the firms.
 *
 * 送达方式。
 */
export type PolicyMeans =
  /**
   * By a visit.
   *
   * 上门送达。
   */
  | 'visit'
  /**
   * At a meeting.
   *
   * 会议发放。
   */
  | 'meeting'
  /**
   * By post.
   *
   * 邮寄。
   */
  | 'post'
  /**
   * On a platform.
   *
   * 平台推送。
   */
  | 'platform'
  /**
   * By a message.
   *
   * 短信或微信。
   */
  | 'message';

/**
 * An inspector who can be drawn.
 *
 * 可被抽中的检查人员。
 */
export type PoolInspectorInput = {
  /**
   * Their id.
   *
   * 检查人员的工号。
   */
  readonly id: Scalars['ID']['input'];
  /**
   * Department: an id of the catalogue.
   *
   * 所属部门；事项目录中的编号。
   */
  readonly department: Scalars['ID']['input'];
  /**
   * Codes of subjects, or credit codes of enterprises, with which they have a conflict of interest.
   *
   * 有利益冲突的检查对象编码或企业统一社会信用代码。
   */
  readonly excluded: ReadonlyArray<Scalars['ID']['input']>;
};

/**
 * What is named replaces what was.
 *
 * 列明的事项以新代旧。
 */
export type ProjectChanges = {
  /**
   * Name.
   *
   * 名称。
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * Applicant.
   *
   * 申请人。
   */
  readonly applicant?: InputMaybe<ApplicantInput>;
  /**
   * Category: an id of the catalogue.
   *
   * 项目类别；事项目录中的编号。
   */
  readonly category?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Traits: ids of the catalogue.
   *
   * 项目特征；事项目录中的编号。
   */
  readonly traits?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Investment (10,000 yuan).
   *
   * 投资额（万元）。
   */
  readonly investment?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Land (square metres).
   *
   * 用地面积（平方米）。
   */
  readonly landArea?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Floor area (square metres).
   *
   * 建筑面积（平方米）。
   */
  readonly floorArea?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Height (metres).
   *
   * 高度（米）。
   */
  readonly height?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Address: where the project lies.
   *
   * 项目地址。
   */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /**
   * Locality: an id of the catalogue.
   *
   * 属地；事项目录中的编号。
   */
  readonly locality?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Where the project lies on the map.
   *
   * 项目坐标。
   */
  readonly coordinates?: InputMaybe<CoordinatesInput>;
  /**
   * Contact: whom to ask.
   *
   * 联系人。
   */
  readonly contact?: InputMaybe<ContactInput>;
  /**
   * The planned first day of the works.
   *
   * 计划开工日期。
   */
  readonly plannedStart?: InputMaybe<Scalars['Day']['input']>;
  /**
   * The planned last day of the works.
   *
   * 计划竣工日期。
   */
  readonly plannedFinish?: InputMaybe<Scalars['Day']['input']>;
  /**
   * The utilities that it will need.
   *
   * 所需市政配套。
   */
  readonly utilities?: InputMaybe<ReadonlyArray<UtilityDemandInput>>;
  /**
   * Its lots and buildings. Where they are listed, an application names no other, and approvals for each of them are one for all.
   *
   * 项目的单位工程、标段。列明后，申请不得填报其他单位工程，各单位工程均获批准即视为全部获批准。
   */
  readonly units?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/**
 * Prolongs a special procedure by a new notice to the applicant; past the announced day the clock runs again until then.
 *
 * 延长特别程序并再次书面告知申请人；告知的期限届满而未再告知的，期限恢复计算。
 */
export type ProlongSpecialProcedureInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * Its number within the case.
   *
   * 办件内的程序序号。
   */
  readonly procedure: Scalars['Int']['input'];
  /**
   * By how many days.
   *
   * 延长天数。
   */
  readonly days: Scalars['Int']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
  /**
   * What the applicant is told.
   *
   * 告知内容。
   */
  readonly notice: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type ProlongSpecialProcedurePayload = MutationPayload & {
  readonly __typename?: 'ProlongSpecialProcedurePayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Proposes an act that takes two people; whoever has the rank for it approves it by doing it, and is somebody else.
 *
 * 提请须两人办理的行为；由另一名有相应权限的人员办理，即为批准。
 */
export type ProposeActInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * The act that is asked for.
   *
   * 提请的行为。
   */
  readonly act: ProposedAct;
  /**
   * The item that it is about: the one whose limit is to be extended, or whose certificate it is.
   *
   * 所涉事项：提请延期的事项，或者证照所属事项。
   */
  readonly item?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The number of the certificate that it is about.
   *
   * 所涉证照的编号。
   */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type ProposeActPayload = MutationPayload & {
  readonly __typename?: 'ProposeActPayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Proposes that a person be forgotten; somebody else has to confirm it.
 *
 * 提议遗忘一个人的个人信息；须由另一人确认。
 */
export type ProposeForgettingInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The id of the person.
   *
   * 此人的编号。
   */
  readonly person: Scalars['ID']['input'];
  /**
   * On which ground.
   *
   * 依据。
   */
  readonly ground: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type ProposeForgettingPayload = MutationPayload & {
  readonly __typename?: 'ProposeForgettingPayload';
  /**
   * The person as they are now; null where the command was refused.
   *
   * 此人现在的情况；命令被拒绝时为空。
   */
  readonly person?: Maybe<Person>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * An act that takes two people, where the catalogue says so.
 *
 * 事项目录规定须两人办理的行为。
 */
export type ProposedAct =
  /**
   * To extend a limit.
   *
   * 延长期限。
   */
  | 'extendLimit'
  /**
   * To end a certificate.
   *
   * 终止证照效力。
   */
  | 'revokeCertificate'
  /**
   * To record that the end of a certificate was set aside.
   *
   * 记录证照终止被撤销。
   */
  | 'setAsideCertificateEnd'
  /**
   * To void an entry.
   *
   * 作废登记。
   */
  | 'voidEntry'
  /**
   * To correct the day of receipt.
   *
   * 更正收件日期。
   */
  | 'correctReceiptDay'
  /**
   * To correct what stands on a certificate.
   *
   * 更正证照内容。
   */
  | 'correctCertificate'
  /**
   * To enter an act after its day.
   *
   * 补录行为。
   */
  | 'enterActLate';

/**
 * Publishes what a draw is made from: the subjects and their weights as the centre knows them, the inspectors as they are named.
 *
 * 公布一次抽取的对象池：检查对象及权重由中心按现行承诺列出，检查人员由经办人列明。
 */
export type PublishDrawPoolInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Name.
   *
   * 名称。
   */
  readonly name: Scalars['String']['input'];
  /**
   * Kind of commitment: an id of the catalogue.
   *
   * 承诺种类；事项目录中的编号。
   */
  readonly kind: Scalars['ID']['input'];
  /**
   * Locality: an id of the catalogue; every one unless told.
   *
   * 属地；未填则不限属地。
   */
  readonly locality?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The inspectors who can be drawn.
   *
   * 可被抽中的检查人员。
   */
  readonly inspectors: ReadonlyArray<PoolInspectorInput>;
  /**
   * Whether those who inspect one subject must be of different departments.
   *
   * 同一对象的检查人员是否须来自不同部门。
   */
  readonly departments: InspectorDepartments;
  /**
   * How many are drawn.
   *
   * 抽取的数量。
   */
  readonly chooses: DrawChoosesInput;
  /**
   * From what the seed is to come.
   *
   * 种子从何而来。
   */
  readonly seed: DrawSeedInput;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type PublishDrawPoolPayload = MutationPayload & {
  readonly __typename?: 'PublishDrawPoolPayload';
  /**
   * The draw as it is now; null where the command was refused.
   *
   * 抽取的最新状态；命令不予办理时为空。
   */
  readonly draw?: Maybe<Draw>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Puts a document into the policy library. Who issued it and its number say which it is: it is published once.
 *
 * 将文件收入政策库。发文机关和文号确定是哪一件，一件只发布一次。
 */
export type PublishPolicyInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The number of the document.
   *
   * 文号。
   */
  readonly number: Scalars['String']['input'];
  /**
   * Who issued it.
   *
   * 核发机关。
   */
  readonly issuer: Scalars['String']['input'];
  /**
   * The title.
   *
   * 标题。
   */
  readonly title: Scalars['String']['input'];
  /**
   * The day of issue.
   *
   * 核发日期。
   */
  readonly issuedOn: Scalars['Day']['input'];
  /**
   * The first day on which it holds.
   *
   * 生效日期。
   */
  readonly validFrom: Scalars['Day']['input'];
  /**
   * The last day on which it holds; left out where it holds until further notice.
   *
   * 失效日期；长期有效的不填。
   */
  readonly validUntil?: InputMaybe<Scalars['Day']['input']>;
  /**
   * For whom it is: kinds of firms or projects, in words.
   *
   * 适用对象：企业或项目类型。
   */
  readonly subjects: ReadonlyArray<Scalars['String']['input']>;
  /**
   * The text, or what it says in short.
   *
   * 正文或摘要。
   */
  readonly text: Scalars['String']['input'];
  /**
   * The file.
   *
   * 文件。
   */
  readonly file?: InputMaybe<PolicyFileInput>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type PublishPolicyPayload = MutationPayload & {
  readonly __typename?: 'PublishPolicyPayload';
  /**
   * The policy as it is now; null where the command was refused.
   *
   * 政策的最新登记；命令不予办理时为空。
   */
  readonly policy?: Maybe<Policy>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Gives a task to another owner, or another day, with the reason.
 *
 * 调整任务的责任人、部门或期限，并说明理由。
 */
export type ReassignTaskInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The policy.
   *
   * 政策。
   */
  readonly policy: Scalars['ID']['input'];
  /**
   * Task: its number within the policy.
   *
   * 任务：在本政策中的序号。
   */
  readonly task: Scalars['Int']['input'];
  /**
   * Owner: the staff id of who answers for it.
   *
   * 责任人：工作人员编号。
   */
  readonly owner: Scalars['ID']['input'];
  /**
   * Department: an id of the catalogue.
   *
   * 部门：目录中的编号。
   */
  readonly department: Scalars['ID']['input'];
  /**
   * The day by which it is to be done.
   *
   * 完成期限。
   */
  readonly dueOn: Scalars['Day']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type ReassignTaskPayload = MutationPayload & {
  readonly __typename?: 'ReassignTaskPayload';
  /**
   * The policy as it is now; null where the command was refused.
   *
   * 政策的最新登记；命令不予办理时为空。
   */
  readonly policy?: Maybe<Policy>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Takes down a difficulty that a firm told, in its words. It gets the next number of its round, for ever.
 *
 * 照单登记企业反映的困难；按轮次编号，编号不变。
 */
export type RecordIssueInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The number of the round of visits: the year, and which of that year's.
   *
   * 走访轮次编号：年份和当年第几轮。
   */
  readonly round: Scalars['ID']['input'];
  /**
   * The kind of issue: an id of the catalogue.
   *
   * 问题类别，事项目录中的编号。
   */
  readonly kind: Scalars['ID']['input'];
  /**
   * The firm that told it.
   *
   * 反映问题的企业。
   */
  readonly firm: IssueFirmInput;
  /**
   * Where it lies: a city of the round.
   *
   * 所在城市，为本轮的城市之一。
   */
  readonly city?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The project that it is about, if any: its code.
   *
   * 涉及的项目代码（如有）。
   */
  readonly project?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The difficulty, in the firm's words. Names of people do not belong here.
   *
   * 企业反映的困难，勿写个人姓名。
   */
  readonly words: Scalars['String']['input'];
  /**
   * Names of files or numbers of records that show it.
   *
   * 佐证材料名称或记录编号。
   */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Where it was heard.
   *
   * 问题来源。
   */
  readonly source: IssueSource;
  /**
   * The visit on which it was heard.
   *
   * 收到问题的走访编号。
   */
  readonly visit?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Contact: whom to ask.
   *
   * 联系人。
   */
  readonly contact?: InputMaybe<ContactInput>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type RecordIssuePayload = MutationPayload & {
  readonly __typename?: 'RecordIssuePayload';
  /**
   * The issue as it is now; null where the command was refused.
   *
   * 问题的现状；命令被拒绝时为空。
   */
  readonly issue?: Maybe<Issue>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Puts on record that the head of a department is on leave, from a day to a day.
 *
 * 登记部门负责人休假的起止日。
 */
export type RecordLeaveInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The id of the head, as the issuer tells it.
   *
   * 负责人在身份提供方的标识。
   */
  readonly person: Scalars['String']['input'];
  /**
   * The first day.
   *
   * 起始日。
   */
  readonly from: Scalars['Day']['input'];
  /**
   * The last day.
   *
   * 截止日。
   */
  readonly until: Scalars['Day']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type RecordLeavePayload = MutationPayload & {
  readonly __typename?: 'RecordLeavePayload';
  /**
   * The deputy and the leave as they are now; null where the command was refused.
   *
   * 当前的代理（B 角）和休假；命令被拒绝时为 null。
   */
  readonly personDuties?: Maybe<PersonDuties>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Records a training, a meeting or an open day that was held.
 *
 * 登记已举办的培训、会议或开放日。
 */
export type RecordOutreachInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * What kind of activity it was.
   *
   * 活动种类。
   */
  readonly kind: OutreachKind;
  /**
   * The day on which it was held.
   *
   * 举办日期。
   */
  readonly heldOn: Scalars['Day']['input'];
  /**
   * For whom it was.
   *
   * 参加对象。
   */
  readonly audience: Scalars['String']['input'];
  /**
   * How many were there, where somebody counted.
   *
   * 参加人数（有统计时填写）。
   */
  readonly present?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type RecordOutreachPayload = MutationPayload & {
  readonly __typename?: 'RecordOutreachPayload';
  /**
   * The activity as it is now; null where the command was refused.
   *
   * 活动的最新记录；命令不予办理时为空。
   */
  readonly outreachActivity?: Maybe<OutreachActivity>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Records what was approved before the centre opened, or elsewhere: it satisfies a predecessor, is never counted and opens no order.
 *
 * 补录中心成立前或他处取得的批准：可作前置条件，不计入统计，不产生报装单。
 */
export type RecordPriorApprovalInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The project's code; in a centre with national codes 4-6-2-2-6 digits.
   *
   * 项目代码；采用全国统一代码的中心为 4-6-2-2-6 位数字。
   */
  readonly projectCode: Scalars['ID']['input'];
  /**
   * Stage: an id of the catalogue.
   *
   * 阶段；事项目录中的编号。
   */
  readonly stage: Scalars['ID']['input'];
  /**
   * The number that it bears.
   *
   * 编号。
   */
  readonly number: Scalars['String']['input'];
  /**
   * Who issued it.
   *
   * 核发机关。
   */
  readonly issuer: Scalars['String']['input'];
  /**
   * The day of issue.
   *
   * 核发日期。
   */
  readonly issuedOn: Scalars['Day']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type RecordPriorApprovalPayload = MutationPayload & {
  readonly __typename?: 'RecordPriorApprovalPayload';
  /**
   * The project as it is now; null where the command was refused.
   *
   * 项目的最新状态；命令不予办理时为空。
   */
  readonly project?: Maybe<Project>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Records where a team was, and whom it met: a firm or a site that it is paired with, or a place beyond the plan.
 *
 * 登记专班的走访及会见人员：结对的企业或项目，或者计划之外的地点。
 */
export type RecordVisitInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The number of the round of visits: the year, and which of that year's.
   *
   * 走访轮次编号：年份和当年第几轮。
   */
  readonly round: Scalars['ID']['input'];
  /**
   * The team.
   *
   * 专班。
   */
  readonly team: Scalars['ID']['input'];
  /**
   * Where the team was: exactly one of a firm of the plan, a site of the plan, or a place beyond it.
   *
   * 走访地点：计划企业、计划项目或计划之外地点三者之一。
   */
  readonly place: VisitedPlaceInput;
  /**
   * The day of the visit; not after today.
   *
   * 走访日期，不得晚于今天。
   */
  readonly visitedOn: Scalars['Day']['input'];
  /**
   * Who was met.
   *
   * 会见人员。
   */
  readonly met: ReadonlyArray<MetPersonInput>;
  /**
   * What is to be said of the visit.
   *
   * 走访情况。
   */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type RecordVisitPayload = MutationPayload & {
  readonly __typename?: 'RecordVisitPayload';
  /**
   * The round as it is now; null where the command was refused.
   *
   * 轮次的现状；命令被拒绝时为空。
   */
  readonly round?: Maybe<Round>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Why a command is refused.
 *
 * 命令不予办理的原因代码。
 */
export type RefusalCode =
  /**
   * Acceptance of the application was refused.
   *
   * 该申请已不予受理。
   */
  | 'acceptance-was-refused'
  /**
   * Silence has accepted the application as of the day it was received.
   *
   * 逾期未告知，该申请已自收到之日起视为受理。
   */
  | 'accepted-by-silence'
  /**
   * Whoever acts in another's place does not say who else may.
   *
   * 代他人行使职权者不得再转委托他人。
   */
  | 'acts-for-another'
  /**
   * Something was concluded since that rests on the acceptance, so it can no longer be displaced.
   *
   * 已有审查结果以该受理为前提，不能再补录。
   */
  | 'acts-rest-on-acceptance'
  /**
   * The project is already in the green channel as a key project.
   *
   * 该项目已列入重大项目绿色通道。
   */
  | 'already-a-key-project'
  /**
   * The application has already been accepted.
   *
   * 该申请已经受理。
   */
  | 'already-accepted'
  /**
   * It is assigned so already.
   *
   * 已经如此明确。
   */
  | 'already-assigned'
  /**
   * The firm has confirmed the answer already.
   *
   * 企业已经确认。
   */
  | 'already-confirmed'
  /**
   * The decision has already been delivered.
   *
   * 该决定已经送达。
   */
  | 'already-delivered'
  /**
   * The firm has disputed the answer already.
   *
   * 企业已经提出异议。
   */
  | 'already-disputed'
  /**
   * They have been told already.
   *
   * 已经提请。
   */
  | 'already-escalated'
  /**
   * This person is forgotten already.
   *
   * 此人的个人信息已遗忘。
   */
  | 'already-forgotten'
  /**
   * It is listed already.
   *
   * 已经列入。
   */
  | 'already-listed'
  /**
   * It is marked so already.
   *
   * 已经如此认定。
   */
  | 'already-marked'
  /**
   * You have proposed this already, and nobody has done it yet.
   *
   * 您已经提请，尚未办理。
   */
  | 'already-proposed'
  /**
   * It is on record already that it was read.
   *
   * 知晓情况已经登记。
   */
  | 'already-read'
  /**
   * It is routed there already.
   *
   * 已经分办到该层级和部门。
   */
  | 'already-routed'
  /**
   * Sending is already suspended.
   *
   * 推送已经暂停。
   */
  | 'already-suspended'
  /**
   * {officer} already holds this case; ask them, or a head, to hand it over.
   *
   * 该办件已由 {officer} 承办；请由其本人或负责人转交。
   */
  | 'already-taken'
  /**
   * The amendment changes nothing.
   *
   * 更正没有改变任何内容。
   */
  | 'amends-nothing'
  /**
   * This link has run out: its last day was {endsOn}.
   *
   * 该链接已过期：最后有效日为 {endsOn}。
   */
  | 'answer-link-expired'
  /**
   * This link holds no longer: the order has moved on otherwise, or the window has revoked it.
   *
   * 该链接已失效：工单已另行办理，或者窗口已将其作废。
   */
  | 'answer-link-revoked'
  /**
   * There is no such link: see whether it is whole, or ask the window for another.
   *
   * 没有这样的链接：请核对是否完整，或者向窗口另要一个。
   */
  | 'answer-link-unknown'
  /**
   * This link was used: it gives one answer.
   *
   * 该链接已经用过：一个链接只能答复一次。
   */
  | 'answer-link-used'
  /**
   * Its firm has not confirmed an answer yet.
   *
   * 企业尚未确认反馈。
   */
  | 'answer-not-confirmed'
  /**
   * The applicant must be named.
   *
   * 请填写建设单位。
   */
  | 'applicant-required'
  /**
   * This attempt is not the next one.
   *
   * 推送次序不对。
   */
  | 'attempt-out-of-turn'
  /**
   * It is not yet time for the next attempt.
   *
   * 尚未到重试时间。
   */
  | 'attempt-too-early'
  /**
   * An attempt is under way; wait for its outcome.
   *
   * 正在推送，请等待结果。
   */
  | 'attempt-under-way'
  /**
   * All but a first application name the certificate that they rest on.
   *
   * 变更、延期、延续、补办或者注销须写明所依据的证照编号。
   */
  | 'base-missing'
  /**
   * The certificate that it rests on is not one of this stage that is in force.
   *
   * 所依据的证照在该阶段不存在或者已经失效。
   */
  | 'base-not-in-force'
  /**
   * A first application rests on no certificate.
   *
   * 首次申请不依据任何证照。
   */
  | 'base-of-new-application'
  /**
   * The day must not lie before the day of the decision.
   *
   * 日期不得早于作出决定之日。
   */
  | 'before-the-decision'
  /**
   * Before its company had the order nobody can have done that.
   *
   * 早于企业收到工单之日。
   */
  | 'before-the-order'
  /**
   * The day must not lie before the receipt.
   *
   * 日期不得早于收件之日。
   */
  | 'before-the-receipt'
  /**
   * The day must not lie before the opening of the review.
   *
   * 日期不得早于该事项开始审查之日。
   */
  | 'before-the-review'
  /**
   * This firm is of the plan: record the visit as one to it.
   *
   * 该企业在计划之内，请按计划企业登记走访。
   */
  | 'beyond-is-of-the-plan'
  /**
   * This rests on a day outside the calendar ({from} to {to}) and cannot be reckoned.
   *
   * 所依据的日期不在工作日历范围内（{from} 至 {to}），无法推算。
   */
  | 'cannot-be-reckoned'
  /**
   * The case has already been decided.
   *
   * 该办件已经作出决定。
   */
  | 'case-already-decided'
  /**
   * The application has not been accepted yet.
   *
   * 该申请尚未受理。
   */
  | 'case-not-accepted'
  /**
   * There is no case with this number.
   *
   * 没有此编号的办件。
   */
  | 'case-unknown'
  /**
   * The entry was voided.
   *
   * 该登记已经作废。
   */
  | 'case-voided'
  /**
   * The application has been withdrawn.
   *
   * 该申请已由申请人撤回。
   */
  | 'case-withdrawn'
  /**
   * The catalogue knows no such project category.
   *
   * 事项目录中没有这一项目类别。
   */
  | 'category-unknown'
  /**
   * The certificate of this item has already been issued.
   *
   * 该事项的证照已经制发。
   */
  | 'certificate-already-issued'
  /**
   * This certificate has already been ended.
   *
   * 该证照已经失效。
   */
  | 'certificate-already-revoked'
  /**
   * The certificate must be issued before the decision is delivered.
   *
   * 证照尚未制发，不能送达。
   */
  | 'certificate-missing'
  /**
   * The certificate has not ended, or another stands in its place.
   *
   * 该证照未终止。
   */
  | 'certificate-not-ended'
  /**
   * The number has not the form that the catalogue gives for this certificate, for instance {example}.
   *
   * 证照编号不符合目录规定的格式，例如 {example}。
   */
  | 'certificate-number-malformed'
  /**
   * This certificate number is already used.
   *
   * 该证照编号已被使用。
   */
  | 'certificate-number-taken'
  /**
   * The certificate {number} stands in its place: the permit ends with that.
   *
   * 该证照已由 {number} 替代，应对后者办理。
   */
  | 'certificate-superseded'
  /**
   * The case has no certificate with this number.
   *
   * 此办件没有这一编号的证照。
   */
  | 'certificate-unknown'
  /**
   * A certificate is still in force; it must end first, by an act of its own.
   *
   * 尚有有效证照，须先依法使其失效。
   */
  | 'certificates-in-force'
  /**
   * The round does not go to this city.
   *
   * 本轮走访不含该城市。
   */
  | 'city-not-of-round'
  /**
   * The plan says that this firm lies in another city.
   *
   * 走访计划载明该企业在另一城市。
   */
  | 'city-of-plan'
  /**
   * The centre's clock says {now} and is in doubt: nothing is recorded until somebody has looked at another clock and confirmed the day (onewindow confirm-day).
   *
   * 中心时钟显示 {now}，其准确性存疑：须核对其他时钟并确认日期（onewindow confirm-day）后方可登记。
   */
  | 'clock-in-doubt'
  /**
   * This command id was already used for a command with other content; use a new one.
   *
   * 该操作编号已用于另一项内容不同的操作，请换用新的编号。
   */
  | 'command-id-reused'
  /**
   * The catalogue knows no such kind of commitment.
   *
   * 事项目录中没有这一承诺种类。
   */
  | 'commitment-kind-unknown'
  /**
   * This company does not serve the project's locality.
   *
   * 该企业不服务于项目所在属地。
   */
  | 'company-does-not-serve'
  /**
   * The catalogue knows no such company for this utility.
   *
   * 事项目录中没有提供该项服务的这一企业。
   */
  | 'company-unknown'
  /**
   * An agreement with conditions must state the conditions.
   *
   * 附条件同意须写明条件。
   */
  | 'conditions-missing'
  /**
   * Opinions that it must rest on are missing, so it cannot be approved yet: {items}.
   *
   * 尚缺征询意见，不能批准：{items}。
   */
  | 'consultations-missing'
  /**
   * Corrections may be requested only once, and they have been.
   *
   * 补正内容只能一次性告知，不得再次要求补正。
   */
  | 'correction-already-requested'
  /**
   * No correction of this application is pending.
   *
   * 该申请没有待补正的内容。
   */
  | 'correction-not-requested'
  /**
   * The applicant has not supplied the corrections yet.
   *
   * 申请人尚未提交补正材料。
   */
  | 'correction-not-supplied'
  /**
   * The applicant may answer the notice until {due}; only then can it be refused as incomplete.
   *
   * 申请人可在 {due} 前补正，届时方可因材料不齐不予受理。
   */
  | 'correction-still-running'
  /**
   * The check character of the credit code is wrong; if the code is right all the same, give the reason.
   *
   * 统一社会信用代码校验不通过；如确认无误，请说明理由后再提交。
   */
  | 'credit-code-check-failed'
  /**
   * The applicant's unified social credit code is required.
   *
   * 请填写建设单位的统一社会信用代码。
   */
  | 'credit-code-required'
  /**
   * The last character of the credit code does not agree with the others.
   *
   * 统一社会信用代码的校验码不符。
   */
  | 'credit-code-wrong'
  /**
   * The day must not lie after today ({today}).
   *
   * 日期不得晚于今天（{today}）。
   */
  | 'day-in-the-future'
  /**
   * The day must not lie before today ({today}).
   *
   * 日期不得早于今天（{today}）。
   */
  | 'day-in-the-past'
  /**
   * The day must lie within the calendar ({from} to {to}).
   *
   * 日期须在工作日历范围内（{from} 至 {to}）。
   */
  | 'day-outside-calendar'
  /**
   * Each of these firms has the policy already.
   *
   * 这些企业都已收到该政策。
   */
  | 'delivered-before'
  /**
   * It was issued on {issuedOn}: before that it was delivered to nobody.
   *
   * 该政策于 {issuedOn} 印发，此前不可能送达。
   */
  | 'delivered-before-issue'
  /**
   * The company has already acknowledged it.
   *
   * 企业已经确认收到。
   */
  | 'delivery-already-acknowledged'
  /**
   * The delivery was given up.
   *
   * 该推送已放弃。
   */
  | 'delivery-given-up'
  /**
   * It has not waited long enough to be parked with its endpoint.
   *
   * 等待时间未到，不能随接收端一并停放。
   */
  | 'delivery-not-aged'
  /**
   * The delivery is parked.
   *
   * 该推送已搁置。
   */
  | 'delivery-parked'
  /**
   * There is no such delivery.
   *
   * 没有这项推送。
   */
  | 'delivery-unknown'
  /**
   * The demand names figures that do not belong to this utility.
   *
   * 所填需求指标不适用于该种市政接入。
   */
  | 'demand-does-not-fit'
  /**
   * The catalogue of this centre knows no such department.
   *
   * 本中心的事项目录没有该部门。
   */
  | 'department-unknown'
  /**
   * Nobody is their own deputy.
   *
   * 本人不能作为自己的代理（B 角）。
   */
  | 'deputy-of-oneself'
  /**
   * This draw has been made, or given up.
   *
   * 该次抽取已经完成或已放弃。
   */
  | 'draw-is-over'
  /**
   * Somebody has just published the next draw for this purpose: look again.
   *
   * 同一用途的下一次抽取刚由他人公布，请重新查看。
   */
  | 'draw-number-taken'
  /**
   * The draw before it for this purpose is not over: until it is made, or given up by the rules, no other is published.
   *
   * 同一用途的上一次抽取尚未完成，完成或依规放弃之前不得另行公布。
   */
  | 'draw-still-open'
  /**
   * There is no draw with this number.
   *
   * 没有此编号的抽取。
   */
  | 'draw-unknown'
  /**
   * The day must not lie before today ({today}).
   *
   * 日期不得早于今天（{today}）。
   */
  | 'due-before-today'
  /**
   * The due day is {due}: a later one is for the head of the department or of the centre to give.
   *
   * 原定 {due}，延后须由部门或中心负责人决定。
   */
  | 'due-day-later'
  /**
   * The endpoint lies in an internal network or on this machine; an administrator must first allow its range in DELIVERY_ALLOW.
   *
   * 接收地址在内部网络或本机上；管理员须先在 DELIVERY_ALLOW 中允许该网段。
   */
  | 'endpoint-forbidden-address'
  /**
   * The endpoint must not contain a user name or a password.
   *
   * 接收地址中不能写入用户名或口令。
   */
  | 'endpoint-has-credentials'
  /**
   * The address must hold no fragment (#).
   *
   * 地址不得包含片段（#）。
   */
  | 'endpoint-has-fragment'
  /**
   * The endpoint must use HTTPS; HTTP is only for this machine, where that is allowed.
   *
   * 接收地址必须使用 HTTPS；HTTP 只能用于获准访问的本机。
   */
  | 'endpoint-https-only'
  /**
   * The endpoint is no valid URL.
   *
   * 接收地址不是有效的网址。
   */
  | 'endpoint-malformed'
  /**
   * The company has no endpoint or no secret for pushes.
   *
   * 该企业没有登记接收地址或推送密钥。
   */
  | 'endpoint-missing'
  /**
   * The endpoint has been replaced meanwhile.
   *
   * 接收地址已经更换。
   */
  | 'endpoint-replaced'
  /**
   * The endpoint is the same as before.
   *
   * 接收地址没有变化。
   */
  | 'endpoint-unchanged'
  /**
   * The last day lies before the first.
   *
   * 截止日早于起始日。
   */
  | 'ends-before-it-begins'
  /**
   * Everything that the notice asked for was supplied, so it must be accepted.
   *
   * 一次性告知的内容已经全部补正，应当受理。
   */
  | 'everything-was-supplied'
  /**
   * Name the evidence: where the call is on record.
   *
   * 请注明依据，如回访记录编号。
   */
  | 'evidence-missing'
  /**
   * The extension may be at most {most} days.
   *
   * 延长期限最多 {most} 日。
   */
  | 'extension-too-long'
  /**
   * The start of works has been extended as often as the law allows.
   *
   * 开工延期次数已用完。
   */
  | 'extensions-used-up'
  /**
   * This firm has no issue here that is to be answered.
   *
   * 该企业在此没有待反馈的问题。
   */
  | 'firm-not-concerned'
  /**
   * The plan of the round does not list this firm.
   *
   * 走访计划中没有该企业。
   */
  | 'firm-not-of-round'
  /**
   * That visit was to another firm.
   *
   * 该次走访的是另一家企业。
   */
  | 'firm-not-of-visit'
  /**
   * Say who of {firm} was told.
   *
   * 请注明告知了{firm}的何人。
   */
  | 'firm-not-told'
  /**
   * It is proposed already; somebody else confirms it.
   *
   * 已提议遗忘，请由另一人确认。
   */
  | 'forgetting-already-proposed'
  /**
   * Nobody has proposed to forget this person.
   *
   * 尚未有人提议遗忘此人。
   */
  | 'forgetting-not-proposed'
  /**
   * This ground does not hold as things are.
   *
   * 目前不存在这一不予受理的理由。
   */
  | 'ground-not-given'
  /**
   * They already hold this case.
   *
   * 该办件已由其承办。
   */
  | 'held-already'
  /**
   * Whoever can be drawn as an inspector neither publishes the pool nor has a hand in the seed.
   *
   * 可能被抽中的检查人员不得参与公布抽取池或产生种子。
   */
  | 'inspector-takes-no-part'
  /**
   * Its firms have an answer, and are to say whether that settles it.
   *
   * 已向企业反馈，待企业表态。
   */
  | 'issue-answered'
  /**
   * The catalogue knows no such kind of issue.
   *
   * 事项目录中没有该类问题。
   */
  | 'issue-kind-unknown'
  /**
   * The issue is settled with {leading}.
   *
   * 该问题随 {leading} 一并办理。
   */
  | 'issue-merged'
  /**
   * Nobody is its owner yet.
   *
   * 尚未明确责任人。
   */
  | 'issue-not-assigned'
  /**
   * The issue is not merged into another.
   *
   * 该问题未被归并。
   */
  | 'issue-not-merged'
  /**
   * It is to be routed to a department first.
   *
   * 须先分办到部门。
   */
  | 'issue-not-routed'
  /**
   * The issue has not been struck off.
   *
   * 该问题尚未销号。
   */
  | 'issue-not-struck-off'
  /**
   * The issue has been struck off.
   *
   * 该问题已经销号。
   */
  | 'issue-struck-off'
  /**
   * There is no issue with this number.
   *
   * 没有此编号的问题。
   */
  | 'issue-unknown'
  /**
   * This item has already been concluded.
   *
   * 该事项已经办结。
   */
  | 'item-already-concluded'
  /**
   * This item has already been decided.
   *
   * 该事项已经作出决定。
   */
  | 'item-already-decided'
  /**
   * This item yields no certificate.
   *
   * 该事项不制发证照。
   */
  | 'item-has-no-certificate'
  /**
   * There is no decision on this item, only an opinion.
   *
   * 该事项只出具意见，不作决定。
   */
  | 'item-has-no-decision'
  /**
   * Each item may be named only once.
   *
   * 同一事项只能填写一次。
   */
  | 'item-named-twice'
  /**
   * This item is decided, approved or not; it takes no mere opinion.
   *
   * 该事项须作出准予或者不予的决定，不能只出具意见。
   */
  | 'item-needs-a-decision'
  /**
   * This item was not approved, so no certificate can be issued.
   *
   * 该事项未获批准，不能制发证照。
   */
  | 'item-not-approved'
  /**
   * This item has not been decided yet.
   *
   * 该事项尚未作出决定。
   */
  | 'item-not-decided'
  /**
   * This item does not belong to the case.
   *
   * 该事项不属于此办件。
   */
  | 'item-not-of-case'
  /**
   * This item has not been started yet.
   *
   * 该事项尚未开始办理。
   */
  | 'item-not-started'
  /**
   * The key was revoked already.
   *
   * 该密钥已被终止。
   */
  | 'key-already-revoked'
  /**
   * The last day lies before today ({today}).
   *
   * 最后一日早于今天（{today}）。
   */
  | 'key-ends-before-today'
  /**
   * There was a key of that name already; a name is given once.
   *
   * 已有同名密钥，一个名称只用一次。
   */
  | 'key-name-used'
  /**
   * There is no such key.
   *
   * 没有这个密钥。
   */
  | 'key-unknown'
  /**
   * The leading issue is itself merged into {leading}: merge into that one.
   *
   * 该牵头问题本身已归并到 {leading}，请归并到后者。
   */
  | 'leading-issue-merged'
  /**
   * The leading issue has been struck off.
   *
   * 该牵头问题已经销号。
   */
  | 'leading-issue-struck-off'
  /**
   * There is no leading issue with this number.
   *
   * 没有此编号的牵头问题。
   */
  | 'leading-issue-unknown'
  /**
   * Other issues are merged under this one: take them apart first.
   *
   * 该问题下已归并其他问题，请先拆出。
   */
  | 'leads-others'
  /**
   * A legal hold forbids it, on this ground: {ground}.
   *
   * 此人的信息已依法保全，不得遗忘。依据：{ground}。
   */
  | 'legal-hold'
  /**
   * A legal hold stands already, on this ground: {ground}.
   *
   * 此人的信息已依法保全。依据：{ground}。
   */
  | 'legal-hold-stands'
  /**
   * The limit of this item has been extended once and cannot be extended again.
   *
   * 该事项的期限已经延长过一次，不能再次延长。
   */
  | 'limit-already-extended'
  /**
   * The limit lapsed on {due} and can no longer be extended.
   *
   * 期限已于 {due} 届满，不能再延长。
   */
  | 'limit-has-lapsed'
  /**
   * The statutory limit of this item cannot be extended.
   *
   * 该事项的法定期限不能延长。
   */
  | 'limit-not-extensible'
  /**
   * This stage has no joint limit.
   *
   * 该阶段没有统一的办理期限。
   */
  | 'limit-not-joint'
  /**
   * This line was supplied already, or is named twice.
   *
   * 该项已经补正，或者重复填写。
   */
  | 'line-already-supplied'
  /**
   * The notice has no such line.
   *
   * 告知书中没有这一项。
   */
  | 'line-unknown'
  /**
   * This link was issued already.
   *
   * 该链接已经签发过。
   */
  | 'link-already-issued'
  /**
   * A link cannot end before today.
   *
   * 链接的最后有效日不能早于今天。
   */
  | 'link-ends-before-today'
  /**
   * A link holds for at most {days} days.
   *
   * 链接最长有效 {days} 天。
   */
  | 'link-ends-too-late'
  /**
   * The catalogue knows no such locality.
   *
   * 事项目录中没有这一属地。
   */
  | 'locality-unknown'
  /**
   * A machine with a key acts in nobody's place.
   *
   * 持密钥的系统不得代理任何人。
   */
  | 'machine-acts-for-nobody'
  /**
   * This agent has a mandate of this applicant already; it must end first.
   *
   * 该代理人已有此申请人的有效委托，须先终止。
   */
  | 'mandate-stands'
  /**
   * This material is fetched from another system and need not be submitted.
   *
   * 这份材料由系统共享获取，无需提交。
   */
  | 'material-is-fetched'
  /**
   * No item of this stage needs this material.
   *
   * 该阶段的事项不需要这份材料。
   */
  | 'material-unknown'
  /**
   * An issue cannot be merged into itself.
   *
   * 问题不能归并到自身。
   */
  | 'merged-into-itself'
  /**
   * The firm of {merged}, which is merged under it, has not confirmed an answer yet.
   *
   * 归并的 {merged} 的企业尚未确认反馈。
   */
  | 'merged-not-confirmed'
  /**
   * Say why {missed} of the plan were not visited.
   *
   * 计划中有 {missed} 家（个）未走访，请说明原因。
   */
  | 'missed-unexplained'
  /**
   * You have had a hand in this case that the catalogue keeps apart from this act: somebody else must do it.
   *
   * 按照事项目录的职责分离规定，经手过本办件相关环节的人员不得再作此行为，须由他人办理。
   */
  | 'needs-another-person'
  /**
   * The catalogue of this centre wants no proposal for this act.
   *
   * 本中心的事项目录不要求提请此行为。
   */
  | 'needs-no-proposal'
  /**
   * Whoever worked on it, or spoke for its firm, does not do this: it takes somebody else.
   *
   * 经手人员或代企业表态的人员不得办理，须由他人办理。
   */
  | 'needs-somebody-else'
  /**
   * The order has no link that holds.
   *
   * 该工单没有有效的答复链接。
   */
  | 'no-answer-link'
  /**
   * The firm has no answer yet.
   *
   * 尚未向企业反馈。
   */
  | 'no-answer-yet'
  /**
   * This person has no deputy.
   *
   * 该人员没有代理（B 角）。
   */
  | 'no-deputy'
  /**
   * There is no legal hold on this person.
   *
   * 此人的信息未被依法保全。
   */
  | 'no-legal-hold'
  /**
   * This agent has no mandate of this applicant that could be ended.
   *
   * 该代理人没有此申请人可以终止的委托。
   */
  | 'no-mandate'
  /**
   * No objection to this item awaits an answer.
   *
   * 该事项没有待答复的反对意见。
   */
  | 'no-objection-to-answer'
  /**
   * There is no outage of this company.
   *
   * 该企业没有中断。
   */
  | 'no-outage'
  /**
   * There is no legal hold on this project.
   *
   * 该项目的信息未被依法保全。
   */
  | 'no-project-hold'
  /**
   * No pull token has been issued.
   *
   * 没有发放过拉取令牌。
   */
  | 'no-pull-token'
  /**
   * Only a person reports for duty; a key or a company does not.
   *
   * 只有个人可以到岗；密钥和公司不能。
   */
  | 'nobody-in-particular'
  /**
   * The policy was not delivered to this firm.
   *
   * 该政策尚未送达这家企业。
   */
  | 'not-delivered'
  /**
   * You do not hold this case, so you cannot hand it over; only a head hands over what others hold.
   *
   * 该办件不由您承办，您不能转交；他人承办的只有负责人可以转交。
   */
  | 'not-held'
  /**
   * It is not late yet.
   *
   * 尚未逾期。
   */
  | 'not-late'
  /**
   * It is not listed.
   *
   * 并未列入。
   */
  | 'not-listed'
  /**
   * You are not one of the two officers that this draw names.
   *
   * 您不是该次抽取列明的经办人。
   */
  | 'not-officer-of-draw'
  /**
   * No leave of this person is running or to come.
   *
   * 该人员没有正在进行或者将要开始的休假。
   */
  | 'not-on-leave'
  /**
   * The team is not paired with this firm or site: amend the plan, or let its own team go.
   *
   * 该专班未与此企业或项目结对：请先调整计划，或由结对专班走访。
   */
  | 'not-paired-with-team'
  /**
   * This act takes two people: somebody else must propose it first (`proposeAct`).
   *
   * 此行为须两人办理：先由他人提请（`proposeAct`）。
   */
  | 'not-proposed'
  /**
   * The site has not been declared ready to connect.
   *
   * 现场尚未具备接入条件。
   */
  | 'not-ready-to-connect'
  /**
   * Sending is not suspended.
   *
   * 推送没有暂停。
   */
  | 'not-suspended'
  /**
   * Only who handed the policy to the firm records that it was read.
   *
   * 只有送达该政策的人员可以代为登记知晓。
   */
  | 'not-the-deliverer'
  /**
   * Only who answers for the task says that it is done.
   *
   * 只有任务责任人可以报告完成。
   */
  | 'not-the-owner'
  /**
   * You have no such note on this case.
   *
   * 您在该办件上没有这条备注。
   */
  | 'note-unknown'
  /**
   * Everything of the plan was visited: there is nothing to explain.
   *
   * 计划已全部走访，无须说明。
   */
  | 'nothing-missed'
  /**
   * Of nothing here that could be named can this be done now; the targets of the action say of each why.
   *
   * 目前没有任何一项可以这样办理；各项的原因见该操作的对象列表。
   */
  | 'nothing-ready'
  /**
   * Say what was supplied: a material or a note.
   *
   * 请写明补正的材料或者说明。
   */
  | 'nothing-supplied'
  /**
   * There is nothing to amend: everything is as it was.
   *
   * 所填内容与现有信息一致，无可变更。
   */
  | 'nothing-to-amend'
  /**
   * Every firm of it has confirmed an answer.
   *
   * 有关企业均已确认。
   */
  | 'nothing-to-answer'
  /**
   * The correction changes nothing.
   *
   * 更正内容与原登记相同。
   */
  | 'nothing-to-correct'
  /**
   * The permit does not lapse, so there is no start of works to extend.
   *
   * 该许可不因逾期开工失效，无需延期。
   */
  | 'nothing-to-extend'
  /**
   * The certificate does not run out, so there is nothing to renew.
   *
   * 该证照没有有效期限，无需延续。
   */
  | 'nothing-to-renew'
  /**
   * An objection must be given with reasons.
   *
   * 提出反对意见须说明理由。
   */
  | 'objection-needs-reasons'
  /**
   * It cannot be approved while an objection stands: {items}.
   *
   * 反对意见尚未答复，不能批准：{items}。
   */
  | 'objection-stands'
  /**
   * This officer does not work at this desk: a part of a case stays at the window, or in its department.
   *
   * 该人员不在这一工位：办件的各部分只在窗口内或本部门内转交。
   */
  | 'officer-elsewhere'
  /**
   * Nobody by this id has reported for duty here yet; they must sign in and report once before work is handed to them.
   *
   * 尚无此编号的人员到岗；须本人登录并到岗一次，才能接收转交。
   */
  | 'officer-unknown'
  /**
   * Only one company can be chosen for this utility.
   *
   * 该种市政接入只能选择一家服务企业。
   */
  | 'one-company-only'
  /**
   * A head says this of nobody but themselves; the head of the centre may say it of the heads of departments, too.
   *
   * 负责人只能为本人办理；中心负责人也可以为部门负责人办理。
   */
  | 'only-ones-own'
  /**
   * The order is already with this company.
   *
   * 该工单已由这家企业承接。
   */
  | 'order-already-assigned'
  /**
   * This hook-up order is already finished.
   *
   * 该报装工单已经完成或取消。
   */
  | 'order-already-finished'
  /**
   * This hook-up order is already open.
   *
   * 该报装工单已经生成。
   */
  | 'order-already-open'
  /**
   * This hook-up order is not at the step after its acceptance.
   *
   * 企业尚未受理该报装工单，或已进入后续环节。
   */
  | 'order-not-accepted'
  /**
   * This hook-up order is with a company and cannot be assigned.
   *
   * 该报装工单已有服务企业，不能重新指派。
   */
  | 'order-not-assignable'
  /**
   * The order is not connected.
   *
   * 该工单尚未接入。
   */
  | 'order-not-connected'
  /**
   * This hook-up order was declined or is no longer waiting to be accepted.
   *
   * 该报装工单已被企业退回，或不在待受理环节。
   */
  | 'order-not-open'
  /**
   * There is no hook-up order with this number.
   *
   * 没有此编号的报装工单。
   */
  | 'order-unknown'
  /**
   * Nobody serves this hook-up order yet; assign a company first.
   *
   * 该报装工单尚无服务企业，请先指派。
   */
  | 'order-unserved'
  /**
   * There is no such activity.
   *
   * 没有这一活动。
   */
  | 'outreach-unknown'
  /**
   * The owner's own acceptance must not lie after the receipt.
   *
   * 建设单位自行验收之日不得晚于收件之日。
   */
  | 'owner-accepted-after-receipt'
  /**
   * This officer does not work in the department to which the issue is routed.
   *
   * 该人员不在问题所分办的部门。
   */
  | 'owner-elsewhere'
  /**
   * Only its owner may do this.
   *
   * 只有责任人可以办理。
   */
  | 'owner-only'
  /**
   * This firm or site is paired with another team already.
   *
   * 该企业或项目已与另一专班结对。
   */
  | 'paired-twice'
  /**
   * The last day is over: today is {today}.
   *
   * 截止日已过，今天是 {today}。
   */
  | 'period-is-over'
  /**
   * The company was not told that its permit has ended.
   *
   * 该工单未因许可终止而取消或告知。
   */
  | 'permit-not-ended'
  /**
   * An order for permanent supply is opened by the construction permit, not at the window.
   *
   * 正式接入工单由施工许可证自动生成，无需在窗口另行申请。
   */
  | 'permit-opens-the-order'
  /**
   * The centre has no data of this person.
   *
   * 没有此人的个人信息。
   */
  | 'person-unknown'
  /**
   * The planned finish lies before the planned start.
   *
   * 计划竣工日期早于计划开工日期。
   */
  | 'planned-finish-before-start'
  /**
   * The policy has ended or was replaced.
   *
   * 该政策已废止或被替代。
   */
  | 'policy-ended'
  /**
   * This issuer has published a document of this number before.
   *
   * 该发文机关的这一文号已经发布过。
   */
  | 'policy-published-before'
  /**
   * There is no such policy.
   *
   * 没有这一政策。
   */
  | 'policy-unknown'
  /**
   * Nothing lies so far yet: the log ends at {position}.
   *
   * 日志尚未到该位置，目前止于 {position}。
   */
  | 'position-ahead'
  /**
   * An earlier stage has not been approved yet: {stage}.
   *
   * 前一阶段尚未批准：{stage}。
   */
  | 'predecessor-missing'
  /**
   * This earlier approval is already recorded for the stage.
   *
   * 该阶段的这一批准文号已经补录。
   */
  | 'prior-approval-already-recorded'
  /**
   * The catalogue knows no such special procedure.
   *
   * 事项目录中没有这一特别程序。
   */
  | 'procedure-kind-unknown'
  /**
   * The catalogue allows no such special procedure on this item.
   *
   * 事项目录不允许对该事项进行这一特别程序。
   */
  | 'procedure-not-for-item'
  /**
   * No such special procedure is under way.
   *
   * 没有正在进行的这一特别程序。
   */
  | 'procedure-not-open'
  /**
   * This special procedure may last at most {most} working days in all.
   *
   * 该特别程序合计最长 {most} 个工作日。
   */
  | 'procedure-too-long'
  /**
   * A project with this code is already registered.
   *
   * 该项目代码已经登记。
   */
  | 'project-already-registered'
  /**
   * The project code is malformed; it must be a national project code such as 2020-310116-47-03-000000.
   *
   * 项目代码格式不对，应为 24 位的国家统一项目代码，例如 2020-310116-47-03-000000。
   */
  | 'project-code-malformed'
  /**
   * A legal hold stands on this project already, on this ground: {ground}.
   *
   * 该项目的信息已依法保全。依据：{ground}。
   */
  | 'project-hold-stands'
  /**
   * Project {project}, in which this person is named, is under legal hold on this ground: {ground}.
   *
   * 项目 {project} 载有此人信息，已依法保全，不得遗忘。依据：{ground}。
   */
  | 'project-under-hold'
  /**
   * There is no project with this code.
   *
   * 没有此项目代码的项目。
   */
  | 'project-unknown'
  /**
   * The day of the public value must lie after {day}: before, somebody could know it.
   *
   * 公开数值的日期须在 {day} 之后：此前它可能已为人所知。
   */
  | 'public-value-not-ahead'
  /**
   * This draw needs no public value as yet.
   *
   * 该次抽取目前不需要公开数值。
   */
  | 'public-value-not-asked'
  /**
   * The public value is entered once {day} is over.
   *
   * 公开数值在 {day} 过后才能录入。
   */
  | 'public-value-not-due'
  /**
   * The day of the public value must not lie after {last}.
   *
   * 公开数值的日期不得晚于 {last}。
   */
  | 'public-value-too-far'
  /**
   * The catalogue knows no such public value.
   *
   * 事项目录中没有这一公开数值。
   */
  | 'public-value-unknown'
  /**
   * It ends before it begins.
   *
   * 结束早于开始。
   */
  | 'range-ends-before-it-begins'
  /**
   * What an officer records of a firm needs evidence.
   *
   * 由工作人员代为登记的，须写明依据。
   */
  | 'reading-needs-evidence'
  /**
   * Say which firm has read it.
   *
   * 请写明是哪家企业知晓。
   */
  | 'reading-needs-firm'
  /**
   * Say why.
   *
   * 请说明理由。
   */
  | 'reason-missing'
  /**
   * A decision not to approve must state the reasons.
   *
   * 不予批准须说明理由。
   */
  | 'reasons-missing'
  /**
   * The receipt cannot lie after the acceptance.
   *
   * 收件日不得晚于受理日。
   */
  | 'receipt-after-acceptance'
  /**
   * The receipt cannot lie after the day on which it was entered.
   *
   * 收件日不得晚于登记之日。
   */
  | 'receipt-after-entry'
  /**
   * A paper that is left or entrusted needs the name of who took it, or who saw it left.
   *
   * 留置或者委托送达须写明收件人或者见证人。
   */
  | 'recipient-missing'
  /**
   * A decision not to approve must state the remedies: reconsideration and suit.
   *
   * 不予批准须告知申请行政复议或者提起行政诉讼的权利。
   */
  | 'remedies-missing'
  /**
   * What replaces it must be another policy of the library that has not ended.
   *
   * 替代它的必须是政策库中另一件未废止的政策。
   */
  | 'replacement-not-in-force'
  /**
   * The last day of the reveal must lie after today ({today}).
   *
   * 公开密值的最后日期须晚于今日（{today}）。
   */
  | 'reveal-day-not-ahead'
  /**
   * There is still time to reveal.
   *
   * 公开密值的时间未过。
   */
  | 'reveal-still-open'
  /**
   * The time for secrets is over: the public value stands for what is missing.
   *
   * 提交和公开密值的时间已过，由公开数值代替。
   */
  | 'reveal-too-late'
  /**
   * No department review of this item is open.
   *
   * 该事项没有正在进行的部门审查。
   */
  | 'review-not-open'
  /**
   * The case has no such revision yet.
   *
   * 该办件尚无此修订号。
   */
  | 'revision-not-there'
  /**
   * A key of this role must say whose it is.
   *
   * 此角色的密钥须说明属于谁。
   */
  | 'role-needs-more'
  /**
   * There is a round with this number already.
   *
   * 已有此编号的走访轮次。
   */
  | 'round-already-planned'
  /**
   * The visits of this round are over.
   *
   * 本轮走访已经结束。
   */
  | 'round-closed'
  /**
   * The round would end before it begins.
   *
   * 结束日期早于开始日期。
   */
  | 'round-ends-before-it-begins'
  /**
   * There is no round of visits with this number.
   *
   * 没有此编号的走访轮次。
   */
  | 'round-unknown'
  /**
   * Whoever proposed it does not confirm it: somebody else must.
   *
   * 提议人不得自行确认，请由另一人确认。
   */
  | 'same-person'
  /**
   * This secret has already been added.
   *
   * 该密钥已经登记。
   */
  | 'secret-already-added'
  /**
   * You are bound to a secret already, and it cannot be exchanged.
   *
   * 您已提交承诺，不得更换。
   */
  | 'secret-already-committed'
  /**
   * Your secret has been revealed already.
   *
   * 您的密值已公开。
   */
  | 'secret-already-revealed'
  /**
   * The secret and its salt do not give the digest that you are bound to.
   *
   * 密值和盐与您提交的摘要不符。
   */
  | 'secret-of-another-digest'
  /**
   * There is no such valid secret.
   *
   * 没有这个有效密钥。
   */
  | 'secret-unknown'
  /**
   * The SECRETS_KEY of this node does not open the secret.
   *
   * 本节点的 SECRETS_KEY 打不开该密钥。
   */
  | 'secret-unreadable'
  /**
   * Nobody reveals before both officers are bound to their secrets.
   *
   * 两名经办人都提交承诺之后才能公开密值。
   */
  | 'secrets-not-committed'
  /**
   * The seed of this draw is a public value, and not made by officers.
   *
   * 该次抽取的种子取自公开数值，不由经办人产生。
   */
  | 'seed-not-by-officers'
  /**
   * Where two officers make the seed, both must be named, and the last day on which they reveal.
   *
   * 由两名经办人产生种子的，须列明两人和公开密值的最后日期。
   */
  | 'seed-officers-missing'
  /**
   * Where the seed is a public value, no officers and no day of reveal are named.
   *
   * 种子取自公开数值的，不列经办人和公开日期。
   */
  | 'seed-officers-not-asked'
  /**
   * The two officers must be two people.
   *
   * 两名经办人须是不同的人。
   */
  | 'seed-officers-not-two'
  /**
   * Somebody can know a part of the seed already: it can no longer be given up.
   *
   * 种子的一部分可能已为人所知，不得再放弃。
   */
  | 'seed-partly-known'
  /**
   * The time for a notice has not run out, so silence has not accepted the application.
   *
   * 告知期限未满，尚不能视为受理。
   */
  | 'silence-has-not-accepted'
  /**
   * Silence has not granted the renewal: it was not asked for in time, the certificate has not run out, or it has ended.
   *
   * 尚不能视为准予延续：未在法定期限前提出，或证照尚未届满，或证照已终止。
   */
  | 'silence-has-not-renewed'
  /**
   * The department's days have not run out, or the catalogue does not say that silence is no objection.
   *
   * 答复期限未满，或者目录未规定逾期视为无异议。
   */
  | 'silence-is-no-opinion-yet'
  /**
   * The plan of the round does not list this site.
   *
   * 走访计划中没有该项目。
   */
  | 'site-not-of-round'
  /**
   * This stage is already approved: {caseId}.
   *
   * 该阶段已经批准：{caseId}。
   */
  | 'stage-already-approved'
  /**
   * A case of this stage is already under way: {caseId}.
   *
   * 该阶段已有在办办件：{caseId}。
   */
  | 'stage-already-open'
  /**
   * Projects of this category do not need this stage.
   *
   * 该类项目无需办理此阶段。
   */
  | 'stage-not-required'
  /**
   * This stage is handled by hook-up orders; no application is submitted for it.
   *
   * 该阶段通过报装工单办理，不单独收件。
   */
  | 'stage-of-orders'
  /**
   * The catalogue knows no such stage.
   *
   * 事项目录中没有这一审批阶段。
   */
  | 'stage-unknown'
  /**
   * Somebody changed this since you looked at it (it is now at revision {actual}); reload it and try again.
   *
   * 您看到的内容已被他人更新（现为第 {actual} 版），请刷新后重试。
   */
  | 'stale-revision'
  /**
   * A supplement may be asked for only once, and it has been.
   *
   * 一次性补充要求只能提出一次，已经提出过。
   */
  | 'supplement-already-requested'
  /**
   * The company has not asked for a supplement.
   *
   * 企业没有要求补充。
   */
  | 'supplement-not-requested'
  /**
   * This hook-up order is not at the step after the survey's reply.
   *
   * 该报装工单尚未踏勘答复，或已进入后续环节。
   */
  | 'survey-not-replied'
  /**
   * The task is confirmed: nothing more is changed of it.
   *
   * 该任务已核实，不再变更。
   */
  | 'task-confirmed'
  /**
   * The task was not completed yet, or is confirmed already.
   *
   * 该任务尚未报完成，或已经核实。
   */
  | 'task-not-completed'
  /**
   * The task was completed already.
   *
   * 该任务已报完成。
   */
  | 'task-not-open'
  /**
   * The policy has no such task.
   *
   * 该政策没有这项任务。
   */
  | 'task-unknown'
  /**
   * The round has no such team.
   *
   * 本轮走访没有该专班。
   */
  | 'team-unknown'
  /**
   * It would be dated {today}, and limits can be reckoned only from {from} to {to}: nothing is recorded until the clock is right.
   *
   * 登记日期将为 {today}，而期限只能自 {from} 至 {to} 推算，未予登记。请核对系统时间。
   */
  | 'today-outside-calendar'
  /**
   * A token cannot end before today, {today}.
   *
   * 令牌的截止日不能早于今天（{today}）。
   */
  | 'token-ends-before-today'
  /**
   * The firm cannot have been told before the issue was recorded.
   *
   * 告知日期不得早于问题登记日期。
   */
  | 'told-before-record'
  /**
   * Of the subject {subject} only {found} inspectors are without a conflict of interest (or of so many departments); {wanted} are to be drawn.
   *
   * 检查对象 {subject} 无利益冲突的检查人员只有 {found} 名（或来自 {found} 个部门），少于 {wanted} 名。
   */
  | 'too-few-inspectors'
  /**
   * There are only {found} subjects to draw from, fewer than the {wanted} to be drawn.
   *
   * 符合条件的检查对象只有 {found} 个，少于拟抽取的 {wanted} 个。
   */
  | 'too-few-subjects'
  /**
   * The time for a notice ran out on {due}: an act after that does not undo what silence has accepted.
   *
   * 告知期限已于 {due} 届满，此后的行为不能改变视为受理。
   */
  | 'too-late-to-stop-silence'
  /**
   * You have {most} notes on this case; remove some first.
   *
   * 您在该办件上已有 {most} 条备注，请先删除一些。
   */
  | 'too-many-notes'
  /**
   * At most two secrets are valid in one direction; retire the old one first.
   *
   * 同一方向最多两个有效密钥，请先停用旧密钥。
   */
  | 'too-many-secrets'
  /**
   * There are more than {most} subjects to draw from: draw by locality.
   *
   * 符合条件的检查对象超过 {most} 个，请按属地分别抽取。
   */
  | 'too-many-subjects'
  /**
   * Two pull tokens are valid already ({names}): revoke one first, or issue the new one under its name.
   *
   * 已有两个有效的拉取令牌（{names}）：请先撤销其一，或以其名称签发新的。
   */
  | 'too-many-tokens'
  /**
   * A delivery by post needs the number of the item.
   *
   * 邮寄送达须填写邮件号。
   */
  | 'tracking-number-missing'
  /**
   * The catalogue knows no such project trait.
   *
   * 事项目录中没有这一项目特征。
   */
  | 'trait-unknown'
  /**
   * The project does not list this unit.
   *
   * 项目未登记该单位工程。
   */
  | 'unit-unknown'
  /**
   * Each utility may be named only once.
   *
   * 同一种市政接入需求只能填写一次。
   */
  | 'utility-named-twice'
  /**
   * The catalogue knows no such utility.
   *
   * 事项目录中没有这一市政接入种类。
   */
  | 'utility-unknown'
  /**
   * The certificate would lapse before the day it is issued.
   *
   * 有效期截止日早于发证日期。
   */
  | 'valid-until-before-issue'
  /**
   * The public value has been entered: somebody else confirms it, or it is corrected.
   *
   * 公开数值已录入，须由他人核对，或者更正。
   */
  | 'value-already-entered'
  /**
   * It is the value that has been entered.
   *
   * 与已录入的数值相同。
   */
  | 'value-as-entered'
  /**
   * Whoever entered or corrected it does not confirm it.
   *
   * 录入或更正的人不得自行核对。
   */
  | 'value-by-same-person'
  /**
   * It is another value than the one entered: look it up again, and correct the entry if that is wrong.
   *
   * 与已录入的数值不同：请再次查证，录入有误的先行更正。
   */
  | 'value-differs'
  /**
   * The public value has not been entered.
   *
   * 公开数值尚未录入。
   */
  | 'value-not-entered'
  /**
   * It is not written as it is published, as in {example}.
   *
   * 书写形式不符，应如 {example}。
   */
  | 'value-of-another-form'
  /**
   * The centre's own views are saved, changed and removed by its head alone.
   *
   * 中心公用视图只能由中心负责人保存、修改和删除。
   */
  | 'view-of-centre'
  /**
   * There is no such view.
   *
   * 没有这个视图。
   */
  | 'view-unknown'
  /**
   * The visit would lie before the round begins.
   *
   * 走访日期早于本轮开始日期。
   */
  | 'visit-before-round'
  /**
   * Name the visit on which it was heard.
   *
   * 请注明是哪一次走访收到的。
   */
  | 'visit-missing'
  /**
   * Only what was heard on a visit names one.
   *
   * 只有走访中收到的问题才注明走访。
   */
  | 'visit-not-of-source'
  /**
   * The round has no visit with this number.
   *
   * 本轮没有此编号的走访。
   */
  | 'visit-unknown'
  /**
   * A firm or a site that has been visited stays in the plan.
   *
   * 已走访的企业或项目不得从计划中移除。
   */
  | 'visited-taken-out';

/**
 * Refuses to accept an application, in writing and with its ground (art. 32).
 *
 * 书面决定不予受理并说明理由（行政许可法第三十二条）。
 */
export type RefuseAcceptanceInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * On which ground.
   *
   * 依据。
   */
  readonly ground: AcceptanceRefusalGround;
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type RefuseAcceptancePayload = MutationPayload & {
  readonly __typename?: 'RefuseAcceptancePayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Refuses an issue as its owner, with the reason: it is routed again, and the refusal stays on record.
 *
 * 责任人说明理由退回，问题重新分办，退回记录保留。
 */
export type RefuseIssueInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The number of the issue.
   *
   * 问题编号。
   */
  readonly issue: Scalars['ID']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type RefuseIssuePayload = MutationPayload & {
  readonly __typename?: 'RefuseIssuePayload';
  /**
   * The issue as it is now; null where the command was refused.
   *
   * 问题的现状；命令被拒绝时为空。
   */
  readonly issue?: Maybe<Issue>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Where a company is sent its orders from now on; what waits goes there too.
 *
 * 登记企业接收报装单的地址，待发内容一并发往该地址。
 */
export type RegisterEndpointInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Company: an id of the catalogue.
   *
   * 企业；事项目录中的编号。
   */
  readonly company: Scalars['ID']['input'];
  /**
   * An `https:` address.
   *
   * `https:` 地址。
   */
  readonly url: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type RegisterEndpointPayload = MutationPayload & {
  readonly __typename?: 'RegisterEndpointPayload';
  /**
   * The company's connection as it is now; null where the command was refused.
   *
   * 企业连接的最新情况；命令不予办理时为空。
   */
  readonly utility?: Maybe<UtilityStatus>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Registers a project, with the utilities that it will need.
 *
 * 登记建设项目及其所需市政配套。
 */
export type RegisterProjectInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The project's code; in a centre with national codes 4-6-2-2-6 digits.
   *
   * 项目代码；采用全国统一代码的中心为 4-6-2-2-6 位数字。
   */
  readonly projectCode: Scalars['ID']['input'];
  /**
   * Name.
   *
   * 名称。
   */
  readonly name: Scalars['String']['input'];
  /**
   * Applicant.
   *
   * 申请人。
   */
  readonly applicant?: InputMaybe<ApplicantInput>;
  /**
   * Category: an id of the catalogue.
   *
   * 项目类别；事项目录中的编号。
   */
  readonly category: Scalars['ID']['input'];
  /**
   * Traits: ids of the catalogue.
   *
   * 项目特征；事项目录中的编号。
   */
  readonly traits?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Investment (10,000 yuan).
   *
   * 投资额（万元）。
   */
  readonly investment?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Land (square metres).
   *
   * 用地面积（平方米）。
   */
  readonly landArea?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Floor area (square metres).
   *
   * 建筑面积（平方米）。
   */
  readonly floorArea?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Height (metres).
   *
   * 高度（米）。
   */
  readonly height?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Address: where the project lies.
   *
   * 项目地址。
   */
  readonly address: Scalars['String']['input'];
  /**
   * Locality: an id of the catalogue.
   *
   * 属地；事项目录中的编号。
   */
  readonly locality: Scalars['ID']['input'];
  /**
   * Where the project lies on the map.
   *
   * 项目坐标。
   */
  readonly coordinates?: InputMaybe<CoordinatesInput>;
  /**
   * Contact: whom to ask.
   *
   * 联系人。
   */
  readonly contact?: InputMaybe<ContactInput>;
  /**
   * The planned first day of the works.
   *
   * 计划开工日期。
   */
  readonly plannedStart?: InputMaybe<Scalars['Day']['input']>;
  /**
   * The planned last day of the works.
   *
   * 计划竣工日期。
   */
  readonly plannedFinish?: InputMaybe<Scalars['Day']['input']>;
  /**
   * The utilities that it will need.
   *
   * 所需市政配套。
   */
  readonly utilities?: InputMaybe<ReadonlyArray<UtilityDemandInput>>;
  /**
   * Its lots and buildings. Where they are listed, an application names no other, and approvals for each of them are one for all.
   *
   * 项目的单位工程、标段。列明后，申请不得填报其他单位工程，各单位工程均获批准即视为全部获批准。
   */
  readonly units?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type RegisterProjectPayload = MutationPayload & {
  readonly __typename?: 'RegisterProjectPayload';
  /**
   * The project as it is now; null where the command was refused.
   *
   * 项目的最新状态；命令不予办理时为空。
   */
  readonly project?: Maybe<Project>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Reminds the applicant of lines of the notice that are still open; it asks for nothing new.
 *
 * 就告知书中尚未补正的各项提醒申请人；不提出新的要求。
 */
export type RemindCorrectionInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * Lines of the notice that are still open, by their numbers from 1.
   *
   * 尚未补正的各项在告知书中的序号。
   */
  readonly lines: ReadonlyArray<Scalars['Int']['input']>;
  /**
   * What the applicant is reminded of.
   *
   * 提醒的内容。
   */
  readonly words: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type RemindCorrectionPayload = MutationPayload & {
  readonly __typename?: 'RemindCorrectionPayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Removes a note of one's own.
 *
 * 删除自己的一条备注。
 */
export type RemoveNoteInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * The number of the note.
   *
   * 备注的序号。
   */
  readonly note: Scalars['Int']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type RemoveNotePayload = MutationPayload & {
  readonly __typename?: 'RemoveNotePayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Removes a view of one's own; the centre's own are its head's to remove.
 *
 * 删除自己的视图；中心公用视图由中心负责人删除。
 */
export type RemoveViewInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The id of the view.
   *
   * 视图的编号。
   */
  readonly view: Scalars['ID']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type RemoveViewPayload = MutationPayload & {
  readonly __typename?: 'RemoveViewPayload';
  /**
   * The view as it is now; nothing where it was removed.
   *
   * 视图现状；已删除则没有。
   */
  readonly savedView?: Maybe<SavedView>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Reopens an issue that was struck off, with the reason. It keeps its number, and the reopening is counted.
 *
 * 说明理由，重新启动已销号的问题；编号不变，计入重启次数。
 */
export type ReopenIssueInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The number of the issue.
   *
   * 问题编号。
   */
  readonly issue: Scalars['ID']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type ReopenIssuePayload = MutationPayload & {
  readonly __typename?: 'ReopenIssuePayload';
  /**
   * The issue as it is now; null where the command was refused.
   *
   * 问题的现状；命令被拒绝时为空。
   */
  readonly issue?: Maybe<Issue>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Ends a policy since another one has come in its place.
 *
 * 以另一件政策替代本政策，本政策随之失效。
 */
export type ReplacePolicyInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The policy.
   *
   * 政策。
   */
  readonly policy: Scalars['ID']['input'];
  /**
   * The policy that comes in its place: its id.
   *
   * 替代它的政策：编号。
   */
  readonly by: Scalars['ID']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type ReplacePolicyPayload = MutationPayload & {
  readonly __typename?: 'ReplacePolicyPayload';
  /**
   * The policy as it is now; null where the command was refused.
   *
   * 政策的最新登记；命令不予办理时为空。
   */
  readonly policy?: Maybe<Policy>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * The company replies after its survey.
 *
 * 企业踏勘后作出答复。
 */
export type ReplyToSurveyInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The hook-up order.
   *
   * 报装单编号。
   */
  readonly orderId: Scalars['ID']['input'];
  /**
   * Whether a line outside the site is needed.
   *
   * 是否需要外线工程。
   */
  readonly externalLine: Scalars['Boolean']['input'];
  /**
   * The number that it bears.
   *
   * 编号。
   */
  readonly number: Scalars['String']['input'];
  /**
   * The reply in words.
   *
   * 答复内容。
   */
  readonly reply?: InputMaybe<Scalars['String']['input']>;
  /**
   * Surveyed on (as the company states it).
   *
   * 踏勘日期（企业所述）。
   */
  readonly surveyedOn?: InputMaybe<Scalars['Day']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type ReplyToSurveyPayload = MutationPayload & {
  readonly __typename?: 'ReplyToSurveyPayload';
  /**
   * The order as it is now; null where the command was refused.
   *
   * 接入单的最新状态；命令不予办理时为空。
   */
  readonly hookupOrder?: Maybe<HookupOrder>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Says that one works here, as one has signed in: from then on others see the name, and work can be handed over. It is recorded only where something is new.
 *
 * 以登录身份到岗：此后他人可见姓名，并可接收转交。只在有变化时记录。
 */
export type ReportForDutyInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type ReportForDutyPayload = MutationPayload & {
  readonly __typename?: 'ReportForDutyPayload';
  /**
   * The officer as they are known now.
   *
   * 人员现状。
   */
  readonly officer?: Maybe<Officer>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Tells the applicant, once, of everything that is missing or wrong (art. 32).
 *
 * 一次性告知申请人需要补正的全部内容（行政许可法第三十二条）。
 */
export type RequestCorrectionInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * Everything that is missing or wrong.
   *
   * 需要补正的全部内容。
   */
  readonly defects: ReadonlyArray<Scalars['String']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type RequestCorrectionPayload = MutationPayload & {
  readonly __typename?: 'RequestCorrectionPayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Asks for a supply at the window: temporary before construction, permanent only where the permit is a prior approval.
 *
 * 在窗口申请报装：施工前的临时接入；仅在许可证为既有批准时可申请永久接入。
 */
export type RequestHookupInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The project's code; in a centre with national codes 4-6-2-2-6 digits.
   *
   * 项目代码；采用全国统一代码的中心为 4-6-2-2-6 位数字。
   */
  readonly projectCode: Scalars['ID']['input'];
  /**
   * What the supply is for.
   *
   * 接入用途。
   */
  readonly purpose: HookupPurpose;
  /**
   * Utility: an id of the catalogue.
   *
   * 市政配套种类；事项目录中的编号。
   */
  readonly utility: Scalars['ID']['input'];
  /**
   * What is needed of it.
   *
   * 报装需求。
   */
  readonly demand: DemandInput;
  /**
   * The day by which it is needed.
   *
   * 需用日期。
   */
  readonly neededBy?: InputMaybe<Scalars['Day']['input']>;
  /**
   * Company: an id of the catalogue.
   *
   * 企业；事项目录中的编号。
   */
  readonly company?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type RequestHookupPayload = MutationPayload & {
  readonly __typename?: 'RequestHookupPayload';
  /**
   * The order as it is now; null where the command was refused.
   *
   * 接入单的最新状态；命令不予办理时为空。
   */
  readonly hookupOrder?: Maybe<HookupOrder>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Before it accepts, a company may ask once for what it lacks.
 *
 * 企业受理前可一次性要求补充资料。
 */
export type RequestHookupSupplementInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The hook-up order.
   *
   * 报装单编号。
   */
  readonly orderId: Scalars['ID']['input'];
  /**
   * What the company lacks.
   *
   * 企业要求补充的内容。
   */
  readonly asked: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type RequestHookupSupplementPayload = MutationPayload & {
  readonly __typename?: 'RequestHookupSupplementPayload';
  /**
   * The order as it is now; null where the command was refused.
   *
   * 接入单的最新状态；命令不予办理时为空。
   */
  readonly hookupOrder?: Maybe<HookupOrder>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * What waits for a company is sent again.
 *
 * 恢复向企业推送。
 */
export type ResumeUtilityInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Company: an id of the catalogue.
   *
   * 企业；事项目录中的编号。
   */
  readonly company: Scalars['ID']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type ResumeUtilityPayload = MutationPayload & {
  readonly __typename?: 'ResumeUtilityPayload';
  /**
   * The company's connection as it is now; null where the command was refused.
   *
   * 企业连接的最新情况；命令不予办理时为空。
   */
  readonly utility?: Maybe<UtilityStatus>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Ends the validity of a secret.
 *
 * 停用企业密钥。
 */
export type RetireUtilitySecretInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Company: an id of the catalogue.
   *
   * 企业；事项目录中的编号。
   */
  readonly company: Scalars['ID']['input'];
  /**
   * The secret's UUID.
   *
   * 密钥的 UUID。
   */
  readonly secretId: Scalars['ID']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type RetireUtilitySecretPayload = MutationPayload & {
  readonly __typename?: 'RetireUtilitySecretPayload';
  /**
   * The company's connection as it is now; null where the command was refused.
   *
   * 企业连接的最新情况；命令不予办理时为空。
   */
  readonly utility?: Maybe<UtilityStatus>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Opens a task again that is not done after all, with the reason.
 *
 * 任务实际未完成的，退回重办并说明理由。
 */
export type ReturnTaskInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The policy.
   *
   * 政策。
   */
  readonly policy: Scalars['ID']['input'];
  /**
   * Task: its number within the policy.
   *
   * 任务：在本政策中的序号。
   */
  readonly task: Scalars['Int']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type ReturnTaskPayload = MutationPayload & {
  readonly __typename?: 'ReturnTaskPayload';
  /**
   * The policy as it is now; null where the command was refused.
   *
   * 政策的最新登记；命令不予办理时为空。
   */
  readonly policy?: Maybe<Policy>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Reveals a secret; with the second the draw is made.
 *
 * 公开密值；第二人公开后随即抽取。
 */
export type RevealDrawSecretInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The draw.
   *
   * 抽取编号。
   */
  readonly draw: Scalars['ID']['input'];
  /**
   * The secret, 64 hexadecimal digits.
   *
   * 密值，64 位十六进制。
   */
  readonly secret: Scalars['String']['input'];
  /**
   * Its salt, 32 hexadecimal digits.
   *
   * 盐，32 位十六进制。
   */
  readonly salt: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type RevealDrawSecretPayload = MutationPayload & {
  readonly __typename?: 'RevealDrawSecretPayload';
  /**
   * The draw as it is now; null where the command was refused.
   *
   * 抽取的最新状态；命令不予办理时为空。
   */
  readonly draw?: Maybe<Draw>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * What a department's review came to.
 *
 * 部门审查意见。
 */
export type ReviewOutcome =
  /**
   * No objection.
   *
   * 同意
   */
  | 'agree'
  /**
   * No objection, under conditions.
   *
   * 附条件同意
   */
  | 'agreeWithConditions'
  /**
   * An objection: the applicant answers it, and the department reviews again.
   *
   * 提出异议，申请人答复后再审
   */
  | 'object';

/**
 * Revokes the link for an answer to this order.
 *
 * 作废该工单的答复链接。
 */
export type RevokeAnswerLinkInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The hook-up order.
   *
   * 报装单编号。
   */
  readonly orderId: Scalars['ID']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type RevokeAnswerLinkPayload = MutationPayload & {
  readonly __typename?: 'RevokeAnswerLinkPayload';
  /**
   * The order as it is now; null where the command was refused.
   *
   * 接入单的最新状态；命令不予办理时为空。
   */
  readonly hookupOrder?: Maybe<HookupOrder>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Ends a certificate by one of the four acts.
 *
 * 以四种行为之一终止证照效力。
 */
export type RevokeCertificateInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * The number that it bears.
   *
   * 编号。
   */
  readonly number: Scalars['String']['input'];
  /**
   * By which act.
   *
   * 行为种类。
   */
  readonly act: CertificateEnd;
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type RevokeCertificatePayload = MutationPayload & {
  readonly __typename?: 'RevokeCertificatePayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Ends a key at once.
 *
 * 立即终止一个密钥。
 */
export type RevokeKeyInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Name.
   *
   * 名称。
   */
  readonly name: Scalars['String']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type RevokeKeyPayload = MutationPayload & {
  readonly __typename?: 'RevokeKeyPayload';
  /**
   * The key as it is now; null where the command was refused.
   *
   * 密钥的现状；命令被拒绝则为空。
   */
  readonly accessKey?: Maybe<AccessKey>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Ends the validity of a company's pull token, of `main` unless a name is given.
 *
 * 作废企业的拉取令牌；未写名称时为 `main`。
 */
export type RevokePullTokenInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Company: an id of the catalogue.
   *
   * 企业；事项目录中的编号。
   */
  readonly company: Scalars['ID']['input'];
  /**
   * Which token; `main` unless said.
   *
   * 哪一个令牌；未写时为 `main`。
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type RevokePullTokenPayload = MutationPayload & {
  readonly __typename?: 'RevokePullTokenPayload';
  /**
   * The company's connection as it is now; null where the command was refused.
   *
   * 企业连接的最新情况；命令不予办理时为空。
   */
  readonly utility?: Maybe<UtilityStatus>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Ends at once whatever somebody holds: sessions, tokens of the issuer, and what they are following.
 *
 * 立即终止某人持有的一切：会话、签发者的令牌，以及正在接收的订阅。
 */
export type RevokeSessionsInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The id of the person, as the issuer tells it.
   *
   * 人员标识，以签发者所述为准。
   */
  readonly person: Scalars['String']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type RevokeSessionsPayload = MutationPayload & {
  readonly __typename?: 'RevokeSessionsPayload';
  /**
   * What was ended; null where the command was refused.
   *
   * 被终止的内容；命令被拒绝则为空。
   */
  readonly personSessions?: Maybe<PersonSessions>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Each part that is named takes the place of the whole part.
 *
 * 所列部分整体替换原内容。
 */
export type RoundPlanChanges = {
  /**
   * What the round is called.
   *
   * 轮次名称。
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * The first day.
   *
   * 开始日期。
   */
  readonly from?: InputMaybe<Scalars['Day']['input']>;
  /**
   * The last day.
   *
   * 结束日期。
   */
  readonly to?: InputMaybe<Scalars['Day']['input']>;
  /**
   * The cities.
   *
   * 城市。
   */
  readonly cities?: InputMaybe<ReadonlyArray<PlannedCityInput>>;
  /**
   * The firms: of a team, their credit codes.
   *
   * 企业；专班的为企业的统一社会信用代码。
   */
  readonly firms?: InputMaybe<ReadonlyArray<PlannedFirmInput>>;
  /**
   * The sites: of a team, their ids.
   *
   * 项目；专班的为项目编号。
   */
  readonly sites?: InputMaybe<ReadonlyArray<PlannedSiteInput>>;
  /**
   * The teams.
   *
   * 专班。
   */
  readonly teams?: InputMaybe<ReadonlyArray<TeamInput>>;
};

/**
 * Routes an issue to a level and a department; what is routed already, for a reason.
 *
 * 将问题分办到层级和部门；已分办的须说明理由。
 */
export type RouteIssueInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The number of the issue.
   *
   * 问题编号。
   */
  readonly issue: Scalars['ID']['input'];
  /**
   * On which level it is to be settled.
   *
   * 办理层级。
   */
  readonly level: IssueLevel;
  /**
   * The department that is to settle it.
   *
   * 承办部门。
   */
  readonly department: Scalars['ID']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type RouteIssuePayload = MutationPayload & {
  readonly __typename?: 'RouteIssuePayload';
  /**
   * The issue as it is now; null where the command was refused.
   *
   * 问题的现状；命令被拒绝时为空。
   */
  readonly issue?: Maybe<Issue>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Saves how one wants to see a list; with `view`, in place of what that view was. The centre's own are its head's to save.
 *
 * 保存自己看列表的方式；给出 `view` 则取代原视图。中心公用视图由中心负责人保存。
 */
export type SaveViewInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The id of the view.
   *
   * 视图的编号。
   */
  readonly view?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Which list.
   *
   * 哪个列表。
   */
  readonly list: ViewedList;
  /**
   * What it is called.
   *
   * 名称。
   */
  readonly name: Scalars['String']['input'];
  /**
   * The filter of the list, as an object in JSON.
   *
   * 列表的筛选条件，JSON 对象。
   */
  readonly filter: Scalars['String']['input'];
  /**
   * The columns that are shown, in their order.
   *
   * 依次显示的列。
   */
  readonly columns: ReadonlyArray<Scalars['String']['input']>;
  /**
   * What it is put in order by.
   *
   * 排序。
   */
  readonly order?: InputMaybe<ViewOrderInput>;
  /**
   * Whether it is for others too: of a note, for everybody who works here and sees the case; of a view, for everybody who works here.
   *
   * 是否也给他人：备注给所有能看到该办件的工作人员，视图给所有工作人员。
   */
  readonly shared: Scalars['Boolean']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type SaveViewPayload = MutationPayload & {
  readonly __typename?: 'SaveViewPayload';
  /**
   * The view as it is now; nothing where it was removed.
   *
   * 视图现状；已删除则没有。
   */
  readonly savedView?: Maybe<SavedView>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * A secret under AES-256-GCM, with the id of the key that opens it.
 *
 * 以 AES-256-GCM 加密的密钥及其主密钥编号。
 */
export type SealedSecretInput = {
  /**
   * Which key of SECRETS_KEY opens it.
   *
   * SECRETS_KEY 中主密钥的编号。
   */
  readonly keyId: Scalars['String']['input'];
  /**
   * The nonce, in base64.
   *
   * 随机数（base64）。
   */
  readonly iv: Scalars['String']['input'];
  /**
   * The sealed text, in base64.
   *
   * 密文（base64）。
   */
  readonly ciphertext: Scalars['String']['input'];
  /**
   * The authentication tag, in base64.
   *
   * 认证标签（base64）。
   */
  readonly tag: Scalars['String']['input'];
};

/**
 * What a secret is for.
 *
 * 密钥用途。
 */
export type SecretDirection =
  /**
   * Signs what the centre sends.
   *
   * 签署中心推送的内容
   */
  | 'push'
  /**
   * Signs what the company answers.
   *
   * 签署企业答复的内容
   */
  | 'callback';

/**
 * Who set the end of a certificate aside.
 *
 * 撤销证照终止决定的机关。
 */
export type SetAsideBy =
  /**
   * A court, in a suit.
   *
   * 法院（行政诉讼）。
   */
  | 'court'
  /**
   * A superior, in reconsideration or of its own accord.
   *
   * 上级机关（行政复议或者依职权）。
   */
  | 'superior';

/**
 * Puts on record that a court or a superior has set aside that a certificate ended: it is in force again.
 *
 * 记录法院或者上级机关撤销证照终止的决定：证照恢复有效。
 */
export type SetAsideCertificateEndInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * The number that it bears.
   *
   * 编号。
   */
  readonly number: Scalars['String']['input'];
  /**
   * Who set it aside.
   *
   * 撤销机关。
   */
  readonly by: SetAsideBy;
  /**
   * The paper of the approval.
   *
   * 批准文件。
   */
  readonly document: Scalars['String']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type SetAsideCertificateEndPayload = MutationPayload & {
  readonly __typename?: 'SetAsideCertificateEndPayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Starts a hearing, a test, an expert review or the like, with the notice to the applicant how long it will take (art. 45).
 *
 * 启动听证、检测、专家评审等特别程序，并书面告知申请人所需时间（行政许可法第四十五条）。
 */
export type StartSpecialProcedureInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * Special procedure: an id of the catalogue.
   *
   * 特别程序种类；事项目录中的编号。
   */
  readonly kind: Scalars['ID']['input'];
  /**
   * The items that it concerns; the review of each must be open.
   *
   * 所涉事项，审查均须正在进行。
   */
  readonly items: ReadonlyArray<Scalars['ID']['input']>;
  /**
   * On which ground.
   *
   * 依据。
   */
  readonly ground: Scalars['String']['input'];
  /**
   * How many days it will take, as the applicant is told.
   *
   * 告知申请人的预计天数。
   */
  readonly expectedDays: Scalars['Int']['input'];
  /**
   * What the applicant is told.
   *
   * 告知内容。
   */
  readonly notice: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type StartSpecialProcedurePayload = MutationPayload & {
  readonly __typename?: 'StartSpecialProcedurePayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Strikes an issue off: only once every firm of it has confirmed, or has been silent for longer than the catalogue waits, and by nobody who worked on it.
 *
 * 销号：须全部企业确认，或超过规定天数未表态，且不得由经手人员办理。
 */
export type StrikeOffIssueInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The number of the issue.
   *
   * 问题编号。
   */
  readonly issue: Scalars['ID']['input'];
  /**
   * What is to be said of it.
   *
   * 销号说明。
   */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type StrikeOffIssuePayload = MutationPayload & {
  readonly __typename?: 'StrikeOffIssuePayload';
  /**
   * The issue as it is now; null where the command was refused.
   *
   * 问题的现状；命令被拒绝时为空。
   */
  readonly issue?: Maybe<Issue>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * How an application came.
 *
 * 申请渠道。
 */
export type SubmissionChannel =
  /**
   * Online.
   *
   * 网上申请
   */
  | 'online'
  /**
   * At the window.
   *
   * 窗口申请
   */
  | 'window';

/**
 * Receives an application for one stage of a project.
 *
 * 收取项目某一阶段的申请。
 */
export type SubmitCaseInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The project's code; in a centre with national codes 4-6-2-2-6 digits.
   *
   * 项目代码；采用全国统一代码的中心为 4-6-2-2-6 位数字。
   */
  readonly projectCode: Scalars['ID']['input'];
  /**
   * Stage: an id of the catalogue.
   *
   * 阶段；事项目录中的编号。
   */
  readonly stage: Scalars['ID']['input'];
  /**
   * Which kind of application it is; a first one unless told.
   *
   * 申请的种类；不填为首次申请。
   */
  readonly kind?: InputMaybe<CaseKind>;
  /**
   * Units that it is for: all unless told.
   *
   * 所涉单位工程；不填为全部。
   */
  readonly units?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Certificate that it rests on, by its number: needed by all but a first application.
   *
   * 所依据的证照编号；首次申请以外须填。
   */
  readonly base?: InputMaybe<Scalars['String']['input']>;
  /**
   * Channel: how the application came.
   *
   * 申请渠道。
   */
  readonly channel: SubmissionChannel;
  /**
   * Received on: today unless told, never later. A paper that came earlier keeps its day.
   *
   * 收件日期；未填为当日，不得晚于当日，先收到的纸件按实际日期。
   */
  readonly receivedOn?: InputMaybe<Scalars['Day']['input']>;
  /**
   * The day on which the owner itself accepted the works.
   *
   * 建设单位自行验收之日。
   */
  readonly acceptedByOwnerOn?: InputMaybe<Scalars['Day']['input']>;
  /**
   * What was handed in.
   *
   * 提交的材料。
   */
  readonly materials?: InputMaybe<ReadonlyArray<MaterialInput>>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type SubmitCasePayload = MutationPayload & {
  readonly __typename?: 'SubmitCasePayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Records what the applicant supplied of what was asked for.
 *
 * 登记申请人的补正材料。
 */
export type SupplyCorrectionInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * The lines of the notice that it answers, by their numbers from 1.
   *
   * 所补正的各项在告知书中的序号，自 1 起。
   */
  readonly lines: ReadonlyArray<Scalars['Int']['input']>;
  /**
   * What was handed in.
   *
   * 提交的材料。
   */
  readonly materials?: InputMaybe<ReadonlyArray<MaterialInput>>;
  /**
   * A remark.
   *
   * 备注。
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type SupplyCorrectionPayload = MutationPayload & {
  readonly __typename?: 'SupplyCorrectionPayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * The applicant's answer, told at the window; the company is sent it.
 *
 * 在窗口登记申请人的补充答复，并告知企业。
 */
export type SupplyHookupSupplementInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The hook-up order.
   *
   * 报装单编号。
   */
  readonly orderId: Scalars['ID']['input'];
  /**
   * What the applicant answered.
   *
   * 申请人的答复。
   */
  readonly answer: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type SupplyHookupSupplementPayload = MutationPayload & {
  readonly __typename?: 'SupplyHookupSupplementPayload';
  /**
   * The order as it is now; null where the command was refused.
   *
   * 接入单的最新状态；命令不予办理时为空。
   */
  readonly hookupOrder?: Maybe<HookupOrder>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Nothing is sent to a company until it is resumed.
 *
 * 暂停向企业推送，直至恢复。
 */
export type SuspendUtilityInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Company: an id of the catalogue.
   *
   * 企业；事项目录中的编号。
   */
  readonly company: Scalars['ID']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type SuspendUtilityPayload = MutationPayload & {
  readonly __typename?: 'SuspendUtilityPayload';
  /**
   * The company's connection as it is now; null where the command was refused.
   *
   * 企业连接的最新情况；命令不予办理时为空。
   */
  readonly utility?: Maybe<UtilityStatus>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Makes a case one's own work: of a reviewer or a head the part of their department, of others the window's. What somebody else holds is handed over instead.
 *
 * 认领办件为自己的工作：审查人员和负责人认领本部门的部分，其他人认领窗口的部分。他人承办的须经转交。
 */
export type TakeCaseInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type TakeCasePayload = MutationPayload & {
  readonly __typename?: 'TakeCasePayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * A team, and what it is paired with.
 *
 * 专班及其结对对象。
 */
export type TeamInput = {
  /**
   * What the team is called by in this round.
   *
   * 专班在本轮中的代号。
   */
  readonly id: Scalars['ID']['input'];
  /**
   * Who leads the team.
   *
   * 带队领导。
   */
  readonly leader: TeamLeaderInput;
  /**
   * Whom the team's firms can reach.
   *
   * 联络员。
   */
  readonly liaison: ContactInput;
  /**
   * The cities.
   *
   * 城市。
   */
  readonly cities: ReadonlyArray<Scalars['ID']['input']>;
  /**
   * The firms: of a team, their credit codes.
   *
   * 企业；专班的为企业的统一社会信用代码。
   */
  readonly firms: ReadonlyArray<Scalars['String']['input']>;
  /**
   * The sites: of a team, their ids.
   *
   * 项目；专班的为项目编号。
   */
  readonly sites: ReadonlyArray<Scalars['ID']['input']>;
};

/**
 * Who leads a team.
 *
 * 带队领导。
 */
export type TeamLeaderInput = {
  /**
   * Name.
   *
   * 名称。
   */
  readonly name: Scalars['String']['input'];
  /**
   * The position in which somebody is there.
   *
   * 职务。
   */
  readonly position?: InputMaybe<Scalars['String']['input']>;
};

/**
 * What a token or a key is for.
 *
 * 令牌或者密钥的用途。
 */
export type TokenScope =
  /**
   * Read its orders and what it is told, and say that it has read it.
   *
   * 读取本企业的委托和通知，并确认已读。
   */
  | 'feedRead'
  /**
   * Answer its orders.
   *
   * 答复本企业的委托。
   */
  | 'ordersAnswer'
  /**
   * See every attempt to reach it, send again, and ask for a test message.
   *
   * 查看向本企业的每次投递，要求重发和发送测试消息。
   */
  | 'deliveries'
  /**
   * Ask by GraphQL documents of its own; without it, by those that are published.
   *
   * 以自拟的 GraphQL 文档查询；没有此项的只能使用已公布的文档。
   */
  | 'query'
  /**
   * Take whole lists out of the centre, as files.
   *
   * 将整份清单导出为文件。
   */
  | 'export';

/**
 * Somebody of a firm who was told.
 *
 * 被告知的企业人员。
 */
export type ToldPersonInput = {
  /**
   * The firm's credit code; the issue's own firm where none is named.
   *
   * 企业的统一社会信用代码，未填即本问题的企业。
   */
  readonly firm?: InputMaybe<Scalars['String']['input']>;
  /**
   * Name.
   *
   * 名称。
   */
  readonly name: Scalars['String']['input'];
};

/**
 * Takes an issue out from under its leading one, with the reason: it is settled by itself again.
 *
 * 说明理由，将问题从牵头问题中拆出，单独办理。
 */
export type UnmergeIssueInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The number of the issue.
   *
   * 问题编号。
   */
  readonly issue: Scalars['ID']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type UnmergeIssuePayload = MutationPayload & {
  readonly __typename?: 'UnmergeIssuePayload';
  /**
   * The issue as it is now; null where the command was refused.
   *
   * 问题的现状；命令被拒绝时为空。
   */
  readonly issue?: Maybe<Issue>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Urges the owner of an issue.
 *
 * 督办责任人。
 */
export type UrgeIssueInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The number of the issue.
   *
   * 问题编号。
   */
  readonly issue: Scalars['ID']['input'];
  /**
   * What the owner is told.
   *
   * 督办内容。
   */
  readonly words: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type UrgeIssuePayload = MutationPayload & {
  readonly __typename?: 'UrgeIssuePayload';
  /**
   * The issue as it is now; null where the command was refused.
   *
   * 问题的现状；命令被拒绝时为空。
   */
  readonly issue?: Maybe<Issue>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Reminds a department of a review that it has still to conclude; the words stand in the history.
 *
 * 催办部门尚未作出的审查意见，催办内容记入办理过程。
 */
export type UrgeReviewInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * Item: one of the case.
   *
   * 事项；属于该办件。
   */
  readonly item: Scalars['ID']['input'];
  /**
   * What the department is told.
   *
   * 催办内容。
   */
  readonly words: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type UrgeReviewPayload = MutationPayload & {
  readonly __typename?: 'UrgeReviewPayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * A utility that the project will need.
 *
 * 项目所需的市政配套。
 */
export type UtilityDemandInput = {
  /**
   * Utility: an id of the catalogue.
   *
   * 市政配套种类；事项目录中的编号。
   */
  readonly utility: Scalars['ID']['input'];
  /**
   * What is needed of it.
   *
   * 报装需求。
   */
  readonly demand: DemandInput;
  /**
   * The day by which it is needed.
   *
   * 需用日期。
   */
  readonly neededBy?: InputMaybe<Scalars['Day']['input']>;
  /**
   * Companies chosen by the applicant, where several serve.
   *
   * 申请人选择的企业；有多家服务时填写。
   */
  readonly companies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/**
 * What a view is put in order by.
 *
 * 视图的排序。
 */
export type ViewOrderInput = {
  /**
   * What it is put in order by.
   *
   * 按什么排序。
   */
  readonly field: Scalars['String']['input'];
  /**
   * Whether it goes downwards.
   *
   * 是否降序。
   */
  readonly descending: Scalars['Boolean']['input'];
};

/**
 * A list of the contract that a view shows.
 *
 * 视图所示的列表。
 */
export type ViewedList =
  /**
   * Cases.
   *
   * 办件。
   */
  | 'cases'
  /**
   * Reviews.
   *
   * 审查。
   */
  | 'reviews'
  /**
   * Hook-up orders.
   *
   * 报装工单。
   */
  | 'hookupOrders'
  /**
   * Projects.
   *
   * 项目。
   */
  | 'projects';

/**
 * Where a team was.
 *
 * 专班走访的地点。
 */
export type VisitedPlaceInput = {
  /**
   * A firm of the plan, by its credit code.
   *
   * 计划企业的统一社会信用代码。
   */
  readonly firm?: InputMaybe<Scalars['String']['input']>;
  /**
   * A site of the plan.
   *
   * 计划项目。
   */
  readonly site?: InputMaybe<Scalars['ID']['input']>;
  /**
   * A place that no plan named.
   *
   * 计划之外的地点。
   */
  readonly beyond?: InputMaybe<BeyondPlanInput>;
};

/**
 * Voids an entry that was a mistake, for instance on the wrong project. It is never counted, and that it was voided is shown.
 *
 * 作废错误的登记（如登记在错误的项目下），不计入统计；须有依据和批准人，并公开计数。
 */
export type VoidEntryInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
  /**
   * The paper or file that shows that it was a mistake.
   *
   * 证明登记有误的文书或者文件编号。
   */
  readonly evidence: Scalars['String']['input'];
  /**
   * Who approved it: the head of the authority.
   *
   * 批准人（行政机关负责人）。
   */
  readonly approvedBy: ExtensionApproverInput;
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type VoidEntryPayload = MutationPayload & {
  readonly __typename?: 'VoidEntryPayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Withdraws an application before its decision.
 *
 * 在决定作出前撤回申请。
 */
export type WithdrawCaseInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * The reason, in words.
   *
   * 理由。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type WithdrawCasePayload = MutationPayload & {
  readonly __typename?: 'WithdrawCasePayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * Writes a note on a case, for oneself or for everybody who works here and sees the case. Its text is kept sealed.
 *
 * 在办件上写备注，给自己，或给所有能看到该办件的工作人员。内容加密保存。
 */
export type WriteNoteInput = {
  /**
   * A UUID that the caller chose: the same command again has the same one, and happens once.
   *
   * 调用方选定的 UUID：同一命令重复提交时相同，且只生效一次。
   */
  readonly commandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The revision that the caller saw; where it is another one, the command is refused.
   *
   * 调用方所见的版本号，不一致则拒绝。
   */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The case.
   *
   * 办件编号。
   */
  readonly caseId: Scalars['ID']['input'];
  /**
   * The text.
   *
   * 内容。
   */
  readonly text: Scalars['String']['input'];
  /**
   * Whether it is for others too: of a note, for everybody who works here and sees the case; of a view, for everybody who works here.
   *
   * 是否也给他人：备注给所有能看到该办件的工作人员，视图给所有工作人员。
   */
  readonly shared: Scalars['Boolean']['input'];
};

/**
 * The object as it is now, or why not.
 *
 * 对象的最新状态，或不予办理的原因。
 */
export type WriteNotePayload = MutationPayload & {
  readonly __typename?: 'WriteNotePayload';
  /**
   * The case as it is now; null where the command was refused.
   *
   * 办件的最新状态；命令不予办理时为空。
   */
  readonly case?: Maybe<Case>;
  /**
   * The place in the log that this answer stands at: `x-after` waits for it on any node.
   *
   * 本答复所处的日志位置：任一节点都可用 `x-after` 等待到该位置。
   */
  readonly position: Scalars['Position']['output'];
  /**
   * Why the command was refused; null where it was done.
   *
   * 命令不予办理的原因；已办理的为空。
   */
  readonly refusal?: Maybe<Refusal>;
};

/**
 * A page of a list, from either end. A cursor names a place in the order, not a number, so rows that come and go neither repeat nor hide others.
 *
 * 列表的一页，可从任一端取。游标指排序中的位置而非序号，记录增减时不会重复或遗漏其他记录。
 */
export type AccessKeyConnection = {
  readonly __typename?: 'AccessKeyConnection';
  /**
   * The entries with their cursors.
   *
   * 各项及其游标。
   */
  readonly edges: ReadonlyArray<AccessKeyEdge>;
  /**
   * The entries.
   *
   * 各项内容。
   */
  readonly nodes: ReadonlyArray<AccessKey>;
  /**
   * Where this page lies in the list.
   *
   * 本页在列表中的位置。
   */
  readonly pageInfo: PageInfo;
  /**
   * How many entries the whole list has; null, with `more`, where that is more than 10,000, or could be told only by looking through more than 10,000.
   *
   * 整个列表的项数；超过一万项，或须查看一万项以上才能数清时为空，此时 `more` 为 true。
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether the list is too long to be counted.
   *
   * 列表是否长到不再计数。
   */
  readonly more: Scalars['Boolean']['output'];
  /**
   * Whether this page ended before it was full, since some thousands of entries had been looked through for it: go on from `endCursor`, or from `startCursor` where it was asked for with `last`.
   *
   * 本页是否在取满之前结束：为它已查看数千项。请从 `endCursor` 继续；以 `last` 取时从 `startCursor` 继续。
   */
  readonly cutShort: Scalars['Boolean']['output'];
};

/**
 * An entry of a list, with its cursor.
 *
 * 列表中的一项及其游标。
 */
export type AccessKeyEdge = {
  readonly __typename?: 'AccessKeyEdge';
  /**
   * Its place in the list: `after` and `before` take it.
   *
   * 在列表中的位置，可填入 `after` 和 `before`。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The entry.
   *
   * 该项内容。
   */
  readonly node: AccessKey;
};

/**
 * A page of a list, from either end. A cursor names a place in the order, not a number, so rows that come and go neither repeat nor hide others.
 *
 * 列表的一页，可从任一端取。游标指排序中的位置而非序号，记录增减时不会重复或遗漏其他记录。
 */
export type CaseConnection = {
  readonly __typename?: 'CaseConnection';
  /**
   * The entries with their cursors.
   *
   * 各项及其游标。
   */
  readonly edges: ReadonlyArray<CaseEdge>;
  /**
   * The entries.
   *
   * 各项内容。
   */
  readonly nodes: ReadonlyArray<Case>;
  /**
   * Where this page lies in the list.
   *
   * 本页在列表中的位置。
   */
  readonly pageInfo: PageInfo;
  /**
   * How many entries the whole list has; null, with `more`, where that is more than 10,000, or could be told only by looking through more than 10,000.
   *
   * 整个列表的项数；超过一万项，或须查看一万项以上才能数清时为空，此时 `more` 为 true。
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether the list is too long to be counted.
   *
   * 列表是否长到不再计数。
   */
  readonly more: Scalars['Boolean']['output'];
  /**
   * Whether this page ended before it was full, since some thousands of entries had been looked through for it: go on from `endCursor`, or from `startCursor` where it was asked for with `last`.
   *
   * 本页是否在取满之前结束：为它已查看数千项。请从 `endCursor` 继续；以 `last` 取时从 `startCursor` 继续。
   */
  readonly cutShort: Scalars['Boolean']['output'];
  /**
   * What somebody must know whatever they came for.
   *
   * 须当即知晓的情况。
   */
  readonly alerts?: Maybe<ReadonlyArray<Alert>>;
};

/**
 * An entry of a list, with its cursor.
 *
 * 列表中的一项及其游标。
 */
export type CaseEdge = {
  readonly __typename?: 'CaseEdge';
  /**
   * Its place in the list: `after` and `before` take it.
   *
   * 在列表中的位置，可填入 `after` 和 `before`。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The entry.
   *
   * 该项内容。
   */
  readonly node: Case;
};

/**
 * A page of a list, from either end. A cursor names a place in the order, not a number, so rows that come and go neither repeat nor hide others.
 *
 * 列表的一页，可从任一端取。游标指排序中的位置而非序号，记录增减时不会重复或遗漏其他记录。
 */
export type DeliveryConnection = {
  readonly __typename?: 'DeliveryConnection';
  /**
   * The entries with their cursors.
   *
   * 各项及其游标。
   */
  readonly edges: ReadonlyArray<DeliveryEdge>;
  /**
   * The entries.
   *
   * 各项内容。
   */
  readonly nodes: ReadonlyArray<Delivery>;
  /**
   * Where this page lies in the list.
   *
   * 本页在列表中的位置。
   */
  readonly pageInfo: PageInfo;
  /**
   * How many entries the whole list has; null, with `more`, where that is more than 10,000, or could be told only by looking through more than 10,000.
   *
   * 整个列表的项数；超过一万项，或须查看一万项以上才能数清时为空，此时 `more` 为 true。
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether the list is too long to be counted.
   *
   * 列表是否长到不再计数。
   */
  readonly more: Scalars['Boolean']['output'];
  /**
   * Whether this page ended before it was full, since some thousands of entries had been looked through for it: go on from `endCursor`, or from `startCursor` where it was asked for with `last`.
   *
   * 本页是否在取满之前结束：为它已查看数千项。请从 `endCursor` 继续；以 `last` 取时从 `startCursor` 继续。
   */
  readonly cutShort: Scalars['Boolean']['output'];
};

/**
 * An entry of a list, with its cursor.
 *
 * 列表中的一项及其游标。
 */
export type DeliveryEdge = {
  readonly __typename?: 'DeliveryEdge';
  /**
   * Its place in the list: `after` and `before` take it.
   *
   * 在列表中的位置，可填入 `after` 和 `before`。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The entry.
   *
   * 该项内容。
   */
  readonly node: Delivery;
};

/**
 * A page of a list, from either end. A cursor names a place in the order, not a number, so rows that come and go neither repeat nor hide others.
 *
 * 列表的一页，可从任一端取。游标指排序中的位置而非序号，记录增减时不会重复或遗漏其他记录。
 */
export type DeliveryAttemptConnection = {
  readonly __typename?: 'DeliveryAttemptConnection';
  /**
   * The entries with their cursors.
   *
   * 各项及其游标。
   */
  readonly edges: ReadonlyArray<DeliveryAttemptEdge>;
  /**
   * The entries.
   *
   * 各项内容。
   */
  readonly nodes: ReadonlyArray<DeliveryAttempt>;
  /**
   * Where this page lies in the list.
   *
   * 本页在列表中的位置。
   */
  readonly pageInfo: PageInfo;
  /**
   * How many entries the whole list has; null, with `more`, where that is more than 10,000, or could be told only by looking through more than 10,000.
   *
   * 整个列表的项数；超过一万项，或须查看一万项以上才能数清时为空，此时 `more` 为 true。
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether the list is too long to be counted.
   *
   * 列表是否长到不再计数。
   */
  readonly more: Scalars['Boolean']['output'];
  /**
   * Whether this page ended before it was full, since some thousands of entries had been looked through for it: go on from `endCursor`, or from `startCursor` where it was asked for with `last`.
   *
   * 本页是否在取满之前结束：为它已查看数千项。请从 `endCursor` 继续；以 `last` 取时从 `startCursor` 继续。
   */
  readonly cutShort: Scalars['Boolean']['output'];
};

/**
 * An entry of a list, with its cursor.
 *
 * 列表中的一项及其游标。
 */
export type DeliveryAttemptEdge = {
  readonly __typename?: 'DeliveryAttemptEdge';
  /**
   * Its place in the list: `after` and `before` take it.
   *
   * 在列表中的位置，可填入 `after` 和 `before`。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The entry.
   *
   * 该项内容。
   */
  readonly node: DeliveryAttempt;
};

/**
 * A page of a list, from either end. A cursor names a place in the order, not a number, so rows that come and go neither repeat nor hide others.
 *
 * 列表的一页，可从任一端取。游标指排序中的位置而非序号，记录增减时不会重复或遗漏其他记录。
 */
export type DrawConnection = {
  readonly __typename?: 'DrawConnection';
  /**
   * The entries with their cursors.
   *
   * 各项及其游标。
   */
  readonly edges: ReadonlyArray<DrawEdge>;
  /**
   * The entries.
   *
   * 各项内容。
   */
  readonly nodes: ReadonlyArray<Draw>;
  /**
   * Where this page lies in the list.
   *
   * 本页在列表中的位置。
   */
  readonly pageInfo: PageInfo;
  /**
   * How many entries the whole list has; null, with `more`, where that is more than 10,000, or could be told only by looking through more than 10,000.
   *
   * 整个列表的项数；超过一万项，或须查看一万项以上才能数清时为空，此时 `more` 为 true。
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether the list is too long to be counted.
   *
   * 列表是否长到不再计数。
   */
  readonly more: Scalars['Boolean']['output'];
  /**
   * Whether this page ended before it was full, since some thousands of entries had been looked through for it: go on from `endCursor`, or from `startCursor` where it was asked for with `last`.
   *
   * 本页是否在取满之前结束：为它已查看数千项。请从 `endCursor` 继续；以 `last` 取时从 `startCursor` 继续。
   */
  readonly cutShort: Scalars['Boolean']['output'];
};

/**
 * An entry of a list, with its cursor.
 *
 * 列表中的一项及其游标。
 */
export type DrawEdge = {
  readonly __typename?: 'DrawEdge';
  /**
   * Its place in the list: `after` and `before` take it.
   *
   * 在列表中的位置，可填入 `after` 和 `before`。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The entry.
   *
   * 该项内容。
   */
  readonly node: Draw;
};

/**
 * A page of a list, from either end. A cursor names a place in the order, not a number, so rows that come and go neither repeat nor hide others.
 *
 * 列表的一页，可从任一端取。游标指排序中的位置而非序号，记录增减时不会重复或遗漏其他记录。
 */
export type FactConnection = {
  readonly __typename?: 'FactConnection';
  /**
   * The entries with their cursors.
   *
   * 各项及其游标。
   */
  readonly edges: ReadonlyArray<FactEdge>;
  /**
   * The entries.
   *
   * 各项内容。
   */
  readonly nodes: ReadonlyArray<Fact>;
  /**
   * Where this page lies in the list.
   *
   * 本页在列表中的位置。
   */
  readonly pageInfo: PageInfo;
  /**
   * How many entries the whole list has; null, with `more`, where that is more than 10,000, or could be told only by looking through more than 10,000.
   *
   * 整个列表的项数；超过一万项，或须查看一万项以上才能数清时为空，此时 `more` 为 true。
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether the list is too long to be counted.
   *
   * 列表是否长到不再计数。
   */
  readonly more: Scalars['Boolean']['output'];
  /**
   * Whether this page ended before it was full, since some thousands of entries had been looked through for it: go on from `endCursor`, or from `startCursor` where it was asked for with `last`.
   *
   * 本页是否在取满之前结束：为它已查看数千项。请从 `endCursor` 继续；以 `last` 取时从 `startCursor` 继续。
   */
  readonly cutShort: Scalars['Boolean']['output'];
};

/**
 * An entry of a list, with its cursor.
 *
 * 列表中的一项及其游标。
 */
export type FactEdge = {
  readonly __typename?: 'FactEdge';
  /**
   * Its place in the list: `after` and `before` take it.
   *
   * 在列表中的位置，可填入 `after` 和 `before`。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The entry.
   *
   * 该项内容。
   */
  readonly node: Fact;
};

/**
 * A page of a list, from either end. A cursor names a place in the order, not a number, so rows that come and go neither repeat nor hide others.
 *
 * 列表的一页，可从任一端取。游标指排序中的位置而非序号，记录增减时不会重复或遗漏其他记录。
 */
export type HookupOrderConnection = {
  readonly __typename?: 'HookupOrderConnection';
  /**
   * The entries with their cursors.
   *
   * 各项及其游标。
   */
  readonly edges: ReadonlyArray<HookupOrderEdge>;
  /**
   * The entries.
   *
   * 各项内容。
   */
  readonly nodes: ReadonlyArray<HookupOrder>;
  /**
   * Where this page lies in the list.
   *
   * 本页在列表中的位置。
   */
  readonly pageInfo: PageInfo;
  /**
   * How many entries the whole list has; null, with `more`, where that is more than 10,000, or could be told only by looking through more than 10,000.
   *
   * 整个列表的项数；超过一万项，或须查看一万项以上才能数清时为空，此时 `more` 为 true。
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether the list is too long to be counted.
   *
   * 列表是否长到不再计数。
   */
  readonly more: Scalars['Boolean']['output'];
  /**
   * Whether this page ended before it was full, since some thousands of entries had been looked through for it: go on from `endCursor`, or from `startCursor` where it was asked for with `last`.
   *
   * 本页是否在取满之前结束：为它已查看数千项。请从 `endCursor` 继续；以 `last` 取时从 `startCursor` 继续。
   */
  readonly cutShort: Scalars['Boolean']['output'];
  /**
   * What somebody must know whatever they came for.
   *
   * 须当即知晓的情况。
   */
  readonly alerts?: Maybe<ReadonlyArray<Alert>>;
};

/**
 * An entry of a list, with its cursor.
 *
 * 列表中的一项及其游标。
 */
export type HookupOrderEdge = {
  readonly __typename?: 'HookupOrderEdge';
  /**
   * Its place in the list: `after` and `before` take it.
   *
   * 在列表中的位置，可填入 `after` 和 `before`。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The entry.
   *
   * 该项内容。
   */
  readonly node: HookupOrder;
};

/**
 * A page of a list, from either end. A cursor names a place in the order, not a number, so rows that come and go neither repeat nor hide others.
 *
 * 列表的一页，可从任一端取。游标指排序中的位置而非序号，记录增减时不会重复或遗漏其他记录。
 */
export type IssueConnection = {
  readonly __typename?: 'IssueConnection';
  /**
   * The entries with their cursors.
   *
   * 各项及其游标。
   */
  readonly edges: ReadonlyArray<IssueEdge>;
  /**
   * The entries.
   *
   * 各项内容。
   */
  readonly nodes: ReadonlyArray<Issue>;
  /**
   * Where this page lies in the list.
   *
   * 本页在列表中的位置。
   */
  readonly pageInfo: PageInfo;
  /**
   * How many entries the whole list has; null, with `more`, where that is more than 10,000, or could be told only by looking through more than 10,000.
   *
   * 整个列表的项数；超过一万项，或须查看一万项以上才能数清时为空，此时 `more` 为 true。
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether the list is too long to be counted.
   *
   * 列表是否长到不再计数。
   */
  readonly more: Scalars['Boolean']['output'];
  /**
   * Whether this page ended before it was full, since some thousands of entries had been looked through for it: go on from `endCursor`, or from `startCursor` where it was asked for with `last`.
   *
   * 本页是否在取满之前结束：为它已查看数千项。请从 `endCursor` 继续；以 `last` 取时从 `startCursor` 继续。
   */
  readonly cutShort: Scalars['Boolean']['output'];
};

/**
 * An entry of a list, with its cursor.
 *
 * 列表中的一项及其游标。
 */
export type IssueEdge = {
  readonly __typename?: 'IssueEdge';
  /**
   * Its place in the list: `after` and `before` take it.
   *
   * 在列表中的位置，可填入 `after` 和 `before`。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The entry.
   *
   * 该项内容。
   */
  readonly node: Issue;
};

/**
 * A page of a list, from either end. A cursor names a place in the order, not a number, so rows that come and go neither repeat nor hide others.
 *
 * 列表的一页，可从任一端取。游标指排序中的位置而非序号，记录增减时不会重复或遗漏其他记录。
 */
export type OfficerConnection = {
  readonly __typename?: 'OfficerConnection';
  /**
   * The entries with their cursors.
   *
   * 各项及其游标。
   */
  readonly edges: ReadonlyArray<OfficerEdge>;
  /**
   * The entries.
   *
   * 各项内容。
   */
  readonly nodes: ReadonlyArray<Officer>;
  /**
   * Where this page lies in the list.
   *
   * 本页在列表中的位置。
   */
  readonly pageInfo: PageInfo;
  /**
   * How many entries the whole list has; null, with `more`, where that is more than 10,000, or could be told only by looking through more than 10,000.
   *
   * 整个列表的项数；超过一万项，或须查看一万项以上才能数清时为空，此时 `more` 为 true。
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether the list is too long to be counted.
   *
   * 列表是否长到不再计数。
   */
  readonly more: Scalars['Boolean']['output'];
  /**
   * Whether this page ended before it was full, since some thousands of entries had been looked through for it: go on from `endCursor`, or from `startCursor` where it was asked for with `last`.
   *
   * 本页是否在取满之前结束：为它已查看数千项。请从 `endCursor` 继续；以 `last` 取时从 `startCursor` 继续。
   */
  readonly cutShort: Scalars['Boolean']['output'];
};

/**
 * An entry of a list, with its cursor.
 *
 * 列表中的一项及其游标。
 */
export type OfficerEdge = {
  readonly __typename?: 'OfficerEdge';
  /**
   * Its place in the list: `after` and `before` take it.
   *
   * 在列表中的位置，可填入 `after` 和 `before`。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The entry.
   *
   * 该项内容。
   */
  readonly node: Officer;
};

/**
 * A page of a list, from either end. A cursor names a place in the order, not a number, so rows that come and go neither repeat nor hide others.
 *
 * 列表的一页，可从任一端取。游标指排序中的位置而非序号，记录增减时不会重复或遗漏其他记录。
 */
export type OutreachActivityConnection = {
  readonly __typename?: 'OutreachActivityConnection';
  /**
   * The entries with their cursors.
   *
   * 各项及其游标。
   */
  readonly edges: ReadonlyArray<OutreachActivityEdge>;
  /**
   * The entries.
   *
   * 各项内容。
   */
  readonly nodes: ReadonlyArray<OutreachActivity>;
  /**
   * Where this page lies in the list.
   *
   * 本页在列表中的位置。
   */
  readonly pageInfo: PageInfo;
  /**
   * How many entries the whole list has; null, with `more`, where that is more than 10,000, or could be told only by looking through more than 10,000.
   *
   * 整个列表的项数；超过一万项，或须查看一万项以上才能数清时为空，此时 `more` 为 true。
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether the list is too long to be counted.
   *
   * 列表是否长到不再计数。
   */
  readonly more: Scalars['Boolean']['output'];
  /**
   * Whether this page ended before it was full, since some thousands of entries had been looked through for it: go on from `endCursor`, or from `startCursor` where it was asked for with `last`.
   *
   * 本页是否在取满之前结束：为它已查看数千项。请从 `endCursor` 继续；以 `last` 取时从 `startCursor` 继续。
   */
  readonly cutShort: Scalars['Boolean']['output'];
};

/**
 * An entry of a list, with its cursor.
 *
 * 列表中的一项及其游标。
 */
export type OutreachActivityEdge = {
  readonly __typename?: 'OutreachActivityEdge';
  /**
   * Its place in the list: `after` and `before` take it.
   *
   * 在列表中的位置，可填入 `after` 和 `before`。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The entry.
   *
   * 该项内容。
   */
  readonly node: OutreachActivity;
};

/**
 * A page of a list, from either end. A cursor names a place in the order, not a number, so rows that come and go neither repeat nor hide others.
 *
 * 列表的一页，可从任一端取。游标指排序中的位置而非序号，记录增减时不会重复或遗漏其他记录。
 */
export type PolicyConnection = {
  readonly __typename?: 'PolicyConnection';
  /**
   * The entries with their cursors.
   *
   * 各项及其游标。
   */
  readonly edges: ReadonlyArray<PolicyEdge>;
  /**
   * The entries.
   *
   * 各项内容。
   */
  readonly nodes: ReadonlyArray<Policy>;
  /**
   * Where this page lies in the list.
   *
   * 本页在列表中的位置。
   */
  readonly pageInfo: PageInfo;
  /**
   * How many entries the whole list has; null, with `more`, where that is more than 10,000, or could be told only by looking through more than 10,000.
   *
   * 整个列表的项数；超过一万项，或须查看一万项以上才能数清时为空，此时 `more` 为 true。
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether the list is too long to be counted.
   *
   * 列表是否长到不再计数。
   */
  readonly more: Scalars['Boolean']['output'];
  /**
   * Whether this page ended before it was full, since some thousands of entries had been looked through for it: go on from `endCursor`, or from `startCursor` where it was asked for with `last`.
   *
   * 本页是否在取满之前结束：为它已查看数千项。请从 `endCursor` 继续；以 `last` 取时从 `startCursor` 继续。
   */
  readonly cutShort: Scalars['Boolean']['output'];
};

/**
 * An entry of a list, with its cursor.
 *
 * 列表中的一项及其游标。
 */
export type PolicyEdge = {
  readonly __typename?: 'PolicyEdge';
  /**
   * Its place in the list: `after` and `before` take it.
   *
   * 在列表中的位置，可填入 `after` 和 `before`。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The entry.
   *
   * 该项内容。
   */
  readonly node: Policy;
};

/**
 * A page of a list, from either end. A cursor names a place in the order, not a number, so rows that come and go neither repeat nor hide others.
 *
 * 列表的一页，可从任一端取。游标指排序中的位置而非序号，记录增减时不会重复或遗漏其他记录。
 */
export type PolicyDeliveryConnection = {
  readonly __typename?: 'PolicyDeliveryConnection';
  /**
   * The entries with their cursors.
   *
   * 各项及其游标。
   */
  readonly edges: ReadonlyArray<PolicyDeliveryEdge>;
  /**
   * The entries.
   *
   * 各项内容。
   */
  readonly nodes: ReadonlyArray<PolicyDelivery>;
  /**
   * Where this page lies in the list.
   *
   * 本页在列表中的位置。
   */
  readonly pageInfo: PageInfo;
  /**
   * How many entries the whole list has; null, with `more`, where that is more than 10,000, or could be told only by looking through more than 10,000.
   *
   * 整个列表的项数；超过一万项，或须查看一万项以上才能数清时为空，此时 `more` 为 true。
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether the list is too long to be counted.
   *
   * 列表是否长到不再计数。
   */
  readonly more: Scalars['Boolean']['output'];
  /**
   * Whether this page ended before it was full, since some thousands of entries had been looked through for it: go on from `endCursor`, or from `startCursor` where it was asked for with `last`.
   *
   * 本页是否在取满之前结束：为它已查看数千项。请从 `endCursor` 继续；以 `last` 取时从 `startCursor` 继续。
   */
  readonly cutShort: Scalars['Boolean']['output'];
};

/**
 * An entry of a list, with its cursor.
 *
 * 列表中的一项及其游标。
 */
export type PolicyDeliveryEdge = {
  readonly __typename?: 'PolicyDeliveryEdge';
  /**
   * Its place in the list: `after` and `before` take it.
   *
   * 在列表中的位置，可填入 `after` 和 `before`。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The entry.
   *
   * 该项内容。
   */
  readonly node: PolicyDelivery;
};

/**
 * A page of a list, from either end. A cursor names a place in the order, not a number, so rows that come and go neither repeat nor hide others.
 *
 * 列表的一页，可从任一端取。游标指排序中的位置而非序号，记录增减时不会重复或遗漏其他记录。
 */
export type PolicyTaskConnection = {
  readonly __typename?: 'PolicyTaskConnection';
  /**
   * The entries with their cursors.
   *
   * 各项及其游标。
   */
  readonly edges: ReadonlyArray<PolicyTaskEdge>;
  /**
   * The entries.
   *
   * 各项内容。
   */
  readonly nodes: ReadonlyArray<PolicyTask>;
  /**
   * Where this page lies in the list.
   *
   * 本页在列表中的位置。
   */
  readonly pageInfo: PageInfo;
  /**
   * How many entries the whole list has; null, with `more`, where that is more than 10,000, or could be told only by looking through more than 10,000.
   *
   * 整个列表的项数；超过一万项，或须查看一万项以上才能数清时为空，此时 `more` 为 true。
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether the list is too long to be counted.
   *
   * 列表是否长到不再计数。
   */
  readonly more: Scalars['Boolean']['output'];
  /**
   * Whether this page ended before it was full, since some thousands of entries had been looked through for it: go on from `endCursor`, or from `startCursor` where it was asked for with `last`.
   *
   * 本页是否在取满之前结束：为它已查看数千项。请从 `endCursor` 继续；以 `last` 取时从 `startCursor` 继续。
   */
  readonly cutShort: Scalars['Boolean']['output'];
};

/**
 * An entry of a list, with its cursor.
 *
 * 列表中的一项及其游标。
 */
export type PolicyTaskEdge = {
  readonly __typename?: 'PolicyTaskEdge';
  /**
   * Its place in the list: `after` and `before` take it.
   *
   * 在列表中的位置，可填入 `after` 和 `before`。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The entry.
   *
   * 该项内容。
   */
  readonly node: PolicyTask;
};

/**
 * A page of a list, from either end. A cursor names a place in the order, not a number, so rows that come and go neither repeat nor hide others.
 *
 * 列表的一页，可从任一端取。游标指排序中的位置而非序号，记录增减时不会重复或遗漏其他记录。
 */
export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  /**
   * The entries with their cursors.
   *
   * 各项及其游标。
   */
  readonly edges: ReadonlyArray<ProjectEdge>;
  /**
   * The entries.
   *
   * 各项内容。
   */
  readonly nodes: ReadonlyArray<Project>;
  /**
   * Where this page lies in the list.
   *
   * 本页在列表中的位置。
   */
  readonly pageInfo: PageInfo;
  /**
   * How many entries the whole list has; null, with `more`, where that is more than 10,000, or could be told only by looking through more than 10,000.
   *
   * 整个列表的项数；超过一万项，或须查看一万项以上才能数清时为空，此时 `more` 为 true。
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether the list is too long to be counted.
   *
   * 列表是否长到不再计数。
   */
  readonly more: Scalars['Boolean']['output'];
  /**
   * Whether this page ended before it was full, since some thousands of entries had been looked through for it: go on from `endCursor`, or from `startCursor` where it was asked for with `last`.
   *
   * 本页是否在取满之前结束：为它已查看数千项。请从 `endCursor` 继续；以 `last` 取时从 `startCursor` 继续。
   */
  readonly cutShort: Scalars['Boolean']['output'];
};

/**
 * An entry of a list, with its cursor.
 *
 * 列表中的一项及其游标。
 */
export type ProjectEdge = {
  readonly __typename?: 'ProjectEdge';
  /**
   * Its place in the list: `after` and `before` take it.
   *
   * 在列表中的位置，可填入 `after` 和 `before`。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The entry.
   *
   * 该项内容。
   */
  readonly node: Project;
};

/**
 * A page of a list, from either end. A cursor names a place in the order, not a number, so rows that come and go neither repeat nor hide others.
 *
 * 列表的一页，可从任一端取。游标指排序中的位置而非序号，记录增减时不会重复或遗漏其他记录。
 */
export type PublicFactConnection = {
  readonly __typename?: 'PublicFactConnection';
  /**
   * The entries with their cursors.
   *
   * 各项及其游标。
   */
  readonly edges: ReadonlyArray<PublicFactEdge>;
  /**
   * The entries.
   *
   * 各项内容。
   */
  readonly nodes: ReadonlyArray<PublicFact>;
  /**
   * Where this page lies in the list.
   *
   * 本页在列表中的位置。
   */
  readonly pageInfo: PageInfo;
  /**
   * How many entries the whole list has; null, with `more`, where that is more than 10,000, or could be told only by looking through more than 10,000.
   *
   * 整个列表的项数；超过一万项，或须查看一万项以上才能数清时为空，此时 `more` 为 true。
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether the list is too long to be counted.
   *
   * 列表是否长到不再计数。
   */
  readonly more: Scalars['Boolean']['output'];
  /**
   * Whether this page ended before it was full, since some thousands of entries had been looked through for it: go on from `endCursor`, or from `startCursor` where it was asked for with `last`.
   *
   * 本页是否在取满之前结束：为它已查看数千项。请从 `endCursor` 继续；以 `last` 取时从 `startCursor` 继续。
   */
  readonly cutShort: Scalars['Boolean']['output'];
};

/**
 * An entry of a list, with its cursor.
 *
 * 列表中的一项及其游标。
 */
export type PublicFactEdge = {
  readonly __typename?: 'PublicFactEdge';
  /**
   * The fact's position.
   *
   * 该事实的位置。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The entry.
   *
   * 该项内容。
   */
  readonly node: PublicFact;
};

/**
 * A page of a list, from either end. A cursor names a place in the order, not a number, so rows that come and go neither repeat nor hide others.
 *
 * 列表的一页，可从任一端取。游标指排序中的位置而非序号，记录增减时不会重复或遗漏其他记录。
 */
export type ReviewConnection = {
  readonly __typename?: 'ReviewConnection';
  /**
   * The entries with their cursors.
   *
   * 各项及其游标。
   */
  readonly edges: ReadonlyArray<ReviewEdge>;
  /**
   * The entries.
   *
   * 各项内容。
   */
  readonly nodes: ReadonlyArray<Review>;
  /**
   * Where this page lies in the list.
   *
   * 本页在列表中的位置。
   */
  readonly pageInfo: PageInfo;
  /**
   * How many entries the whole list has; null, with `more`, where that is more than 10,000, or could be told only by looking through more than 10,000.
   *
   * 整个列表的项数；超过一万项，或须查看一万项以上才能数清时为空，此时 `more` 为 true。
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether the list is too long to be counted.
   *
   * 列表是否长到不再计数。
   */
  readonly more: Scalars['Boolean']['output'];
  /**
   * Whether this page ended before it was full, since some thousands of entries had been looked through for it: go on from `endCursor`, or from `startCursor` where it was asked for with `last`.
   *
   * 本页是否在取满之前结束：为它已查看数千项。请从 `endCursor` 继续；以 `last` 取时从 `startCursor` 继续。
   */
  readonly cutShort: Scalars['Boolean']['output'];
};

/**
 * An entry of a list, with its cursor.
 *
 * 列表中的一项及其游标。
 */
export type ReviewEdge = {
  readonly __typename?: 'ReviewEdge';
  /**
   * Its place in the list: `after` and `before` take it.
   *
   * 在列表中的位置，可填入 `after` 和 `before`。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The entry.
   *
   * 该项内容。
   */
  readonly node: Review;
};

/**
 * A page of a list, from either end. A cursor names a place in the order, not a number, so rows that come and go neither repeat nor hide others.
 *
 * 列表的一页，可从任一端取。游标指排序中的位置而非序号，记录增减时不会重复或遗漏其他记录。
 */
export type RoundConnection = {
  readonly __typename?: 'RoundConnection';
  /**
   * The entries with their cursors.
   *
   * 各项及其游标。
   */
  readonly edges: ReadonlyArray<RoundEdge>;
  /**
   * The entries.
   *
   * 各项内容。
   */
  readonly nodes: ReadonlyArray<Round>;
  /**
   * Where this page lies in the list.
   *
   * 本页在列表中的位置。
   */
  readonly pageInfo: PageInfo;
  /**
   * How many entries the whole list has; null, with `more`, where that is more than 10,000, or could be told only by looking through more than 10,000.
   *
   * 整个列表的项数；超过一万项，或须查看一万项以上才能数清时为空，此时 `more` 为 true。
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether the list is too long to be counted.
   *
   * 列表是否长到不再计数。
   */
  readonly more: Scalars['Boolean']['output'];
  /**
   * Whether this page ended before it was full, since some thousands of entries had been looked through for it: go on from `endCursor`, or from `startCursor` where it was asked for with `last`.
   *
   * 本页是否在取满之前结束：为它已查看数千项。请从 `endCursor` 继续；以 `last` 取时从 `startCursor` 继续。
   */
  readonly cutShort: Scalars['Boolean']['output'];
};

/**
 * An entry of a list, with its cursor.
 *
 * 列表中的一项及其游标。
 */
export type RoundEdge = {
  readonly __typename?: 'RoundEdge';
  /**
   * Its place in the list: `after` and `before` take it.
   *
   * 在列表中的位置，可填入 `after` 和 `before`。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The entry.
   *
   * 该项内容。
   */
  readonly node: Round;
};

/**
 * A page of a list, from either end. A cursor names a place in the order, not a number, so rows that come and go neither repeat nor hide others.
 *
 * 列表的一页，可从任一端取。游标指排序中的位置而非序号，记录增减时不会重复或遗漏其他记录。
 */
export type StageDurationCaseConnection = {
  readonly __typename?: 'StageDurationCaseConnection';
  /**
   * The entries with their cursors.
   *
   * 各项及其游标。
   */
  readonly edges: ReadonlyArray<StageDurationCaseEdge>;
  /**
   * The entries.
   *
   * 各项内容。
   */
  readonly nodes: ReadonlyArray<StageDurationCase>;
  /**
   * Where this page lies in the list.
   *
   * 本页在列表中的位置。
   */
  readonly pageInfo: PageInfo;
  /**
   * How many entries the whole list has; null, with `more`, where that is more than 10,000, or could be told only by looking through more than 10,000.
   *
   * 整个列表的项数；超过一万项，或须查看一万项以上才能数清时为空，此时 `more` 为 true。
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether the list is too long to be counted.
   *
   * 列表是否长到不再计数。
   */
  readonly more: Scalars['Boolean']['output'];
  /**
   * Whether this page ended before it was full, since some thousands of entries had been looked through for it: go on from `endCursor`, or from `startCursor` where it was asked for with `last`.
   *
   * 本页是否在取满之前结束：为它已查看数千项。请从 `endCursor` 继续；以 `last` 取时从 `startCursor` 继续。
   */
  readonly cutShort: Scalars['Boolean']['output'];
};

/**
 * An entry of a list, with its cursor.
 *
 * 列表中的一项及其游标。
 */
export type StageDurationCaseEdge = {
  readonly __typename?: 'StageDurationCaseEdge';
  /**
   * Its place in the list: `after` and `before` take it.
   *
   * 在列表中的位置，可填入 `after` 和 `before`。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The entry.
   *
   * 该项内容。
   */
  readonly node: StageDurationCase;
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




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CaseTimeline )
    | ( ReviewView )
    | ( UtilityView )
    | ( DeliveryRow )
    | ( OrderTimeline )
    | ( ProjectRow )
    | ( KeyRow )
    | ( ViewRow )
    | ( DrawRow )
    | ( IssueRow )
    | ( PolicyRow )
    | ( PolicyTaskRow )
    | ( Omit<OutreachActivity, 'history' | 'actions'> & { history?: Maybe<_RefType['FactConnection']>, actions?: Maybe<ReadonlyArray<_RefType['Action']>> } )
    | ( PersonRow )
    | ( RoundRow )
  ;
  CatalogueEntry:
    | ( CentreCatalogue )
    | ( KnownStage )
    | ( KnownItem )
    | ( KnownMaterial )
    | ( KnownCategory )
    | ( NamedEntry )
    | ( KnownLocality )
    | ( KnownDepartment )
    | ( KnownProcedureKind )
    | ( KnownUtility )
    | ( KnownCompany )
    | ( IssueKindEntry )
  ;
  MutationPayload:
    | ( Omit<ConcludeReviewsPayload, 'results' | 'refusal'> & { results: ReadonlyArray<_RefType['ConcludeReviewResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ReplayDeliveryPayload, 'delivery' | 'refusal'> & { delivery?: Maybe<_RefType['Delivery']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<AcknowledgeHookupFactsPayload, 'refusal'> & { refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<GiveUpDeliveryPayload, 'delivery' | 'refusal'> & { delivery?: Maybe<_RefType['Delivery']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ReplayAllParkedPayload, 'refusal'> & { refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ReplayRangePayload, 'refusal'> & { refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<SendTestPayload, 'refusal'> & { refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<HandOverPayload, 'rows' | 'refusal'> & { rows: ReadonlyArray<_RefType['HandOverRow']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<AbandonDrawPayload, 'draw' | 'refusal'> & { draw?: Maybe<_RefType['Draw']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<AcceptCasePayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<AcceptHookupOrderPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<_RefType['HookupOrder']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<AddMeasurePayload, 'policy' | 'refusal'> & { policy?: Maybe<_RefType['Policy']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<AddUtilitySecretPayload, 'utility' | 'refusal'> & { utility?: Maybe<_RefType['UtilityStatus']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<AmendPolicyPayload, 'policy' | 'refusal'> & { policy?: Maybe<_RefType['Policy']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<AmendProjectPayload, 'project' | 'refusal'> & { project?: Maybe<_RefType['Project']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<AmendRoundPlanPayload, 'round' | 'refusal'> & { round?: Maybe<_RefType['Round']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<AnswerIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<_RefType['Issue']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<AnswerObjectionPayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<AssignHookupOrderPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<_RefType['HookupOrder']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<AssignIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<_RefType['Issue']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<CancelHookupOrderPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<_RefType['HookupOrder']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<CloseRoundPayload, 'round' | 'refusal'> & { round?: Maybe<_RefType['Round']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<CommitDrawSecretPayload, 'draw' | 'refusal'> & { draw?: Maybe<_RefType['Draw']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<CompleteTaskPayload, 'policy' | 'refusal'> & { policy?: Maybe<_RefType['Policy']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ConcludeReviewPayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ConfirmAnswerPayload, 'issue' | 'refusal'> & { issue?: Maybe<_RefType['Issue']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ConfirmDrawValuePayload, 'draw' | 'refusal'> & { draw?: Maybe<_RefType['Draw']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ConfirmForgettingPayload, 'person' | 'refusal'> & { person?: Maybe<_RefType['Person']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ConfirmTaskPayload, 'policy' | 'refusal'> & { policy?: Maybe<_RefType['Policy']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ConnectHookupPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<_RefType['HookupOrder']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<CorrectCertificatePayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<CorrectDrawValuePayload, 'draw' | 'refusal'> & { draw?: Maybe<_RefType['Draw']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<CorrectOutreachPayload, 'outreachActivity' | 'refusal'> & { outreachActivity?: Maybe<_RefType['OutreachActivity']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<CorrectReceiptDayPayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<DecideItemPayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<DeclareReadyToConnectPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<_RefType['HookupOrder']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<DeclineForgettingPayload, 'person' | 'refusal'> & { person?: Maybe<_RefType['Person']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<DeclineHookupOrderPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<_RefType['HookupOrder']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<DeliverDecisionPayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<DeliverPolicyPayload, 'policy' | 'refusal'> & { policy?: Maybe<_RefType['Policy']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<DisputeAnswerPayload, 'issue' | 'refusal'> & { issue?: Maybe<_RefType['Issue']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<EndDeputyPayload, 'personDuties' | 'refusal'> & { personDuties?: Maybe<_RefType['PersonDuties']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<EndLeavePayload, 'personDuties' | 'refusal'> & { personDuties?: Maybe<_RefType['PersonDuties']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<EndMandatePayload, 'mandate' | 'refusal'> & { mandate?: Maybe<_RefType['Mandate']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<EndPolicyPayload, 'policy' | 'refusal'> & { policy?: Maybe<_RefType['Policy']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<EndSpecialProcedurePayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<EnterActLatePayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<EnterDrawValuePayload, 'draw' | 'refusal'> & { draw?: Maybe<_RefType['Draw']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ExtendLimitPayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<GrantMandatePayload, 'mandate' | 'refusal'> & { mandate?: Maybe<_RefType['Mandate']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<IssueAnswerLinkPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<_RefType['HookupOrder']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<IssueCertificatesPayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<IssueKeyPayload, 'accessKey' | 'refusal'> & { accessKey?: Maybe<_RefType['AccessKey']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<IssuePullTokenPayload, 'utility' | 'refusal'> & { utility?: Maybe<_RefType['UtilityStatus']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<LiftLegalHoldPayload, 'person' | 'refusal'> & { person?: Maybe<_RefType['Person']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<LiftProjectHoldPayload, 'project' | 'refusal'> & { project?: Maybe<_RefType['Project']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<MarkAsKeyProjectPayload, 'project' | 'refusal'> & { project?: Maybe<_RefType['Project']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<MarkIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<_RefType['Issue']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<MarkPolicyReadPayload, 'policy' | 'refusal'> & { policy?: Maybe<_RefType['Policy']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<MarkSeenPayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<MarkUnreadPayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<MergeIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<_RefType['Issue']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<NameDeputyPayload, 'personDuties' | 'refusal'> & { personDuties?: Maybe<_RefType['PersonDuties']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<NameUtilityContactPayload, 'utility' | 'refusal'> & { utility?: Maybe<_RefType['UtilityStatus']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<PlaceLegalHoldPayload, 'person' | 'refusal'> & { person?: Maybe<_RefType['Person']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<PlaceProjectHoldPayload, 'project' | 'refusal'> & { project?: Maybe<_RefType['Project']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<PlanRoundPayload, 'round' | 'refusal'> & { round?: Maybe<_RefType['Round']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ProlongSpecialProcedurePayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ProposeActPayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ProposeForgettingPayload, 'person' | 'refusal'> & { person?: Maybe<_RefType['Person']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<PublishDrawPoolPayload, 'draw' | 'refusal'> & { draw?: Maybe<_RefType['Draw']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<PublishPolicyPayload, 'policy' | 'refusal'> & { policy?: Maybe<_RefType['Policy']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ReassignTaskPayload, 'policy' | 'refusal'> & { policy?: Maybe<_RefType['Policy']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RecordIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<_RefType['Issue']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RecordLeavePayload, 'personDuties' | 'refusal'> & { personDuties?: Maybe<_RefType['PersonDuties']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RecordOutreachPayload, 'outreachActivity' | 'refusal'> & { outreachActivity?: Maybe<_RefType['OutreachActivity']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RecordPriorApprovalPayload, 'project' | 'refusal'> & { project?: Maybe<_RefType['Project']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RecordVisitPayload, 'round' | 'refusal'> & { round?: Maybe<_RefType['Round']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RefuseAcceptancePayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RefuseIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<_RefType['Issue']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RegisterEndpointPayload, 'utility' | 'refusal'> & { utility?: Maybe<_RefType['UtilityStatus']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RegisterProjectPayload, 'project' | 'refusal'> & { project?: Maybe<_RefType['Project']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RemindCorrectionPayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RemoveNotePayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RemoveViewPayload, 'savedView' | 'refusal'> & { savedView?: Maybe<_RefType['SavedView']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ReopenIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<_RefType['Issue']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ReplacePolicyPayload, 'policy' | 'refusal'> & { policy?: Maybe<_RefType['Policy']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ReplyToSurveyPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<_RefType['HookupOrder']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ReportForDutyPayload, 'officer' | 'refusal'> & { officer?: Maybe<_RefType['Officer']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RequestCorrectionPayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RequestHookupPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<_RefType['HookupOrder']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RequestHookupSupplementPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<_RefType['HookupOrder']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ResumeUtilityPayload, 'utility' | 'refusal'> & { utility?: Maybe<_RefType['UtilityStatus']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RetireUtilitySecretPayload, 'utility' | 'refusal'> & { utility?: Maybe<_RefType['UtilityStatus']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ReturnTaskPayload, 'policy' | 'refusal'> & { policy?: Maybe<_RefType['Policy']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RevealDrawSecretPayload, 'draw' | 'refusal'> & { draw?: Maybe<_RefType['Draw']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RevokeAnswerLinkPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<_RefType['HookupOrder']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RevokeCertificatePayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RevokeKeyPayload, 'accessKey' | 'refusal'> & { accessKey?: Maybe<_RefType['AccessKey']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RevokePullTokenPayload, 'utility' | 'refusal'> & { utility?: Maybe<_RefType['UtilityStatus']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RevokeSessionsPayload, 'personSessions' | 'refusal'> & { personSessions?: Maybe<_RefType['PersonSessions']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RouteIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<_RefType['Issue']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<SaveViewPayload, 'savedView' | 'refusal'> & { savedView?: Maybe<_RefType['SavedView']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<SetAsideCertificateEndPayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<StartSpecialProcedurePayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<StrikeOffIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<_RefType['Issue']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<SubmitCasePayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<SupplyCorrectionPayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<SupplyHookupSupplementPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<_RefType['HookupOrder']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<SuspendUtilityPayload, 'utility' | 'refusal'> & { utility?: Maybe<_RefType['UtilityStatus']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<TakeCasePayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<UnmergeIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<_RefType['Issue']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<UrgeIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<_RefType['Issue']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<UrgeReviewPayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<VoidEntryPayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<WithdrawCasePayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<WriteNotePayload, 'case' | 'refusal'> & { case?: Maybe<_RefType['Case']>, refusal?: Maybe<_RefType['Refusal']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Action: ResolverTypeWrapper<ActionView>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActionTarget: ResolverTypeWrapper<Target>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Position: ResolverTypeWrapper<Scalars['Position']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CatalogueEntry: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['CatalogueEntry']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  OrderDirection: OrderDirection;
  MutationPayload: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MutationPayload']>;
  Refusal: ResolverTypeWrapper<DecidedRefusal>;
  Light: Light;
  LedgerOrigin: LedgerOrigin;
  Actor: ResolverTypeWrapper<RecordedActor>;
  ConcludeReviewsPayload: ResolverTypeWrapper<Omit<ConcludeReviewsPayload, 'results' | 'refusal'> & { results: ReadonlyArray<ResolversTypes['ConcludeReviewResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ConcludeReviewResult: ResolverTypeWrapper<Omit<ConcludeReviewResult, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RowError: ResolverTypeWrapper<RowError>;
  CaseFilter: CaseFilter;
  DayRange: DayRange;
  CaseOrder: CaseOrder;
  CaseOrderField: CaseOrderField;
  CaseStatus: CaseStatus;
  CaseTurn: CaseTurn;
  Case: ResolverTypeWrapper<CaseTimeline>;
  Renewal: ResolverTypeWrapper<Renewal>;
  LostGround: ResolverTypeWrapper<Omit<LostGround, 'stage'> & { stage: ResolversTypes['Stage'] }>;
  CorrectingAct: CorrectingAct;
  Hindrance: ResolverTypeWrapper<Omit<Hindrance, 'stage'> & { stage?: Maybe<ResolversTypes['Stage']> }>;
  HindranceCode: HindranceCode;
  Correction: ResolverTypeWrapper<Correction>;
  CorrectionNotice: ResolverTypeWrapper<NoticeView>;
  CorrectionLine: ResolverTypeWrapper<CorrectionLine>;
  CorrectionAnswer: ResolverTypeWrapper<Omit<CorrectionAnswer, 'by'> & { by: ResolversTypes['Actor'] }>;
  CorrectionReminder: ResolverTypeWrapper<Omit<CorrectionReminder, 'by'> & { by: ResolversTypes['Actor'] }>;
  CaseMaterial: ResolverTypeWrapper<Omit<CaseMaterial, 'material' | 'items'> & { material: ResolversTypes['Material'], items: ReadonlyArray<ResolversTypes['Item']> }>;
  MaterialState: MaterialState;
  SubmittedMaterial: ResolverTypeWrapper<SubmittedMaterial>;
  CaseEnding: ResolverTypeWrapper<Omit<CaseEnding, 'by'> & { by: ResolversTypes['Actor'] }>;
  Proposal: ResolverTypeWrapper<ProposalView>;
  Task: ResolverTypeWrapper<Omit<Task, 'item'> & { item?: Maybe<ResolversTypes['Item']> }>;
  TaskKind: TaskKind;
  TaskState: TaskState;
  ApplicationPreview: ResolverTypeWrapper<PreviewView>;
  PreviewedItem: ResolverTypeWrapper<Omit<PreviewedItem, 'item'> & { item: ResolversTypes['Item'] }>;
  CaseLimit: ResolverTypeWrapper<Omit<CaseLimit, 'item'> & { item?: Maybe<ResolversTypes['Item']> }>;
  LimitKind: LimitKind;
  Review: ResolverTypeWrapper<ReviewView>;
  ReviewRound: ResolverTypeWrapper<Omit<ReviewRound, 'concludedBy' | 'answer'> & { concludedBy?: Maybe<ResolversTypes['Actor']>, answer?: Maybe<ResolversTypes['ObjectionAnswer']> }>;
  ObjectionAnswer: ResolverTypeWrapper<Omit<ObjectionAnswer, 'by'> & { by: ResolversTypes['Actor'] }>;
  ItemDecision: ResolverTypeWrapper<DecisionView>;
  DecisionDelivery: ResolverTypeWrapper<DeliveryView>;
  ReviewState: ReviewState;
  SpecialProcedure: ResolverTypeWrapper<ProcedureView>;
  ProcedureProlongation: ResolverTypeWrapper<Omit<ProcedureProlongation, 'by'> & { by: ResolversTypes['Actor'] }>;
  Certificate: ResolverTypeWrapper<Omit<Certificate, 'item'> & { item: ResolversTypes['Item'] }>;
  WorkingTime: ResolverTypeWrapper<Omit<WorkingTime, 'calendar'> & { calendar: ResolversTypes['AdoptedCalendar'] }>;
  WorkingTimePart: WorkingTimePart;
  WorkingTimeInterval: ResolverTypeWrapper<WorkingTimeInterval>;
  Fact: ResolverTypeWrapper<StoredEvent>;
  FactChange: ResolverTypeWrapper<Omit<FactChange, 'item'> & { item?: Maybe<ResolversTypes['Item']> }>;
  Centre: ResolverTypeWrapper<CentreCatalogue>;
  AdoptedCalendar: ResolverTypeWrapper<CentreCalendar>;
  CalendarYear: ResolverTypeWrapper<AdoptedYear>;
  CentreWarning: ResolverTypeWrapper<CentreWarning>;
  CentreWarningCode: CentreWarningCode;
  Stage: ResolverTypeWrapper<KnownStage>;
  StageForProject: ResolverTypeWrapper<Omit<StageForProject, 'items'> & { items: ReadonlyArray<ResolversTypes['PreviewedItem']> }>;
  StagePredecessor: ResolverTypeWrapper<Omit<StagePredecessor, 'stage' | 'item'> & { stage: ResolversTypes['Stage'], item?: Maybe<ResolversTypes['Item']> }>;
  CatalogueLimit: ResolverTypeWrapper<Omit<CatalogueLimit, 'category'> & { category?: Maybe<ResolversTypes['Category']> }>;
  CatalogueLimitKind: CatalogueLimitKind;
  DayUnit: DayUnit;
  LimitStart: LimitStart;
  Item: ResolverTypeWrapper<KnownItem>;
  StandardWords: ResolverTypeWrapper<StandardWords>;
  ItemApplies: ResolverTypeWrapper<KnownItem>;
  ItemResult: ResolverTypeWrapper<ItemResult>;
  Material: ResolverTypeWrapper<KnownMaterial>;
  ItemKind: ItemKind;
  Category: ResolverTypeWrapper<KnownCategory>;
  Trait: ResolverTypeWrapper<NamedEntry>;
  Locality: ResolverTypeWrapper<KnownLocality>;
  Department: ResolverTypeWrapper<KnownDepartment>;
  ProcedureKind: ResolverTypeWrapper<KnownProcedureKind>;
  Utility: ResolverTypeWrapper<KnownUtility>;
  UtilityLimit: ResolverTypeWrapper<UtilityLimit>;
  Company: ResolverTypeWrapper<KnownCompany>;
  UtilityWay: UtilityWay;
  UtilityStatus: ResolverTypeWrapper<UtilityView>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Alert: ResolverTypeWrapper<Omit<Alert, 'company'> & { company: ResolversTypes['Company'] }>;
  AlertKind: AlertKind;
  UtilitySuspension: ResolverTypeWrapper<UtilitySuspension>;
  UtilitySecret: ResolverTypeWrapper<UtilitySecret>;
  PullToken: ResolverTypeWrapper<PullToken>;
  DeliveryState: DeliveryState;
  DeliveryAttemptOutcome: DeliveryAttemptOutcome;
  DeliveryFailureCause: DeliveryFailureCause;
  DeliveryFilter: DeliveryFilter;
  DeliveryOrder: DeliveryOrder;
  DeliveryOrderField: DeliveryOrderField;
  Delivery: ResolverTypeWrapper<DeliveryRow>;
  GivenUp: ResolverTypeWrapper<GivenUp>;
  DeliveryAttempt: ResolverTypeWrapper<DeliveryAttempt>;
  ReplayDeliveryPayload: ResolverTypeWrapper<Omit<ReplayDeliveryPayload, 'delivery' | 'refusal'> & { delivery?: Maybe<ResolversTypes['Delivery']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  AcknowledgeHookupFactsPayload: ResolverTypeWrapper<Omit<AcknowledgeHookupFactsPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  GiveUpDeliveryPayload: ResolverTypeWrapper<Omit<GiveUpDeliveryPayload, 'delivery' | 'refusal'> & { delivery?: Maybe<ResolversTypes['Delivery']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ReplayAllParkedPayload: ResolverTypeWrapper<Omit<ReplayAllParkedPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ReplayRangePayload: ResolverTypeWrapper<Omit<ReplayRangePayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SendTestPayload: ResolverTypeWrapper<Omit<SendTestPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ReplayDeliveryInput: ReplayDeliveryInput;
  AcknowledgeHookupFactsInput: AcknowledgeHookupFactsInput;
  GiveUpDeliveryInput: GiveUpDeliveryInput;
  ReplayAllParkedInput: ReplayAllParkedInput;
  ReplayRangeInput: ReplayRangeInput;
  SendTestInput: SendTestInput;
  StageDurationFilter: StageDurationFilter;
  StageDurationDimension: StageDurationDimension;
  StageDurations: ResolverTypeWrapper<Omit<StageDurations, 'stage' | 'locality' | 'category' | 'calendars'> & { stage: ResolversTypes['Stage'], locality?: Maybe<ResolversTypes['Locality']>, category?: Maybe<ResolversTypes['Category']>, calendars: ReadonlyArray<ResolversTypes['CountedCalendar']> }>;
  CountedDays: ResolverTypeWrapper<CountedDays>;
  CountedCalendar: ResolverTypeWrapper<Omit<CountedCalendar, 'calendar'> & { calendar: ResolversTypes['AdoptedCalendar'] }>;
  StageDurationCaseFilter: StageDurationCaseFilter;
  WorkingDaysRange: WorkingDaysRange;
  DurationMeasure: DurationMeasure;
  DurationCounting: ResolverTypeWrapper<CountingView>;
  CountingRule: CountingRule;
  StageDurationCaseOrder: StageDurationCaseOrder;
  StageDurationCaseOrderField: StageDurationCaseOrderField;
  StageDurationCase: ResolverTypeWrapper<DurationCaseRow>;
  ReviewDurationFilter: ReviewDurationFilter;
  ReviewDurationDimension: ReviewDurationDimension;
  ReviewDurations: ResolverTypeWrapper<Omit<ReviewDurations, 'department' | 'item' | 'calendars'> & { department: ResolversTypes['Department'], item?: Maybe<ResolversTypes['Item']>, calendars: ReadonlyArray<ResolversTypes['CountedCalendar']> }>;
  CaseEventFilter: CaseEventFilter;
  PublicFact: ResolverTypeWrapper<NumberedFact>;
  HookupOrderFilter: HookupOrderFilter;
  HookupOrderOrder: HookupOrderOrder;
  HookupOrderOrderField: HookupOrderOrderField;
  HookupOrderStatus: HookupOrderStatus;
  HookupOrderOrigin: HookupOrderOrigin;
  HookupOrder: ResolverTypeWrapper<OrderTimeline>;
  HookupJob: ResolverTypeWrapper<HookupRequest>;
  HookupPermit: ResolverTypeWrapper<HookupPermit>;
  ProjectFilter: ProjectFilter;
  ProjectOrder: ProjectOrder;
  ProjectOrderField: ProjectOrderField;
  Project: ResolverTypeWrapper<ProjectRow>;
  Applicant: ResolverTypeWrapper<Applicant>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  Contact: ResolverTypeWrapper<Contact>;
  UtilityDemand: ResolverTypeWrapper<Omit<UtilityDemand, 'utility' | 'companies'> & { utility: ResolversTypes['Utility'], companies?: Maybe<ReadonlyArray<ResolversTypes['Company']>> }>;
  Demand: ResolverTypeWrapper<Demand>;
  StageProgress: ResolverTypeWrapper<Omit<StageProgress, 'stage'> & { stage: ResolversTypes['Stage'] }>;
  StageState: StageState;
  TreeHead: ResolverTypeWrapper<TreeHead>;
  FactProof: ResolverTypeWrapper<FactProof>;
  Inclusion: ResolverTypeWrapper<Inclusion>;
  TreeConsistency: ResolverTypeWrapper<TreeConsistency>;
  Me: ResolverTypeWrapper<MeView>;
  MayActFor: ResolverTypeWrapper<StandIn>;
  MyRole: ResolverTypeWrapper<MyRole>;
  PersonSessions: ResolverTypeWrapper<Omit<PersonSessions, 'actions'> & { actions?: Maybe<ReadonlyArray<ResolversTypes['Action']>> }>;
  AccessKey: ResolverTypeWrapper<KeyRow>;
  PersonDuties: ResolverTypeWrapper<DutyRow>;
  Deputy: ResolverTypeWrapper<DeputyView>;
  Leave: ResolverTypeWrapper<Leave>;
  Mandate: ResolverTypeWrapper<Omit<Mandate, 'actions'> & { actions?: Maybe<ReadonlyArray<ResolversTypes['Action']>> }>;
  HandOverInput: HandOverInput;
  HandOverPayload: ResolverTypeWrapper<Omit<HandOverPayload, 'rows' | 'refusal'> & { rows: ReadonlyArray<ResolversTypes['HandOverRow']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  HandOverRow: ResolverTypeWrapper<Omit<HandOverRow, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  Officer: ResolverTypeWrapper<OfficerView>;
  OfficerFilter: OfficerFilter;
  Assignment: ResolverTypeWrapper<HeldAssignment>;
  Note: ResolverTypeWrapper<NoteRow>;
  SavedView: ResolverTypeWrapper<ViewRow>;
  ViewOrder: ResolverTypeWrapper<ViewOrder>;
  ReviewFilter: ReviewFilter;
  ReviewOrder: ReviewOrder;
  ReviewOrderField: ReviewOrderField;
  CaseCounts: ResolverTypeWrapper<CaseCounts>;
  CaseStatusCount: ResolverTypeWrapper<CaseStatusCount>;
  LightCounts: ResolverTypeWrapper<LightCounts>;
  Inbox: ResolverTypeWrapper<InboxView>;
  InboxCounts: ResolverTypeWrapper<InboxCounts>;
  SearchKind: SearchKind;
  SearchHits: ResolverTypeWrapper<Omit<SearchHits, 'hits'> & { hits: ReadonlyArray<ResolversTypes['SearchHit']> }>;
  SearchHit: ResolverTypeWrapper<Hit>;
  SearchPlace: SearchPlace;
  DrawFilter: DrawFilter;
  DrawOrder: DrawOrder;
  DrawOrderField: DrawOrderField;
  Draw: ResolverTypeWrapper<DrawRow>;
  DrawPublicValue: ResolverTypeWrapper<NamedPublicValue>;
  DrawOfficer: ResolverTypeWrapper<DrawOfficer>;
  DrawValue: ResolverTypeWrapper<DrawValue>;
  DrawValueCorrection: ResolverTypeWrapper<DrawValueCorrection>;
  DrawnSubject: ResolverTypeWrapper<DrawnSubject>;
  DrawAbandonment: ResolverTypeWrapper<DrawAbandonment>;
  DrawState: DrawState;
  MissedPart: MissedPart;
  IssueKind: ResolverTypeWrapper<IssueKindEntry>;
  IssueFilter: IssueFilter;
  IssueOrder: IssueOrder;
  IssueOrderField: IssueOrderField;
  IssueStatus: IssueStatus;
  FirmStanding: FirmStanding;
  FirmVoice: FirmVoice;
  EscalatedTo: EscalatedTo;
  OpenIssueCount: ResolverTypeWrapper<OpenIssueCount>;
  Issue: ResolverTypeWrapper<IssueRow>;
  IssueFirm: ResolverTypeWrapper<IssueFirm>;
  IssueLimit: ResolverTypeWrapper<IssueLimit>;
  IssueLimitPart: IssueLimitPart;
  OwnerRefusal: ResolverTypeWrapper<RefusalRow>;
  MergedIssue: ResolverTypeWrapper<MergedIssue>;
  IssueAnswer: ResolverTypeWrapper<AnswerView>;
  ToldPerson: ResolverTypeWrapper<ToldView>;
  FirmReply: ResolverTypeWrapper<FirmReply>;
  PolicyFilter: PolicyFilter;
  PolicyOrder: PolicyOrder;
  PolicyOrderField: PolicyOrderField;
  PolicyTaskFilter: PolicyTaskFilter;
  PolicyTaskOrder: PolicyTaskOrder;
  PolicyTaskOrderField: PolicyTaskOrderField;
  PolicyDeliveryFilter: PolicyDeliveryFilter;
  PolicyState: PolicyState;
  PolicyTaskState: PolicyTaskState;
  PolicyReadSaid: PolicyReadSaid;
  Policy: ResolverTypeWrapper<PolicyRow>;
  PolicyFile: ResolverTypeWrapper<PolicyFile>;
  PolicyMeasure: ResolverTypeWrapper<Omit<PolicyMeasure, 'tasks'> & { tasks: ReadonlyArray<ResolversTypes['PolicyTask']> }>;
  PolicyTask: ResolverTypeWrapper<PolicyTaskRow>;
  PolicyDelivery: ResolverTypeWrapper<PolicyDeliveryRow>;
  PolicyAwareness: ResolverTypeWrapper<PolicyAwareness>;
  Firm: ResolverTypeWrapper<Firm>;
  OutreachFilter: OutreachFilter;
  OutreachOrder: OutreachOrder;
  OutreachOrderField: OutreachOrderField;
  OutreachActivity: ResolverTypeWrapper<Omit<OutreachActivity, 'history' | 'actions'> & { history?: Maybe<ResolversTypes['FactConnection']>, actions?: Maybe<ReadonlyArray<ResolversTypes['Action']>> }>;
  OutreachCount: ResolverTypeWrapper<OutreachCount>;
  Person: ResolverTypeWrapper<PersonRow>;
  ForgettingProposal: ResolverTypeWrapper<Omit<ForgettingProposal, 'proposedBy'> & { proposedBy: ResolversTypes['Actor'] }>;
  LegalHold: ResolverTypeWrapper<LegalHold>;
  RoundFilter: RoundFilter;
  RoundOrder: RoundOrder;
  RoundOrderField: RoundOrderField;
  Round: ResolverTypeWrapper<RoundRow>;
  PlannedCity: ResolverTypeWrapper<PlannedCity>;
  PlannedFirm: ResolverTypeWrapper<FirmView>;
  PlannedSite: ResolverTypeWrapper<SiteView>;
  RoundTeam: ResolverTypeWrapper<TeamView>;
  RoundPerson: ResolverTypeWrapper<PersonView>;
  RoundVisit: ResolverTypeWrapper<VisitView>;
  BeyondPlan: ResolverTypeWrapper<BeyondPlan>;
  RoundCoverage: ResolverTypeWrapper<Omit<RoundCoverage, 'byCity'> & { byCity: ReadonlyArray<ResolversTypes['CityCoverage']> }>;
  TeamCoverage: ResolverTypeWrapper<TeamCoverage>;
  CityCoverage: ResolverTypeWrapper<CityCoverageView>;
  Coverage: ResolverTypeWrapper<Coverage>;
  CoverageGap: ResolverTypeWrapper<CoverageGap>;
  CoveredKind: CoveredKind;
  IssueTotals: ResolverTypeWrapper<IssueTotals>;
  AbandonDrawInput: AbandonDrawInput;
  AbandonDrawPayload: ResolverTypeWrapper<Omit<AbandonDrawPayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversTypes['Draw']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  AcceptCaseInput: AcceptCaseInput;
  AcceptCasePayload: ResolverTypeWrapper<Omit<AcceptCasePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  AcceptHookupOrderInput: AcceptHookupOrderInput;
  AcceptHookupOrderPayload: ResolverTypeWrapper<Omit<AcceptHookupOrderPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversTypes['HookupOrder']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  AcceptanceRefusalGround: AcceptanceRefusalGround;
  AddMeasureInput: AddMeasureInput;
  AddMeasurePayload: ResolverTypeWrapper<Omit<AddMeasurePayload, 'policy' | 'refusal'> & { policy?: Maybe<ResolversTypes['Policy']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  AddUtilitySecretInput: AddUtilitySecretInput;
  AddUtilitySecretPayload: ResolverTypeWrapper<Omit<AddUtilitySecretPayload, 'utility' | 'refusal'> & { utility?: Maybe<ResolversTypes['UtilityStatus']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  AmendPolicyInput: AmendPolicyInput;
  AmendPolicyPayload: ResolverTypeWrapper<Omit<AmendPolicyPayload, 'policy' | 'refusal'> & { policy?: Maybe<ResolversTypes['Policy']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  AmendProjectInput: AmendProjectInput;
  AmendProjectPayload: ResolverTypeWrapper<Omit<AmendProjectPayload, 'project' | 'refusal'> & { project?: Maybe<ResolversTypes['Project']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  AmendRoundPlanInput: AmendRoundPlanInput;
  AmendRoundPlanPayload: ResolverTypeWrapper<Omit<AmendRoundPlanPayload, 'round' | 'refusal'> & { round?: Maybe<ResolversTypes['Round']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  AnswerIssueInput: AnswerIssueInput;
  AnswerIssuePayload: ResolverTypeWrapper<Omit<AnswerIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversTypes['Issue']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  AnswerMeans: AnswerMeans;
  AnswerObjectionInput: AnswerObjectionInput;
  AnswerObjectionPayload: ResolverTypeWrapper<Omit<AnswerObjectionPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ApplicantInput: ApplicantInput;
  AssignHookupOrderInput: AssignHookupOrderInput;
  AssignHookupOrderPayload: ResolverTypeWrapper<Omit<AssignHookupOrderPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversTypes['HookupOrder']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  AssignIssueInput: AssignIssueInput;
  AssignIssuePayload: ResolverTypeWrapper<Omit<AssignIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversTypes['Issue']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  BeyondPlanInput: BeyondPlanInput;
  CancelHookupOrderInput: CancelHookupOrderInput;
  CancelHookupOrderPayload: ResolverTypeWrapper<Omit<CancelHookupOrderPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversTypes['HookupOrder']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CaseKind: CaseKind;
  CertificateEnd: CertificateEnd;
  CertificateInput: CertificateInput;
  CloseRoundInput: CloseRoundInput;
  CloseRoundPayload: ResolverTypeWrapper<Omit<CloseRoundPayload, 'round' | 'refusal'> & { round?: Maybe<ResolversTypes['Round']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CommitDrawSecretInput: CommitDrawSecretInput;
  CommitDrawSecretPayload: ResolverTypeWrapper<Omit<CommitDrawSecretPayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversTypes['Draw']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CompleteTaskInput: CompleteTaskInput;
  CompleteTaskPayload: ResolverTypeWrapper<Omit<CompleteTaskPayload, 'policy' | 'refusal'> & { policy?: Maybe<ResolversTypes['Policy']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ConcludeReviewInput: ConcludeReviewInput;
  ConcludeReviewPayload: ResolverTypeWrapper<Omit<ConcludeReviewPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ConfirmAnswerInput: ConfirmAnswerInput;
  ConfirmAnswerPayload: ResolverTypeWrapper<Omit<ConfirmAnswerPayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversTypes['Issue']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ConfirmDrawValueInput: ConfirmDrawValueInput;
  ConfirmDrawValuePayload: ResolverTypeWrapper<Omit<ConfirmDrawValuePayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversTypes['Draw']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ConfirmForgettingInput: ConfirmForgettingInput;
  ConfirmForgettingPayload: ResolverTypeWrapper<Omit<ConfirmForgettingPayload, 'person' | 'refusal'> & { person?: Maybe<ResolversTypes['Person']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ConfirmTaskInput: ConfirmTaskInput;
  ConfirmTaskPayload: ResolverTypeWrapper<Omit<ConfirmTaskPayload, 'policy' | 'refusal'> & { policy?: Maybe<ResolversTypes['Policy']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ConnectHookupInput: ConnectHookupInput;
  ConnectHookupPayload: ResolverTypeWrapper<Omit<ConnectHookupPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversTypes['HookupOrder']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ContactInput: ContactInput;
  CoordinatesInput: CoordinatesInput;
  CorrectCertificateInput: CorrectCertificateInput;
  CorrectCertificatePayload: ResolverTypeWrapper<Omit<CorrectCertificatePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CorrectDrawValueInput: CorrectDrawValueInput;
  CorrectDrawValuePayload: ResolverTypeWrapper<Omit<CorrectDrawValuePayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversTypes['Draw']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CorrectOutreachInput: CorrectOutreachInput;
  CorrectOutreachPayload: ResolverTypeWrapper<Omit<CorrectOutreachPayload, 'outreachActivity' | 'refusal'> & { outreachActivity?: Maybe<ResolversTypes['OutreachActivity']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CorrectReceiptDayInput: CorrectReceiptDayInput;
  CorrectReceiptDayPayload: ResolverTypeWrapper<Omit<CorrectReceiptDayPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CorrectedCertificateInput: CorrectedCertificateInput;
  DecideItemInput: DecideItemInput;
  DecideItemPayload: ResolverTypeWrapper<Omit<DecideItemPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DecisionDeliveryMeans: DecisionDeliveryMeans;
  DecisionOutcome: DecisionOutcome;
  DeclareReadyToConnectInput: DeclareReadyToConnectInput;
  DeclareReadyToConnectPayload: ResolverTypeWrapper<Omit<DeclareReadyToConnectPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversTypes['HookupOrder']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DeclineForgettingInput: DeclineForgettingInput;
  DeclineForgettingPayload: ResolverTypeWrapper<Omit<DeclineForgettingPayload, 'person' | 'refusal'> & { person?: Maybe<ResolversTypes['Person']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DeclineHookupOrderInput: DeclineHookupOrderInput;
  DeclineHookupOrderPayload: ResolverTypeWrapper<Omit<DeclineHookupOrderPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversTypes['HookupOrder']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DeliverDecisionInput: DeliverDecisionInput;
  DeliverDecisionPayload: ResolverTypeWrapper<Omit<DeliverDecisionPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DeliverPolicyInput: DeliverPolicyInput;
  DeliverPolicyPayload: ResolverTypeWrapper<Omit<DeliverPolicyPayload, 'policy' | 'refusal'> & { policy?: Maybe<ResolversTypes['Policy']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DemandInput: DemandInput;
  DisputeAnswerInput: DisputeAnswerInput;
  DisputeAnswerPayload: ResolverTypeWrapper<Omit<DisputeAnswerPayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversTypes['Issue']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DrawChoosesInput: DrawChoosesInput;
  DrawSeedBy: DrawSeedBy;
  DrawSeedInput: DrawSeedInput;
  EndDeputyInput: EndDeputyInput;
  EndDeputyPayload: ResolverTypeWrapper<Omit<EndDeputyPayload, 'personDuties' | 'refusal'> & { personDuties?: Maybe<ResolversTypes['PersonDuties']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  EndLeaveInput: EndLeaveInput;
  EndLeavePayload: ResolverTypeWrapper<Omit<EndLeavePayload, 'personDuties' | 'refusal'> & { personDuties?: Maybe<ResolversTypes['PersonDuties']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  EndMandateInput: EndMandateInput;
  EndMandatePayload: ResolverTypeWrapper<Omit<EndMandatePayload, 'mandate' | 'refusal'> & { mandate?: Maybe<ResolversTypes['Mandate']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  EndPolicyInput: EndPolicyInput;
  EndPolicyPayload: ResolverTypeWrapper<Omit<EndPolicyPayload, 'policy' | 'refusal'> & { policy?: Maybe<ResolversTypes['Policy']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  EndSpecialProcedureInput: EndSpecialProcedureInput;
  EndSpecialProcedurePayload: ResolverTypeWrapper<Omit<EndSpecialProcedurePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  EnterActLateInput: EnterActLateInput;
  EnterActLatePayload: ResolverTypeWrapper<Omit<EnterActLatePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  EnterDrawValueInput: EnterDrawValueInput;
  EnterDrawValuePayload: ResolverTypeWrapper<Omit<EnterDrawValuePayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversTypes['Draw']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ExtendLimitInput: ExtendLimitInput;
  ExtendLimitPayload: ResolverTypeWrapper<Omit<ExtendLimitPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ExtensionApproverInput: ExtensionApproverInput;
  FirmInput: FirmInput;
  FirmTrade: FirmTrade;
  GrantMandateInput: GrantMandateInput;
  GrantMandatePayload: ResolverTypeWrapper<Omit<GrantMandatePayload, 'mandate' | 'refusal'> & { mandate?: Maybe<ResolversTypes['Mandate']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  HookupDeclineCode: HookupDeclineCode;
  HookupPurpose: HookupPurpose;
  InspectorDepartments: InspectorDepartments;
  IssueAnswerLinkInput: IssueAnswerLinkInput;
  IssueAnswerLinkPayload: ResolverTypeWrapper<Omit<IssueAnswerLinkPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversTypes['HookupOrder']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  IssueCertificatesInput: IssueCertificatesInput;
  IssueCertificatesPayload: ResolverTypeWrapper<Omit<IssueCertificatesPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  IssueFirmInput: IssueFirmInput;
  IssueKeyInput: IssueKeyInput;
  IssueKeyPayload: ResolverTypeWrapper<Omit<IssueKeyPayload, 'accessKey' | 'refusal'> & { accessKey?: Maybe<ResolversTypes['AccessKey']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  IssueLevel: IssueLevel;
  IssuePullTokenInput: IssuePullTokenInput;
  IssuePullTokenPayload: ResolverTypeWrapper<Omit<IssuePullTokenPayload, 'utility' | 'refusal'> & { utility?: Maybe<ResolversTypes['UtilityStatus']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  IssueScope: IssueScope;
  IssueSource: IssueSource;
  KeyRole: KeyRole;
  LateActInput: LateActInput;
  LateDecisionInput: LateDecisionInput;
  LateNoticeInput: LateNoticeInput;
  LateOpinionInput: LateOpinionInput;
  LateRefusalInput: LateRefusalInput;
  LiftLegalHoldInput: LiftLegalHoldInput;
  LiftLegalHoldPayload: ResolverTypeWrapper<Omit<LiftLegalHoldPayload, 'person' | 'refusal'> & { person?: Maybe<ResolversTypes['Person']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  LiftProjectHoldInput: LiftProjectHoldInput;
  LiftProjectHoldPayload: ResolverTypeWrapper<Omit<LiftProjectHoldPayload, 'project' | 'refusal'> & { project?: Maybe<ResolversTypes['Project']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  MarkAsKeyProjectInput: MarkAsKeyProjectInput;
  MarkAsKeyProjectPayload: ResolverTypeWrapper<Omit<MarkAsKeyProjectPayload, 'project' | 'refusal'> & { project?: Maybe<ResolversTypes['Project']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  MarkIssueInput: MarkIssueInput;
  MarkIssuePayload: ResolverTypeWrapper<Omit<MarkIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversTypes['Issue']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  MarkPolicyReadInput: MarkPolicyReadInput;
  MarkPolicyReadPayload: ResolverTypeWrapper<Omit<MarkPolicyReadPayload, 'policy' | 'refusal'> & { policy?: Maybe<ResolversTypes['Policy']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  MarkSeenInput: MarkSeenInput;
  MarkSeenPayload: ResolverTypeWrapper<Omit<MarkSeenPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  MarkUnreadInput: MarkUnreadInput;
  MarkUnreadPayload: ResolverTypeWrapper<Omit<MarkUnreadPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  MaterialInput: MaterialInput;
  MeasureTaskInput: MeasureTaskInput;
  MergeIssueInput: MergeIssueInput;
  MergeIssuePayload: ResolverTypeWrapper<Omit<MergeIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversTypes['Issue']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  MetPersonInput: MetPersonInput;
  NameDeputyInput: NameDeputyInput;
  NameDeputyPayload: ResolverTypeWrapper<Omit<NameDeputyPayload, 'personDuties' | 'refusal'> & { personDuties?: Maybe<ResolversTypes['PersonDuties']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  NameUtilityContactInput: NameUtilityContactInput;
  NameUtilityContactPayload: ResolverTypeWrapper<Omit<NameUtilityContactPayload, 'utility' | 'refusal'> & { utility?: Maybe<ResolversTypes['UtilityStatus']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  OutreachKind: OutreachKind;
  PlaceLegalHoldInput: PlaceLegalHoldInput;
  PlaceLegalHoldPayload: ResolverTypeWrapper<Omit<PlaceLegalHoldPayload, 'person' | 'refusal'> & { person?: Maybe<ResolversTypes['Person']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  PlaceProjectHoldInput: PlaceProjectHoldInput;
  PlaceProjectHoldPayload: ResolverTypeWrapper<Omit<PlaceProjectHoldPayload, 'project' | 'refusal'> & { project?: Maybe<ResolversTypes['Project']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  PlanRoundInput: PlanRoundInput;
  PlanRoundPayload: ResolverTypeWrapper<Omit<PlanRoundPayload, 'round' | 'refusal'> & { round?: Maybe<ResolversTypes['Round']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  PlannedCityInput: PlannedCityInput;
  PlannedFirmInput: PlannedFirmInput;
  PlannedSiteInput: PlannedSiteInput;
  PolicyChanges: PolicyChanges;
  PolicyFileInput: PolicyFileInput;
  PolicyMeans: PolicyMeans;
  PoolInspectorInput: PoolInspectorInput;
  ProjectChanges: ProjectChanges;
  ProlongSpecialProcedureInput: ProlongSpecialProcedureInput;
  ProlongSpecialProcedurePayload: ResolverTypeWrapper<Omit<ProlongSpecialProcedurePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ProposeActInput: ProposeActInput;
  ProposeActPayload: ResolverTypeWrapper<Omit<ProposeActPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ProposeForgettingInput: ProposeForgettingInput;
  ProposeForgettingPayload: ResolverTypeWrapper<Omit<ProposeForgettingPayload, 'person' | 'refusal'> & { person?: Maybe<ResolversTypes['Person']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ProposedAct: ProposedAct;
  PublishDrawPoolInput: PublishDrawPoolInput;
  PublishDrawPoolPayload: ResolverTypeWrapper<Omit<PublishDrawPoolPayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversTypes['Draw']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  PublishPolicyInput: PublishPolicyInput;
  PublishPolicyPayload: ResolverTypeWrapper<Omit<PublishPolicyPayload, 'policy' | 'refusal'> & { policy?: Maybe<ResolversTypes['Policy']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ReassignTaskInput: ReassignTaskInput;
  ReassignTaskPayload: ResolverTypeWrapper<Omit<ReassignTaskPayload, 'policy' | 'refusal'> & { policy?: Maybe<ResolversTypes['Policy']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RecordIssueInput: RecordIssueInput;
  RecordIssuePayload: ResolverTypeWrapper<Omit<RecordIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversTypes['Issue']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RecordLeaveInput: RecordLeaveInput;
  RecordLeavePayload: ResolverTypeWrapper<Omit<RecordLeavePayload, 'personDuties' | 'refusal'> & { personDuties?: Maybe<ResolversTypes['PersonDuties']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RecordOutreachInput: RecordOutreachInput;
  RecordOutreachPayload: ResolverTypeWrapper<Omit<RecordOutreachPayload, 'outreachActivity' | 'refusal'> & { outreachActivity?: Maybe<ResolversTypes['OutreachActivity']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RecordPriorApprovalInput: RecordPriorApprovalInput;
  RecordPriorApprovalPayload: ResolverTypeWrapper<Omit<RecordPriorApprovalPayload, 'project' | 'refusal'> & { project?: Maybe<ResolversTypes['Project']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RecordVisitInput: RecordVisitInput;
  RecordVisitPayload: ResolverTypeWrapper<Omit<RecordVisitPayload, 'round' | 'refusal'> & { round?: Maybe<ResolversTypes['Round']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RefusalCode: RefusalCode;
  RefuseAcceptanceInput: RefuseAcceptanceInput;
  RefuseAcceptancePayload: ResolverTypeWrapper<Omit<RefuseAcceptancePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RefuseIssueInput: RefuseIssueInput;
  RefuseIssuePayload: ResolverTypeWrapper<Omit<RefuseIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversTypes['Issue']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RegisterEndpointInput: RegisterEndpointInput;
  RegisterEndpointPayload: ResolverTypeWrapper<Omit<RegisterEndpointPayload, 'utility' | 'refusal'> & { utility?: Maybe<ResolversTypes['UtilityStatus']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RegisterProjectInput: RegisterProjectInput;
  RegisterProjectPayload: ResolverTypeWrapper<Omit<RegisterProjectPayload, 'project' | 'refusal'> & { project?: Maybe<ResolversTypes['Project']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RemindCorrectionInput: RemindCorrectionInput;
  RemindCorrectionPayload: ResolverTypeWrapper<Omit<RemindCorrectionPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RemoveNoteInput: RemoveNoteInput;
  RemoveNotePayload: ResolverTypeWrapper<Omit<RemoveNotePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RemoveViewInput: RemoveViewInput;
  RemoveViewPayload: ResolverTypeWrapper<Omit<RemoveViewPayload, 'savedView' | 'refusal'> & { savedView?: Maybe<ResolversTypes['SavedView']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ReopenIssueInput: ReopenIssueInput;
  ReopenIssuePayload: ResolverTypeWrapper<Omit<ReopenIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversTypes['Issue']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ReplacePolicyInput: ReplacePolicyInput;
  ReplacePolicyPayload: ResolverTypeWrapper<Omit<ReplacePolicyPayload, 'policy' | 'refusal'> & { policy?: Maybe<ResolversTypes['Policy']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ReplyToSurveyInput: ReplyToSurveyInput;
  ReplyToSurveyPayload: ResolverTypeWrapper<Omit<ReplyToSurveyPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversTypes['HookupOrder']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ReportForDutyInput: ReportForDutyInput;
  ReportForDutyPayload: ResolverTypeWrapper<Omit<ReportForDutyPayload, 'officer' | 'refusal'> & { officer?: Maybe<ResolversTypes['Officer']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RequestCorrectionInput: RequestCorrectionInput;
  RequestCorrectionPayload: ResolverTypeWrapper<Omit<RequestCorrectionPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RequestHookupInput: RequestHookupInput;
  RequestHookupPayload: ResolverTypeWrapper<Omit<RequestHookupPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversTypes['HookupOrder']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RequestHookupSupplementInput: RequestHookupSupplementInput;
  RequestHookupSupplementPayload: ResolverTypeWrapper<Omit<RequestHookupSupplementPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversTypes['HookupOrder']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ResumeUtilityInput: ResumeUtilityInput;
  ResumeUtilityPayload: ResolverTypeWrapper<Omit<ResumeUtilityPayload, 'utility' | 'refusal'> & { utility?: Maybe<ResolversTypes['UtilityStatus']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RetireUtilitySecretInput: RetireUtilitySecretInput;
  RetireUtilitySecretPayload: ResolverTypeWrapper<Omit<RetireUtilitySecretPayload, 'utility' | 'refusal'> & { utility?: Maybe<ResolversTypes['UtilityStatus']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ReturnTaskInput: ReturnTaskInput;
  ReturnTaskPayload: ResolverTypeWrapper<Omit<ReturnTaskPayload, 'policy' | 'refusal'> & { policy?: Maybe<ResolversTypes['Policy']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RevealDrawSecretInput: RevealDrawSecretInput;
  RevealDrawSecretPayload: ResolverTypeWrapper<Omit<RevealDrawSecretPayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversTypes['Draw']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ReviewOutcome: ReviewOutcome;
  RevokeAnswerLinkInput: RevokeAnswerLinkInput;
  RevokeAnswerLinkPayload: ResolverTypeWrapper<Omit<RevokeAnswerLinkPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversTypes['HookupOrder']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RevokeCertificateInput: RevokeCertificateInput;
  RevokeCertificatePayload: ResolverTypeWrapper<Omit<RevokeCertificatePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RevokeKeyInput: RevokeKeyInput;
  RevokeKeyPayload: ResolverTypeWrapper<Omit<RevokeKeyPayload, 'accessKey' | 'refusal'> & { accessKey?: Maybe<ResolversTypes['AccessKey']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RevokePullTokenInput: RevokePullTokenInput;
  RevokePullTokenPayload: ResolverTypeWrapper<Omit<RevokePullTokenPayload, 'utility' | 'refusal'> & { utility?: Maybe<ResolversTypes['UtilityStatus']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RevokeSessionsInput: RevokeSessionsInput;
  RevokeSessionsPayload: ResolverTypeWrapper<Omit<RevokeSessionsPayload, 'personSessions' | 'refusal'> & { personSessions?: Maybe<ResolversTypes['PersonSessions']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RoundPlanChanges: RoundPlanChanges;
  RouteIssueInput: RouteIssueInput;
  RouteIssuePayload: ResolverTypeWrapper<Omit<RouteIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversTypes['Issue']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SaveViewInput: SaveViewInput;
  SaveViewPayload: ResolverTypeWrapper<Omit<SaveViewPayload, 'savedView' | 'refusal'> & { savedView?: Maybe<ResolversTypes['SavedView']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SealedSecretInput: SealedSecretInput;
  SecretDirection: SecretDirection;
  SetAsideBy: SetAsideBy;
  SetAsideCertificateEndInput: SetAsideCertificateEndInput;
  SetAsideCertificateEndPayload: ResolverTypeWrapper<Omit<SetAsideCertificateEndPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  StartSpecialProcedureInput: StartSpecialProcedureInput;
  StartSpecialProcedurePayload: ResolverTypeWrapper<Omit<StartSpecialProcedurePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  StrikeOffIssueInput: StrikeOffIssueInput;
  StrikeOffIssuePayload: ResolverTypeWrapper<Omit<StrikeOffIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversTypes['Issue']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SubmissionChannel: SubmissionChannel;
  SubmitCaseInput: SubmitCaseInput;
  SubmitCasePayload: ResolverTypeWrapper<Omit<SubmitCasePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SupplyCorrectionInput: SupplyCorrectionInput;
  SupplyCorrectionPayload: ResolverTypeWrapper<Omit<SupplyCorrectionPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SupplyHookupSupplementInput: SupplyHookupSupplementInput;
  SupplyHookupSupplementPayload: ResolverTypeWrapper<Omit<SupplyHookupSupplementPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversTypes['HookupOrder']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SuspendUtilityInput: SuspendUtilityInput;
  SuspendUtilityPayload: ResolverTypeWrapper<Omit<SuspendUtilityPayload, 'utility' | 'refusal'> & { utility?: Maybe<ResolversTypes['UtilityStatus']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  TakeCaseInput: TakeCaseInput;
  TakeCasePayload: ResolverTypeWrapper<Omit<TakeCasePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  TeamInput: TeamInput;
  TeamLeaderInput: TeamLeaderInput;
  TokenScope: TokenScope;
  ToldPersonInput: ToldPersonInput;
  UnmergeIssueInput: UnmergeIssueInput;
  UnmergeIssuePayload: ResolverTypeWrapper<Omit<UnmergeIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversTypes['Issue']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  UrgeIssueInput: UrgeIssueInput;
  UrgeIssuePayload: ResolverTypeWrapper<Omit<UrgeIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversTypes['Issue']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  UrgeReviewInput: UrgeReviewInput;
  UrgeReviewPayload: ResolverTypeWrapper<Omit<UrgeReviewPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  UtilityDemandInput: UtilityDemandInput;
  ViewOrderInput: ViewOrderInput;
  ViewedList: ViewedList;
  VisitedPlaceInput: VisitedPlaceInput;
  VoidEntryInput: VoidEntryInput;
  VoidEntryPayload: ResolverTypeWrapper<Omit<VoidEntryPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  WithdrawCaseInput: WithdrawCaseInput;
  WithdrawCasePayload: ResolverTypeWrapper<Omit<WithdrawCasePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  WriteNoteInput: WriteNoteInput;
  WriteNotePayload: ResolverTypeWrapper<Omit<WriteNotePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['Case']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  AccessKeyConnection: ResolverTypeWrapper<AccessKeyConnectionPage>;
  AccessKeyEdge: ResolverTypeWrapper<Omit<AccessKeyEdge, 'node'> & { node: ResolversTypes['AccessKey'] }>;
  CaseConnection: ResolverTypeWrapper<CaseConnectionPage>;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node: ResolversTypes['Case'] }>;
  DeliveryConnection: ResolverTypeWrapper<DeliveryConnectionPage>;
  DeliveryEdge: ResolverTypeWrapper<Omit<DeliveryEdge, 'node'> & { node: ResolversTypes['Delivery'] }>;
  DeliveryAttemptConnection: ResolverTypeWrapper<DeliveryAttemptConnectionPage>;
  DeliveryAttemptEdge: ResolverTypeWrapper<DeliveryAttemptEdge>;
  DrawConnection: ResolverTypeWrapper<DrawConnectionPage>;
  DrawEdge: ResolverTypeWrapper<Omit<DrawEdge, 'node'> & { node: ResolversTypes['Draw'] }>;
  FactConnection: ResolverTypeWrapper<FactConnectionPage>;
  FactEdge: ResolverTypeWrapper<Omit<FactEdge, 'node'> & { node: ResolversTypes['Fact'] }>;
  HookupOrderConnection: ResolverTypeWrapper<HookupOrderConnectionPage>;
  HookupOrderEdge: ResolverTypeWrapper<Omit<HookupOrderEdge, 'node'> & { node: ResolversTypes['HookupOrder'] }>;
  IssueConnection: ResolverTypeWrapper<IssueConnectionPage>;
  IssueEdge: ResolverTypeWrapper<Omit<IssueEdge, 'node'> & { node: ResolversTypes['Issue'] }>;
  OfficerConnection: ResolverTypeWrapper<OfficerConnectionPage>;
  OfficerEdge: ResolverTypeWrapper<Omit<OfficerEdge, 'node'> & { node: ResolversTypes['Officer'] }>;
  OutreachActivityConnection: ResolverTypeWrapper<OutreachActivityConnectionPage>;
  OutreachActivityEdge: ResolverTypeWrapper<Omit<OutreachActivityEdge, 'node'> & { node: ResolversTypes['OutreachActivity'] }>;
  PolicyConnection: ResolverTypeWrapper<PolicyConnectionPage>;
  PolicyEdge: ResolverTypeWrapper<Omit<PolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>;
  PolicyDeliveryConnection: ResolverTypeWrapper<PolicyDeliveryConnectionPage>;
  PolicyDeliveryEdge: ResolverTypeWrapper<Omit<PolicyDeliveryEdge, 'node'> & { node: ResolversTypes['PolicyDelivery'] }>;
  PolicyTaskConnection: ResolverTypeWrapper<PolicyTaskConnectionPage>;
  PolicyTaskEdge: ResolverTypeWrapper<Omit<PolicyTaskEdge, 'node'> & { node: ResolversTypes['PolicyTask'] }>;
  ProjectConnection: ResolverTypeWrapper<ProjectConnectionPage>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  PublicFactConnection: ResolverTypeWrapper<PublicFactConnectionPage>;
  PublicFactEdge: ResolverTypeWrapper<Omit<PublicFactEdge, 'node'> & { node: ResolversTypes['PublicFact'] }>;
  ReviewConnection: ResolverTypeWrapper<ReviewConnectionPage>;
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, 'node'> & { node: ResolversTypes['Review'] }>;
  RoundConnection: ResolverTypeWrapper<RoundConnectionPage>;
  RoundEdge: ResolverTypeWrapper<Omit<RoundEdge, 'node'> & { node: ResolversTypes['Round'] }>;
  StageDurationCaseConnection: ResolverTypeWrapper<StageDurationCaseConnectionPage>;
  StageDurationCaseEdge: ResolverTypeWrapper<Omit<StageDurationCaseEdge, 'node'> & { node: ResolversTypes['StageDurationCase'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Action: ActionView;
  Boolean: Scalars['Boolean']['output'];
  ActionTarget: Target;
  Day: Scalars['Day']['output'];
  Month: Scalars['Month']['output'];
  DateTime: Scalars['DateTime']['output'];
  Position: Scalars['Position']['output'];
  JSON: Scalars['JSON']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  CatalogueEntry: ResolversInterfaceTypes<ResolversParentTypes>['CatalogueEntry'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  MutationPayload: ResolversInterfaceTypes<ResolversParentTypes>['MutationPayload'];
  Refusal: DecidedRefusal;
  Actor: RecordedActor;
  ConcludeReviewsPayload: Omit<ConcludeReviewsPayload, 'results' | 'refusal'> & { results: ReadonlyArray<ResolversParentTypes['ConcludeReviewResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ConcludeReviewResult: Omit<ConcludeReviewResult, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RowError: RowError;
  CaseFilter: CaseFilter;
  DayRange: DayRange;
  CaseOrder: CaseOrder;
  Case: CaseTimeline;
  Renewal: Renewal;
  LostGround: Omit<LostGround, 'stage'> & { stage: ResolversParentTypes['Stage'] };
  Hindrance: Omit<Hindrance, 'stage'> & { stage?: Maybe<ResolversParentTypes['Stage']> };
  Correction: Correction;
  CorrectionNotice: NoticeView;
  CorrectionLine: CorrectionLine;
  CorrectionAnswer: Omit<CorrectionAnswer, 'by'> & { by: ResolversParentTypes['Actor'] };
  CorrectionReminder: Omit<CorrectionReminder, 'by'> & { by: ResolversParentTypes['Actor'] };
  CaseMaterial: Omit<CaseMaterial, 'material' | 'items'> & { material: ResolversParentTypes['Material'], items: ReadonlyArray<ResolversParentTypes['Item']> };
  SubmittedMaterial: SubmittedMaterial;
  CaseEnding: Omit<CaseEnding, 'by'> & { by: ResolversParentTypes['Actor'] };
  Proposal: ProposalView;
  Task: Omit<Task, 'item'> & { item?: Maybe<ResolversParentTypes['Item']> };
  ApplicationPreview: PreviewView;
  PreviewedItem: Omit<PreviewedItem, 'item'> & { item: ResolversParentTypes['Item'] };
  CaseLimit: Omit<CaseLimit, 'item'> & { item?: Maybe<ResolversParentTypes['Item']> };
  Review: ReviewView;
  ReviewRound: Omit<ReviewRound, 'concludedBy' | 'answer'> & { concludedBy?: Maybe<ResolversParentTypes['Actor']>, answer?: Maybe<ResolversParentTypes['ObjectionAnswer']> };
  ObjectionAnswer: Omit<ObjectionAnswer, 'by'> & { by: ResolversParentTypes['Actor'] };
  ItemDecision: DecisionView;
  DecisionDelivery: DeliveryView;
  SpecialProcedure: ProcedureView;
  ProcedureProlongation: Omit<ProcedureProlongation, 'by'> & { by: ResolversParentTypes['Actor'] };
  Certificate: Omit<Certificate, 'item'> & { item: ResolversParentTypes['Item'] };
  WorkingTime: Omit<WorkingTime, 'calendar'> & { calendar: ResolversParentTypes['AdoptedCalendar'] };
  WorkingTimeInterval: WorkingTimeInterval;
  Fact: StoredEvent;
  FactChange: Omit<FactChange, 'item'> & { item?: Maybe<ResolversParentTypes['Item']> };
  Centre: CentreCatalogue;
  AdoptedCalendar: CentreCalendar;
  CalendarYear: AdoptedYear;
  CentreWarning: CentreWarning;
  Stage: KnownStage;
  StageForProject: Omit<StageForProject, 'items'> & { items: ReadonlyArray<ResolversParentTypes['PreviewedItem']> };
  StagePredecessor: Omit<StagePredecessor, 'stage' | 'item'> & { stage: ResolversParentTypes['Stage'], item?: Maybe<ResolversParentTypes['Item']> };
  CatalogueLimit: Omit<CatalogueLimit, 'category'> & { category?: Maybe<ResolversParentTypes['Category']> };
  Item: KnownItem;
  StandardWords: StandardWords;
  ItemApplies: KnownItem;
  ItemResult: ItemResult;
  Material: KnownMaterial;
  Category: KnownCategory;
  Trait: NamedEntry;
  Locality: KnownLocality;
  Department: KnownDepartment;
  ProcedureKind: KnownProcedureKind;
  Utility: KnownUtility;
  UtilityLimit: UtilityLimit;
  Company: KnownCompany;
  UtilityStatus: UtilityView;
  Float: Scalars['Float']['output'];
  Alert: Omit<Alert, 'company'> & { company: ResolversParentTypes['Company'] };
  UtilitySuspension: UtilitySuspension;
  UtilitySecret: UtilitySecret;
  PullToken: PullToken;
  DeliveryFilter: DeliveryFilter;
  DeliveryOrder: DeliveryOrder;
  Delivery: DeliveryRow;
  GivenUp: GivenUp;
  DeliveryAttempt: DeliveryAttempt;
  ReplayDeliveryPayload: Omit<ReplayDeliveryPayload, 'delivery' | 'refusal'> & { delivery?: Maybe<ResolversParentTypes['Delivery']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  AcknowledgeHookupFactsPayload: Omit<AcknowledgeHookupFactsPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  GiveUpDeliveryPayload: Omit<GiveUpDeliveryPayload, 'delivery' | 'refusal'> & { delivery?: Maybe<ResolversParentTypes['Delivery']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ReplayAllParkedPayload: Omit<ReplayAllParkedPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ReplayRangePayload: Omit<ReplayRangePayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SendTestPayload: Omit<SendTestPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ReplayDeliveryInput: ReplayDeliveryInput;
  AcknowledgeHookupFactsInput: AcknowledgeHookupFactsInput;
  GiveUpDeliveryInput: GiveUpDeliveryInput;
  ReplayAllParkedInput: ReplayAllParkedInput;
  ReplayRangeInput: ReplayRangeInput;
  SendTestInput: SendTestInput;
  StageDurationFilter: StageDurationFilter;
  StageDurations: Omit<StageDurations, 'stage' | 'locality' | 'category' | 'calendars'> & { stage: ResolversParentTypes['Stage'], locality?: Maybe<ResolversParentTypes['Locality']>, category?: Maybe<ResolversParentTypes['Category']>, calendars: ReadonlyArray<ResolversParentTypes['CountedCalendar']> };
  CountedDays: CountedDays;
  CountedCalendar: Omit<CountedCalendar, 'calendar'> & { calendar: ResolversParentTypes['AdoptedCalendar'] };
  StageDurationCaseFilter: StageDurationCaseFilter;
  WorkingDaysRange: WorkingDaysRange;
  DurationCounting: CountingView;
  StageDurationCaseOrder: StageDurationCaseOrder;
  StageDurationCase: DurationCaseRow;
  ReviewDurationFilter: ReviewDurationFilter;
  ReviewDurations: Omit<ReviewDurations, 'department' | 'item' | 'calendars'> & { department: ResolversParentTypes['Department'], item?: Maybe<ResolversParentTypes['Item']>, calendars: ReadonlyArray<ResolversParentTypes['CountedCalendar']> };
  CaseEventFilter: CaseEventFilter;
  PublicFact: NumberedFact;
  HookupOrderFilter: HookupOrderFilter;
  HookupOrderOrder: HookupOrderOrder;
  HookupOrder: OrderTimeline;
  HookupJob: HookupRequest;
  HookupPermit: HookupPermit;
  ProjectFilter: ProjectFilter;
  ProjectOrder: ProjectOrder;
  Project: ProjectRow;
  Applicant: Applicant;
  Coordinates: Coordinates;
  Contact: Contact;
  UtilityDemand: Omit<UtilityDemand, 'utility' | 'companies'> & { utility: ResolversParentTypes['Utility'], companies?: Maybe<ReadonlyArray<ResolversParentTypes['Company']>> };
  Demand: Demand;
  StageProgress: Omit<StageProgress, 'stage'> & { stage: ResolversParentTypes['Stage'] };
  TreeHead: TreeHead;
  FactProof: FactProof;
  Inclusion: Inclusion;
  TreeConsistency: TreeConsistency;
  Me: MeView;
  MayActFor: StandIn;
  MyRole: MyRole;
  PersonSessions: Omit<PersonSessions, 'actions'> & { actions?: Maybe<ReadonlyArray<ResolversParentTypes['Action']>> };
  AccessKey: KeyRow;
  PersonDuties: DutyRow;
  Deputy: DeputyView;
  Leave: Leave;
  Mandate: Omit<Mandate, 'actions'> & { actions?: Maybe<ReadonlyArray<ResolversParentTypes['Action']>> };
  HandOverInput: HandOverInput;
  HandOverPayload: Omit<HandOverPayload, 'rows' | 'refusal'> & { rows: ReadonlyArray<ResolversParentTypes['HandOverRow']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  HandOverRow: Omit<HandOverRow, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  Officer: OfficerView;
  OfficerFilter: OfficerFilter;
  Assignment: HeldAssignment;
  Note: NoteRow;
  SavedView: ViewRow;
  ViewOrder: ViewOrder;
  ReviewFilter: ReviewFilter;
  ReviewOrder: ReviewOrder;
  CaseCounts: CaseCounts;
  CaseStatusCount: CaseStatusCount;
  LightCounts: LightCounts;
  Inbox: InboxView;
  InboxCounts: InboxCounts;
  SearchHits: Omit<SearchHits, 'hits'> & { hits: ReadonlyArray<ResolversParentTypes['SearchHit']> };
  SearchHit: Hit;
  DrawFilter: DrawFilter;
  DrawOrder: DrawOrder;
  Draw: DrawRow;
  DrawPublicValue: NamedPublicValue;
  DrawOfficer: DrawOfficer;
  DrawValue: DrawValue;
  DrawValueCorrection: DrawValueCorrection;
  DrawnSubject: DrawnSubject;
  DrawAbandonment: DrawAbandonment;
  IssueKind: IssueKindEntry;
  IssueFilter: IssueFilter;
  IssueOrder: IssueOrder;
  OpenIssueCount: OpenIssueCount;
  Issue: IssueRow;
  IssueFirm: IssueFirm;
  IssueLimit: IssueLimit;
  OwnerRefusal: RefusalRow;
  MergedIssue: MergedIssue;
  IssueAnswer: AnswerView;
  ToldPerson: ToldView;
  FirmReply: FirmReply;
  PolicyFilter: PolicyFilter;
  PolicyOrder: PolicyOrder;
  PolicyTaskFilter: PolicyTaskFilter;
  PolicyTaskOrder: PolicyTaskOrder;
  PolicyDeliveryFilter: PolicyDeliveryFilter;
  Policy: PolicyRow;
  PolicyFile: PolicyFile;
  PolicyMeasure: Omit<PolicyMeasure, 'tasks'> & { tasks: ReadonlyArray<ResolversParentTypes['PolicyTask']> };
  PolicyTask: PolicyTaskRow;
  PolicyDelivery: PolicyDeliveryRow;
  PolicyAwareness: PolicyAwareness;
  Firm: Firm;
  OutreachFilter: OutreachFilter;
  OutreachOrder: OutreachOrder;
  OutreachActivity: Omit<OutreachActivity, 'history' | 'actions'> & { history?: Maybe<ResolversParentTypes['FactConnection']>, actions?: Maybe<ReadonlyArray<ResolversParentTypes['Action']>> };
  OutreachCount: OutreachCount;
  Person: PersonRow;
  ForgettingProposal: Omit<ForgettingProposal, 'proposedBy'> & { proposedBy: ResolversParentTypes['Actor'] };
  LegalHold: LegalHold;
  RoundFilter: RoundFilter;
  RoundOrder: RoundOrder;
  Round: RoundRow;
  PlannedCity: PlannedCity;
  PlannedFirm: FirmView;
  PlannedSite: SiteView;
  RoundTeam: TeamView;
  RoundPerson: PersonView;
  RoundVisit: VisitView;
  BeyondPlan: BeyondPlan;
  RoundCoverage: Omit<RoundCoverage, 'byCity'> & { byCity: ReadonlyArray<ResolversParentTypes['CityCoverage']> };
  TeamCoverage: TeamCoverage;
  CityCoverage: CityCoverageView;
  Coverage: Coverage;
  CoverageGap: CoverageGap;
  IssueTotals: IssueTotals;
  AbandonDrawInput: AbandonDrawInput;
  AbandonDrawPayload: Omit<AbandonDrawPayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversParentTypes['Draw']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  AcceptCaseInput: AcceptCaseInput;
  AcceptCasePayload: Omit<AcceptCasePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  AcceptHookupOrderInput: AcceptHookupOrderInput;
  AcceptHookupOrderPayload: Omit<AcceptHookupOrderPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversParentTypes['HookupOrder']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  AddMeasureInput: AddMeasureInput;
  AddMeasurePayload: Omit<AddMeasurePayload, 'policy' | 'refusal'> & { policy?: Maybe<ResolversParentTypes['Policy']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  AddUtilitySecretInput: AddUtilitySecretInput;
  AddUtilitySecretPayload: Omit<AddUtilitySecretPayload, 'utility' | 'refusal'> & { utility?: Maybe<ResolversParentTypes['UtilityStatus']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  AmendPolicyInput: AmendPolicyInput;
  AmendPolicyPayload: Omit<AmendPolicyPayload, 'policy' | 'refusal'> & { policy?: Maybe<ResolversParentTypes['Policy']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  AmendProjectInput: AmendProjectInput;
  AmendProjectPayload: Omit<AmendProjectPayload, 'project' | 'refusal'> & { project?: Maybe<ResolversParentTypes['Project']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  AmendRoundPlanInput: AmendRoundPlanInput;
  AmendRoundPlanPayload: Omit<AmendRoundPlanPayload, 'round' | 'refusal'> & { round?: Maybe<ResolversParentTypes['Round']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  AnswerIssueInput: AnswerIssueInput;
  AnswerIssuePayload: Omit<AnswerIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversParentTypes['Issue']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  AnswerObjectionInput: AnswerObjectionInput;
  AnswerObjectionPayload: Omit<AnswerObjectionPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ApplicantInput: ApplicantInput;
  AssignHookupOrderInput: AssignHookupOrderInput;
  AssignHookupOrderPayload: Omit<AssignHookupOrderPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversParentTypes['HookupOrder']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  AssignIssueInput: AssignIssueInput;
  AssignIssuePayload: Omit<AssignIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversParentTypes['Issue']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  BeyondPlanInput: BeyondPlanInput;
  CancelHookupOrderInput: CancelHookupOrderInput;
  CancelHookupOrderPayload: Omit<CancelHookupOrderPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversParentTypes['HookupOrder']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CertificateInput: CertificateInput;
  CloseRoundInput: CloseRoundInput;
  CloseRoundPayload: Omit<CloseRoundPayload, 'round' | 'refusal'> & { round?: Maybe<ResolversParentTypes['Round']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CommitDrawSecretInput: CommitDrawSecretInput;
  CommitDrawSecretPayload: Omit<CommitDrawSecretPayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversParentTypes['Draw']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CompleteTaskInput: CompleteTaskInput;
  CompleteTaskPayload: Omit<CompleteTaskPayload, 'policy' | 'refusal'> & { policy?: Maybe<ResolversParentTypes['Policy']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ConcludeReviewInput: ConcludeReviewInput;
  ConcludeReviewPayload: Omit<ConcludeReviewPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ConfirmAnswerInput: ConfirmAnswerInput;
  ConfirmAnswerPayload: Omit<ConfirmAnswerPayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversParentTypes['Issue']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ConfirmDrawValueInput: ConfirmDrawValueInput;
  ConfirmDrawValuePayload: Omit<ConfirmDrawValuePayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversParentTypes['Draw']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ConfirmForgettingInput: ConfirmForgettingInput;
  ConfirmForgettingPayload: Omit<ConfirmForgettingPayload, 'person' | 'refusal'> & { person?: Maybe<ResolversParentTypes['Person']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ConfirmTaskInput: ConfirmTaskInput;
  ConfirmTaskPayload: Omit<ConfirmTaskPayload, 'policy' | 'refusal'> & { policy?: Maybe<ResolversParentTypes['Policy']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ConnectHookupInput: ConnectHookupInput;
  ConnectHookupPayload: Omit<ConnectHookupPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversParentTypes['HookupOrder']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ContactInput: ContactInput;
  CoordinatesInput: CoordinatesInput;
  CorrectCertificateInput: CorrectCertificateInput;
  CorrectCertificatePayload: Omit<CorrectCertificatePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CorrectDrawValueInput: CorrectDrawValueInput;
  CorrectDrawValuePayload: Omit<CorrectDrawValuePayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversParentTypes['Draw']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CorrectOutreachInput: CorrectOutreachInput;
  CorrectOutreachPayload: Omit<CorrectOutreachPayload, 'outreachActivity' | 'refusal'> & { outreachActivity?: Maybe<ResolversParentTypes['OutreachActivity']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CorrectReceiptDayInput: CorrectReceiptDayInput;
  CorrectReceiptDayPayload: Omit<CorrectReceiptDayPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CorrectedCertificateInput: CorrectedCertificateInput;
  DecideItemInput: DecideItemInput;
  DecideItemPayload: Omit<DecideItemPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DeclareReadyToConnectInput: DeclareReadyToConnectInput;
  DeclareReadyToConnectPayload: Omit<DeclareReadyToConnectPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversParentTypes['HookupOrder']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DeclineForgettingInput: DeclineForgettingInput;
  DeclineForgettingPayload: Omit<DeclineForgettingPayload, 'person' | 'refusal'> & { person?: Maybe<ResolversParentTypes['Person']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DeclineHookupOrderInput: DeclineHookupOrderInput;
  DeclineHookupOrderPayload: Omit<DeclineHookupOrderPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversParentTypes['HookupOrder']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DeliverDecisionInput: DeliverDecisionInput;
  DeliverDecisionPayload: Omit<DeliverDecisionPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DeliverPolicyInput: DeliverPolicyInput;
  DeliverPolicyPayload: Omit<DeliverPolicyPayload, 'policy' | 'refusal'> & { policy?: Maybe<ResolversParentTypes['Policy']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DemandInput: DemandInput;
  DisputeAnswerInput: DisputeAnswerInput;
  DisputeAnswerPayload: Omit<DisputeAnswerPayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversParentTypes['Issue']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DrawChoosesInput: DrawChoosesInput;
  DrawSeedInput: DrawSeedInput;
  EndDeputyInput: EndDeputyInput;
  EndDeputyPayload: Omit<EndDeputyPayload, 'personDuties' | 'refusal'> & { personDuties?: Maybe<ResolversParentTypes['PersonDuties']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  EndLeaveInput: EndLeaveInput;
  EndLeavePayload: Omit<EndLeavePayload, 'personDuties' | 'refusal'> & { personDuties?: Maybe<ResolversParentTypes['PersonDuties']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  EndMandateInput: EndMandateInput;
  EndMandatePayload: Omit<EndMandatePayload, 'mandate' | 'refusal'> & { mandate?: Maybe<ResolversParentTypes['Mandate']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  EndPolicyInput: EndPolicyInput;
  EndPolicyPayload: Omit<EndPolicyPayload, 'policy' | 'refusal'> & { policy?: Maybe<ResolversParentTypes['Policy']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  EndSpecialProcedureInput: EndSpecialProcedureInput;
  EndSpecialProcedurePayload: Omit<EndSpecialProcedurePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  EnterActLateInput: EnterActLateInput;
  EnterActLatePayload: Omit<EnterActLatePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  EnterDrawValueInput: EnterDrawValueInput;
  EnterDrawValuePayload: Omit<EnterDrawValuePayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversParentTypes['Draw']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ExtendLimitInput: ExtendLimitInput;
  ExtendLimitPayload: Omit<ExtendLimitPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ExtensionApproverInput: ExtensionApproverInput;
  FirmInput: FirmInput;
  GrantMandateInput: GrantMandateInput;
  GrantMandatePayload: Omit<GrantMandatePayload, 'mandate' | 'refusal'> & { mandate?: Maybe<ResolversParentTypes['Mandate']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  IssueAnswerLinkInput: IssueAnswerLinkInput;
  IssueAnswerLinkPayload: Omit<IssueAnswerLinkPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversParentTypes['HookupOrder']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  IssueCertificatesInput: IssueCertificatesInput;
  IssueCertificatesPayload: Omit<IssueCertificatesPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  IssueFirmInput: IssueFirmInput;
  IssueKeyInput: IssueKeyInput;
  IssueKeyPayload: Omit<IssueKeyPayload, 'accessKey' | 'refusal'> & { accessKey?: Maybe<ResolversParentTypes['AccessKey']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  IssuePullTokenInput: IssuePullTokenInput;
  IssuePullTokenPayload: Omit<IssuePullTokenPayload, 'utility' | 'refusal'> & { utility?: Maybe<ResolversParentTypes['UtilityStatus']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  LateActInput: LateActInput;
  LateDecisionInput: LateDecisionInput;
  LateNoticeInput: LateNoticeInput;
  LateOpinionInput: LateOpinionInput;
  LateRefusalInput: LateRefusalInput;
  LiftLegalHoldInput: LiftLegalHoldInput;
  LiftLegalHoldPayload: Omit<LiftLegalHoldPayload, 'person' | 'refusal'> & { person?: Maybe<ResolversParentTypes['Person']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  LiftProjectHoldInput: LiftProjectHoldInput;
  LiftProjectHoldPayload: Omit<LiftProjectHoldPayload, 'project' | 'refusal'> & { project?: Maybe<ResolversParentTypes['Project']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  MarkAsKeyProjectInput: MarkAsKeyProjectInput;
  MarkAsKeyProjectPayload: Omit<MarkAsKeyProjectPayload, 'project' | 'refusal'> & { project?: Maybe<ResolversParentTypes['Project']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  MarkIssueInput: MarkIssueInput;
  MarkIssuePayload: Omit<MarkIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversParentTypes['Issue']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  MarkPolicyReadInput: MarkPolicyReadInput;
  MarkPolicyReadPayload: Omit<MarkPolicyReadPayload, 'policy' | 'refusal'> & { policy?: Maybe<ResolversParentTypes['Policy']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  MarkSeenInput: MarkSeenInput;
  MarkSeenPayload: Omit<MarkSeenPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  MarkUnreadInput: MarkUnreadInput;
  MarkUnreadPayload: Omit<MarkUnreadPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  MaterialInput: MaterialInput;
  MeasureTaskInput: MeasureTaskInput;
  MergeIssueInput: MergeIssueInput;
  MergeIssuePayload: Omit<MergeIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversParentTypes['Issue']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  MetPersonInput: MetPersonInput;
  NameDeputyInput: NameDeputyInput;
  NameDeputyPayload: Omit<NameDeputyPayload, 'personDuties' | 'refusal'> & { personDuties?: Maybe<ResolversParentTypes['PersonDuties']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  NameUtilityContactInput: NameUtilityContactInput;
  NameUtilityContactPayload: Omit<NameUtilityContactPayload, 'utility' | 'refusal'> & { utility?: Maybe<ResolversParentTypes['UtilityStatus']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  PlaceLegalHoldInput: PlaceLegalHoldInput;
  PlaceLegalHoldPayload: Omit<PlaceLegalHoldPayload, 'person' | 'refusal'> & { person?: Maybe<ResolversParentTypes['Person']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  PlaceProjectHoldInput: PlaceProjectHoldInput;
  PlaceProjectHoldPayload: Omit<PlaceProjectHoldPayload, 'project' | 'refusal'> & { project?: Maybe<ResolversParentTypes['Project']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  PlanRoundInput: PlanRoundInput;
  PlanRoundPayload: Omit<PlanRoundPayload, 'round' | 'refusal'> & { round?: Maybe<ResolversParentTypes['Round']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  PlannedCityInput: PlannedCityInput;
  PlannedFirmInput: PlannedFirmInput;
  PlannedSiteInput: PlannedSiteInput;
  PolicyChanges: PolicyChanges;
  PolicyFileInput: PolicyFileInput;
  PoolInspectorInput: PoolInspectorInput;
  ProjectChanges: ProjectChanges;
  ProlongSpecialProcedureInput: ProlongSpecialProcedureInput;
  ProlongSpecialProcedurePayload: Omit<ProlongSpecialProcedurePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ProposeActInput: ProposeActInput;
  ProposeActPayload: Omit<ProposeActPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ProposeForgettingInput: ProposeForgettingInput;
  ProposeForgettingPayload: Omit<ProposeForgettingPayload, 'person' | 'refusal'> & { person?: Maybe<ResolversParentTypes['Person']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  PublishDrawPoolInput: PublishDrawPoolInput;
  PublishDrawPoolPayload: Omit<PublishDrawPoolPayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversParentTypes['Draw']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  PublishPolicyInput: PublishPolicyInput;
  PublishPolicyPayload: Omit<PublishPolicyPayload, 'policy' | 'refusal'> & { policy?: Maybe<ResolversParentTypes['Policy']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ReassignTaskInput: ReassignTaskInput;
  ReassignTaskPayload: Omit<ReassignTaskPayload, 'policy' | 'refusal'> & { policy?: Maybe<ResolversParentTypes['Policy']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RecordIssueInput: RecordIssueInput;
  RecordIssuePayload: Omit<RecordIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversParentTypes['Issue']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RecordLeaveInput: RecordLeaveInput;
  RecordLeavePayload: Omit<RecordLeavePayload, 'personDuties' | 'refusal'> & { personDuties?: Maybe<ResolversParentTypes['PersonDuties']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RecordOutreachInput: RecordOutreachInput;
  RecordOutreachPayload: Omit<RecordOutreachPayload, 'outreachActivity' | 'refusal'> & { outreachActivity?: Maybe<ResolversParentTypes['OutreachActivity']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RecordPriorApprovalInput: RecordPriorApprovalInput;
  RecordPriorApprovalPayload: Omit<RecordPriorApprovalPayload, 'project' | 'refusal'> & { project?: Maybe<ResolversParentTypes['Project']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RecordVisitInput: RecordVisitInput;
  RecordVisitPayload: Omit<RecordVisitPayload, 'round' | 'refusal'> & { round?: Maybe<ResolversParentTypes['Round']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RefuseAcceptanceInput: RefuseAcceptanceInput;
  RefuseAcceptancePayload: Omit<RefuseAcceptancePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RefuseIssueInput: RefuseIssueInput;
  RefuseIssuePayload: Omit<RefuseIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversParentTypes['Issue']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RegisterEndpointInput: RegisterEndpointInput;
  RegisterEndpointPayload: Omit<RegisterEndpointPayload, 'utility' | 'refusal'> & { utility?: Maybe<ResolversParentTypes['UtilityStatus']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RegisterProjectInput: RegisterProjectInput;
  RegisterProjectPayload: Omit<RegisterProjectPayload, 'project' | 'refusal'> & { project?: Maybe<ResolversParentTypes['Project']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RemindCorrectionInput: RemindCorrectionInput;
  RemindCorrectionPayload: Omit<RemindCorrectionPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RemoveNoteInput: RemoveNoteInput;
  RemoveNotePayload: Omit<RemoveNotePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RemoveViewInput: RemoveViewInput;
  RemoveViewPayload: Omit<RemoveViewPayload, 'savedView' | 'refusal'> & { savedView?: Maybe<ResolversParentTypes['SavedView']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ReopenIssueInput: ReopenIssueInput;
  ReopenIssuePayload: Omit<ReopenIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversParentTypes['Issue']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ReplacePolicyInput: ReplacePolicyInput;
  ReplacePolicyPayload: Omit<ReplacePolicyPayload, 'policy' | 'refusal'> & { policy?: Maybe<ResolversParentTypes['Policy']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ReplyToSurveyInput: ReplyToSurveyInput;
  ReplyToSurveyPayload: Omit<ReplyToSurveyPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversParentTypes['HookupOrder']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ReportForDutyInput: ReportForDutyInput;
  ReportForDutyPayload: Omit<ReportForDutyPayload, 'officer' | 'refusal'> & { officer?: Maybe<ResolversParentTypes['Officer']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RequestCorrectionInput: RequestCorrectionInput;
  RequestCorrectionPayload: Omit<RequestCorrectionPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RequestHookupInput: RequestHookupInput;
  RequestHookupPayload: Omit<RequestHookupPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversParentTypes['HookupOrder']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RequestHookupSupplementInput: RequestHookupSupplementInput;
  RequestHookupSupplementPayload: Omit<RequestHookupSupplementPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversParentTypes['HookupOrder']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ResumeUtilityInput: ResumeUtilityInput;
  ResumeUtilityPayload: Omit<ResumeUtilityPayload, 'utility' | 'refusal'> & { utility?: Maybe<ResolversParentTypes['UtilityStatus']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RetireUtilitySecretInput: RetireUtilitySecretInput;
  RetireUtilitySecretPayload: Omit<RetireUtilitySecretPayload, 'utility' | 'refusal'> & { utility?: Maybe<ResolversParentTypes['UtilityStatus']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ReturnTaskInput: ReturnTaskInput;
  ReturnTaskPayload: Omit<ReturnTaskPayload, 'policy' | 'refusal'> & { policy?: Maybe<ResolversParentTypes['Policy']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RevealDrawSecretInput: RevealDrawSecretInput;
  RevealDrawSecretPayload: Omit<RevealDrawSecretPayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversParentTypes['Draw']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RevokeAnswerLinkInput: RevokeAnswerLinkInput;
  RevokeAnswerLinkPayload: Omit<RevokeAnswerLinkPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversParentTypes['HookupOrder']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RevokeCertificateInput: RevokeCertificateInput;
  RevokeCertificatePayload: Omit<RevokeCertificatePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RevokeKeyInput: RevokeKeyInput;
  RevokeKeyPayload: Omit<RevokeKeyPayload, 'accessKey' | 'refusal'> & { accessKey?: Maybe<ResolversParentTypes['AccessKey']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RevokePullTokenInput: RevokePullTokenInput;
  RevokePullTokenPayload: Omit<RevokePullTokenPayload, 'utility' | 'refusal'> & { utility?: Maybe<ResolversParentTypes['UtilityStatus']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RevokeSessionsInput: RevokeSessionsInput;
  RevokeSessionsPayload: Omit<RevokeSessionsPayload, 'personSessions' | 'refusal'> & { personSessions?: Maybe<ResolversParentTypes['PersonSessions']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RoundPlanChanges: RoundPlanChanges;
  RouteIssueInput: RouteIssueInput;
  RouteIssuePayload: Omit<RouteIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversParentTypes['Issue']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SaveViewInput: SaveViewInput;
  SaveViewPayload: Omit<SaveViewPayload, 'savedView' | 'refusal'> & { savedView?: Maybe<ResolversParentTypes['SavedView']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SealedSecretInput: SealedSecretInput;
  SetAsideCertificateEndInput: SetAsideCertificateEndInput;
  SetAsideCertificateEndPayload: Omit<SetAsideCertificateEndPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  StartSpecialProcedureInput: StartSpecialProcedureInput;
  StartSpecialProcedurePayload: Omit<StartSpecialProcedurePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  StrikeOffIssueInput: StrikeOffIssueInput;
  StrikeOffIssuePayload: Omit<StrikeOffIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversParentTypes['Issue']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SubmitCaseInput: SubmitCaseInput;
  SubmitCasePayload: Omit<SubmitCasePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SupplyCorrectionInput: SupplyCorrectionInput;
  SupplyCorrectionPayload: Omit<SupplyCorrectionPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SupplyHookupSupplementInput: SupplyHookupSupplementInput;
  SupplyHookupSupplementPayload: Omit<SupplyHookupSupplementPayload, 'hookupOrder' | 'refusal'> & { hookupOrder?: Maybe<ResolversParentTypes['HookupOrder']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SuspendUtilityInput: SuspendUtilityInput;
  SuspendUtilityPayload: Omit<SuspendUtilityPayload, 'utility' | 'refusal'> & { utility?: Maybe<ResolversParentTypes['UtilityStatus']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  TakeCaseInput: TakeCaseInput;
  TakeCasePayload: Omit<TakeCasePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  TeamInput: TeamInput;
  TeamLeaderInput: TeamLeaderInput;
  ToldPersonInput: ToldPersonInput;
  UnmergeIssueInput: UnmergeIssueInput;
  UnmergeIssuePayload: Omit<UnmergeIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversParentTypes['Issue']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  UrgeIssueInput: UrgeIssueInput;
  UrgeIssuePayload: Omit<UrgeIssuePayload, 'issue' | 'refusal'> & { issue?: Maybe<ResolversParentTypes['Issue']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  UrgeReviewInput: UrgeReviewInput;
  UrgeReviewPayload: Omit<UrgeReviewPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  UtilityDemandInput: UtilityDemandInput;
  ViewOrderInput: ViewOrderInput;
  VisitedPlaceInput: VisitedPlaceInput;
  VoidEntryInput: VoidEntryInput;
  VoidEntryPayload: Omit<VoidEntryPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  WithdrawCaseInput: WithdrawCaseInput;
  WithdrawCasePayload: Omit<WithdrawCasePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  WriteNoteInput: WriteNoteInput;
  WriteNotePayload: Omit<WriteNotePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['Case']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  AccessKeyConnection: AccessKeyConnectionPage;
  AccessKeyEdge: Omit<AccessKeyEdge, 'node'> & { node: ResolversParentTypes['AccessKey'] };
  CaseConnection: CaseConnectionPage;
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  DeliveryConnection: DeliveryConnectionPage;
  DeliveryEdge: Omit<DeliveryEdge, 'node'> & { node: ResolversParentTypes['Delivery'] };
  DeliveryAttemptConnection: DeliveryAttemptConnectionPage;
  DeliveryAttemptEdge: DeliveryAttemptEdge;
  DrawConnection: DrawConnectionPage;
  DrawEdge: Omit<DrawEdge, 'node'> & { node: ResolversParentTypes['Draw'] };
  FactConnection: FactConnectionPage;
  FactEdge: Omit<FactEdge, 'node'> & { node: ResolversParentTypes['Fact'] };
  HookupOrderConnection: HookupOrderConnectionPage;
  HookupOrderEdge: Omit<HookupOrderEdge, 'node'> & { node: ResolversParentTypes['HookupOrder'] };
  IssueConnection: IssueConnectionPage;
  IssueEdge: Omit<IssueEdge, 'node'> & { node: ResolversParentTypes['Issue'] };
  OfficerConnection: OfficerConnectionPage;
  OfficerEdge: Omit<OfficerEdge, 'node'> & { node: ResolversParentTypes['Officer'] };
  OutreachActivityConnection: OutreachActivityConnectionPage;
  OutreachActivityEdge: Omit<OutreachActivityEdge, 'node'> & { node: ResolversParentTypes['OutreachActivity'] };
  PolicyConnection: PolicyConnectionPage;
  PolicyEdge: Omit<PolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] };
  PolicyDeliveryConnection: PolicyDeliveryConnectionPage;
  PolicyDeliveryEdge: Omit<PolicyDeliveryEdge, 'node'> & { node: ResolversParentTypes['PolicyDelivery'] };
  PolicyTaskConnection: PolicyTaskConnectionPage;
  PolicyTaskEdge: Omit<PolicyTaskEdge, 'node'> & { node: ResolversParentTypes['PolicyTask'] };
  ProjectConnection: ProjectConnectionPage;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  PublicFactConnection: PublicFactConnectionPage;
  PublicFactEdge: Omit<PublicFactEdge, 'node'> & { node: ResolversParentTypes['PublicFact'] };
  ReviewConnection: ReviewConnectionPage;
  ReviewEdge: Omit<ReviewEdge, 'node'> & { node: ResolversParentTypes['Review'] };
  RoundConnection: RoundConnectionPage;
  RoundEdge: Omit<RoundEdge, 'node'> & { node: ResolversParentTypes['Round'] };
  StageDurationCaseConnection: StageDurationCaseConnectionPage;
  StageDurationCaseEdge: Omit<StageDurationCaseEdge, 'node'> & { node: ResolversParentTypes['StageDurationCase'] };
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
};

export type CostDirectiveArgs = {
  weight: Scalars['String']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize: Scalars['Int']['input'];
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  command?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  targets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ActionTarget']>>, ParentType, ContextType>;
  targetPath?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  deferrable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActionTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionTarget'] = ResolversParentTypes['ActionTarget']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface PositionScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Position'], any> {
  name: 'Position';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Case' | 'Review' | 'UtilityStatus' | 'Delivery' | 'HookupOrder' | 'Project' | 'AccessKey' | 'SavedView' | 'Draw' | 'Issue' | 'Policy' | 'PolicyTask' | 'OutreachActivity' | 'Person' | 'Round', ParentType, ContextType>;
};

export type CatalogueEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEntry'] = ResolversParentTypes['CatalogueEntry']> = {
  __resolveType: TypeResolveFn<'Centre' | 'Stage' | 'Item' | 'Material' | 'Category' | 'Trait' | 'Locality' | 'Department' | 'ProcedureKind' | 'Utility' | 'Company' | 'IssueKind', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'id'>>;
  applicationPreview?: Resolver<Maybe<ResolversTypes['ApplicationPreview']>, ParentType, ContextType, RequireFields<QueryApplicationPreviewArgs, 'projectCode' | 'stage' | 'kind'>>;
  cases?: Resolver<Maybe<ResolversTypes['CaseConnection']>, ParentType, ContextType, RequireFields<QueryCasesArgs, 'orderBy'>>;
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  hookupStatus?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UtilityStatus']>>, ParentType, ContextType, Partial<QueryHookupStatusArgs>>;
  utility?: Resolver<Maybe<ResolversTypes['UtilityStatus']>, ParentType, ContextType, RequireFields<QueryUtilityArgs, 'company'>>;
  alerts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Alert']>>, ParentType, ContextType>;
  deliveries?: Resolver<Maybe<ResolversTypes['DeliveryConnection']>, ParentType, ContextType, RequireFields<QueryDeliveriesArgs, 'orderBy'>>;
  stageDurations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StageDurations']>>, ParentType, ContextType, RequireFields<QueryStageDurationsArgs, 'actual'>>;
  stageDurationCases?: Resolver<Maybe<ResolversTypes['StageDurationCaseConnection']>, ParentType, ContextType, RequireFields<QueryStageDurationCasesArgs, 'filter' | 'orderBy' | 'actual'>>;
  durationCounting?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DurationCounting']>>, ParentType, ContextType, RequireFields<QueryDurationCountingArgs, 'number' | 'filter' | 'measure' | 'actual'>>;
  reviewDurations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReviewDurations']>>, ParentType, ContextType, RequireFields<QueryReviewDurationsArgs, 'actual'>>;
  hookupFeed?: Resolver<Maybe<ResolversTypes['PublicFactConnection']>, ParentType, ContextType, Partial<QueryHookupFeedArgs>>;
  hookupOrder?: Resolver<Maybe<ResolversTypes['HookupOrder']>, ParentType, ContextType, RequireFields<QueryHookupOrderArgs, 'id'>>;
  hookupOrders?: Resolver<Maybe<ResolversTypes['HookupOrderConnection']>, ParentType, ContextType, RequireFields<QueryHookupOrdersArgs, 'orderBy'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'orderBy'>>;
  treeHead?: Resolver<Maybe<ResolversTypes['TreeHead']>, ParentType, ContextType>;
  factProof?: Resolver<Maybe<ResolversTypes['FactProof']>, ParentType, ContextType, RequireFields<QueryFactProofArgs, 'position'>>;
  treeConsistency?: Resolver<Maybe<ResolversTypes['TreeConsistency']>, ParentType, ContextType, RequireFields<QueryTreeConsistencyArgs, 'size'>>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  personDuties?: Resolver<Maybe<ResolversTypes['PersonDuties']>, ParentType, ContextType, RequireFields<QueryPersonDutiesArgs, 'person'>>;
  mandate?: Resolver<Maybe<ResolversTypes['Mandate']>, ParentType, ContextType, RequireFields<QueryMandateArgs, 'creditCode' | 'agent'>>;
  accessKeys?: Resolver<Maybe<ResolversTypes['AccessKeyConnection']>, ParentType, ContextType, Partial<QueryAccessKeysArgs>>;
  inbox?: Resolver<Maybe<ResolversTypes['Inbox']>, ParentType, ContextType>;
  reviews?: Resolver<Maybe<ResolversTypes['ReviewConnection']>, ParentType, ContextType, RequireFields<QueryReviewsArgs, 'orderBy'>>;
  caseCounts?: Resolver<Maybe<ResolversTypes['CaseCounts']>, ParentType, ContextType, Partial<QueryCaseCountsArgs>>;
  search?: Resolver<Maybe<ResolversTypes['SearchHits']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  savedViews?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SavedView']>>, ParentType, ContextType, Partial<QuerySavedViewsArgs>>;
  officers?: Resolver<Maybe<ResolversTypes['OfficerConnection']>, ParentType, ContextType, Partial<QueryOfficersArgs>>;
  draw?: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType, RequireFields<QueryDrawArgs, 'id'>>;
  draws?: Resolver<Maybe<ResolversTypes['DrawConnection']>, ParentType, ContextType, RequireFields<QueryDrawsArgs, 'orderBy'>>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType, RequireFields<QueryIssueArgs, 'id'>>;
  issues?: Resolver<Maybe<ResolversTypes['IssueConnection']>, ParentType, ContextType, RequireFields<QueryIssuesArgs, 'orderBy'>>;
  openIssues?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenIssueCount']>>, ParentType, ContextType, Partial<QueryOpenIssuesArgs>>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType, RequireFields<QueryPolicyArgs, 'id'>>;
  policies?: Resolver<Maybe<ResolversTypes['PolicyConnection']>, ParentType, ContextType, RequireFields<QueryPoliciesArgs, 'orderBy'>>;
  policyTasks?: Resolver<Maybe<ResolversTypes['PolicyTaskConnection']>, ParentType, ContextType, RequireFields<QueryPolicyTasksArgs, 'orderBy'>>;
  policyAwareness?: Resolver<Maybe<ResolversTypes['PolicyAwareness']>, ParentType, ContextType>;
  outreachActivities?: Resolver<Maybe<ResolversTypes['OutreachActivityConnection']>, ParentType, ContextType, RequireFields<QueryOutreachActivitiesArgs, 'orderBy'>>;
  outreachCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OutreachCount']>>, ParentType, ContextType, Partial<QueryOutreachCountsArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType, RequireFields<QueryRoundArgs, 'id'>>;
  rounds?: Resolver<Maybe<ResolversTypes['RoundConnection']>, ParentType, ContextType, RequireFields<QueryRoundsArgs, 'orderBy'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  concludeReviews?: Resolver<Maybe<ResolversTypes['ConcludeReviewsPayload']>, ParentType, ContextType, RequireFields<MutationConcludeReviewsArgs, 'inputs' | 'dryRun'>>;
  replayDelivery?: Resolver<Maybe<ResolversTypes['ReplayDeliveryPayload']>, ParentType, ContextType, RequireFields<MutationReplayDeliveryArgs, 'input' | 'dryRun'>>;
  replayAllParked?: Resolver<Maybe<ResolversTypes['ReplayAllParkedPayload']>, ParentType, ContextType, RequireFields<MutationReplayAllParkedArgs, 'input' | 'dryRun'>>;
  replayRange?: Resolver<Maybe<ResolversTypes['ReplayRangePayload']>, ParentType, ContextType, RequireFields<MutationReplayRangeArgs, 'input' | 'dryRun'>>;
  acknowledgeHookupFacts?: Resolver<Maybe<ResolversTypes['AcknowledgeHookupFactsPayload']>, ParentType, ContextType, RequireFields<MutationAcknowledgeHookupFactsArgs, 'input' | 'dryRun'>>;
  giveUpDelivery?: Resolver<Maybe<ResolversTypes['GiveUpDeliveryPayload']>, ParentType, ContextType, RequireFields<MutationGiveUpDeliveryArgs, 'input' | 'dryRun'>>;
  sendTest?: Resolver<Maybe<ResolversTypes['SendTestPayload']>, ParentType, ContextType, RequireFields<MutationSendTestArgs, 'input' | 'dryRun'>>;
  handOver?: Resolver<Maybe<ResolversTypes['HandOverPayload']>, ParentType, ContextType, RequireFields<MutationHandOverArgs, 'input' | 'dryRun'>>;
  registerProject?: Resolver<Maybe<ResolversTypes['RegisterProjectPayload']>, ParentType, ContextType, RequireFields<MutationRegisterProjectArgs, 'input' | 'dryRun'>>;
  amendProject?: Resolver<Maybe<ResolversTypes['AmendProjectPayload']>, ParentType, ContextType, RequireFields<MutationAmendProjectArgs, 'input' | 'dryRun'>>;
  markAsKeyProject?: Resolver<Maybe<ResolversTypes['MarkAsKeyProjectPayload']>, ParentType, ContextType, RequireFields<MutationMarkAsKeyProjectArgs, 'input' | 'dryRun'>>;
  recordPriorApproval?: Resolver<Maybe<ResolversTypes['RecordPriorApprovalPayload']>, ParentType, ContextType, RequireFields<MutationRecordPriorApprovalArgs, 'input' | 'dryRun'>>;
  placeProjectHold?: Resolver<Maybe<ResolversTypes['PlaceProjectHoldPayload']>, ParentType, ContextType, RequireFields<MutationPlaceProjectHoldArgs, 'input' | 'dryRun'>>;
  liftProjectHold?: Resolver<Maybe<ResolversTypes['LiftProjectHoldPayload']>, ParentType, ContextType, RequireFields<MutationLiftProjectHoldArgs, 'input' | 'dryRun'>>;
  submitCase?: Resolver<Maybe<ResolversTypes['SubmitCasePayload']>, ParentType, ContextType, RequireFields<MutationSubmitCaseArgs, 'input' | 'dryRun'>>;
  requestCorrection?: Resolver<Maybe<ResolversTypes['RequestCorrectionPayload']>, ParentType, ContextType, RequireFields<MutationRequestCorrectionArgs, 'input' | 'dryRun'>>;
  remindCorrection?: Resolver<Maybe<ResolversTypes['RemindCorrectionPayload']>, ParentType, ContextType, RequireFields<MutationRemindCorrectionArgs, 'input' | 'dryRun'>>;
  supplyCorrection?: Resolver<Maybe<ResolversTypes['SupplyCorrectionPayload']>, ParentType, ContextType, RequireFields<MutationSupplyCorrectionArgs, 'input' | 'dryRun'>>;
  acceptCase?: Resolver<Maybe<ResolversTypes['AcceptCasePayload']>, ParentType, ContextType, RequireFields<MutationAcceptCaseArgs, 'input' | 'dryRun'>>;
  refuseAcceptance?: Resolver<Maybe<ResolversTypes['RefuseAcceptancePayload']>, ParentType, ContextType, RequireFields<MutationRefuseAcceptanceArgs, 'input' | 'dryRun'>>;
  concludeReview?: Resolver<Maybe<ResolversTypes['ConcludeReviewPayload']>, ParentType, ContextType, RequireFields<MutationConcludeReviewArgs, 'input' | 'dryRun'>>;
  answerObjection?: Resolver<Maybe<ResolversTypes['AnswerObjectionPayload']>, ParentType, ContextType, RequireFields<MutationAnswerObjectionArgs, 'input' | 'dryRun'>>;
  urgeReview?: Resolver<Maybe<ResolversTypes['UrgeReviewPayload']>, ParentType, ContextType, RequireFields<MutationUrgeReviewArgs, 'input' | 'dryRun'>>;
  startSpecialProcedure?: Resolver<Maybe<ResolversTypes['StartSpecialProcedurePayload']>, ParentType, ContextType, RequireFields<MutationStartSpecialProcedureArgs, 'input' | 'dryRun'>>;
  prolongSpecialProcedure?: Resolver<Maybe<ResolversTypes['ProlongSpecialProcedurePayload']>, ParentType, ContextType, RequireFields<MutationProlongSpecialProcedureArgs, 'input' | 'dryRun'>>;
  endSpecialProcedure?: Resolver<Maybe<ResolversTypes['EndSpecialProcedurePayload']>, ParentType, ContextType, RequireFields<MutationEndSpecialProcedureArgs, 'input' | 'dryRun'>>;
  extendLimit?: Resolver<Maybe<ResolversTypes['ExtendLimitPayload']>, ParentType, ContextType, RequireFields<MutationExtendLimitArgs, 'input' | 'dryRun'>>;
  decideItem?: Resolver<Maybe<ResolversTypes['DecideItemPayload']>, ParentType, ContextType, RequireFields<MutationDecideItemArgs, 'input' | 'dryRun'>>;
  issueCertificates?: Resolver<Maybe<ResolversTypes['IssueCertificatesPayload']>, ParentType, ContextType, RequireFields<MutationIssueCertificatesArgs, 'input' | 'dryRun'>>;
  deliverDecision?: Resolver<Maybe<ResolversTypes['DeliverDecisionPayload']>, ParentType, ContextType, RequireFields<MutationDeliverDecisionArgs, 'input' | 'dryRun'>>;
  withdrawCase?: Resolver<Maybe<ResolversTypes['WithdrawCasePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawCaseArgs, 'input' | 'dryRun'>>;
  revokeCertificate?: Resolver<Maybe<ResolversTypes['RevokeCertificatePayload']>, ParentType, ContextType, RequireFields<MutationRevokeCertificateArgs, 'input' | 'dryRun'>>;
  setAsideCertificateEnd?: Resolver<Maybe<ResolversTypes['SetAsideCertificateEndPayload']>, ParentType, ContextType, RequireFields<MutationSetAsideCertificateEndArgs, 'input' | 'dryRun'>>;
  voidEntry?: Resolver<Maybe<ResolversTypes['VoidEntryPayload']>, ParentType, ContextType, RequireFields<MutationVoidEntryArgs, 'input' | 'dryRun'>>;
  correctReceiptDay?: Resolver<Maybe<ResolversTypes['CorrectReceiptDayPayload']>, ParentType, ContextType, RequireFields<MutationCorrectReceiptDayArgs, 'input' | 'dryRun'>>;
  correctCertificate?: Resolver<Maybe<ResolversTypes['CorrectCertificatePayload']>, ParentType, ContextType, RequireFields<MutationCorrectCertificateArgs, 'input' | 'dryRun'>>;
  enterActLate?: Resolver<Maybe<ResolversTypes['EnterActLatePayload']>, ParentType, ContextType, RequireFields<MutationEnterActLateArgs, 'input' | 'dryRun'>>;
  proposeAct?: Resolver<Maybe<ResolversTypes['ProposeActPayload']>, ParentType, ContextType, RequireFields<MutationProposeActArgs, 'input' | 'dryRun'>>;
  requestHookup?: Resolver<Maybe<ResolversTypes['RequestHookupPayload']>, ParentType, ContextType, RequireFields<MutationRequestHookupArgs, 'input' | 'dryRun'>>;
  assignHookupOrder?: Resolver<Maybe<ResolversTypes['AssignHookupOrderPayload']>, ParentType, ContextType, RequireFields<MutationAssignHookupOrderArgs, 'input' | 'dryRun'>>;
  acceptHookupOrder?: Resolver<Maybe<ResolversTypes['AcceptHookupOrderPayload']>, ParentType, ContextType, RequireFields<MutationAcceptHookupOrderArgs, 'input' | 'dryRun'>>;
  requestHookupSupplement?: Resolver<Maybe<ResolversTypes['RequestHookupSupplementPayload']>, ParentType, ContextType, RequireFields<MutationRequestHookupSupplementArgs, 'input' | 'dryRun'>>;
  supplyHookupSupplement?: Resolver<Maybe<ResolversTypes['SupplyHookupSupplementPayload']>, ParentType, ContextType, RequireFields<MutationSupplyHookupSupplementArgs, 'input' | 'dryRun'>>;
  replyToSurvey?: Resolver<Maybe<ResolversTypes['ReplyToSurveyPayload']>, ParentType, ContextType, RequireFields<MutationReplyToSurveyArgs, 'input' | 'dryRun'>>;
  declareReadyToConnect?: Resolver<Maybe<ResolversTypes['DeclareReadyToConnectPayload']>, ParentType, ContextType, RequireFields<MutationDeclareReadyToConnectArgs, 'input' | 'dryRun'>>;
  connectHookup?: Resolver<Maybe<ResolversTypes['ConnectHookupPayload']>, ParentType, ContextType, RequireFields<MutationConnectHookupArgs, 'input' | 'dryRun'>>;
  declineHookupOrder?: Resolver<Maybe<ResolversTypes['DeclineHookupOrderPayload']>, ParentType, ContextType, RequireFields<MutationDeclineHookupOrderArgs, 'input' | 'dryRun'>>;
  cancelHookupOrder?: Resolver<Maybe<ResolversTypes['CancelHookupOrderPayload']>, ParentType, ContextType, RequireFields<MutationCancelHookupOrderArgs, 'input' | 'dryRun'>>;
  issueAnswerLink?: Resolver<Maybe<ResolversTypes['IssueAnswerLinkPayload']>, ParentType, ContextType, RequireFields<MutationIssueAnswerLinkArgs, 'input' | 'dryRun'>>;
  revokeAnswerLink?: Resolver<Maybe<ResolversTypes['RevokeAnswerLinkPayload']>, ParentType, ContextType, RequireFields<MutationRevokeAnswerLinkArgs, 'input' | 'dryRun'>>;
  registerEndpoint?: Resolver<Maybe<ResolversTypes['RegisterEndpointPayload']>, ParentType, ContextType, RequireFields<MutationRegisterEndpointArgs, 'input' | 'dryRun'>>;
  nameUtilityContact?: Resolver<Maybe<ResolversTypes['NameUtilityContactPayload']>, ParentType, ContextType, RequireFields<MutationNameUtilityContactArgs, 'input' | 'dryRun'>>;
  suspendUtility?: Resolver<Maybe<ResolversTypes['SuspendUtilityPayload']>, ParentType, ContextType, RequireFields<MutationSuspendUtilityArgs, 'input' | 'dryRun'>>;
  resumeUtility?: Resolver<Maybe<ResolversTypes['ResumeUtilityPayload']>, ParentType, ContextType, RequireFields<MutationResumeUtilityArgs, 'input' | 'dryRun'>>;
  addUtilitySecret?: Resolver<Maybe<ResolversTypes['AddUtilitySecretPayload']>, ParentType, ContextType, RequireFields<MutationAddUtilitySecretArgs, 'input' | 'dryRun'>>;
  retireUtilitySecret?: Resolver<Maybe<ResolversTypes['RetireUtilitySecretPayload']>, ParentType, ContextType, RequireFields<MutationRetireUtilitySecretArgs, 'input' | 'dryRun'>>;
  issuePullToken?: Resolver<Maybe<ResolversTypes['IssuePullTokenPayload']>, ParentType, ContextType, RequireFields<MutationIssuePullTokenArgs, 'input' | 'dryRun'>>;
  revokePullToken?: Resolver<Maybe<ResolversTypes['RevokePullTokenPayload']>, ParentType, ContextType, RequireFields<MutationRevokePullTokenArgs, 'input' | 'dryRun'>>;
  recordOutreach?: Resolver<Maybe<ResolversTypes['RecordOutreachPayload']>, ParentType, ContextType, RequireFields<MutationRecordOutreachArgs, 'input' | 'dryRun'>>;
  correctOutreach?: Resolver<Maybe<ResolversTypes['CorrectOutreachPayload']>, ParentType, ContextType, RequireFields<MutationCorrectOutreachArgs, 'input' | 'dryRun'>>;
  revokeSessions?: Resolver<Maybe<ResolversTypes['RevokeSessionsPayload']>, ParentType, ContextType, RequireFields<MutationRevokeSessionsArgs, 'input' | 'dryRun'>>;
  issueKey?: Resolver<Maybe<ResolversTypes['IssueKeyPayload']>, ParentType, ContextType, RequireFields<MutationIssueKeyArgs, 'input' | 'dryRun'>>;
  revokeKey?: Resolver<Maybe<ResolversTypes['RevokeKeyPayload']>, ParentType, ContextType, RequireFields<MutationRevokeKeyArgs, 'input' | 'dryRun'>>;
  nameDeputy?: Resolver<Maybe<ResolversTypes['NameDeputyPayload']>, ParentType, ContextType, RequireFields<MutationNameDeputyArgs, 'input' | 'dryRun'>>;
  endDeputy?: Resolver<Maybe<ResolversTypes['EndDeputyPayload']>, ParentType, ContextType, RequireFields<MutationEndDeputyArgs, 'input' | 'dryRun'>>;
  recordLeave?: Resolver<Maybe<ResolversTypes['RecordLeavePayload']>, ParentType, ContextType, RequireFields<MutationRecordLeaveArgs, 'input' | 'dryRun'>>;
  endLeave?: Resolver<Maybe<ResolversTypes['EndLeavePayload']>, ParentType, ContextType, RequireFields<MutationEndLeaveArgs, 'input' | 'dryRun'>>;
  grantMandate?: Resolver<Maybe<ResolversTypes['GrantMandatePayload']>, ParentType, ContextType, RequireFields<MutationGrantMandateArgs, 'input' | 'dryRun'>>;
  endMandate?: Resolver<Maybe<ResolversTypes['EndMandatePayload']>, ParentType, ContextType, RequireFields<MutationEndMandateArgs, 'input' | 'dryRun'>>;
  proposeForgetting?: Resolver<Maybe<ResolversTypes['ProposeForgettingPayload']>, ParentType, ContextType, RequireFields<MutationProposeForgettingArgs, 'input' | 'dryRun'>>;
  confirmForgetting?: Resolver<Maybe<ResolversTypes['ConfirmForgettingPayload']>, ParentType, ContextType, RequireFields<MutationConfirmForgettingArgs, 'input' | 'dryRun'>>;
  declineForgetting?: Resolver<Maybe<ResolversTypes['DeclineForgettingPayload']>, ParentType, ContextType, RequireFields<MutationDeclineForgettingArgs, 'input' | 'dryRun'>>;
  placeLegalHold?: Resolver<Maybe<ResolversTypes['PlaceLegalHoldPayload']>, ParentType, ContextType, RequireFields<MutationPlaceLegalHoldArgs, 'input' | 'dryRun'>>;
  liftLegalHold?: Resolver<Maybe<ResolversTypes['LiftLegalHoldPayload']>, ParentType, ContextType, RequireFields<MutationLiftLegalHoldArgs, 'input' | 'dryRun'>>;
  takeCase?: Resolver<Maybe<ResolversTypes['TakeCasePayload']>, ParentType, ContextType, RequireFields<MutationTakeCaseArgs, 'input' | 'dryRun'>>;
  markSeen?: Resolver<Maybe<ResolversTypes['MarkSeenPayload']>, ParentType, ContextType, RequireFields<MutationMarkSeenArgs, 'input' | 'dryRun'>>;
  markUnread?: Resolver<Maybe<ResolversTypes['MarkUnreadPayload']>, ParentType, ContextType, RequireFields<MutationMarkUnreadArgs, 'input' | 'dryRun'>>;
  writeNote?: Resolver<Maybe<ResolversTypes['WriteNotePayload']>, ParentType, ContextType, RequireFields<MutationWriteNoteArgs, 'input' | 'dryRun'>>;
  removeNote?: Resolver<Maybe<ResolversTypes['RemoveNotePayload']>, ParentType, ContextType, RequireFields<MutationRemoveNoteArgs, 'input' | 'dryRun'>>;
  saveView?: Resolver<Maybe<ResolversTypes['SaveViewPayload']>, ParentType, ContextType, RequireFields<MutationSaveViewArgs, 'input' | 'dryRun'>>;
  removeView?: Resolver<Maybe<ResolversTypes['RemoveViewPayload']>, ParentType, ContextType, RequireFields<MutationRemoveViewArgs, 'input' | 'dryRun'>>;
  reportForDuty?: Resolver<Maybe<ResolversTypes['ReportForDutyPayload']>, ParentType, ContextType, RequireFields<MutationReportForDutyArgs, 'input' | 'dryRun'>>;
  publishDrawPool?: Resolver<Maybe<ResolversTypes['PublishDrawPoolPayload']>, ParentType, ContextType, RequireFields<MutationPublishDrawPoolArgs, 'input' | 'dryRun'>>;
  commitDrawSecret?: Resolver<Maybe<ResolversTypes['CommitDrawSecretPayload']>, ParentType, ContextType, RequireFields<MutationCommitDrawSecretArgs, 'input' | 'dryRun'>>;
  revealDrawSecret?: Resolver<Maybe<ResolversTypes['RevealDrawSecretPayload']>, ParentType, ContextType, RequireFields<MutationRevealDrawSecretArgs, 'input' | 'dryRun'>>;
  enterDrawValue?: Resolver<Maybe<ResolversTypes['EnterDrawValuePayload']>, ParentType, ContextType, RequireFields<MutationEnterDrawValueArgs, 'input' | 'dryRun'>>;
  correctDrawValue?: Resolver<Maybe<ResolversTypes['CorrectDrawValuePayload']>, ParentType, ContextType, RequireFields<MutationCorrectDrawValueArgs, 'input' | 'dryRun'>>;
  confirmDrawValue?: Resolver<Maybe<ResolversTypes['ConfirmDrawValuePayload']>, ParentType, ContextType, RequireFields<MutationConfirmDrawValueArgs, 'input' | 'dryRun'>>;
  abandonDraw?: Resolver<Maybe<ResolversTypes['AbandonDrawPayload']>, ParentType, ContextType, RequireFields<MutationAbandonDrawArgs, 'input' | 'dryRun'>>;
  planRound?: Resolver<Maybe<ResolversTypes['PlanRoundPayload']>, ParentType, ContextType, RequireFields<MutationPlanRoundArgs, 'input' | 'dryRun'>>;
  amendRoundPlan?: Resolver<Maybe<ResolversTypes['AmendRoundPlanPayload']>, ParentType, ContextType, RequireFields<MutationAmendRoundPlanArgs, 'input' | 'dryRun'>>;
  recordVisit?: Resolver<Maybe<ResolversTypes['RecordVisitPayload']>, ParentType, ContextType, RequireFields<MutationRecordVisitArgs, 'input' | 'dryRun'>>;
  closeRound?: Resolver<Maybe<ResolversTypes['CloseRoundPayload']>, ParentType, ContextType, RequireFields<MutationCloseRoundArgs, 'input' | 'dryRun'>>;
  recordIssue?: Resolver<Maybe<ResolversTypes['RecordIssuePayload']>, ParentType, ContextType, RequireFields<MutationRecordIssueArgs, 'input' | 'dryRun'>>;
  mergeIssue?: Resolver<Maybe<ResolversTypes['MergeIssuePayload']>, ParentType, ContextType, RequireFields<MutationMergeIssueArgs, 'input' | 'dryRun'>>;
  unmergeIssue?: Resolver<Maybe<ResolversTypes['UnmergeIssuePayload']>, ParentType, ContextType, RequireFields<MutationUnmergeIssueArgs, 'input' | 'dryRun'>>;
  markIssue?: Resolver<Maybe<ResolversTypes['MarkIssuePayload']>, ParentType, ContextType, RequireFields<MutationMarkIssueArgs, 'input' | 'dryRun'>>;
  routeIssue?: Resolver<Maybe<ResolversTypes['RouteIssuePayload']>, ParentType, ContextType, RequireFields<MutationRouteIssueArgs, 'input' | 'dryRun'>>;
  assignIssue?: Resolver<Maybe<ResolversTypes['AssignIssuePayload']>, ParentType, ContextType, RequireFields<MutationAssignIssueArgs, 'input' | 'dryRun'>>;
  refuseIssue?: Resolver<Maybe<ResolversTypes['RefuseIssuePayload']>, ParentType, ContextType, RequireFields<MutationRefuseIssueArgs, 'input' | 'dryRun'>>;
  urgeIssue?: Resolver<Maybe<ResolversTypes['UrgeIssuePayload']>, ParentType, ContextType, RequireFields<MutationUrgeIssueArgs, 'input' | 'dryRun'>>;
  answerIssue?: Resolver<Maybe<ResolversTypes['AnswerIssuePayload']>, ParentType, ContextType, RequireFields<MutationAnswerIssueArgs, 'input' | 'dryRun'>>;
  confirmAnswer?: Resolver<Maybe<ResolversTypes['ConfirmAnswerPayload']>, ParentType, ContextType, RequireFields<MutationConfirmAnswerArgs, 'input' | 'dryRun'>>;
  disputeAnswer?: Resolver<Maybe<ResolversTypes['DisputeAnswerPayload']>, ParentType, ContextType, RequireFields<MutationDisputeAnswerArgs, 'input' | 'dryRun'>>;
  strikeOffIssue?: Resolver<Maybe<ResolversTypes['StrikeOffIssuePayload']>, ParentType, ContextType, RequireFields<MutationStrikeOffIssueArgs, 'input' | 'dryRun'>>;
  reopenIssue?: Resolver<Maybe<ResolversTypes['ReopenIssuePayload']>, ParentType, ContextType, RequireFields<MutationReopenIssueArgs, 'input' | 'dryRun'>>;
  publishPolicy?: Resolver<Maybe<ResolversTypes['PublishPolicyPayload']>, ParentType, ContextType, RequireFields<MutationPublishPolicyArgs, 'input' | 'dryRun'>>;
  amendPolicy?: Resolver<Maybe<ResolversTypes['AmendPolicyPayload']>, ParentType, ContextType, RequireFields<MutationAmendPolicyArgs, 'input' | 'dryRun'>>;
  replacePolicy?: Resolver<Maybe<ResolversTypes['ReplacePolicyPayload']>, ParentType, ContextType, RequireFields<MutationReplacePolicyArgs, 'input' | 'dryRun'>>;
  endPolicy?: Resolver<Maybe<ResolversTypes['EndPolicyPayload']>, ParentType, ContextType, RequireFields<MutationEndPolicyArgs, 'input' | 'dryRun'>>;
  addMeasure?: Resolver<Maybe<ResolversTypes['AddMeasurePayload']>, ParentType, ContextType, RequireFields<MutationAddMeasureArgs, 'input' | 'dryRun'>>;
  reassignTask?: Resolver<Maybe<ResolversTypes['ReassignTaskPayload']>, ParentType, ContextType, RequireFields<MutationReassignTaskArgs, 'input' | 'dryRun'>>;
  completeTask?: Resolver<Maybe<ResolversTypes['CompleteTaskPayload']>, ParentType, ContextType, RequireFields<MutationCompleteTaskArgs, 'input' | 'dryRun'>>;
  confirmTask?: Resolver<Maybe<ResolversTypes['ConfirmTaskPayload']>, ParentType, ContextType, RequireFields<MutationConfirmTaskArgs, 'input' | 'dryRun'>>;
  returnTask?: Resolver<Maybe<ResolversTypes['ReturnTaskPayload']>, ParentType, ContextType, RequireFields<MutationReturnTaskArgs, 'input' | 'dryRun'>>;
  deliverPolicy?: Resolver<Maybe<ResolversTypes['DeliverPolicyPayload']>, ParentType, ContextType, RequireFields<MutationDeliverPolicyArgs, 'input' | 'dryRun'>>;
  markPolicyRead?: Resolver<Maybe<ResolversTypes['MarkPolicyReadPayload']>, ParentType, ContextType, RequireFields<MutationMarkPolicyReadArgs, 'input' | 'dryRun'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  caseEvents?: SubscriptionResolver<ResolversTypes['PublicFact'], "caseEvents", ParentType, ContextType, Partial<SubscriptionCaseEventsArgs>>;
  hookupEvents?: SubscriptionResolver<ResolversTypes['PublicFact'], "hookupEvents", ParentType, ContextType, Partial<SubscriptionHookupEventsArgs>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MutationPayload'] = ResolversParentTypes['MutationPayload']> = {
  __resolveType: TypeResolveFn<'ConcludeReviewsPayload' | 'ReplayDeliveryPayload' | 'AcknowledgeHookupFactsPayload' | 'GiveUpDeliveryPayload' | 'ReplayAllParkedPayload' | 'ReplayRangePayload' | 'SendTestPayload' | 'HandOverPayload' | 'AbandonDrawPayload' | 'AcceptCasePayload' | 'AcceptHookupOrderPayload' | 'AddMeasurePayload' | 'AddUtilitySecretPayload' | 'AmendPolicyPayload' | 'AmendProjectPayload' | 'AmendRoundPlanPayload' | 'AnswerIssuePayload' | 'AnswerObjectionPayload' | 'AssignHookupOrderPayload' | 'AssignIssuePayload' | 'CancelHookupOrderPayload' | 'CloseRoundPayload' | 'CommitDrawSecretPayload' | 'CompleteTaskPayload' | 'ConcludeReviewPayload' | 'ConfirmAnswerPayload' | 'ConfirmDrawValuePayload' | 'ConfirmForgettingPayload' | 'ConfirmTaskPayload' | 'ConnectHookupPayload' | 'CorrectCertificatePayload' | 'CorrectDrawValuePayload' | 'CorrectOutreachPayload' | 'CorrectReceiptDayPayload' | 'DecideItemPayload' | 'DeclareReadyToConnectPayload' | 'DeclineForgettingPayload' | 'DeclineHookupOrderPayload' | 'DeliverDecisionPayload' | 'DeliverPolicyPayload' | 'DisputeAnswerPayload' | 'EndDeputyPayload' | 'EndLeavePayload' | 'EndMandatePayload' | 'EndPolicyPayload' | 'EndSpecialProcedurePayload' | 'EnterActLatePayload' | 'EnterDrawValuePayload' | 'ExtendLimitPayload' | 'GrantMandatePayload' | 'IssueAnswerLinkPayload' | 'IssueCertificatesPayload' | 'IssueKeyPayload' | 'IssuePullTokenPayload' | 'LiftLegalHoldPayload' | 'LiftProjectHoldPayload' | 'MarkAsKeyProjectPayload' | 'MarkIssuePayload' | 'MarkPolicyReadPayload' | 'MarkSeenPayload' | 'MarkUnreadPayload' | 'MergeIssuePayload' | 'NameDeputyPayload' | 'NameUtilityContactPayload' | 'PlaceLegalHoldPayload' | 'PlaceProjectHoldPayload' | 'PlanRoundPayload' | 'ProlongSpecialProcedurePayload' | 'ProposeActPayload' | 'ProposeForgettingPayload' | 'PublishDrawPoolPayload' | 'PublishPolicyPayload' | 'ReassignTaskPayload' | 'RecordIssuePayload' | 'RecordLeavePayload' | 'RecordOutreachPayload' | 'RecordPriorApprovalPayload' | 'RecordVisitPayload' | 'RefuseAcceptancePayload' | 'RefuseIssuePayload' | 'RegisterEndpointPayload' | 'RegisterProjectPayload' | 'RemindCorrectionPayload' | 'RemoveNotePayload' | 'RemoveViewPayload' | 'ReopenIssuePayload' | 'ReplacePolicyPayload' | 'ReplyToSurveyPayload' | 'ReportForDutyPayload' | 'RequestCorrectionPayload' | 'RequestHookupPayload' | 'RequestHookupSupplementPayload' | 'ResumeUtilityPayload' | 'RetireUtilitySecretPayload' | 'ReturnTaskPayload' | 'RevealDrawSecretPayload' | 'RevokeAnswerLinkPayload' | 'RevokeCertificatePayload' | 'RevokeKeyPayload' | 'RevokePullTokenPayload' | 'RevokeSessionsPayload' | 'RouteIssuePayload' | 'SaveViewPayload' | 'SetAsideCertificateEndPayload' | 'StartSpecialProcedurePayload' | 'StrikeOffIssuePayload' | 'SubmitCasePayload' | 'SupplyCorrectionPayload' | 'SupplyHookupSupplementPayload' | 'SuspendUtilityPayload' | 'TakeCasePayload' | 'UnmergeIssuePayload' | 'UrgeIssuePayload' | 'UrgeReviewPayload' | 'VoidEntryPayload' | 'WithdrawCasePayload' | 'WriteNotePayload', ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actingFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConcludeReviewsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConcludeReviewsPayload'] = ResolversParentTypes['ConcludeReviewsPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['ConcludeReviewResult']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConcludeReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConcludeReviewResult'] = ResolversParentTypes['ConcludeReviewResult']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['RowError']>, ParentType, ContextType>;
};

export type RowErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowError'] = ResolversParentTypes['RowError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseKind'], ParentType, ContextType>;
  units?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renewal?: Resolver<Maybe<ResolversTypes['Renewal']>, ParentType, ContextType>;
  hindrances?: Resolver<ReadonlyArray<ResolversTypes['Hindrance']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  statusText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['SubmissionChannel'], ParentType, ContextType>;
  turn?: Resolver<ResolversTypes['CaseTurn'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  acceptedBySilence?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  remainingWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['CaseLimit']>, ParentType, ContextType>;
  statutoryDueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unreckonable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  procedures?: Resolver<ReadonlyArray<ResolversTypes['SpecialProcedure']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  certificates?: Resolver<ReadonlyArray<ResolversTypes['Certificate']>, ParentType, ContextType>;
  deliveredOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  corrections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  correctionNotices?: Resolver<ReadonlyArray<ResolversTypes['CorrectionNotice']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['CaseMaterial']>, ParentType, ContextType>;
  ending?: Resolver<Maybe<ResolversTypes['CaseEnding']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  proposals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Proposal']>>, ParentType, ContextType>;
  acceptedByOwnerOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  lost?: Resolver<Maybe<ResolversTypes['LostGround']>, ParentType, ContextType>;
  correctedBy?: Resolver<ReadonlyArray<ResolversTypes['CorrectingAct']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['WorkingTime']>, ParentType, ContextType, RequireFields<CaseTimeArgs, 'actual'>>;
  history?: Resolver<Maybe<ResolversTypes['FactConnection']>, ParentType, ContextType, Partial<CaseHistoryArgs>>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerOrigin']>, ParentType, ContextType>;
  actions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Action']>>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  unread?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  seenRevision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  newSince?: Resolver<Maybe<ResolversTypes['FactConnection']>, ParentType, ContextType, Partial<CaseNewSinceArgs>>;
  notes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Note']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenewalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Renewal'] = ResolversParentTypes['Renewal']> = {
  validUntil?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LostGroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LostGround'] = ResolversParentTypes['LostGround']> = {
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['CertificateEnd'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type HindranceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hindrance'] = ResolversParentTypes['Hindrance']> = {
  code?: Resolver<ResolversTypes['HindranceCode'], ParentType, ContextType>;
  caseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  requestedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  answerDueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  openLines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectionNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionNotice'] = ResolversParentTypes['CorrectionNotice']> = {
  requestedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  answerDueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['CorrectionLine']>, ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['CorrectionAnswer']>, ParentType, ContextType>;
  reminders?: Resolver<ReadonlyArray<ResolversTypes['CorrectionReminder']>, ParentType, ContextType>;
};

export type CorrectionLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionLine'] = ResolversParentTypes['CorrectionLine']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  defect?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suppliedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type CorrectionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionAnswer'] = ResolversParentTypes['CorrectionAnswer']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['SubmittedMaterial']>, ParentType, ContextType>;
};

export type CorrectionReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionReminder'] = ResolversParentTypes['CorrectionReminder']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseMaterial'] = ResolversParentTypes['CaseMaterial']> = {
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MaterialState'], ParentType, ContextType>;
  submitted?: Resolver<ReadonlyArray<ResolversTypes['SubmittedMaterial']>, ParentType, ContextType>;
};

export type SubmittedMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittedMaterial'] = ResolversParentTypes['SubmittedMaterial']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseEndingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEnding'] = ResolversParentTypes['CaseEnding']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['AcceptanceRefusalGround']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  act?: Resolver<ResolversTypes['ProposedAct'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaskState'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type ApplicationPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationPreview'] = ResolversParentTypes['ApplicationPreview']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  hindrances?: Resolver<ReadonlyArray<ResolversTypes['Hindrance']>, ParentType, ContextType>;
  overlaps?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['PreviewedItem']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['CaseMaterial']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  acceptBy?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['CaseLimit']>, ParentType, ContextType>;
};

export type PreviewedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewedItem'] = ResolversParentTypes['PreviewedItem']> = {
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  applies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  committed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CaseLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseLimit'] = ResolversParentTypes['CaseLimit']> = {
  kind?: Resolver<ResolversTypes['LimitKind'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  concludedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  statutoryDueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  committed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  promisedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  ownerDueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  extension?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ItemDecision']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concludedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  rounds?: Resolver<ReadonlyArray<ResolversTypes['ReviewRound']>, ParentType, ContextType>;
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewRound'] = ResolversParentTypes['ReviewRound']> = {
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  concludedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  concludedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['ObjectionAnswer']>, ParentType, ContextType>;
};

export type ObjectionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionAnswer'] = ResolversParentTypes['ObjectionAnswer']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['SubmittedMaterial']>, ParentType, ContextType>;
};

export type ItemDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemDecision'] = ResolversParentTypes['ItemDecision']> = {
  outcome?: Resolver<ResolversTypes['DecisionOutcome'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  bySilence?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deliveryDueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  deliveredOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  deliveredInTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remedies?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['DecisionDelivery']>, ParentType, ContextType>;
};

export type DecisionDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionDelivery'] = ResolversParentTypes['DecisionDelivery']> = {
  means?: Resolver<ResolversTypes['DecisionDeliveryMeans'], ParentType, ContextType>;
  deliveredOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  enteredOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpecialProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialProcedure'] = ResolversParentTypes['SpecialProcedure']> = {
  procedure?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProcedureKind'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  suspends?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expectedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  announcedUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  startedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prolongations?: Resolver<ReadonlyArray<ResolversTypes['ProcedureProlongation']>, ParentType, ContextType>;
};

export type ProcedureProlongationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureProlongation'] = ResolversParentTypes['ProcedureProlongation']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['CertificateEnd']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type WorkingTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingTime'] = ResolversParentTypes['WorkingTime']> = {
  elapsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  beforeAcceptance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applicant?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withinCommitted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  withinStatutory?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  intervals?: Resolver<ReadonlyArray<ResolversTypes['WorkingTimeInterval']>, ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['AdoptedCalendar'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type WorkingTimeIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingTimeInterval'] = ResolversParentTypes['WorkingTimeInterval']> = {
  part?: Resolver<ResolversTypes['WorkingTimePart'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerOrigin']>, ParentType, ContextType>;
  data?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['FactChange']>, ParentType, ContextType>;
};

export type FactChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactChange'] = ResolversParentTypes['FactChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Centre'] = ResolversParentTypes['Centre']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  catalogueVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CentreWarning']>, ParentType, ContextType>;
  calendars?: Resolver<ReadonlyArray<ResolversTypes['AdoptedCalendar']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  traits?: Resolver<ReadonlyArray<ResolversTypes['Trait']>, ParentType, ContextType>;
  localities?: Resolver<ReadonlyArray<ResolversTypes['Locality']>, ParentType, ContextType>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  procedureKinds?: Resolver<ReadonlyArray<ResolversTypes['ProcedureKind']>, ParentType, ContextType>;
  utilities?: Resolver<ReadonlyArray<ResolversTypes['Utility']>, ParentType, ContextType>;
  companies?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['FactConnection']>, ParentType, ContextType, Partial<CentreHistoryArgs>>;
  actions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Action']>>, ParentType, ContextType>;
  issueKinds?: Resolver<ReadonlyArray<ResolversTypes['IssueKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdoptedCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptedCalendar'] = ResolversParentTypes['AdoptedCalendar']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  adoptedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['CalendarYear']>, ParentType, ContextType>;
};

export type CalendarYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarYear'] = ResolversParentTypes['CalendarYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holidays?: Resolver<ReadonlyArray<ResolversTypes['Day']>, ParentType, ContextType>;
  makeUpDays?: Resolver<ReadonlyArray<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type CentreWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreWarning'] = ResolversParentTypes['CentreWarning']> = {
  code?: Resolver<ResolversTypes['CentreWarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stage'] = ResolversParentTypes['Stage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  ofOrders?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['StagePredecessor']>, ParentType, ContextType>;
  notRequiredOf?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['CatalogueLimit']>, ParentType, ContextType>;
  assumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forProject?: Resolver<ResolversTypes['StageForProject'], ParentType, ContextType, RequireFields<StageForProjectArgs, 'category'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StageForProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageForProject'] = ResolversParentTypes['StageForProject']> = {
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['PreviewedItem']>, ParentType, ContextType>;
  promise?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StagePredecessorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StagePredecessor'] = ResolversParentTypes['StagePredecessor']> = {
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
};

export type CatalogueLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueLimit'] = ResolversParentTypes['CatalogueLimit']> = {
  kind?: Resolver<ResolversTypes['CatalogueLimitKind'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['DayUnit'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LimitStart'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ItemKind']>, ParentType, ContextType>;
  after?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  assumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consults?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  applies?: Resolver<Maybe<ResolversTypes['ItemApplies']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['CatalogueLimit']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['ItemResult']>, ParentType, ContextType>;
  standardWords?: Resolver<ReadonlyArray<ResolversTypes['StandardWords']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandardWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardWords'] = ResolversParentTypes['StandardWords']> = {
  outcome?: Resolver<ResolversTypes['ReviewOutcome'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ItemAppliesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemApplies'] = ResolversParentTypes['ItemApplies']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Category']>>, ParentType, ContextType>;
  traits?: Resolver<ReadonlyArray<ResolversTypes['Trait']>, ParentType, ContextType>;
  withoutTraits?: Resolver<ReadonlyArray<ResolversTypes['Trait']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['CaseKind']>, ParentType, ContextType>;
};

export type ItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemResult'] = ResolversParentTypes['ItemResult']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCertificate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  numberExample?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opensOrders?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Material'] = ResolversParentTypes['Material']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayFollow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trait'] = ResolversParentTypes['Trait']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Locality'] = ResolversParentTypes['Locality']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureKind'] = ResolversParentTypes['ProcedureKind']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suspends?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  assumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UtilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Utility'] = ResolversParentTypes['Utility']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['UtilityLimit']>, ParentType, ContextType>;
  assumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UtilityLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityLimit'] = ResolversParentTypes['UtilityLimit']> = {
  externalLine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  survey?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  connection?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  utility?: Resolver<Maybe<ResolversTypes['Utility']>, ParentType, ContextType>;
  localities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Locality']>>, ParentType, ContextType>;
  assumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UtilityStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityStatus'] = ResolversParentTypes['UtilityStatus']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['UtilityWay'], ParentType, ContextType>;
  endpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  suspended?: Resolver<Maybe<ResolversTypes['UtilitySuspension']>, ParentType, ContextType>;
  secrets?: Resolver<ReadonlyArray<ResolversTypes['UtilitySecret']>, ParentType, ContextType>;
  hasPullToken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tokens?: Resolver<ReadonlyArray<ResolversTypes['PullToken']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outageSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestUnacknowledged?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  oldestUnacknowledgedSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lagSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  actions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Action']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert']> = {
  kind?: Resolver<ResolversTypes['AlertKind'], ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UtilitySuspensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilitySuspension'] = ResolversParentTypes['UtilitySuspension']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UtilitySecretResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilitySecret'] = ResolversParentTypes['UtilitySecret']> = {
  secretId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['SecretDirection'], ParentType, ContextType>;
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PullTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PullToken'] = ResolversParentTypes['PullToken']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['TokenScope']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  addresses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  stateText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attempts?: Resolver<Maybe<ResolversTypes['DeliveryAttemptConnection']>, ParentType, ContextType, Partial<DeliveryAttemptsArgs>>;
  nextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  givenUp?: Resolver<Maybe<ResolversTypes['GivenUp']>, ParentType, ContextType>;
  actions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Action']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GivenUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GivenUp'] = ResolversParentTypes['GivenUp']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeliveryAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryAttempt'] = ResolversParentTypes['DeliveryAttempt']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claimedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DeliveryAttemptOutcome'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['DeliveryFailureCause']>, ParentType, ContextType>;
  causeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  took?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReplayDeliveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayDeliveryPayload'] = ResolversParentTypes['ReplayDeliveryPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcknowledgeHookupFactsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeHookupFactsPayload'] = ResolversParentTypes['AcknowledgeHookupFactsPayload']> = {
  acknowledged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GiveUpDeliveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveUpDeliveryPayload'] = ResolversParentTypes['GiveUpDeliveryPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplayAllParkedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayAllParkedPayload'] = ResolversParentTypes['ReplayAllParkedPayload']> = {
  replayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplayRangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayRangePayload'] = ResolversParentTypes['ReplayRangePayload']> = {
  replayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SendTestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendTestPayload'] = ResolversParentTypes['SendTestPayload']> = {
  acknowledged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  took?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['DeliveryFailureCause']>, ParentType, ContextType>;
  causeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StageDurationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageDurations'] = ResolversParentTypes['StageDurations']> = {
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['Locality']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  concluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanWorkingDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianWorkingDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p90WorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximumWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  histogram?: Resolver<ReadonlyArray<ResolversTypes['CountedDays']>, ParentType, ContextType>;
  shareWithinCommitted?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shareWithinStatutory?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shareDeliveredInTime?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  restingOnCorrections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanBeforeAcceptance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanDepartment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanApplicant?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanExcluded?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanCorrections?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanReviewRounds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  calendars?: Resolver<ReadonlyArray<ResolversTypes['CountedCalendar']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountedDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedDays'] = ResolversParentTypes['CountedDays']> = {
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountedCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedCalendar'] = ResolversParentTypes['CountedCalendar']> = {
  calendar?: Resolver<ResolversTypes['AdoptedCalendar'], ParentType, ContextType>;
  concluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DurationCountingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DurationCounting'] = ResolversParentTypes['DurationCounting']> = {
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  hookupOrder?: Resolver<Maybe<ResolversTypes['HookupOrder']>, ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['CountingRule'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StageDurationCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageDurationCase'] = ResolversParentTypes['StageDurationCase']> = {
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  hookupOrder?: Resolver<Maybe<ResolversTypes['HookupOrder']>, ParentType, ContextType>;
  projectCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['Locality']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  acceptedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['WorkingTime'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerOrigin']>, ParentType, ContextType>;
};

export type ReviewDurationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewDurations'] = ResolversParentTypes['ReviewDurations']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  concluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  objections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanWorkingDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  medianWorkingDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p90WorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimumWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximumWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  calendars?: Resolver<ReadonlyArray<ResolversTypes['CountedCalendar']>, ParentType, ContextType>;
};

export type PublicFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicFact'] = ResolversParentTypes['PublicFact']> = {
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  data?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerOrigin']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
};

export type HookupOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HookupOrder'] = ResolversParentTypes['HookupOrder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  caseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['HookupOrderOrigin'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['HookupPurpose'], ParentType, ContextType>;
  utility?: Resolver<ResolversTypes['Utility'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HookupOrderStatus'], ParentType, ContextType>;
  statusText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  locality?: Resolver<ResolversTypes['Locality'], ParentType, ContextType>;
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
  chosenCompany?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  stopRequestedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  declineCode?: Resolver<Maybe<ResolversTypes['HookupDeclineCode']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  remainingWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unreckonable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['WorkingTime']>, ParentType, ContextType, RequireFields<HookupOrderTimeArgs, 'actual'>>;
  history?: Resolver<Maybe<ResolversTypes['FactConnection']>, ParentType, ContextType, Partial<HookupOrderHistoryArgs>>;
  deliveries?: Resolver<Maybe<ResolversTypes['DeliveryConnection']>, ParentType, ContextType, Partial<HookupOrderDeliveriesArgs>>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerOrigin']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['HookupJob']>, ParentType, ContextType>;
  answerLinkEndsOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  actions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Action']>>, ParentType, ContextType>;
  outageSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HookupJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HookupJob'] = ResolversParentTypes['HookupJob']> = {
  projectName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  investment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  landArea?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  floorArea?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  plannedStart?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  plannedFinish?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  permit?: Resolver<Maybe<ResolversTypes['HookupPermit']>, ParentType, ContextType>;
  demand?: Resolver<ResolversTypes['Demand'], ParentType, ContextType>;
};

export type HookupPermitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HookupPermit'] = ResolversParentTypes['HookupPermit']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  traits?: Resolver<ReadonlyArray<ResolversTypes['Trait']>, ParentType, ContextType>;
  investment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  landArea?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  floorArea?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locality?: Resolver<ResolversTypes['Locality'], ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  plannedStart?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  plannedFinish?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  utilities?: Resolver<ReadonlyArray<ResolversTypes['UtilityDemand']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  isKeyProject?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalHold?: Resolver<Maybe<ResolversTypes['LegalHold']>, ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerOrigin']>, ParentType, ContextType>;
  progress?: Resolver<ReadonlyArray<ResolversTypes['StageProgress']>, ParentType, ContextType>;
  cases?: Resolver<Maybe<ResolversTypes['CaseConnection']>, ParentType, ContextType, Partial<ProjectCasesArgs>>;
  hookupOrders?: Resolver<Maybe<ResolversTypes['HookupOrderConnection']>, ParentType, ContextType, Partial<ProjectHookupOrdersArgs>>;
  actions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Action']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UtilityDemandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityDemand'] = ResolversParentTypes['UtilityDemand']> = {
  utility?: Resolver<ResolversTypes['Utility'], ParentType, ContextType>;
  demand?: Resolver<ResolversTypes['Demand'], ParentType, ContextType>;
  neededBy?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  companies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Company']>>, ParentType, ContextType>;
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
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StageState'], ParentType, ContextType>;
  caseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  revoked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TreeHeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeHead'] = ResolversParentTypes['TreeHead']> = {
  centre?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactProof'] = ResolversParentTypes['FactProof']> = {
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  leaf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inclusion?: Resolver<Maybe<ResolversTypes['Inclusion']>, ParentType, ContextType>;
  availableFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type InclusionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inclusion'] = ResolversParentTypes['Inclusion']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  head?: Resolver<ResolversTypes['TreeHead'], ParentType, ContextType>;
};

export type TreeConsistencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeConsistency'] = ResolversParentTypes['TreeConsistency']> = {
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  head?: Resolver<ResolversTypes['TreeHead'], ParentType, ContextType>;
};

export type MeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['MyRole']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['Locality']>, ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actingFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mayActFor?: Resolver<ReadonlyArray<ResolversTypes['MayActFor']>, ParentType, ContextType>;
};

export type MayActForResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MayActFor'] = ResolversParentTypes['MayActFor']> = {
  actingFor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type MyRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MyRole'] = ResolversParentTypes['MyRole']> = {
  role?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonSessionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonSessions'] = ResolversParentTypes['PersonSessions']> = {
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revokedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Action']>>, ParentType, ContextType>;
};

export type AccessKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessKey'] = ResolversParentTypes['AccessKey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['KeyRole'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['TokenScope']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['Locality']>, ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  addresses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  lastUsedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  revoked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Action']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonDutiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonDuties'] = ResolversParentTypes['PersonDuties']> = {
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  leave?: Resolver<Maybe<ResolversTypes['Leave']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Action']>>, ParentType, ContextType>;
};

export type DeputyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deputy'] = ResolversParentTypes['Deputy']> = {
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type LeaveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leave'] = ResolversParentTypes['Leave']> = {
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type MandateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mandate'] = ResolversParentTypes['Mandate']> = {
  creditCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agent?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Action']>>, ParentType, ContextType>;
};

export type HandOverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverPayload'] = ResolversParentTypes['HandOverPayload']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['HandOverRow']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandOverRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverRow'] = ResolversParentTypes['HandOverRow']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type OfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['MyRole']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  isMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  officer?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  handedOverBy?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  note?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officer?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SavedViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedView'] = ResolversParentTypes['SavedView']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['ViewedList'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['ViewOrder']>, ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewOrder'] = ResolversParentTypes['ViewOrder']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseCounts'] = ResolversParentTypes['CaseCounts']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lights?: Resolver<ResolversTypes['LightCounts'], ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['CaseStatusCount']>, ParentType, ContextType>;
};

export type CaseStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseStatusCount'] = ResolversParentTypes['CaseStatusCount']> = {
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  statusText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lights?: Resolver<ResolversTypes['LightCounts'], ParentType, ContextType>;
};

export type LightCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LightCounts'] = ResolversParentTypes['LightCounts']> = {
  green?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  red?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InboxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inbox'] = ResolversParentTypes['Inbox']> = {
  counts?: Resolver<ResolversTypes['InboxCounts'], ParentType, ContextType>;
  unread?: Resolver<Maybe<ResolversTypes['CaseConnection']>, ParentType, ContextType, Partial<InboxUnreadArgs>>;
  dueToday?: Resolver<Maybe<ResolversTypes['CaseConnection']>, ParentType, ContextType, Partial<InboxDueTodayArgs>>;
  late?: Resolver<Maybe<ResolversTypes['CaseConnection']>, ParentType, ContextType, Partial<InboxLateArgs>>;
  handedOver?: Resolver<Maybe<ResolversTypes['CaseConnection']>, ParentType, ContextType, Partial<InboxHandedOverArgs>>;
  waiting?: Resolver<Maybe<ResolversTypes['CaseConnection']>, ParentType, ContextType, Partial<InboxWaitingArgs>>;
};

export type InboxCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboxCounts'] = ResolversParentTypes['InboxCounts']> = {
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchHitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHits'] = ResolversParentTypes['SearchHits']> = {
  hits?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matchedIn?: Resolver<ResolversTypes['SearchPlace'], ParentType, ContextType>;
};

export type DrawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Draw'] = ResolversParentTypes['Draw']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['Locality']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DrawState'], ParentType, ContextType>;
  stateText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seedBy?: Resolver<ResolversTypes['DrawSeedBy'], ParentType, ContextType>;
  publicValue?: Resolver<ResolversTypes['DrawPublicValue'], ParentType, ContextType>;
  officers?: Resolver<ReadonlyArray<ResolversTypes['DrawOfficer']>, ParentType, ContextType>;
  revealBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  poolHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspectorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectsToDraw?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspectorsEach?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  departments?: Resolver<ResolversTypes['InspectorDepartments'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['DrawValue']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['DrawValueCorrection']>, ParentType, ContextType>;
  madeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  chosen?: Resolver<ReadonlyArray<ResolversTypes['DrawnSubject']>, ParentType, ContextType>;
  abandoned?: Resolver<Maybe<ResolversTypes['DrawAbandonment']>, ParentType, ContextType>;
  abandonedBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  poolFile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resultFile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['FactConnection']>, ParentType, ContextType, Partial<DrawHistoryArgs>>;
  actions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Action']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawPublicValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawPublicValue'] = ResolversParentTypes['DrawPublicValue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  example?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type DrawOfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawOfficer'] = ResolversParentTypes['DrawOfficer']> = {
  officer?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  committedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revealedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  missed?: Resolver<Maybe<ResolversTypes['MissedPart']>, ParentType, ContextType>;
};

export type DrawValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawValue'] = ResolversParentTypes['DrawValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enteredBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DrawValueCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawValueCorrection'] = ResolversParentTypes['DrawValueCorrection']> = {
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correctedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correctedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DrawnSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawnSubject'] = ResolversParentTypes['DrawnSubject']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspectors?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DrawAbandonmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawAbandonment'] = ResolversParentTypes['DrawAbandonment']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  abandonedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  abandonedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type IssueKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueKind'] = ResolversParentTypes['IssueKind']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenIssueCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenIssueCount'] = ResolversParentTypes['OpenIssueCount']> = {
  status?: Resolver<ResolversTypes['IssueStatus'], ParentType, ContextType>;
  statusText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IssueStatus'], ParentType, ContextType>;
  statusText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IssueKind'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['IssueFirm'], ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IssueSource'], ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['IssueScope']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['IssueLevel']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['IssueLimit']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['OwnerRefusal']>, ParentType, ContextType>;
  urgings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  escalatedTo?: Resolver<Maybe<ResolversTypes['EscalatedTo']>, ParentType, ContextType>;
  leading?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  leadingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  merged?: Resolver<ReadonlyArray<ResolversTypes['MergedIssue']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['FirmStanding'], ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['IssueAnswer']>, ParentType, ContextType>;
  replies?: Resolver<ReadonlyArray<ResolversTypes['FirmReply']>, ParentType, ContextType>;
  struckOffOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  silent?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  reopened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerOrigin']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['FactConnection']>, ParentType, ContextType, Partial<IssueHistoryArgs>>;
  actions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Action']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueFirmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueFirm'] = ResolversParentTypes['IssueFirm']> = {
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueLimit'] = ResolversParentTypes['IssueLimit']> = {
  part?: Resolver<ResolversTypes['IssueLimitPart'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OwnerRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnerRefusal'] = ResolversParentTypes['OwnerRefusal']> = {
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type MergedIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergedIssue'] = ResolversParentTypes['MergedIssue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['IssueFirm'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['FirmStanding'], ParentType, ContextType>;
};

export type IssueAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueAnswer'] = ResolversParentTypes['IssueAnswer']> = {
  answer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  told?: Resolver<ReadonlyArray<ResolversTypes['ToldPerson']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toldOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  answeredOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  means?: Resolver<ResolversTypes['AnswerMeans'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ToldPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToldPerson'] = ResolversParentTypes['ToldPerson']> = {
  firm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FirmReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmReply'] = ResolversParentTypes['FirmReply']> = {
  issue?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['FirmStanding'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['FirmVoice'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  saidOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['PolicyFile']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PolicyState'], ParentType, ContextType>;
  stateText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PolicyMeasure']>>, ParentType, ContextType>;
  awareness?: Resolver<Maybe<ResolversTypes['PolicyAwareness']>, ParentType, ContextType>;
  deliveries?: Resolver<Maybe<ResolversTypes['PolicyDeliveryConnection']>, ParentType, ContextType, Partial<PolicyDeliveriesArgs>>;
  ownDelivery?: Resolver<Maybe<ResolversTypes['PolicyDelivery']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['FactConnection']>, ParentType, ContextType, Partial<PolicyHistoryArgs>>;
  actions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Action']>>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerOrigin']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyFile'] = ResolversParentTypes['PolicyFile']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyMeasure'] = ResolversParentTypes['PolicyMeasure']> = {
  measure?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['PolicyTask']>, ParentType, ContextType>;
};

export type PolicyTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyTask'] = ResolversParentTypes['PolicyTask']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PolicyTaskState'], ParentType, ContextType>;
  stateText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDelivery'] = ResolversParentTypes['PolicyDelivery']> = {
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  means?: Resolver<ResolversTypes['PolicyMeans'], ParentType, ContextType>;
  meansText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveredOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  readOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  readSaid?: Resolver<Maybe<ResolversTypes['PolicyReadSaid']>, ParentType, ContextType>;
  readEvidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyAwarenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyAwareness'] = ResolversParentTypes['PolicyAwareness']> = {
  delivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readByFirm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  firms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  readers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FirmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Firm'] = ResolversParentTypes['Firm']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutreachActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutreachActivity'] = ResolversParentTypes['OutreachActivity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutreachKind'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  present?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  corrections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerOrigin']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['FactConnection']>, ParentType, ContextType, Partial<OutreachActivityHistoryArgs>>;
  actions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Action']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutreachCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutreachCount'] = ResolversParentTypes['OutreachCount']> = {
  kind?: Resolver<ResolversTypes['OutreachKind'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  forgetting?: Resolver<Maybe<ResolversTypes['ForgettingProposal']>, ParentType, ContextType>;
  legalHold?: Resolver<Maybe<ResolversTypes['LegalHold']>, ParentType, ContextType>;
  forgottenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Action']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForgettingProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForgettingProposal'] = ResolversParentTypes['ForgettingProposal']> = {
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LegalHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalHold'] = ResolversParentTypes['LegalHold']> = {
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Round'] = ResolversParentTypes['Round']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  missed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amendments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerOrigin']>, ParentType, ContextType>;
  cities?: Resolver<ReadonlyArray<ResolversTypes['PlannedCity']>, ParentType, ContextType>;
  firms?: Resolver<ReadonlyArray<ResolversTypes['PlannedFirm']>, ParentType, ContextType>;
  sites?: Resolver<ReadonlyArray<ResolversTypes['PlannedSite']>, ParentType, ContextType>;
  teams?: Resolver<ReadonlyArray<ResolversTypes['RoundTeam']>, ParentType, ContextType>;
  visits?: Resolver<ReadonlyArray<ResolversTypes['RoundVisit']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['RoundCoverage'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['IssueTotals'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['FactConnection']>, ParentType, ContextType, Partial<RoundHistoryArgs>>;
  actions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Action']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlannedCityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedCity'] = ResolversParentTypes['PlannedCity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlannedFirmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedFirm'] = ResolversParentTypes['PlannedFirm']> = {
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trade?: Resolver<ResolversTypes['FirmTrade'], ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['PlannedCity']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
};

export type PlannedSiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedSite'] = ResolversParentTypes['PlannedSite']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['PlannedCity']>, ParentType, ContextType>;
  firm?: Resolver<Maybe<ResolversTypes['PlannedFirm']>, ParentType, ContextType>;
};

export type RoundTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundTeam'] = ResolversParentTypes['RoundTeam']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['RoundPerson'], ParentType, ContextType>;
  liaison?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  cities?: Resolver<ReadonlyArray<ResolversTypes['PlannedCity']>, ParentType, ContextType>;
  firms?: Resolver<ReadonlyArray<ResolversTypes['PlannedFirm']>, ParentType, ContextType>;
  sites?: Resolver<ReadonlyArray<ResolversTypes['PlannedSite']>, ParentType, ContextType>;
};

export type RoundPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundPerson'] = ResolversParentTypes['RoundPerson']> = {
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoundVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundVisit'] = ResolversParentTypes['RoundVisit']> = {
  visit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firm?: Resolver<Maybe<ResolversTypes['PlannedFirm']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['PlannedSite']>, ParentType, ContextType>;
  beyond?: Resolver<Maybe<ResolversTypes['BeyondPlan']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['PlannedCity']>, ParentType, ContextType>;
  visitedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  met?: Resolver<ReadonlyArray<ResolversTypes['RoundPerson']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BeyondPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeyondPlan'] = ResolversParentTypes['BeyondPlan']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoundCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundCoverage'] = ResolversParentTypes['RoundCoverage']> = {
  cities?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  sites?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  byTeam?: Resolver<ReadonlyArray<ResolversTypes['TeamCoverage']>, ParentType, ContextType>;
  byCity?: Resolver<ReadonlyArray<ResolversTypes['CityCoverage']>, ParentType, ContextType>;
};

export type TeamCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamCoverage'] = ResolversParentTypes['TeamCoverage']> = {
  team?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cities?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  sites?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type CityCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityCoverage'] = ResolversParentTypes['CityCoverage']> = {
  city?: Resolver<ResolversTypes['PlannedCity'], ParentType, ContextType>;
  cities?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  sites?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  visitedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  notPaired?: Resolver<ReadonlyArray<ResolversTypes['CoverageGap']>, ParentType, ContextType>;
  notVisited?: Resolver<ReadonlyArray<ResolversTypes['CoverageGap']>, ParentType, ContextType>;
};

export type CoverageGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageGap'] = ResolversParentTypes['CoverageGap']> = {
  kind?: Resolver<ResolversTypes['CoveredKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueTotals'] = ResolversParentTypes['IssueTotals']> = {
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toSettle?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  common?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  individual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  construction?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  realEstate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  struckOff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AbandonDrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbandonDrawPayload'] = ResolversParentTypes['AbandonDrawPayload']> = {
  draw?: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptCasePayload'] = ResolversParentTypes['AcceptCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptHookupOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptHookupOrderPayload'] = ResolversParentTypes['AcceptHookupOrderPayload']> = {
  hookupOrder?: Resolver<Maybe<ResolversTypes['HookupOrder']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddMeasurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddMeasurePayload'] = ResolversParentTypes['AddMeasurePayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddUtilitySecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddUtilitySecretPayload'] = ResolversParentTypes['AddUtilitySecretPayload']> = {
  utility?: Resolver<Maybe<ResolversTypes['UtilityStatus']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmendPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendPolicyPayload'] = ResolversParentTypes['AmendPolicyPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmendProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendProjectPayload'] = ResolversParentTypes['AmendProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmendRoundPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendRoundPlanPayload'] = ResolversParentTypes['AmendRoundPlanPayload']> = {
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerIssuePayload'] = ResolversParentTypes['AnswerIssuePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerObjectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerObjectionPayload'] = ResolversParentTypes['AnswerObjectionPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignHookupOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignHookupOrderPayload'] = ResolversParentTypes['AssignHookupOrderPayload']> = {
  hookupOrder?: Resolver<Maybe<ResolversTypes['HookupOrder']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignIssuePayload'] = ResolversParentTypes['AssignIssuePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelHookupOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelHookupOrderPayload'] = ResolversParentTypes['CancelHookupOrderPayload']> = {
  hookupOrder?: Resolver<Maybe<ResolversTypes['HookupOrder']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseRoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseRoundPayload'] = ResolversParentTypes['CloseRoundPayload']> = {
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitDrawSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitDrawSecretPayload'] = ResolversParentTypes['CommitDrawSecretPayload']> = {
  draw?: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteTaskPayload'] = ResolversParentTypes['CompleteTaskPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConcludeReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConcludeReviewPayload'] = ResolversParentTypes['ConcludeReviewPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmAnswerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmAnswerPayload'] = ResolversParentTypes['ConfirmAnswerPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmDrawValuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmDrawValuePayload'] = ResolversParentTypes['ConfirmDrawValuePayload']> = {
  draw?: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmForgettingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmForgettingPayload'] = ResolversParentTypes['ConfirmForgettingPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmTaskPayload'] = ResolversParentTypes['ConfirmTaskPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConnectHookupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectHookupPayload'] = ResolversParentTypes['ConnectHookupPayload']> = {
  hookupOrder?: Resolver<Maybe<ResolversTypes['HookupOrder']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectCertificatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectCertificatePayload'] = ResolversParentTypes['CorrectCertificatePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectDrawValuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectDrawValuePayload'] = ResolversParentTypes['CorrectDrawValuePayload']> = {
  draw?: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectOutreachPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectOutreachPayload'] = ResolversParentTypes['CorrectOutreachPayload']> = {
  outreachActivity?: Resolver<Maybe<ResolversTypes['OutreachActivity']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectReceiptDayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectReceiptDayPayload'] = ResolversParentTypes['CorrectReceiptDayPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideItemPayload'] = ResolversParentTypes['DecideItemPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclareReadyToConnectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareReadyToConnectPayload'] = ResolversParentTypes['DeclareReadyToConnectPayload']> = {
  hookupOrder?: Resolver<Maybe<ResolversTypes['HookupOrder']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclineForgettingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineForgettingPayload'] = ResolversParentTypes['DeclineForgettingPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclineHookupOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineHookupOrderPayload'] = ResolversParentTypes['DeclineHookupOrderPayload']> = {
  hookupOrder?: Resolver<Maybe<ResolversTypes['HookupOrder']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliverDecisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverDecisionPayload'] = ResolversParentTypes['DeliverDecisionPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliverPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverPolicyPayload'] = ResolversParentTypes['DeliverPolicyPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeAnswerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeAnswerPayload'] = ResolversParentTypes['DisputeAnswerPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndDeputyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndDeputyPayload'] = ResolversParentTypes['EndDeputyPayload']> = {
  personDuties?: Resolver<Maybe<ResolversTypes['PersonDuties']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndLeavePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndLeavePayload'] = ResolversParentTypes['EndLeavePayload']> = {
  personDuties?: Resolver<Maybe<ResolversTypes['PersonDuties']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndMandatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndMandatePayload'] = ResolversParentTypes['EndMandatePayload']> = {
  mandate?: Resolver<Maybe<ResolversTypes['Mandate']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndPolicyPayload'] = ResolversParentTypes['EndPolicyPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndSpecialProcedurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSpecialProcedurePayload'] = ResolversParentTypes['EndSpecialProcedurePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterActLatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterActLatePayload'] = ResolversParentTypes['EnterActLatePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterDrawValuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterDrawValuePayload'] = ResolversParentTypes['EnterDrawValuePayload']> = {
  draw?: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtendLimitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendLimitPayload'] = ResolversParentTypes['ExtendLimitPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantMandatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantMandatePayload'] = ResolversParentTypes['GrantMandatePayload']> = {
  mandate?: Resolver<Maybe<ResolversTypes['Mandate']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueAnswerLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueAnswerLinkPayload'] = ResolversParentTypes['IssueAnswerLinkPayload']> = {
  hookupOrder?: Resolver<Maybe<ResolversTypes['HookupOrder']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueCertificatesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCertificatesPayload'] = ResolversParentTypes['IssueCertificatesPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueKeyPayload'] = ResolversParentTypes['IssueKeyPayload']> = {
  accessKey?: Resolver<Maybe<ResolversTypes['AccessKey']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssuePullTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuePullTokenPayload'] = ResolversParentTypes['IssuePullTokenPayload']> = {
  utility?: Resolver<Maybe<ResolversTypes['UtilityStatus']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiftLegalHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftLegalHoldPayload'] = ResolversParentTypes['LiftLegalHoldPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiftProjectHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftProjectHoldPayload'] = ResolversParentTypes['LiftProjectHoldPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkAsKeyProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkAsKeyProjectPayload'] = ResolversParentTypes['MarkAsKeyProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkIssuePayload'] = ResolversParentTypes['MarkIssuePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkPolicyReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkPolicyReadPayload'] = ResolversParentTypes['MarkPolicyReadPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkSeenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkSeenPayload'] = ResolversParentTypes['MarkSeenPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkUnreadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkUnreadPayload'] = ResolversParentTypes['MarkUnreadPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergeIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeIssuePayload'] = ResolversParentTypes['MergeIssuePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameDeputyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameDeputyPayload'] = ResolversParentTypes['NameDeputyPayload']> = {
  personDuties?: Resolver<Maybe<ResolversTypes['PersonDuties']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameUtilityContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameUtilityContactPayload'] = ResolversParentTypes['NameUtilityContactPayload']> = {
  utility?: Resolver<Maybe<ResolversTypes['UtilityStatus']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceLegalHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceLegalHoldPayload'] = ResolversParentTypes['PlaceLegalHoldPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceProjectHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceProjectHoldPayload'] = ResolversParentTypes['PlaceProjectHoldPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanRoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanRoundPayload'] = ResolversParentTypes['PlanRoundPayload']> = {
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProlongSpecialProcedurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProlongSpecialProcedurePayload'] = ResolversParentTypes['ProlongSpecialProcedurePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeActPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeActPayload'] = ResolversParentTypes['ProposeActPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeForgettingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeForgettingPayload'] = ResolversParentTypes['ProposeForgettingPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishDrawPoolPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishDrawPoolPayload'] = ResolversParentTypes['PublishDrawPoolPayload']> = {
  draw?: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishPolicyPayload'] = ResolversParentTypes['PublishPolicyPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReassignTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReassignTaskPayload'] = ResolversParentTypes['ReassignTaskPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordIssuePayload'] = ResolversParentTypes['RecordIssuePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordLeavePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLeavePayload'] = ResolversParentTypes['RecordLeavePayload']> = {
  personDuties?: Resolver<Maybe<ResolversTypes['PersonDuties']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordOutreachPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordOutreachPayload'] = ResolversParentTypes['RecordOutreachPayload']> = {
  outreachActivity?: Resolver<Maybe<ResolversTypes['OutreachActivity']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordPriorApprovalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPriorApprovalPayload'] = ResolversParentTypes['RecordPriorApprovalPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordVisitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordVisitPayload'] = ResolversParentTypes['RecordVisitPayload']> = {
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefuseAcceptancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseAcceptancePayload'] = ResolversParentTypes['RefuseAcceptancePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefuseIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseIssuePayload'] = ResolversParentTypes['RefuseIssuePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterEndpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterEndpointPayload'] = ResolversParentTypes['RegisterEndpointPayload']> = {
  utility?: Resolver<Maybe<ResolversTypes['UtilityStatus']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterProjectPayload'] = ResolversParentTypes['RegisterProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemindCorrectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemindCorrectionPayload'] = ResolversParentTypes['RemindCorrectionPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveNotePayload'] = ResolversParentTypes['RemoveNotePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveViewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveViewPayload'] = ResolversParentTypes['RemoveViewPayload']> = {
  savedView?: Resolver<Maybe<ResolversTypes['SavedView']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReopenIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenIssuePayload'] = ResolversParentTypes['ReopenIssuePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplacePolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplacePolicyPayload'] = ResolversParentTypes['ReplacePolicyPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplyToSurveyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyToSurveyPayload'] = ResolversParentTypes['ReplyToSurveyPayload']> = {
  hookupOrder?: Resolver<Maybe<ResolversTypes['HookupOrder']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportForDutyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportForDutyPayload'] = ResolversParentTypes['ReportForDutyPayload']> = {
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestCorrectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestCorrectionPayload'] = ResolversParentTypes['RequestCorrectionPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestHookupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestHookupPayload'] = ResolversParentTypes['RequestHookupPayload']> = {
  hookupOrder?: Resolver<Maybe<ResolversTypes['HookupOrder']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestHookupSupplementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestHookupSupplementPayload'] = ResolversParentTypes['RequestHookupSupplementPayload']> = {
  hookupOrder?: Resolver<Maybe<ResolversTypes['HookupOrder']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeUtilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeUtilityPayload'] = ResolversParentTypes['ResumeUtilityPayload']> = {
  utility?: Resolver<Maybe<ResolversTypes['UtilityStatus']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetireUtilitySecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireUtilitySecretPayload'] = ResolversParentTypes['RetireUtilitySecretPayload']> = {
  utility?: Resolver<Maybe<ResolversTypes['UtilityStatus']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnTaskPayload'] = ResolversParentTypes['ReturnTaskPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevealDrawSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealDrawSecretPayload'] = ResolversParentTypes['RevealDrawSecretPayload']> = {
  draw?: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeAnswerLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeAnswerLinkPayload'] = ResolversParentTypes['RevokeAnswerLinkPayload']> = {
  hookupOrder?: Resolver<Maybe<ResolversTypes['HookupOrder']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeCertificatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCertificatePayload'] = ResolversParentTypes['RevokeCertificatePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeKeyPayload'] = ResolversParentTypes['RevokeKeyPayload']> = {
  accessKey?: Resolver<Maybe<ResolversTypes['AccessKey']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokePullTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokePullTokenPayload'] = ResolversParentTypes['RevokePullTokenPayload']> = {
  utility?: Resolver<Maybe<ResolversTypes['UtilityStatus']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeSessionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeSessionsPayload'] = ResolversParentTypes['RevokeSessionsPayload']> = {
  personSessions?: Resolver<Maybe<ResolversTypes['PersonSessions']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RouteIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteIssuePayload'] = ResolversParentTypes['RouteIssuePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveViewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveViewPayload'] = ResolversParentTypes['SaveViewPayload']> = {
  savedView?: Resolver<Maybe<ResolversTypes['SavedView']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetAsideCertificateEndPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAsideCertificateEndPayload'] = ResolversParentTypes['SetAsideCertificateEndPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartSpecialProcedurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartSpecialProcedurePayload'] = ResolversParentTypes['StartSpecialProcedurePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StrikeOffIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrikeOffIssuePayload'] = ResolversParentTypes['StrikeOffIssuePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitCasePayload'] = ResolversParentTypes['SubmitCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplyCorrectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyCorrectionPayload'] = ResolversParentTypes['SupplyCorrectionPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplyHookupSupplementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyHookupSupplementPayload'] = ResolversParentTypes['SupplyHookupSupplementPayload']> = {
  hookupOrder?: Resolver<Maybe<ResolversTypes['HookupOrder']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuspendUtilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendUtilityPayload'] = ResolversParentTypes['SuspendUtilityPayload']> = {
  utility?: Resolver<Maybe<ResolversTypes['UtilityStatus']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakeCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeCasePayload'] = ResolversParentTypes['TakeCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnmergeIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmergeIssuePayload'] = ResolversParentTypes['UnmergeIssuePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UrgeIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrgeIssuePayload'] = ResolversParentTypes['UrgeIssuePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UrgeReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrgeReviewPayload'] = ResolversParentTypes['UrgeReviewPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoidEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoidEntryPayload'] = ResolversParentTypes['VoidEntryPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCasePayload'] = ResolversParentTypes['WithdrawCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WriteNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteNotePayload'] = ResolversParentTypes['WriteNotePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessKeyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessKeyConnection'] = ResolversParentTypes['AccessKeyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessKeyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessKey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AccessKeyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessKeyEdge'] = ResolversParentTypes['AccessKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessKey'], ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  alerts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Alert']>>, ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Delivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryEdge'] = ResolversParentTypes['DeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
};

export type DeliveryAttemptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryAttemptConnection'] = ResolversParentTypes['DeliveryAttemptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeliveryAttemptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DeliveryAttempt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeliveryAttemptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryAttemptEdge'] = ResolversParentTypes['DeliveryAttemptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeliveryAttempt'], ParentType, ContextType>;
};

export type DrawConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawConnection'] = ResolversParentTypes['DrawConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DrawEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Draw']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DrawEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawEdge'] = ResolversParentTypes['DrawEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Draw'], ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type HookupOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HookupOrderConnection'] = ResolversParentTypes['HookupOrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HookupOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HookupOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  alerts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Alert']>>, ParentType, ContextType>;
};

export type HookupOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HookupOrderEdge'] = ResolversParentTypes['HookupOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HookupOrder'], ParentType, ContextType>;
};

export type IssueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueConnection'] = ResolversParentTypes['IssueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IssueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IssueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueEdge'] = ResolversParentTypes['IssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
};

export type OfficerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficerConnection'] = ResolversParentTypes['OfficerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Officer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OfficerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficerEdge'] = ResolversParentTypes['OfficerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
};

export type OutreachActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutreachActivityConnection'] = ResolversParentTypes['OutreachActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutreachActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OutreachActivity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OutreachActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutreachActivityEdge'] = ResolversParentTypes['OutreachActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OutreachActivity'], ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type PolicyDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDeliveryConnection'] = ResolversParentTypes['PolicyDeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PolicyDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDeliveryEdge'] = ResolversParentTypes['PolicyDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyDelivery'], ParentType, ContextType>;
};

export type PolicyTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyTaskConnection'] = ResolversParentTypes['PolicyTaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PolicyTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyTaskEdge'] = ResolversParentTypes['PolicyTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyTask'], ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type PublicFactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicFactConnection'] = ResolversParentTypes['PublicFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicFactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublicFact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PublicFactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicFactEdge'] = ResolversParentTypes['PublicFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicFact'], ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type RoundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundConnection'] = ResolversParentTypes['RoundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Round']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RoundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundEdge'] = ResolversParentTypes['RoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Round'], ParentType, ContextType>;
};

export type StageDurationCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageDurationCaseConnection'] = ResolversParentTypes['StageDurationCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StageDurationCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StageDurationCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StageDurationCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageDurationCaseEdge'] = ResolversParentTypes['StageDurationCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StageDurationCase'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Action?: ActionResolvers<ContextType>;
  ActionTarget?: ActionTargetResolvers<ContextType>;
  Day?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Position?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  CatalogueEntry?: CatalogueEntryResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  MutationPayload?: MutationPayloadResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  ConcludeReviewsPayload?: ConcludeReviewsPayloadResolvers<ContextType>;
  ConcludeReviewResult?: ConcludeReviewResultResolvers<ContextType>;
  RowError?: RowErrorResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  Renewal?: RenewalResolvers<ContextType>;
  LostGround?: LostGroundResolvers<ContextType>;
  Hindrance?: HindranceResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  CorrectionNotice?: CorrectionNoticeResolvers<ContextType>;
  CorrectionLine?: CorrectionLineResolvers<ContextType>;
  CorrectionAnswer?: CorrectionAnswerResolvers<ContextType>;
  CorrectionReminder?: CorrectionReminderResolvers<ContextType>;
  CaseMaterial?: CaseMaterialResolvers<ContextType>;
  SubmittedMaterial?: SubmittedMaterialResolvers<ContextType>;
  CaseEnding?: CaseEndingResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  ApplicationPreview?: ApplicationPreviewResolvers<ContextType>;
  PreviewedItem?: PreviewedItemResolvers<ContextType>;
  CaseLimit?: CaseLimitResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewRound?: ReviewRoundResolvers<ContextType>;
  ObjectionAnswer?: ObjectionAnswerResolvers<ContextType>;
  ItemDecision?: ItemDecisionResolvers<ContextType>;
  DecisionDelivery?: DecisionDeliveryResolvers<ContextType>;
  SpecialProcedure?: SpecialProcedureResolvers<ContextType>;
  ProcedureProlongation?: ProcedureProlongationResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  WorkingTime?: WorkingTimeResolvers<ContextType>;
  WorkingTimeInterval?: WorkingTimeIntervalResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactChange?: FactChangeResolvers<ContextType>;
  Centre?: CentreResolvers<ContextType>;
  AdoptedCalendar?: AdoptedCalendarResolvers<ContextType>;
  CalendarYear?: CalendarYearResolvers<ContextType>;
  CentreWarning?: CentreWarningResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  StageForProject?: StageForProjectResolvers<ContextType>;
  StagePredecessor?: StagePredecessorResolvers<ContextType>;
  CatalogueLimit?: CatalogueLimitResolvers<ContextType>;
  Item?: ItemResolvers<ContextType>;
  StandardWords?: StandardWordsResolvers<ContextType>;
  ItemApplies?: ItemAppliesResolvers<ContextType>;
  ItemResult?: ItemResultResolvers<ContextType>;
  Material?: MaterialResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  Trait?: TraitResolvers<ContextType>;
  Locality?: LocalityResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  ProcedureKind?: ProcedureKindResolvers<ContextType>;
  Utility?: UtilityResolvers<ContextType>;
  UtilityLimit?: UtilityLimitResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  UtilityStatus?: UtilityStatusResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  UtilitySuspension?: UtilitySuspensionResolvers<ContextType>;
  UtilitySecret?: UtilitySecretResolvers<ContextType>;
  PullToken?: PullTokenResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  GivenUp?: GivenUpResolvers<ContextType>;
  DeliveryAttempt?: DeliveryAttemptResolvers<ContextType>;
  ReplayDeliveryPayload?: ReplayDeliveryPayloadResolvers<ContextType>;
  AcknowledgeHookupFactsPayload?: AcknowledgeHookupFactsPayloadResolvers<ContextType>;
  GiveUpDeliveryPayload?: GiveUpDeliveryPayloadResolvers<ContextType>;
  ReplayAllParkedPayload?: ReplayAllParkedPayloadResolvers<ContextType>;
  ReplayRangePayload?: ReplayRangePayloadResolvers<ContextType>;
  SendTestPayload?: SendTestPayloadResolvers<ContextType>;
  StageDurations?: StageDurationsResolvers<ContextType>;
  CountedDays?: CountedDaysResolvers<ContextType>;
  CountedCalendar?: CountedCalendarResolvers<ContextType>;
  DurationCounting?: DurationCountingResolvers<ContextType>;
  StageDurationCase?: StageDurationCaseResolvers<ContextType>;
  ReviewDurations?: ReviewDurationsResolvers<ContextType>;
  PublicFact?: PublicFactResolvers<ContextType>;
  HookupOrder?: HookupOrderResolvers<ContextType>;
  HookupJob?: HookupJobResolvers<ContextType>;
  HookupPermit?: HookupPermitResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Applicant?: ApplicantResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  UtilityDemand?: UtilityDemandResolvers<ContextType>;
  Demand?: DemandResolvers<ContextType>;
  StageProgress?: StageProgressResolvers<ContextType>;
  TreeHead?: TreeHeadResolvers<ContextType>;
  FactProof?: FactProofResolvers<ContextType>;
  Inclusion?: InclusionResolvers<ContextType>;
  TreeConsistency?: TreeConsistencyResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  MayActFor?: MayActForResolvers<ContextType>;
  MyRole?: MyRoleResolvers<ContextType>;
  PersonSessions?: PersonSessionsResolvers<ContextType>;
  AccessKey?: AccessKeyResolvers<ContextType>;
  PersonDuties?: PersonDutiesResolvers<ContextType>;
  Deputy?: DeputyResolvers<ContextType>;
  Leave?: LeaveResolvers<ContextType>;
  Mandate?: MandateResolvers<ContextType>;
  HandOverPayload?: HandOverPayloadResolvers<ContextType>;
  HandOverRow?: HandOverRowResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  SavedView?: SavedViewResolvers<ContextType>;
  ViewOrder?: ViewOrderResolvers<ContextType>;
  CaseCounts?: CaseCountsResolvers<ContextType>;
  CaseStatusCount?: CaseStatusCountResolvers<ContextType>;
  LightCounts?: LightCountsResolvers<ContextType>;
  Inbox?: InboxResolvers<ContextType>;
  InboxCounts?: InboxCountsResolvers<ContextType>;
  SearchHits?: SearchHitsResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Draw?: DrawResolvers<ContextType>;
  DrawPublicValue?: DrawPublicValueResolvers<ContextType>;
  DrawOfficer?: DrawOfficerResolvers<ContextType>;
  DrawValue?: DrawValueResolvers<ContextType>;
  DrawValueCorrection?: DrawValueCorrectionResolvers<ContextType>;
  DrawnSubject?: DrawnSubjectResolvers<ContextType>;
  DrawAbandonment?: DrawAbandonmentResolvers<ContextType>;
  IssueKind?: IssueKindResolvers<ContextType>;
  OpenIssueCount?: OpenIssueCountResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  IssueFirm?: IssueFirmResolvers<ContextType>;
  IssueLimit?: IssueLimitResolvers<ContextType>;
  OwnerRefusal?: OwnerRefusalResolvers<ContextType>;
  MergedIssue?: MergedIssueResolvers<ContextType>;
  IssueAnswer?: IssueAnswerResolvers<ContextType>;
  ToldPerson?: ToldPersonResolvers<ContextType>;
  FirmReply?: FirmReplyResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyFile?: PolicyFileResolvers<ContextType>;
  PolicyMeasure?: PolicyMeasureResolvers<ContextType>;
  PolicyTask?: PolicyTaskResolvers<ContextType>;
  PolicyDelivery?: PolicyDeliveryResolvers<ContextType>;
  PolicyAwareness?: PolicyAwarenessResolvers<ContextType>;
  Firm?: FirmResolvers<ContextType>;
  OutreachActivity?: OutreachActivityResolvers<ContextType>;
  OutreachCount?: OutreachCountResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  ForgettingProposal?: ForgettingProposalResolvers<ContextType>;
  LegalHold?: LegalHoldResolvers<ContextType>;
  Round?: RoundResolvers<ContextType>;
  PlannedCity?: PlannedCityResolvers<ContextType>;
  PlannedFirm?: PlannedFirmResolvers<ContextType>;
  PlannedSite?: PlannedSiteResolvers<ContextType>;
  RoundTeam?: RoundTeamResolvers<ContextType>;
  RoundPerson?: RoundPersonResolvers<ContextType>;
  RoundVisit?: RoundVisitResolvers<ContextType>;
  BeyondPlan?: BeyondPlanResolvers<ContextType>;
  RoundCoverage?: RoundCoverageResolvers<ContextType>;
  TeamCoverage?: TeamCoverageResolvers<ContextType>;
  CityCoverage?: CityCoverageResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageGap?: CoverageGapResolvers<ContextType>;
  IssueTotals?: IssueTotalsResolvers<ContextType>;
  AbandonDrawPayload?: AbandonDrawPayloadResolvers<ContextType>;
  AcceptCasePayload?: AcceptCasePayloadResolvers<ContextType>;
  AcceptHookupOrderPayload?: AcceptHookupOrderPayloadResolvers<ContextType>;
  AddMeasurePayload?: AddMeasurePayloadResolvers<ContextType>;
  AddUtilitySecretPayload?: AddUtilitySecretPayloadResolvers<ContextType>;
  AmendPolicyPayload?: AmendPolicyPayloadResolvers<ContextType>;
  AmendProjectPayload?: AmendProjectPayloadResolvers<ContextType>;
  AmendRoundPlanPayload?: AmendRoundPlanPayloadResolvers<ContextType>;
  AnswerIssuePayload?: AnswerIssuePayloadResolvers<ContextType>;
  AnswerObjectionPayload?: AnswerObjectionPayloadResolvers<ContextType>;
  AssignHookupOrderPayload?: AssignHookupOrderPayloadResolvers<ContextType>;
  AssignIssuePayload?: AssignIssuePayloadResolvers<ContextType>;
  CancelHookupOrderPayload?: CancelHookupOrderPayloadResolvers<ContextType>;
  CloseRoundPayload?: CloseRoundPayloadResolvers<ContextType>;
  CommitDrawSecretPayload?: CommitDrawSecretPayloadResolvers<ContextType>;
  CompleteTaskPayload?: CompleteTaskPayloadResolvers<ContextType>;
  ConcludeReviewPayload?: ConcludeReviewPayloadResolvers<ContextType>;
  ConfirmAnswerPayload?: ConfirmAnswerPayloadResolvers<ContextType>;
  ConfirmDrawValuePayload?: ConfirmDrawValuePayloadResolvers<ContextType>;
  ConfirmForgettingPayload?: ConfirmForgettingPayloadResolvers<ContextType>;
  ConfirmTaskPayload?: ConfirmTaskPayloadResolvers<ContextType>;
  ConnectHookupPayload?: ConnectHookupPayloadResolvers<ContextType>;
  CorrectCertificatePayload?: CorrectCertificatePayloadResolvers<ContextType>;
  CorrectDrawValuePayload?: CorrectDrawValuePayloadResolvers<ContextType>;
  CorrectOutreachPayload?: CorrectOutreachPayloadResolvers<ContextType>;
  CorrectReceiptDayPayload?: CorrectReceiptDayPayloadResolvers<ContextType>;
  DecideItemPayload?: DecideItemPayloadResolvers<ContextType>;
  DeclareReadyToConnectPayload?: DeclareReadyToConnectPayloadResolvers<ContextType>;
  DeclineForgettingPayload?: DeclineForgettingPayloadResolvers<ContextType>;
  DeclineHookupOrderPayload?: DeclineHookupOrderPayloadResolvers<ContextType>;
  DeliverDecisionPayload?: DeliverDecisionPayloadResolvers<ContextType>;
  DeliverPolicyPayload?: DeliverPolicyPayloadResolvers<ContextType>;
  DisputeAnswerPayload?: DisputeAnswerPayloadResolvers<ContextType>;
  EndDeputyPayload?: EndDeputyPayloadResolvers<ContextType>;
  EndLeavePayload?: EndLeavePayloadResolvers<ContextType>;
  EndMandatePayload?: EndMandatePayloadResolvers<ContextType>;
  EndPolicyPayload?: EndPolicyPayloadResolvers<ContextType>;
  EndSpecialProcedurePayload?: EndSpecialProcedurePayloadResolvers<ContextType>;
  EnterActLatePayload?: EnterActLatePayloadResolvers<ContextType>;
  EnterDrawValuePayload?: EnterDrawValuePayloadResolvers<ContextType>;
  ExtendLimitPayload?: ExtendLimitPayloadResolvers<ContextType>;
  GrantMandatePayload?: GrantMandatePayloadResolvers<ContextType>;
  IssueAnswerLinkPayload?: IssueAnswerLinkPayloadResolvers<ContextType>;
  IssueCertificatesPayload?: IssueCertificatesPayloadResolvers<ContextType>;
  IssueKeyPayload?: IssueKeyPayloadResolvers<ContextType>;
  IssuePullTokenPayload?: IssuePullTokenPayloadResolvers<ContextType>;
  LiftLegalHoldPayload?: LiftLegalHoldPayloadResolvers<ContextType>;
  LiftProjectHoldPayload?: LiftProjectHoldPayloadResolvers<ContextType>;
  MarkAsKeyProjectPayload?: MarkAsKeyProjectPayloadResolvers<ContextType>;
  MarkIssuePayload?: MarkIssuePayloadResolvers<ContextType>;
  MarkPolicyReadPayload?: MarkPolicyReadPayloadResolvers<ContextType>;
  MarkSeenPayload?: MarkSeenPayloadResolvers<ContextType>;
  MarkUnreadPayload?: MarkUnreadPayloadResolvers<ContextType>;
  MergeIssuePayload?: MergeIssuePayloadResolvers<ContextType>;
  NameDeputyPayload?: NameDeputyPayloadResolvers<ContextType>;
  NameUtilityContactPayload?: NameUtilityContactPayloadResolvers<ContextType>;
  PlaceLegalHoldPayload?: PlaceLegalHoldPayloadResolvers<ContextType>;
  PlaceProjectHoldPayload?: PlaceProjectHoldPayloadResolvers<ContextType>;
  PlanRoundPayload?: PlanRoundPayloadResolvers<ContextType>;
  ProlongSpecialProcedurePayload?: ProlongSpecialProcedurePayloadResolvers<ContextType>;
  ProposeActPayload?: ProposeActPayloadResolvers<ContextType>;
  ProposeForgettingPayload?: ProposeForgettingPayloadResolvers<ContextType>;
  PublishDrawPoolPayload?: PublishDrawPoolPayloadResolvers<ContextType>;
  PublishPolicyPayload?: PublishPolicyPayloadResolvers<ContextType>;
  ReassignTaskPayload?: ReassignTaskPayloadResolvers<ContextType>;
  RecordIssuePayload?: RecordIssuePayloadResolvers<ContextType>;
  RecordLeavePayload?: RecordLeavePayloadResolvers<ContextType>;
  RecordOutreachPayload?: RecordOutreachPayloadResolvers<ContextType>;
  RecordPriorApprovalPayload?: RecordPriorApprovalPayloadResolvers<ContextType>;
  RecordVisitPayload?: RecordVisitPayloadResolvers<ContextType>;
  RefuseAcceptancePayload?: RefuseAcceptancePayloadResolvers<ContextType>;
  RefuseIssuePayload?: RefuseIssuePayloadResolvers<ContextType>;
  RegisterEndpointPayload?: RegisterEndpointPayloadResolvers<ContextType>;
  RegisterProjectPayload?: RegisterProjectPayloadResolvers<ContextType>;
  RemindCorrectionPayload?: RemindCorrectionPayloadResolvers<ContextType>;
  RemoveNotePayload?: RemoveNotePayloadResolvers<ContextType>;
  RemoveViewPayload?: RemoveViewPayloadResolvers<ContextType>;
  ReopenIssuePayload?: ReopenIssuePayloadResolvers<ContextType>;
  ReplacePolicyPayload?: ReplacePolicyPayloadResolvers<ContextType>;
  ReplyToSurveyPayload?: ReplyToSurveyPayloadResolvers<ContextType>;
  ReportForDutyPayload?: ReportForDutyPayloadResolvers<ContextType>;
  RequestCorrectionPayload?: RequestCorrectionPayloadResolvers<ContextType>;
  RequestHookupPayload?: RequestHookupPayloadResolvers<ContextType>;
  RequestHookupSupplementPayload?: RequestHookupSupplementPayloadResolvers<ContextType>;
  ResumeUtilityPayload?: ResumeUtilityPayloadResolvers<ContextType>;
  RetireUtilitySecretPayload?: RetireUtilitySecretPayloadResolvers<ContextType>;
  ReturnTaskPayload?: ReturnTaskPayloadResolvers<ContextType>;
  RevealDrawSecretPayload?: RevealDrawSecretPayloadResolvers<ContextType>;
  RevokeAnswerLinkPayload?: RevokeAnswerLinkPayloadResolvers<ContextType>;
  RevokeCertificatePayload?: RevokeCertificatePayloadResolvers<ContextType>;
  RevokeKeyPayload?: RevokeKeyPayloadResolvers<ContextType>;
  RevokePullTokenPayload?: RevokePullTokenPayloadResolvers<ContextType>;
  RevokeSessionsPayload?: RevokeSessionsPayloadResolvers<ContextType>;
  RouteIssuePayload?: RouteIssuePayloadResolvers<ContextType>;
  SaveViewPayload?: SaveViewPayloadResolvers<ContextType>;
  SetAsideCertificateEndPayload?: SetAsideCertificateEndPayloadResolvers<ContextType>;
  StartSpecialProcedurePayload?: StartSpecialProcedurePayloadResolvers<ContextType>;
  StrikeOffIssuePayload?: StrikeOffIssuePayloadResolvers<ContextType>;
  SubmitCasePayload?: SubmitCasePayloadResolvers<ContextType>;
  SupplyCorrectionPayload?: SupplyCorrectionPayloadResolvers<ContextType>;
  SupplyHookupSupplementPayload?: SupplyHookupSupplementPayloadResolvers<ContextType>;
  SuspendUtilityPayload?: SuspendUtilityPayloadResolvers<ContextType>;
  TakeCasePayload?: TakeCasePayloadResolvers<ContextType>;
  UnmergeIssuePayload?: UnmergeIssuePayloadResolvers<ContextType>;
  UrgeIssuePayload?: UrgeIssuePayloadResolvers<ContextType>;
  UrgeReviewPayload?: UrgeReviewPayloadResolvers<ContextType>;
  VoidEntryPayload?: VoidEntryPayloadResolvers<ContextType>;
  WithdrawCasePayload?: WithdrawCasePayloadResolvers<ContextType>;
  WriteNotePayload?: WriteNotePayloadResolvers<ContextType>;
  AccessKeyConnection?: AccessKeyConnectionResolvers<ContextType>;
  AccessKeyEdge?: AccessKeyEdgeResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  DeliveryEdge?: DeliveryEdgeResolvers<ContextType>;
  DeliveryAttemptConnection?: DeliveryAttemptConnectionResolvers<ContextType>;
  DeliveryAttemptEdge?: DeliveryAttemptEdgeResolvers<ContextType>;
  DrawConnection?: DrawConnectionResolvers<ContextType>;
  DrawEdge?: DrawEdgeResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  HookupOrderConnection?: HookupOrderConnectionResolvers<ContextType>;
  HookupOrderEdge?: HookupOrderEdgeResolvers<ContextType>;
  IssueConnection?: IssueConnectionResolvers<ContextType>;
  IssueEdge?: IssueEdgeResolvers<ContextType>;
  OfficerConnection?: OfficerConnectionResolvers<ContextType>;
  OfficerEdge?: OfficerEdgeResolvers<ContextType>;
  OutreachActivityConnection?: OutreachActivityConnectionResolvers<ContextType>;
  OutreachActivityEdge?: OutreachActivityEdgeResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  PolicyDeliveryConnection?: PolicyDeliveryConnectionResolvers<ContextType>;
  PolicyDeliveryEdge?: PolicyDeliveryEdgeResolvers<ContextType>;
  PolicyTaskConnection?: PolicyTaskConnectionResolvers<ContextType>;
  PolicyTaskEdge?: PolicyTaskEdgeResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  PublicFactConnection?: PublicFactConnectionResolvers<ContextType>;
  PublicFactEdge?: PublicFactEdgeResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  RoundConnection?: RoundConnectionResolvers<ContextType>;
  RoundEdge?: RoundEdgeResolvers<ContextType>;
  StageDurationCaseConnection?: StageDurationCaseConnectionResolvers<ContextType>;
  StageDurationCaseEdge?: StageDurationCaseEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
