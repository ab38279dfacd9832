import type { CaseTimeline } from '@onewindow/projections/cases/row.ts';
import { type WordDetails, wordsFor } from '@onewindow/schema/words.ts';
import { type Task, tasksOf } from '@onewindow/window/case/tasks.ts';

import type { Context } from '../requestContext.ts';
import { seenFrom } from './asOf.ts';
import { clockOf } from './caseClock.ts';
import { openedCase } from './caseFile.ts';
import { catalogueOf } from './catalogueIndex.ts';
import { listed } from './listed.ts';
import { projectRow } from './projectRow.ts';

/** What is to be done in a case, in words, and by when. */
export const shownTasks = async (row: CaseTimeline, asked: Context) => {
  const { state } = await openedCase(row, asked);
  const context = seenFrom(row, asked);
  const { deps, today } = context;
  const { catalogue, calendar, dayOf } = deps.law;
  const tasks = tasksOf(state, {
    catalogue,
    calendar,
    dayOf,
    today,
    facts: projectRow(asked, row.projectCode)?.facts,
    hindered: (row.hindrances ?? []).length > 0,
    groundless: row.lost !== undefined,
  });
  return tasks.map((task) => shown(task, row, context));
};

const shown = (task: Task, row: CaseTimeline, context: Context) => {
  const { id, kind, state, item: itemId, procedure } = task;
  const { locale } = context;
  const catalogue = catalogueOf(context);
  const item = itemId === undefined ? undefined : catalogue.item(itemId, row.stage);
  const ofProcedure = row.procedures.find((one) => one.procedure === procedure)?.kind;
  const details = {
    ...(item && { item: item.name[locale] }),
    ...(ofProcedure !== undefined && { kind: catalogue.procedureKind(ofProcedure).name[locale] }),
  };
  return {
    id,
    kind,
    name: wordsFor(locale, 'tasks', kind, details),
    state,
    because: because(task, row, context),
    item,
    procedure,
    dueOn: state === 'completed' ? undefined : dueOn(task, row, context),
  };
};

const because = (task: Task, row: CaseTimeline, context: Context): string | undefined => {
  const { locale } = context;
  const reason = task.because;
  if (!reason) {
    const day = task.kind === 'acceptance' ? dueOn(task, row, context) : undefined;
    return day !== undefined && task.state === 'notStarted'
      ? wordsFor(locale, 'taskReasons', 'silenceAccepts', { day })
      : undefined;
  }
  const { code, items, ...details } = reason;
  const names = items?.map((id) => catalogueOf(context).item(id, row.stage).name[locale]);
  const known: WordDetails = { ...details, ...(names && { items: listed(names, locale) }) };
  return wordsFor(locale, 'taskReasons', code, known);
};

/** By when, as far as a limit of its own runs. */
const dueOn = (task: Task, row: CaseTimeline, context: Context): string | undefined => {
  const { kind, item, state } = task;
  if (kind === 'procedure') return task.because?.day;
  const { limits } = clockOf(row, context);
  const decided = row.items.find((one) => one.item === item)?.decided;
  return limits.find((limit) => {
    switch (kind) {
      case 'acceptance':
        return row.status === 'received' && limit.kind === 'statutory' && limit.item === undefined;
      case 'correction':
        return limit.kind === 'correction';
      case 'review':
      case 'decision':
        return state !== 'cannotStartYet' && limit.item === item && limit.kind !== 'procedure';
      case 'delivery':
        return decided !== undefined && limit.kind === 'statutory' && limit.item === item;
      default:
        return false;
    }
  })?.dueOn;
};
