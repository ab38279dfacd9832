import type { DeliveryMetrics } from '@onewindow/hookup/delivery/metrics.ts';
import { utilityLags } from '@onewindow/projections/deliveries/queries.ts';
import type { Reader } from '@onewindow/projections/reader.ts';
import type { CommandOutcome } from '@onewindow/kernel/commandBus.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import { millisecondsAt } from '@onewindow/kernel/instant.ts';
import type { World } from '@onewindow/kernel/world.ts';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from '@prometheus-io/client';

import type { Progress } from './progress.ts';

/** What an operator's monitoring reads at `/metrics`. */
export interface Metrics extends DeliveryMetrics {
  /** Counts a command that was given on this node. */
  readonly commanded: (type: string, outcome: CommandOutcome) => void;
  /** All of it, in the text form of Prometheus. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/** The measures of one node. What there is to deliver is reckoned when somebody asks. */
export const openMetrics = ({
  reader,
  progress,
  world,
  companies,
  commands,
  store,
}: {
  readonly store: Pick<EventStore, 'lostSince'>;
  readonly reader: Reader;
  readonly progress: Progress;
  readonly world: World;
  readonly companies: readonly string[];
  /** Every offered command: each is there from the start, also where it was never given. */
  readonly commands: readonly string[];
}): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  collectProcessMetrics(registry);
  const position = new Gauge({
    name: 'onewindow_read_model_position',
    help: 'Public position of the last fact in the read model of this node',
    registers,
  });
  const given = new Counter({
    name: 'onewindow_commands_total',
    help: 'Commands of people, companies and policies on this node, by what became of them',
    labelNames: ['command', 'outcome'],
    registers,
  });
  for (const command of commands) given.inc({ command, outcome: 'done' }, 0);
  const attempts = new Counter({
    name: 'onewindow_delivery_attempts_total',
    help: 'Attempts to deliver that this node made, by what came of them',
    labelNames: ['company', 'outcome'],
    registers,
  });
  const durations = new Histogram({
    name: 'onewindow_delivery_attempt_seconds',
    help: 'Time from the beginning of an attempt to the answer',
    labelNames: ['company'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15],
    registers,
  });
  const parked = new Gauge({
    name: 'onewindow_deliveries_parked',
    help: 'Facts that were given up and wait for a person',
    labelNames: ['company'],
    registers,
  });
  const lag = new Gauge({
    name: 'onewindow_delivery_lag_seconds',
    help: 'How long the oldest fact that the company has not acknowledged has been on its way',
    labelNames: ['company'],
    registers,
  });
  const waiting = new Gauge({
    name: 'onewindow_deliveries_waiting',
    help: 'Facts that the company has not acknowledged yet, parked ones left aside',
    labelNames: ['company'],
    registers,
  });
  const reachable = new Gauge({
    name: 'onewindow_store_reachable',
    help: 'Whether this node reaches the event store: 1, or 0 while it does not',
    registers,
  });
  const reckon = async (): Promise<void> => {
    position.set(progress.ordinal());
    reachable.set(store.lostSince() === undefined ? 1 : 0);
    // Half of what happened says nothing of what is waiting.
    if (progress.state().at === 'catchingUp') return;
    const lags = await utilityLags(reader);
    for (const company of companies) {
      const { oldest, ...counts } = lags.get(company) ?? { waiting: 0, parked: 0 };
      waiting.set({ company }, counts.waiting);
      parked.set({ company }, counts.parked);
      lag.set({ company }, oldest ? Math.max(0, world.now() - millisecondsAt(oldest.since)) / 1_000 : 0);
    }
  };
  return {
    commanded: (command, outcome) => given.inc({ command, outcome }),
    attempted: (company, outcome) => {
      attempts.inc({ company, outcome: outcome.is === 'failed' ? outcome.cause : outcome.is });
      if (outcome.is !== 'unknown') durations.observe({ company }, outcome.took / 1_000);
    },
    text: async () => {
      await reckon();
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
};

/**
 * What the process itself costs. To sample the event loop every 10 or 100 ms, as is usual, would cost an idle centre more than
 * all else; its lag is measured when somebody asks, and the measures that need samples are left out.
 */
const collectProcessMetrics = (register: Registry): void => {
  const anHour = 3_600_000;
  collectDefaultMetrics({ register, eventLoopMonitoringPrecision: anHour, eventLoopUtilizationTimeout: anHour });
  for (const measure of ['min', 'max', 'mean', 'stddev', 'p50', 'p90', 'p99'])
    register.removeSingleMetric(`nodejs_eventloop_lag_${measure}_seconds`);
  for (const kind of ['summary', 'histogram']) register.removeSingleMetric(`nodejs_eventloop_utilization_${kind}`);
};
