import { byRules, onceThere } from '@onewindow/kernel/commandRule.ts';
import { type Decider, refuse } from '@onewindow/kernel/decider.ts';
import type { InspectionCommand } from '@onewindow/schema/inspection/commands.ts';
import type { InspectionEvent } from '@onewindow/schema/inspection/events.ts';

import { publishCircular, withdrawCircular } from './circulars.ts';
import { confirmInspection, objectToInspection, recordInspection } from './findings.ts';
import type { InspectionContext } from './inspectionRule.ts';
import { evolveInspection, type Inspection } from './inspectionState.ts';
import { openInspection, openOnComplaint } from './opening.ts';
import {
  checkRectification,
  extendRectification,
  orderRectification,
  recordLate,
  recordRefusal,
  reportRectified,
} from './rectification.ts';

/** The rules of an inspection's stream, `inspection-<id>`. */
export const inspectionDecider: Decider<Inspection | undefined, InspectionCommand, InspectionEvent, InspectionContext> =
  {
    initial: undefined,
    ...byRules({
      OpenInspection: openInspection,
      OpenInspectionOnComplaint: openOnComplaint,
      ...onceThere(
        {
          RecordInspection: recordInspection,
          ConfirmInspection: confirmInspection,
          ObjectToInspection: objectToInspection,
          OrderRectification: orderRectification,
          ExtendRectification: extendRectification,
          ReportRectified: reportRectified,
          CheckRectification: checkRectification,
          RecordRectificationRefused: recordRefusal,
          RecordRectificationLate: recordLate,
          PublishCircular: publishCircular,
          WithdrawCircular: withdrawCircular,
        },
        refuse('inspection-unknown', 'inspection'),
      ),
    }),
    evolve: evolveInspection,
  };
