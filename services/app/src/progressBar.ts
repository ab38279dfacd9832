import { SingleBar } from 'cli-progress';

/** A bar on a terminal; nothing where nobody watches. */
export const progressBar = (name: string, total: number) => {
  const bar = process.stderr.isTTY
    ? new SingleBar({ format: `${name} {bar} {percentage}% {value}/{total}`, hideCursor: true, stream: process.stderr })
    : undefined;
  bar?.start(total, 0);
  return {
    update: (done: number): void => bar?.update(done),
    stop: (): void => bar?.stop(),
  };
};
