import type { Actor } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { World } from '@onewindow/kernel/world.ts';
import { personIn } from '@onewindow/kernel/sealedText.ts';
import { masked, type PersonalData } from '@onewindow/kernel/personalData.ts';
import type { Role } from '@onewindow/schema/access/roles.ts';
import type { Contact } from '@onewindow/schema/values.ts';
import type { z } from 'zod';

import { type AccessTable, permit } from './access/accessTable.ts';

/** What somebody takes out as a file: at its begin, and again at its end with its rows and whether it was whole. */
export interface ExportOnRecord {
  readonly list: string;
  readonly format: string;
  /** As it was asked for: the query of the address. */
  readonly filter: string;
  readonly position: number;
  readonly rows?: number;
  readonly complete?: boolean;
}

/** Whose personal data somebody was shown, and in which objects; or what they take out as a file. */
export interface Disclosure {
  readonly actor: Actor;
  readonly persons: readonly string[];
  /** The streams that they stand in. */
  readonly objects: readonly string[];
  readonly exported?: ExportOnRecord;
}

/** Keeps who was shown what; a disclosure that it has taken is on the disk. */
export type NoteDisclosure = (disclosure: Disclosure) => Promise<void>;

/** One who is answered, and what is needed to open personal data for them. */
export interface ShownTo {
  readonly actor: Actor;
  readonly roles: readonly Role[];
  readonly deps: {
    readonly personal: Pick<PersonalData, 'open' | 'show' | 'mask'>;
    readonly disclosed: NoteDisclosure;
    readonly access: Pick<AccessTable, 'rulesOf'>;
    readonly world: Pick<World, 'soon'>;
  };
}

/** A fact as it is shown to somebody, once that is on record (个人信息保护法 arts 51, 54). */
export const shownFact = <Event extends StoredEvent>(event: Event, to: ShownTo): Event | Promise<Event> =>
  mayRead(to) ? shown(to, event.stream, (saw) => to.deps.personal.open(event, saw)) : to.deps.personal.mask(event);

/** Whom to ask, as somebody is shown it, with the id by which that person can be forgotten; older logs have none. */
export const shownContact = (contact: z.infer<typeof Contact> | undefined, stream: string, to: ShownTo) =>
  contact && (mayRead(to) ? readable(contact, stream, to) : { personId: undefined, name: masked, phone: masked });

/** One personal text as somebody is shown it, once that is on record. */
export const shownText = (text: string, stream: string, to: ShownTo): string | Promise<string> =>
  mayRead(to) ? shown(to, stream, (saw) => to.deps.personal.show(text, saw)) : masked;

/** A name that stands alone, as somebody is shown it. */
export const shownName = (
  name: string | undefined,
  stream: string,
  to: ShownTo,
): string | undefined | Promise<string> => (name === undefined ? undefined : shownText(name, stream, to));

/** Whether somebody deals with people: the table of rights says so. */
const mayRead = (to: ShownTo): boolean => 'roles' in permit(to.deps.access.rulesOf('PersonalData', 'read'), to);

const readable = (contact: z.infer<typeof Contact>, stream: string, to: ShownTo) =>
  shown(to, stream, (saw) => ({
    personId: personIn(contact.name),
    name: to.deps.personal.show(contact.name, saw),
    phone: to.deps.personal.show(contact.phone, saw),
  }));

const shown = <Result>(
  to: ShownTo,
  object: string,
  open: (saw: (person: string) => void) => Result,
): Result | Promise<Result> => {
  const persons = new Set<string>();
  const result = open((person) => persons.add(person));
  return persons.size === 0 ? result : noted(to, object, persons).then(() => result);
};

/** What somebody is shown at once is one entry: the fields of one depth of a question are resolved together. */
const noted = (to: ShownTo, object: string, persons: ReadonlySet<string>): Promise<void> => {
  const { persons: all, objects, onRecord } = pending.get(to) ?? begun(to);
  for (const person of persons) all.add(person);
  objects.add(object);
  return onRecord;
};

interface Pending {
  readonly persons: Set<string>;
  readonly objects: Set<string>;
  readonly onRecord: Promise<void>;
}
const pending = new WeakMap<ShownTo, Pending>();

const begun = (to: ShownTo): Pending => {
  const { deps, actor } = to;
  const { promise: onRecord, resolve, reject } = Promise.withResolvers<void>();
  const [persons, objects] = [new Set<string>(), new Set<string>()];
  deps.world.soon(() => {
    pending.delete(to);
    deps.disclosed({ actor, persons: [...persons], objects: [...objects] }).then(resolve, reject);
  });
  const entry = { persons, objects, onRecord };
  pending.set(to, entry);
  return entry;
};
