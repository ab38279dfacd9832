import {
  commandHash,
  type Envelope,
  isFirstOf,
  metadataOf,
  policyCommandId,
  sealed,
} from '@onewindow/kernel/envelope.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import type { World } from '@onewindow/kernel/world.ts';
import { reserveNumbers } from '@onewindow/window/case/certificateNumbers.ts';
import type { Law } from '@onewindow/window/law.ts';

import type { DecidedRow, DecidedStream } from './decideRow.ts';
import type { Reject } from './rejects.ts';

interface Taking {
  readonly law: Pick<Law, 'catalogue'>;
  readonly store: EventStore;
  readonly world: Pick<World, 'now'>;
}

/** Puts a row's facts down, first the project's, then the case's; what an earlier import has put down stays as it is. */
export const takeRow = async (row: DecidedRow, taking: Taking): Promise<'taken' | 'alreadyTaken' | Reject> => {
  const project = await putDown(row.project, row, taking);
  if (project === 'stranger') return { reject: 'project-already-registered', columns: [] };
  if (project === 'changed') return { reject: 'row-changed', columns: [] };
  const taken = await claimNumbers(row.ofCase, taking);
  if (taken) return { reject: taken.refused, columns: [], ...(taken.details && { details: taken.details }) };
  const ofCase = await putDown(row.ofCase, row, taking);
  if (ofCase === 'stranger') {
    return { reject: 'stage-already-open', columns: [], details: { caseId: row.ofCase.stream.slice('case-'.length) } };
  }
  if (ofCase === 'changed') return { reject: 'row-changed', columns: [] };
  return project === 'there' && ofCase === 'there' ? 'alreadyTaken' : 'taken';
};

const envelopeOf = (act: string): Envelope => ({
  commandId: policyCommandId(act),
  actor: { role: 'system', id: 'import' },
  ledger: 'import',
});

/** The window gives no number a second time that stands on a certificate of the ledger; nor does the ledger itself. */
const claimNumbers = ({ stream, facts }: DecidedStream, { law, store, world }: Taking) =>
  reserveNumbers(store, world, envelopeOf(`claim ${law.catalogue.id} ${stream}`))(facts);

/** `stranger`: the stream is not of an import's making. */
type PutDown = 'now' | 'there' | 'changed' | 'stranger';

const putDown = async (
  { stream, facts }: DecidedStream,
  { source }: DecidedRow,
  { law, store, world }: Taking,
): Promise<PutDown> => {
  const envelope = envelopeOf(`import ${law.catalogue.id} ${stream}`);
  // The same append twice would succeed twice, so whether it was there is asked before.
  const before = await earlierImport();
  if (before) return before;
  const appended = await store.append(stream, 'no-stream', sealed(facts, source, envelope, instantAt(world.now())));
  return appended.ok ? 'now' : ((await earlierImport()) ?? 'stranger');

  async function earlierImport(): Promise<PutDown | undefined> {
    const slice = await store.readStream(stream, { max: 1 });
    const first = slice.found ? slice.events[0] : undefined;
    if (!first) return undefined;
    if (!isFirstOf(first, envelope)) return 'stranger';
    return metadataOf(first).commandHash === commandHash(source) ? 'there' : 'changed';
  }
};
