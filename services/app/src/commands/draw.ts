import { readFileSync } from 'node:fs';

import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { digestOfSecret } from '@onewindow/kernel/draw/drawLots.ts';
import type { Pool as PublishedPool } from '@onewindow/kernel/draw/pool.ts';
import { differencesIn, type PublishedResult as Result } from '@onewindow/kernel/draw/publishedResult.ts';
import { Pool, PublishedResult } from '@onewindow/schema/draw/values.ts';

/** Two published files do not agree, or one of them is none. */
class DrawDiffers extends Error {
  override readonly name = 'DrawDiffers';
}

/**
 * Draws again from the published files, without any centre, and says whether hash, seed and result agree.
 * @throws {DrawDiffers} with everything that differs.
 */
export const recomputeDraw = (files: { readonly pool: string; readonly result: string }): void => {
  const pool = published<PublishedPool>(files.pool, Pool);
  const result = published<Result>(files.result, PublishedResult);
  const differences = differencesIn({ pool, result });
  if (differences.length > 0) throw new DrawDiffers(`the draw is not what it should be: ${differences.join('; ')}`);
  const { draw, subjects, inspectors } = pool.says;
  const { poolHash, chosen } = result.says;
  process.stdout.write(
    [
      `${draw}: the files agree. ${chosen.length} of ${subjects.length} subjects, inspectors out of ${inspectors.length}`,
      `pool ${poolHash}`,
      ...chosen.map(({ subject, inspectors: drawn }, index) => `${index + 1}. ${subject}: ${drawn.join(', ')}`),
      'That the pool was published before, and who entered the value, the record tells: see onewindow verify',
      '',
    ].join('\n'),
  );
};

/** What a file says, byte for byte: a byte that is no UTF-8 would be lost when it is read. */
const published = <Says>(file: string, shape: Shape): { readonly text: string; readonly says: Says } => {
  const { text, value } = read(file);
  const { data, error } = shape.safeParse(value);
  if (!error) return { text, says: data as Says };
  const faults = error.issues.map(({ path, message }) => `${path.join('.') || 'all of it'}: ${message}`);
  throw new DrawDiffers(`${file} is no file of a draw: ${faults.join('; ')}`);
};

type Shape = typeof Pool | typeof PublishedResult;

const read = (file: string): { readonly text: string; readonly value: unknown } => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
    return { text, value: JSON.parse(text) };
  } catch (error) {
    throw new DrawDiffers(`${file} cannot be read as a file of a draw: ${(error as Error).message}`);
  }
};

/** Makes a secret for one of the two officers of a draw, and prints it this once with the digest that binds them to it. */
export const makeDrawSecret = ({ draw, officer }: { readonly draw: string; readonly officer: string }): void => {
  const secret = Buffer.from(systemWorld.randomBytes(32)).toString('hex');
  const salt = Buffer.from(systemWorld.randomBytes(16)).toString('hex');
  process.stdout.write(
    [
      `digest ${digestOfSecret({ draw, officer, secret, salt })}`,
      `secret ${secret}`,
      `salt   ${salt}`,
      'Give the digest at once (commitDrawSecret); keep secret and salt to yourself until both are bound (revealDrawSecret)',
      '',
    ].join('\n'),
  );
};
