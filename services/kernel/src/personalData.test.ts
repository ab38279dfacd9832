import { describe, expect, it } from 'vitest';

import type { EventStore, NewEvent } from './eventStore.ts';
import { personalData, sealing } from './personalData.ts';
import { memoryPersonKeys } from './personKeys.fixtures.ts';
import { openText, personIn, sealText } from './sealedText.ts';

const fields = new Map([
  ['Registered', { own: [], within: { contact: { own: ['name', 'phone'], within: {} } } }],
  ['Delivered', { own: ['recipient'], within: {} }],
  ['Issued', { own: [], within: { orders: { own: [], within: { contact: { own: ['name', 'phone'], within: {} } } } } }],
]);
const words = { forgotten: 'forgotten', unreadable: 'unreadable' };
const dataWith = (keys = memoryPersonKeys()) => ({
  keys,
  ...personalData({ keys, fields, words, circleOf: (data) => (data as { project?: string }).project ?? '' }),
});

const contact = { name: '张三', phone: '021-1' };
const registered = { type: 'Registered', data: { project: 'p1', contact } };
const delivered = (project: string) => ({ type: 'Delivered', data: { project, recipient: '张三' } });

describe('personal data in a fact', () => {
  it('is sealed wherever it is marked, also in lists, and opens to the same words', () => {
    const { seal, open } = dataWith();
    const issued = { type: 'Issued', data: { orders: [{ id: 1, contact }, { id: 2 }] } };
    for (const fact of [registered, delivered('p1'), issued]) {
      const sealed = seal(fact);
      expect(JSON.stringify(sealed)).not.toMatch(/张三|021/u);
      expect(open(sealed)).toEqual(fact);
      expect(seal(sealed)).toEqual(sealed);
    }
  });

  it('is sealed the same every time, so that a repeated command is the same command', () => {
    const { seal } = dataWith();
    expect(seal(registered)).toEqual(seal(registered));
  });

  it('is of one person by name and number everywhere, by a name alone only within one project', () => {
    const { seal } = dataWith();
    const personOf = ({ data }: { data: { contact: { name: string } } }) => personIn(data.contact.name);
    const spaced = { ...registered, data: { project: 'p2', contact: { name: '张 三', phone: '0211' } } };
    expect(personOf(seal(spaced))).toBe(personOf(seal(registered)));
    const recipient = (project: string) => personIn(seal(delivered(project)).data.recipient);
    expect(recipient('p1')).toBe(recipient('p1'));
    expect(recipient('p2')).not.toBe(recipient('p1'));
    expect(recipient('p1')).not.toBe(personOf(seal(registered)));
  });

  it('is shown as forgotten once its key is destroyed, in what was sealed before, and is new when it is given again', () => {
    const { seal, open, keys } = dataWith();
    const sealed = seal(registered);
    const person = personIn(sealed.data.contact.name)!;
    keys.forget(person);
    keys.forget(person);
    expect(open(sealed).data).toEqual({ project: 'p1', contact: { name: 'forgotten', phone: 'forgotten' } });
    const again = seal(registered);
    expect(personIn(again.data.contact.name)).not.toBe(person);
    expect(open(again)).toEqual(registered);
    expect(open(sealed).data.contact.name).toBe('forgotten');
  });

  it('is unreadable, and not said to be forgotten, without its key or when it was tampered with', () => {
    const { seal, show, keys } = dataWith();
    const { name, phone } = seal(registered).data.contact;
    expect(dataWith().show(name)).toBe('unreadable');
    const other = keys.personOf('somebody else');
    expect(show(name.replace(personIn(name)!, other.id))).toBe('unreadable');
    expect(show(`${name.slice(0, -3)}AAA`)).toBe('unreadable');
    expect(show(phone)).toBe('021-1');
  });

  it('is left alone where it is in clear in an older log, and where nobody marked it', () => {
    const { open, seal } = dataWith();
    expect(open(registered)).toEqual(registered);
    const other = { type: 'Other', data: { recipient: '张三' } };
    expect(seal(other)).toBe(other);
  });

  it('tells whose data was opened', () => {
    const { seal, open } = dataWith();
    const sealed = seal(registered);
    const seen: string[] = [];
    open(sealed, (person) => seen.push(person));
    expect(new Set(seen)).toEqual(new Set([personIn(sealed.data.contact.name)]));
  });
});

describe('a sealed text', () => {
  const person = { id: 'a'.repeat(32), key: Buffer.alloc(32, 7) };

  it('opens under its key alone, bound to its person', () => {
    const sealed = sealText('李四', person);
    expect(sealed).toMatch(/^sealed:a{32}:[\w-]+$/);
    expect(openText(sealed, person.key)).toBe('李四');
    expect(openText(sealed, Buffer.alloc(32, 8))).toBeUndefined();
    expect(openText(sealed.replace('a'.repeat(32), 'b'.repeat(32)), person.key)).toBeUndefined();
    expect(openText('李四', person.key)).toBeUndefined();
  });
});

describe('a store that seals', () => {
  it('takes nothing personal in clear, and nothing at all where no key can be kept', async () => {
    const { keys, seal } = dataWith();
    const appended: NewEvent[] = [];
    const inner = {
      append: async (_stream: string, _expected: unknown, events: readonly NewEvent[]) => {
        appended.push(...events);
        return { ok: true, revision: 0, position: '1' };
      },
    } as unknown as EventStore;
    const event = { ...registered, id: '1', metadata: {} };
    await sealing(inner, { seal }).append('project-1', 'no-stream', [event]);
    expect(JSON.stringify(appended)).not.toMatch(/张三|021/u);
    const full = {
      ...keys,
      knownBy: () => undefined,
      personOf: () => {
        throw new Error('no room');
      },
    };
    const without = dataWith(full);
    await expect(sealing(inner, without).append('project-1', 'no-stream', [event])).rejects.toThrow('no room');
    expect(appended).toHaveLength(1);
  });
});
