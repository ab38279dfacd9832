import { always, asking, byRules, type CommandRule, someOf, unless } from '@onewindow/kernel/commandRule.ts';
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

type FolderRule<Type extends FolderCommand['type']> = CommandRule<
  Extract<FolderCommand, { type: Type }>['data'],
  Folder,
  FolderEvent,
  FolderContext,
  FolderRefusal
>;

// Who has seen what is not there yet would never be told of it.
const markSeen: FolderRule<'MarkSeen'> = {
  allowed: always,
  decide: ({ caseId, revision }, { seen = -1, isUnread }, { now, officer, lastRevision }) => {
    if (revision > lastRevision) return refuse('revision-not-there', 'revision');
    return revision <= seen && !isUnread
      ? []
      : [{ type: 'CaseSeen', data: { caseId, officer, occurredAt: now, upTo: Math.max(seen, revision) } }];
  },
};

const markUnread: FolderRule<'MarkUnread'> = {
  allowed: always,
  decide: ({ caseId }, { isUnread }, { now, officer }) =>
    isUnread ? [] : [{ type: 'CaseMarkedUnread', data: { caseId, officer, occurredAt: now } }],
};

const writeNote: FolderRule<'WriteNote'> = {
  allowed: ({ notes }) =>
    unless(
      notes.length < mostNotes ? undefined : refuse<FolderRefusal>('too-many-notes', undefined, { most: mostNotes }),
    ),
  decide: (data, { written }, { now, officer }) => [
    { type: 'NoteWritten', data: { ...data, officer, occurredAt: now, note: written + 1 } },
  ],
};

const removeNote: FolderRule<'RemoveNote'> = {
  allowed: ({ notes }) =>
    someOf(
      notes.map((note) => ({ id: String(note) })),
      'note-unknown',
      'note',
    ),
  decide: (data, { notes }, { now, officer }) =>
    notes.includes(data.note)
      ? [{ type: 'NoteRemoved', data: { ...data, officer, occurredAt: now } }]
      : refuse('note-unknown', 'note'),
};

/** The rules of what an officer keeps of a case, `folder-<officer>/<case>`: an opening that shows nothing new leaves no trace. */
export const folderDecider: Decider<Folder, FolderCommand, FolderEvent, FolderContext> = {
  initial: { isUnread: false, notes: [], written: 0 },
  ...byRules<FolderCommand, Folder, FolderEvent, FolderContext>(
    asking(
      { MarkSeen: markSeen, MarkUnread: markUnread, WriteNote: writeNote, RemoveNote: removeNote },
      (_state: Folder, { lastRevision }: FolderContext) =>
        lastRevision < 0 ? refuse<FolderRefusal>('case-unknown', 'caseId') : undefined,
    ),
  ),
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
