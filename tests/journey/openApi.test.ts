import { Validator } from '@seriousme/openapi-schema-validator';
import { companiesOpenApi } from '@onewindow/schema/hookup/openApi.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type OpenCentre, openDoors, pullToken, showing } from './companies.ts';

let open: OpenCentre;
beforeAll(async () => {
  open = await openDoors();
});
afterAll(() => open.close());

describe('what passes between a centre and a company, as OpenAPI', () => {
  const document = companiesOpenApi();

  it('is OpenAPI 3.1 by its own schema, and is served as it is, with a page that needs no other host', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
    const { info: _, ...nameless } = structuredClone(document);
    expect(await new Validator().validate(nameless)).toMatchObject({ valid: false });
    expect(await (await fetch(`${open.url}/docs/companies/openapi.json`)).json()).toEqual(document);
    const page = await (await fetch(`${open.url}/docs/companies`)).text();
    for (const path of Object.keys(document.paths)) expect(page).toContain(path);
    expect(page).not.toMatch(/<script|https?:/);
  });

  it('refers to nothing that it does not hold', () => {
    const text = JSON.stringify(document);
    const names = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!);
    expect(new Set(names)).toEqual(new Set(Object.keys(document.components.schemas)));
  });

  it('names every route that is open to companies, and every answer that they give', async () => {
    const token = showing(await pullToken(open.centre, 'jinshanWater'));
    const json = { 'content-type': 'application/json' };
    const asked: readonly (readonly [path: string, method: 'get' | 'post', statuses: readonly number[]])[] = [
      [
        '/events/hookup',
        'get',
        await statusesOf([
          ['/events/hookup', { headers: { ...token, accept: 'application/json' } }],
          ['/events/hookup?after=x', { headers: token }],
          ['/events/hookup', {}],
          ['/events/hookup', { headers: { ...token, accept: 'text/csv' } }],
        ]),
      ],
      [
        '/events/hookup/ack',
        'post',
        await statusesOf([
          ['/events/hookup/ack', { method: 'POST', headers: { ...token, ...json }, body: '{"position":"1"}' }],
          ['/events/hookup/ack', { method: 'POST', headers: { ...token, ...json }, body: '{"position":7}' }],
          ['/events/hookup/ack', { method: 'POST', headers: json, body: '{"position":"0"}' }],
          ['/events/hookup/ack', { method: 'POST', headers: { ...token, ...json }, body: '{"position":"999999"}' }],
        ]),
      ],
      [
        '/callbacks/{company}',
        'post',
        await statusesOf([['/callbacks/jinshanWater', { method: 'POST', headers: json, body: '{}' }]]),
      ],
    ];
    expect(asked.map(([path]) => path).toSorted()).toEqual(Object.keys(document.paths).toSorted());
    for (const [path, method, statuses] of asked) {
      const operation = (document.paths as Record<string, Record<string, { responses: object }>>)[path]![method]!;
      for (const status of statuses) expect(Object.keys(operation.responses)).toContain(String(status));
    }
    expect(asked.map(([, , statuses]) => statuses)).toEqual([[200, 400, 401, 406], [200, 400, 401, 409], [401]]);
  });
});

const statusesOf = (requests: readonly (readonly [path: string, init: RequestInit])[]): Promise<number[]> =>
  Promise.all(requests.map(async ([path, init]) => (await fetch(`${open.url}${path}`, init)).status));
