import { asRecorded, parseCommand } from '@onewindow/gateway/dispatch.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { centreDay } from '../centreDay.ts';
import { hostileFor, partAt, type Place, placesAround, replaced } from '../input/hostile.ts';
import { offered, outcomeOf } from '../input/judged.ts';
import { wellFormed } from '../input/wellFormed.ts';
import { runs } from '../runs.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { give, given, issuesOf, mutations, nextProjectCode, project, refusalOf, submitted } from './asking.ts';
import { goodInputs, type Prepared } from './goodInput.ts';

let centre: TestCentre;
beforeAll(async () => {
  // Half a minute past, so that the policies' minutes are not the calendar's midnights.
  centre = await openTestCentre('2021-06-01T01:00:30.000Z');
});
afterAll(() => centre.close());

const good = async (name: string): Promise<Prepared> => goodInputs[name]!(centre);

// What is malformed comes to nobody: tests/input proves that without a centre. What is left is strange and well-formed.
describe('an input that is strange and well-formed', () => {
  /** The usual run tries at each place every third of what is strange there, at the next place others; the full one tries all. */
  const share = runs({ usual: 3, full: 1 });

  it.each(mutations)('of $name is done or refused, and nothing is half written', async ({ name }) => {
    const isStrange = strangeFor(name);
    let input = await good(name);
    let tried = 0;
    for (const [number, place] of placesAround(input).entries()) {
      const strange = hostileFor(partAt(input, place)).filter((one) => isStrange(place, one));
      for (const [index, value] of strange.entries()) {
        if ((index + number) % share > 0 && tried > 0) continue;
        const length = await centre.logLength();
        const outcome = outcomeOf(name, await give(centre, name, replaced(input, place, value)), place);
        expect(outcome === 'done' || (await centre.logLength()) === length).toBe(true);
        if (outcome === 'done') input = await good(name);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(0);
    await given(centre, name, input);
  });

  /** Whether something may stand at a place, by the definition of the command; of the few that have none anything may. */
  const strangeFor = (name: string) => {
    const command = offered.find(({ mutation }) => mutation === name);
    if (!command) return () => true;
    const input = wellFormed(command);
    return (place: Place, value: unknown): boolean => {
      try {
        parseCommand(command, asRecorded(replaced(input, place, value)), 'zh-CN');
        return true;
      } catch {
        return false;
      }
    };
  };
});

describe('a project code', () => {
  it('that is no national one is refused or malformed, whatever is wrong with it', async () => {
    const length = await centre.logLength();
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
    expect(await centre.logLength()).toBe(length);
  });
});

describe('a credit code', () => {
  const register = (applicant: object) =>
    refusalOf(centre, 'registerProject', {
      ...project(nextProjectCode()),
      applicant: { name: '示例', ...applicant },
    });

  it('that fails its check needs a reason', async () => {
    const creditCode = '91310116MA1J000101';
    expect((await register({ creditCode }))?.code).toBe('credit-code-check-failed');
    expect((await register({}))?.code).toBe('credit-code-required');
    expect(await register({ creditCode, creditCodeReason: '老证' })).toBeNull();
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
      const { data } = await centre.ask(`{ project(id: "${input.projectCode}") { name } }`);
      expect(data.project.name).toBe(name);
    }
  });

  it('of any characters is taken whole or told to be malformed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), async (name) => {
        const input = { ...project(nextProjectCode()), name };
        const answer = await give(centre, 'registerProject', input);
        if (outcomeOf('registerProject', answer) !== 'done') return;
        const { data } = await centre.ask(`{ project(id: "${input.projectCode}") { name } }`);
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
});

describe('a day', () => {
  it('before the calendar begins is refused where a clock runs from it', async () => {
    const input = await good('submitCase');
    expect(await refusalOf(centre, 'submitCase', { ...input, receivedOn: '1900-01-01' })).toMatchObject({
      code: 'day-outside-calendar',
      path: ['input', 'receivedOn'],
    });
    expect(await refusalOf(centre, 'submitCase', { ...input, receivedOn: '2199-12-31' })).toMatchObject({
      code: 'day-in-the-future',
      details: { today: centreDay(centre) },
    });
  });
});

describe('an id of the catalogue', () => {
  it('that nobody knows is refused with the field it stands in', async () => {
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

describe('a zero below zero', () => {
  it('is zero when it is read', async () => {
    const projectCode = nextProjectCode();
    const { data } = await centre.ask(`mutation {
      registerProject(input: { projectCode: "${projectCode}", name: "示例", category: "industrial", address: "1 号",
        locality: "langxia", applicant: { name: "示例", creditCode: "91310116MA1J000100" },
        coordinates: { longitude: -0, latitude: -0.0 } }) { project { coordinates { longitude } } }
    }`);
    expect(data.registerProject.project.coordinates).toEqual({ longitude: 0 });
  });
});
