import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { as, personFor } from '../people.ts';

const main = fileURLToPath(new URL('../../services/app/src/main.ts', import.meta.url));

/** A centre in a process of its own. */
export interface CentreProcess {
  readonly url: string;
  readonly pid: number;
  /** Megabytes in memory, now and at most. */
  readonly memory: () => { now: number; most: number };
  /** How much it has used so far, of every thread, in milliseconds. */
  readonly processorTime: () => number;
  readonly stop: () => Promise<void>;
}

/** What the holders of the data folders show, by where each centre listens. */
const credentials = new Map<string, string>();

/** The headers by which one of the people of a machine asks the centre there. */
export const shown = (url: string, person: string): { readonly [header: string]: string } =>
  as(person, credentials.get(url) ?? '');

/** Starts a centre and waits until it listens. */
export const startCentre = async (dataDir: string, settings: Record<string, string> = {}): Promise<CentreProcess> => {
  const environment = { ...process.env, DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1', CENTRE: '', DEMO: 'off' };
  const child = spawn(process.execPath, [main, 'start'], {
    env: {
      ...environment,
      NEW_CENTRE: 'yes',
      LOCAL_SIGN_IN: 'yes',
      RATE_LIMIT: '99999',
      LOG_LEVEL: 'info',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const url = await urlOf(child);
  // It lies there before anything listens.
  credentials.set(url, readFileSync(join(dataDir, 'administrator.token'), 'utf8').trim());
  return {
    url,
    pid: child.pid ?? 0,
    memory: () => memoryOf(child),
    processorTime: () => processorTimeOf(child.pid ?? 0),
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      process.off('exit', kill);
    },
  };
};

const urlOf = async (child: ChildProcess & { stdout: NodeJS.ReadableStream }): Promise<string> => {
  for await (const line of createInterface(child.stdout)) {
    const url = /http:\/\/[\d.:]+/.exec(line)?.[0];
    if (!url) continue;
    child.stdout.resume();
    return url;
  }
  throw new Error('the centre ended before it listened');
};

/** Only Linux tells it so. */
export const memoryOf = ({ pid }: Pick<ChildProcess, 'pid'>): { now: number; most: number } => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string) => Number(new RegExp(`${name}:\\s*(\\d+) kB`).exec(status)?.[1]) / 1024;
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
};

/** Only Linux tells it so, in nanoseconds. */
export const processorTimeOf = (pid: number): number =>
  readdirSync(`/proc/${pid}/task`).reduce(
    (sum, task) => sum + Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]),
    0,
  ) / 1e6;

/** Asks over GraphQL over HTTP. */
export const ask = async (url: string, query: string, variables: object = {}): Promise<unknown> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...shown(url, personFor(query, variables)),
    },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data?: unknown }).data;
};
