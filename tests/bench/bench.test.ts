import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import { runs } from '../runs.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

/** All take minutes, which only the full run has; the usual one measures one subject, and that once. */
const isFull = runs({ usual: 0, full: 1 }) === 1;
const subjects = isFull ? [] : ['appends'];
const environment = isFull ? {} : { BENCH_ROUNDS: '1' };

it(
  `measures ${subjects.join(', ') || 'everything'}: no figure is judged, but each is there`,
  async () => {
    const child = spawn(process.execPath, [main, ...subjects], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    expect({ code: child.exitCode, err: child.exitCode === 0 ? '' : err }).toEqual({ code: 0, err: '' });
    const [head, ...figures] = out.trim().split('\n').slice(2);
    expect(head).toMatch(/^subject +measured +limit +ratio +aim +reached$/);
    expect(figures.length).toBeGreaterThanOrEqual(subjects.length === 0 ? 20 : 1);
    for (const figure of figures) expect(figure).not.toMatch(/NaN|undefined/);
  },
  30 * 60_000,
);
