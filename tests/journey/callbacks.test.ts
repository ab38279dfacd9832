import { gzipSync } from 'node:zlib';

import { callbackExamples } from '@onewindow/schema/hookup/examples.ts';
import { words } from '@onewindow/schema/words.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { given, requested, stepped } from './asking.ts';
import { type OpenCentre, openDoors, permitted, secretOf, signedBy } from './companies.ts';
import { wholeLog } from './wholeLog.ts';

const water = 'jinshanWater';
let open: OpenCentre;
let secret: string;
let power: string;
let pushing: string;
beforeAll(async () => {
  open = await openDoors();
  secret = await secretOf(open.centre, water, 'callback');
  power = await secretOf(open.centre, 'jinshanPower', 'callback');
  pushing = await secretOf(open.centre, water, 'push');
});
afterAll(() => open.close());

let ids = 0;
const nextId = (): string => `msg_${(ids += 1)}`;
interface Callback {
  readonly company?: string;
  readonly secret?: string;
  readonly id?: string;
  /** When it was signed; now unless told. */
  readonly at?: number;
  readonly headers?: Record<string, string>;
}
/** Posts what a company answers, signed; and what comes back. */
const post = async (content: object | string, { company = water, id = nextId(), ...signed }: Callback = {}) => {
  const body = typeof content === 'string' ? content : JSON.stringify(content);
  const { secret: by = secret, at = open.centre.world.now(), headers = {} } = signed;
  const response = await fetch(`${open.url}/callbacks/${company}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signedBy(by, id, at, body), ...headers },
    body,
  });
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  return { status: response.status, answer: (await response.json()) as Answered };
};
interface Answered {
  readonly hookupOrder?: { readonly id: string; readonly status: string; readonly revision: number };
  readonly position?: string;
  readonly refusal?: { readonly code: string; readonly message: string; readonly field?: string };
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly issues?: readonly { readonly path: string }[] };
  }[];
}
const accepted = (orderId: string, data: object = {}) => ({ type: 'accepted', data: { orderId, ...data } });

const orderOf = async (orderId: string, fields: string) => {
  const { data } = await open.centre.ask(`{ hookupOrder(id: "${orderId}") { ${fields} } }`);
  return data.hookupOrder;
};
const progressOf = async (orderId: string): Promise<string> => {
  const { data } = await open.centre.ask(
    `{ project(id: "${orderId.slice(0, orderId.indexOf('.'))}") { progress { stage { id } state } } }`,
  );
  return data.project.progress.find(({ stage }: { stage: { id: string } }) => stage.id === 'utilityHookup').state;
};
/** Nothing may come of what is posted here. */
const refusesWith = async (status: number, code: string, answered: ReturnType<typeof post>) => {
  const { status: said, answer } = await answered;
  expect([said, answer.errors?.map(({ extensions }) => extensions.code)]).toEqual([status, [code]]);
  return answer.errors![0]!;
};

describe('what a company answers', () => {
  it('moves its order and its project, from acceptance to the connection', async () => {
    const caseId = await permitted(open.centre, [{ utility: 'water', demand: { pipeDiameter: 100 } }]);
    const orderId = `${caseId}.water`;
    expect(await progressOf(orderId)).toBe('IN_PROGRESS');
    const steps = [
      [accepted(orderId, { companyNumber: 'W-7' }), 'ACCEPTED'],
      [
        {
          type: 'surveyed',
          data: { orderId, externalLine: false, number: 'S-7', reply: '可接', surveyedOn: '2021-06-01' },
        },
        'SURVEYED',
      ],
      [{ type: 'readyToConnect', data: { orderId } }, 'READY_TO_CONNECT'],
      [{ type: 'connected', data: { orderId, customerNumber: 'C-7', connectedOn: '2021-05-31' } }, 'CONNECTED'],
    ] as const;
    for (const [index, [callback, status]] of steps.entries()) {
      const { status: said, answer } = await post(callback);
      expect(said).toBe(200);
      expect(answer).toEqual({
        hookupOrder: { id: orderId, status, revision: index + 1 },
        position: String(open.centre.follower.ordinal()),
      });
      expect((await orderOf(orderId, 'status')).status).toBe(status);
      expect(await progressOf(orderId)).toBe(status === 'CONNECTED' ? 'CONNECTED' : 'IN_PROGRESS');
    }
    expect(
      await orderOf(
        orderId,
        'companyNumber replyNumber externalLine customerNumber connectedOn statedConnectedOn history { nodes { type actor { role id } } }',
      ),
    ).toEqual({
      companyNumber: 'W-7',
      replyNumber: 'S-7',
      externalLine: false,
      customerNumber: 'C-7',
      connectedOn: '2021-06-01',
      statedConnectedOn: '2021-05-31',
      history: {
        nodes: [
          { type: 'HookupOrderOpened', actor: { role: 'policy', id: 'ordersToDo' } },
          ...['HookupOrderAccepted', 'SurveyReplied', 'ReadyToConnectDeclared', 'HookupConnected'].map((type) => ({
            type,
            actor: { role: 'utility', id: water },
          })),
        ],
      },
    });
  });

  it('may be that it lacks something, and then that it accepts after all', async () => {
    const orderId = await requested(open.centre);
    const asked = await post({ type: 'supplementRequested', data: { orderId, asked: '请补充用水量计算书' } });
    expect(asked.answer.hookupOrder).toMatchObject({ status: 'SUPPLEMENT_REQUESTED' });
    expect((await orderOf(orderId, 'supplementAsked')).supplementAsked).toBe('请补充用水量计算书');
    await given(open.centre, 'supplyHookupSupplement', { orderId, answer: '日用水量 40 吨' });
    expect((await post(accepted(orderId))).answer.hookupOrder).toMatchObject({ status: 'ACCEPTED' });
  });

  it('may be that it declines, and why', async () => {
    const orderId = await requested(open.centre);
    const { answer } = await post({ type: 'declined', data: { orderId, code: 'noCapacity', reason: '管网容量不足' } });
    expect(answer.hookupOrder).toMatchObject({ status: 'DECLINED' });
    expect(await orderOf(orderId, 'declineCode reason light')).toEqual({
      declineCode: 'NO_CAPACITY',
      reason: '管网容量不足',
      light: 'RED',
    });
    expect(await progressOf(orderId)).toBe('IN_PROGRESS');
  });

  it.each(callbackExamples.map((example) => [example.type, example] as const))(
    'may be as the example of “%s” says',
    async (type, example) => {
      const steps = ['accepted', 'supplementRequested', 'declined'].includes(type)
        ? 0
        : { surveyed: 1, readyToConnect: 2, connected: 3 }[type as 'surveyed'];
      const orderId = steps === 0 ? await requested(open.centre) : await stepped(open.centre, steps as 1 | 2 | 3);
      const { surveyedOn: _s, connectedOn: _c, ...data } = example.data as Record<string, unknown>;
      const { status } = await post({ ...example, data: { ...data, orderId } });
      expect(status).toBe(200);
    },
  );

  it('may stand in an envelope, of which nothing else is looked at', async () => {
    const orderId = await requested(open.centre);
    const envelope = { specversion: '1.0', id: 'x', source: '/water', time: 'yesterday', extra: { deep: [1] } };
    expect((await post({ ...envelope, ...accepted(orderId) })).status).toBe(200);
  });

  it('counts whatever it calls its content', async () => {
    for (const type of ['application/cloudevents+json', 'text/plain', 'application/json; charset=utf-8']) {
      const orderId = await requested(open.centre);
      expect((await post(accepted(orderId), { headers: { 'content-type': type } })).status).toBe(200);
    }
  });
});

describe('an answer that the rules forbid', () => {
  it('is refused with its code, its field and words in the language asked for', async () => {
    const orderId = await requested(open.centre);
    const length = await open.centre.logLength();
    const ready = { type: 'readyToConnect', data: { orderId } };
    const code = 'survey-not-replied';
    const hookupOrder = { id: orderId, status: 'OPENED', revision: 0 };
    expect(await post(ready)).toEqual({
      status: 409,
      answer: { refusal: { code, field: 'orderId', message: words['zh-CN'].refusals[code] }, hookupOrder },
    });
    expect(await post(ready, { headers: { 'accept-language': 'en' } })).toEqual({
      status: 409,
      answer: { refusal: { code, field: 'orderId', message: words.en.refusals[code] }, hookupOrder },
    });
    expect(await open.centre.logLength()).toBe(length);
  });

  it('because its day is still to come is told which day it is', async () => {
    const orderId = await stepped(open.centre, 3);
    const { status, answer } = await post(
      { type: 'connected', data: { orderId, connectedOn: '2021-06-02' } },
      { headers: { 'accept-language': 'en' } },
    );
    expect(status).toBe(409);
    expect(answer.refusal).toEqual({
      code: 'day-in-the-future',
      field: 'connectedOn',
      message: 'The day must not lie after today (2021-06-01).',
    });
  });

  it('concerns an order of another company: nobody is told that there is one', async () => {
    const own = await requested(open.centre, 'power');
    const length = await open.centre.logLength();
    for (const orderId of [own, `${own}1`]) {
      const { status, answer } = await post(accepted(orderId));
      expect([status, answer.refusal?.code]).toEqual([409, 'order-unknown']);
    }
    expect(await open.centre.logLength()).toBe(length);
    expect((await post(accepted(own), { company: 'jinshanPower', secret: power })).status).toBe(200);
  });
});

describe('the same answer again', () => {
  it('is answered the same, and has happened once', async () => {
    const orderId = await requested(open.centre);
    const id = nextId();
    const first = await post(accepted(orderId, { companyNumber: 'W-9' }), { id });
    const length = await open.centre.logLength();
    await open.centre.world.advance(60_000);
    for (let time = 0; time < 3; time += 1)
      expect(await post(accepted(orderId, { companyNumber: 'W-9' }), { id })).toEqual(first);
    expect(await open.centre.logLength()).toBe(length);
    expect((await orderOf(orderId, 'history { totalCount }')).history).toEqual({ totalCount: 2 });
  });

  it('at the same time happens once', async () => {
    const orderId = await requested(open.centre);
    const id = nextId();
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(accepted(orderId), { id })));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect((await orderOf(orderId, 'history { totalCount }')).history).toEqual({ totalCount: 2 });
  });

  it('is answered with the order as it is by then', async () => {
    const orderId = await requested(open.centre);
    const id = nextId();
    await post(accepted(orderId), { id });
    await post({ type: 'surveyed', data: { orderId, externalLine: true, number: 'S-1' } });
    expect((await post(accepted(orderId), { id })).answer.hookupOrder).toMatchObject({ status: 'SURVEYED' });
  });

  it('under another id is another: it is refused', async () => {
    const orderId = await requested(open.centre);
    await post(accepted(orderId));
    const { status, answer } = await post(accepted(orderId));
    expect([status, answer.refusal?.code]).toEqual([409, 'order-not-open']);
  });

  it('with other content under the same id is refused', async () => {
    const orderId = await requested(open.centre);
    const id = nextId();
    await post(accepted(orderId, { companyNumber: 'W-1' }), { id });
    const length = await open.centre.logLength();
    for (const other of [accepted(orderId), { type: 'declined', data: { orderId, code: 'other', reason: '不行' } }]) {
      const { status, answer } = await post(other, { id });
      expect([status, answer.refusal?.code]).toEqual([409, 'command-id-reused']);
    }
    expect(await open.centre.logLength()).toBe(length);
  });

  it('under the same id by another company is an answer of its own', async () => {
    const id = nextId();
    const [ofWater, ofPower] = [await requested(open.centre), await requested(open.centre, 'power')];
    expect((await post(accepted(ofWater), { id })).status).toBe(200);
    expect((await post(accepted(ofPower), { id, company: 'jinshanPower', secret: power })).status).toBe(200);
  });
});

describe('whoever signs wrongly', () => {
  let orderId: string;
  let length: number;
  beforeEach(async () => {
    orderId = await requested(open.centre);
    length = await open.centre.logLength();
  });
  const nothingHappened = async (): Promise<void> => {
    expect(await open.centre.logLength()).toBe(length);
    expect((await orderOf(orderId, 'status')).status).toBe('OPENED');
  };

  it('is told so, and nothing else', async () => {
    const stranger = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
    const error = await refusesWith(401, 'UNAUTHENTICATED', post(accepted(orderId), { secret: stranger }));
    expect(error.message).toBe(words['zh-CN'].faults['signature-wrong']);
    await nothingHappened();
  });

  it('is told the same where there is no such company, or it has no secret', async () => {
    const known = await post(accepted(orderId), { secret: power });
    for (const company of ['nobody', 'carrierA', 'toString', '__proto__', 'x'.repeat(100), '金山'])
      expect(await post(accepted(orderId), { company, secret: power })).toEqual(known);
    await nothingHappened();
  });

  it('cannot send back what was pushed: that secret signs no answers', async () => {
    await refusesWith(401, 'UNAUTHENTICATED', post(accepted(orderId), { secret: pushing }));
    await nothingHappened();
  });

  it('in another company’s name is refused', async () => {
    await refusesWith(401, 'UNAUTHENTICATED', post(accepted(orderId), { company: 'jinshanPower' }));
    await nothingHappened();
  });

  it('for another body, id or time is refused', async () => {
    const body = JSON.stringify(accepted(orderId));
    const now = open.centre.world.now();
    const signed = signedBy(secret, 'msg_x', now, body);
    const later = String(Math.floor(now / 1_000) + 1);
    for (const [text, headers] of [
      [`${body} `, signed],
      [body, { ...signed, 'webhook-id': 'msg_y' }],
      [body, { ...signed, 'webhook-timestamp': later }],
    ] as const)
      await refusesWith(401, 'UNAUTHENTICATED', post(text, { headers }));
    await nothingHappened();
    expect((await post(body, { headers: signed })).status).toBe(200);
  });

  it('is told what is missing', async () => {
    for (const missing of ['webhook-id', 'webhook-timestamp', 'webhook-signature']) {
      const headers = { [missing]: '', 'accept-language': 'en' };
      const { message } = await refusesWith(401, 'UNAUTHENTICATED', post(accepted(orderId), { headers }));
      expect(message).toBe(words.en.faults['signature-missing']);
    }
    await nothingHappened();
  });

  it('more than five minutes before or after now is told so', async () => {
    const now = open.centre.world.now();
    for (const off of [-300_001, 301_000]) {
      const { message } = await refusesWith(
        401,
        'UNAUTHENTICATED',
        post(accepted(orderId), { at: now + off, headers: { 'accept-language': 'en' } }),
      );
      expect(message).toBe(words.en.faults['timestamp-outside']);
    }
    await nothingHappened();
    expect((await post(accepted(orderId), { at: now - 299_000 })).status).toBe(200);
  });

  it('no more, with a secret that was retired; either of two is right meanwhile', async () => {
    const next = await secretOf(open.centre, water, 'callback');
    const { data } = await open.centre.ask(`{ utility(company: "${water}") { secrets { secretId direction } } }`);
    const [, newest] = data.utility.secrets.filter(({ direction }: { direction: string }) => direction === 'CALLBACK');
    expect((await post(accepted(orderId), { secret: next })).status).toBe(200);
    expect((await post(accepted(await requested(open.centre)))).status).toBe(200);
    await given(open.centre, 'retireUtilitySecret', { company: water, secretId: newest.secretId });
    await refusesWith(401, 'UNAUTHENTICATED', post(accepted(await requested(open.centre)), { secret: next }));
    expect((await post(accepted(await requested(open.centre)))).status).toBe(200);
  });
});

describe('an answer that is none', () => {
  const pathsOf = async (content: object | string) => {
    const { extensions } = await refusesWith(400, 'BAD_USER_INPUT', post(content));
    return extensions.issues?.map(({ path }) => path);
  };

  it('is told that it is no JSON, or nothing that could be one', async () => {
    const length = await open.centre.logLength();
    for (const body of ['', '{', '{"type":"accepted"', 'type=accepted', '\u0000', 'null', '[]', '"x"', '1'])
      expect([body, await pathsOf(body)]).toEqual([body, ['body']]);
    expect(await open.centre.logLength()).toBe(length);
  });

  it('is told of each place what is wrong with it', async () => {
    const orderId = await requested(open.centre);
    const length = await open.centre.logLength();
    expect(await pathsOf({})).toEqual(['type']);
    expect(await pathsOf({ type: 'acceptd', data: { orderId } })).toEqual(['type']);
    expect(await pathsOf({ type: 'accepted' })).toEqual(['data']);
    expect(await pathsOf({ type: 'accepted', data: {} })).toEqual(['data.orderId']);
    expect(await pathsOf(accepted('不是编号'))).toEqual(['data.orderId']);
    expect(await pathsOf(accepted(orderId, { companyNumber: 'a\u202Eb' }))).toEqual(['data.companyNumber']);
    expect(await pathsOf({ type: 'surveyed', data: { orderId, externalLine: 'no' } })).toEqual([
      'data.externalLine',
      'data.number',
    ]);
    expect(await pathsOf({ type: 'connected', data: { orderId, connectedOn: '2021-02-30' } })).toEqual([
      'data.connectedOn',
    ]);
    expect(await pathsOf({ type: 'declined', data: { orderId, code: 'NO_CAPACITY', reason: '' } })).toEqual([
      'data.code',
      'data.reason',
    ]);
    expect(await open.centre.logLength()).toBe(length);
  });

  it('says nothing that nobody knows, and chooses neither id nor revision of what it does', async () => {
    const orderId = await requested(open.centre);
    const length = await open.centre.logLength();
    for (const unknown of [
      { extra: 1 },
      { commandId: '00000000-0000-4000-8000-000000000001' },
      { expectedRevision: 0 },
      { company: water },
      { constructor: 1 },
    ])
      expect(await pathsOf(accepted(orderId, unknown))).toEqual([`data.${Object.keys(unknown)[0]}`]);
    expect(await pathsOf(`{"type":"accepted","data":{"orderId":"${orderId}","__proto__":{"a":1}}}`)).toEqual([
      'data.__proto__',
    ]);
    expect(await open.centre.logLength()).toBe(length);
  });

  it('is told which place is nested deeper than anything could be', async () => {
    const orderId = await requested(open.centre);
    const length = await open.centre.logLength();
    for (const deep of [
      `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
      `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
    ]) {
      const body = `{"type":"accepted","data":{"orderId":"${orderId}","companyNumber":${deep}}}`;
      expect(await pathsOf(body)).toEqual(['data.companyNumber']);
    }
    expect(await open.centre.logLength()).toBe(length);
  });

  it('of more than 64 kibibytes is too large, however it is packed', async () => {
    const orderId = await requested(open.centre);
    const padded = (bytes: number): string => {
      const body = JSON.stringify({ ...accepted(orderId), padding: '' });
      return body.replace('"padding":""', `"padding":"${'x'.repeat(bytes - body.length)}"`);
    };
    const error = await refusesWith(413, 'BODY_TOO_LARGE', post(padded(64 * 1024 + 1)));
    expect(error.message).toBe(words['zh-CN'].faults['body-too-large']);
    const packed = await fetch(`${open.url}/callbacks/${water}`, {
      method: 'POST',
      headers: { 'content-encoding': 'gzip' },
      body: gzipSync('x'.repeat(64 * 1024 + 1)),
    });
    expect(packed.status).toBe(413);
    expect((await post(padded(64 * 1024))).status).toBe(200);
  });
});

describe('what is recorded of an answer', () => {
  it('holds no secret and no signature', async () => {
    await post(accepted(await requested(open.centre)));
    const log = JSON.stringify(await wholeLog(open.centre.store));
    for (const one of [secret, power, pushing]) expect(log).not.toContain(one.slice('whsec_'.length));
    expect(log).not.toContain('v1,');
  });
});
