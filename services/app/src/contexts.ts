import type { ContextManifest } from '@onewindow/kernel/context.ts';
import { handlingRefusals } from '@onewindow/kernel/handleCommand.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';
import type { AnyProjection } from '@onewindow/kernel/projection.ts';
import { hookup } from '@onewindow/hookup/context.ts';
import type { HookupDeps } from '@onewindow/hookup/deps.ts';
import { access } from '@onewindow/access/context.ts';
import { accessProjections } from '@onewindow/projections/access/access.ts';
import { commitments } from '@onewindow/commitments/context.ts';
import type { CommitmentsDeps } from '@onewindow/commitments/deps.ts';
import { commitmentsProjections } from '@onewindow/projections/commitments/commitments.ts';
import { desk } from '@onewindow/desk/context.ts';
import { deskProjections } from '@onewindow/projections/desk/desk.ts';
import { issues } from '@onewindow/issues/context.ts';
import type { IssuesDeps } from '@onewindow/issues/deps.ts';
import { issuesProjections } from '@onewindow/projections/issues/issues.ts';
import { outreach } from '@onewindow/outreach/context.ts';
import { person, type PersonDeps } from '@onewindow/person/context.ts';
import { hookupProjections } from '@onewindow/projections/hookup.ts';
import { outreachProjections } from '@onewindow/projections/outreach/outreach.ts';
import { personProjections } from '@onewindow/projections/persons/persons.ts';
import { windowProjections } from '@onewindow/projections/window.ts';
import type { Law } from '@onewindow/projections/law.ts';
import { centreEvents } from '@onewindow/schema/centre/events.ts';
import { window } from '@onewindow/window/context.ts';
import type { WindowDeps } from '@onewindow/window/deps.ts';

/** What the contexts of a centre need around them, all together. */
export type CentreDeps = WindowDeps & HookupDeps & PersonDeps & CommitmentsDeps & IssuesDeps;

/** A context of a centre: its rules, and what other rooms make of them. */
interface CentreContext {
  readonly manifest: ContextManifest<CentreDeps>;
  /** Of any rows and events: only the read model runs them. */
  readonly projections: (law: Law) => readonly unknown[];
}

/**
 * The contexts of a centre: the rules of each, and what it shows. A new one is a line here, and one beside it in `answeringContexts.ts`,
 * which the gateway alone needs: a command that answers nobody, and the thread that folds, load neither GraphQL nor its queries.
 */
export const contextsByName = {
  window: { manifest: window, projections: windowProjections },
  hookup: { manifest: hookup, projections: hookupProjections },
  outreach: { manifest: outreach, projections: outreachProjections },
  access: { manifest: access, projections: accessProjections },
  person: { manifest: person, projections: personProjections },
  desk: { manifest: desk, projections: deskProjections },
  commitments: { manifest: commitments, projections: commitmentsProjections },
  issues: { manifest: issues, projections: issuesProjections },
} satisfies { readonly [name: string]: CentreContext };

/** The same, one after the other. */
export const contexts: readonly CentreContext[] = Object.values(contextsByName);

/** What a read model holds: what every context shows, and the lists that its policies and workers read. */
export const allProjections = (law: Law, policies: readonly AnyPolicy[]): readonly AnyProjection[] => [
  ...contexts.flatMap(({ manifest, projections }) => [
    ...(projections(law) as unknown as readonly AnyProjection[]),
    ...(manifest.lists ?? []),
  ]),
  ...policies.map(({ list }) => list),
];

const streams = contexts.flatMap(({ manifest }) =>
  manifest.streams.map(({ events, refusals }) => ({ events, refusals })),
);

/** What the names of a centre's streams begin with (decision 14). */
export const ownCategories: ReadonlySet<string> = new Set([
  'centre',
  ...contexts.flatMap(({ manifest }) => manifest.streams.map(({ category }) => category)),
]);

/** Every event that a log of this version may hold; those of the centre itself belong to no context. */
export const allEvents = [...centreEvents, ...streams.flatMap(({ events }) => events)];

/** The types that they have. */
export const knownTypes: ReadonlySet<string> = new Set(allEvents.map(({ type }) => type));

/** Every command, whoever gives it. */
export const allCommands = contexts.flatMap(({ manifest }) =>
  manifest.streams.flatMap(({ offered, internal }) => [...offered, ...internal]),
);

/** Every command that people and companies may give. */
export const offeredTypes = contexts.flatMap(({ manifest }) =>
  manifest.streams.flatMap(({ offered }) => offered.map(({ type }) => type)),
);

/** Every reason why a command can be refused. */
export const allRefusals = [...new Set([...handlingRefusals, ...streams.flatMap(({ refusals }) => refusals)])];
