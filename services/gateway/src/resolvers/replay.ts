import { isRefusalOf, refuse } from '@onewindow/kernel/decider.ts';
import { partOfCommand } from '@onewindow/kernel/envelope.ts';
import { instantAt, millisecondsAt } from '@onewindow/kernel/instant.ts';
import { deliveriesToReplay } from '@onewindow/projections/deliveries/queries.ts';
import type { DeliveryRow } from '@onewindow/projections/deliveries/row.ts';
import { GiveUpDelivery, ReplayDelivery } from '@onewindow/schema/delivery/commands.ts';
import { deliveryId } from '@onewindow/schema/streams.ts';
import type { DeliveryRefusal } from '@onewindow/schema/delivery/refusals.ts';
import { CompanyId, Prose, Uuid } from '@onewindow/schema/values.ts';
import { z } from 'zod';

import { ownCompany } from '../access/ownCompany.ts';
import { acknowledgePulled, ReadUpTo } from './acknowledgePulled.ts';
import type { Context } from '../requestContext.ts';
import { decided, shownHere } from '../decided.ts';
import { asRecorded, dispatch } from '../dispatch.ts';
import { malformedInput } from '../errors.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { envelopeShape, offeredCommand } from '../offeredCommands.ts';
import { deliveryRow } from './delivery.ts';

const OneCompany = z.strictObject({ company: CompanyId });
const AllParked = OneCompany.extend({ commandId: envelopeShape.commandId });
const OneDelivery = AllParked.extend({ factId: Uuid });
const Read = AllParked.extend({ position: ReadUpTo });
const GivenUp = OneDelivery.extend({ reason: Prose });
/** An instant as people write it, with seconds or without, in whatever zone. */
const AnyInstant = z.iso.datetime({ offset: true }).transform((text) => instantAt(millisecondsAt(text)));
const Range = AllParked.extend({ from: AnyInstant, to: AnyInstant });
type DryRun = boolean | null | undefined;

/** So many commands at a time. */
const concurrency = 64;

const parsed = <Input>(schema: z.ZodType<Input>, input: object, { locale }: Context): Input => {
  const outcome = schema.safeParse(asRecorded(input));
  if (!outcome.success) throw malformedInput(outcome.error, locale);
  return outcome.data;
};

/** Gives a command on one delivery, which is named by its fact and its company. */
const onDelivery = async (
  { factId: asked, company, ...given }: z.infer<typeof OneDelivery>,
  command: typeof ReplayDelivery | typeof GiveUpDelivery,
  context: Context,
  saidOf: (row: DeliveryRow) => object,
  dryRun: DryRun,
) => {
  const id = deliveryId(asked.toLowerCase(), company);
  const row = deliveryRow(context, id);
  if (!row) return { position: String(context.deps.progress.ordinal()), refusal: refuse('delivery-unknown', 'factId') };
  const { factId, orderId } = row;
  const answer = await dispatch(
    offeredCommand(command),
    { ...given, factId, company, orderId, ...saidOf(row) },
    context,
    // The delivery is theirs; its order need not be, as it is not of whoever looks after connections.
    { dryRun, judged: { factId, company } },
  );
  return 'refusal' in answer ? answer : { position: answer.position, delivery: deliveryRow(context, id) };
};

/**
 * Gives one command for each delivery, so each is safe to repeat; what is under way at this very moment is left to itself.
 */
const replayAll = async (rows: readonly DeliveryRow[], commandId: string, context: Context, dryRun: DryRun) => {
  const { deps, actor } = context;
  let replayed = 0;
  for (let at = 0; at < rows.length; at += concurrency) {
    const answers = await Promise.all(
      rows
        .slice(at, at + concurrency)
        .map(({ factId, company, orderId, ordinal }) =>
          decided(
            { type: ReplayDelivery.type, data: { factId, company, orderId, position: ordinal } },
            { commandId: partOfCommand(commandId, ordinal), actor, correlationId: commandId },
            context,
            { dryRun, told: commandId },
          ),
        ),
    );
    replayed += answers.filter((answer) => !isRefusalOf(answer)).length;
    const positions = answers.flatMap((answer) => ('position' in answer ? [answer.position] : []));
    await shownHere(positions, context, { commandId });
  }
  return { replayed, position: String(deps.progress.ordinal()) };
};

/** To a company that acts by itself there is no other. */
const unknownCompany = (context: Context, company: string) =>
  [undefined, company].includes(ownCompany(context)) &&
  context.deps.law.catalogue.companies.some(({ id }) => id === company)
    ? undefined
    : { replayed: 0, position: String(context.deps.progress.ordinal()), refusal: refuse('company-unknown', 'company') };

export const replayResolvers: Resolvers = {
  Mutation: {
    replayDelivery: (_root, { input, dryRun }, context) =>
      onDelivery(
        parsed(OneDelivery, input, context),
        ReplayDelivery,
        context,
        ({ ordinal }) => ({ position: ordinal }),
        dryRun,
      ),
    acknowledgeHookupFacts: async (_root, { input, dryRun }, context) => {
      const { company, position: upTo, commandId = context.deps.world.randomUuid() } = parsed(Read, input, context);
      const unknown = unknownCompany(context, company);
      if (unknown) return { acknowledged: 0, position: unknown.position, refusal: unknown.refusal };
      const answer = await acknowledgePulled(context, company, upTo, commandId, dryRun);
      const position = String(context.deps.progress.ordinal());
      return { acknowledged: 0, ...answer, position };
    },
    giveUpDelivery: (_root, { input, dryRun }, context) => {
      const { reason, ...which } = parsed(GivenUp, input, context);
      return onDelivery(which, GiveUpDelivery, context, () => ({ reason }), dryRun);
    },
    replayAllParked: async (_root, { input, dryRun }, context) => {
      const { company, commandId = context.deps.world.randomUuid() } = parsed(AllParked, input, context);
      return (
        unknownCompany(context, company) ??
        replayAll(await deliveriesToReplay(context.deps.reader, company, 'parked'), commandId, context, dryRun)
      );
    },
    replayRange: async (_root, { input, dryRun }, context) => {
      const { company, from, to, commandId = context.deps.world.randomUuid() } = parsed(Range, input, context);
      const unknown = unknownCompany(context, company);
      if (unknown) return unknown;
      if (from > to) {
        const refusal = refuse<DeliveryRefusal>('range-ends-before-it-begins', 'to');
        return { replayed: 0, position: String(context.deps.progress.ordinal()), refusal };
      }
      return replayAll(
        await deliveriesToReplay(context.deps.reader, company, { from, to }),
        commandId,
        context,
        dryRun,
      );
    },
    sendTest: async (_root, { input, dryRun }, context) => {
      const { company } = parsed(OneCompany, input, context);
      const unknown = unknownCompany(context, company);
      if (unknown) return { acknowledged: false, position: unknown.position, refusal: unknown.refusal };
      const outcome = await context.deps.sendTest(company, dryRun);
      const position = String(context.deps.progress.ordinal());
      if ('refused' in outcome) return { acknowledged: false, position, refusal: outcome };
      if (outcome.is === 'notSent') return { acknowledged: false, position };
      const { is, ...told } = outcome;
      return { acknowledged: is === 'acknowledged', position, ...told };
    },
  },
};
