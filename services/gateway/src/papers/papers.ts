import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';

import type { World } from '@onewindow/kernel/world.ts';
import { LRUCache } from 'lru-cache';

import type { Paper } from './paper.ts';
import type { PaperAnswered, PaperAsked } from './paperThread.ts';

/** Renders papers as PDF, off the thread that answers everybody. */
export interface Papers {
  /**
   * The paper as a PDF. Of the same paper that is asked for again there is one rendering.
   * @throws {PapersBusy} where too many wait already.
   */
  readonly render: (paper: Paper) => Promise<Uint8Array>;
  /** Ends the thread; whoever waits is not answered. */
  readonly stop: () => Promise<void>;
}

/** More papers are asked for than are rendered; whoever asks tries again later. */
export class PapersBusy extends Error {
  override readonly name = 'PapersBusy';
}

/** So many bytes of rendered papers stay at hand. */
const mostBytes = 8 * 1024 * 1024;
/** Fonts take some tens of megabytes: a thread of which nothing was asked for so long ends, in milliseconds. */
const longestIdle = 60_000;

/** What a paper is found by: another as soon as anything in it is another. */
export const paperHash = (paper: Paper): string =>
  createHash('sha256').update(JSON.stringify(paper)).digest('base64url');

/**
 * Opens it; the thread begins with the first paper that is asked for. So many papers may wait, of which each takes some hundredths of a
 * second.
 */
export const openPapers = (world: Pick<World, 'after'>, mostWaiting = 100): Papers => {
  const rendered = new LRUCache<string, Uint8Array>({
    maxSize: mostBytes,
    sizeCalculation: (bytes, key) => bytes.length + key.length,
  });
  const underWay = new Map<string, Promise<Uint8Array>>();
  let thread: PaperThread | undefined;
  let callOff: (() => void) | undefined;
  const rest = (): void => {
    callOff?.();
    callOff = world.after(longestIdle, () => {
      if (underWay.size === 0) void end();
    });
  };
  const end = async (): Promise<void> => {
    callOff?.();
    const ending = thread;
    thread = undefined;
    await ending?.end();
  };
  const renderAnew = async (paper: Paper, hash: string): Promise<Uint8Array> => {
    try {
      if (!thread?.isAlive()) thread = startPaperThread();
      const bytes = await thread.render(paper);
      rendered.set(hash, bytes);
      return bytes;
    } finally {
      underWay.delete(hash);
      rest();
    }
  };
  return {
    render: async (paper) => {
      const hash = paperHash(paper);
      const known = rendered.get(hash) ?? underWay.get(hash);
      if (known) return known;
      if (underWay.size >= mostWaiting) throw new PapersBusy('too many papers wait to be rendered');
      const rendering = renderAnew(paper, hash);
      underWay.set(hash, rendering);
      return rendering;
    },
    stop: end,
  };
};

interface PaperThread {
  readonly isAlive: () => boolean;
  readonly render: (paper: Paper) => Promise<Uint8Array>;
  readonly end: () => Promise<void>;
}

/** Begins a thread; all that is under way fails if it ends by itself. */
const startPaperThread = (): PaperThread => {
  const thread = new Worker(new URL('paperThread.ts', import.meta.url));
  // Nobody who wants to end waits for it.
  thread.unref();
  const waiting = new Map<number, { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void }>();
  let last = 0;
  let gone: Error | undefined;
  const fail = (error: Error): void => {
    gone ??= error;
    for (const { reject } of waiting.values()) reject(gone);
    waiting.clear();
  };
  thread.on('message', (answered: PaperAnswered) => {
    const asked = waiting.get(answered.number);
    waiting.delete(answered.number);
    if ('bytes' in answered) asked?.resolve(answered.bytes);
    else asked?.reject(new Error(answered.fault));
  });
  thread.on('error', fail);
  thread.on('exit', (code) => fail(new Error(`the thread that renders papers has ended (${code})`)));
  return {
    isAlive: () => gone === undefined,
    render: (paper) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        thread.postMessage({ number: last, paper } satisfies PaperAsked, []);
      }),
    end: async () => void (await thread.terminate()),
  };
};
