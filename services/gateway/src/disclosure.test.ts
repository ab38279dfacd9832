import { accessTable } from './access/accessTable.ts';
import { windowAccess } from './access/windowAccess.ts';
import { masked } from '@onewindow/kernel/personalData.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { describe, expect, it } from 'vitest';

import { type Disclosure, type ShownTo, shownContact, shownFact } from './disclosure.ts';

const person = 'a'.repeat(32);
const sealed = `sealed:${person}:${'A'.repeat(60)}`;
const event = (stream: string): StoredEvent => ({
  id: stream,
  stream,
  revision: 0,
  position: '1',
  type: 'CaseWithdrawn',
  data: {},
  metadata: {},
});

const setUp = (opens = true) => {
  const disclosed: Disclosure[] = [];
  let keep: () => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const soon: (() => void)[] = [];
  const to = (id: string): ShownTo => ({
    actor: { role: 'clerk', id },
    roles: ['clerk'],
    deps: {
      access: accessTable([windowAccess]),
      world: { soon: (act) => void soon.push(act) },
      personal: {
        open: (one, saw) => {
          if (opens) saw?.(person);
          return one;
        },
        mask: (one) => ({ ...one, data: { masked } }),
        show: (text, saw) => {
          if (opens) saw?.(person);
          return opens ? 'shown' : text;
        },
      },
      disclosed: (disclosure) => {
        disclosed.push(disclosure);
        return new Promise((resolve, reject) => {
          keep = resolve;
          fail = reject;
        });
      },
    },
  });
  return {
    to,
    disclosed,
    turn: () => soon.splice(0).forEach((act) => act()),
    keep: () => keep(),
    fail: (error: unknown) => fail(error),
  };
};

describe('what is personal', () => {
  it('is masked, and no disclosure, for whoever has no business with people', () => {
    const { to, disclosed } = setUp();
    for (const role of ['analyst', 'auditAdministrator', 'securityAdministrator', 'public'] as const) {
      const who = { ...to('li'), roles: [role] };
      expect(shownFact(event('case-1'), who)).toMatchObject({ data: { masked } });
      expect(shownContact({ name: '张三', phone: '1' }, 'project-1', who)).toMatchObject({
        name: masked,
        phone: masked,
      });
    }
    expect(disclosed).toEqual([]);
  });

  it('is shown once that is on record, and not before', async () => {
    const { to, turn, keep } = setUp();
    let isShown = false;
    const shown = Promise.resolve(shownFact(event('case-1'), to('li'))).then(() => (isShown = true));
    turn();
    await Promise.resolve();
    expect(isShown).toBe(false);
    keep();
    await shown;
  });

  it('is shown to nobody where it cannot be put on record', async () => {
    const { to, turn, fail } = setUp();
    const shown = Promise.resolve(shownFact(event('case-1'), to('li')));
    turn();
    fail(new Error('no room'));
    await expect(shown).rejects.toThrow('no room');
  });

  it('is one entry for whoever is shown it at once, and another for somebody else', async () => {
    const { to, turn, disclosed } = setUp();
    const [li, wang] = [to('li'), to('wang')];
    void shownFact(event('case-1'), li);
    void shownContact({ name: sealed, phone: sealed }, 'project-1', li);
    void shownFact(event('case-1'), wang);
    turn();
    expect(disclosed).toEqual([
      { actor: { role: 'clerk', id: 'li' }, persons: [person], objects: ['case-1', 'project-1'] },
      { actor: { role: 'clerk', id: 'wang' }, persons: [person], objects: ['case-1'] },
    ]);
  });

  it('is on no record where nothing of it was opened', () => {
    const { to, disclosed, turn } = setUp(false);
    expect(shownFact(event('case-1'), to('li'))).toEqual(event('case-1'));
    expect(shownContact({ name: '张三', phone: '1' }, 'project-1', to('li'))).toEqual({
      personId: undefined,
      name: '张三',
      phone: '1',
    });
    turn();
    expect(disclosed).toEqual([]);
  });
});
