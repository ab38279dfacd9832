import { streamRules, type StreamRules } from '@onewindow/kernel/context.ts';
import { type Actor, type Envelope, eventId } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { instantAt, type Instant } from '@onewindow/kernel/instant.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';
import type { DrawEvent } from '@onewindow/schema/draw/events.ts';
import { drawStream } from '@onewindow/schema/draw/values.ts';
import {
  type InspectionCommand,
  internalInspectionCommands,
  offeredInspectionCommands,
  OpenInspectionOnComplaint,
} from '@onewindow/schema/inspection/commands.ts';
import { inspectionEvents } from '@onewindow/schema/inspection/events.ts';
import { inspectionRefusals } from '@onewindow/schema/inspection/refusals.ts';
import { inspectionStream } from '@onewindow/schema/inspection/streams.ts';
import { type Inspector } from '@onewindow/schema/inspection/values.ts';

import type { CommitmentsDeps } from '../deps.ts';
import { circularNumberRules, nextNumber, reserveNumber, withNextNumber } from './circularNumbers.ts';
import { creditRules } from './credit/creditStreams.ts';
import { inspectionDecider } from './decide.ts';
import { readInspected } from './inspectedSubject.ts';
import type { InspectionContext } from './inspectionRule.ts';
import { creditToEnd } from './policies/creditToEnd.ts';
import { creditToEnter } from './policies/creditToEnter.ts';
import { inspectionsToOpen } from './policies/inspectionsToOpen.ts';
import { lateRectifications } from './policies/lateRectifications.ts';
import { readInspection } from './readInspection.ts';

type Law = CommitmentsDeps['law'];

const momentOf =
  ({ catalogue, calendar, dayOf }: Law, inspection: string, actor: Actor) =>
  (now: Instant): InspectionContext => ({ inspection, now, today: dayOf(now), dayOf, actor, catalogue, calendar });

/** A subject that was drawn is known by its draw: for which kind, and by whom it is inspected. */
const locateDrawn = async (
  { store, law, world }: CommitmentsDeps,
  { inspection, draw, subject: code }: { inspection: string; draw: string; subject: string },
  { actor }: Envelope,
) => {
  const slice = await store.readStream(drawStream(draw));
  const facts = (slice.found ? slice.events : []) as readonly StoredEvent<DrawEvent>[];
  const pool = facts.flatMap(({ type, data }) => (type === 'DrawPoolPublished' ? data.pool : [])).at(0);
  const chosen = facts
    .flatMap(({ type, data }) => (type === 'DrawMade' ? data.chosen : []))
    .find((one) => one.subject === code);
  const drawn: Inspector[] = (chosen?.inspectors ?? []).flatMap((id) => {
    const department = pool?.inspectors.find((one) => one.id === id)?.department;
    return department === undefined ? [] : [{ id, department }];
  });
  const today = law.dayOf(instantAt(world.now()));
  const subject = pool && (await readInspected(store, law.catalogue, today, { code, kind: pool.kind }));
  return {
    stream: inspectionStream(inspection),
    begins: true,
    contextAt: (now: Instant) => ({ ...momentOf(law, inspection, actor)(now), subject, drawn }),
  };
};

/** An inspection on a complaint has an id that is reckoned from its command: the same command again finds the same one. */
const locateComplaint = async (
  { store, law, world }: CommitmentsDeps,
  { subject: code, kind }: { subject: string; kind: string },
  envelope: Envelope,
) => {
  const inspection = eventId(envelope, 0);
  const today = law.dayOf(instantAt(world.now()));
  const subject = await readInspected(store, law.catalogue, today, { code, kind });
  return {
    stream: inspectionStream(inspection),
    begins: true,
    contextAt: (now: Instant) => ({ ...momentOf(law, inspection, envelope.actor)(now), subject }),
  };
};

/** A circular takes the next number of its year. */
const locateCircular = async ({ store, law, world }: CommitmentsDeps, inspection: string, envelope: Envelope) => {
  const year = law.dayOf(instantAt(world.now())).slice(0, 4);
  const used = (await readInspection(store, inspection))?.numbers ?? [];
  const next = await nextNumber(store, year, inspection, used);
  return {
    stream: inspectionStream(inspection),
    contextAt: (now: Instant) => ({ ...momentOf(law, inspection, envelope.actor)(now), nextNumber: next.number }),
    reserve: reserveNumber(store, world, envelope, year, next),
  };
};

/** Inspections: each has a stream of its own, with all that follows up to its circular. */
const inspectionRules = streamRules({
  category: 'inspection',
  offered: offeredInspectionCommands,
  internal: internalInspectionCommands,
  answer: { type: 'Inspection', field: 'inspection' },
  events: inspectionEvents,
  refusals: inspectionRefusals,
  decider: inspectionDecider,
  locate: async (deps: CommitmentsDeps, { type, data }: InspectionCommand, envelope) => {
    switch (type) {
      case 'OpenInspection':
        return locateDrawn(deps, data, envelope);
      case 'OpenInspectionOnComplaint':
        return locateComplaint(deps, data, envelope);
      case 'PublishCircular':
        return locateCircular(deps, data.inspection, envelope);
      default: {
        const { inspection } = data;
        return {
          stream: inspectionStream(inspection),
          contextAt: momentOf(deps.law, inspection, envelope.actor),
        };
      }
    }
  },
  on: [
    {
      object: 'Centre',
      commands: [OpenInspectionOnComplaint],
      locate: async ({ law }: CommitmentsDeps, _id, actor) => ({ contextAt: momentOf(law, '', actor) }),
    },
    {
      object: 'Inspection',
      commands: offeredInspectionCommands.filter((one) => one !== OpenInspectionOnComplaint),
      locate: async ({ law }: CommitmentsDeps, inspection, actor) => ({
        stream: inspectionStream(inspection),
        contextAt: momentOf(law, inspection, actor),
      }),
    },
  ],
});

/** The streams of inspections, rectification, circulars and credit. */
export const inspectionStreams: readonly StreamRules<CommitmentsDeps>[] = [
  withNextNumber(inspectionRules),
  circularNumberRules,
  creditRules,
];

/** What follows from their facts, and from the passing of time. */
export const inspectionPolicies = ({ law }: { readonly law: Pick<Law, 'beginOf'> }): readonly AnyPolicy[] =>
  [inspectionsToOpen, lateRectifications(law), creditToEnter, creditToEnd(law)] as unknown as readonly AnyPolicy[];
