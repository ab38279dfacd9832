import express, { type Express } from 'express';
import { Webhook } from 'standardwebhooks';

import type { Received } from './inbox.ts';
import { type HookupMessage, messageType, type Notification } from './message.ts';

export const secrets = {
  push: `whsec_${Buffer.alloc(32, 'push').toString('base64')}`,
  callback: `whsec_${Buffer.alloc(32, 'callback').toString('base64')}`,
};

export const orderId = '2105-310116-04-01-000001.constructionPermit.1.water';

/** A message about the order, with this number. */
export const message = (sequence: number, notification: Notification = 'opened', projectName = '示例厂房') => ({
  specversion: '1.0',
  id: `00000000-0000-4000-8000-${String(sequence).padStart(12, '0')}`,
  source: '/centres/jinshan',
  type: messageType(notification),
  subject: orderId,
  time: '2021-06-01T02:00:00.000Z',
  datacontenttype: 'application/json',
  dataschema: 'urn:onewindow:schema:hookup-message:1',
  position: String(100 + sequence),
  data: {
    version: 1,
    company: 'jinshanWater',
    orderId,
    sequence,
    request: {
      orderId,
      purpose: 'permanent',
      utility: 'water',
      company: 'jinshanWater',
      projectCode: '2105-310116-04-01-000001',
      units: 'all',
      projectName,
      category: 'industrial',
      address: '金山工业区示例路 1 号',
      regionCode: '310116',
      locality: 'langxia',
      permit: { number: '310116202100001', issuedOn: '2021-06-01', issuer: '示例审批局' },
      demand: { pipeDiameter: 100 },
      neededBy: '2021-09-01',
      limits: {
        withoutExternalLine: { survey: 2, connection: 2 },
        withExternalLine: { survey: 4, connection: 5 },
      },
    },
  },
});

/** The same, received in so many seconds of one minute. */
export const receivedAt = (second: number, one: HookupMessage, repeats = 0): Received => ({
  message: one,
  receivedAt: `2021-06-01T02:00:${String(second).padStart(2, '0')}.000Z`,
  repeats,
});

/** Sends a body as a centre would, with this id and secret, so many milliseconds ago. */
export const push = (
  url: string,
  body: string,
  { id = message(1).id, secret = secrets.push, ago = 0 }: { id?: string; secret?: string; ago?: number } = {},
): Promise<Response> => {
  const at = new Date(Date.now() - ago);
  return fetch(`${url}/hookups`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': new Webhook(secret).sign(id, at, body),
    },
    body,
  });
};

/** Lets an app listen on a free port of this machine. */
const listening = async (app: Express): Promise<{ readonly url: string; readonly close: () => void }> => {
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => void server.once('listening', resolve));
  const address = server.address();
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, close };
};

interface CallbackSeen {
  readonly id: string;
  readonly company: string;
  readonly callback: unknown;
}

/** A stand-in for a centre's route of callbacks: it checks the signature, and answers with these statuses in turn. */
export const standInCentre = async (...statuses: readonly number[]) => {
  const seen: CallbackSeen[] = [];
  const app = express();
  app.post('/callbacks/:company', express.text({ type: () => true }), (request, response) => {
    const body = String(request.body);
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
    const callback = new Webhook(secrets.callback).verify(body, Object.fromEntries(headers));
    const status = statuses[seen.length] ?? 200;
    seen.push({ id: request.get('webhook-id') ?? '', company: request.params.company, callback });
    response.status(status).json(says[status] ?? { errors: [{ message: `status ${status}` }] });
  });
  return { ...(await listening(app)), seen };
};

const says: { readonly [status: number]: object } = {
  200: { hookupOrder: { id: orderId, status: 'ACCEPTED' }, position: '7' },
  409: { refusal: { code: 'order-not-open', message: 'The order is no longer open.', field: 'orderId' } },
};
