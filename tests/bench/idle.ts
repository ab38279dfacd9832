import { openTestCentre } from '../testCentre.ts';
import { startCentre } from './centreProcess.ts';
import { type Figure, inTurns } from './figure.ts';

const rounds = 5;
const day = 86_400_000;
/** So long an idle process is watched, in seconds. */
const watched = 20;

/** What it costs that nothing happens: a year on virtual time, and the processor's time of a centre in life. */
export const idle = async (folder: string): Promise<Figure[]> => {
  let woken = 0;
  const year = await inTurns(
    rounds,
    async () => {
      const centre = await openTestCentre('2021-06-01T01:00:00.000Z');
      const began = performance.now();
      await centre.world.advance(365 * day);
      const seconds = (performance.now() - began) / 1_000;
      woken = centre.world.woken() / 365;
      await centre.close();
      return seconds;
    },
    async () => {
      const began = performance.now();
      for (let turn = 0; turn < woken * 365; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      return (performance.now() - began) / 1_000;
    },
  );
  const milliseconds = await processorTime(folder);
  return [
    {
      subject: `a virtual year of an idle centre (${woken.toFixed(1)} wakes a day)`,
      measured: `${year.rate.toFixed(3)} s`,
      limit: `${year.limit.toFixed(3)} s, as many bare turns of the event loop`,
      ratio: `${year.ratio.toFixed(1)} : 1`,
      aim: '≤ 0.5 s, ≤ 26 wakes a day',
      reached: year.rate <= 0.5 && woken <= 26,
    },
    {
      subject: 'an idle centre’s processor time',
      measured: `${milliseconds.toFixed(0)} ms a minute`,
      limit: '0 ms',
      ratio: '-',
      aim: '≤ 20 ms a minute',
      reached: milliseconds <= 20,
    },
  ];
};

/** In milliseconds a minute. */
const processorTime = async (folder: string): Promise<number> => {
  const centre = await startCentre(folder);
  const sleep = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
  await sleep(5);
  const before = centre.processorTime();
  await sleep(watched);
  const milliseconds = centre.processorTime() - before;
  await centre.stop();
  return (milliseconds * 60) / watched;
};
