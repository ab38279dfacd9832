import { join } from 'node:path';

import { ownCategories } from '@onewindow/app/contexts.ts';
import { factsOfLogFile, factsOfStore, type LogFacts } from '@onewindow/infra/factTree/logFacts.ts';
import { verifyLog } from '@onewindow/infra/factTree/verifyLog.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { systemWorld as world } from '@onewindow/infra/systemWorld.ts';
import { leafHash } from '@onewindow/kernel/merkleTree.ts';
import { isOwnBy, ofOwnStreams } from '@onewindow/kernel/ownStreams.ts';

import type { CentreFolder } from './centreFolder.ts';
import { type Figure, inTurns, perSecond, rateText } from './figure.ts';

const rounds = 3;

/** How fast a log is held against its tree, against reading its rows and hashing each once. */
export const verify = async ({ folder, events }: CentreFolder): Promise<Figure[]> => {
  const file = join(folder, 'events.sqlite');
  const ofFile = (): LogFacts => factsOfLogFile(file, isOwnBy(ownCategories));
  let processor = 0;
  const verified = (facts: LogFacts) =>
    perSecond(events, async () => {
      const before = process.cpuUsage();
      await verifyLog(facts, { claims: [] });
      const { user, system } = process.cpuUsage(before);
      processor = (user + system) / 1e6;
    });
  const scanned = () =>
    perSecond(events, async () => {
      for await (const some of ofFile()) for (const { leaf } of some) leafHash(leaf);
    });
  const fromStore = async (): Promise<number> => {
    const store = ofOwnStreams(openSqliteEventStore({ file, world, isToRead: true }), ownCategories);
    const rate = await verified(factsOfStore(store));
    await store.close();
    return rate;
  };
  const figure = (
    subject: string,
    { rate, limit, ratio }: Awaited<ReturnType<typeof inTurns>>,
    aim: string,
  ): Figure => ({
    subject: `verify ${events} facts ${subject}`,
    measured: `${rateText(rate, 'facts')}, ${rateText(events / processor, 'facts')} of processor time`,
    limit: `${rateText(limit, 'facts')} read and hashed once`,
    ratio: ratio.toFixed(2),
    aim,
    reached: aim.startsWith('≥ 100') ? rate >= 100_000 : ratio >= 0.3,
  });
  return [
    figure('of the embedded log', await inTurns(rounds, () => verified(ofFile()), scanned), '≥ 100 000 facts/s'),
    figure('through the port, parsed', await inTurns(rounds, fromStore, scanned), '≥ 0.3 of reading and hashing'),
  ];
};
