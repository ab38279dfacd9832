import { openFuzzedCentre } from '../input/fuzz/centre.ts';
import { type FuzzedCentre, requestBy } from '../input/fuzz/request.ts';
import { type Sender, senderTo } from '../input/fuzz/send.ts';
import { stop } from '../journey/centreProcess.ts';
import { temporaryFolder } from './centreFolder.ts';
import { memoryOf, processorTimeOf } from './centreProcess.ts';
import { type Figure, partOf } from './figure.ts';

const count = 10_000;
/** What a centre takes that has been asked so often is what it is held against: to judge anything makes garbage, of which some stays. */
const warm = 1_000;
const most = 250;

/** What requests that nobody of good will sends cost a centre, one after the other, and what stays of them in its memory. */
export const fuzzed = async (): Promise<readonly Figure[]> => {
  const { centre, fuzzed: made } = await openFuzzedCentre(await temporaryFolder());
  const { child, at } = centre;
  const pid = child.pid ?? 0;
  process.once('exit', () => child.kill('SIGKILL'));
  const sender = senderTo(at, 1);
  // What is loaded when it is first asked for is loaded by now.
  const staff = made.signedIn[0]?.headers ?? {};
  for (const path of ['/explorer', '/docs', '/docs/rights', '/docs/companies', '/schemas/operations.json'])
    await (await fetch(`${at}${path}`, { headers: staff })).text();
  for (let number = count; number < count + warm; number += 1) await sent(sender, number, made);
  const before = memoryOf(child).now;
  const took: { readonly number: number; readonly cost: number }[] = [];
  const costOf = async (number: number): Promise<number> => {
    const began = processorTimeOf(pid);
    await sent(sender, number, made);
    return processorTimeOf(pid) - began;
  };
  for (let number = 0; number < count; number += 1) took.push({ number, cost: await costOf(number) });
  const after = memoryOf(child).now;
  const inOrder = took.toSorted((a, b) => a.cost - b.cost);
  // Beside the costliest of them something else may have been at work: the centre follows its log, and collects its garbage.
  const again: typeof took = [];
  for (const { number } of inOrder.slice(-10)) again.push({ number, cost: await costOf(number) });
  const worst = again.toSorted((a, b) => b.cost - a.cost)[0] ?? { number: -1, cost: NaN };
  const costs = inOrder.map(({ cost }) => cost);
  const once = costs.at(-1) ?? NaN;
  sender.close();
  await stop(centre);
  return [
    {
      subject: `the costliest of ${count} requests by chance`,
      measured: `${once.toFixed(0)} ms of processor time, p50 ${partOf(costs, 0.5).toFixed(1)} ms, p99 ${partOf(costs, 0.99).toFixed(1)} ms`,
      limit: `the costliest given again: request ${worst.number} with ${worst.cost.toFixed(0)} ms`,
      ratio: (once / most).toFixed(2),
      aim: `≤ ${most} ms each`,
      reached: once <= most,
    },
    {
      subject: `memory after ${count} requests by chance`,
      measured: `${after.toFixed(0)} MB`,
      limit: `${before.toFixed(0)} MB after ${warm} of them`,
      ratio: (after / before).toFixed(2),
      aim: '≤ 1.2 × before',
      reached: after <= 1.2 * before,
    },
  ];
};

/** Whoever says more than anybody may is not always heard out. */
const sent = (sender: Sender, number: number, made: FuzzedCentre): Promise<unknown> =>
  sender.send(requestBy(number, made)).catch(() => undefined);
