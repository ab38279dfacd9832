import { randomUUID } from 'node:crypto';

import { loadCatalogue } from '@onewindow/infra/catalogues.ts';

import { temporaryFolder } from './centreFolder.ts';
import { ask, startCentre } from './centreProcess.ts';
import { type Figure, partOf } from './figure.ts';
import { readPublicPages, type ReadersTold } from './rushReadersProcess.ts';

/** The first day: so many commitments a minute, and so many readers a second. `BENCH_SECONDS=20` shortens it. */
const perMinute = 2_000;
const readersPerSecond = 500;
const seconds = Number(process.env['BENCH_SECONDS'] ?? 300);
/** What each is measured against comes first, alone, for a part of the time: that the program has just started is over with it. */
const alone = Math.max(5, Math.round(seconds / 10));

/**
 * The first day of a campaign: everybody commits at once, and everybody looks who has. A commitment is done when its answer, with number
 * and text of its notice, is there.
 */
export const rush = async (): Promise<readonly Figure[]> => {
  const centre = await startCentre(await temporaryFolder());
  while ((await fetch(`${centre.url}/readyz`)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 20));
  await commitAll(centre.url, 5);
  const committedAlone = await commitAll(centre.url, alone);
  const numbers = committedAlone.numbers.slice(0, 200);
  const reading = { url: centre.url, perSecond: readersPerSecond, numbers };
  const readAlone = await readPublicPages({ ...reading, seconds: alone });
  const worked = centre.processorTime();
  const began = performance.now();
  const [committed, read] = await Promise.all([
    commitAll(centre.url, seconds),
    readPublicPages({ ...reading, seconds }),
  ]);
  const busy = (centre.processorTime() - worked) / (performance.now() - began);
  const { most } = centre.memory();
  await centre.stop();
  const [commitment, commitmentAlone] = [partsOf(committed.took), partsOf(committedAlone.took)];
  const [reader, readerAlone] = [partsOf(read.took), partsOf(readAlone.took)];
  const load = `${perMinute} commitments/min beside ${readersPerSecond} readers/s, ${seconds} s`;
  return [
    {
      subject: `a commitment with its notice, ${load}`,
      measured: `${textOf(commitment)}, ${committed.took.length} made, ${committed.errors} errors`,
      limit: `p50 ${commitmentAlone.p50.toFixed(1)} ms, p99 ${commitmentAlone.p99.toFixed(1)} ms without readers`,
      ratio: `${(commitment.p99 / commitmentAlone.p99).toFixed(1)} : 1`,
      aim: 'p99 ≤ 500 ms, no error',
      reached: commitment.p99 <= 500 && committed.errors === 0,
    },
    {
      subject: 'a reader of the public pages meanwhile',
      measured: `${textOf(reader)}, ${read.took.length} answers, ${read.errors} errors`,
      limit: `p50 ${readerAlone.p50.toFixed(1)} ms, p99 ${readerAlone.p99.toFixed(1)} ms without commitments`,
      ratio: `${(reader.p99 / readerAlone.p99).toFixed(1)} : 1`,
      aim: 'p99 ≤ 500 ms, no error',
      reached: reader.p99 <= 500 && read.errors === 0,
    },
    {
      subject: 'what they cost: answers without a body (304), bytes, the centre’s processor, memory',
      measured: `${shareOf304(read)} %, ${(read.bytes / read.took.length / 1_024).toFixed(1)} KiB each, ${(busy * 100).toFixed(0)} % of one, ${most.toFixed(0)} MB`,
      limit: `${shareOf304(readAlone)} % without commitments`,
      ratio: (shareOf304(read) / shareOf304(readAlone)).toFixed(2),
      aim: '≤ 100 % of one',
      reached: busy <= 1,
    },
  ];
};

const shareOf304 = ({ statuses, took }: ReadersTold): number =>
  Math.round(((statuses['304'] ?? 0) * 100) / took.length);

interface Parts {
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

const partsOf = (milliseconds: readonly number[]): Parts => {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  return { p50: partOf(sorted, 0.5), p99: partOf(sorted, 0.99), most: partOf(sorted, 1) };
};

const textOf = ({ p50, p99, most }: Parts): string =>
  `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, most ${most.toFixed(0)} ms`;

const commit = `mutation Rush($input: CommitInput!) {
  commit(input: $input) { commitment { id title madeOn validUntil told { number text } consequences } refusal { code } } }`;

interface Committed {
  readonly commit: { readonly commitment: { readonly id: string; readonly told: readonly object[] } | null };
}

const { commitments } = loadCatalogue('jinshan').catalogue;
const kind = commitments.kinds.find(({ id }) => id === 'salesSiteOpening')!;
let sites = 0;

/** One commitment after the other by the clock, each for a site of its own, whether the ones before are answered or not. */
const commitAll = async (
  url: string,
  duration: number,
): Promise<{ readonly took: readonly number[]; readonly numbers: readonly string[]; readonly errors: number }> => {
  const took: number[] = [];
  const numbers: string[] = [];
  let errors = 0;
  const give = async (): Promise<void> => {
    const began = performance.now();
    try {
      const data = (await ask(url, commit, { input: inputFor((sites += 1)) })) as Committed;
      const { id, told } = data.commit.commitment!;
      if (told.length !== kind.clauses.length) throw new Error(`${id} lacks clauses`);
      took.push(performance.now() - began);
      numbers.push(id);
    } catch {
      errors += 1;
    }
  };
  const count = Math.round((perMinute * duration) / 60);
  const began = performance.now();
  const all: Promise<void>[] = [];
  for (let number = 0; number < count; number += 1) {
    const wait = began + (number * 60_000) / perMinute - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    all.push(give());
  }
  await Promise.all(all);
  return { took, numbers, errors };
};

const inputFor = (number: number): object => ({
  commandId: randomUUID(),
  kind: kind.id,
  ticked: kind.clauses.map(({ clause }) => clause),
  subject: {
    kind: 'SALES_SITE',
    code: `RUSH-${String(number).padStart(6, '0')}`,
    name: `示例花园 ${number} 期售楼处`,
    locality: 'jinshanIndustrialZone',
    address: `金山工业区示例路 ${number} 号`,
    enterprise: { name: '示例置业有限公司', creditCode: '91310116MA1J000100' },
  },
});
