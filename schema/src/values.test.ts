import { describe, expect, it } from 'vitest';
import type { z } from 'zod';

import { creditCodeChecks } from './creditCode.ts';
import {
  Approver,
  CaseId,
  Contact,
  Coordinates,
  CreditCode,
  Day,
  Days,
  Instant,
  Line,
  nationalProjectCode,
  OrderId,
  personal,
  ProjectCode,
  Prose,
  Quantity,
  SubmittedMaterial,
  Units,
} from './values.ts';

const takes = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;
const each = (values: readonly unknown[]) => values.map((value) => ({ value, shown: JSON.stringify(value) }));

describe('a project code', () => {
  it.each(['2020-310116-47-03-000000', '2509-320193-89-01-544060', '2021-330100-70-02-123456'])(
    '%s is a national one',
    (code) => {
      expect(takes(ProjectCode, code)).toBe(true);
      expect(nationalProjectCode.test(code)).toBe(true);
    },
  );

  it.each(
    each([
      '',
      '2020-310116-47-03-00000',
      '2020-310116-47-03-0000000',
      '202-310116-47-03-000000',
      '2020-31011-47-03-000000',
      '2020-310116-4-03-000000',
      '2020-310116-47-3-000000',
      '2020310116-47-03-000000',
      '20203101164703000000',
      '2020-310116-47-03-00000O',
      '２０２０-310116-47-03-000000',
      '2020–310116–47–03–000000',
      ' 2020-310116-47-03-000000',
      '2020-310116-47-03-000000 ',
      '2020-310116-47-03-000000\n',
      'x2020-310116-47-03-000000',
    ]),
  )('$shown is not', ({ value }) => {
    expect(takes(ProjectCode, value) && nationalProjectCode.test(String(value))).toBe(false);
  });

  it.each(['BP2021-00042', 'a', '-', '0'.repeat(40)])('%s may be a centre’s own', (code) => {
    expect(takes(ProjectCode, code)).toBe(true);
  });

  it.each(
    each([
      '',
      '0'.repeat(41),
      'BP 2021',
      'BP.2021',
      'BP/2021',
      'ＢＰ',
      '沪规',
      'a\n',
      "'; drop table",
      1,
      null,
      undefined,
    ]),
  )('$shown is nobody’s', ({ value }) => {
    expect(takes(ProjectCode, value)).toBe(false);
  });
});

describe('a unified social credit code', () => {
  it.each(['91350100M000100Y43', '91310116MA1J000100'])('%s agrees with its check character', (code) => {
    expect(takes(CreditCode, code)).toBe(true);
    expect(creditCodeChecks(code)).toBe(true);
  });

  it.each([
    '91350100M000100Y42',
    '91350100M000100Y34',
    '19350100M000100Y43',
    '91310116MA1J000101',
    '91310116MA1J00010Y',
  ])('%s has the form, but fails the check', (code) => {
    expect(takes(CreditCode, code)).toBe(true);
    expect(creditCodeChecks(code)).toBe(false);
  });

  it('fails the check with any other last character, and with any one digit changed', () => {
    const others = '0123456789ABCDEFGHJKLMNPQRTUWXY'.split('');
    const code = '91350100M000100Y43';
    for (const [place, right] of code.split('').entries()) {
      for (const wrong of others.filter((character) => character !== right)) {
        expect(creditCodeChecks(code.slice(0, place) + wrong + code.slice(place + 1))).toBe(false);
      }
    }
  });

  it.each(['I', 'O', 'S', 'V', 'Z'])('never holds %s', (letter) => {
    expect(takes(CreditCode, `9135010${letter}M000100Y43`)).toBe(false);
  });

  it.each(
    each([
      '',
      '91350100M000100Y4',
      '91350100M000100Y433',
      '91350100m000100y43',
      '91350100-M000100Y43',
      '９1350100M000100Y43',
      18,
    ]),
  )('$shown has not the form', ({ value }) => {
    expect(takes(CreditCode, value)).toBe(false);
  });
});

describe('a day', () => {
  it.each(['2021-06-01', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('%s exists', (day) => {
    expect(takes(Day, day)).toBe(true);
  });

  it.each(
    each([
      '2021-02-29',
      '1900-02-29',
      '2100-02-29',
      '2021-02-30',
      '2021-04-31',
      '2021-13-01',
      '2021-00-01',
      '2021-01-00',
      '2021-1-1',
      '20210101',
      '2021-01-01 ',
      '2021-01-01\n',
      '2021-01-01T00:00:00Z',
      '２021-01-01',
      '1899-12-31',
      '2200-01-01',
      '0000-01-01',
      '-2021-01-01',
      '',
      20210101,
    ]),
  )('$shown does not', ({ value }) => {
    expect(takes(Day, value)).toBe(false);
  });

  it('has instants in UTC with milliseconds, and no others', () => {
    expect(takes(Instant, '2021-06-01T02:00:00.000Z')).toBe(true);
    for (const text of [
      '2021-06-01T02:00:00Z',
      '2021-06-01T10:00:00.000+08:00',
      '2021-02-30T02:00:00.000Z',
      '2021-06-01',
    ]) {
      expect(takes(Instant, text)).toBe(false);
    }
  });
});

describe('units', () => {
  it('are all of the project, or some that are named', () => {
    for (const units of ['all', ['b1'], ['b1', 'lotA']]) expect(Units.parse(units)).toEqual(units);
    expect(
      takes(
        Units,
        Array.from({ length: 200 }, (_, index) => `b${index}`),
      ),
    ).toBe(true);
  });

  it.each(
    each([
      'some',
      [],
      ['b1', 'b1'],
      [''],
      ['1b'],
      ['b-1'],
      [1],
      Array.from({ length: 201 }, (_, index) => `b${index}`),
      null,
    ]),
  )('are not $shown', ({ value }) => {
    expect(takes(Units, value)).toBe(false);
  });
});

describe('who approved something', () => {
  it('is a person, and may be said with no more than a name as long as a line', () => {
    expect(takes(Approver, { name: '示'.repeat(200) })).toBe(true);
    expect(takes(Approver, { name: '王五', rank: '局长', document: '金建延〔2021〕3 号' })).toBe(true);
    expect(takes(Approver, { rank: '局长' })).toBe(false);
    expect([Approver, Contact].map(({ shape }) => personal.has(shape.name))).toEqual([true, true]);
  });
});

describe('words', () => {
  it.each([
    '上海市金山区示例路 1 号',
    '𠮷野家 🏗️',
    '𪚥'.repeat(100),
    'مشروع بناء',
    'פרויקט בנייה',
    'José’s “Büro” № 5 · ½',
    '한국어 ไทย हिन्दी',
    'a\u200Db',
  ])('%s are fine, as they are', (text) => {
    expect(Line.parse(text)).toBe(text);
    expect(Prose.parse(text)).toBe(text);
  });

  it.each(
    each([
      'a\u0000b',
      'a\u0007b',
      'a\u001B[31mb',
      'a\u007Fb',
      'a\u0085b',
      'a\u2028b',
      'a\u2029b',
      'a\u202Eb',
      'a\u202Ab',
      'a\u2066b',
      'a\u2069b',
      'a\uFEFFb',
    ]),
  )('$shown hold what nobody sees', ({ value }) => {
    expect(takes(Line, value)).toBe(false);
    expect(takes(Prose, value)).toBe(false);
    expect(takes(Contact, { name: value, phone: '1' })).toBe(false);
  });

  it.each(['a\uD842b', '\uDFB7', '\uD842', 'a\uDFB7\uD842b'])('hold no half of a character', (text) => {
    expect(takes(Line, text)).toBe(false);
    expect(takes(Prose, text)).toBe(false);
  });

  it('of one line stay on it; a reason may have several', () => {
    expect(takes(Line, '一\n二')).toBe(false);
    expect(takes(Line, '一\t二')).toBe(false);
    expect(Prose.parse('一\n\t二')).toBe('一\n\t二');
    expect(takes(Prose, '一\r二')).toBe(false);
  });

  it('lose the blanks around them, and are none without anything else', () => {
    expect(Line.parse(' 示例 \n')).toBe('示例');
    for (const text of ['', ' ', '\n', '\u3000\u3000']) {
      expect(takes(Line, text)).toBe(false);
      expect(takes(Prose, text)).toBe(false);
    }
  });

  it('have an end', () => {
    expect(takes(Line, '示'.repeat(200))).toBe(true);
    expect(takes(Line, '示'.repeat(201))).toBe(false);
    expect(takes(Prose, '示'.repeat(4000))).toBe(true);
    expect(takes(Prose, '示'.repeat(4001))).toBe(false);
    expect(takes(Prose, 'a'.repeat(1024 * 1024))).toBe(false);
  });

  it('are words, not numbers', () => {
    for (const value of [1, true, null, undefined, {}, ['a']]) expect(takes(Line, value)).toBe(false);
  });
});

describe('numbers', () => {
  it('of days are whole, not negative and not huge', () => {
    expect([0, 1, 1000].every((value) => takes(Days, value))).toBe(true);
    expect([-1, 1.5, 1001, NaN, Infinity, 2 ** 53, '5'].some((value) => takes(Days, value))).toBe(false);
  });

  it('of quantities are not negative and not huge', () => {
    expect([0, 0.5, 100_000_000].every((value) => takes(Quantity, value))).toBe(true);
    expect([-0.01, 100_000_001, NaN, Infinity, -Infinity, '5'].some((value) => takes(Quantity, value))).toBe(false);
  });

  it('of a place lie on the globe', () => {
    expect(takes(Coordinates, { longitude: 121.34, latitude: 30.74 })).toBe(true);
    expect(takes(Coordinates, { longitude: 30.74, latitude: 121.34 })).toBe(false);
    expect(takes(Coordinates, { longitude: 181, latitude: 0 })).toBe(false);
    expect(takes(Coordinates, { longitude: 121.34 })).toBe(false);
  });
});

describe('ids', () => {
  it('of a case say project, stage and number', () => {
    expect(takes(CaseId, '2020-310116-47-03-000000.permit.1')).toBe(true);
    for (const id of [
      'permit.1',
      'x.permit.0',
      'x.permit.01',
      'x.permit.1.1',
      'x.per-mit.1',
      'x.permit.',
      'x.permit.1000000',
    ]) {
      expect(takes(CaseId, id)).toBe(false);
    }
  });

  it('of an order say the permit’s case and the utility, or project, purpose, utility and number', () => {
    for (const id of [
      'x.permit.1.water',
      'x.permit.1.telecom.carrierA',
      'x.permit.1.telecom.carrierA.2',
      'x.temporary.water.1',
    ]) {
      expect(takes(OrderId, id)).toBe(true);
    }
    for (const id of [
      'x.permit.1',
      'x.permit.1.telecom.carrierA.2.3',
      'x.permit.1.',
      'x..1.water',
      'x.permit.1.wa-ter',
    ]) {
      expect(takes(OrderId, id)).toBe(false);
    }
  });
});

describe('a material', () => {
  const drawings = { material: 'drawings', name: '总平面图' };

  it('is named by its hash, never by its content', () => {
    expect(takes(SubmittedMaterial, { ...drawings, sha256: 'a'.repeat(64), size: 1, location: 's3://x' })).toBe(true);
    expect(takes(SubmittedMaterial, { ...drawings, content: 'JVBERi0=' })).toBe(false);
  });

  it.each(each(['', 'a'.repeat(63), 'A'.repeat(64), 'g'.repeat(64)]))('has no hash $shown', ({ value }) => {
    expect(takes(SubmittedMaterial, { ...drawings, sha256: value })).toBe(false);
  });

  it('has a size that can be', () => {
    for (const size of [-1, 0.5, 2 ** 60]) expect(takes(SubmittedMaterial, { ...drawings, size })).toBe(false);
  });
});
