import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { beforeAll, describe, expect, it } from 'vitest';

import { root } from './tool.ts';

/** Loads modules one after the other, in a process of its own, and says of each which packages have been loaded by then. */
const program = `
import { registerHooks } from 'node:module';
const loaded = new Set();
registerHooks({
  load: (url, context, next) => {
    const name = /^.*\\/node_modules\\/((?:@[^/]+\\/)?[^/]+)\\//.exec(url)?.[1];
    if (name) loaded.add(name);
    return next(url, context);
  },
});
const packages = {};
for (const module of process.argv.slice(1)) {
  await import(\`./services/app/src/\${module}.ts\`);
  packages[module] = [...loaded];
}
console.log(JSON.stringify(packages));
`;

/** What gives no answers over GraphQL, or none yet. */
const silent = [
  'readModelThread',
  ...['verify', 'exportProofs', 'prepare', 'copy', 'import', 'start'].map((name) => `commands/${name}`),
];
/** What is only needed to answer. */
const answering = ['express', 'graphql', 'graphql-yoga', 'kysely'];

describe('what is needed to answer', () => {
  let packages: { readonly [module: string]: readonly string[] };
  beforeAll(async () => {
    const args = ['--input-type=module', '-e', program, ...silent, 'centre'];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
    packages = JSON.parse(stdout) as typeof packages;
  });

  it.each(silent)('is not loaded by %s', (module) => {
    expect(packages[module]).toContain('zod');
    expect(packages[module]?.filter((name) => answering.includes(name))).toEqual([]);
  });

  it('is loaded by a centre', () => {
    expect(packages['centre']).toEqual(expect.arrayContaining(answering));
  });
});
