import { type Decider, refuse, UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { FolderCommand } from '@onewindow/schema/desk/commands.ts';
import type { FolderEvent } from '@onewindow/schema/desk/events.ts';
import type { FolderRefusal } from '@onewindow/schema/desk/refusals.ts';

/** What an officer keeps of one case. */
interface Folder {
  readonly seen?: number;
  readonly isUnread: boolean;
  /** The numbers of the notes that are there, and of how many there ever were. */
  readonly notes: readonly number[];
  readonly written: number;
}

interface FolderContext {
  readonly now: Instant;
  readonly officer: string;
  /** Of the case; -1 where there is none. */
  readonly lastRevision: number;
}

/** So many notes of one officer on one case. */
const mostNotes = 100;

/** The rules of what an officer keeps of a case, `folder-<officer>/<case>`: an opening that shows nothing new leaves no trace. */
export const folderDecider: Decider<Folder, FolderCommand, FolderEvent, FolderContext> = {
  initial: { isUnread: false, notes: [], written: 0 },
  decide: ({ type, data }, { seen = -1, isUnread, notes, written }, { now, officer, lastRevision }) => {
    const { caseId } = data;
    if (lastRevision < 0) return refuse<FolderRefusal>('case-unknown', 'caseId');
    const ofFolder = { caseId, officer, occurredAt: now };
    switch (type) {
      case 'MarkSeen':
        // Who has seen what is not there yet would never be told of it.
        if (data.revision > lastRevision) return refuse<FolderRefusal>('revision-not-there', 'revision');
        return data.revision <= seen && !isUnread
          ? []
          : [{ type: 'CaseSeen', data: { ...ofFolder, upTo: Math.max(seen, data.revision) } }];
      case 'MarkUnread':
        return isUnread ? [] : [{ type: 'CaseMarkedUnread', data: ofFolder }];
      case 'WriteNote': {
        if (notes.length >= mostNotes) return refuse<FolderRefusal>('too-many-notes', undefined, { most: mostNotes });
        const { text, shared } = data;
        return [{ type: 'NoteWritten', data: { ...ofFolder, note: written + 1, text, shared } }];
      }
      case 'RemoveNote':
        if (!notes.includes(data.note)) return refuse<FolderRefusal>('note-unknown', 'note');
        return [{ type: 'NoteRemoved', data: { ...ofFolder, note: data.note } }];
      default:
        throw new TypeError(`unknown command ${type satisfies never}`);
    }
  },
  evolve: (state, { type, data }) => {
    switch (type) {
      case 'CaseSeen':
        return { ...state, seen: data.upTo, isUnread: false };
      case 'CaseMarkedUnread':
        return { ...state, isUnread: true };
      case 'NoteWritten':
        return { ...state, notes: [...state.notes, data.note], written: data.note };
      case 'NoteRemoved':
        return { ...state, notes: state.notes.filter((note) => note !== data.note) };
      default:
        throw new UnknownEvent(type satisfies never);
    }
  },
};
