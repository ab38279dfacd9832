import type { EventStoreDb } from '@onewindow/infra/eventStoreDb/eventStoreDb.ts';
import { openEventStoreDb, type EventStoreDbSettings } from '@onewindow/infra/eventStoreDb/openEventStoreDb.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';

import { clientUnderTest } from './clientUnderTest.ts';
import { type DoubleSettings, type EventStoreDbDouble, startDouble } from './eventStoreDbDouble.ts';
import type { Faults, Harness } from './harness.ts';
import { type TcpGate, tcpGate } from './tcpGate.ts';

/** What a store has written to its log. */
export interface Lines {
  readonly lines: readonly { readonly level: 'info' | 'warn'; readonly text: string }[];
  readonly log: EventStoreDbSettings['log'];
}

export const listen = (): Lines => {
  const lines: { level: 'info' | 'warn'; text: string }[] = [];
  const write = (level: 'info' | 'warn') => (fields: object, words: string) =>
    void lines.push({ level, text: `${words} ${JSON.stringify(fields)}` });
  return { lines, log: { info: write('info'), warn: write('warn') } as unknown as EventStoreDbSettings['log'] };
};

export type Settings = Partial<Omit<EventStoreDbSettings, 'log' | 'client'>>;

export const openStore = (url: string, lines: Lines, settings: Settings = {}): Promise<EventStoreDb> =>
  openEventStoreDb({ url, client: clientUnderTest, world: systemWorld, log: lines.log, ...settings });

export interface OnDouble extends Harness, Lines {
  readonly store: EventStoreDb;
  readonly double: EventStoreDbDouble;
  /** Between the store and the double. */
  readonly gate: TcpGate;
}

/** A store on a double of its own, behind a gate. */
export const onDouble = async (settings: Settings = {}, ofDouble: DoubleSettings = {}): Promise<OnDouble> => {
  const double = await startDouble(ofDouble);
  const gate = await tcpGate(double.port);
  const lines = listen();
  const store = await openStore(`esdb://127.0.0.1:${gate.port}?tls=false`, lines, settings);
  const dispose = async (): Promise<void> => {
    await store.close();
    await gate.close();
    await double.stop();
  };
  return { store, double, gate, dispose, ...lines };
};

/** Every fault that the contract knows, on the double. */
export const faultsOfDouble: Required<Faults> = {
  unanswered: async () => {
    const harness = await onDouble({ limit: 2_000 });
    harness.double.faults.holdAnswers = true;
    const answer = async (): Promise<void> => void (harness.double.faults.holdAnswers = false);
    return { ...harness, answer };
  },
  leaving: {
    ways: ['drops the connection', 'ends the stream'],
    open: async () => {
      const harness = await onDouble();
      return {
        ...harness,
        leave: async (how) => {
          if (how === 'drops the connection') harness.gate.drop();
          else harness.double.endSubscriptions();
        },
      };
    },
  },
  absent: async () => {
    const double = await startDouble();
    return behindClosedGate(double.port, () => double.stop());
  },
};

/** The faults that a gate before a real server can bring about; to end a stream politely, only the server can. */
export const faultsOfGate = (port: number): Faults => ({
  leaving: {
    ways: ['drops the connection'],
    open: async () => {
      const { gate, ...harness } = await behindGate(port);
      return { ...harness, leave: async () => gate.drop() };
    },
  },
  unanswered: async () => {
    const { gate, ...harness } = await behindGate(port, { limit: 2_000 });
    gate.freeze();
    return { ...harness, answer: async () => gate.thaw() };
  },
  absent: () => behindClosedGate(port, async () => undefined),
});

const behindGate = async (port: number, settings: Settings = {}): Promise<Harness & { readonly gate: TcpGate }> => {
  const gate = await tcpGate(port);
  const store = await openStore(`esdb://127.0.0.1:${gate.port}?tls=false`, listen(), settings);
  const dispose = async (): Promise<void> => {
    await store.close();
    await gate.close();
  };
  return { store, gate, dispose };
};

const behindClosedGate = async (port: number, stop: () => Promise<void>): ReturnType<NonNullable<Faults['absent']>> => {
  const gate = await tcpGate(port, { isOpen: false });
  const open = async (ifAbsent: 'fail' | 'wait'): Promise<Harness> => {
    const lines = listen();
    const dispose = async (): Promise<void> => {
      await store.close();
      await gate.close();
      await stop();
    };
    const store: EventStoreDb = await openStore(`esdb://127.0.0.1:${gate.port}?tls=false`, lines, { ifAbsent });
    return { store, dispose };
  };
  return { open, arrive: () => gate.open() };
};
