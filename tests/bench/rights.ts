import { newAccessKey } from '@onewindow/gateway/signIn/accessKeys.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { tokenHash } from '@onewindow/kernel/prefixedToken.ts';
import { publishedOperations } from '@onewindow/schema/publishedOperations.ts';

import { type CentreProcess, shown, startCentre } from './centreProcess.ts';
import { type Figure, median } from './figure.ts';

const pairs = 200;
const pages = 600;

/** What the table of rights costs: whether a foreign object can be told from an unknown one by the clock, and what a board page takes more. */
export const rights = async (folder: string): Promise<readonly Figure[]> => {
  const centre = await startCentre(folder);
  while (!(await fetch(`${centre.url}/readyz`)).ok) await new Promise((resolve) => setTimeout(resolve, 100));
  const figures = [
    await foreignAndUnknown(centre, 'a question', 'Case', (id) => ({ id })),
    await foreignAndUnknown(centre, 'a command', 'WithdrawCase', (caseId) => ({
      input: { caseId, reason: '不再建设' },
    })),
    await boardOfOnePlace(centre),
  ];
  await centre.stop();
  return figures;
};

type Headers = { readonly [name: string]: string };

/** Asks, and tells how long that took, in milliseconds. */
const asked = async (
  { url }: CentreProcess,
  headers: Headers,
  query: string,
  variables: object,
): Promise<{ took: number; text: string }> => {
  const began = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { took: performance.now() - began, text };
};

/** An applicant asks in turns for what is another's, and for what nobody has. */
const foreignAndUnknown = async (
  centre: CentreProcess,
  what: string,
  operation: string,
  variablesOf: (id: string) => object,
): Promise<Figure> => {
  const found = await asked(centre, shown(centre.url, 'centreHead'), '{ cases(first: 50) { nodes { id } } }', {});
  const { data } = JSON.parse(found.text) as { data: { cases: { nodes: readonly { id: string }[] } } };
  const foreign = data.cases.nodes.map(({ id }) => id);
  const document = publishedOperations.find(({ name }) => name === operation)?.document ?? '';
  const headers = shown(centre.url, 'applicant');
  const ask = async (id: string) => asked(centre, headers, document, variablesOf(id));
  for (const id of foreign) await ask(id);
  const took = { foreign: [] as number[], unknown: [] as number[] };
  for (let pair = 0; pair < pairs; pair += 1) {
    const id = foreign[pair % foreign.length] ?? '';
    const one = await ask(id);
    const other = await ask(id.replace(/-\d{6}\./, `-9${String(pair).padStart(5, '0')}.`));
    if (one.text !== other.text) throw new Error(`they are told apart: ${one.text} and ${other.text}`);
    took.foreign.push(one.took);
    took.unknown.push(other.took);
  }
  const [ofForeign, ofUnknown] = [median(took.foreign), median(took.unknown)];
  const apart = Math.abs(ofForeign - ofUnknown);
  return {
    subject: `${what} on what is foreign and unknown, ${pairs} pairs`,
    measured: `${apart.toFixed(2)} ms apart, foreign ${ofForeign.toFixed(2)} ms`,
    limit: `unknown ${ofUnknown.toFixed(2)} ms`,
    ratio: (ofForeign / ofUnknown).toFixed(2),
    aim: '≤ 1 ms apart',
    reached: apart <= 1,
  };
};

/** The same rows: of somebody who sees no others, and of somebody who sees all and asks for these. */
const boardOfOnePlace = async (centre: CentreProcess): Promise<Figure> => {
  const locality = 'langxia';
  const clerkOf = async (name: string, more: object): Promise<Headers> => {
    const key = newAccessKey(name, systemWorld);
    const facts = {
      name,
      hash: tokenHash(key),
      purpose: '测试',
      role: 'CLERK',
      endsOn: '2099-12-31',
      scopes: ['QUERY'],
    };
    const issue = 'mutation ($input: IssueKeyInput!) { issueKey(input: $input) { position refusal { code } } }';
    const input = { ...facts, ...more };
    const { text } = await asked(centre, shown(centre.url, 'securityAdministrator'), issue, { input });
    if (!text.includes('"refusal":null')) throw new Error(text);
    return { authorization: `Bearer ${key}` };
  };
  const ofPlace = await clerkOf('bench-place', { locality });
  const ofAll = await clerkOf('bench-all', {});
  const document = publishedOperations.find(({ name }) => name === 'Cases')?.document ?? '';
  const variables = { first: 50, filter: { locality: [locality] } };
  const same = await Promise.all([ofPlace, ofAll].map((headers) => asked(centre, headers, document, variables)));
  if (same[0]?.text !== same[1]?.text || !same[0]?.text.includes('"id"')) throw new Error('the pages are not the same');
  const [within, without]: [number[], number[]] = [[], []];
  for (let time = 0; time < pages; time += 1) {
    within.push((await asked(centre, ofPlace, document, variables)).took);
    without.push((await asked(centre, ofAll, document, variables)).took);
  }
  const ratio = median(within) / median(without);
  return {
    subject: 'a board page of one place, by whoever sees no other',
    measured: `${median(within).toFixed(2)} ms`,
    limit: `${median(without).toFixed(2)} ms by whoever sees all`,
    ratio: ratio.toFixed(2),
    aim: '≤ 1.05 × without the restriction',
    reached: ratio <= 1.05,
  };
};
