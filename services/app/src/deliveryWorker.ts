import type { Metrics } from '@onewindow/gateway/metrics.ts';
import type { DeliveryDeps } from '@onewindow/hookup/delivery/attempt.ts';
import { deliveryLanes, type Lane } from '@onewindow/hookup/delivery/lanes.ts';
import { deliver, type DeliveryList } from '@onewindow/hookup/delivery/worker.ts';
import type { Follower } from '@onewindow/infra/follower.ts';
import type { Logger } from '@onewindow/infra/logger.ts';
import type { ReadModel } from '@onewindow/infra/readModel.ts';
import type { DeliveryRow } from '@onewindow/projections/deliveries/row.ts';
import type { Reader } from '@onewindow/projections/reader.ts';
import type { UtilityRow } from '@onewindow/projections/companies/companies.ts';

/** Puts the delivery worker on this node's read model. */
export const workOnDeliveries = ({
  deps,
  readModel,
  reader,
  follower,
  metrics,
  log,
}: {
  readonly deps: DeliveryDeps;
  readonly readModel: ReadModel;
  readonly reader: Reader;
  readonly follower: Follower;
  readonly metrics: Pick<Metrics, 'attempted'>;
  readonly log: Pick<Logger, 'error'>;
}): { readonly stop: () => Promise<void> } =>
  deliver({
    deps,
    companies: deps.catalogue.companies.map(({ id }) => id),
    list: deliveryList(readModel, reader),
    progress: {
      isReady: () => follower.state().at === 'ready',
      passed: follower.passed,
      onBatch: follower.onBatch,
    },
    onAttempt: metrics.attempted,
    log,
  });

/** By statements that are prepared once: this is asked whenever anything happens. */
const deliveryList = ({ database }: ReadModel, reader: Reader): DeliveryList => {
  const { name } = deliveryLanes;
  const due = database
    .prepare<[string, string, number], string>(
      `SELECT row FROM "${name}" WHERE company = ? AND dueAt <= ? ORDER BY dueAt LIMIT ?`,
    )
    .pluck();
  const next = database.prepare<[string], string | null>(`SELECT min(dueAt) FROM "${name}" WHERE dueAt > ?`).pluck();
  return {
    due: (company, now, most) => due.all(company, now, most).map((row) => JSON.parse(row) as Lane),
    nextAfter: (now) => next.get(now) ?? undefined,
    utility: (company) => reader.row<UtilityRow>('utilities', company),
    factOf: (delivery) => reader.row<DeliveryRow>('deliveries', delivery),
  };
};
