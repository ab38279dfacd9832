import { Webhook } from 'standardwebhooks';

import { faultBy, published } from './jsonSchema.ts';
import type { Message } from './message.ts';

/** A message that is not taken: the HTTP status, and words for whoever looks for the reason. */
export interface Fault {
  readonly status: 400 | 401;
  readonly words: string;
}

/** What a centre sent, if it was this company's centre that signed it just now. */
export const readMessage = (
  body: string,
  headers: { readonly [name: string]: string },
  { company, secret }: { readonly company: string; readonly secret: string },
): Message | Fault => {
  const signatureFault = faultOfSignature(body, headers, secret);
  if (signatureFault) return signatureFault;
  const message = parse(body);
  if ('status' in message) return message;
  if (message.id !== headers['webhook-id']) return malformed('webhook-id names another message than the body');
  if (message.data.company !== company) return malformed(`this is ${company}, and the message is for another company`);
  return message;
};

const malformed = (words: string): Fault => ({ status: 400, words });

const faultOfSignature = (
  body: string,
  headers: { readonly [name: string]: string },
  secret: string,
): Fault | undefined => {
  try {
    new Webhook(secret).verify(body, { ...headers }, { jsonParse: false });
    return undefined;
  } catch (error) {
    return { status: 401, words: error instanceof Error ? error.message : String(error) };
  }
};

const parse = (body: string): Message | Fault => {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return malformed('the body is no JSON');
  }
  const fault = messageFault(json);
  return fault === undefined ? (json as Message) : malformed(fault);
};

/** A message about an order, or one that is sent to try. */
const messageFault = faultBy(published('hookup-message.v1.json'), 'message');
