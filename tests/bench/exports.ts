import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { allProjections } from '@onewindow/app/contexts.ts';
import type { CentreLaw } from '@onewindow/app/law.ts';
import { readModelReader } from '@onewindow/infra/readModelReader.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import { findCases } from '@onewindow/projections/cases/queries.ts';

import type { CentreFolder } from './centreFolder.ts';
import { type CentreProcess, shown, startCentre } from './centreProcess.ts';
import { type Figure, perSecond, rateText } from './figure.ts';
import { multiplyCases } from './multiplyCases.ts';
import { readModelOf } from './projecting.ts';

/** So many cases are taken out. `BENCH_ROWS=3000000` takes about half an hour. */
const wanted = Number(process.env['BENCH_ROWS'] ?? 300_000);

/** A list of very many cases, taken out whole as a file, against reading the same pages of it and writing nothing. */
export const exports = async (law: CentreLaw, { folder }: CentreFolder): Promise<readonly Figure[]> => {
  // The first start makes the read model, which then gets its further cases.
  await (await caughtUp(folder)).stop();
  const file = join(folder, readdirSync(folder).find((name) => /^read-model-[0-9a-f]+\.sqlite$/u.test(name)) ?? '');
  multiplyCases(file, wanted, { ownRow: true });
  const { rows, rate: limit } = await pagesRead(law, folder, file);
  const figures: Figure[] = [];
  for (const format of ['csv', 'parquet'] as const) {
    // Each begins in a process that has taken nothing out yet.
    const centre = await caughtUp(folder);
    const samples: Sample[] = [];
    const rate = await perSecond(rows, () => taken(centre, format, samples));
    await centre.stop();
    figures.push(...figuresOf(format, { rows, rate, limit, samples }));
  }
  return figures;
};

const caughtUp = async (folder: string): Promise<CentreProcess> => {
  const centre = await startCentre(folder);
  while (!(await fetch(`${centre.url}/readyz`)).ok) await new Promise((resolve) => setTimeout(resolve, 100));
  return centre;
};

/** Every case, by pages as large as those of an export. */
const pagesRead = async (law: CentreLaw, folder: string, file: string): Promise<{ rows: number; rate: number }> => {
  const store = openSqliteEventStore({ file: join(folder, 'events.sqlite'), world: systemWorld });
  const readModel = readModelOf(law, store, file);
  const reader = readModelReader(readModel, undefined, allProjections(law, []));
  const today = law.dayOf(instantAt(systemWorld.now()));
  const rows = readModel.database.prepare<[], number>('SELECT count(*) FROM cases').pluck().get() ?? 0;
  let read = 0;
  const rate = await perSecond(rows, async () => {
    for (let after: string | undefined, more = true; more;) {
      const options = { size: 100, fromEnd: false, after };
      const page = await findCases(reader, {}, { field: 'id' }, options, { today, officer: 'clerk' });
      read += page.edges.length;
      after = page.edges.at(-1)?.cursor;
      more = page.hasNextPage;
    }
  });
  if (read !== rows) throw new Error(`${read} of ${rows} cases were read`);
  readModel.close();
  await store.close();
  return { rows, rate };
};

/** How much had come, in bytes, when the centre's process had so many megabytes in memory. */
interface Sample {
  readonly bytes: number;
  readonly memory: number;
}

const taken = async (centre: CentreProcess, format: string, samples: Sample[]): Promise<void> => {
  const response = await fetch(`${centre.url}/export/cases.${format}`, { headers: shown(centre.url, 'clerk') });
  if (!response.ok || !response.body) throw new Error(await response.text());
  let bytes = 0;
  for await (const part of response.body) {
    bytes += part.byteLength;
    samples.push({ bytes, memory: centre.memory().now });
  }
  // Whatever is written at the end alone, such as the footer of a Parquet file, counts as well.
  samples.push({ bytes, memory: centre.memory().most });
};

interface Taken {
  readonly rows: number;
  /** Rows in a second, and so many where they are only read. */
  readonly rate: number;
  readonly limit: number;
  readonly samples: readonly Sample[];
}

const figuresOf = (format: string, { rows, rate, limit, samples }: Taken): Figure[] => {
  const whole = samples.at(-1)?.bytes ?? NaN;
  const tenths = Array.from(
    { length: 10 },
    (_, index) => samples.find(({ bytes }) => bytes >= ((index + 1) * whole) / 10)!.memory,
  );
  const [first = NaN] = tenths;
  const growth = Math.max(...tenths) / first;
  const subject = `${rows} cases as ${format}`;
  return [
    {
      subject,
      measured: `${rateText(rate, 'rows')}, ${(whole / 1e6).toFixed(0)} MB`,
      limit: `${rateText(limit, 'rows')} read by the same pages`,
      ratio: (rate / limit).toFixed(2),
      aim: '≥ 0.3 of reading them',
      reached: rate / limit >= 0.3,
    },
    {
      subject: `memory meanwhile, ${subject}`,
      measured: `${tenths.map((memory) => memory.toFixed(0)).join(' ')} MB by tenths`,
      limit: `${first.toFixed(0)} MB after the first tenth`,
      ratio: growth.toFixed(2),
      aim: '≤ 1.2 of the first tenth',
      reached: growth <= 1.2,
    },
  ];
};
