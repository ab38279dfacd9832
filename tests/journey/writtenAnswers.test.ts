import type { RequestListener } from 'node:http';

import { listen } from '@onewindow/app/serve.ts';
import { written } from '@onewindow/gateway/written.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import compression from 'compression';
import express from 'express';
import { expect, it } from 'vitest';

const part = 'x'.repeat(100_000);
const parts = 40;

it.each(['gzip', 'identity'])(
  'a reader is waited for as often as it must, and nothing is left of that: %s',
  async (encoding) => {
    const warnings: Error[] = [];
    const warned = (warning: Error): void => void warnings.push(warning);
    process.on('warning', warned);
    const app = express().use(compression());
    app.get('/', async (_request, response) => {
      response.type('text');
      for (let count = 0; count < parts; count += 1) await written(response, part);
      response.end();
    });
    const listener = await listen(app as RequestListener, { host: '127.0.0.1', port: 0, world: systemWorld });
    const response = await fetch(listener.url, { headers: { 'accept-encoding': encoding } });
    expect(response.headers.get('content-encoding')).toBe(encoding === 'gzip' ? 'gzip' : null);
    expect((await response.text()).length).toBe(parts * part.length);
    await listener.close();
    process.off('warning', warned);
    expect(warnings).toEqual([]);
  },
);
