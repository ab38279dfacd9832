/**
 * The one check: form, lint, types, who imports whom, dead code, the console's build, and the tests.
 *
 *   pnpm check                  everything
 *   pnpm test caseBoard         everything, but of the tests only those in files named so
 *   pnpm check --only lint      one step: format, lint, types, pages, contract, imports, dead, console or tests
 *   pnpm check --full           everything, and what shows only now and then is tried as often as it takes: `pnpm test:full`
 *
 * The last line is for machines: `N passed, N failed`, counted in tests. A static check that fails counts as one.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, root, runScript, runTool } from './tool.ts';

interface StaticCheck {
  readonly name: string;
  readonly tool: string;
  readonly args: readonly string[];
  /** The room that it looks at by its own settings, and whose package it is. */
  readonly room?: string;
  /** What its environment holds beside this process's. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Why the tool's success is none: one that looked at nothing has found nothing. */
  readonly doubt?: (output: string) => string | undefined;
}

/** Programs in Go that live for seconds: to collect what they need no more takes longer than to read the sources. */
const collectRarely = { GOGC: '400' };

const staticChecks: readonly StaticCheck[] = [
  { name: 'format', tool: 'oxfmt', args: ['--check'] },
  { name: 'lint', tool: 'oxlint', args: ['--type-aware'], environment: collectRarely },
  { name: 'types', tool: 'tsc', args: ['-p', '.', '--singleThreaded'], environment: collectRarely },
  { name: 'pages', tool: 'tsc', args: ['-p', 'services/console', '--singleThreaded'], environment: collectRarely },
  { name: 'contract', tool: 'gql.tada', args: ['check', '--fail-on-warn'], room: 'services/console' },
  {
    name: 'imports',
    tool: 'dependency-cruiser',
    args: ['schema', 'services', 'projections', 'infra', 'tests'],
    doubt: (output) => (/[1-9]\d* modules/.test(output) ? undefined : 'dependency-cruiser has seen no module at all'),
  },
  { name: 'dead', tool: 'knip', args: ['--no-config-hints'] },
  // Refused where it is larger than allowed; the tests open what it made.
  { name: 'console', tool: 'services/console/build.ts', args: ['--if-changed'] },
];

const main = async (args: readonly string[]): Promise<number> => {
  const { only, full, rest } = parse(args);
  const names = [...staticChecks.map(({ name }) => name), 'tests'];
  if (only !== undefined && !names.includes(only)) {
    console.error(`--only takes one of ${names.join(', ')}`);
    return 2;
  }
  if (only === undefined)
    console.log('– advisories: never checked here; where the registry can be reached, node tests/advisories.ts');
  const code = await runStaticChecks(staticChecks.filter(({ name }) => only === undefined || name === only));
  if (code !== 0) {
    console.log('\n0 passed, 1 failed');
    return code;
  }
  return only === undefined || only === 'tests' ? runTests(rest, full) : 0;
};

interface Asked {
  readonly only: string | undefined;
  readonly full: boolean;
  readonly rest: readonly string[];
}

/** `--full` and what follows `--only` are ours, everything else Vitest's. pnpm hands a `--` through. */
const parse = (args: readonly string[]): Asked => {
  const full = args.includes('--full');
  const own = args.filter((arg) => arg !== '--' && arg !== '--full');
  const at = own.indexOf('--only');
  return at === -1
    ? { only: undefined, full, rest: own }
    : { only: own[at + 1] ?? '', full, rest: own.toSpliced(at, 2) };
};

/** They look at the same files and change nothing, so they run side by side; the first to fail, in order, ends it. */
const runStaticChecks = async (checks: readonly StaticCheck[]): Promise<number> => {
  const cancel = new AbortController();
  const running = checks.map((check) => ({ check, result: timed(() => runStaticCheck(check, cancel.signal)) }));
  for (const { result } of running) result.catch(() => undefined);
  for (const { check, result } of running) {
    const { code, output, seconds } = await result;
    console.log(`${code === 0 ? '✓' : '✗'} ${check.name} (${check.tool}) ${seconds} s`);
    if (code === 0) continue;
    console.log(output);
    cancel.abort();
    return code;
  }
  return 0;
};

const runStaticCheck = async (
  { tool, args, room, environment, doubt }: StaticCheck,
  signal: AbortSignal,
): Promise<Outcome> => {
  const options = {
    signal,
    ...(environment && { environment }),
    ...(room !== undefined && { of: room, cwd: join(root, room) }),
  };
  const outcome = await (tool.endsWith('.ts') ? runScript : runTool)(tool, args, options);
  const reason = outcome.code === 0 ? doubt?.(outcome.output) : undefined;
  return reason === undefined ? outcome : { code: 1, output: `${outcome.output}\n${reason}` };
};

const runTests = async (args: readonly string[], full: boolean): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'onewindow-check-'));
  try {
    const report = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const options = { inherit: true, environment: full ? { ONEWINDOW_FULL: '1' } : {} };
    console.log(`… tests (vitest)${full ? ', in full' : ''}`);
    const { code, seconds } = await timed(() => runTool('vitest', ['run', ...reporters, ...args], options));
    console.log(`${code === 0 ? '✓' : '✗'} tests (vitest) ${seconds} s`);
    const { passed, failed } = count(report, code);
    console.log(`\n${passed} passed, ${failed} failed`);
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** A file that could not even be loaded has no failed test, yet it failed; so has a run that wrote no report. */
const count = (file: string, code: number): { passed: number; failed: number } => {
  const report = read(file);
  if (report === undefined) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  return { passed: report.numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) };
};

const read = (file: string): Report | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
};

const timed = async <Result extends object>(run: () => Promise<Result>): Promise<Result & { seconds: string }> => {
  const start = performance.now();
  const result = await run();
  return { ...result, seconds: ((performance.now() - start) / 1000).toFixed(1) };
};

process.exitCode = await main(process.argv.slice(2));
