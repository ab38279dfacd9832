import { isRefusalOf } from '@onewindow/kernel/decider.ts';
import { type DueRows, forever, immediately } from '@onewindow/kernel/dueRows.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Projection } from '@onewindow/kernel/projection.ts';
import type { Scheduler } from '@onewindow/kernel/scheduler.ts';
import type { UtilityEvent } from '@onewindow/schema/utility/events.ts';

import { utilityRules } from '../utility/rules.ts';
import type { DeliveryDeps } from './attempt.ts';
import { backOff } from './backOff.ts';
import { postSigned } from './post.ts';

/** Something that the operator is still to be told of a company. */
interface Alert {
  readonly factId: string;
  readonly type: 'outage' | 'outageEnded';
  readonly since: Instant;
  readonly time: Instant;
}

/** What the operator is still to be told of one company, in its order. */
interface AlertsOfCompany {
  readonly company: string;
  readonly untold: readonly Alert[];
}

/** Of what nobody was there to be told only this much is kept: the last outage and its end. */
const mostUntold = 2;

/** The to-do list of alerts: an outage and its end each add one, and what the operator's system has taken goes away. */
export const alertsToSend: Projection<AlertsOfCompany, UtilityEvent> = {
  name: 'alertsToSend',
  events: ['OutageNoted', 'OutageEnded', 'AlertSent'],
  keys: ({ data }) => [data.company],
  evolve: (row, { id, type, data }, company) => {
    const untold = row?.untold ?? [];
    switch (type) {
      case 'OutageNoted':
      case 'OutageEnded': {
        const { since, occurredAt: time } = data;
        const alert = { factId: id, type: type === 'OutageNoted' ? 'outage' : 'outageEnded', since, time } as const;
        return { company, untold: [...untold, alert].slice(-mostUntold) };
      }
      case 'AlertSent': {
        const left = untold.filter(({ factId }) => factId !== data.factId);
        return left.length > 0 ? { company, untold: left } : undefined;
      }
      default:
        return row;
    }
  },
  columns: { dueAt: () => immediately },
  indexes: [['dueAt']],
};

/** Where the operator is told, and the secret that signs it. */
export interface AlertDestination {
  readonly url: string;
  readonly secret: string;
}

/** The longest wait before an alert that was not taken is sent again, in milliseconds. */
const longestWait = 600_000;

/**
 * Tells the operator's system of outages and of their ends, once each, signed as a company's messages are (Standard Webhooks, CloudEvents
 * 1.0). What is not taken with a 2xx is sent again under its id, for as long as it takes; more than one node may send it, so the receiver
 * may hear it twice.
 */
export const sendAlerts = ({
  deps,
  to: { url, secret },
  rows,
  isReady,
  scheduler,
  log,
}: {
  readonly deps: DeliveryDeps;
  readonly to: AlertDestination;
  readonly rows: DueRows<AlertsOfCompany>;
  readonly isReady: () => boolean;
  readonly scheduler: Pick<Scheduler, 'add'>;
  readonly log: { readonly warn: (details: object, words: string) => void };
}): { readonly stop: () => Promise<void> } => {
  const { world, law } = deps;
  const stopping = new AbortController();
  const failures = new Map<string, { readonly times: number; readonly nextAt: number }>();

  const send = async ({ company, untold: [alert] }: AlertsOfCompany): Promise<void> => {
    if (!alert) return;
    const { factId, type, since, time } = alert;
    const name = law.catalogue.companies.find(({ id }) => id === company)?.name;
    const body = JSON.stringify({
      specversion: '1.0',
      id: factId,
      source: `/centres/${law.catalogue.id}`,
      type: `onewindow.alert.${type}.v1`,
      subject: company,
      time,
      datacontenttype: 'application/json',
      data: { version: 1, company, ...(name && { name }), since },
    });
    const outcome = await postSigned(deps, { url, id: factId, body, secrets: [secret] }, stopping.signal);
    if (outcome.is !== 'acknowledged') {
      const times = (failures.get(factId)?.times ?? 0) + 1;
      if (outcome.is === 'failed' && times === 1)
        log.warn({ company, type, cause: outcome.cause }, 'ALERT_URL does not take an alert');
      failures.set(factId, { times, nextAt: world.now() + Math.min(backOff(times, 0.5), longestWait) });
      return;
    }
    failures.delete(factId);
    const recorded = await utilityRules.handle(
      deps,
      { type: 'RecordAlert', data: { company, factId } },
      { commandId: deps.world.randomUuid(), actor: { role: 'policy', id: 'alerts' }, causationId: factId },
    );
    if (isRefusalOf(recorded)) throw new Error(`that an alert was sent could not be recorded: ${recorded.refused}`);
    failures.set(factId, { times: 0, nextAt: world.now() + longestWait });
  };

  scheduler.add({
    name: alertsToSend.name,
    tables: [alertsToSend.name],
    work: async (now) => {
      if (stopping.signal.aborted || !isReady()) return undefined;
      const waits = ({ untold: [alert] }: AlertsOfCompany) => failures.get(alert?.factId ?? '')?.nextAt ?? 0;
      const due = rows.due(forever, 100).map(({ row }) => row());
      await Promise.all(due.filter((row) => waits(row) <= now).map(send));
      return due.length === 0 ? undefined : Math.min(...due.map(waits).filter((at) => at > now), now + longestWait);
    },
  });
  return {
    stop: async () => stopping.abort(new Error('this node is stopping')),
  };
};
