import { type EventStore, StoreUnavailable } from '@onewindow/kernel/eventStore.ts';
import { describe, expect, it } from 'vitest';

import { openTestCentre } from '../testCentre.ts';
import { give, nextProjectCode, project } from './asking.ts';

describe('while the event store cannot be reached', () => {
  it('a command is told so, and that the same command again is safe; then it happens once', async () => {
    const centre = await openTestCentre('2021-06-01T01:00:00.000Z');
    try {
      const { readStream, append } = centre.store;
      const isAway = () => Promise.reject(new StoreUnavailable('away'));
      const away: Pick<EventStore, 'readStream' | 'append'> = { readStream: isAway, append: isAway };
      const input = { ...project(nextProjectCode()), commandId: centre.world.randomUuid() };
      Object.assign(centre.store, away);
      for (let time = 0; time < 2; time += 1) {
        const { errors } = await give(centre, 'registerProject', input, { 'accept-language': 'en' });
        expect(errors).toMatchObject([
          {
            message: expect.stringContaining('same commandId'),
            extensions: { code: 'STORE_UNAVAILABLE', commandId: input.commandId },
          },
        ]);
      }
      const history = await centre.ask('{ centre { history { nodes { type } } } }');
      expect(history.errors).toMatchObject([{ extensions: { code: 'STORE_UNAVAILABLE' } }]);
      Object.assign(centre.store, { readStream, append });
      const { data } = await give(centre, 'registerProject', input);
      expect(data.registerProject.refusal).toBeNull();
    } finally {
      await centre.close();
    }
  });
});
