import { statSync } from 'node:fs';

import { loadLedger } from '@onewindow/infra/catalogues.ts';
import { createLogger } from '@onewindow/infra/logger.ts';
import type { Settings } from '@onewindow/infra/settings.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';

import { importLedger } from '@onewindow/history/importLedger/importLedger.ts';
import { LedgerError } from '@onewindow/history/importLedger/ledgerError.ts';
import { openCentre } from '../openCentre.ts';
import { progressBar } from '../progressBar.ts';

/** Takes a CSV file over into the centre's log, and says what became of its rows. */
export const importFile = async (file: string, settings: Settings): Promise<void> => {
  // Before anything is begun in DATA_DIR.
  requireFile(file);
  const { ledger } = loadLedger(settings.centre);
  const world = systemWorld;
  const log = createLogger(settings.logLevel, process.stdout.isTTY);
  const { law, store, close } = await openCentre({ ...settings, demo: false, newCentre: true }, { world, log });
  const rejectsFile = `${file.replace(/\.csv$/i, '')}.rejects.csv`;
  try {
    const bar = progressBar('import', 100);
    const summary = await importLedger({
      file,
      ledger,
      law,
      store,
      world,
      rejectsFile,
      onProgress: (_rows, share) => bar.update(Math.floor(share * 100)),
    }).finally(bar.stop);
    const { rows, taken, alreadyTaken, rejected, outcomes } = summary;
    const { approved, notApproved, withdrawn, open } = outcomes;
    process.stdout.write(
      [
        `${rows} rows: ${taken} taken, ${alreadyTaken} taken before, ${rejected} rejected`,
        `of those taken: ${approved} approved, ${notApproved} not approved, ${withdrawn} withdrawn, ${open} open`,
        ...(rejected > 0 ? [`what was rejected and why: ${rejectsFile}`] : []),
        '',
      ].join('\n'),
    );
  } finally {
    await close();
  }
};

const requireFile = (file: string): void => {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new LedgerError(`${file} cannot be read: there is no such file`);
  if (stat.isDirectory()) throw new LedgerError(`${file} cannot be read: it is a folder`);
};
