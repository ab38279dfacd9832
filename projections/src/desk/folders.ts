import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import { childRows, projection } from '@onewindow/kernel/projection.ts';
import { type FolderEvent, folderEvents } from '@onewindow/schema/desk/events.ts';
import { folderId } from '@onewindow/schema/desk/values.ts';
import { typesOf } from '@onewindow/schema/event.ts';

/** What an officer keeps of one case. */
export interface FolderRow {
  readonly officer: string;
  readonly caseId: string;
  /** Up to which revision they have seen it. */
  readonly seen?: number;
  readonly isUnread?: true;
  readonly notes?: readonly KeptNote[];
}

interface KeptNote {
  readonly note: number;
  /** Sealed. */
  readonly text: string;
  readonly shared: boolean;
  readonly writtenAt: Instant;
}

/** A note, by itself. */
export interface NoteRow extends KeptNote {
  readonly officer: string;
  readonly caseId: string;
}

const notesOf = (shared: boolean) => (row: FolderRow) =>
  (row.notes ?? [])
    .filter((note) => note.shared === shared)
    .map((note) => ({
      key: `${folderId(row.officer, row.caseId)} ${note.note}`,
      row: { ...note, officer: row.officer, caseId: row.caseId },
    }));

const ofNote = { caseId: ({ caseId }: NoteRow) => caseId, officer: ({ officer }: NoteRow) => officer };

/** Notes that nobody but their writer sees. */
const privateNotes = childRows<FolderRow, NoteRow>()({
  name: 'privateNotes',
  rows: notesOf(false),
  columns: ofNote,
  indexes: [['caseId', 'officer']],
});

/** Notes for everybody who works here and sees the case. */
const sharedNotes = childRows<FolderRow, NoteRow>()({
  name: 'sharedNotes',
  rows: notesOf(true),
  columns: ofNote,
  indexes: [['caseId']],
});

/** One row for each officer and case that they opened or noted something of. */
export const folders = projection<FolderRow, FolderEvent>()({
  name: 'folders',
  events: typesOf(folderEvents),
  keys: ({ data }) => [folderId(data.officer, data.caseId)],
  evolve: (before, { type, data }) => {
    const row = before ?? { officer: data.officer, caseId: data.caseId };
    switch (type) {
      case 'CaseSeen': {
        const { isUnread: _, ...rest } = row;
        return { ...rest, seen: data.upTo };
      }
      case 'CaseMarkedUnread':
        return { ...row, isUnread: true };
      case 'NoteWritten': {
        const { note, text, shared, occurredAt: writtenAt } = data;
        return { ...row, notes: [...(row.notes ?? []), { note, text, shared, writtenAt }] };
      }
      case 'NoteRemoved':
        return { ...row, notes: (row.notes ?? []).filter(({ note }) => note !== data.note) };
      default:
        throw new UnknownEvent(type satisfies never);
    }
  },
  columns: {
    officer: ({ officer }) => officer,
    /** Up to which revision they need not look again. */
    readUpTo: ({ seen = -1, isUnread }) => (isUnread ? -1 : seen),
  },
  children: [privateNotes, sharedNotes],
});

/** The tables of notes. */
export type NoteTables = typeof privateNotes | typeof sharedNotes;
