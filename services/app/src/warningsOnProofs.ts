import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import type { Warning } from '@onewindow/projections/warnings.ts';

import type { TimeStamps } from './timeStamps.ts';
import type { TreeHeads } from './treeHeads.ts';

/**
 * What is not as it should be with the proof of the record. A head is due in the first moment of the day after what it covers, and a time
 * stamp with the head: a whole day later somebody must look.
 */
export const warningsOnProofs =
  ({
    heads,
    stamps,
  }: {
    readonly heads: Pick<TreeHeads, 'unsignedSince'>;
    readonly stamps: Pick<TimeStamps, 'unstampedSince'> | undefined;
  }) =>
  (today: Day): readonly Warning[] => {
    const longAgo = addDays(today, -2);
    const known = [
      ['headsNotSigned', heads.unsignedSince()],
      ['headsNotTimeStamped', stamps?.unstampedSince()],
    ] as const;
    return known.flatMap(([code, since]) =>
      since !== undefined && since <= longAgo ? [{ code, details: { since } }] : [],
    );
  };
