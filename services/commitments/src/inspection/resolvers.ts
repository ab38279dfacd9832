import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';
import type { CreditRecordRow } from '@onewindow/projections/commitments/inspection/creditRecords.ts';
import type { InspectionRow } from '@onewindow/projections/commitments/inspection/inspectionRow.ts';

import { creditRow, creditTypes } from './resolvers/credit.ts';
import { inspectionRow, inspectionTypes } from './resolvers/inspections.ts';
import { publicInspectionTypes } from './resolvers/published.ts';

/** What is answered of inspections, rectification, circulars and credit. */
export const inspectionResolvers: Omit<ContextResolvers, 'access'> = {
  resolvers: [inspectionTypes, creditTypes, publicInspectionTypes],
  answers: { inspection: inspectionRow, creditRecord: creditRow },
  nodes: { Inspection: inspectionRow, CreditRecord: creditRow },
  actions: {
    Inspection: ({ id }: InspectionRow) => id,
    CreditRecord: ({ creditCode }: CreditRecordRow) => creditCode,
  },
  sentences: {
    InspectionOpened: { by: ({ draw }) => (draw === undefined ? 'complaint' : 'draw') },
    InspectionRecorded: { by: 'mode' },
    InspectionClosed: { by: 'how' },
    RectificationChecked: { by: ({ done }) => (done === true ? 'done' : 'notDone') },
    CircularPublished: { by: 'ground' },
    CreditObjectionAnswered: { by: ({ upheld }) => (upheld === true ? 'upheld' : 'rejected') },
    CreditEnded: { by: 'why' },
  },
};
