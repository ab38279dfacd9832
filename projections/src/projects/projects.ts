import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import { typesOf } from '@onewindow/schema/event.ts';
import { type ProjectEvent, projectEvents } from '@onewindow/schema/project/events.ts';
import type { ProjectFacts } from '@onewindow/schema/project/values.ts';

import { last } from '../lastInOrder.ts';
import { searchable } from '../searchable.ts';

/** A project as it was last described. */
export interface ProjectRow {
  readonly projectCode: string;
  readonly facts: ProjectFacts;
  readonly isKeyProject: boolean;
  readonly revision: number;
  /** Set where the project was not registered here. */
  readonly ledger?: 'demo' | 'import';
}

/** One row per project: what other answers join when they are read. */
export const projects = projection<ProjectRow, ProjectEvent>()({
  name: 'projects',
  events: typesOf(projectEvents),
  isRowApart: true,
  searched: ['words'],
  indexes: [['name'], ['applicant'], ['category'], ['locality'], ['applicantCode']],
  keys: ({ data }) => [data.projectCode],
  evolve: (row, event) => {
    const { revision } = event;
    if (event.type === 'ProjectRegistered') {
      const { projectCode, occurredAt: _, ...facts } = event.data;
      const { ledger } = metadataOf(event);
      return { projectCode, facts, isKeyProject: false, revision, ...(ledger && { ledger }) };
    }
    if (!row) return undefined;
    switch (event.type) {
      case 'ProjectAmended':
        return { ...row, facts: { ...row.facts, ...event.data.changes }, revision };
      case 'ProjectMarkedAsKey':
        return { ...row, isKeyProject: true, revision };
      case 'PriorApprovalRecorded':
      case 'ProjectHoldPlaced':
      case 'ProjectHoldLifted':
        return { ...row, revision };
      default:
        throw new UnknownEvent(event satisfies never);
    }
  },
  columns: {
    name: ({ facts }) => facts.name,
    /** One text to search in. */
    words: ({ projectCode, facts }) => searchable([facts.name, projectCode, facts.applicant?.name ?? ''].join('\n')),
    applicant: ({ facts }) => facts.applicant?.name ?? last,
    category: ({ facts }) => facts.category,
    locality: ({ facts }) => facts.locality,
    applicantCode: ({ facts }) => facts.applicant?.creditCode ?? null,
  },
});
