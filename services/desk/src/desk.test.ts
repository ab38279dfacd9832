import { conforming, specification } from '@onewindow/kernel/spec.ts';
import type { Role } from '@onewindow/schema/access/roles.ts';
import {
  type AssignmentCommand,
  type FolderCommand,
  folderCommands,
  internalAssignmentCommands,
  type OfficerCommand,
  offeredAssignmentCommands,
  officerCommands,
  type ViewCommand,
  viewCommands,
} from '@onewindow/schema/desk/commands.ts';
import {
  type AssignmentEvent,
  assignmentEvents,
  type FolderEvent,
  folderEvents,
  type OfficerEvent,
  officerEvents,
  type ViewEvent,
  viewEvents,
} from '@onewindow/schema/desk/events.ts';
import { describe, it } from 'vitest';

import { assignmentDecider } from './assignment.ts';
import { folderDecider } from './folder.ts';
import { type Officer, officerDecider } from './officer.ts';
import { viewDecider } from './view.ts';

const now = '2026-06-01T02:00:00.000Z';
const occurredAt = '2026-05-01T02:00:00.000Z';
const caseId = '2604-310116-04-01-000001.constructionPermit.1';

describe('whose work a case is', () => {
  const commands = [...offeredAssignmentCommands, ...internalAssignmentCommands];
  const decider = conforming(assignmentDecider, { commands, events: assignmentEvents });
  const asWhom = (id: string, role: Role, to?: Officer) =>
    specification(decider, { now, actor: { id, role }, isThere: true, to });
  const wang: Officer = { officer: 'wang', name: '王', roles: ['clerk'] };
  const zhao: Officer = { officer: 'zhao', name: '赵', roles: ['reviewer'], department: 'fire' };
  const take: AssignmentCommand = { type: 'TakeCase', data: { caseId } };
  const taken: AssignmentEvent = { type: 'CaseTaken', data: { caseId, by: 'li', occurredAt } };
  const handOver = (to: string, department?: string): AssignmentCommand => ({
    type: 'HandOverCase',
    data: { caseId, to, reason: '外出培训', ...(department !== undefined && { department }) },
  });

  it('is said by whoever takes it, once; what one holds nobody takes away', () => {
    asWhom('li', 'clerk')
      .given()
      .when(take)
      .yields({ type: 'CaseTaken', data: { by: 'li' } });
    asWhom('li', 'clerk').given(taken).when(take).yields();
    asWhom('wang', 'clerk').given(taken).when(take).refuses('already-taken', 'caseId');
    asWhom('chief', 'centreHead').given(taken).when(take).refuses('already-taken', 'caseId');
  });

  it('is handed on by who holds it, with a reason, and then is no longer theirs', () => {
    const handed: AssignmentEvent = {
      type: 'CaseHandedOver',
      data: { caseId, from: 'li', to: 'wang', by: 'li', reason: '外出培训', occurredAt },
    };
    asWhom('li', 'clerk', wang)
      .given(taken)
      .when(handOver('wang'))
      .yields({ type: 'CaseHandedOver', data: { from: 'li', to: 'wang', by: 'li' } });
    asWhom('li', 'clerk', wang).given(taken, handed).when(handOver('wang')).refuses('not-held', 'caseId');
    asWhom('wang', 'clerk', wang).given(taken, handed).when(handOver('wang')).refuses('held-already', 'to');
  });

  it('is handed on by a head whoever holds it, or nobody; by another officer not', () => {
    asWhom('wang', 'clerk', wang).given(taken).when(handOver('wang')).refuses('not-held', 'caseId');
    asWhom('wang', 'clerk', wang).given().when(handOver('wang')).refuses('not-held', 'caseId');
    asWhom('chief', 'centreHead', wang)
      .given(taken)
      .when(handOver('wang'))
      .yields({ type: 'CaseHandedOver', data: { from: 'li', by: 'chief' } });
    asWhom('qian', 'head', zhao)
      .given()
      .when(handOver('zhao', 'fire'))
      .yields({ type: 'CaseHandedOver', data: { department: 'fire', to: 'zhao' } });
  });

  it('is said of no case that is not there', () => {
    specification(decider, { now, actor: { id: 'li', role: 'clerk' }, isThere: false, to: undefined })
      .given()
      .when(take)
      .refuses('case-unknown', 'caseId');
  });

  it('stays at its desk, and goes to nobody who never reported for duty', () => {
    asWhom('li', 'clerk').given(taken).when(handOver('nobody')).refuses('officer-unknown', 'to');
    asWhom('li', 'clerk', zhao).given(taken).when(handOver('zhao')).refuses('officer-elsewhere', 'to');
    asWhom('qian', 'head', wang).given().when(handOver('wang', 'fire')).refuses('officer-elsewhere', 'to');
    asWhom('qian', 'head', zhao).given().when(handOver('zhao', 'water')).refuses('officer-elsewhere', 'to');
  });
});

describe('what an officer keeps of a case', () => {
  const decider = conforming(folderDecider, { commands: folderCommands, events: folderEvents });
  const { given } = specification(decider, { now, officer: 'li', lastRevision: 7 });
  const see = (revision: number): FolderCommand => ({ type: 'MarkSeen', data: { caseId, revision } });
  const seen = (upTo: number): FolderEvent => ({ type: 'CaseSeen', data: { caseId, officer: 'li', upTo, occurredAt } });
  const ofFolder = { caseId, officer: 'li', occurredAt };
  const markUnread: FolderCommand = { type: 'MarkUnread', data: { caseId } };
  const unread: FolderEvent = { type: 'CaseMarkedUnread', data: ofFolder };
  const write: FolderCommand = { type: 'WriteNote', data: { caseId, text: '待核对', shared: false } };
  const written = (note: number): FolderEvent => ({
    type: 'NoteWritten',
    data: { ...ofFolder, note, text: '待核对', shared: false },
  });
  const remove: FolderCommand = { type: 'RemoveNote', data: { caseId, note: 1 } };
  const removed: FolderEvent = { type: 'NoteRemoved', data: { ...ofFolder, note: 1 } };

  it('is up to where they have seen it: an opening that shows nothing new leaves no trace', () => {
    given()
      .when(see(5))
      .yields({ type: 'CaseSeen', data: { officer: 'li', upTo: 5 } });
    given(seen(5)).when(see(5)).yields();
    given(seen(5)).when(see(3)).yields();
    given(seen(5))
      .when(see(7))
      .yields({ type: 'CaseSeen', data: { upTo: 7 } });
    given().when(see(8)).refuses('revision-not-there', 'revision');
  });

  it('is nothing of a case that is not there', () => {
    const nowhere = specification(decider, { now, officer: 'li', lastRevision: -1 });
    for (const command of [see(0), markUnread, write, remove])
      nowhere.given().when(command).refuses('case-unknown', 'caseId');
  });

  it('is unread from when they say so to the next opening, and what was seen stays seen', () => {
    given(seen(5)).when(markUnread).yields({ type: 'CaseMarkedUnread' });
    given(seen(5), unread).when(markUnread).yields();
    given(seen(5), unread)
      .when(see(3))
      .yields({ type: 'CaseSeen', data: { upTo: 5 } });
  });

  it('are notes, whose numbers are never given again; and no endless number of them', () => {
    given()
      .when(write)
      .yields({ type: 'NoteWritten', data: { note: 1 } });
    given(written(1), removed)
      .when(write)
      .yields({ type: 'NoteWritten', data: { note: 2 } });
    given(written(1)).when(remove).yields({ type: 'NoteRemoved' });
    given(written(1), removed).when(remove).refuses('note-unknown', 'note');
    const many = Array.from({ length: 100 }, (_, index) => written(index + 1));
    given(...many)
      .when(write)
      .refuses('too-many-notes');
    given(...many, removed)
      .when(write)
      .yields({ type: 'NoteWritten', data: { note: 101 } });
  });
});

describe('a view', () => {
  const view = '0f8fad5b-d9cb-469f-a165-70867728950e';
  const decider = conforming(viewDecider, { commands: viewCommands, events: viewEvents });
  const asWhom = (id: string, role: Role = 'clerk') => specification(decider, { now, actor: { id, role }, view });
  const facts: Omit<Extract<ViewCommand, { type: 'SaveView' }>['data'], 'view'> = {
    list: 'cases',
    name: '今日到期',
    filter: '{}',
    columns: ['id'],
    shared: false,
  };
  const save = (changes: object = {}): ViewCommand => ({ type: 'SaveView', data: { ...facts, ...changes } });
  const saved = (changes: object = {}): ViewEvent => ({
    type: 'ViewSaved',
    data: { ...facts, view, owner: 'li', occurredAt, ...changes },
  });
  const remove: ViewCommand = { type: 'RemoveView', data: { view } };
  const removed: ViewEvent = { type: 'ViewRemoved', data: { view, occurredAt } };

  it('of one’s own is saved, changed and removed, and to others it is not there', () => {
    asWhom('li')
      .given()
      .when(save())
      .yields({ type: 'ViewSaved', data: { view, owner: 'li' } });
    asWhom('li')
      .given(saved())
      .when(save({ view, name: '明日到期' }))
      .yields({ type: 'ViewSaved' });
    asWhom('li').given(saved()).when(remove).yields({ type: 'ViewRemoved' });
    asWhom('wang').given(saved()).when(remove).refuses('view-unknown', 'view');
    asWhom('chief', 'centreHead').given(saved()).when(save({ view })).refuses('view-unknown', 'view');
    asWhom('li').given(saved(), removed).when(remove).refuses('view-unknown', 'view');
    asWhom('li').given().when(save({ view })).refuses('view-unknown', 'view');
  });

  it('of the centre’s is its head’s alone', () => {
    asWhom('li')
      .given()
      .when(save({ shared: true }))
      .refuses('view-of-centre', 'shared');
    asWhom('chief', 'centreHead')
      .given()
      .when(save({ shared: true }))
      .yields({ type: 'ViewSaved' });
    asWhom('li')
      .given(saved({ shared: true }))
      .when(remove)
      .refuses('view-of-centre', 'view');
    asWhom('chief', 'centreHead')
      .given(saved({ shared: true }))
      .when(remove)
      .yields({ type: 'ViewRemoved' });
  });
});

describe('an officer', () => {
  const decider = conforming(officerDecider, { commands: officerCommands, events: officerEvents });
  const { given } = specification(decider, { now, officer: 'li' });
  const report = (changes: object = {}): OfficerCommand => ({
    type: 'ReportForDuty',
    data: { officer: 'li', name: '李', roles: ['clerk'], ...changes },
  });
  const reported: OfficerEvent = {
    type: 'OfficerReported',
    data: { officer: 'li', name: '李', roles: ['clerk'], occurredAt },
  };

  it('reports for duty, again only where something is new', () => {
    given()
      .when(report())
      .yields({ type: 'OfficerReported', data: { officer: 'li', name: '李' } });
    given(reported).when(report()).yields();
    given(reported)
      .when(report({ roles: ['head'], department: 'fire' }))
      .yields({ type: 'OfficerReported', data: { department: 'fire' } });
  });

  it('is somebody: a key or a company is not', () => {
    given()
      .when({ type: 'ReportForDuty', data: { officer: 'key.figures', roles: ['clerk'] } })
      .refuses('nobody-in-particular');
  });
});
