/**
 * How fast it is, each figure beside a limit that was measured in the same run and with the aim it was built for. It fails
 * for no figure: machines differ, and this one may be busy.
 *
 *   pnpm bench               everything, in about twenty minutes
 *   pnpm bench projecting    one subject: appends, projecting, stageDurations, board, lists, issues, exports, readers, idle, start,
 *                            pushed, queued, questions, rights, fuzzed, rush, verify, windowList or eventStoreDb
 */
import { tmpdir } from 'node:os';

import { lawOf } from '@onewindow/app/law.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';

import { appends } from './appends.ts';
import { board } from './board.ts';
import { centreFolder, centreFolderInOrder } from './centreFolder.ts';
import { eventStoreDb } from './eventStoreDb.ts';
import { exports } from './exports.ts';
import { type Figure, tableOf } from './figure.ts';
import { fuzzed } from './fuzzed.ts';
import { idle } from './idle.ts';
import { issues } from './issues.ts';
import { lists } from './lists.ts';
import { livedLedger } from './livedLedger.ts';
import { projecting } from './projecting.ts';
import { pushed } from './pushed.ts';
import { questions } from './questions.ts';
import { queued } from './queued.ts';
import { readers } from './readers.ts';
import { rights } from './rights.ts';
import { stageDurations } from './stageDurations.ts';
import { rush } from './rush.ts';
import { start } from './start.ts';
import { verify } from './verify.ts';
import { windowList } from './windowList.ts';

// Each folder and each process is cleaned up at the exit.
process.setMaxListeners(100);

const law = lawOf(loadCatalogue('jinshan').catalogue);
const ledger = livedLedger(law);
/** One folder for all that only read it; it takes longer to fill than most subjects take. */
let filled: ReturnType<typeof centreFolder> | undefined;
const centre = () => (filled ??= centreFolder(ledger, 100_000));

/** The larger of two logs: what grows with size shows only there. `BENCH_EVENTS=5000000` takes a quarter of an hour. */
const largest = Number(process.env['BENCH_EVENTS'] ?? 400_000);

const subjects: { readonly [name: string]: () => Promise<readonly Figure[]> } = {
  appends: () => appends(law, ledger),
  projecting: async () => [
    ...(await projecting(law, await centreFolderInOrder(ledger, 100_000))),
    ...(await projecting(law, await centreFolderInOrder(ledger, largest))),
  ],
  stageDurations: async () => [await stageDurations(law, ledger)],
  // It writes, so it has a folder of its own.
  board: async () => board((await centreFolder(ledger, 100_000)).folder),
  lists: async () => lists(law, await centreFolderInOrder(ledger, 100_000)),
  issues: () => issues(law),
  // Its read model grows, so it has a folder of its own.
  exports: async () => exports(law, await centreFolderInOrder(ledger, 100_000)),
  readers: async () => [await readers((await centre()).folder)],
  idle: async () => idle((await centre()).folder),
  start: async () => {
    const { folder, events, cases } = await centre();
    return start(folder, events, cases);
  },
  pushed: () => pushed(law),
  queued,
  questions: async () => questions(await centreFolder(ledger, 16_000 * (ledger.events / ledger.cases))),
  // It writes, so it has a folder of its own.
  rights: async () => rights((await centreFolder(ledger, 20_000)).folder),
  fuzzed,
  rush,
  verify: async () => verify(await centre()),
  windowList: () => windowList(law),
  eventStoreDb: () => eventStoreDb(law),
};

const wanted = process.argv.slice(2).filter((argument) => argument !== '--');
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(subjects)) {
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
  const began = performance.now();
  figures.push(...(await measure()));
  process.stderr.write(`${name} took ${((performance.now() - began) / 1_000).toFixed(0)} s\n`);
}
console.log(`\nNode ${process.versions.node}, files in ${tmpdir()}; medians of several turns\n`);
console.log(tableOf(figures));
