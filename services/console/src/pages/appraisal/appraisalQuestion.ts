import { graphql, type ResultOf } from '../../contract/graphql.ts';

export const kindsQuestion = graphql(`
  query AppraisedKinds {
    centre {
      commitmentKinds {
        id
        name
      }
    }
  }
`);

export const appraisalQuestion = graphql(`
  query Appraisal($kind: ID!, $on: Day, $rankedBy: AppraisalRank) {
    appraisal(kind: $kind, on: $on, rankedBy: $rankedBy) {
      place
      day
      locality {
        id
        name
      }
      figures {
        known
        open
        reopeningRate
        inspected
        inspectionCoverage
        ended
        inTime
        shareInTime
        overdue
        withdrawn
        foundFalse
        amended
        complained
        extended
        notice
      }
    }
  }
`);
export type AppraisalRow = NonNullable<ResultOf<typeof appraisalQuestion>['appraisal']>[number];

export const curveQuestion = graphql(`
  query AppraisalCurve($kind: ID!, $from: Day!, $to: Day!, $locality: [ID!]) {
    appraisalCurve(kind: $kind, from: $from, to: $to, locality: $locality) {
      day
      figures {
        reopeningRate
        inspectionCoverage
        shareInTime
        overdue
      }
    }
  }
`);
export type CurvePoint = NonNullable<ResultOf<typeof curveQuestion>['appraisalCurve']>[number];

export const behindQuestion = graphql(`
  query AppraisalSubjects($filter: AppraisedSubjectFilter!, $first: Int, $after: String) {
    appraisalSubjects(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        subject
        name
        locality {
          name
        }
        since
        until
        inspection
        ledger
      }
    }
  }
`);
type Behind = ResultOf<typeof behindQuestion>;
export const readBehind = ({ appraisalSubjects }: Behind): Behind['appraisalSubjects'] => appraisalSubjects;
