import { type Listener, listen } from '@onewindow/app/serve.ts';
import { type Caller, callerFor, nobody } from '@onewindow/gateway/caller.ts';
import { createLogger } from '@onewindow/infra/logger.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import type { Person } from '@onewindow/schema/access/person.ts';

import { approved, given, nextProjectCode, project } from '../journey/asking.ts';
import { commitFor, nextSite, permitOn } from '../journey/commitmentInputs.ts';
import { as, people, testSignIn } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';

/** Somebody who asks a centre over HTTP. */
export interface Asker {
  readonly who: string;
  readonly caller: Caller;
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer over HTTP, as it is and as text. */
export interface Heard {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code?: string };
  }[];
  readonly text: string;
}

/** A centre that listens, with projects that are not the same people's, and what it has put into the log of its process. */
export interface RightsCentre {
  readonly centre: TestCentre;
  readonly url: string;
  readonly log: readonly string[];
  readonly ask: (asker: Asker, query: string, variables?: object) => Promise<Heard>;
  readonly get: (asker: Asker, path: string, accept?: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Of two sides each has a place, an applicant, departments, a company and a contact of its own. */
export const sides = ['here', 'elsewhere'] as const;
export type Side = (typeof sides)[number];
const facts = {
  here: {
    locality: 'langxia',
    applicant: { name: '示例建设单位', creditCode: '91310116MA1J000100' },
    contact: { name: '欧阳此处', phone: '021-57921234' },
    category: 'industrial',
    stage: 'constructionPermit',
    utility: 'water',
  },
  elsewhere: {
    locality: 'zhujing',
    applicant: { name: '另一建设单位', creditCode: '91310116MA1HX88885' },
    contact: { name: '司马别处', phone: '13800138000' },
    category: 'small',
    stage: 'designScheme',
    utility: 'power',
  },
} as const;

/** How whoever is named in a project is told from all others. */
export const contactOf = (side: Side): { readonly name: string; readonly phone: string } => facts[side].contact;

/** Beside the people of a machine, those of the window and of applicants who have a part of their own. */
const partly: readonly Person[] = sides.flatMap((side) => [
  { id: `clerk.${side}`, name: '窗口', roles: ['clerk'], locality: facts[side].locality },
  { id: `assistant.${side}`, name: '帮办', roles: ['assistant'], locality: facts[side].locality },
  { id: `applicant.${side}`, name: '申请人', roles: ['applicant'], creditCode: facts[side].applicant.creditCode },
]);

/** Whoever asks, and whoever has not signed in: of every role somebody of here, somebody of elsewhere, or who sees both. */
export const askers: readonly Asker[] = [
  ...[...people.filter(({ id }) => !['clerk', 'assistant', 'applicant'].includes(id)), ...partly]
    .filter(({ department }) => department === undefined || ['housing', 'greening'].includes(department))
    .filter(({ company }) => company === undefined || ['jinshanWater', 'jinshanPower'].includes(company))
    .map((person) => ({ who: person.id, caller: callerFor(person), headers: as(person.id) })),
  { who: 'public', caller: nobody, headers: {} },
];
/** Who reaches everything. */
export const everything = askers.find(({ who }) => who === 'centreHead')!;

/** Opens it, with a project of each side that is under way, and one that has come to its permit. */
export const openRightsCentre = async (): Promise<RightsCentre> => {
  const log: string[] = [];
  const centre = await openTestCentre(
    '2021-06-01T01:00:30.000Z',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    {
      signIn: { ...testSignIn, own: { people: [...people, ...partly], code: 'once' } },
      log: createLogger('trace', false, { write: (line: string) => void log.push(line) }),
    },
  );
  for (const side of sides) await begin(centre, side);
  await conclude(centre);
  await centre.logLength();
  const listener: Listener = await listen(centre.app, { host: '127.0.0.1', port: 0, world: systemWorld });
  const { url } = listener;
  return {
    centre,
    url,
    log,
    ask: async ({ headers }, query, variables = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      const { data = null, errors = [] } = JSON.parse(text) as Partial<Heard>;
      return { data, errors, text };
    },
    get: async ({ headers }, path, accept = 'application/json') =>
      (await fetch(`${url}${path}`, { headers: { accept, ...headers } })).text(),
    close: async () => {
      await listener.close();
      await centre.close();
    },
  };
};

/** A project, a case of it under review, and an order with its company. */
const begin = async (centre: TestCentre, side: Side): Promise<void> => {
  const { stage, utility, ...own } = facts[side];
  const projectCode = nextProjectCode();
  await given(centre, 'registerProject', { ...project(projectCode), ...own, name: `示例项目 ${projectCode}` });
  const { id: caseId } = await given(centre, 'submitCase', { projectCode, stage, channel: 'WINDOW' });
  await given(centre, 'acceptCase', { caseId });
  await given(centre, 'requestHookup', { projectCode, purpose: 'TEMPORARY', utility, demand: {} });
  const { locality, applicant, contact } = facts[side];
  await given(centre, 'commit', { ...commitFor({ ...nextSite(), locality, enterprise: applicant }), contact });
};

const conclude = async (centre: TestCentre): Promise<void> => {
  const { locality, applicant, contact } = facts.here;
  const caseId = await approved(centre, { locality, applicant, contact });
  const number = '310116202106010101';
  await given(centre, 'issueCertificates', {
    caseId,
    certificates: [{ item: 'C6', number, name: '建筑工程施工许可证' }],
  });
  await given(centre, 'restCaseOnCommitment', await permitOn(centre, caseId, { locality, enterprise: applicant }));
};
