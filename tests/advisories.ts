/**
 * Asks the registry, where it can be reached, whether an advisory is known of a package that comes with the program: what `pnpm audit`
 * finds. `node tests/advisories.ts`; it writes nothing, and ends with 1 where one is of high or critical severity.
 */
import { spawnSync } from 'node:child_process';

import { root } from './tool.ts';

/** What a report of `pnpm audit --json` says, in one line; nothing where it is none. */
export const summaryOf = (report: string): { readonly line: string; readonly isGrave: boolean } | undefined => {
  try {
    const { metadata, advisories } = JSON.parse(report) as {
      readonly metadata: { readonly vulnerabilities: Readonly<Record<string, number>> };
      readonly advisories: Readonly<
        Record<string, { readonly module_name: string; readonly severity: string; readonly title: string }>
      >;
    };
    const known = Object.entries(metadata.vulnerabilities).filter(([, count]) => count > 0);
    const named = Object.values(advisories).map((one) => `${one.module_name} (${one.severity}): ${one.title}`);
    const line =
      known.length === 0 ? 'none known' : known.map(([severity, count]) => `${count} ${severity}`).join(', ');
    return {
      line: [line, ...named].join('\n  '),
      isGrave: known.some(([severity]) => severity === 'high' || severity === 'critical'),
    };
  } catch {
    return undefined;
  }
};

const main = (): number => {
  const { stdout } = spawnSync('npx', ['-y', 'pnpm@10', 'audit', '--json', '--prod'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
  });
  const summary = summaryOf(stdout ?? '');
  console.log(`advisories: ${summary?.line ?? 'never checked: no registry gave a report'}`);
  return summary?.isGrave ? 1 : 0;
};

if (import.meta.main) process.exitCode = main();
