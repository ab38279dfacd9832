import { sealedCookie } from '@onewindow/gateway/signIn/sealedCookie.ts';
import { sessionLasts } from '@onewindow/gateway/signIn/signInRoute.ts';
import type { Person } from '@onewindow/schema/access/person.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { testSignIn } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { given, submitted } from './asking.ts';

let centre: TestCentre;
beforeEach(async () => {
  centre = await openTestCentre('2021-06-01T01:00:30.000Z');
});
afterEach(() => centre.close());

/** Somebody whom the issuer called a clerk this morning, and calls an analyst since. */
const before: Person = { id: 'zhang.wei', name: '张伟', roles: ['clerk'] };
const since: Person = { ...before, roles: ['analyst'] };
const second = 1_000;

/** The cookie that somebody's browser keeps when they have signed in. */
const signedIn = async (person: Person): Promise<string> => {
  const sealing = { key: testSignIn.sessionKey, world: centre.world, inTheClear: true };
  const cookie = await sealedCookie<Person>('session', 'strict', sealing).kept(person, sessionLasts);
  return cookie.split(';')[0]!;
};
const asked = (cookie: string, query: string, accept = 'application/json') =>
  centre.graphql.fetch('http://onewindow/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept, cookie },
    body: JSON.stringify({ query }),
  });
const rolesOf = async (cookie: string): Promise<readonly string[]> => {
  const { data } = (await (await asked(cookie, '{ me { roles { role } } }')).json()) as {
    data: { me: { roles: { role: string }[] } };
  };
  return data.me.roles.map(({ role }) => role);
};
const follow = async (cookie: string): Promise<{ readonly told: Promise<string> }> => ({
  told: (await asked(cookie, 'subscription { caseEvents { subject } }', 'text/event-stream')).text(),
});
/** Whether a clerk's command is taken; it is but tried. */
const accepts = async (cookie: string, caseId: string): Promise<boolean> => {
  const command = `mutation { acceptCase(input: { caseId: "${caseId}" }, dryRun: true) { refusal { code } } }`;
  const { errors } = (await (await asked(cookie, command)).json()) as { errors?: readonly object[] };
  return errors === undefined;
};

describe('a role that is taken away in mid-session', () => {
  it('lasts for the hour of the session, in questions, commands and what is followed, and no second longer', async () => {
    const caseId = await submitted(centre);
    const cookie = await signedIn(before);
    const stream = await follow(cookie);
    await centre.world.advance((sessionLasts - 1) * second);
    expect(await rolesOf(cookie)).toEqual(['clerk']);
    expect(await accepts(cookie, caseId)).toBe(true);
    const heard = await submitted(centre);
    await centre.world.advance(second);
    expect(await stream.told).toMatch(/event: complete/u);
    expect(await stream.told).toContain(heard);
    expect(await stream.told).not.toContain(await submitted(centre));
    expect(await rolesOf(cookie)).toEqual(['public']);
    expect(await accepts(cookie, caseId)).toBe(false);
  });

  it('is gone with the next sign-in, and a session that was begun before it is of the role that it began with', async () => {
    const caseId = await submitted(centre);
    const old = await signedIn(before);
    await centre.world.advance(second);
    const anew = await signedIn(since);
    expect([await rolesOf(old), await rolesOf(anew)]).toEqual([['clerk'], ['analyst']]);
    expect([await accepts(old, caseId), await accepts(anew, caseId)]).toEqual([true, false]);
  });

  it('is gone at once where the sessions are revoked, with what was followed by them; what is begun after that holds', async () => {
    const caseId = await submitted(centre);
    const old = await signedIn(before);
    const stream = await follow(old);
    await given(centre, 'revokeSessions', { person: before.id, reason: '调离窗口' });
    expect(await stream.told).toContain('event: complete');
    expect(await accepts(old, caseId)).toBe(false);
    expect(await rolesOf(old)).toEqual(['public']);
    await centre.world.advance(2 * second);
    const anew = await signedIn(since);
    expect(await rolesOf(anew)).toEqual(['analyst']);
    expect(await accepts(anew, caseId)).toBe(false);
  });
});
