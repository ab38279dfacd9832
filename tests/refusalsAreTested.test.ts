import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contexts } from '@onewindow/app/contexts.ts';
import { handlingRefusals } from '@onewindow/kernel/handleCommand.ts';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** All the TypeScript of some folders: what their tests say, and what everything else says. */
const sources = (folders: string) => {
  const files = globSync(`${folders}/**/*.ts`, { cwd: root }).filter((file) => !file.includes('node_modules'));
  const text = (some: readonly string[]) => some.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  return {
    tests: text(files.filter((file) => file.endsWith('.test.ts'))),
    rules: text(files.filter((file) => !file.endsWith('.test.ts'))),
  };
};

/** Said whole, or put together from what it is about and what is wrong with that: `endpoint-${fault}`. */
const isSaid = (rules: string, code: string): boolean => {
  const [about = '', ...wrong] = code.split('-');
  return rules.includes(`'${code}'`) || (rules.includes(`\`${about}-\${`) && rules.includes(`'${wrong.join('-')}'`));
};

/** What only the gateway can know, since nothing is recorded of it: proved there. */
const inTheGateway = ['range-ends-before-it-begins', 'position-ahead'];

describe.each([
  ...contexts.flatMap(({ manifest: { name, streams } }) =>
    streams.map(({ category, refusals }) => ({
      what: `${category}, a kind of stream`,
      codes: refusals.filter((code) => !inTheGateway.includes(code)),
      folder: `services/${name}/src`,
    })),
  ),
  {
    what: 'what only the gateway can know',
    codes: inTheGateway,
    folder: '{services/gateway/src/resolvers,tests/journey}',
  },
  { what: 'any command', codes: [...handlingRefusals], folder: 'services/kernel/src' },
])('every refusal of $what', ({ codes, folder }) => {
  const { tests, rules } = sources(folder);

  it('is said by a rule', () => {
    expect(codes.filter((code) => !isSaid(rules, code))).toEqual([]);
  });

  it('is proved by a test', () => {
    expect(codes.filter((code) => !tests.includes(`'${code}'`))).toEqual([]);
  });
});
