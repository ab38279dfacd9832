import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { drawLots, type Seed } from '@onewindow/kernel/draw/drawLots.ts';
import { type Pool, poolHashOf, poolText } from '@onewindow/kernel/draw/pool.ts';
import { resultText } from '@onewindow/kernel/draw/publishedResult.ts';
import { recomputeDraw } from '@onewindow/app/commands/draw.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { root } from '../tool.ts';
import { inspectorsOf, poolOf, weighing } from './pools.ts';

const script = join(root, 'infra/verify/draw.py');
const hasPython = spawnSync('python3', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'onewindow-draw-'));
const files = { pool: join(folder, 'pool.json'), result: join(folder, 'result.json') };

const officers: Pool['seed'] = {
  ...poolOf().seed,
  by: 'officers',
  officers: ['ann', 'bo'],
  revealBy: '2021-06-02T16:00:00.000Z',
};
const ann = { officer: 'ann', secret: 'a'.repeat(64), salt: '1'.repeat(32) };
const pool = poolOf({
  subjects: weighing(...Array.from({ length: 40 }, (_, index) => (index % 4) + 1)).toSorted((a, b) =>
    a.code < b.code ? -1 : 1,
  ),
  inspectors: inspectorsOf(12).map((one, index) => (index < 3 ? { ...one, excluded: [`SITE-${index}`] } : one)),
  chooses: { subjects: 15, inspectors: 3 },
});

/** Each way in which a seed comes about. */
const ways: readonly (readonly [way: string, pool: Pool, seed: Seed])[] = [
  ['a public value', pool, { by: 'publicValue', value: '314159' }],
  [
    'departments that differ',
    { ...pool, departments: 'different', locality: 'north' },
    { by: 'publicValue', value: '0' },
  ],
  [
    'two officers',
    { ...pool, seed: officers },
    { by: 'officers', parts: [ann, { ...ann, officer: 'bo', secret: 'b'.repeat(64) }] },
  ],
  [
    'one officer, and a public value for the other',
    { ...pool, seed: officers },
    { by: 'officers', parts: [ann, { officer: 'bo', missed: 'reveal' }], value: '271828' },
  ],
];

const textsOf = (of: Pool, seed: Seed) => ({
  pool: poolText(of),
  result: resultText({ draw: of.draw, poolHash: poolHashOf(of), seed, chosen: drawLots(of, seed) }),
});

const write = (texts: { readonly pool: string | Buffer; readonly result: string | Buffer }): void => {
  writeFileSync(files.pool, texts.pool);
  writeFileSync(files.result, texts.result);
};

const byPython = () => {
  const { status, stdout, stderr } = spawnSync('python3', [script, files.pool, files.result], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
};

/** A text with one bit of one byte turned. */
const turned = (text: string, at: number): Buffer => {
  const bytes = Buffer.from(text);
  bytes[at]! ^= 1 << (at % 7);
  return bytes;
};

describe('the published files of a draw', () => {
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  afterEach(() => said.mockClear());

  it.each(ways)('by %s give the same draw by the command line', (_way, of, seed) => {
    write(textsOf(of, seed));
    recomputeDraw(files);
    const [first] = drawLots(of, seed);
    expect(said.mock.calls.flat().join('')).toContain(`1. ${first!.subject}: ${first!.inspectors.join(', ')}\n`);
  });

  it.skipIf(!hasPython).each(ways)(
    'by %s give it in Python, too (skipped where there is no python3)',
    (_way, of, seed) => {
      write(textsOf(of, seed));
      const { status, said: lines } = byPython();
      expect({ status, lines }).toEqual({
        status: 0,
        lines: [
          `${of.draw}: the files agree. pool ${poolHashOf(of)}`,
          ...drawLots(of, seed).map(
            ({ subject, inspectors }, index) => `${index + 1}. ${subject}: ${inspectors.join(', ')}`,
          ),
          '',
        ].join('\n'),
      });
    },
  );

  it('do not agree once a bit of any byte of either is another', () => {
    const small = {
      ...pool,
      subjects: weighing(1, 2),
      inspectors: inspectorsOf(4),
      chooses: { subjects: 1, inspectors: 2 },
    };
    const texts = textsOf(small, { by: 'publicValue', value: '314159' });
    write(texts);
    recomputeDraw(files);
    for (const which of ['pool', 'result'] as const) {
      const length = Buffer.byteLength(texts[which]);
      for (let at = 0; at < length; at += 1) {
        write({ ...texts, [which]: turned(texts[which], at) });
        expect(() => recomputeDraw(files), `${which}, byte ${at}`).toThrow(
          /^(?:the draw is not what it should be|.* is no file of a draw|.* cannot be read as a file of a draw)/u,
        );
      }
    }
  });

  it.skipIf(!hasPython)('are refused in Python, too, for a bit of a byte here and there', () => {
    const texts = textsOf(pool, { by: 'publicValue', value: '314159' });
    for (const which of ['pool', 'result'] as const) {
      for (const part of [0, 0.1, 0.31, 0.55, 0.72, 0.999]) {
        write({ ...texts, [which]: turned(texts[which], Math.floor(Buffer.byteLength(texts[which]) * part)) });
        expect(byPython().status, `${which}, at ${part}`).toBe(1);
      }
    }
  });

  it('say what differs: another pool, another seed than was named, and other people than were drawn', () => {
    const seed: Seed = { by: 'publicValue', value: '314159' };
    const texts = textsOf(pool, seed);
    const refused = (changed: Partial<typeof texts>): string => {
      write({ ...texts, ...changed });
      try {
        recomputeDraw(files);
        return 'agreed';
      } catch (error) {
        return (error as Error).message;
      }
    };
    const result = { draw: pool.draw, poolHash: poolHashOf(pool), seed, chosen: drawLots(pool, seed) };
    expect(refused({ pool: poolText({ ...pool, name: '另一次' }) })).toContain('the hash of the pool is');
    expect(refused({ pool: `${texts.pool}\n` })).toContain('not written in its canonical form');
    expect(refused({ result: resultText({ ...result, draw: 'open-all-2' }) })).toContain('the draw is open-all-1');
    expect(refused({ result: resultText({ ...result, seed: { ...seed, value: '31415x' } }) })).toContain(
      'is not written as 012345 is',
    );
    expect(refused({ result: resultText({ ...result, chosen: result.chosen.toReversed() }) })).toContain('1. drawn is');
    expect(refused({ result: texts.result.replace('"chosen"', '"choosen"') })).toContain('is no file of a draw');
    const backwards = { ...pool, subjects: pool.subjects.toReversed() };
    expect(refused(textsOf(backwards, seed))).toContain('the subjects of the pool are not in their order');
    const byBoth = { ...pool, seed: officers };
    expect(refused(textsOf(byBoth, seed))).toContain('its seed is made by officers, and it was made by publicValue');
    const missing: Seed = { by: 'officers', parts: [ann, { officer: 'bo', missed: 'reveal' }] };
    expect(refused(textsOf(byBoth, missing))).toContain('stands for who did not reveal');
    const others: Seed = { by: 'officers', parts: [ann, { ...ann, officer: 'zoe' }] };
    expect(refused(textsOf(byBoth, others))).toContain('the pool names ann and bo, and the seed is of ann and zoe');
  });

  it('are asked for by name: a file that is not there is told', () => {
    expect(() => recomputeDraw({ ...files, pool: join(folder, 'none.json') })).toThrow(
      'cannot be read as a file of a draw',
    );
  });
});
