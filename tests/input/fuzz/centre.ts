import { newAccessKey } from '@onewindow/gateway/signIn/accessKeys.ts';
import { newPullToken } from '@onewindow/hookup/utility/pullToken.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { tokenHash } from '@onewindow/kernel/prefixedToken.ts';
import { roles } from '@onewindow/schema/access/roles.ts';

import { ask, open, type Process, shown } from '../../journey/centreProcess.ts';
import { openBrowser, signInAs } from '../../journey/visitor.ts';
import { people } from '../../people.ts';
import type { Known } from './document.ts';
import type { Asker, FuzzedCentre } from './request.ts';

/** A centre with the demo in a process of its own, and whoever asks it by every way that lets somebody in. */
export const openFuzzedCentre = async (
  folder: string,
): Promise<{ readonly centre: Process & { readonly at: string }; readonly fuzzed: FuzzedCentre }> => {
  const centre = await open({ DATA_DIR: folder, DEMO: 'on', CENTRE: 'jinshan', RATE_LIMIT: '99999' });
  const { at } = centre;
  const byCredential = roles.flatMap((role): Asker[] => {
    const person = people.find((one) => one.roles[0] === role);
    return person ? [{ headers: shown(at, person.id), roles: [role] }] : [];
  });
  const session = await sessionOf(centre, 'clerk');
  const signedIn = [
    ...byCredential,
    { headers: { cookie: session }, roles: ['clerk'] as const },
    { headers: await keyOf(at, 'ANALYST'), roles: ['analyst'] as const },
    { headers: await tokenOf(at, 'jinshanWater'), roles: ['company'] as const },
  ];
  return { centre, fuzzed: { host: new URL(at).host, known: await knownAt(at), signedIn, session } };
};

/** Signs in as people do, by the link that the start printed. */
const sessionOf = async ({ at, lines, said }: Process & { readonly at: string }, person: string): Promise<string> => {
  const line = lines.find((one) => one.includes('/sign-in?code=')) ?? (await said(/sign-in\?code=/u)).input;
  const link = /http:[^"]+/u.exec(line)?.[0] ?? '';
  const browser = openBrowser();
  await browser.visit(link);
  await signInAs(browser, at, person);
  const value = browser.cookies.get('onewindow-session');
  if (value === undefined) throw new Error('nobody could sign in');
  return `onewindow-session=${value}`;
};

const given = async (at: string, document: string, input: object): Promise<void> => {
  const { data, errors } = await ask(at, document, { input }, shown(at, 'securityAdministrator'));
  if (errors || data === null) throw new Error(JSON.stringify(errors));
};

const keyOf = async (at: string, role: string): Promise<Record<string, string>> => {
  const key = newAccessKey('fuzz', systemWorld);
  const facts = { name: 'fuzz', hash: tokenHash(key), purpose: '测试', endsOn: '2099-12-31', scopes: ['QUERY'] };
  await given(at, 'mutation ($input: IssueKeyInput!) { issueKey(input: $input) { position } }', { ...facts, role });
  return { authorization: `Bearer ${key}` };
};

const tokenOf = async (at: string, company: string): Promise<Record<string, string>> => {
  const token = newPullToken(company, systemWorld);
  const document = 'mutation ($input: IssuePullTokenInput!) { issuePullToken(input: $input) { position } }';
  await given(at, document, { company, hash: tokenHash(token) });
  return { authorization: `Bearer ${token}` };
};

/** Whatever stands in answers of the centre: ids, numbers, codes, cursors and words. */
const knownAt = async (at: string): Promise<Known> => {
  const { data, errors } = await ask(
    at,
    `{
      cases(first: 20) { edges { cursor node { id } } }
      done: cases(last: 5) { edges { cursor node { id certificates { number } } } }
      projects(first: 10) { nodes { id name } }
      hookupOrders(first: 10) { nodes { id } }
      outreachActivities(first: 2) { nodes { id } }
      centre { id departments { id } companies { id } stages { id items { id } } categories { id } localities { id } utilities { id } }
    }`,
    {},
    shown(at, 'centreHead'),
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const { cases, done, projects, hookupOrders, centre } = data as Record<string, unknown>;
  const { departments, companies, stages, categories, localities, utilities } = centre as Record<string, unknown>;
  const caseIds = textsIn([cases, done]).filter((text) => text.includes('.'));
  const ofStages = textsIn(stages);
  return {
    texts: [...new Set([...textsIn(data), '1', '10', '100', '91310116MA1J000100', 'housing.head'])],
    byName: {
      caseId: caseIds,
      cases: caseIds,
      id: textsIn(data),
      projectCode: [...textsIn(projects).filter((text) => /^\d{4}-/.test(text)), '2611-310116-04-01-000777'],
      orderId: textsIn(hookupOrders),
      company: textsIn(companies),
      department: textsIn(departments),
      item: ofStages.filter((text) => /^[A-Z]/.test(text)),
      stage: ofStages.filter((text) => /^[a-z]/.test(text)),
      category: textsIn(categories),
      locality: textsIn(localities),
      utility: textsIn(utilities),
      creditCode: ['91310116MA1J000100'],
      person: ['somebody', 'zhang.wei'],
      to: ['centreHead', 'clerk'],
      phone: ['021-57920000'],
      after: textsIn(data),
      before: textsIn(data),
    },
  };
};

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];
