import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { ask, memoryOf, startCentre } from './centreProcess.ts';
import { type Figure, inTurns } from './figure.ts';

const rounds = 5;

/** From the start of the process, with a read model that is up to date, to the first answer; and what it weighs then. */
export const start = async (folder: string, events: number, cases: number): Promise<Figure[]> => {
  const firstAnswer = async (): Promise<{ seconds: number; now: number; most: number }> => {
    const began = performance.now();
    const centre = await startCentre(folder);
    while (!(await isRight(centre.url, cases))) await new Promise((resolve) => setTimeout(resolve, 5));
    const seconds = (performance.now() - began) / 1_000;
    const memory = centre.memory();
    await centre.stop();
    return { seconds, ...memory };
  };
  await firstAnswer(); // makes the read model
  const memories: number[] = [];
  const bareMemories: number[] = [];
  const took = await inTurns(
    rounds,
    async () => {
      const { seconds, most } = await firstAnswer();
      memories.push(most);
      return seconds;
    },
    async () => {
      const { seconds, most } = await emptyProgram();
      bareMemories.push(most);
      return seconds;
    },
  );
  const [most, bareMost] = [Math.max(...memories), Math.max(...bareMemories)];
  return [
    {
      subject: `start to first answer, ${events} events`,
      measured: `${took.rate.toFixed(2)} s`,
      limit: `${took.limit.toFixed(2)} s, node with an empty program`,
      ratio: `${took.ratio.toFixed(1)} : 1`,
      aim: '≤ 1 s',
      reached: took.rate <= 1,
    },
    {
      subject: 'memory at the first answer, at most',
      measured: `${most.toFixed(0)} MB`,
      limit: `${bareMost.toFixed(0)} MB, node with an empty program`,
      ratio: `${(most / bareMost).toFixed(1)} : 1`,
      aim: '< 300 MB',
      reached: most < 300,
    },
  ];
};

const isRight = async (url: string, cases: number): Promise<boolean> => {
  const data = (await ask(url, '{ cases { totalCount } }')) as { cases?: { totalCount: number } } | null | undefined;
  return data?.cases?.totalCount === cases;
};

const emptyProgram = async (): Promise<{ seconds: number; most: number }> => {
  const began = performance.now();
  const child = spawn(process.execPath, ['-e', 'process.stdout.write("."); setTimeout(() => undefined, 60_000)'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  const seconds = (performance.now() - began) / 1_000;
  const { most } = memoryOf(child);
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  return { seconds, most };
};
