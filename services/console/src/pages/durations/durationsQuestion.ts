import { graphql } from '../../contract/graphql.ts';

/** The published table: every stage, with how many took how many days. */
export const tableQuestion = graphql(`
  query DurationsTable($filter: StageDurationFilter, $actual: Boolean) {
    stageDurations(filter: $filter, actual: $actual) {
      stage {
        id
        name
      }
      concluded
      meanWorkingDays
      medianWorkingDays
      p90WorkingDays
      shareWithinCommitted
      shareWithinStatutory
      shareDeliveredInTime
      restingOnCorrections
      voided
      histogram {
        workingDays
        concluded
      }
    }
  }
`);

/** One stage, told apart by month, place or category. */
export const groupsQuestion = graphql(`
  query DurationsBy($filter: StageDurationFilter, $groupBy: [StageDurationDimension!], $actual: Boolean) {
    stageDurations(filter: $filter, groupBy: $groupBy, actual: $actual) {
      month
      locality {
        id
        name
      }
      category {
        id
        name
      }
      concluded
      meanWorkingDays
      medianWorkingDays
      p90WorkingDays
      shareWithinCommitted
      shareWithinStatutory
    }
  }
`);

/** The reviews of departments, and of their items. */
export const reviewsQuestion = graphql(`
  query DurationsOfReviews($filter: ReviewDurationFilter, $groupBy: [ReviewDurationDimension!], $actual: Boolean) {
    reviewDurations(filter: $filter, groupBy: $groupBy, actual: $actual) {
      department {
        id
        name
      }
      item {
        id
        name
      }
      concluded
      meanWorkingDays
      medianWorkingDays
      p90WorkingDays
    }
  }
`);

/** The cases or orders behind a figure, with the intervals that their days are made of. */
export const casesQuestion = graphql(`
  query DurationCasesBehind($filter: StageDurationCaseFilter!, $actual: Boolean, $first: Int) {
    stageDurationCases(filter: $filter, actual: $actual, first: $first) {
      totalCount
      nodes {
        subject
        case {
          id
        }
        project {
          name
        }
        acceptedOn
        decidedOn
        time {
          elapsed
          intervals {
            part
            from
            to
            workingDays
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** The facts that the intervals of one of them follow from. */
export const factsQuestion = graphql(`
  query DurationFacts($id: ID!, $isOrder: Boolean!) {
    case(id: $id) @skip(if: $isOrder) {
      id
      history(first: 100) {
        nodes {
          factId
          occurredAt
          sentence
        }
      }
    }
    hookupOrder(id: $id) @include(if: $isOrder) {
      id
      history(first: 100) {
        nodes {
          factId
          occurredAt
          sentence
        }
      }
    }
  }
`);

/** Why a number is not in a figure, or that it is. */
export const countingQuestion = graphql(`
  query DurationCountingOf(
    $number: String!
    $filter: StageDurationCaseFilter!
    $measure: DurationMeasure
    $actual: Boolean
  ) {
    durationCounting(number: $number, filter: $filter, measure: $measure, actual: $actual) {
      subject
      counted
      rule
      reason
      case {
        id
      }
    }
  }
`);
