import { secretBox } from '@onewindow/hookup/utility/secrets.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import type { Direction, SealedSecret } from '@onewindow/schema/utility/values.ts';
import express from 'express';
import { afterEach, expect, it } from 'vitest';

import { CentreRefused, centreClient } from './centreClient.ts';
import { type Administrator, requireKey } from './commands/utilitySecret.ts';
import { connect, newSecrets } from './connect.ts';
import { listen } from './serve.ts';

const secrets = newSecrets(systemWorld);
const url = 'http://127.0.0.1:4100/hookups';
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const anywhere = { host: '127.0.0.1', port: 0, world: systemWorld };
const secretsKeys = [new Uint8Array(32).fill(7)];

interface Asked {
  readonly query: string;
  readonly variables: { readonly input: { readonly [name: string]: unknown } };
}

/** An administrator at a stand-in for a centre, and what it was asked. */
const administratorAt = async (answer: (asked: Asked, count: number) => object) => {
  const asked: Asked[] = [];
  const app = express();
  app.post('/graphql', express.json(), (request, response) => {
    const one = request.body as Asked;
    asked.push(one);
    response.json(answer(one, asked.length));
  });
  const { url: at, close } = await listen(app, anywhere);
  closing.push(close);
  const administrator: Administrator = { centre: centreClient(at, systemWorld), secretsKeys, world: systemWorld };
  return { administrator, asked };
};

const mutationOf = ({ query }: Asked): string => /\{\s*(\w+)/.exec(query)?.[1] ?? '';
const refuses = (mutation: string, code: string) => ({
  data: { [mutation]: { refusal: { code, message: 'Words.' } } },
});
const takes = (asked: Asked) => ({ data: { [mutationOf(asked)]: { position: '1', refusal: null } } });

it('the centre is told first where to send, and then the secrets, sealed, one for each direction', async () => {
  const { administrator, asked } = await administratorAt(takes);
  await connect(administrator, 'jinshanWater', { url, secrets });
  expect(asked.map(mutationOf)).toEqual(['registerEndpoint', 'addUtilitySecret', 'addUtilitySecret']);
  const opened = asked.slice(1).map(({ variables: { input } }) => {
    const { company, secretId } = input as { company: string; secretId: string };
    const direction = String(input['direction']).toLowerCase() as Direction;
    return secretBox(secretsKeys, systemWorld).open(input['sealed'] as SealedSecret, { company, direction, secretId });
  });
  expect(opened).toEqual([secrets.push, secrets.callback]);
  expect(JSON.stringify(asked)).not.toContain(secrets.push);
});

it('where there are as many secrets as may be, the oldest of that direction gives way', async () => {
  const kept = ['CALLBACK', 'PUSH', 'PUSH'].map((direction, index) => ({ secretId: `secret ${index}`, direction }));
  const { administrator, asked } = await administratorAt((one, count) => {
    if (count === 2) return refuses('addUtilitySecret', 'TOO_MANY_SECRETS');
    return mutationOf(one) === 'utility' ? { data: { utility: { endpoint: null, secrets: kept } } } : takes(one);
  });
  await connect(administrator, 'jinshanWater', { url, secrets });
  expect(asked.map(mutationOf)).toEqual([
    'registerEndpoint',
    'addUtilitySecret',
    'utility',
    'retireUtilitySecret',
    'addUtilitySecret',
    'addUtilitySecret',
  ]);
  expect(asked[3]?.variables.input).toEqual({ company: 'jinshanWater', secretId: 'secret 1' });
});

it('without a key it is told how to make one', () => {
  expect(() => requireKey({ secretsKeys: [] })).toThrow('openssl rand -base64 32');
});

it('an endpoint that the centre knows already is none to complain about; where any other is refused, nothing is changed', async () => {
  const known = await administratorAt((one) =>
    mutationOf(one) === 'registerEndpoint' ? refuses('registerEndpoint', 'ENDPOINT_UNCHANGED') : takes(one),
  );
  await connect(known.administrator, 'jinshanWater', { url, secrets });
  expect(known.asked).toHaveLength(3);
  const refused = await administratorAt(() => refuses('registerEndpoint', 'endpoint-https-only'));
  await expect(connect(refused.administrator, 'jinshanWater', { url, secrets })).rejects.toThrow(
    /refuses: Words\. \(endpoint-https-only\)$/,
  );
  expect(refused.asked).toHaveLength(1);
});

it('what is in the log is done, though the centre cannot show it yet', async () => {
  const { administrator } = await administratorAt(() => ({
    data: null,
    errors: [{ message: 'Words.', extensions: { code: 'COMMITTED_BUT_BEHIND' } }],
  }));
  await expect(connect(administrator, 'jinshanWater', { url, secrets })).resolves.toBeUndefined();
});

it('a centre that is not there, or none, is told in one line', async () => {
  const ask = (at: string) => centreClient(at, systemWorld).ask('{ __typename }');
  const { url: at, close } = await listen(express(), anywhere);
  await expect(ask(at)).rejects.toThrow(`what answers at ${at} is no centre (status 404)`);
  await close();
  await expect(ask(at)).rejects.toThrow(/cannot be reached: .*ECONNREFUSED/);
  await expect(ask('water')).rejects.toBeInstanceOf(CentreRefused);
});
