import { personalData, type PersonalData, type PersonalFields } from '@onewindow/kernel/personalData.ts';
import type { PersonKeys } from '@onewindow/kernel/personKeys.ts';
import { personalFieldsOf } from '@onewindow/schema/personalFields.ts';
import { roundOfIssue } from '@onewindow/schema/issue/values.ts';
import { projectOf } from '@onewindow/schema/streams.ts';
import { wordsFor } from '@onewindow/schema/words.ts';
import type { z } from 'zod';

import { allCommands, allEvents } from './contexts.ts';

/** Seals and opens what is personal in the commands and events of a centre. */
export const centrePersonalData = (keys: PersonKeys): PersonalData =>
  personalData({
    keys,
    fields: fieldsByType(),
    circleOf,
    words: { forgotten: inBothLanguages('forgotten'), unreadable: inBothLanguages('unreadable') },
  });

/** The same, but nobody new gets a key: for commands that are only tried. */
export const triedPersonalData = (keys: PersonKeys): PersonalData =>
  centrePersonalData({ ...keys, personOf: (words) => keys.knownBy(words) ?? stranger });

/** Somebody who may be told of for the first time; nothing that is sealed for them is kept. */
const stranger = { id: '0'.repeat(32), key: new Uint8Array(32) };

/** By type, of those that have some; found once for a process. */
const fieldsByType = (): ReadonlyMap<string, PersonalFields> =>
  (found ??= new Map(
    [...allEvents, ...allCommands].flatMap(({ type, data }) => {
      const fields = personalFieldsOf(data as z.ZodType);
      return fields ? [[type, fields] as const] : [];
    }),
  ));
let found: ReadonlyMap<string, PersonalFields> | undefined;

/**
 * The project, or the round of visits, that a command or a fact is about: who acts in one under a name is one person. An officer is one by
 * what they sign in as.
 */
const circleOf = (data: object): string => {
  const { projectCode, caseId, orderId, officer, round, issue } = data as {
    readonly [name: string]: string | undefined;
  };
  const id = caseId ?? orderId;
  if (projectCode !== undefined) return projectCode;
  if (id !== undefined) return projectOf(id);
  return officer ?? round ?? (issue === undefined ? '' : roundOfIssue(issue));
};

/** It goes into messages and feeds, too, whose reader names no language. */
const inBothLanguages = (key: string): string =>
  `${wordsFor('zh-CN', 'personal', key)} / ${wordsFor('en', 'personal', key)}`;
