import { type Listener, listen } from '@onewindow/app/serve.ts';
import { consoleDocuments } from '@onewindow/console/documents.ts';
import { parse, print, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { consoleFolder } from '../browser/consoleCentre.ts';
import { as } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';

let centre: TestCentre;
let listener: Listener;
beforeAll(async () => {
  centre = await openTestCentre('2026-11-23T01:00:00.000Z', ':memory:', undefined, 0, false, undefined, {
    everybodyAsksAnything: false,
    console: await consoleFolder(),
  });
  listener = await listen(centre.app, { host: '127.0.0.1', port: 0, world: centre.world });
});
afterAll(async () => {
  await Promise.all([listener.close(), centre.world.advance(5_000)]);
  await centre.close();
});

const codesOf = async (query: string, headers: Record<string, string>): Promise<readonly string[]> => {
  const response = await fetch(`${listener.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query, variables: {} }),
  });
  const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return errors.map(({ extensions }) => extensions.code);
};

/** A document as a client sends it that wants to know of everything what it is. */
const withTypeNames = (text: string): string =>
  print(
    visit(parse(text), {
      SelectionSet: (set) => ({
        ...set,
        selections: [...set.selections, { kind: 'Field', name: { kind: 'Name', value: '__typename' } }],
      }),
    }),
  );

describe('what the console asks', () => {
  const documents = consoleDocuments();

  it('is published: whoever may send no document of their own can ask it, also for the names of types', async () => {
    const questions = documents.filter((text) => !text.startsWith('subscription'));
    expect(questions.length).toBeGreaterThan(100);
    for (const text of questions)
      expect([text, await codesOf(withTypeNames(text), as('applicant'))]).not.toEqual([
        text,
        expect.arrayContaining(['DOCUMENT_NOT_PUBLISHED']),
      ]);
  });

  it('is published whole: its fragments may stand in any order, and nothing more may be asked with them', async () => {
    const text = documents.find((one) => one.startsWith('query CaseNow('))!;
    const { definitions } = parse(text);
    const turned = definitions.toReversed().map(print).join('\n');
    expect(await codesOf(turned, as('applicant'))).not.toContain('DOCUMENT_NOT_PUBLISHED');
    const more = text.replace('fragment ', 'fragment More on Query { centre { id } }\nfragment ');
    expect(await codesOf(more.replace('{\n', '{\n  ...More\n'), as('applicant'))).toEqual(['DOCUMENT_NOT_PUBLISHED']);
  });

  it('gives nobody more than the table of rights', async () => {
    const inbox = documents.find((one) => one.startsWith('query InboxCounts'))!;
    expect(await codesOf(inbox, as('applicant'))).toEqual(['FORBIDDEN']);
    expect(await codesOf(inbox, {})).toEqual(['UNAUTHENTICATED']);
  });

  it('lies in no file that is served', async () => {
    for (const file of ['documents.json', 'manifest.json', 'index.html', 'sources'])
      expect([file, (await fetch(`${listener.url}/${file}`)).status]).toEqual([file, 404]);
    expect((await fetch(`${listener.url}/icon.svg`)).status).toBe(200);
  });
});
