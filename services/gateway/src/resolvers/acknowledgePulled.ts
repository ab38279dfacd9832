import { type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import { partOfCommand } from '@onewindow/kernel/envelope.ts';
import { unacknowledgedUpTo } from '@onewindow/projections/deliveries/queries.ts';
import { AcknowledgePulled } from '@onewindow/schema/delivery/commands.ts';
import { z } from 'zod';
import type { DeliveryRefusal } from '@onewindow/schema/delivery/refusals.ts';

import { decided, shownHere } from '../decided.ts';
import type { Context } from '../requestContext.ts';

/** A place in the log up to which somebody has read. */
export const ReadUpTo = z
  .string()
  .regex(/^[1-9]\d{0,14}$/)
  .transform(Number);

/** So many deliveries are settled at once. */
const batch = 64;
/** A dry run counts no further. */
const mostTried = 10_000;

/**
 * Settles everything that a company was sent up to a place in the log, as what it has read itself. Each is a command of its own, so that
 * the whole is safe to repeat; what comes back is how many were settled now.
 */
export const acknowledgePulled = async (
  context: Pick<Context, 'deps' | 'actor' | 'locale'>,
  company: string,
  upTo: number,
  commandId: string,
  dryRun: boolean | null = false,
): Promise<{ readonly acknowledged: number } | { readonly refusal: Refusal }> => {
  const { deps, actor } = context;
  const ordinal = deps.progress.ordinal();
  if (upTo > ordinal) return { refusal: refuse<DeliveryRefusal>('position-ahead', 'position', { position: ordinal }) };
  // Of what is only tried nothing is settled, so nothing would be left to ask for again.
  if (dryRun) return { acknowledged: (await unacknowledgedUpTo(deps.reader, company, upTo, mostTried)).length };
  let acknowledged = 0;
  for (;;) {
    const open = await unacknowledgedUpTo(deps.reader, company, upTo, batch);
    if (open.length === 0) return { acknowledged };
    const answers = await Promise.all(
      open.map(({ factId, orderId, ordinal: place }) =>
        decided(
          { type: AcknowledgePulled.type, data: { factId, company, orderId } },
          { commandId: partOfCommand(commandId, place), actor, correlationId: commandId },
          context,
          { told: commandId },
        ),
      ),
    );
    const positions = answers.flatMap((answer) => ('position' in answer ? [answer.position] : []));
    if (positions.length === 0) return { acknowledged };
    acknowledged += positions.length;
    await shownHere(positions, context, { commandId });
  }
};
