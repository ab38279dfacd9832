import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import { describe, expect, it } from 'vitest';

import { searchable } from './searchable.ts';
import { contains } from './searching.ts';

describe('text that is searched', () => {
  it('minds neither capitals nor widths', () => {
    expect(searchable('ＡＢＣ厂房　１２')).toBe('abc厂房 12');
    expect(searchable('ÉCOLE')).toBe(searchable('école'));
    expect(searchable('e\u0301cole')).toBe(searchable('école'));
  });
});

describe('what a column must contain', () => {
  const dialect = {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database: Kysely<never>) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
  const asked = (text: string) => contains('projects.words', text).compile(new Kysely<never>({ dialect }));

  it('may stand anywhere in it, and is handed over beside the question, never within it', () => {
    expect(asked(`厂房' OR 1=1`)).toMatchObject({
      sql: `"projects"."words" LIKE ? ESCAPE '\\'`,
      parameters: [`%厂房' OR 1=1%`],
    });
  });

  it('stands for itself, also where it would be a wildcard', () => {
    expect(asked('100%').parameters).toEqual(['%100\\%%']);
    expect(asked('a_b').parameters).toEqual(['%a\\_b%']);
    expect(asked('a\\b').parameters).toEqual(['%a\\\\b%']);
    expect(asked('%_%_').parameters).toEqual(['%\\%\\_\\%\\_%']);
  });
});
