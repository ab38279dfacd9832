import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import type { CommitmentEvent } from '@onewindow/schema/commitment/events.ts';
import type { SubjectEvent } from '@onewindow/schema/commitment/events.ts';
import { commitmentId, commitmentStream, subjectStream } from '@onewindow/schema/commitment/values.ts';
import { type InForce, inForceAfter } from '@onewindow/schema/site/inForce.ts';

import type { CommitmentsDeps } from '../deps.ts';
import type { SiteContext } from './decide.ts';

/** What is known of a sales site by its own stream and by those of its commitments that demand a daily record. */
export const siteKnown = async (
  { store, law: { catalogue, dayOf } }: Pick<CommitmentsDeps, 'store' | 'law'>,
  site: string,
): Promise<Pick<SiteContext, 'isKnown' | 'demanded'>> => {
  const registered = await factsOf<SubjectEvent>(store, subjectStream(site));
  const isKnown = registered.some(
    ({ type, data }) => type === 'SubjectRegistered' && data.subject.kind === 'salesSite',
  );
  if (!isKnown) return { isKnown, demanded: [] };
  const kinds = catalogue.commitments.kinds.filter(({ dailyRecord }) => dailyRecord);
  const demanded: InForce[] = [];
  for (const { id } of kinds) {
    let spans: readonly InForce[] = [];
    for (let n = 1; ; n += 1) {
      const facts = await factsOf<CommitmentEvent>(store, commitmentStream(commitmentId(site, id, n)));
      if (facts.length === 0) break;
      spans = facts.reduce((before, fact) => inForceAfter(before, fact, dayOf), spans);
    }
    demanded.push(...spans);
  }
  return { isKnown, demanded };
};

const factsOf = async <Event>(store: EventStore, stream: string): Promise<readonly Event[]> => {
  const slice = await store.readStream(stream);
  return slice.found ? (slice.events as unknown as readonly Event[]) : [];
};
