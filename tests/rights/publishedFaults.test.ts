import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { html } from '@onewindow/gateway/reference/html.ts';
import { exportedLists } from '@onewindow/gateway/export/exportedLists.ts';
import { addressRules, endpointFault } from '@onewindow/infra/addressRules.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { give, refusalOf } from '../journey/asking.ts';
import { nobodyOutside } from '../outside.ts';
import { openTestCentre } from '../testCentre.ts';
import { root } from '../tool.ts';
import { foreignIds, namedIn, type There, whatIsThere } from './reachedRows.ts';
import { type Asker, askers, openRightsCentre, type RightsCentre } from './rightsCentre.ts';

/** Faults that were published of systems like this one, each tried here by its name. */
let rights: RightsCentre;
let there: There;
beforeAll(async () => {
  rights = await openRightsCentre();
  there = await whatIsThere(rights);
});
afterAll(() => rights.close());

const asker = (who: string): Asker => askers.find((one) => one.who === who)!;
const partly = [
  'clerk.here',
  'clerk.elsewhere',
  'applicant.here',
  'applicant.elsewhere',
  'jinshanWater',
  'jinshanPower',
];
const codesOf = (who: string) =>
  there['projects']!.map(({ id }) => String(id)).filter((id) => foreignIds(asker(who), there).includes(id));

describe('search', () => {
  it.each(partly.slice(0, 4))(
    'forgets no right: %s finds by no text what is another’s, and what is their own by its code',
    async (who) => {
      const foreign = foreignIds(asker(who), there);
      const own = there['projects']!.map(({ id }) => String(id)).find((id) => !foreign.includes(id))!;
      for (const text of [...codesOf(who), '2105', '示例', '厂房', '另一建设单位', '91310116', '310116202106010101']) {
        const heard = await rights.ask(
          asker(who),
          'query ($text: String!) { search(text: $text) { hits { id title detail } } }',
          { text },
        );
        expect([text, namedIn(heard.text, foreign), heard.errors]).toEqual([text, [], []]);
      }
      const { text } = await rights.ask(asker(who), `{ search(text: "${own}") { hits { id } } }`);
      expect(namedIn(text, [own])).toEqual([own]);
    },
  );
});

describe('a nested field', () => {
  it('leads from what everybody of a department reaches to no case that is not theirs', async () => {
    const query = `{ projects(first: 3) { nodes {
      progress { caseId }
      cases(first: 2) { nodes { id history(first: 3) { nodes { data } } } }
      hookupOrders(first: 2) { nodes { id project { cases(first: 2) { nodes { id } } } } }
    } } }`;
    for (const who of ['housing.reviewer', 'greening.reviewer']) {
      const heard = await rights.ask(asker(who), query);
      expect(heard.errors).toEqual([]);
      expect(namedIn(heard.text, foreignIds(asker(who), there))).toEqual([]);
      expect(heard.text).toContain(who === 'housing.reviewer' ? '.constructionPermit.1"' : '.designScheme.1"');
    }
  });
});

describe('an expression', () => {
  const hostile = [
    '%',
    '_',
    "' OR '1'='1",
    '" OR ""="',
    '*',
    'a* OR b*',
    'NEAR(a b)',
    '${7*7}',
    '{{7*7}}',
    '\\',
    'x) UNION SELECT row FROM cases --',
  ];
  it('in what is looked for is text, and opens nothing', async () => {
    for (const who of partly.slice(0, 4))
      for (const text of hostile) {
        const query =
          'query ($text: String!) { cases(filter: { text: $text }) { nodes { id } } projects(filter: { text: $text }) { nodes { id } } search(text: $text) { hits { id } } }';
        const heard = await rights.ask(asker(who), query, { text });
        expect([who, text, namedIn(heard.text, foreignIds(asker(who), there))]).toEqual([who, text, []]);
        expect(heard.errors.filter(({ extensions }) => extensions.code !== 'BAD_USER_INPUT')).toEqual([]);
      }
  });

  it('in the place of an order, a cursor or a parameter of a file is refused, or is text', async () => {
    const who = asker('clerk.here');
    const foreign = foreignIds(who, there);
    const forged = Buffer.from(JSON.stringify(['clockRisk 0', "' OR 1=1 --", 0])).toString('base64url');
    for (const query of [
      '{ cases(orderBy: { field: "id; DROP TABLE cases" }) { nodes { id } } }',
      `{ cases(after: "${forged}") { nodes { id } } }`,
      `{ cases(filter: { stage: "constructionPermit' OR '1'='1" }) { nodes { id } } }`,
    ]) {
      const heard = await rights.ask(who, query);
      expect([query, namedIn(heard.text, foreign)]).toEqual([query, []]);
      expect(heard.text).not.toContain('INTERNAL_SERVER_ERROR');
    }
    for (const parameter of ["stage=x'%20OR%20'1'='1", 'locality=zhujing', `orderBy=id`, "text=%25'"]) {
      const text = await rights.get(who, `/export/cases.csv?${parameter}`);
      expect([parameter, namedIn(text, foreign)]).toEqual([parameter, []]);
      expect(text).not.toContain('INTERNAL_SERVER_ERROR');
    }
    expect((await rights.ask(who, '{ cases { nodes { id } } }')).text).toContain('.constructionPermit.1');
  });
});

describe('a text of the catalogue', () => {
  it('that looks like a page is text in every page: pages of ours are made by one template, and the console makes none of text', () => {
    const name = '<img src=x onerror="alert(1)">&';
    expect(html`<p title="${name}">${name}</p>`.html).toBe(
      '<p title="&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;">&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;</p>',
    );
    const sources = ['services/console/src', 'services/gateway/src'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/u.test(file))
        .map((file) => join(root, folder, file)),
    );
    expect(sources.length).toBeGreaterThan(200);
    expect(
      sources.filter((file) =>
        /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write/u.test(
          readFileSync(file, 'utf8'),
        ),
      ),
    ).toEqual([]);
  });
});

describe('a webhook', () => {
  it('to the inside of the house is registered for nobody, and nothing is put on record', async () => {
    const rules = addressRules({ allow: [], allowLoopbackHttp: false });
    const centre = await openTestCentre('2021-06-01T01:00:30.000Z', undefined, () => ({
      ...nobodyOutside,
      faultOf: (url) => endpointFault(url, rules),
    }));
    const before = await centre.logLength();
    for (const host of [
      '127.0.0.1',
      '10.0.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '[::1]',
      '[fd00::1]',
      '[::ffff:127.0.0.1]',
      '0.0.0.0',
      '2130706433',
      '0x7f.1',
    ]) {
      const refusal = await refusalOf(centre, 'registerEndpoint', {
        company: 'carrierA',
        url: `https://${host}/latest/meta-data`,
      });
      expect([host, refusal?.code]).toEqual([host, 'endpoint-forbidden-address']);
    }
    const plain = await give(centre, 'registerEndpoint', { company: 'carrierA', url: 'file:///etc/passwd' });
    expect(plain.errors ?? plain.data.registerEndpoint.refusal).toBeTruthy();
    expect(await centre.logLength()).toBe(before);
    await centre.close();
  });
});

describe('a file', () => {
  it.each(partly)('holds no row that %s does not reach', async (who) => {
    const foreign = foreignIds(asker(who), there);
    for (const list of Object.keys(exportedLists)) {
      const text = await rights.get(
        asker(who),
        `/export/${list}.csv${list === 'stageDurationCases' ? '?stage=constructionPermit' : ''}`,
      );
      expect([list, namedIn(text, foreign)]).toEqual([list, []]);
    }
  });
});

describe('a raw fact', () => {
  it.each(partly)(
    'of what %s does not reach is told in no feed and no history, and proved to nobody else',
    async (who) => {
      const foreign = foreignIds(asker(who), there);
      const feed = await rights.get(asker(who), '/events/hookup', 'application/x-ndjson');
      const { text } = await rights.ask(
        asker(who),
        '{ hookupFeed(first: 50) { nodes { subject data } } hookupOrders { nodes { id deliveries { nodes { id } } history { nodes { data } } } } }',
      );
      expect(namedIn(`${feed}\n${text}`, foreign)).toEqual([]);
      const proof = await rights.ask(asker(who), '{ factProof(position: "20") { leaf } }');
      expect(proof.errors.map(({ extensions }) => extensions.code)).toEqual(
        who.startsWith('clerk') ? [] : ['FORBIDDEN'],
      );
    },
  );
});
