/** Whether what a day forbids or brings about was forbidden, or came, on the right side of its last day. */
import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';

import type { Step } from './caseLife.ts';
import { naiveAnswers } from './naiveAnswers.ts';
import type { Noted } from './wallCalendar.ts';

/** Facts on the wrong side of a day, and refusals that a day does not bear out. */
export const lapseFaults = ({ day, command, refused, before, after }: Step, works: ReadonlySet<Day>): string[] => {
  const facts = after.slice(before.length).flatMap(({ fact }, place) => {
    const earlier = after.slice(0, before.length + place);
    const lapse = lapseOf(fact, earlier, works);
    return lapse && day > lapse.last !== lapse.must
      ? [`${diary(earlier)}\n${day} ${fact.type}, last day ${lapse.last}`]
      : [];
  });
  return refused !== undefined && before.length > 0 && isUnfounded(day, command, refused, before, works)
    ? [...facts, `${diary(before)}\n${day} ${command.type} was refused: ${refused}`]
    : facts;
};

const isUnfounded = (
  day: Day,
  command: Step['command'],
  refused: string,
  before: readonly Noted[],
  works: ReadonlySet<Day>,
): boolean => {
  const answers = () => naiveAnswers(before, works);
  const hasPassed = (last: Day | undefined): boolean => last !== undefined && day > last;
  switch (refused) {
    case 'accepted-by-silence':
      return !hasPassed(nearestOf(answers().limits));
    case 'silence-has-not-accepted':
    case 'correction-still-running':
      return hasPassed(nearestOf(answers().limits));
    case 'limit-has-lapsed':
      return (
        command.type === 'ExtendLimit' &&
        // An acceptance that silence brings about with the command is not among what happened before it.
        before.some(({ fact }) => fact.type === 'CaseAccepted') &&
        // Where there is a joint limit no other is extended: once it has lapsed, whatever is asked is refused for that.
        !hasPassed(jointOf(answers().limits) ?? answers().statutory[command.data.item ?? ''])
      );
    default:
      return false;
  }
};

/** The last day before a fact becomes right, or wrong, if there is one. */
const lapseOf = (
  { type, data }: CaseEvent,
  earlier: readonly Noted[],
  works: ReadonlySet<Day>,
): { readonly last: Day; readonly must: boolean } | undefined => {
  const nearest = () => nearestOf(naiveAnswers(earlier, works).limits);
  const lapse = (last: Day | undefined, must: boolean) => (last === undefined ? undefined : { last, must });
  switch (type) {
    case 'CaseAccepted':
      return lapse(nearest(), data.bySilence);
    case 'CorrectionRequested':
      return lapse(nearest(), false);
    case 'AcceptanceRefused':
      return lapse(nearest(), data.ground === 'incomplete');
    case 'SilenceTakenAsNoObjection':
      return lapse(silentUntil(data.item, earlier, works), true);
    case 'ReviewConcluded':
      return lapse(silentUntil(data.item, earlier, works), false);
    case 'LimitExtended': {
      const { limits, statutory } = naiveAnswers(earlier, works);
      return lapse(data.item === undefined ? jointOf(limits) : statutory[data.item], false);
    }
    default:
      return undefined;
  }
};

/** The last of the days that a consulted department has, from its latest opening; none where its silence says nothing. */
const silentUntil = (id: string, earlier: readonly Noted[], works: ReadonlySet<Day>): Day | undefined => {
  const accepted = earlier.flatMap(({ fact }) => (fact.type === 'CaseAccepted' ? fact.data.items : []));
  const { committed, onSilence } = accepted.find(({ item }) => item === id) ?? {};
  const opened = earlier.findLast(({ fact }) => fact.type === 'ReviewOpened' && fact.data.item === id);
  if (!onSilence || committed === undefined || !opened) return undefined;
  let { day } = opened;
  for (let left = committed; left > 0;) {
    day = addDays(day, 1);
    if (works.has(day)) left -= 1;
  }
  return day;
};

/** The stage's joint limit among those that run. */
const jointOf = (limits: readonly string[]): Day | undefined =>
  limits.find((limit) => limit.endsWith(' statutory '))?.slice(0, 10);

const nearestOf = (limits: readonly string[]): Day | undefined => limits[0]?.slice(0, 10);

/** What has happened, to be read where both do not agree. */
export const diary = (facts: readonly Noted[]): string =>
  facts
    .map(({ day, fact: { type, data } }) => {
      const { caseId: _caseId, occurredAt: _at, items, ...said } = data as { items?: unknown } & typeof data;
      return [day, type, JSON.stringify(said), items ? JSON.stringify(items) : ''].join(' ');
    })
    .join('\n');
