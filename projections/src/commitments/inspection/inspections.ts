import type { Day } from '@onewindow/kernel/civilDay.ts';
import { childRows, projection } from '@onewindow/kernel/projection.ts';
import { named } from '@onewindow/kernel/rowCondition.ts';
import { typesOf } from '@onewindow/schema/event.ts';
import { type InspectionEvent, inspectionEvents } from '@onewindow/schema/inspection/events.ts';

import { last } from '../../lastInOrder.ts';
import type { Law } from '../../law.ts';
import { searchable } from '../../searchable.ts';
import { evolveInspection } from './evolveInspection.ts';
import type { InspectionRow } from './inspectionRow.ts';
import { publicFindings } from './publicFindings.ts';

/** Whether something is still to be done about it. */
export const isPending = ({ state }: Pick<InspectionRow, 'state'>): boolean =>
  state !== 'inOrder' && state !== 'rectified';

/** Whether the day of its order has passed, or it was refused or not done by then. */
export const isOverdue = (row: InspectionRow, today: Day): boolean => {
  const { state, fault, rectification } = row;
  const isPast = state === 'awaitingRectification' && rectification !== undefined && rectification.dueOn < today;
  return isPending(row) && (fault !== undefined || isPast);
};

/** The columns that lists of inspections are put in order by; each has an index, and another for what is not over. */
export const orderedBy = ['openedOn', 'dueOn', 'locality', 'state'] as const;

/** Who inspects what: the inspections of one inspector are found without looking through the others. */
export const inspectionsOfInspectors = childRows<InspectionRow, { inspection: string; inspector: string }>()({
  name: 'inspectionsOfInspectors',
  rows: ({ id, inspectors }) =>
    inspectors.map((one) => ({ key: `${id} ${one.id}`, row: { inspection: id, inspector: one.id } })),
  columns: { inspection: ({ inspection }) => inspection, inspector: ({ inspector }) => inspector },
  indexes: [['inspector', 'inspection']],
});

/** One row per inspection: where it stands, and by when something is due. */
export const inspections = (law: Law) =>
  projection<InspectionRow, InspectionEvent>()({
    name: 'inspections',
    events: typesOf(inspectionEvents),
    keys: ({ data }) => [data.inspection],
    evolve: (row, event) => evolveInspection(row, event, law),
    columns: {
      state: ({ state }) => state,
      pending: (row) => Number(isPending(row)),
      /** Chosen by a draw. */
      random: ({ draw }) => Number(draw !== undefined),
      fault: ({ fault }) => fault ?? null,
      subject: ({ subject }) => subject.code,
      words: ({ subject }) => searchable([subject.name, subject.code, subject.enterprise.name].join('\n')),
      creditCode: ({ subject }) => subject.enterprise.creditCode,
      locality: ({ subject }) => subject.locality,
      kind: ({ kind }) => kind,
      draw: ({ draw }) => draw ?? null,
      inspectors: ({ inspectors }) => named(inspectors.map(({ id }) => id)),
      departments: ({ inspectors }) => named(inspectors.map(({ department }) => department)),
      openedOn: ({ openedOn }) => openedOn,
      /** Of an order that is still to be fulfilled. */
      dueOn: ({ state, rectification }) =>
        rectification && state === 'awaitingRectification' ? rectification.dueOn : last,
    },
    isRowApart: true,
    searched: ['words'],
    indexes: [
      ...orderedBy.map((column) => [column]),
      ...orderedBy.map((column) => ({ on: [column], where: 'pending = 1' })),
      ['subject'],
      ['draw'],
      ['creditCode'],
      ['state', 'openedOn'],
      ['state', 'dueOn'],
      ['locality', 'openedOn'],
      ['locality', 'dueOn'],
    ],
    children: [inspectionsOfInspectors, publicFindings],
  });
