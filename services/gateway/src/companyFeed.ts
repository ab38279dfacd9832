import { messageOf } from '@onewindow/hookup/delivery/message.ts';
import { asCompany, companyOf } from '@onewindow/hookup/utility/actor.ts';
import { eventAt } from '@onewindow/kernel/eventAt.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { sentTo } from '@onewindow/projections/deliveries/queries.ts';
import type { HookupEvent } from '@onewindow/schema/hookup/events.ts';
import type { HookupMessage } from '@onewindow/schema/hookup/message.ts';

import { type ShownTo, shownFact } from './disclosure.ts';
import type { GatewayDeps } from './requestContext.ts';
import { endsToken, factsAfter, hookupFactsFor, type NumberedFact } from './feed.ts';

/** So many at a time are looked up, before others have their turn. */
const page = 20;

type Parts = Pick<
  GatewayDeps,
  'store' | 'reader' | 'feed' | 'progress' | 'law' | 'personal' | 'disclosed' | 'access' | 'world'
>;

/** A company that was let in: at which position, and whether its token still is what it was. */
export interface Visitor {
  readonly company: string;
  readonly letInAt: number;
  readonly isStillLetIn: () => boolean;
}

/** What a company was sent behind a position, as it is pushed: everything that there is now, as long as its token is valid. */
export async function* messagesSoFar(
  parts: Parts,
  { company, isStillLetIn }: Visitor,
  after: number,
): AsyncGenerator<HookupMessage, void, undefined> {
  const { reader, feed } = parts;
  for (let at = after; isStillLetIn();) {
    const places = await sentTo(reader, company, { size: page, fromEnd: false, after: at });
    // Read before they are shown, so that a page is one entry in the record of disclosures.
    const to = { deps: parts, actor: asCompany(company), roles: ['company'] as const };
    for (const message of await Promise.all(places.map((place) => messageAt(parts, place, to)))) {
      yield message;
      at = Number(message.position);
    }
    if (places.length < page) return;
    await feed.background.wait();
  }
}

const messageAt = async (
  { store, law }: Parts,
  { ordinal, stream, revision }: { readonly ordinal: number; readonly stream: string; readonly revision: number },
  to: ShownTo,
): Promise<HookupMessage> => {
  const company = companyOf(to.actor) ?? '';
  const event = await eventAt<HookupEvent>(store, { stream, revision });
  const message = event && messageOf(await shownFact(event, to), { centre: law.catalogue.id, company, ordinal });
  if (!message) throw new Error(`${stream} holds nothing at revision ${revision} that ${company} is told`);
  return message;
};

/** The same, and then what happens, until the signal or until the house closes. */
export async function* messagesAfter(
  parts: Parts,
  visitor: Visitor,
  after: number,
  signal: AbortSignal,
): AsyncGenerator<HookupMessage, void, undefined> {
  // Whatever the read model knows by now is in the first part; the log is followed from there.
  const { company, letInAt, isStillLetIn } = visitor;
  const known = Math.max(after, parts.progress.ordinal());
  let at = after;
  for await (const message of messagesSoFar(parts, visitor, after)) {
    yield message;
    at = Number(message.position);
  }
  if (!isStillLetIn()) return;
  const ends = endsToken(company, letInAt);
  // A token ends with its last day, too, which is no fact.
  const isOver = (fact: NumberedFact) => ends(fact) || !isStillLetIn();
  const facts = factsAfter(parts, Math.max(at, known), hookupFactsFor(company), isOver);
  signal.addEventListener('abort', () => void facts.return?.());
  if (signal.aborted) return;
  for await (const { ordinal, event } of facts) {
    const fact = await shownFact(event as StoredEvent<HookupEvent>, {
      deps: parts,
      actor: asCompany(company),
      roles: ['company'],
    });
    const message = messageOf(fact, { centre: parts.law.catalogue.id, company, ordinal });
    if (message) yield message;
  }
}
