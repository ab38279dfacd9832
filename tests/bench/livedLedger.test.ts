import { lawOf } from '@onewindow/app/law.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { expect, it } from 'vitest';

import { livedLedger } from './livedLedger.ts';

it('no two copies of the ledger share a stream, so that one log takes them all', () => {
  const ledger = livedLedger(lawOf(loadCatalogue('jinshan').catalogue));
  const [first, second] = [0, 1].map((number) => new Set(ledger.copy(number).map(({ stream }) => stream)));
  expect(second?.size).toBe(first?.size);
  expect([...(second ?? [])].filter((stream) => first?.has(stream))).toEqual([]);
});
