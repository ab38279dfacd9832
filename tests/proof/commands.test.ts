import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterEach, expect, it } from 'vitest';

import { killAll, open, run, shown, stop } from '../journey/centreProcess.ts';
import { register } from '../journey/numberedProjects.ts';
import { root } from '../tool.ts';
import { folderOfTest } from './logs.ts';

afterEach(killAll);

const change = (file: string, sql: string): void => void new Database(file).exec(sql).close();

it('a centre’s record is verified while it runs, its proofs are accepted elsewhere, and what is altered later is named', async () => {
  const folder = folderOfTest();
  const [DATA_DIR, kept] = [join(folder, 'home'), join(folder, 'kept')];
  const verify = async (...options: readonly string[]) => {
    const { lines, ended } = run(['verify', ...options], { DATA_DIR });
    const { code, stderr } = await ended;
    return { code, said: [...lines, stderr].join('\n') };
  };
  const centre = await open({ DATA_DIR });
  await register(centre.at, 1);
  const head = async (): Promise<string> => {
    const response = await fetch(`${centre.at}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...shown(centre.at, 'centreHead') },
      body: '{"query": "{ treeHead { line } }"}',
    });
    const { data } = (await response.json()) as { data: { treeHead: { line: string } | null } };
    return data.treeHead?.line ?? (await head());
  };
  const line = await head();
  const good = await verify('--head', line);
  expect(good).toMatchObject({
    code: 0,
    said: expect.stringMatching(/none altered.*1 heads kept elsewhere, 1 heads in the log and .*fact-tree\.sqlite/),
  });
  await run(['backup', kept], { DATA_DIR }).ended;

  const exporting = run(['export-proofs'], { DATA_DIR });
  expect(await exporting.ended).toMatchObject({ code: 0, stderr: '' });
  const file = join(folder, 'proofs.jsonl');
  writeFileSync(file, `${exporting.lines.join('\n')}\n`);
  const python = spawnSync('python3', [join(root, 'infra/verify/verify.py'), file, '--head', line], {
    encoding: 'utf8',
  });
  // Without python3 there is no status, and this says nothing.
  expect(python.error ? 0 : python.status).toBe(0);
  await stop(centre);

  const log = join(DATA_DIR, 'events.sqlite');
  change(log, `UPDATE events SET data = replace(data, 'jinshan', 'baoshan') WHERE position = 1`);
  const altered = {
    code: 1,
    said: expect.stringMatching(/^onewindow: fact 1 \(CentreOpened, revision 0 of centre-jinshan\) was altered/),
  };
  expect(await verify()).toEqual(altered);
  expect(await verify('--against', kept)).toEqual(altered);
  rmSync(join(DATA_DIR, 'fact-tree.sqlite'));
  expect(await verify()).toEqual({
    code: 1,
    said: expect.stringMatching(
      /^onewindow: a fact after 0 and up to \d+ was altered, is missing or was put in: the head of /,
    ),
  });
  expect(await verify('--head', 'changeit')).toEqual({
    code: 1,
    said: expect.stringContaining('--head changeit cannot be used'),
  });
});
