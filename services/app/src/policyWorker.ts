import type { CommandBus } from '@onewindow/gateway/commandBus.ts';
import type { Day } from '@onewindow/kernel/civilDay.ts';
import { isRefusalOf } from '@onewindow/kernel/decider.ts';
import { policyCommandId } from '@onewindow/kernel/envelope.ts';
import type { Fact } from '@onewindow/kernel/eventStore.ts';
import type { Policy } from '@onewindow/kernel/policy.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { Follower } from '@onewindow/infra/follower.ts';
import type { Logger } from '@onewindow/infra/logger.ts';
import type { ReadModel } from '@onewindow/infra/readModel.ts';

/** A policy of which the worker knows nothing but its list and its commands. */
export type AnyPolicy = Policy<object, Fact>;

/** How often the lists are looked through although nothing happened: days begin, and what failed is tried again. */
const pollInterval = 60_000;
/** So many rows of one list at a time. */
const batchSize = 500;

/**
 * Reads the policies' lists and gives their commands, whenever the read model moved and as time passes. What it gives twice
 * happens once, so any number of nodes may do this (decision 9).
 */
export const workOnPolicies = (
  policies: readonly AnyPolicy[],
  {
    readModel,
    follower,
    commands,
    world,
    today,
    log,
  }: {
    readonly readModel: ReadModel;
    readonly follower: Follower;
    readonly commands: CommandBus;
    readonly world: World;
    readonly today: () => Day;
    readonly log: Pick<Logger, 'warn' | 'error'>;
  },
): { readonly stop: () => Promise<void> } => {
  const lists = policies.map((policy) => ({
    policy,
    due: readModel.database.prepare<[string, number], { key: string; row: string }>(
      `SELECT key, row FROM "${policy.list.name}" WHERE due <= ? ORDER BY due, key LIMIT ?`,
    ),
  }));
  /** Acts that were given and whose answer the list does not show yet. */
  const given = new Set<string>();
  let stopped = false;
  let working = Promise.resolve();
  let isWorking = false;
  let again = false;

  const give = async (policy: AnyPolicy, key: string, row: string): Promise<void> => {
    try {
      const { command, act, causedBy } = policy.command(JSON.parse(row) as object, key);
      if (given.has(act)) return;
      given.add(act);
      const answer = await commands(command, {
        commandId: policyCommandId(act),
        actor: { role: 'policy', id: policy.list.name },
        correlationId: causedBy.correlationId,
        causationId: causedBy.eventId,
      });
      if (isRefusalOf(answer)) log.warn({ act, refused: answer.refused }, 'a policy was refused');
    } catch (err) {
      log.error({ list: policy.list.name, key, err }, 'a policy failed and will be tried again');
    }
  };
  const lookThrough = async (): Promise<void> => {
    isWorking = true;
    try {
      do {
        again = false;
        for (const { policy, due } of lists) {
          const rows = due.all(today(), batchSize + given.size);
          await Promise.all(rows.map(({ key, row }) => give(policy, key, row)));
        }
      } while (again && !stopped);
    } catch (err) {
      log.error({ err }, 'the lists of the policies cannot be read and will be looked through again');
    } finally {
      // In the same turn as the last look at `again`, so that no batch falls between.
      isWorking = false;
    }
  };
  const look = (): void => {
    if (stopped || follower.state().at !== 'ready') return;
    again = true;
    if (!isWorking) working = lookThrough();
  };

  const unsubscribe = follower.onBatch(look);
  let callOff = (): void => undefined;
  const lookLater = (): void => {
    callOff = world.after(pollInterval, () => {
      given.clear();
      look();
      lookLater();
    });
  };
  lookLater();
  look();
  return {
    stop: async () => {
      stopped = true;
      unsubscribe();
      callOff();
      await working;
    },
  };
};
