import { isRefusalOf, refuse } from '@onewindow/kernel/decider.ts';
import { partOfCommand } from '@onewindow/kernel/envelope.ts';
import { instantAt, millisecondsAt } from '@onewindow/kernel/instant.ts';
import { deliveriesToReplay } from '@onewindow/projections/deliveries/queries.ts';
import type { DeliveryRow } from '@onewindow/projections/deliveries/row.ts';
import { ReplayDelivery } from '@onewindow/schema/delivery/commands.ts';
import { deliveryId } from '@onewindow/schema/streams.ts';
import { CompanyId, Uuid } from '@onewindow/schema/values.ts';
import { z } from 'zod';

import type { Context } from '../requestContext.ts';
import { asRecorded, dispatch, faultOfStore } from '../dispatch.ts';
import { faultError, malformedInput } from '../errors.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { envelopeShape, offeredCommand } from '../offeredCommands.ts';
import { longestWait } from '../progress.ts';
import { deliveryRow } from './delivery.ts';

const OneCompany = z.strictObject({ company: CompanyId });
const AllParked = OneCompany.extend({ commandId: envelopeShape.commandId });
const OneDelivery = AllParked.extend({ factId: Uuid });
/** An instant as people write it, with seconds or without, in whatever zone. */
const AnyInstant = z.iso.datetime({ offset: true }).transform((text) => instantAt(millisecondsAt(text)));
const Range = AllParked.extend({ from: AnyInstant, to: AnyInstant });
/** So many commands at a time. */
const concurrency = 64;

const parsed = <Input>(schema: z.ZodType<Input>, input: object, { locale }: Context): Input => {
  const outcome = schema.safeParse(asRecorded(input));
  if (!outcome.success) throw malformedInput(outcome.error, locale);
  return outcome.data;
};

/**
 * Gives one command for each delivery, so each is safe to repeat; what is under way at this very moment is left to itself.
 */
const replayAll = async (rows: readonly DeliveryRow[], commandId: string, { deps, actor, locale }: Context) => {
  let replayed = 0;
  let last: string | undefined;
  for (let at = 0; at < rows.length; at += concurrency) {
    const answers = await Promise.all(
      rows
        .slice(at, at + concurrency)
        .map(({ factId, company, orderId, ordinal }) =>
          deps.commands(
            { type: ReplayDelivery.type, data: { factId, company, orderId, position: ordinal } },
            { commandId: partOfCommand(commandId, ordinal), actor, correlationId: commandId },
          ),
        ),
    ).catch((error: unknown) => {
      throw faultOfStore(error, locale, commandId);
    });
    for (const answer of answers) {
      if (isRefusalOf(answer)) continue;
      replayed += 1;
      last = answer.position;
    }
  }
  if (last !== undefined && !(await deps.progress.passed(last, longestWait)))
    throw faultError('committed-but-behind', locale, { commandId });
  return { replayed, position: String(deps.progress.ordinal()) };
};

const unknownCompany = ({ deps }: Context, company: string) =>
  deps.law.catalogue.companies.some(({ id }) => id === company)
    ? undefined
    : { replayed: 0, position: String(deps.progress.ordinal()), refusal: refuse('company-unknown', 'company') };

export const replayResolvers: Resolvers = {
  Mutation: {
    replayDelivery: async (_root, { input }, context) => {
      const { factId: asked, company, ...given } = parsed(OneDelivery, input, context);
      const id = deliveryId(asked.toLowerCase(), company);
      const row = deliveryRow(context, id);
      if (!row)
        return { position: String(context.deps.progress.ordinal()), refusal: refuse('delivery-unknown', 'factId') };
      const { factId, orderId, ordinal } = row;
      const answer = await dispatch(
        offeredCommand(ReplayDelivery),
        { ...given, factId, company, orderId, position: ordinal },
        context,
      );
      return 'refusal' in answer ? answer : { position: answer.position, delivery: deliveryRow(context, id) };
    },
    replayAllParked: async (_root, { input }, context) => {
      const { company, commandId = context.deps.world.randomUuid() } = parsed(AllParked, input, context);
      return (
        unknownCompany(context, company) ??
        replayAll(await deliveriesToReplay(context.deps.reader, company, 'parked'), commandId, context)
      );
    },
    replayRange: async (_root, { input }, context) => {
      const { company, from, to, commandId = context.deps.world.randomUuid() } = parsed(Range, input, context);
      return (
        unknownCompany(context, company) ??
        replayAll(await deliveriesToReplay(context.deps.reader, company, { from, to }), commandId, context)
      );
    },
    sendTest: async (_root, { input }, context) => {
      const { company } = parsed(OneCompany, input, context);
      const outcome = await context.deps.sendTest(company);
      const position = String(context.deps.progress.ordinal());
      if ('refused' in outcome) return { acknowledged: false, position, refusal: outcome };
      const { is, ...told } = outcome;
      return { acknowledged: is === 'acknowledged', position, ...told };
    },
  },
};
