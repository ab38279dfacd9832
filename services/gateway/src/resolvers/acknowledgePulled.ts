import { isRefusalOf, type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import { partOfCommand } from '@onewindow/kernel/envelope.ts';
import { unacknowledgedUpTo } from '@onewindow/projections/deliveries/queries.ts';
import { AcknowledgePulled } from '@onewindow/schema/delivery/commands.ts';
import { z } from 'zod';
import type { DeliveryRefusal } from '@onewindow/schema/delivery/refusals.ts';

import { faultOfStore } from '../dispatch.ts';
import { faultError } from '../errors.ts';
import { longestWait } from '../progress.ts';
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
  { deps, actor, locale }: Pick<Context, 'deps' | 'actor' | 'locale'>,
  company: string,
  upTo: number,
  commandId: string,
  dryRun: boolean | null = false,
): Promise<{ readonly acknowledged: number } | { readonly refusal: Refusal }> => {
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
        deps.commands(
          { type: AcknowledgePulled.type, data: { factId, company, orderId } },
          { commandId: partOfCommand(commandId, place), actor, correlationId: commandId },
        ),
      ),
    ).catch((error: unknown) => {
      throw faultOfStore(error, locale, commandId);
    });
    const positions = answers.flatMap((answer) => (isRefusalOf(answer) ? [] : [answer.position]));
    acknowledged += positions.length;
    const last = positions.at(-1);
    if (last === undefined) return { acknowledged };
    if (!(await deps.progress.passed(last, longestWait)))
      throw faultError('committed-but-behind', locale, { commandId });
  }
};
