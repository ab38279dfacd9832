import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { killAll, open, run, stop } from './centreProcess.ts';
import { codeOf, projects, register } from './numberedProjects.ts';
import { workedFolder } from './workedFolder.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'onewindow-prepare-'));
});
afterEach(async () => {
  await killAll();
  rmSync(home, { recursive: true });
});

const readModels = () => readdirSync(home).filter((name) => /^read-model-\w+\.sqlite/.test(name));

describe('a read model of another version', () => {
  it('is made while a centre works on the log, and the start of its version goes on with what came since', async () => {
    const centre = await open({ DATA_DIR: home });
    await register(centre.at, 1);
    const [own] = readModels();
    // As if the centre that runs were of another version: it goes on with the file that it has open.
    for (const name of readModels()) rmSync(join(home, name));
    const preparing = run(['prepare'], { DATA_DIR: home });
    expect(await preparing.ended).toMatchObject({ code: 0, stderr: '' });
    expect(preparing.lines).toEqual([expect.stringMatching(/^\d+ facts are in .+: start this version/)]);
    expect(readModels()).toEqual([own]);
    writeFileSync(join(home, 'read-model-0123456789abcdef.sqlite.prepared'), '');
    const version = String(own?.slice(11, 27));
    const { readModels: told } = (await (await fetch(`${centre.at}/readyz`)).json()) as { readModels: unknown };
    expect(told).toEqual([
      { version, state: 'serving' },
      { version: '0123456789abcdef', state: 'preparing' },
    ]);
    await register(centre.at, 2);
    expect(await projects(centre.at)).toEqual([codeOf(1), codeOf(2)]);
    await stop(centre);
    writeFileSync(join(home, `${own}.prepared`), 'what a kill has left');
    const again = await open({ DATA_DIR: home });
    expect(await projects(again.at)).toEqual([codeOf(1), codeOf(2)]);
    await register(again.at, 3);
    expect(await projects(again.at)).toEqual([codeOf(1), codeOf(2), codeOf(3)]);
    expect(readModels().filter((name) => name.startsWith(String(own)) && name.includes('prepared'))).toEqual([]);
  });

  it('that is there is left as it is, and where there is no log none is made', async () => {
    const nothing = await run(['prepare'], { DATA_DIR: home }).ended;
    expect(nothing).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^onewindow: there is nothing to prepare: .*events.sqlite is not there\n$/),
    });
    await workedFolder('ended', home);
    const preparing = run(['prepare'], { DATA_DIR: home });
    expect(await preparing.ended).toMatchObject({ code: 0, stderr: '' });
    expect(preparing.lines).toEqual([expect.stringMatching(/^there is nothing to prepare: .+\.sqlite is there$/)]);
    const elsewhere = await run(['prepare'], { DATA_DIR: home, EVENT_STORE: 'esdb://127.0.0.1:2113?tls=false' }).ended;
    expect(elsewhere).toMatchObject({ code: 1, stderr: expect.stringContaining('replace its nodes one by one') });
  });
});
