import { createHash } from 'node:crypto';

import type { Person, PersonKeys } from './personKeys.ts';

/** Keys of persons that nobody keeps. */
export const memoryPersonKeys = (): PersonKeys => {
  const persons = new Map<string, Person>();
  const forgotten = new Set<string>();
  let made = 0;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return {
    knownBy: (words) => persons.get(words),
    personOf: (words) => {
      const there = persons.get(words);
      if (there) return there;
      const key = digest(`${words} ${(made += 1)}`);
      const person = { id: digest(key.toString('hex')).toString('hex').slice(0, 32), key };
      persons.set(words, person);
      return person;
    },
    keyOf: (id) => (forgotten.has(id) ? 'forgotten' : [...persons.values()].find((person) => person.id === id)?.key),
    forget: (id) => {
      for (const [words, person] of persons) if (person.id === id) persons.delete(words);
      forgotten.add(id);
    },
    together: (act) => act(),
  };
};
