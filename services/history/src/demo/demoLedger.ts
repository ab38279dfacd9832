import type { Day } from '@onewindow/kernel/civilDay.ts';
import { policyCommandId, sealed } from '@onewindow/kernel/envelope.ts';
import type { NewEvent } from '@onewindow/kernel/eventStore.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { Catalogue, CatalogueItem } from '@onewindow/schema/catalogue.ts';
import { streamOfNumber } from '@onewindow/window/case/certificateNumbers.ts';
import type { Law } from '@onewindow/window/law.ts';

import { concludedJourneys } from './concludedJourneys.ts';
import { openJourneys } from './openJourneys.ts';
import { issueStreams } from './issueStreams.ts';
import { openingStreams } from './openingStreams.ts';
import { outreachActivities } from './outreachActivities.ts';
import { concludedVisit, type Layout, openVisit } from './visit.ts';
import type { StreamFacts } from './lived.ts';
import { visitStreams } from './visitStreams.ts';

/** One stream of the demo: appended as one batch, so it is there whole or not at all. */
export interface DemoStream {
  readonly stream: string;
  readonly events: readonly NewEvent[];
}

/** The last day on which the cases of the published report can have been concluded. */
const reported: Day = '2021-11-26';
/** The numbers of open projects begin here, so that a longer concluded list changes none of them. */
const firstOpen = 101;

/**
 * Reconstructs Jinshan's ledger, project by project: what was concluded in the seven months of the published report, with
 * exactly its figures, and what is open on `today`. The same for the same catalogue, calendar and moment of the first start.
 * @throws {RangeError} where the clock stands before the report.
 */
export const demoLedger = ({ law, today, recordedAt }: { law: Law; today: Day; recordedAt: Instant }): DemoStream[] => {
  if (today < reported) {
    throw new RangeError(
      `the demo reports what was concluded until ${reported}, so it cannot be told on ${today}: is the clock right?`,
    );
  }
  if (law.dayOf(recordedAt) < today)
    throw new RangeError(`the demo of ${today} cannot have been recorded at ${recordedAt}`);
  const layout: Layout = { law, certificateNumber: certificateNumbers(law.catalogue) };
  let number = 0;
  const concluded = concludedJourneys.flatMap((group) =>
    group.map((journey, place) => concludedVisit(layout, journey, (number += 1), [place, group.length])),
  );
  const open = Object.values(openJourneys)
    .flat()
    .map((journey, place) => openVisit(layout, journey, firstOpen + place, today));
  const visits = [...concluded, ...open].flatMap((visit) => visitStreams(layout, visit));
  const others = [...outreachActivities(law), ...openingStreams(law, today), ...issueStreams(law)];
  return [...visits, ...numbersTaken(visits), ...others].map(({ stream, facts }) => ({
    stream,
    events: sealed(
      facts,
      { type: 'ReconstructDemo', data: { stream } },
      { commandId: policyCommandId(`demo ${stream}`), actor: { role: 'system', id: 'demo' }, ledger: 'demo' },
      recordedAt,
    ),
  }));
};

/** The window gives no number a second time that stands on a certificate of the demo. */
const numbersTaken = (streams: readonly StreamFacts[]): StreamFacts[] =>
  streams
    .flatMap(({ facts }) => facts as readonly CaseEvent[])
    .flatMap((fact) => {
      if (fact.type !== 'CertificateIssued') return [];
      const { number, caseId, item, occurredAt } = fact.data;
      const taken = { type: 'CertificateNumberTaken', data: { number, caseId, item, occurredAt } };
      return [{ stream: streamOfNumber(number), facts: [taken] }];
    });

/** A construction permit's number has 18 digits: region, day, sequence of the day and category; of other papers any will do. */
const certificateNumbers = ({ regionCode }: Catalogue) => {
  const issued = new Map<string, number>();
  const next = (series: string): number => {
    const number = (issued.get(series) ?? 0) + 1;
    issued.set(series, number);
    return number;
  };
  return ({ id, opensOrders }: CatalogueItem, on: Day): string => {
    const building = '01';
    return opensOrders
      ? `${regionCode}${on.replaceAll('-', '')}${String(next(on)).padStart(2, '0')}${building}`
      : `金示例〔${on.slice(0, 4)}〕${id}-${String(next(`${id} ${on.slice(0, 4)}`)).padStart(3, '0')}`;
  };
};
