import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Process, run } from './centreProcess.ts';

/** A key for the secrets of a test's companies. */
export const secretsKey = Buffer.alloc(32, 7).toString('base64');

/** One line of a company's journal: a message, as it was received. */
export interface Entry {
  readonly id: string;
  readonly position: string;
  readonly orderId: string;
  readonly sequence: number;
  readonly type: string;
  readonly repeat: boolean;
}

/** A utility company in a process of its own, which has connected itself to a centre. */
export interface Utility {
  readonly company: string;
  readonly url: string;
  readonly process: Process;
  /** What it has received, in the order of time. */
  readonly received: () => readonly Entry[];
  /** Answers an order, as a clerk of the company does. */
  readonly answer: (orderId: string, answer: string, data?: object) => Promise<number>;
}

/** Starts a company, and waits until it is open. */
export const openUtility = async (company: string, at: string, dir: string): Promise<Utility> => {
  const journal = join(dir, `${company}.jsonl`);
  const args = ['utility-demo', '--port', '0', '--utility', company, '--at', at, '--journal', journal];
  // It connects itself, so it shows what lies in the centre's folder.
  const process = run(args, { SECRETS_KEY: secretsKey, DATA_DIR: dir });
  const opened = process.said(/^utility demo .+ is open at (http:.+)$/).then(([, address]) => address!);
  const url = await Promise.race([
    opened,
    process.ended.then(({ stderr }) => Promise.reject(new Error(`${company} did not open: ${stderr}`))),
  ]);
  return {
    company,
    url,
    process,
    received: () =>
      readFileSync(journal, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Entry),
    answer: async (orderId, answer, data = {}) => {
      const { status } = await fetch(`${url}/orders/${orderId}/${answer}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(data),
      });
      return status;
    },
  };
};
