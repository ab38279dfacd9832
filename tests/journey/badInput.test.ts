import { words } from '@onewindow/schema/words.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Answer, openTestCentre, type TestCentre } from '../testCentre.ts';
import {
  codeOf,
  give,
  given,
  issuesOf,
  mutations,
  nextProjectCode,
  project,
  refusalOf,
  submitted,
  underReview,
} from './asking.ts';
import { goodInputs } from './goodInput.ts';

type Input = Record<string, unknown>;

let centre: TestCentre;
beforeAll(async () => {
  // Half a minute past, so that the policies' minutes are not the calendar's midnights.
  centre = await openTestCentre('2021-06-01T01:00:30.000Z');
});
afterAll(() => centre.close());

/** How long the log is, once everything that waits has had its turn. */
const logLength = async (): Promise<number> => {
  await centre.world.advance(0);
  return centre.follower.ordinal();
};
const good = async (name: string): Promise<Input> => (await goodInputs[name]?.(centre)) as Input;
const names = mutations.map(({ name }) => name);
const uuid = (): string => centre.world.randomUuid();

/** Tells an answer apart: done, refused, or malformed; anything else is a fault of the house. */
const outcomeOf = (name: string, answer: Answer): 'done' | 'refused' | 'malformed' => {
  if (answer.errors) {
    const issues = issuesOf(answer);
    expect(answer.data ?? null).toBeNull();
    expect(JSON.stringify(issues).length).toBeLessThan(50_000);
    for (const { message } of issues) expect(Object.values<string>(words['zh-CN'].faults)).toContain(message);
    return 'malformed';
  }
  const { refusal } = answer.data[name];
  if (!refusal) return 'done';
  expect(Object.keys(words['zh-CN'].refusals)).toContain(codeOf(refusal.code));
  expect(refusal.message).toMatch(/\p{Script=Han}/u);
  return 'refused';
};

/** The input with one part of it replaced. */
const replaced = (input: unknown, [first, ...rest]: readonly string[], value: unknown): unknown => {
  if (first === undefined) return value;
  if (Array.isArray(input))
    return input.map((part, index) => (String(index) === first ? replaced(part, rest, value) : part));
  return { ...(input as Input), [first]: replaced((input as Input)[first], rest, value) };
};

/** Every place in an input, from the whole to the smallest part. */
const placesIn = (input: unknown, place: readonly string[] = []): (readonly string[])[] => [
  place,
  ...(typeof input === 'object' && input !== null
    ? Object.entries(input).flatMap(([name, part]) => placesIn(part, [...place, name]))
    : []),
];

const partAt = (input: unknown, place: readonly string[]): unknown =>
  place.reduce<unknown>((part, step) => (part as Input | undefined)?.[step], input);

const nested = (open: string, close: string, depth: number): unknown =>
  JSON.parse(open.repeat(depth) + '1' + close.repeat(depth));
const wrongTypes: readonly unknown[] = [null, true, -1, 1.5, '', 'x', [], {}, [null], { unknown: 1 }];
const numbers: readonly unknown[] = [0, 1e308, -1e-320, 2 ** 31, 2 ** 53, 'NaN', 'Infinity', '7'];
const texts: readonly unknown[] = [
  ['   ', '-0', '__proto__', 'constructor', "'; DROP TABLE events; --", '../../etc/passwd'],
  ['2021-02-30', '0000-00-00', '9999-12-31', '2021-06-01T00:00:00Z'],
  ['a\u0000b', 'a\u0007b', 'a\u202Eb', 'a\u2066b', '\uD800', 'a\uDC00b', '\uFEFF', 'x\u2028y'],
  ['金'.repeat(201), '𠮷'.repeat(2_001)],
].flat();
/** Around the largest body that the gateway lets in. */
const large: readonly unknown[] = ['x'.repeat(1_048_000), '金'.repeat(350_000)];
const structures: readonly unknown[] = [
  [[]],
  JSON.parse('{"__proto__": {"a": 1}}'),
  nested('[', ']', 2_000),
  nested('{"a":', '}', 2_000),
  Array.from({ length: 10_000 }, () => 'x'),
];
/** What should not stand at a place, beside what is of another kind altogether. */
const hostileFor = (part: unknown): readonly unknown[] => {
  if (typeof part === 'number') return [...wrongTypes, ...numbers];
  if (typeof part === 'string') return [...wrongTypes, ...texts];
  return [...wrongTypes, ...structures];
};

describe('whatever is in an input', () => {
  it('every mutation of the contract has a good input here', async () => {
    expect(Object.keys(goodInputs).toSorted()).toEqual(names.toSorted());
    for (const name of names) await given(centre, name, await good(name));
  });

  it.each(names)('%s is done, refused or told what is malformed, and nothing is half written', async (name) => {
    let input = await good(name);
    let length = await logLength();
    const places = [...placesIn(input), ['commandId'], ['expectedRevision'], ['unknown']];
    for (const place of places) {
      for (const value of hostileFor(partAt(input, place) ?? '')) {
        if (outcomeOf(name, await give(centre, name, replaced(input, place, value))) !== 'done') continue;
        input = await good(name);
        length = await logLength();
      }
      expect(await logLength()).toBe(length);
    }
    await given(centre, name, input);
  });

  it.each(['registerProject', 'requestCorrection', 'issueCertificates'])(
    '%s is not shaken by a megabyte in any of its places',
    async (name) => {
      const input = await good(name);
      const length = await logLength();
      for (const place of placesIn(input)) {
        for (const value of [...large, ...structures.slice(2)]) {
          expect(outcomeOf(name, await give(centre, name, replaced(input, place, value)))).toBe('malformed');
        }
      }
      expect(await logLength()).toBe(length);
      await given(centre, name, input);
    },
  );

  it.each(names)('%s without one of its fields, or with a list of nothing, is no fault of the house', async (name) => {
    let input = await good(name);
    for (const place of placesIn(input).slice(1)) {
      const answer = await give(centre, name, replaced(input, place, undefined));
      if (outcomeOf(name, answer) === 'done') input = await good(name);
    }
    await given(centre, name, input);
  });
});

describe('what GraphQL lets through and JSON does not', () => {
  /** Sends a body as it is: JSON.stringify would tidy it up. */
  const askRaw = async (name: string, input: string): Promise<Answer> => {
    const query = `mutation ($input: ${mutations.find((one) => one.name === name)?.input}) {
      ${name}(input: $input) { position refusal { code message field } }
    }`;
    const response = await centre.graphql.fetch('http://onewindow/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: `{ "query": ${JSON.stringify(query)}, "variables": { "input": ${input} } }`,
    });
    expect(response.status).toBe(200);
    return (await response.json()) as Answer;
  };
  const registering = (field: string, value: string): string =>
    JSON.stringify({ ...project(nextProjectCode()), [field]: '?' }).replace('"?"', value);

  it('a zero below zero is zero', async () => {
    expect((await askRaw('registerProject', registering('investment', '-0'))).data.registerProject.refusal).toBeNull();
    const { projectCode } = project(nextProjectCode());
    const { data } = await centre.ask(`mutation {
      registerProject(input: { projectCode: "${projectCode}", name: "示例", category: "industrial", address: "1 号",
        locality: "langxia", applicant: { name: "示例", creditCode: "91310116MA1J000100" },
        coordinates: { longitude: -0, latitude: -0.0 } }) { project { coordinates { longitude } } }
    }`);
    expect(data.registerProject.project.coordinates).toEqual({ longitude: 0 });
  });

  it('numbers beyond all bounds are malformed', async () => {
    for (const number of ['1e999', '-1e999', '9'.repeat(400)]) {
      const issues = issuesOf(await askRaw('registerProject', registering('investment', number)));
      expect(issues.map(({ path }) => path)).toEqual(['input.investment']);
    }
  });

  it.each([
    ['plannedStart', '[', ']'],
    ['plannedStart', '{"a":', '}'],
    ['name', '[', ']'],
    ['applicant', '{"name":', '}'],
    ['traits', '[', ']'],
  ])('what is nested a hundred thousand deep in %s by %s is malformed', async (field, open, close) => {
    const deep = `${open.repeat(100_000)}1${close.repeat(100_000)}`;
    for (const { path } of issuesOf(await askRaw('registerProject', registering(field, deep))))
      expect(path).toMatch(new RegExp(`^input.${field}`));
  });

  it('a field named twice counts as it was named last', async () => {
    const { projectCode, ...facts } = project(nextProjectCode());
    const input = JSON.stringify(facts).replace('{', `{"projectCode":"x","projectCode":"${projectCode}",`);
    expect((await askRaw('registerProject', input)).data.registerProject.refusal).toBeNull();
  });
});

describe('a project code', () => {
  it('that is no national one is refused or malformed, whatever is wrong with it', async () => {
    const length = await logLength();
    const right = '2105-310116-04-01-000001';
    const wrong = fc.oneof(
      fc.string({ maxLength: 60, unit: 'binary' }),
      fc.stringMatching(/^[0-9-]{20,28}$/),
      fc.nat(right.length - 1).map((at) => right.slice(0, at) + right.slice(at + 1)),
      fc.nat(right.length - 1).map((at) => `${right.slice(0, at)}０${right.slice(at + 1)}`),
      fc.constantFrom(`${right} `, ` ${right}`, `${right}\n`, right.replaceAll('-', '–'), right.replaceAll('-', '')),
    );
    await fc.assert(
      fc.asyncProperty(
        wrong.filter((code) => !/^\d{4}-\d{6}-\d{2}-\d{2}-\d{6}$/.test(code)),
        async (projectCode) => {
          const answer = await give(centre, 'registerProject', { ...project(''), projectCode });
          expect(outcomeOf('registerProject', answer)).not.toBe('done');
          expect(answer.data?.registerProject.refusal.code ?? 'malformed').toMatch(/malformed$/i);
        },
      ),
      { numRuns: 200 },
    );
    expect(await logLength()).toBe(length);
  });
});

describe('a credit code', () => {
  const right = '91310116MA1J000100';
  const register = (applicant: object) =>
    give(centre, 'registerProject', { ...project(nextProjectCode()), applicant: { name: '示例', ...applicant } });

  it('is malformed in every malformed way', async () => {
    const length = await logLength();
    const wrong = fc.oneof(
      fc.string({ maxLength: 40, unit: 'binary' }),
      fc.stringMatching(/^[0-9A-Z]{17,19}$/),
      fc
        .tuple(fc.nat(17), fc.constantFrom('I', 'O', 'S', 'V', 'Z', 'a', '０', '-'))
        .map(([at, one]) => right.slice(0, at) + one + right.slice(at + 1)),
      fc.constantFrom(right.toLowerCase(), `${right} `, ` ${right}`, `${right}\n`, right.slice(1)),
    );
    await fc.assert(
      fc.asyncProperty(
        wrong.filter((code) => !/^[0-9A-HJ-NP-RTUW-Y]{18}$/.test(code)),
        async (creditCode) => {
          const issues = issuesOf(await register({ creditCode, creditCodeReason: '已核对' }));
          expect(issues.map(({ path }) => path)).toEqual(['input.applicant.creditCode']);
        },
      ),
      { numRuns: 200 },
    );
    expect(await logLength()).toBe(length);
  });

  it('that fails its check needs a reason', async () => {
    const creditCode = right.replace(/.$/, '1');
    expect((await register({ creditCode })).data.registerProject.refusal.code).toBe('CREDIT_CODE_CHECK_FAILED');
    expect((await register({})).data.registerProject.refusal.code).toBe('CREDIT_CODE_REQUIRED');
    expect((await register({ creditCode, creditCodeReason: '老证' })).data.registerProject.refusal).toBeNull();
  });
});

describe('a text', () => {
  it('comes back as it was given, in whatever script', async () => {
    for (const name of [
      '𠮷野家 𪚥',
      'مشروع البناء',
      'מבנה',
      '👩‍🔧🏗️ 工地',
      'Ångström é',
      '<b>&"\'\\',
      '${x} {actual}',
      '%_%',
    ]) {
      const input = { ...project(nextProjectCode()), name };
      await given(centre, 'registerProject', input);
      const { data } = await centre.ask(`{ project(code: "${input.projectCode}") { name } }`);
      expect(data.project.name).toBe(name);
    }
  });

  it('of any characters is taken whole or told to be malformed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), async (name) => {
        const input = { ...project(nextProjectCode()), name };
        const answer = await give(centre, 'registerProject', input);
        if (outcomeOf('registerProject', answer) !== 'done') return;
        const { data } = await centre.ask(`{ project(code: "${input.projectCode}") { name } }`);
        expect(data.project.name).toBe(name.trim());
      }),
      { numRuns: 150 },
    );
  });

  it('too long for what the log takes at once is malformed, and no fault of the house', async () => {
    const caseId = await submitted(centre);
    const defects = Array.from({ length: 100 }, () => '缺'.repeat(3_300));
    const [issue] = issuesOf(await give(centre, 'requestCorrection', { caseId, defects }));
    expect(issue).toMatchObject({ path: 'input', rule: expect.stringMatching(/bytes/) });
    await given(centre, 'requestCorrection', { caseId, defects: defects.slice(0, 20) });
  });

  it('is told to be malformed in English where that is asked for', async () => {
    const english = { 'accept-language': 'en-GB,en;q=0.9,zh;q=0.5' };
    const answer = await give(centre, 'registerProject', { ...project('x'), name: 'a\u0000' }, english);
    const [issue] = issuesOf(answer);
    expect(issue).toEqual({
      path: 'input.name',
      rule: 'unseen-characters',
      message: words.en.faults['unseen-characters'],
    });
    expect(answer.errors?.[0]?.message).toContain(words.en.faults['malformed-input']);
    const missing = issuesOf(await give(centre, 'registerProject', { projectCode: 1.5, zzz: 1 }, english));
    expect(missing).toContainEqual({ path: 'input.name', rule: 'required', message: words.en.faults['wrong-type'] });
    expect(missing).toContainEqual({
      path: 'input.zzz',
      rule: 'unrecognized_keys',
      message: words.en.faults['unknown-key'],
    });
    const channel = issuesOf(await give(centre, 'submitCase', { projectCode: 'x', stage: 'y', channel: 'PIGEON' }));
    expect(channel).toEqual([
      { path: 'input.channel', rule: 'ONLINE | WINDOW', message: words['zh-CN'].faults['wrong-format'] },
    ]);
  });
});

describe('a day', () => {
  const impossible = ['2021-02-30', '2021-13-01', '0000-00-00', '20210601', '9999-12-31', '1899-12-31', '2021-6-1', ''];
  const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

  it.each(names)('that does not exist is malformed at its place in %s', async (name) => {
    const input = await good(name);
    for (const place of placesIn(input).filter((one) => isDay(partAt(input, one)))) {
      for (const day of [...impossible, 20_210_601, {}, ['2021-06-01'], true]) {
        const issues = issuesOf(await give(centre, name, replaced(input, place, day)));
        expect([...new Set(issues.map(({ path }) => path))]).toEqual([`input.${place.join('.')}`]);
      }
    }
    await given(centre, name, input);
  });

  it('before the calendar begins is refused where a clock runs from it', async () => {
    const input = await good('submitCase');
    expect(await refusalOf(centre, 'submitCase', { ...input, receivedOn: '1900-01-01' })).toMatchObject({
      code: 'day-outside-calendar',
      field: 'receivedOn',
    });
    expect(await refusalOf(centre, 'submitCase', { ...input, receivedOn: '2199-12-31' })).toMatchObject({
      code: 'day-in-the-future',
    });
  });
});

describe('a command id', () => {
  /** A command on the same object with other content. */
  const other: { readonly [answer: string]: readonly [id: string, name: string, rest: object] } = {
    project: ['projectCode', 'markAsKeyProject', { reason: '另一内容' }],
    case: ['caseId', 'withdrawCase', { reason: '另一内容' }],
    hookupOrder: ['orderId', 'cancelHookupOrder', { reason: '另一内容' }],
    utility: ['company', 'issuePullToken', { hash: 'c'.repeat(64) }],
  };

  it.each(mutations.filter(({ takes }) => takes.includes('commandId')))(
    'makes $name happen once, and is not taken for another command',
    async ({ name, answer }) => {
      const command = { ...(await good(name)), commandId: uuid() };
      const first = await given(centre, name, command);
      const length = await logLength();
      const second = await given(centre, name, { ...command, commandId: command.commandId.toUpperCase() });
      expect(second).toEqual({ ...first, position: String(length), revision: first.revision });
      expect(await logLength()).toBe(length);
      // Of a delivery no two commands can say different things.
      const [id, otherName, rest] = other[answer] ?? [];
      if (id === undefined || otherName === undefined) return;
      const reused = { ...rest, [id]: first.id, commandId: command.commandId };
      expect(await refusalOf(centre, otherName, reused)).toMatchObject({
        code: 'command-id-reused',
        field: 'commandId',
      });
      expect(await logLength()).toBe(length);
    },
  );

  it.each(['registerProject', 'submitCase', 'requestHookup'])('makes %s open one thing, not two', async (name) => {
    const commandId = uuid();
    const input = { ...(await good(name)), commandId };
    await given(centre, name, input);
    const [changed, value] = { registerProject: ['name', '另一项目'], submitCase: ['channel', 'ONLINE'] }[name] ?? [
      'neededBy',
      '2021-09-01',
    ];
    const length = await logLength();
    expect(await refusalOf(centre, name, { ...input, [changed as string]: value })).toMatchObject({
      code: 'command-id-reused',
    });
    expect(await logLength()).toBe(length);
  });

  it('that belongs to another object is a new command there', async () => {
    const commandId = uuid();
    for (let time = 0; time < 2; time += 1)
      await given(centre, 'registerProject', { ...project(nextProjectCode()), commandId });
  });

  it('that is no UUID is malformed', async () => {
    const input = project(nextProjectCode());
    for (const commandId of ['', 'x', '00000000-0000-4000-8000-00000000000', `${uuid()} `, `{${uuid()}}`, 7]) {
      const [issue] = issuesOf(await give(centre, 'registerProject', { ...input, commandId }));
      expect(issue?.path).toBe('input.commandId');
    }
    await given(centre, 'registerProject', input);
  });
});

describe('a revision', () => {
  const queries: { readonly [answer: string]: (id: string) => string } = {
    project: (code) => `project(code: "${code}")`,
    case: (id) => `case(id: "${id}")`,
    hookupOrder: (id) => `hookupOrder(id: "${id}")`,
    utility: (id) => `utility(company: "${id}")`,
  };
  const idIn = (name: string, { caseId, orderId, projectCode, company }: Input): unknown => {
    if (name === 'requestHookup') return undefined;
    return caseId ?? orderId ?? (name === 'amendProject' ? projectCode : company);
  };

  it.each(mutations.filter(({ takes }) => takes.includes('expectedRevision')))(
    'that is stale lets nobody $name over another’s work',
    async ({ name, answer }) => {
      const input = await good(name);
      const length = await logLength();
      for (const expectedRevision of [99_999, 2 ** 31 - 1]) {
        expect(await refusalOf(centre, name, { ...input, expectedRevision })).toMatchObject({
          code: 'stale-revision',
          field: 'expectedRevision',
        });
      }
      expect(await logLength()).toBe(length);
      const id = idIn(name, input);
      if (typeof id !== 'string') return;
      const { data } = await centre.ask(`{ it: ${queries[answer]?.(id)} { revision } }`);
      await given(centre, name, { ...input, expectedRevision: data.it.revision });
    },
  );
});

describe('an id that nobody knows', () => {
  const unknown: { readonly [field: string]: readonly [id: string, code: string] } = {
    projectCode: ['2105-310116-04-01-999999', 'project-unknown'],
    caseId: ['2105-310116-04-01-999999.constructionPermit.1', 'case-unknown'],
    orderId: ['2105-310116-04-01-999999.temporary.water.1', 'order-unknown'],
    factId: ['00000000-0000-4000-8000-999999999999', 'delivery-unknown'],
    company: ['nobody', 'company-unknown'],
    activity: ['00000000-0000-4000-8000-999999999999', 'outreach-unknown'],
  };

  it.each(names.filter((name) => !['registerProject', 'recordOutreach'].includes(name)))(
    'is refused by %s',
    async (name) => {
      const input = await good(name);
      const field = Object.keys(unknown).find((one) => one in input) ?? '';
      const [id, code] = unknown[field] ?? ['', ''];
      const length = await logLength();
      expect(await refusalOf(centre, name, { ...input, [field]: id })).toMatchObject({ code, field });
      expect(await logLength()).toBe(length);
      const issues = issuesOf(await give(centre, name, { ...input, [field]: '不是编号' }));
      expect(issues.map(({ path }) => path)).toEqual([`input.${field}`]);
      await given(centre, name, input);
    },
  );

  it('of the catalogue is refused with the field it stands in', async () => {
    const projectCode = nextProjectCode();
    const facts = project(projectCode);
    const ask = async (changes: object) => (await refusalOf(centre, 'registerProject', { ...facts, ...changes }))?.code;
    expect(await ask({ category: 'castle' })).toBe('category-unknown');
    expect(await ask({ category: 'toString' })).toBe('category-unknown');
    expect(await ask({ locality: 'atlantis' })).toBe('locality-unknown');
    expect(await ask({ traits: ['haunted'] })).toBe('trait-unknown');
    expect(await ask({ utilities: [{ utility: 'steam', demand: {} }] })).toBe('utility-unknown');
    await given(centre, 'registerProject', facts);
    const application = { projectCode, channel: 'WINDOW' };
    expect(await refusalOf(centre, 'submitCase', { ...application, stage: 'utilityHookup' })).toMatchObject({
      code: 'stage-of-orders',
    });
    expect(await refusalOf(centre, 'submitCase', { ...application, stage: 'constructor' })).toMatchObject({
      code: 'stage-unknown',
    });
  });
});

describe('a case at any step', () => {
  /** What the rules allow at each step, of the commands that are right somewhere. */
  const steps: { readonly [step: string]: { reach: () => Promise<string>; allows: readonly string[] } } = {
    received: {
      reach: () => submitted(centre),
      allows: ['requestCorrection', 'acceptCase', 'refuseAcceptance', 'withdrawCase'],
    },
    correcting: {
      reach: async () => String((await good('supplyCorrection'))['caseId']),
      allows: ['supplyCorrection', 'withdrawCase'],
    },
    underReview: {
      reach: () => underReview(centre),
      allows: ['concludeReview', 'urgeReview', 'startSpecialProcedure', 'withdrawCase'],
    },
    objected: {
      reach: async () => String((await good('answerObjection'))['caseId']),
      allows: ['answerObjection', 'startSpecialProcedure', 'decideCase', 'withdrawCase'],
    },
    suspended: {
      reach: async () => String((await good('endSpecialProcedure'))['caseId']),
      allows: ['concludeReview', 'urgeReview', 'startSpecialProcedure', 'endSpecialProcedure', 'withdrawCase'],
    },
    approved: { reach: async () => String((await good('issueCertificates'))['caseId']), allows: ['issueCertificates'] },
    notApproved: { reach: async () => String((await good('deliverDecision'))['caseId']), allows: ['deliverDecision'] },
    certified: {
      reach: async () => String((await good('revokeCertificate'))['caseId']),
      allows: ['deliverDecision', 'revokeCertificate'],
    },
    withdrawn: {
      reach: async () => {
        const caseId = await submitted(centre);
        await given(centre, 'withdrawCase', { caseId, reason: '不办了' });
        return caseId;
      },
      allows: [],
    },
    acceptanceRefused: {
      reach: async () => {
        const caseId = await submitted(centre);
        await given(centre, 'refuseAcceptance', { caseId, ground: 'NO_PERMIT_NEEDED', reason: '无需许可' });
        return caseId;
      },
      allows: [],
    },
  };
  const commands = mutations.filter(({ answer, name }) => answer === 'case' && name !== 'submitCase');

  const inputs = new Map<string, Input>();
  beforeAll(async () => {
    for (const { name } of commands) inputs.set(name, await good(name));
  });

  it.each(Object.keys(steps))('that is %s takes what is its turn and refuses the rest', async (step) => {
    const { reach, allows } = steps[step] ?? { reach: () => submitted(centre), allows: [] };
    const done: string[] = [];
    const grown: string[] = [];
    for (const { name } of commands) {
      const caseId = await reach();
      const length = await logLength();
      if (outcomeOf(name, await give(centre, name, { ...inputs.get(name), caseId })) === 'done') done.push(name);
      if ((await logLength()) > length) grown.push(name);
    }
    expect(grown).toEqual(done);
    expect(done).toEqual(commands.map(({ name }) => name).filter((name) => allows.includes(name)));
  });
});
