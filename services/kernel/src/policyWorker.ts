import type { CommandBus } from './commandBus.ts';
import { isRefusalOf } from './decider.ts';
import type { DueRows } from './dueRows.ts';
import { policyCommandId } from './envelope.ts';
import { instantAt, millisecondsAt } from './instant.ts';
import type { AnyPolicy } from './policy.ts';
import type { DueList } from './scheduler.ts';
import { tellFault } from './tellFault.ts';
import type { World } from './world.ts';

/** What a worker needs beside its policy. */
export interface PolicyWorkerDeps {
  readonly rows: DueRows<object>;
  readonly isReady: () => boolean;
  readonly commands: CommandBus;
  readonly world: Pick<World, 'now'>;
  readonly log: {
    readonly warn: (details: object, words: string) => void;
    readonly error: (details: object, words: string) => void;
  };
}

/** So many rows of one list at a time. */
const batchSize = 500;
/** After a fault, or where the list does not show what was done, a command is given again so much later, in milliseconds. */
const retryDelay = 60_000;
/** What the rules forbid now they may allow later, but hardly soon. */
const retryDelayAfterRefusal = 3_600_000;

/**
 * A policy at work: reads what is due of its list and gives the commands. What it gives twice happens once, so any number of
 * nodes may do this (decision 9).
 */
export const policyWorker = (policy: AnyPolicy, { rows, isReady, commands, world, log }: PolicyWorkerDeps): DueList => {
  /** Acts that were given and whose answer the list does not show yet, and when each may be given again. */
  const given = new Map<string, number>();

  const give = async (key: string, row: () => object): Promise<string | undefined> => {
    let name: string | undefined;
    try {
      const { command, act, causedBy } = policy.command(row(), key);
      name = act;
      if ((given.get(act) ?? 0) > world.now()) return act;
      given.set(act, world.now() + retryDelay);
      const answer = await commands(command, {
        commandId: policyCommandId(act),
        actor: { role: 'policy', id: policy.list.name },
        correlationId: causedBy.correlationId,
        causationId: causedBy.eventId,
      });
      if (isRefusalOf(answer)) {
        given.set(act, world.now() + retryDelayAfterRefusal);
        log.warn({ act, refused: answer.refused }, 'a policy was refused');
      }
    } catch (err) {
      tellFault(log, err, { list: policy.list.name, key }, 'a policy failed and will be tried again');
      given.set((name ??= key), world.now() + retryDelay);
    }
    return name;
  };

  return {
    name: policy.list.name,
    tables: [policy.list.name],
    work: async (now) => {
      if (!isReady()) return undefined;
      const most = batchSize + given.size;
      const due = rows.due(instantAt(now), most);
      const acts = new Set(await Promise.all(due.map(({ key, row }) => give(key, row))));
      // Of what is no longer due the list has shown the answer.
      if (due.length < most) for (const act of given.keys()) if (!acts.has(act)) given.delete(act);
      if (due.length === most) return now;
      const next = rows.nextAfter(instantAt(now));
      return Math.min(next === undefined ? Infinity : millisecondsAt(next), ...given.values());
    },
  };
};
