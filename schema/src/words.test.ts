import { describe, expect, it } from 'vitest';

import { type WordGroup, words, wordsFor } from './words.ts';

const groups = Object.keys(words.en) as WordGroup[];
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(([braced]) => braced).toSorted();

describe('words', () => {
  it('both languages have the same groups and keys, in the same order', () => {
    const keys = (table: object) =>
      Object.entries(table).map(([group, entries]) => [group, Object.keys(entries as object)]);
    expect(keys(words['zh-CN'])).toEqual(keys(words.en));
  });

  it.each(groups)('both languages ask for the same details: %s', (group) => {
    const [chinese, english]: Record<string, string>[] = [words['zh-CN'][group], words.en[group]];
    for (const key of Object.keys(english ?? {})) {
      expect([key, ...placeholders(chinese?.[key] ?? '')]).toEqual([key, ...placeholders(english?.[key] ?? '')]);
    }
  });

  it.each(groups)('no words are empty, padded or left in the other language: %s', (group) => {
    for (const text of Object.values(words.en[group])) expect(text).toMatch(/^[\p{ASCII}]*\S$/u);
    for (const text of Object.values(words['zh-CN'][group]))
      expect(text).toMatch(/^(?=.*\p{Script=Han})\S(?:.*\S)?$/su);
  });

  it('a refusal, a fault and a warning are whole sentences', () => {
    for (const group of ['refusals', 'faults', 'warnings'] as const) {
      for (const text of Object.values(words.en[group])) expect(text).toMatch(/\.$/u);
      for (const text of Object.values(words['zh-CN'][group])) expect(text).toMatch(/。$/u);
    }
  });
});

describe('wordsFor', () => {
  it('fills the details in', () => {
    expect(wordsFor('en', 'refusals', 'day-outside-calendar', { from: '2018-01-01', to: '2050-12-31' })).toBe(
      'The day must lie within the calendar (2018-01-01 to 2050-12-31).',
    );
    expect(wordsFor('zh-CN', 'refusals', 'extension-too-long', { most: 10 })).toBe('延长期限最多 10 日。');
  });

  it('takes a detail as it is, braces and dollars too', () => {
    expect(wordsFor('en', 'refusals', 'stage-already-open', { caseId: '$&{today}' })).toContain('$&{today}');
  });

  it('shows a detail that nobody gave as its name, and a key without words as it is', () => {
    expect(wordsFor('en', 'refusals', 'limit-has-lapsed')).toContain('{due}');
    expect(wordsFor('en', 'refusals', 'toString')).toBe('toString');
  });
});
