import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseRefusals } from '@onewindow/schema/case/refusals.ts';
import { hookupRefusals } from '@onewindow/schema/hookup/refusals.ts';
import { projectRefusals } from '@onewindow/schema/project/refusals.ts';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** All the TypeScript of a folder: what its tests say, and what everything else says. */
const sources = (folder: string) => {
  const files = globSync(`${folder}/**/*.ts`, { cwd: root }).filter((file) => !file.includes('node_modules'));
  const text = (some: readonly string[]) => some.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  return {
    tests: text(files.filter((file) => file.endsWith('.test.ts'))),
    rules: text(files.filter((file) => !file.endsWith('.test.ts'))),
  };
};

describe.each([
  { what: 'a project', codes: projectRefusals, folder: 'services/window/src/project' },
  { what: 'a case', codes: caseRefusals, folder: 'services/window/src/case' },
  { what: 'a hook-up order', codes: hookupRefusals, folder: 'services/hookup/src' },
  { what: 'any command', codes: ['stale-revision', 'command-id-reused'], folder: 'services/kernel/src' },
])('every refusal of $what', ({ codes, folder }) => {
  const { tests, rules } = sources(folder);

  it('is said by a rule', () => {
    expect(codes.filter((code) => !rules.includes(`'${code}'`))).toEqual([]);
  });

  it('is proved by a test', () => {
    expect(codes.filter((code) => !tests.includes(`'${code}'`))).toEqual([]);
  });
});
