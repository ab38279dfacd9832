import { readyOperations } from '@onewindow/gateway/readyOperations.ts';

import { type CentreProcess, shown, startCentre } from './centreProcess.ts';
import { type Figure, median } from './figure.ts';

const query = readyOperations.find((text) => text.includes('query Board')) ?? '';
const follow = 'subscription { caseEvents(after: "0") { position type name subject occurredAt data } }';

/** A board page beside fifty who read the log from its beginning, and alone. */
export const readers = async (folder: string): Promise<Figure> => {
  const centre = await startCentre(folder);
  while (!(await fetch(`${centre.url}/readyz`)).ok) await new Promise((resolve) => setTimeout(resolve, 100));
  await pages(centre, 200);
  const ratios: number[] = [];
  const alone: number[] = [];
  const beside: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    alone.push(await pages(centre, 200));
    const leaving = new AbortController();
    const reading = Array.from({ length: 50 }, () => read(centre, leaving.signal));
    await new Promise((resolve) => setTimeout(resolve, 500));
    beside.push(await pages(centre, 200));
    leaving.abort();
    await Promise.all(reading);
    ratios.push((beside.at(-1) ?? NaN) / (alone.at(-1) ?? NaN));
  }
  await centre.stop();
  return {
    subject: 'a board page beside fifty who catch up',
    measured: `${median(beside).toFixed(1)} ms`,
    limit: `${median(alone).toFixed(1)} ms alone`,
    ratio: median(ratios).toFixed(2),
    aim: '≤ 2 × alone',
    reached: median(ratios) <= 2,
  };
};

/** How long a page takes, one after the other: the median, in milliseconds. */
const pages = async ({ url }: CentreProcess, times: number): Promise<number> => {
  const took: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const began = performance.now();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...shown(url, 'clerk') },
      body: JSON.stringify({ query, variables: { first: 50 } }),
    });
    await response.text();
    took.push(performance.now() - began);
  }
  return median(took);
};

const read = async ({ url }: CentreProcess, signal: AbortSignal): Promise<void> => {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...shown(url, 'clerk') },
      body: JSON.stringify({ query: follow }),
      signal,
    });
    await response.body?.pipeTo(new WritableStream(), { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
};
