import { isRefusalOf, type Refusal } from '@onewindow/kernel/decider.ts';
import { type Actor, causeOf } from '@onewindow/kernel/envelope.ts';
import { eventAt } from '@onewindow/kernel/eventAt.ts';
import type { EventStore, Position } from '@onewindow/kernel/eventStore.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Handled } from '@onewindow/kernel/handleCommand.ts';
import type { PersonalData } from '@onewindow/kernel/personalData.ts';
import type { DeliveryCommand } from '@onewindow/schema/delivery/commands.ts';
import { chance, pause } from '@onewindow/kernel/waiting.ts';
import type { HookupEvent } from '@onewindow/schema/hookup/events.ts';
import { utilityStream } from '@onewindow/schema/streams.ts';

import type { SecretBox } from '../utility/secrets.ts';
import type { UtilityDeps } from '../deps.ts';
import { utilityRules } from '../utility/rules.ts';
import { messageOf } from './message.ts';
import { postSigned, type PostOutcome, type Sender } from './post.ts';
import { deliveryRules } from './rules.ts';

/** What attempts are made with. */
export interface DeliveryDeps extends Sender, UtilityDeps {
  readonly secrets: SecretBox;
  /** Opens what is personal in a fact, which a company is told as far as it is not forgotten. */
  readonly open: PersonalData['open'];
  /** The last head of the tree over the facts, in one line; nothing before the first. */
  readonly treeHead?: () => string | undefined;
}

/** One fact to be sent to one company, and where it is read. */
export interface Sending {
  readonly factId: string;
  readonly company: string;
  readonly orderId: string;
  readonly attempt: number;
  readonly ordinal: number;
  readonly stream: string;
  readonly revision: number;
}

/** Where a company takes what it is sent, and the secrets that sign it: one, or two while they change. */
export interface Destination {
  readonly url: string;
  /** Since when it is there again, if it was not. */
  readonly recoveredAt?: Instant | undefined;
  /** Since when no other process can be sending. */
  readonly aloneSince?: Instant | undefined;
  readonly secrets: readonly string[];
}

/** What came of an attempt, and a place in the log past what is recorded of it; `lost` where another node makes it. */
export type Attempted =
  | { readonly is: 'lost'; readonly why: string }
  | { readonly is: 'made'; readonly outcome: PostOutcome; readonly position: Position };

/** How long after its time limit a claim ends, in milliseconds (decision 10). */
const grace = 5_000;

/** Who acts where something is sent, found out by sending, or no longer sent. */
export const sender: Actor = { role: 'policy', id: 'deliveries' };

/**
 * One attempt to deliver: claimed first, so that no two nodes make it; then sent; then what came of it is recorded. A node that
 * dies between the two is followed by another with the same message under the same id.
 */
export const attemptDelivery = async (
  deps: DeliveryDeps,
  sending: Sending,
  { url, secrets, recoveredAt, aloneSince }: Destination,
  stopping: AbortSignal,
): Promise<Attempted> => {
  const { factId, company, orderId, attempt } = sending;
  const event = await readFact(deps.store, sending);
  const message = messageOf(deps.open(event), { ...sending, centre: deps.law.catalogue.id });
  if (!message) throw new Error(`${company} is told nothing of ${factId}`);

  const give = (command: DeliveryCommand, commandId: string) =>
    deliveryRules.handle(deps, command, {
      commandId,
      actor: sender,
      correlationId: causeOf(event).correlationId,
      causationId: factId,
    });
  // An id of its own for each try: one that followed from the attempt would let two nodes win.
  const claim: DeliveryCommand = {
    type: 'ClaimDelivery',
    data: {
      factId,
      company,
      attempt,
      orderId,
      lasts: deps.timeLimit + grace,
      url,
      ...(recoveredAt !== undefined && { recoveredAt }),
      ...(aloneSince !== undefined && { aloneSince }),
    },
  };
  const claimed = await give(claim, deps.world.randomUuid());
  if (isRefusalOf(claimed)) return { is: 'lost', why: claimed.refused };

  const post = { url, id: factId, body: JSON.stringify(message), secrets, treeHead: deps.treeHead?.() };
  const outcome = await postSigned(deps, post, stopping);
  const record = outcomeCommand({ factId, company, attempt }, outcome, deps);
  const recorded = await insisting(deps, () => give(record.command, record.commandId));
  const position = isRefusalOf(recorded) ? claimed.position : recorded.position;
  if (!isGone(outcome)) return { is: 'made', outcome, position };
  const suspended = await suspend(deps, company, url);
  return { is: 'made', outcome, position: deps.store.compare(suspended, position) > 0 ? suspended : position };
};

/** Whether the endpoint said that it wants no more. */
export const isGone = (outcome: PostOutcome): boolean => outcome.is === 'failed' && outcome.cause === 'gone';

const readFact = async (store: EventStore, { factId, ...place }: Sending) => {
  const event = await eventAt<HookupEvent>(store, place);
  if (event?.id !== factId) throw new Error(`${place.stream} does not hold ${factId} at revision ${place.revision}`);
  return event;
};

const outcomeCommand = (
  of: { readonly factId: string; readonly company: string; readonly attempt: number },
  outcome: PostOutcome,
  { world }: Pick<DeliveryDeps, 'world'>,
): { readonly command: DeliveryCommand; readonly commandId: string } => {
  const commandId = world.randomUuid();
  switch (outcome.is) {
    case 'acknowledged': {
      const { is: _, ...heard } = outcome;
      return { commandId, command: { type: 'RecordAcknowledgement', data: { ...of, ...heard } } };
    }
    case 'failed': {
      const { is: _, ...heard } = outcome;
      return { commandId, command: { type: 'RecordFailure', data: { ...of, ...heard, jitter: chance(world) } } };
    }
    default:
      return { commandId, command: { type: 'RecordUnknownOutcome', data: of } };
  }
};

/** So often what came of an attempt is given to a store that does not take it: an acknowledgement that is lost is a repeat. */
const mostTries = 5;

const insisting = async (
  { world }: Pick<DeliveryDeps, 'world'>,
  record: () => Promise<Handled | Refusal>,
): Promise<Handled | Refusal> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await record();
    } catch (error) {
      if (tries >= mostTries) throw error;
      await pause(world, 200 * 2 ** tries);
    }
  }
};

/**
 * The endpoint wants no more (410): nothing is sent to it until the window has looked. Others may have heard it first. What
 * comes back is the place in the log where that stands.
 */
const suspend = async (deps: DeliveryDeps, company: string, endpoint: string): Promise<Position> => {
  await utilityRules.handle(
    deps,
    { type: 'SuspendUtility', data: { company, reason: '410 Gone', endpoint } },
    { commandId: deps.world.randomUuid(), actor: sender },
  );
  const slice = await deps.store.readStream(utilityStream(company), { direction: 'backwards', max: 1 });
  return (slice.found ? slice.events[0]?.position : undefined) ?? deps.store.start;
};
