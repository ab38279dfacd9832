import { dispatch, parseCommand } from '@onewindow/gateway/dispatch.ts';
import { isFault } from '@onewindow/gateway/errors.ts';
import type { OfferedCommand } from '@onewindow/gateway/offeredCommands.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { issuesOf } from '../journey/asking.ts';
import type { Answer } from '../testCentre.ts';
import { enormous, hostileFor, partAt, type Place, placesAround, placesIn, replaced } from './hostile.ts';
import { expectAsDefined, expectMalformed, offered } from './judged.ts';
import { openNotingCentre } from './notingCentre.ts';
import { wellFormed } from './wellFormed.ts';

const { context, reached } = openNotingCentre();

/** What is told of an input that is malformed; nothing where it comes to be decided, as its definition wants it. */
const judged = async (command: OfferedCommand, input: unknown, place: Place = []): Promise<'decided' | 'malformed'> => {
  try {
    await dispatch(command, input as object, context);
  } catch (error) {
    if (!isFault(error)) throw error;
    expectMalformed([error] as unknown as NonNullable<Answer['errors']>, place);
    expect(reached()).toEqual([]);
    return 'malformed';
  }
  const facts = reached();
  expect(facts.map(({ type }) => type)).toEqual([command.type]);
  facts.forEach(expectAsDefined);
  return 'decided';
};

/** The places at which an input is malformed. */
const malformedAt = (command: OfferedCommand, input: unknown): readonly string[] => {
  try {
    parseCommand(command, input, 'zh-CN');
    return [];
  } catch (error) {
    return [...new Set(issuesOf({ data: null, errors: [error as never] }).map(({ path }) => path))];
  }
};
const commandOf = (type: string): OfferedCommand => offered.find((one) => one.type === type)!;

describe('an input', () => {
  it.each(offered)('of $mutation that is well-formed comes to be decided as it is', async (command) => {
    const input = wellFormed(command);
    await dispatch(command, input, context);
    expect(reached()).toEqual([{ type: command.type, data: input }]);
    const beside = { commandId: '00000000-0000-4000-8000-000000000009', expectedRevision: 0 };
    await dispatch(command, { ...input, ...beside }, context);
    expect(reached()).toEqual([{ type: command.type, data: input }]);
  });

  it.each(offered)('of $mutation that is not comes to nobody, whatever is wrong and wherever', async (command) => {
    const input = wellFormed(command);
    for (const place of placesAround(input)) {
      const outcomes = new Set<string>();
      for (const value of hostileFor(partAt(input, place)))
        outcomes.add(await judged(command, replaced(input, place, value), place));
      expect(outcomes, `nothing is malformed at ${place.join('.')}`).toContain('malformed');
    }
  });

  it.each(offered)('of $mutation is not shaken by a megabyte in any of its places', (command) => {
    const input = wellFormed(command);
    for (const place of placesAround(input))
      for (const value of enormous) {
        const paths = malformedAt(command, replaced(input, place, value));
        expect(paths.length).toBeGreaterThan(0);
        for (const path of paths) expect(`${path}.`).toContain(['input', ...place, ''].join('.'));
      }
  });

  it('too long for what the log takes at once is malformed', () => {
    const defects = Array.from({ length: 100 }, () => '缺'.repeat(3_300));
    const command = commandOf('RequestCorrection');
    const input = { ...wellFormed(command), defects };
    expect(() => parseCommand(command, input, 'zh-CN')).toThrow(
      expect.objectContaining({
        extensions: expect.objectContaining({
          issues: [expect.objectContaining({ path: 'input', rule: expect.stringMatching(/^<= \d+ bytes$/) })],
        }),
      }),
    );
    expect(malformedAt(command, { ...input, defects: defects.slice(0, 20) })).toEqual([]);
  });
});

describe('a day', () => {
  const impossible = ['2021-02-30', '2021-13-01', '0000-00-00', '20210601', '9999-12-31', '1899-12-31', '2021-6-1', ''];
  const places = offered.flatMap((command) => {
    const input = wellFormed(command);
    return placesIn(input)
      .filter((place) => partAt(input, place) === '2021-06-01')
      .map((place) => ({ command, input, place, at: [command.mutation, ...place].join('.') }));
  });

  it.each(places)('that does not exist is malformed at its place in $at', ({ command, input, place }) => {
    for (const day of [...impossible, 20_210_601, {}, ['2021-06-01'], true])
      expect(malformedAt(command, replaced(input, place, day))).toEqual([`input.${place.join('.')}`]);
  });
});

describe('a credit code', () => {
  const right = '91310116MA1J000100';
  const command = commandOf('RegisterProject');
  const input = wellFormed(command);
  const withCode = (creditCode: string) => replaced(input, ['applicant', 'creditCode'], creditCode);

  it('is malformed in every malformed way', () => {
    const wrong = fc.oneof(
      fc.string({ maxLength: 40, unit: 'binary' }),
      fc.stringMatching(/^[0-9A-Z]{17,19}$/),
      fc
        .tuple(fc.nat(17), fc.constantFrom('I', 'O', 'S', 'V', 'Z', 'a', '０', '-'))
        .map(([at, one]) => right.slice(0, at) + one + right.slice(at + 1)),
      fc.constantFrom(right.toLowerCase(), `${right} `, ` ${right}`, `${right}\n`, right.slice(1)),
    );
    expect(malformedAt(command, withCode(right))).toEqual([]);
    fc.assert(
      fc.property(
        wrong.filter((code) => !/^[0-9A-HJ-NP-RTUW-Y]{18}$/.test(code)),
        (code) => {
          expect(malformedAt(command, withCode(code))).toEqual(['input.applicant.creditCode']);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a command id', () => {
  it.each(offered)('that is no UUID is malformed for $mutation', (command) => {
    const uuid = '00000000-0000-4000-8000-000000000009';
    const input = wellFormed(command);
    for (const commandId of ['', 'x', uuid.slice(1), `${uuid} `, `{${uuid}}`, 7])
      expect(malformedAt(command, { ...input, commandId })).toEqual(['input.commandId']);
    expect(malformedAt(command, { ...input, commandId: uuid })).toEqual([]);
  });
});
