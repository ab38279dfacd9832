import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import { commitmentDecider } from '@onewindow/commitments/commitment/commitmentDecider.ts';
import type { Commitment } from '@onewindow/commitments/commitment/commitmentState.ts';
import { subjectDecider } from '@onewindow/commitments/commitment/subjectDecider.ts';
import { siteDecider } from '@onewindow/commitments/site/decide.ts';
import { commitmentKindOf } from '@onewindow/schema/catalogue.ts';
import type { CommitmentCommand, SubjectCommand } from '@onewindow/schema/commitment/commands.ts';
import { commitmentId, commitmentStream, type Subject, subjectStream } from '@onewindow/schema/commitment/values.ts';
import type { SiteCommand } from '@onewindow/schema/site/commands.ts';
import { siteStream } from '@onewindow/schema/site/values.ts';
import type { Law } from '@onewindow/window/law.ts';

import { chanceOf } from './chance.ts';
import { lived, type StreamFacts } from './lived.ts';
import { knownOn, openingKind, type SalesSite, salesSites } from './salesSites.ts';
import type { Act } from './story.ts';
import { type Hours, timed } from './timed.ts';

/** The platform was open round the clock; firms came in the daytime. */
const daytime: Hours = [9 * 60, 20 * 60];
const eveningBefore: Hours = [17 * 60, 18 * 60];
const closing: Hours = [18 * 60, 20 * 60];
const night: Hours = [1, 10];

/** So many of the sites are open again today: made up, like the open cases, so that a board of today shows something. */
const openToday = 12;
/** So many days ago they committed anew, each one after the other. */
const committedAgo = 40;

/**
 * Chengdu's first days, lived through at Jinshan's places: every site registered, those that opened committed on their day, and what
 * was committed to for six months lapsed. Some have committed anew, and tell every day.
 */
export const openingStreams = (law: Law, today: Day): StreamFacts[] => {
  let again = 0;
  return salesSites(law.catalogue).flatMap((site, index) => {
    const first = site.openedOn === undefined ? undefined : opened(law, site.subject, site.openedOn, today);
    return [
      registered(law, site),
      ...(first ? [first] : []),
      ...(first?.state && index % 3 === 0 && again < openToday
        ? openAgain(law, site.subject, first.state, today, (again += 1))
        : []),
    ];
  });
};

const registered = ({ catalogue }: Law, { subject }: SalesSite): StreamFacts => {
  const stream = subjectStream(subject.code);
  const acts: Act<SubjectCommand>[] = [{ tick: 0, give: () => ({ type: 'RegisterSubject', data: { subject } }) }];
  return lived(
    stream,
    subjectDecider,
    timed(
      stream,
      acts,
      () => knownOn,
      () => eveningBefore,
    ),
    (now) => ({
      now,
      catalogue,
    }),
  );
};

/** Commits on a day; what holds only until a day that has passed has lapsed in the night after it. */
const opened = (law: Law, subject: Subject, on: Day, today: Day, earlier: readonly Commitment[] = []) => {
  const commitment = commitmentId(subject.code, openingKind, earlier.length + 1);
  const stream = commitmentStream(commitment);
  const liveThrough = (acts: readonly Act<CommitmentCommand>[], days: readonly Day[]) =>
    lived(
      stream,
      commitmentDecider,
      timed(
        stream,
        acts,
        (tick) => days[tick]!,
        (tick) => (tick === 0 ? daytime : night),
      ),
      (now) => ({ law, now, today: law.dayOf(now), known: subject, earlier, isReplaced: false }),
    );
  const commit: Act<CommitmentCommand> = {
    tick: 0,
    give: () => ({ type: 'Commit', data: { subject, kind: openingKind, ticked: clausesOf(law) } }),
  };
  const made = liveThrough([commit], [on]);
  const validUntil = made.state?.validUntil;
  if (validUntil === undefined || addDays(validUntil, 1) >= today) return made;
  const lapse: Act<CommitmentCommand> = { tick: 1, give: () => ({ type: 'LapseCommitment', data: { commitment } }) };
  return liveThrough([commit, lapse], [on, addDays(validUntil, 1)]);
};

/** Every clause that the kind tells. */
const clausesOf = ({ catalogue }: Law): string[] =>
  (commitmentKindOf(catalogue, openingKind)?.clauses ?? []).map(({ clause }) => clause);

/** A site that has committed anew and tells of its last days, each in its own way. */
const openAgain = (law: Law, subject: Subject, first: Commitment, today: Day, place: number): StreamFacts[] => {
  const on = addDays(today, place - committedAgo);
  const again = opened(law, subject, on, today, [first]);
  const acts = daysTold(subject.code, today, place);
  const stream = siteStream(subject.code);
  const told = lived(
    stream,
    siteDecider,
    timed(
      stream,
      acts,
      (tick) => addDays(today, -tick),
      () => closing,
    ),
    (now) => ({
      now,
      today: law.dayOf(now),
      isBeforeNoon: true,
      isKnown: true,
      demanded: [{ from: on, until: today }],
      by: place === 5 ? ('window' as const) : ('firm' as const),
    }),
  );
  return [again, ...(told.facts.length > 0 ? [told] : [])];
};

/** The last days of a site, the latest last: one told nothing yesterday, one has staff that is unwell, of one the camera could not be reached. */
const daysTold = (site: string, today: Day, place: number): Act<SiteCommand>[] => {
  const report = (tick: number): Act<SiteCommand> => {
    const chance = chanceOf(`day ${site} ${tick}`);
    const counts = {
      visitors: chance.between(3, 60),
      staffPresent: chance.between(5, 14),
      staffUnwell: place === 2 && tick === 1 ? 1 : 0,
      cameraReachable: !(place === 4 && tick === 1),
    };
    return { tick, give: () => ({ type: 'ReportSiteDay', data: { site, day: addDays(today, -tick), ...counts } }) };
  };
  const days = [4, 3, 2, 1].filter((tick) => tick > 1 || place % 5 !== 0).map(report);
  if (place !== 7) return days;
  const correct = (on: Day): SiteCommand => ({
    type: 'CorrectSiteDay',
    data: { site, day: on, reason: '漏计下午到访的两批客户', visitors: 74 },
  });
  return [...days.slice(0, 3), { tick: 2, give: correct }, ...days.slice(3)];
};
