import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const program = fileURLToPath(new URL('seededCentre.ts', import.meta.url));

/** The log of one run, by its length and the hash of every byte of it. */
const logOf = async (seed: number): Promise<string> => (await run(process.execPath, [program, String(seed)])).stdout;

describe('a centre on virtual time', () => {
  it('writes the same log in another process, byte for byte, from the same seed, and another from another', async () => {
    const [one, other, third] = await Promise.all([logOf(7), logOf(7), logOf(8)]);
    expect(one).toMatch(/^\d{2,} events [0-9a-f]{64}\n$/);
    expect(other).toBe(one);
    expect(third).not.toBe(one);
  });
});
