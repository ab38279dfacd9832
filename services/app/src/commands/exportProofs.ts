import { once } from 'node:events';

import { treeOfFacts } from '@onewindow/infra/factTree/treeOfFacts.ts';
import type { Settings } from '@onewindow/infra/settings.ts';
import { inclusionPath } from '@onewindow/kernel/merkleProof.ts';

import { readRecord } from '../recordAtRest.ts';
import { StartRefused } from '../startRefused.ts';

/**
 * Prints the last head, and below it facts with their proofs, a line of JSON each: what `infra/verify/verify.py` reads. What lies in the
 * facts is printed with them.
 * @throws {StartRefused} where no head has been signed yet.
 */
export const exportProofs = async (
  { from, to }: { readonly from: number; readonly to: number },
  settings: Settings,
): Promise<void> => {
  const record = await readRecord(settings);
  try {
    const head = record.heads.findLast(({ isSound }) => isSound);
    if (!head) throw new StartRefused('no head has been signed yet: start the centre, and come back');
    const { node, size } = await treeOfFacts(record.facts());
    if (size < head.size) throw new StartRefused(`the log is shorter than its last head says: run onewindow verify`);
    const { centre, day, root, keyId, publicKey, signature } = head;
    await say({ head: { centre, day, size: head.size, root, keyId, publicKey, signature } });
    let ordinal = 0;
    for await (const facts of record.facts())
      for (const { leaf } of facts) {
        ordinal += 1;
        if (ordinal < from || ordinal > Math.min(to, head.size)) continue;
        const path = inclusionPath(node, ordinal - 1, head.size).map((hash) => hash.toString('base64url'));
        await say({ leaf, index: ordinal - 1, path });
      }
  } finally {
    await record.close();
  }
};

const say = async (line: object): Promise<void> => {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
};
