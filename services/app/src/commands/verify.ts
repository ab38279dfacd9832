import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { logIn } from '@onewindow/infra/backup/backupFolder.ts';
import { openFactTreeToRead } from '@onewindow/infra/factTree/factTreeFile.ts';
import type { HeadOnRecord } from '@onewindow/infra/factTree/headsOnRecord.ts';
import type { LoggedFact } from '@onewindow/infra/factTree/logFacts.ts';
import { type KnownTree, treeOfFacts } from '@onewindow/infra/factTree/treeOfFacts.ts';
import { type Finding, type RootClaim, verifyLog } from '@onewindow/infra/factTree/verifyLog.ts';
import type { Settings } from '@onewindow/infra/settings.ts';
import { isSignedBy, readHeadLine } from '@onewindow/kernel/treeHead.ts';

import { factsInFolder, readRecord } from '../recordAtRest.ts';
import { StartRefused } from '../startRefused.ts';

/** What is on record is not what it was: which fact, or where it lies, and by what that is known. */
class RecordChanged extends Error {
  override readonly name = 'RecordChanged';
}

/** What a log is held against, beside the heads that it holds itself. */
export interface Witnesses {
  /** Heads that were kept elsewhere: each `size:root`, the line that a company got, or a file of such lines. */
  readonly head?: readonly string[];
  /** A backup's folder, or a copy of a fact-tree.sqlite. */
  readonly against?: string;
}

/**
 * Reckons the tree over the log anew, and holds it against every witness there is.
 * @throws {RecordChanged} if something was altered, is missing, or was put in.
 */
export const verify = async ({ head = [], against }: Witnesses, settings: Settings): Promise<void> => {
  // Before the log is read: what comes meanwhile is in the log and not in what was known.
  const known = await knownTree(against, settings);
  const record = await readRecord(settings);
  try {
    const kept = head.flatMap((one) => claimsOf(one, record.heads));
    const sound = record.heads.filter(({ isSound }) => isSound);
    const unsound = new Set(
      record.heads.flatMap(({ isSound, stream, revision }) => (isSound ? [] : [`${stream} ${revision}`])),
    );
    const { facts, root, finding, knownIsWrong } = await verifyLog(record.facts(), {
      claims: [
        ...kept,
        ...sound.map(({ size, root: of, day }) => ({ size, root: of, by: `the head of ${day} in the log` })),
      ],
      unsound: ({ stream, revision }) => unsound.has(`${stream} ${revision}`),
      known: known?.tree,
    });
    if (finding) throw new RecordChanged(wordsOf(finding, known?.name));
    const last = record.heads.at(-1);
    process.stdout.write(
      [
        `${facts} facts, none altered, missing or put in as far as ${kept.length} heads kept elsewhere, ${sound.length} heads in the log${known && !knownIsWrong ? ` and ${known.name}` : ''} can tell`,
        ...(knownIsWrong
          ? [`${known?.name} is not of this log: the heads say that the log is right. Delete it, and it is built anew`]
          : []),
        ...keysOf(sound),
        last ? `the last head: ${last.size} facts on ${last.day}` : 'there is no head in the log yet',
        `the whole log: ${facts}:${root}`,
        '',
      ].join('\n'),
    );
  } finally {
    known?.close();
    await record.close();
  }
};

/** Another key may be another node's, or a stranger's: somebody must know. */
const keysOf = (heads: readonly HeadOnRecord[]): readonly string[] =>
  [...new Set(heads.map(({ keyId }) => keyId))].map((keyId) => {
    const signed = heads.filter((head) => head.keyId === keyId);
    return `signed by the key ${keyId} (${signed[0]?.publicKey}) since ${signed[0]?.day}: ${signed.length} heads`;
  });

const claimsOf = (said: string, heads: readonly HeadOnRecord[]): readonly RootClaim[] => {
  const lines = existsSync(said)
    ? readFileSync(said, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
    : [said];
  return lines.map((line) => {
    const head = readHeadLine(line);
    if (!head)
      throw new StartRefused(
        `--head ${said} cannot be used: it must be size:root, the line of a head, or a file of such lines`,
      );
    const { size, root, day, keyId, signature } = head;
    const by = `the head ${size}:${root}${day === undefined ? '' : ` of ${day}`} that was kept elsewhere`;
    const key = heads.find((one) => one.keyId === keyId);
    if (day !== undefined && keyId !== undefined && signature !== undefined && key) {
      const { centre, publicKey } = key;
      if (!isSignedBy(publicKey, { centre, size, root, day, keyId, signature }))
        throw new StartRefused(`--head ${said} cannot be used: it is not signed by the key ${keyId} of this log`);
    }
    return { size, root, by };
  });
};

interface NamedTree {
  readonly name: string;
  readonly tree: KnownTree;
  readonly close: () => void;
}

const knownTree = async (against: string | undefined, { dataDir }: Settings): Promise<NamedTree | undefined> => {
  if (against !== undefined && statSync(against, { throwIfNoEntry: false })?.isDirectory()) {
    if (!existsSync(logIn(against)))
      throw new StartRefused(`--against ${against} cannot be used: it holds no events.sqlite`);
    return { name: against, tree: await treeOfFacts(factsInFolder(against)), close: () => undefined };
  }
  const file = against ?? join(dataDir, 'fact-tree.sqlite');
  if (!existsSync(file)) {
    if (against === undefined) return undefined;
    throw new StartRefused(`--against ${against} cannot be used: it is not there`);
  }
  const tree = openFactTreeToRead(file);
  return { name: file, tree, close: tree.close };
};

const wordsOf = (finding: Finding, known = ''): string => {
  switch (finding.what) {
    case 'altered':
      return `fact ${finding.ordinal}${placeOf(finding.fact)} was altered: ${known} knows it otherwise`;
    case 'inserted':
      return `fact ${finding.ordinal}${placeOf(finding.fact)} was put in: ${known} does not know it`;
    case 'missing':
      return finding.fact
        ? `a fact is missing before fact ${finding.ordinal}${placeOf(finding.fact)}`
        : `facts are missing at the end: ${known} knows a fact ${finding.ordinal}`;
    case 'unsound head':
      return `fact ${finding.ordinal}${placeOf(finding.fact)} is no head that its key has signed`;
    case 'another root':
      return `a fact after ${finding.after} and up to ${finding.upTo} was altered, is missing or was put in: ${finding.claim.by} has another root. A backup tells which (--against)`;
    case 'too short':
      return `facts are missing at the end: there are ${finding.facts}, and ${finding.claim.by} lies over ${finding.claim.size}`;
    default:
      return finding satisfies never;
  }
};

const placeOf = (fact: LoggedFact | undefined): string =>
  fact ? ` (${fact.type}, revision ${fact.revision} of ${fact.stream})` : '';
