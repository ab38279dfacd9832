import { millisecondsAt } from '@onewindow/kernel/instant.ts';
import { describe, expect, it } from 'vitest';

import { sealedCookie } from './sealedCookie.ts';

const key = new Uint8Array(32).fill(1);
let now = millisecondsAt('2026-06-01T02:00:00.000Z');
const world = { now: () => now };
const session = sealedCookie<{ id: string }>('session', 'strict', { key, world });
const valueOf = (header: string): string => header.slice(0, header.indexOf(';'));

describe('a sealed cookie', () => {
  it('is of this host alone, out of reach of scripts, and comes back as it was kept', async () => {
    const kept = await session.kept({ id: 'zhang.wei' }, 60);
    expect(kept).toMatch(/^__Host-onewindow-session=[\w.-]+; Max-Age=60; Path=\/; HttpOnly; Secure; SameSite=Strict$/u);
    expect(await session.in(`other=1; ${valueOf(kept)}`)).toEqual({
      content: { id: 'zhang.wei' },
      since: now,
      until: now + 60_000,
    });
    expect(kept).not.toContain('zhang');
  });

  it('is a plain one where no TLS is: browsers do not agree on Secure ones of this machine', async () => {
    const plain = sealedCookie<{ id: string }>('session', 'strict', { key, world, inTheClear: true });
    const kept = await plain.kept({ id: 'clerk' }, 60);
    expect(kept).toMatch(/^onewindow-session=[\w.-]+; Max-Age=60; Path=\/; HttpOnly; SameSite=Strict$/u);
    expect(await plain.in(valueOf(kept))).toMatchObject({ content: { id: 'clerk' } });
    // It opens nothing where TLS is.
    expect(await session.in(valueOf(kept).replace('onewindow', '__Host-onewindow'))).toBeUndefined();
  });

  it('is none any more after its time', async () => {
    const kept = valueOf(await session.kept({ id: 'zhang.wei' }, 60));
    now += 61_000;
    expect(await session.in(kept)).toBeUndefined();
  });

  it('is none of another kind, of another key, changed, or of nobody', async () => {
    const kept = valueOf(await session.kept({ id: 'zhang.wei' }, 60));
    const value = kept.slice(kept.indexOf('=') + 1);
    const lax = sealedCookie<object>('signing-in', 'lax', { key, world });
    const other = sealedCookie<object>('session', 'strict', { key: new Uint8Array(32).fill(2), world });
    expect(await lax.in(`${lax.name}=${value}`)).toBeUndefined();
    expect(await other.in(kept)).toBeUndefined();
    expect(await session.in(`${kept.slice(0, -2)}xx`)).toBeUndefined();
    for (const header of [null, '', '=', `${session.name}=`, `${session.name}=%`, ';;;', `${session.name}=a.b.c.d.e`])
      expect(await session.in(header)).toBeUndefined();
  });
});
