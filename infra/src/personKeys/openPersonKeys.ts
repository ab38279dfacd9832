import { createHmac } from 'node:crypto';

import type { PersonKeys } from '@onewindow/kernel/personKeys.ts';
import type { World } from '@onewindow/kernel/world.ts';

import { openPersonKeysFile } from './personKeysFile.ts';

/** The keys of persons, in a file. */
export interface OpenPersonKeys extends PersonKeys {
  /** Which store of keys this is: the log names the one that its personal data is sealed with. */
  readonly id: string;
  readonly close: () => void;
}

/**
 * Opens the keys of persons; ':memory:' for a centre that ends with its process. By which words a person is found is kept as an HMAC
 * under a secret of the file. The ids are random, so whoever has only the log can guess neither from the other.
 * @throws {UnusableFile | DiskFull}
 */
export const openPersonKeys = (file: string, world: Pick<World, 'randomBytes' | 'randomUuid'>): OpenPersonKeys => {
  const { database, requireInPlace, saying } = openPersonKeysFile(file, world);
  const store = saying(() =>
    database.prepare<[], { id: string; secret: Buffer }>('SELECT id, secret FROM store').get(),
  );
  if (!store) throw new Error(`${file} holds no secret: it is damaged`);
  const find = database.prepare<[Buffer], { id: string; key: Buffer }>('SELECT id, key FROM persons WHERE words = ?');
  const add = database.prepare<[string, Buffer, Buffer]>('INSERT INTO persons (id, words, key) VALUES (?, ?, ?)');
  const keyOf = database.prepare<[string], Buffer>('SELECT key FROM persons WHERE id = ?').pluck();
  const isForgotten = database.prepare<[string], number>('SELECT 1 FROM forgotten WHERE id = ?').pluck();
  const remove = database.prepare<[string]>('DELETE FROM persons WHERE id = ?');
  const note = database.prepare<[string]>('INSERT OR IGNORE INTO forgotten (id) VALUES (?)');

  const hmacOf = (said: string): Buffer => createHmac('sha256', store.secret).update(said).digest();

  /** Within a transaction that writes, so that two nodes find the same person. */
  const added = database.transaction((words: Buffer) => {
    const there = find.get(words);
    if (there) return there;
    const person = { id: Buffer.from(world.randomBytes(16)).toString('hex'), key: Buffer.from(world.randomBytes(32)) };
    add.run(person.id, words, person.key);
    return person;
  }).immediate;
  const forgotten = database.transaction((id: string) => {
    remove.run(id);
    note.run(id);
  }).immediate;
  const inOne = database.transaction((act: () => unknown) => act()).immediate;

  return {
    id: store.id,
    knownBy: (said) => saying(() => find.get(hmacOf(said))),
    personOf: (said) => {
      const words = hmacOf(said);
      return saying(() => {
        // What is sealed with a key that only an open file holds would be lost with this process.
        requireInPlace();
        return find.get(words) ?? added(words);
      });
    },
    keyOf: (id) => saying(() => keyOf.get(id) ?? (isForgotten.get(id) === undefined ? undefined : 'forgotten')),
    forget: (id) =>
      saying(() => {
        if (keyOf.get(id) === undefined && isForgotten.get(id) !== undefined) return;
        requireInPlace();
        forgotten(id);
      }),
    together: <Result>(act: () => Result) => saying(() => inOne(act)) as Result,
    close: () => void database.close(),
  };
};
