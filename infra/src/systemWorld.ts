import { randomBytes, randomUUID } from 'node:crypto';
import { uptime } from 'node:os';

import type { World } from '@onewindow/kernel/world.ts';

/** The world as it is: this machine's clock, timers and chance. A timer keeps the process awake until its owner calls it off. */
export const systemWorld: World = {
  now: () => Date.now(),
  // Of the clocks that no setting moves the one that does not stand still while the machine sleeps.
  monotonic: () => uptime() * 1_000,
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
  soon: (act) => {
    setImmediate(act);
  },
  randomUuid: () => randomUUID(),
  randomBytes: (count) => randomBytes(count),
};
