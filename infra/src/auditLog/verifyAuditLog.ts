import { readFileSync } from 'node:fs';

import { auditFilesIn, AuditLine, beginning, hashOfLine } from './auditFiles.ts';
import { BrokenAuditLog } from './brokenAuditLog.ts';

/** What a record of disclosures holds, and the hash of its last line: noted elsewhere, it shows later that nothing was cut off its end. */
export interface VerifiedAuditLog {
  readonly entries: number;
  /** The number of the first entry: above 1, older files were moved away. */
  readonly from: number;
  readonly to: number;
  readonly hash: string;
}

/**
 * Reads the record of a folder, and holds each line against the one before. That lines were taken off its very end no chain can
 * tell; who keeps the last hash can.
 * @throws {BrokenAuditLog} at the first line that is not what it was.
 */
export const verifyAuditLog = (dir: string): VerifiedAuditLog => {
  let from = 0;
  let last: { readonly number: number; readonly hash: string } | undefined;
  for (const file of auditFilesIn(dir)) {
    const lines = readFileSync(file, 'utf8').split('\n');
    const end = lines.pop();
    if (end !== '') throw new BrokenAuditLog(`${file} ends in the middle of a line`);
    for (const [index, text] of lines.entries()) {
      const place = `line ${index + 1} of ${file}`;
      const line = lineIn(text, place);
      if (!last) from = line.number;
      const before = last?.hash ?? (line.number === 1 ? beginning : line.before);
      if (line.number !== (last?.number ?? from - 1) + 1 || line.before !== before)
        throw new BrokenAuditLog(
          `${place} does not follow on the line before: one of them was altered, or lines are missing`,
        );
      last = { number: line.number, hash: hashOfLine(text) };
    }
  }
  const to = last?.number ?? 0;
  return { entries: last ? to - from + 1 : 0, from, to, hash: last?.hash ?? beginning };
};

const lineIn = (text: string, place: string): AuditLine => {
  try {
    return AuditLine.parse(JSON.parse(text));
  } catch (error) {
    throw new BrokenAuditLog(`${place} is no line of the record of disclosures`, { cause: error });
  }
};
