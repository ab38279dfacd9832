import { z } from 'zod';

import { command, type CommandOf } from '../event.ts';
import { internalPart } from '../published.ts';
import { CaseId, DepartmentId, NoteText, OfficerName, Prose, Uuid } from '../values.ts';
import { OfficerId, officerFacts, viewFacts } from './values.ts';

const ofCase = { caseId: CaseId };
const Revision = z
  .int()
  .min(0)
  .max(2 ** 31 - 1);

/** For the department of whoever takes it; absent of the window's people. */
const department = DepartmentId.exactOptional();

/** Somebody makes a case their work. */
export const TakeCase = command('TakeCase', {
  ...ofCase,
  department: department.register(internalPart, { internal: true }),
});
/** One of the cases that are handed over together; the gateway gives one for each. */
export const HandOverCase = command('HandOverCase', { ...ofCase, department, to: OfficerId, reason: Prose });

/** Somebody has opened a case, and seen all of it up to a revision. */
export const MarkSeen = command('MarkSeen', { ...ofCase, revision: Revision });
/** They want to meet it again as if they had not. */
export const MarkUnread = command('MarkUnread', ofCase);
export const WriteNote = command('WriteNote', { ...ofCase, text: NoteText, shared: z.boolean() });
export const RemoveNote = command('RemoveNote', { ...ofCase, note: z.int().min(1).max(10_000) });

/** Without a view a new one begins; with one it takes the place of what that was. */
export const SaveView = command('SaveView', { view: Uuid.exactOptional(), ...viewFacts });
export const RemoveView = command('RemoveView', { view: Uuid });

/** Somebody begins to work here, or what they are has changed: from now on work can be handed to them. */
export const ReportForDuty = command('ReportForDuty', {
  officer: OfficerId.exactOptional().register(internalPart, { internal: true }),
  name: OfficerName.exactOptional().register(internalPart, { internal: true }),
  roles: officerFacts.roles.exactOptional().register(internalPart, { internal: true }),
  department: department.register(internalPart, { internal: true }),
});

export const offeredAssignmentCommands = [TakeCase] as const;
export const internalAssignmentCommands = [HandOverCase] as const;
export const folderCommands = [MarkSeen, MarkUnread, WriteNote, RemoveNote] as const;
export const viewCommands = [SaveView, RemoveView] as const;
export const officerCommands = [ReportForDuty] as const;

export type AssignmentCommand = CommandOf<
  (typeof offeredAssignmentCommands)[number] | (typeof internalAssignmentCommands)[number]
>;
export type FolderCommand = CommandOf<(typeof folderCommands)[number]>;
export type ViewCommand = CommandOf<(typeof viewCommands)[number]>;
export type OfficerCommand = CommandOf<(typeof officerCommands)[number]>;
