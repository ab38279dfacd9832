import { z } from 'zod';

import { event, type EventOf } from '../event.ts';
import { CaseId, DepartmentId, NoteText, OfficerName, Prose, Uuid } from '../values.ts';
import { OfficerId, officerFacts, viewFacts } from './values.ts';

const ofCase = { caseId: CaseId };
const ofDesk = { ...ofCase, department: DepartmentId.exactOptional() };
const ofFolder = { ...ofCase, officer: OfficerId };

export const CaseTaken = event('CaseTaken', { ...ofDesk, by: OfficerId });
/** `from` is absent where nobody held it. */
export const CaseHandedOver = event('CaseHandedOver', {
  ...ofDesk,
  from: OfficerId.exactOptional(),
  to: OfficerId,
  by: OfficerId,
  reason: Prose,
});

export const CaseSeen = event('CaseSeen', { ...ofFolder, upTo: z.int().min(0) });
export const CaseMarkedUnread = event('CaseMarkedUnread', ofFolder);
/** Notes are numbered for each officer and case. */
export const NoteWritten = event('NoteWritten', {
  ...ofFolder,
  note: z.int().min(1),
  text: NoteText,
  shared: z.boolean(),
});
export const NoteRemoved = event('NoteRemoved', { ...ofFolder, note: z.int().min(1) });

export const ViewSaved = event('ViewSaved', { view: Uuid, owner: OfficerId, ...viewFacts });
export const ViewRemoved = event('ViewRemoved', { view: Uuid });

export const OfficerReported = event('OfficerReported', { officer: OfficerId, name: OfficerName, ...officerFacts });

export const assignmentEvents = [CaseTaken, CaseHandedOver] as const;
export const folderEvents = [CaseSeen, CaseMarkedUnread, NoteWritten, NoteRemoved] as const;
export const viewEvents = [ViewSaved, ViewRemoved] as const;
export const officerEvents = [OfficerReported] as const;

export type AssignmentEvent = EventOf<(typeof assignmentEvents)[number]>;
export type FolderEvent = EventOf<(typeof folderEvents)[number]>;
export type ViewEvent = EventOf<(typeof viewEvents)[number]>;
export type OfficerEvent = EventOf<(typeof officerEvents)[number]>;
