import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { treeOfFacts } from '@onewindow/infra/factTree/treeOfFacts.ts';
import { imprintOf, readToken } from '@onewindow/infra/timeStampAuthority.ts';
import type { Settings } from '@onewindow/infra/settings.ts';
import { inclusionPath } from '@onewindow/kernel/merkleProof.ts';
import { headLine } from '@onewindow/kernel/treeHead.ts';
import { TreeHeadTimeStamped } from '@onewindow/schema/centre/events.ts';
import { timeStampStream } from '@onewindow/schema/streams.ts';

import { readRecord, type RecordAtRest } from '../recordAtRest.ts';
import { StartRefused } from '../startRefused.ts';

/**
 * Prints the last head, and below it facts with their proofs, a line of JSON each: what `infra/verify/verify.py` reads. What lies in the
 * facts is printed with them. Where a folder is named for time stamps, they are put there.
 * @throws {StartRefused} where no head has been signed yet.
 */
export const exportProofs = async (
  { from, to, stamps }: { readonly from: number; readonly to: number; readonly stamps?: string },
  settings: Settings,
): Promise<void> => {
  const record = await readRecord(settings);
  try {
    if (stamps !== undefined) await exportStamps(record, stamps);
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

/**
 * Each head that was time-stamped as two files: `<day>.head`, the line that was stamped, and `<day>.tst`, the token of the authority, which
 * `openssl ts -verify -data <day>.head -in <day>.tst -token_in -CAfile …` verifies. A token of something else is none.
 */
const exportStamps = async ({ heads, stream }: RecordAtRest, folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  for (const head of heads.filter(({ isSound }) => isSound)) {
    const line = headLine(head);
    for (const { data } of await stream(timeStampStream(head.centre, head.day))) {
      const token = Buffer.from(TreeHeadTimeStamped.data.parse(data).token, 'base64');
      if (!(await readToken(token)).imprint.equals(imprintOf(line))) continue;
      writeFileSync(join(folder, `${head.day}.head`), line);
      writeFileSync(join(folder, `${head.day}.tst`), token);
      count += 1;
    }
  }
  process.stderr.write(`${count} time stamps are in ${folder}\n`);
};

const say = async (line: object): Promise<void> => {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
};
