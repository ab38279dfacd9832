import { parentPort } from 'node:worker_threads';

import type { Paper } from './paper.ts';
import { renderPaper } from './renderPaper.ts';

/** What the thread is asked: one paper, by a number. */
export interface PaperAsked {
  readonly number: number;
  readonly paper: Paper;
}

/** What it answers: the file, or why there is none. */
export type PaperAnswered = { readonly number: number } & ({ readonly bytes: Uint8Array } | { readonly fault: string });

const answerOf = async ({ number, paper }: PaperAsked): Promise<PaperAnswered> => {
  try {
    return { number, bytes: await renderPaper(paper) };
  } catch (error) {
    return { number, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

const port = parentPort;
if (!port) throw new Error('this module begins a thread');
port.on('message', (asked: PaperAsked) => {
  // What was answered is copied: nothing of it is handed over.
  void answerOf(asked).then((answered) => port.postMessage(answered, []));
});
