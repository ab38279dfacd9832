import { DiskFull } from '@onewindow/kernel/eventStore.ts';
import { describe, expect, it } from 'vitest';

import type { ThreadAsk, ThreadReply } from './readModelThread.ts';
import { faultFromThread, threadFault } from './threadFaults.ts';
import { threadedReadModel } from './threadedReadModel.ts';

const batch = { events: [], position: '0', caughtUp: true, progress: 1 };

describe('a read model that a thread writes', () => {
  it('is opened again where there was no room for it, and once', async () => {
    const asked: string[] = [];
    let room = false;
    const reply: ThreadReply = { checkpoint: undefined, isBuilding: false, changed: new Set(), written: [] };
    const thread = {
      ask: async ({ ask }: ThreadAsk) => {
        asked.push(ask);
        // As it comes across.
        if (ask === 'open' && !room) throw faultFromThread(threadFault(new DiskFull('the disk is full')));
        return reply;
      },
      end: async () => undefined,
    };
    const openToRead = () => {
      throw new Error('nobody reads');
    };
    const readModel = threadedReadModel(thread, { file: 'read-model.sqlite', checkpoint: undefined, openToRead });
    await expect(readModel.apply(batch)).rejects.toThrow(DiskFull);
    await expect(readModel.apply(batch)).rejects.toThrow(DiskFull);
    room = true;
    await readModel.apply(batch);
    await readModel.apply(batch);
    expect(asked).toEqual(['open', 'open', 'open', 'apply', 'apply']);
  });
});
