import { actionFields } from '../../commands/actionFields.ts';
import { graphql, type ResultOf } from '../../contract/graphql.ts';

/** What whoever reaches a case reads of it, at the window and at home. */
export const caseFields = graphql(`
  fragment CaseFields on Case @_unmask {
    id
    projectCode
    project {
      id
      name
      applicant {
        name
      }
    }
    stage {
      id
      name
      items {
        id
        name
        results {
          name
          isCertificate
        }
      }
    }
    kind
    units
    base
    status
    statusText
    revision
    channel
    turn
    pending
    receivedOn
    acceptedOn
    acceptedBySilence
    dueOn
    remainingWorkingDays
    light
    limits {
      kind
      dueOn
      remaining
      light
      basis
      item {
        id
        name
      }
    }
    overdue
    suspended
    hindrances {
      code
      caseId
      stage {
        name
      }
    }
    reviews {
      id
      item {
        id
        name
      }
      department {
        id
        name
      }
      round
      state
      openedOn
      concludedOn
      promisedOn
      statutoryDueOn
      conditions
      reasons
      concludedBy {
        name
      }
      decision {
        outcome
        decidedOn
        bySilence
        reasons
        remedies
        deliveryDueOn
        deliveredOn
      }
    }
    procedures {
      procedure
      kind {
        name
      }
      items {
        name
      }
      suspends
      expectedDays
      from
      to
      ground
      notice
    }
    certificates {
      item {
        id
        name
      }
      number
      name
      issuedOn
      validUntil
      supersedes
      end
      endedOn
    }
    correctionNotices {
      requestedOn
      answerDueOn
      answeredOn
      lines {
        line
        defect
        suppliedOn
      }
    }
    materials {
      material {
        id
        name
      }
      state
      submitted {
        name
        submittedOn
      }
    }
    time {
      elapsed
      beforeAcceptance
      department
      applicant
      excluded
      intervals {
        part
        from
        to
        workingDays
      }
    }
    decidedOn
    deliveredOn
    endedOn
    ledger
  }
`);

/** Everything that the page of a case shows, as it is now or as it was at one of its facts. */
export const caseQuestion = graphql(
  `
    query Case($id: ID!, $at: Int) {
      case(id: $id, at: $at) {
        ...CaseFields
        proposals {
          act
          name
          item {
            name
          }
          number
          reason
          on
          by {
            name
          }
        }
        tasks {
          id
          kind
          name
          state
          because
          dueOn
          item {
            id
            name
          }
        }
      }
    }
  `,
  [caseFields],
);

/** What belongs to whoever looks, and is never as it was. */
export const caseNowQuestion = graphql(
  `
    query CaseNow($id: ID!) {
      case(id: $id) {
        id
        revision
        unread
        seenRevision
        assignee {
          id
          name
          isMe
        }
        notes {
          note
          text
          shared
          writtenAt
          officer {
            name
            isMe
          }
        }
        actions {
          ...ActionFields
        }
      }
    }
  `,
  [actionFields],
);

export const historyQuestion = graphql(`
  query CaseHistory($id: ID!, $after: String) {
    case(id: $id) {
      id
      history(first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          factId
          type
          name
          revision
          occurredAt
          sentence
          actor {
            role
            name
          }
          changes {
            field
            name
            before
            after
            item {
              name
            }
          }
        }
      }
    }
  }
`);

export type CaseFields = ResultOf<typeof caseFields>;
export type CaseView = NonNullable<ResultOf<typeof caseQuestion>['case']>;
export type CaseNow = NonNullable<ResultOf<typeof caseNowQuestion>['case']>;
type CaseHistory = NonNullable<NonNullable<ResultOf<typeof historyQuestion>['case']>['history']>;
export type HistoryFact = CaseHistory['nodes'][number];
