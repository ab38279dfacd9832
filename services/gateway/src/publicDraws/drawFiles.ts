import type { DrawPoolRow } from '@onewindow/projections/commitments/draw/drawPools.ts';
import type { DrawRow } from '@onewindow/projections/commitments/draw/draws.ts';
import { poolText } from '@onewindow/kernel/draw/pool.ts';
import { resultText } from '@onewindow/kernel/draw/publishedResult.ts';

import type { PublicPage } from '../publicPages/publicPage.ts';
import { noSuchDraw } from './drawWords.ts';

/** `/public/draws/<id>/pool.json`: what is drawn from, to the byte: its SHA-256 is the hash that was put on record. */
export const poolFile: PublicPage = {
  path: '/public/draws/:draw/pool.json',
  parameters: [],
  told: ({ named }, context) => {
    const id = named['draw'] ?? '';
    const row = context.deps.reader.row<DrawPoolRow>('drawPools', id);
    return row ? file(`${id}-pool.json`, poolText(row.pool)) : noSuchDraw(context);
  },
};

/** `/public/draws/<id>/result.json`: what came of it, once it is made. */
export const resultFile: PublicPage = {
  path: '/public/draws/:draw/result.json',
  parameters: [],
  told: ({ named }, context) => {
    const id = named['draw'] ?? '';
    const row = context.deps.reader.row<DrawRow>('draws', id);
    if (!row?.seed) return noSuchDraw(context);
    const { poolHash, seed, chosen } = row;
    return file(`${id}-result.json`, resultText({ draw: id, poolHash, seed, chosen }));
  },
};

const file = (name: string, text: string) => ({ type: 'application/json', name, bytes: Buffer.from(text) });
