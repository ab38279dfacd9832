import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import type { HeldProject } from '@onewindow/person/decide.ts';
import { findHeldProjects } from '@onewindow/projections/persons/projectHolds.ts';
import type { Reader } from '@onewindow/projections/reader.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import { caseStream, projectStream } from '@onewindow/schema/streams.ts';

/** Where the projects under hold are listed, and their record is read. */
interface Held {
  readonly store: EventStore;
  readonly catalogue: Pick<Catalogue, 'stages'>;
  readonly reader: () => Reader;
}

/**
 * A project under legal hold in which a person is named. Of these there are few; each is read in the log itself, the project and its cases, since what
 * is destroyed comes back from nowhere. Orders name nobody whom their project does not.
 */
export const heldProjectOf =
  ({ store, catalogue, reader }: Held) =>
  async (person: string): Promise<HeldProject | undefined> => {
    for (const { projectCode, ground } of await findHeldProjects(reader()))
      if (await isNamed(person, projectCode, { store, catalogue })) return { project: projectCode, ground };
    return undefined;
  };

const isNamed = async (person: string, projectCode: string, { store, catalogue }: Omit<Held, 'reader'>) => {
  if ((await saysOf(store, projectStream(projectCode), person)) === 'named') return true;
  for (const { id } of catalogue.stages)
    for (let number = 1; ; number += 1) {
      const said = await saysOf(store, caseStream(`${projectCode}.${id}.${number}`), person);
      if (said === 'named') return true;
      if (said === 'no such stream') break;
    }
  return false;
};

/** Whether anything in a stream is sealed with a person's key. */
const saysOf = async (store: EventStore, stream: string, person: string) => {
  const slice = await store.readStream(stream);
  if (!slice.found) return 'no such stream';
  const sealed = `"sealed:${person}:`;
  return slice.events.some(({ data }) => JSON.stringify(data).includes(sealed)) ? 'named' : 'not named';
};
