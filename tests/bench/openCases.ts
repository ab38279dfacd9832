import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

import { centreCommands, centreDeps } from '@onewindow/app/centreCommands.ts';
import type { CentreLaw } from '@onewindow/app/law.ts';
import { openCentreLog } from '@onewindow/app/openCentreLog.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { systemWorld as world } from '@onewindow/infra/systemWorld.ts';
import { isRefusalOf } from '@onewindow/kernel/decider.ts';
import type { Fact } from '@onewindow/kernel/eventStore.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';

import { temporaryFolder } from './centreFolder.ts';
import { inLanes } from './lanes.ts';
import { registration } from './registration.ts';

/** A folder with the log of a centre where so many construction permits are open: half of them received, half under review. */
export const folderOfOpenCases = async (law: CentreLaw, count: number): Promise<string> => {
  const folder = await temporaryFolder();
  const { catalogue, hash } = loadCatalogue(law.catalogue.id);
  const store = openSqliteEventStore({ file: join(folder, 'events.sqlite'), world });
  const demo = { asked: false, byDefault: false, possible: false };
  await openCentreLog(store, world, { catalogue, hash, today: law.dayOf(instantAt(world.now())), demo });
  const commands = centreCommands(centreDeps({ store, world, law }));
  const give = async (command: Fact): Promise<void> => {
    const answer = await commands(command, { commandId: randomUUID(), actor: { role: 'window', id: 'clerk' } });
    if (isRefusalOf(answer)) throw new Error(`${command.type} was refused: ${answer.refused}`);
  };
  await inLanes(Array(count).keys(), 64, async (number) => {
    const projectCode = `2105-310116-04-01-${String(number).padStart(6, '0')}`;
    const stage = 'constructionPermit';
    await give(registration(projectCode));
    await give({ type: 'SubmitCase', data: { projectCode, stage, kind: 'new', channel: 'window', materials: [] } });
    if (number % 2 === 0) await give({ type: 'AcceptCase', data: { caseId: `${projectCode}.${stage}.1` } });
  });
  await store.close();
  return folder;
};
