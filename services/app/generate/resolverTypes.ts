/** Writes the types that resolvers are held to, from the SDL. `--check` only tells whether they are up to date. */
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { enumValues } from '@onewindow/gateway/enumValues.ts';
import { contractDocument as document } from '@onewindow/gateway/sdl.ts';
import { Kind } from 'graphql';

import { generateFile } from './generatedFile.ts';

const target = new URL('../../gateway/src/generated/resolverTypes.ts', import.meta.url);

const connections = document.definitions.flatMap((definition) =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value.endsWith('Connection')
    ? [definition.name.value]
    : [],
);

const config = {
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
  strictScalars: true,
  scalars: { Day: 'string', Month: 'string', DateTime: 'string', Position: 'string', JSON: 'unknown', ID: 'string' },
  avoidOptionals: false,
  maybeValue: 'T | null | undefined',
  contextType: '../requestContext.ts#Context',
  mappers: {
    Project: '@onewindow/projections/projects/projects.ts#ProjectRow',
    Centre: '@onewindow/schema/catalogue.ts#Catalogue as CentreCatalogue',
    AdoptedCalendar: '@onewindow/kernel/adoptedCalendars.ts#AdoptedCalendar as CentreCalendar',
    CalendarYear: '@onewindow/kernel/adoptedCalendars.ts#AdoptedYear',
    Case: '@onewindow/projections/cases/row.ts#CaseTimeline',
    HookupOrder: '@onewindow/projections/orders/row.ts#OrderTimeline',
    HookupJob: '@onewindow/schema/hookup/values.ts#HookupRequest',
    StageDurationCase: '@onewindow/projections/durationCases/queries.ts#DurationCaseRow',
    DurationCounting: '../countingView.ts#CountingView',
    Fact: '@onewindow/kernel/eventStore.ts#StoredEvent',
    PublicFact: '../feed.ts#NumberedFact',
    Refusal: '@onewindow/kernel/decider.ts#Refusal as DecidedRefusal',
    Actor: '@onewindow/kernel/envelope.ts#Actor as RecordedActor',
    Review: '../resolvers/reviewView.ts#ReviewView',
    ItemDecision: '../resolvers/caseViews.ts#DecisionView',
    SpecialProcedure: '../resolvers/caseViews.ts#ProcedureView',
    ApplicationPreview: '../resolvers/caseViews.ts#PreviewView',
    Proposal: '../resolvers/caseViews.ts#ProposalView',
    CorrectionNotice: '../resolvers/caseViews.ts#NoticeView',
    DecisionDelivery: '../resolvers/caseViews.ts#DeliveryView',
    ItemApplies: '../resolvers/catalogueIndex.ts#KnownItem',
    Material: '../resolvers/catalogueIndex.ts#KnownMaterial',
    Action: '../actionView.ts#ActionView',
    ActionTarget: '@onewindow/kernel/decider.ts#Target',
    Person: '@onewindow/projections/persons/persons.ts#PersonRow',
    Delivery: '@onewindow/projections/deliveries/row.ts#DeliveryRow',
    UtilityStatus: '../utilityView.ts#UtilityView',
    AccessKey: '@onewindow/projections/access/keys.ts#KeyRow',
    Draw: '@onewindow/projections/commitments/draw/draws.ts#DrawRow',
    DrawPublicValue: '@onewindow/kernel/draw/pool.ts#PublicValue as NamedPublicValue',
    Me: '../me.ts#MeView',
    Officer: '../officerView.ts#OfficerView',
    Assignment: '@onewindow/projections/cases/row.ts#Assignment as HeldAssignment',
    Note: '@onewindow/projections/desk/folders.ts#NoteRow',
    Policy: '@onewindow/projections/issues/library/policies.ts#PolicyRow',
    PolicyTask: '@onewindow/projections/issues/library/policies.ts#PolicyTaskRow',
    Arrear: '@onewindow/projections/issues/arrears/arrears.ts#ArrearRow',
    Offer: '@onewindow/projections/issues/offer/offers.ts#OfferRow',
    OfferMeeting: '@onewindow/projections/issues/offer/meetings.ts#MeetingRow',
    PolicyDelivery: '@onewindow/projections/issues/library/policyDeliveries.ts#PolicyDeliveryRow',
    SavedView: '@onewindow/projections/desk/views.ts#ViewRow',
    Inbox: '../officerView.ts#InboxView',
    AppraisedSubject: '@onewindow/projections/commitments/appraisal/queries.ts#BehindRow',
    SalesSite: '@onewindow/projections/commitments/site/sites.ts#SiteRow',
    SiteDay: '@onewindow/projections/commitments/site/siteDays.ts#SiteDayRow',
    SiteOnDay: '@onewindow/projections/commitments/site/queries.ts#SiteOnDay as SiteOnDayView',
    SearchHit: '@onewindow/projections/search/search.ts#Hit',
    Subject: '@onewindow/projections/commitments/commitment/subjects.ts#SubjectRow',
    SubjectFacts: '@onewindow/schema/commitment/values.ts#Subject as ToldSubject',
    Commitment: '@onewindow/projections/commitments/commitment/commitments.ts#CommitmentRow',
    PublicCommitment: '@onewindow/projections/commitments/commitment/publicCommitments.ts#PublicCommitmentRow',
    CommitmentKind: '@onewindow/schema/catalogue.ts#CatalogueCommitmentKind',
    Inspection: '@onewindow/projections/commitments/inspection/inspectionRow.ts#InspectionRow',
    Inspector: '@onewindow/schema/inspection/values.ts#Inspector as NamedInspector',
    CreditRecord: '@onewindow/projections/commitments/inspection/creditRecords.ts#CreditRecordRow',
    CreditMark: '@onewindow/projections/commitments/inspection/creditRecords.ts#CreditMarkRow',
    Conduct: '@onewindow/schema/catalogue/conducts.ts#CatalogueConduct',
    PublicCircular: '@onewindow/projections/commitments/inspection/circulars.ts#CircularRow',
    PublicCredit: '@onewindow/projections/commitments/inspection/creditRecords.ts#PublicCreditRow',
    PublicFinding: '@onewindow/projections/commitments/inspection/publicFindings.ts#PublicFindingRow',
    MayActFor: '@onewindow/projections/access/duties.ts#StandIn',
    PersonDuties: '@onewindow/projections/access/duties.ts#DutyRow',
    Deputy: '@onewindow/projections/access/duties.ts#DeputyView',
    Round: '@onewindow/projections/issues/round/roundProjections.ts#RoundRow',
    Bulletin: '@onewindow/projections/issues/bulletin/bulletinOf.ts#BulletinView',
    BulletinFigures: '@onewindow/schema/bulletin/values.ts#BulletinFigures as CountedFigures',
    BulletinLine: '@onewindow/projections/issues/bulletin/figures.ts#RankedLine',
    PlannedFirm: '../issueView.ts#FirmView',
    PlannedSite: '../issueView.ts#SiteView',
    RoundTeam: '../issueView.ts#TeamView',
    RoundVisit: '../issueView.ts#VisitView',
    RoundPerson: '../issueView.ts#PersonView',
    CityCoverage: '../issueView.ts#CityCoverageView',
    Issue: '@onewindow/projections/issues/issue/row.ts#IssueRow',
    IssueKind: '../resolvers/catalogueIndex.ts#NamedEntry as IssueKindEntry',
    IssueAnswer: '../issueView.ts#AnswerView',
    ToldPerson: '../issueView.ts#ToldView',
    OwnerRefusal: '@onewindow/projections/issues/issue/row.ts#RefusalRow',
    Stage: '../resolvers/catalogueIndex.ts#KnownStage',
    Item: '../resolvers/catalogueIndex.ts#KnownItem',
    Company: '../resolvers/catalogueIndex.ts#KnownCompany',
    Trait: '../resolvers/catalogueIndex.ts#NamedEntry',
    ProcedureKind: '../resolvers/catalogueIndex.ts#KnownProcedureKind',
    ...Object.fromEntries(
      ['Category', 'Locality', 'Department', 'Utility'].map((type) => [
        type,
        `../resolvers/catalogueIndex.ts#Known${type}`,
      ]),
    ),
    ...Object.fromEntries(connections.map((type) => [type, `../resolvers/connections.ts#${type} as ${type}Page`])),
  },
};

const text = await codegen({
  filename: target.pathname,
  schema: document,
  documents: [],
  config: {},
  // Given the values too, the resolvers' plugin would take an enum for null.
  plugins: [{ typescript: { ...config, enumValues: enumValues(document) } }, { resolvers: config }],
  pluginMap: { typescript, resolvers },
});

const generated = `/* Generated from schema/graphql by \`pnpm generate\`. */\n${text}`;
generateFile(target, generated, 'the resolver types are older than schema/graphql');
