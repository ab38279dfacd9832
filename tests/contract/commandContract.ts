import { randomUUID } from 'node:crypto';

import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import { handleCommand } from '@onewindow/kernel/handleCommand.ts';
import { recentStreams } from '@onewindow/kernel/recentStreams.ts';
import { type BookCommand, sign, visitorsBook } from '@onewindow/kernel/visitorsBook.fixtures.ts';
import { expect, it } from 'vitest';

import type { Open } from './harness.ts';
import { eventsOf, newStream, on } from './storeTools.ts';

const actor = { role: 'window', id: 'local' };

const at = (stream: string) => ({ stream, contextAt: (now: string) => ({ now }) });

/** Given to a node that has seen nothing, as a command that begins its stream. */
const give = (store: EventStore, stream: string, commandId: string, command: BookCommand, role = 'window') =>
  handleCommand(
    { store, world: systemWorld, refusalAt: () => undefined, recent: recentStreams() },
    {
      decider: visitorsBook,
      command,
      envelope: { commandId, actor: { ...actor, role } },
      locate: () => Promise.resolve({ ...at(stream), begins: true }),
    },
  );

const signed = async (store: EventStore, stream: string): Promise<readonly unknown[]> =>
  (await eventsOf(store, stream)).map(({ data }) => (data as { name: string }).name);

/** Commands (decision 7): what is decided without reading rests on what the store says of a repeat, and of a revision. */
export const commandContract = (open: Open): void => {
  it(
    'the same again succeeds and happens once, also behind later facts',
    on(open, async (store) => {
      const [stream, commandId] = [newStream(), randomUUID()];
      const first = await give(store, stream, commandId, sign('Wang', 'Li'));
      expect(first).toMatchObject({ stream, revision: 1 });
      expect(await give(store, stream, commandId, sign('Wang', 'Li'))).toMatchObject({ stream, revision: 1 });
      await give(store, stream, randomUUID(), sign('Sun'));
      const again = await give(store, stream, commandId, sign('Wang', 'Li'));
      if ('refused' in first || 'refused' in again) throw new Error('refused');
      expect(store.compare(again.position, first.position)).toBeGreaterThanOrEqual(0);
      expect(await signed(store, stream)).toEqual(['Wang', 'Li', 'Sun']);
    }),
  );

  it.each([
    ['other content', sign('Zhao')],
    ['more of the same', sign('Wang', 'Li')],
    ['another command', { type: 'Look', data: {} } as const],
  ])('the same id with %s is refused', (_, other) =>
    on(open, async (store) => {
      const [stream, commandId] = [newStream(), randomUUID()];
      await give(store, stream, commandId, sign('Wang'));
      const refusal = { refused: 'command-id-reused', field: 'commandId' };
      expect(await give(store, stream, commandId, other)).toEqual(refusal);
      await give(store, stream, randomUUID(), sign('Sun'));
      expect(await give(store, stream, commandId, other)).toEqual(refusal);
      expect(await signed(store, stream)).toEqual(['Wang', 'Sun']);
    })(),
  );

  it(
    'the same id of another actor is another command',
    on(open, async (store) => {
      const [stream, commandId] = [newStream(), randomUUID()];
      await give(store, stream, commandId, sign('Wang'));
      expect(await give(store, stream, commandId, sign('Wang'), 'policy')).toMatchObject({ refused: 'already-signed' });
      expect(await give(store, stream, commandId, sign('Li'), 'policy')).toMatchObject({ revision: 1 });
      expect(await signed(store, stream)).toEqual(['Wang', 'Li']);
    }),
  );

  it(
    'what this node last saw of a stream is proved by the store, and read again where another has written since',
    on(open, async (store) => {
      const [stream, recent, commandId] = [newStream(), recentStreams(), randomUUID()];
      const here = (id: string, command: BookCommand) =>
        handleCommand(
          { store, world: systemWorld, refusalAt: () => undefined, recent },
          {
            decider: visitorsBook,
            command,
            envelope: { commandId: id, actor },
            locate: () => Promise.resolve(at(stream)),
          },
        );
      await here(randomUUID(), sign('Wang'));
      await give(store, stream, commandId, sign('Li'));
      expect(await here(randomUUID(), sign('Li'))).toMatchObject({ refused: 'already-signed' });
      expect(await here(commandId, sign('Sun'))).toEqual({ refused: 'command-id-reused', field: 'commandId' });
      await give(store, stream, randomUUID(), sign('Zhao'));
      expect(await here(commandId, sign('Li'))).toMatchObject({ revision: 2 });
      expect(await here(randomUUID(), sign('Sun'))).toMatchObject({ revision: 3 });
      expect(await signed(store, stream)).toEqual(['Wang', 'Li', 'Zhao', 'Sun']);
    }),
  );

  it(
    'of many at once each is decided on what those before it left',
    on(open, async (store) => {
      const stream = newStream();
      const names = ['Wang', 'Li', 'Sun', 'Wang'];
      const answers = await Promise.all(names.map((name) => give(store, stream, randomUUID(), sign(name))));
      expect(answers.filter((answer) => 'refused' in answer)).toHaveLength(1);
      expect(new Set(await signed(store, stream))).toEqual(new Set(names));
    }),
  );
};
