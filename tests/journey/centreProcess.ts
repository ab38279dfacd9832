import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve as resolvePath } from 'node:path';
import { createInterface } from 'node:readline';

import { as, personFor } from '../people.ts';
import type { Answer } from '../testCentre.ts';
import { root } from '../tool.ts';

/** The program. */
export const main = join(root, 'services/app/src/main.ts');

/** The command line in a process of its own. */
export interface Process {
  readonly child: ChildProcess;
  /** Lines of its log so far. */
  readonly lines: string[];
  /** Settles when a line of its log is like this. */
  readonly said: (wanted: RegExp) => Promise<RegExpExecArray>;
  /** Where it listens; never settles where it does not. */
  readonly url: Promise<string>;
  /** Settles when it says that it is closing. */
  readonly closing: Promise<unknown>;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null; readonly stderr: string }>;
}

let processes: Process[] = [];
/** What the holders of the data folders show, by where each centre listens: read as soon as it does, for a folder may be moved. */
const credentials = new Map<string, string>();

/** Ends whatever still runs. */
export const killAll = async (): Promise<void> => {
  for (const { child } of processes) child.kill('SIGKILL');
  await Promise.all(processes.map(({ ended }) => ended));
  processes = [];
};

/** Gives a command line, with these settings and no others; `within` is a command that runs it. */
export const run = (
  args: readonly string[],
  settings: Record<string, string>,
  within: readonly string[] = [],
): Process => {
  const [command = process.execPath, ...rest] = [...within, process.execPath, main, ...args];
  const child = spawn(command, rest, {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      DEMO: 'off',
      NEW_CENTRE: 'yes',
      LOCAL_SIGN_IN: 'yes',
      LOG_LEVEL: 'info',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const waiting: { readonly wanted: RegExp; readonly tell: (found: RegExpExecArray) => void }[] = [];
  const said = (wanted: RegExp) =>
    new Promise<RegExpExecArray>((resolve) => void waiting.push({ wanted, tell: resolve }));
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    for (const { wanted, tell } of waiting) {
      const found = wanted.exec(line);
      if (found) tell(found);
    }
  });
  const ended = new Promise<Awaited<Process['ended']>>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, stderr }));
  });
  const url = said(/one window is open at (https?:[^"]+)"/).then(([, address]) => {
    const { DATA_DIR } = settings;
    // It may lie on a disk that only the process sees.
    const folder = DATA_DIR === undefined ? undefined : join(`/proc/${child.pid}/root`, resolvePath(root, DATA_DIR));
    if (folder) credentials.set(address!, readFileSync(join(folder, 'administrator.token'), 'utf8').trim());
    return address!;
  });
  const running = { child, lines, said, url, closing: said(/"closing"/), ended };
  processes.push(running);
  return running;
};
/** Starts a centre. */
export const start = (settings: Record<string, string>, ...options: readonly string[]) =>
  run(['start', ...options], settings);

/** Starts a centre, and waits until it answers. */
export const open = async (
  settings: Record<string, string>,
  ...options: readonly string[]
): Promise<Process & { readonly at: string }> => answering(start(settings, ...options));

/** Waits until a centre that was started answers. */
export const answering = async (started: Process): Promise<Process & { readonly at: string }> => {
  const at = await Promise.race([
    started.url,
    started.ended.then(({ stderr, ...how }) =>
      Promise.reject(new Error(`it did not start (${JSON.stringify(how)}): ${stderr}${started.lines.join('\n')}`)),
    ),
  ]);
  while ((await fetch(`${at}/readyz`)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 10));
  return { ...started, at };
};

/** Asks a process to stop. */
export const stop = async ({ child, ended }: Process, signal: NodeJS.Signals = 'SIGTERM') => {
  child.kill(signal);
  return ended;
};
/** The headers by which one of the people of a machine asks the centre there. */
export const shown = (at: string, person: string): { readonly [header: string]: string } => {
  const credential = credentials.get(at);
  if (credential === undefined) throw new Error(`no centre was started at ${at}`);
  return as(person, credential);
};

/** Asks a centre's GraphQL listener: whoever's act it is, unless the headers say who. */
export const ask = async (
  at: string,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<Answer> => {
  const response = await fetch(`${at}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...('authorization' in headers ? {} : shown(at, personFor(query, variables))),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
};
