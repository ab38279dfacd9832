import { describe, expect, it } from 'vitest';

import { byRules, type CommandRule, onceThere, someOf } from './commandRule.ts';
import { refuse } from './decider.ts';

const shelf = (...ids: readonly string[]) => ids.map((id) => ({ id }));
const taken = (id: string, code = 'taken') => ({ id, refusal: refuse(code, 'book') });

describe('a command that names one of several things', () => {
  it('can be given as long as one of them can be named', () => {
    expect(someOf([taken('a'), ...shelf('b')], 'no-books', 'book')).toEqual({
      targets: [taken('a'), { id: 'b' }],
      field: 'book',
    });
  });

  it('is refused for their one reason, for none of several, and as the rule says where there are none', () => {
    expect(someOf([taken('a'), taken('b')], 'no-books', 'book').refusal).toEqual(refuse('taken', 'book'));
    expect(someOf([taken('a'), taken('b', 'torn')], 'no-books', 'book').refusal).toEqual(
      refuse('nothing-ready', 'book'),
    );
    expect(someOf([], 'no-books', 'book').refusal).toEqual(refuse('no-books', 'book'));
  });
});

interface Lend {
  readonly type: 'Lend';
  readonly data: { readonly book: string };
}
const lend: CommandRule<Lend['data'], readonly string[], string, object> = {
  allowed: (lent) =>
    someOf(
      ['a', 'b'].map((id) => (lent.includes(id) ? taken(id) : { id })),
      'no-books',
      'book',
    ),
  decide: ({ book }, lent) => (lent.includes(book) ? refuse('taken', 'book') : [`${book} lent`]),
};

describe('a rule', () => {
  const rules = byRules<Lend, readonly string[] | undefined, string, object>(
    onceThere({ Lend: lend }, refuse('closed', 'library')),
  );
  const ask = (lent: readonly string[] | undefined, book: string) =>
    rules.decide({ type: 'Lend', data: { book } }, lent, {});

  it('is asked what must hold before its input is looked at', () => {
    expect(ask(undefined, 'a')).toEqual(refuse('closed', 'library'));
    expect(rules.allowed('Lend', undefined, {})).toEqual({ refusal: refuse('closed', 'library') });
  });

  it('refuses what is named for the reason of that, and never does what it does not allow', () => {
    expect(ask(['a'], 'a')).toEqual(refuse('taken', 'book'));
    expect(ask(['a'], 'b')).toEqual(['b lent']);
    expect(ask(['a', 'b'], 'c')).toEqual(refuse('taken', 'book'));
  });
});
