import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, runTool } from './tool.ts';

/**
 * A house of the same plan in a folder of its own. The faults are planted there, all at once, so that nobody who looks
 * at this house at the same time, be it another check or the read model's hash of its sources, ever sees them.
 */
const rooms = [
  'schema',
  'services/kernel',
  'services/window',
  'services/hookup',
  'services/outreach',
  'services/desk',
  'services/person',
  'services/gateway',
  'services/history',
  'services/utility-demo',
  'services/app',
];
const furnished = [...rooms, 'projections', 'infra', 'tests'];
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'onewindow-house-'));
  const plans = ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs', '.oxlintrc.json'];
  for (const file of [...plans, ...furnished.map((room) => `${room}/package.json`)]) {
    plant(file, readFileSync(join(root, file), 'utf8'));
  }
  mkdirSync(join(copy, 'node_modules/@onewindow'), { recursive: true });
  for (const room of furnished) {
    symlinkSync(join(copy, room), join(copy, 'node_modules/@onewindow', room.replace('services/', '')));
    plant(`${room}/src/known.ts`, 'export const known = 1;\n');
  }
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

const plant = (file: string, source: string): void => {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), source);
};

describe('who may import whom', () => {
  const forbidden = [
    ['services/kernel', '@onewindow/schema/known.ts', 'kernel-knows-nobody'],
    ['schema', '@onewindow/kernel/known.ts', 'schema-knows-nobody'],
    ['services/window', '@onewindow/hookup/known.ts', 'window-knows-schema-and-kernel'],
    ['services/window', '@onewindow/projections/known.ts', 'window-knows-schema-and-kernel'],
    ['services/outreach', '@onewindow/window/known.ts', 'outreach-knows-schema-and-kernel'],
    ['services/outreach', './resolvers.ts', 'resolvers-are-for-the-composition'],
    ['services/hookup', '@onewindow/window/known.ts', 'hookup-knows-schema-and-kernel'],
    ['projections', '../../infra/src/known.ts', 'projections-know-schema-and-kernel'],
    ['projections', '@onewindow/infra/known.ts', 'projections-know-schema-and-kernel'],
    ['projections', '@onewindow/window/known.ts', 'projections-know-schema-and-kernel'],
    ['services/gateway', '@onewindow/infra/known.ts', 'gateway-knows-no-infra'],
    ['services/history', '@onewindow/projections/known.ts', 'history-knows-rules'],
    ['infra', '@onewindow/gateway/known.ts', 'infra-knows-schema-and-kernel'],
    ['services/app', '@onewindow/tests/known.ts', 'nobody-knows-tests'],
    ['services/app', '@onewindow/kernel/nowhere.ts', 'no-unresolvable'],
    ['services/window', 'left-pad', 'no-undeclared'],
    ['services/kernel', 'node:fs', 'the-core-does-no-io'],
    ['infra', './forbidden17.ts', 'no-cycles'],
    ['services/utility-demo', '@onewindow/schema/known.ts', 'utility-demo-knows-nobody'],
    ['services/utility-demo', '@onewindow/kernel/known.ts', 'utility-demo-knows-nobody'],
    ['services/desk', '@onewindow/window/known.ts', 'desk-knows-schema-and-kernel'],
    ['services/person', '@onewindow/window/known.ts', 'person-knows-schema-and-kernel'],
  ] as const;
  const free = [
    ['services/window', '@onewindow/hookup/port.ts'],
    ['projections', '@onewindow/schema/known.ts'],
    ['services/window', '@onewindow/kernel/known.ts'],
    ['services/gateway', '@onewindow/projections/known.ts'],
    ['services/app', '@onewindow/infra/known.ts'],
    ['services/app', '@onewindow/utility-demo/known.ts'],
    ['tests', '@onewindow/app/known.ts'],
  ] as const;
  let output = '';

  beforeAll(async () => {
    plant('services/hookup/src/port.ts', 'export const port = 1;\n');
    // What makes a room a context.
    for (const room of ['window', 'hookup', 'outreach', 'person', 'desk'])
      plant(`services/${room}/src/context.ts`, 'export const context = 1;\n');
    plant('services/outreach/src/resolvers.ts', "export * from '@onewindow/projections/known.ts';\n");
    for (const [index, [room, target]] of forbidden.entries()) {
      plant(`${room}/src/forbidden${index}.ts`, `export type * from '${target}';\n`);
    }
    for (const [index, [room, target]] of free.entries()) {
      plant(`${room}/src/free${index}.ts`, `export * from '${target}';\n`);
    }
    ({ output } = await runTool('dependency-cruiser', ['schema', 'services', 'projections', 'infra', 'tests'], {
      cwd: copy,
    }));
  });

  it.each(forbidden.map((row, index) => [...row, index] as const))(
    '%s does not import %s',
    (room, _target, rule, index) => {
      expect(output).toContain(`error ${rule}: ${room}/src/forbidden${index}.ts → `);
    },
  );

  it.each(free.map((row, index) => [...row, index] as const))('%s imports %s freely', (room, _target, index) => {
    expect(output).toContain('modules');
    expect(output).not.toContain(`${room}/src/free${index}.ts`);
  });
});

describe('the world is a port', () => {
  const forbidden = [
    'Date.now();',
    'new Date();',
    'globalThis.Date.now();',
    'performance.now();',
    'process.hrtime();',
    'setTimeout(() => {}, 1);',
    'setInterval(() => {}, 1);',
    'setImmediate(() => {});',
    'AbortSignal.timeout(1);',
    'Math.random();',
    'crypto.randomUUID();',
    "fetch('http://127.0.0.1');",
    "new WebSocket('ws://127.0.0.1');",
    "new EventSource('http://127.0.0.1');",
    "import 'node:http';",
    "import 'node:timers/promises';",
    "import 'node:perf_hooks';",
    "import { randomUUID } from 'node:crypto';",
    "import { v7 } from 'uuid';",
    "import { request } from 'undici';",
  ];
  const harmless = ["import { createHash } from 'node:crypto';", "import { v5 } from 'uuid';", 'structuredClone({});'];
  let complaints: string[] = [];

  beforeAll(async () => {
    for (const [index, source] of forbidden.entries()) plant(`services/window/src/world${index}.ts`, `${source}\n`);
    for (const [index, source] of harmless.entries()) plant(`services/window/src/harmless${index}.ts`, `${source}\n`);
    plant('infra/src/systemWorld.ts', 'export const now = (): number => Date.now();\n');
    plant('infra/src/otherWorld.ts', 'export const now = (): number => Date.now();\n');
    const { output } = await runTool('oxlint', ['--format=unix'], { cwd: copy });
    complaints = output.split('\n').filter((line) => line.includes('(no-restricted-'));
  });

  const complained = (file: string): boolean => complaints.some((line) => line.startsWith(`${file}:`));

  it.each(forbidden.map((source, index) => [source, index] as const))(
    'a decider does not write %s',
    (_source, index) => {
      expect(complained(`services/window/src/world${index}.ts`)).toBe(true);
    },
  );

  it.each(harmless.map((source, index) => [source, index] as const))('a decider may write %s', (_source, index) => {
    expect(complained(`services/window/src/harmless${index}.ts`)).toBe(false);
  });

  it('the real clock is read only where the real world is made', () => {
    expect(complained('infra/src/systemWorld.ts')).toBe(false);
    expect(complained('infra/src/otherWorld.ts')).toBe(true);
  });
});

describe('what is written down', () => {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');

  it('the page for companies has the same headings in both languages', () => {
    const page = read('services/hookup/README.md');
    expect(levels(page)).not.toEqual([]);
    expect(levels(read('services/hookup/README.zh-CN.md'))).toEqual(levels(page));
  });

  it('both READMEs have the same headings', () => {
    expect(levels(read('README.zh-CN.md'))).toEqual(levels(read('README.md')));
  });

  it.each([
    ['the contract is that of the definitions of commands and messages', 'services/app/generate/contract.ts'],
    ['the resolver types are those of the contract', 'services/app/generate/resolverTypes.ts'],
    ['what read models follow from is what is committed', 'services/app/generate/readModelHash.ts'],
    ['the settings in both READMEs are those that are read', 'services/app/generate/settingsTables.ts'],
  ])('%s', (_title, generator) => {
    const { generate } = (JSON.parse(read('package.json')) as { readonly scripts: Record<string, string> }).scripts;
    expect(generate).toContain(`node ${generator}`);
    expect(execFileSync(process.execPath, [join(root, generator), '--check'], { encoding: 'utf8' })).toBe('');
  });

  it('no file but the lock file names a package registry', () => {
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
    const named = tracked.filter(
      (file) => file !== '' && file !== 'pnpm-lock.yaml' && existsSync(join(root, file)) && registry.test(read(file)),
    );
    expect(named).toEqual([]);
  });
});

const registry = /\bregistry\.[a-z0-9-]+\.[a-z]|\bnpm\.pkg\.github|\bnpmmirror\b|^\s*(@[\w-]+:)?registry\s*=/im;

/** The level of each heading in turn; a `#` within a fence is a comment of the shell. */
const levels = (markdown: string): number[] =>
  markdown
    .replaceAll(/^```.*?^```/gms, '')
    .split('\n')
    .flatMap((line) => /^(#{1,6}) /.exec(line)?.[1]?.length ?? []);
