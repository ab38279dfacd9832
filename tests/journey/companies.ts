import { createHash } from 'node:crypto';

import { type Listener, listen } from '@onewindow/app/serve.ts';
import { newSecret } from '@onewindow/hookup/delivery/signature.ts';
import { newPullToken } from '@onewindow/hookup/utility/pullToken.ts';
import { secretBox } from '@onewindow/hookup/utility/secrets.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { Post, Reply } from '@onewindow/kernel/http.ts';
import type { Direction } from '@onewindow/schema/utility/values.ts';
import { Webhook } from 'standardwebhooks';

import { nobodyOutside } from '../outside.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { approved, given, requested } from './asking.ts';

/** A centre with its routes open, and everything that it has posted to anybody. */
export interface OpenCentre {
  readonly centre: TestCentre;
  readonly url: string;
  readonly posts: readonly Post[];
  readonly close: () => Promise<void>;
}

/** Opens a centre, empty, whose companies all take what they are sent, or answer as told. */
export const openDoors = async (
  answer: (post: Post) => Promise<Reply> = () => Promise.resolve({ status: 204, headers: {}, body: '' }),
): Promise<OpenCentre> => {
  const posts: Post[] = [];
  const centre = await openTestCentre('2021-06-01T01:00:00.000Z', ':memory:', () => ({
    ...nobodyOutside,
    send: (post) => {
      posts.push(post);
      return answer(post);
    },
  }));
  const listener: Listener = await listen(centre.app, { host: '127.0.0.1', port: 0, world: systemWorld });
  return {
    centre,
    url: listener.url,
    posts,
    close: async () => {
      centre.endSubscriptions();
      await listener.close();
      await centre.close();
    },
  };
};

/** A new pull token of a company; the one of its name before is no longer valid. */
export const pullToken = async (centre: TestCentre, company: string, more: object = {}): Promise<string> => {
  const token = newPullToken(company, centre.world);
  await given(centre, 'issuePullToken', { company, hash: createHash('sha256').update(token).digest('hex'), ...more });
  return token;
};

/** How a company shows its token. */
export const showing = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

/** A new secret of a company, as an administrator seals and adds it. */
export const secretOf = async (centre: TestCentre, company: string, direction: Direction): Promise<string> => {
  const { world } = centre;
  const secret = newSecret(world);
  const secretId = world.randomUuid();
  const sealed = secretBox(nobodyOutside.secretsKeys, world).seal(secret, { company, direction, secretId });
  await given(centre, 'addUtilitySecret', { company, direction: direction.toUpperCase(), secretId, sealed });
  return secret;
};

/** The headers of a company's answer, as the library of Standard Webhooks signs it. */
export const signedBy = (secret: string, id: string, at: number, body: string): Record<string, string> => ({
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(at / 1_000)),
  'webhook-signature': new Webhook(secret).sign(id, new Date(at), body),
});

let certificates = 0;
/** A finished permit of a project with such demands, whose orders are open; what comes back is its case. */
export const permitted = async (centre: TestCentre, utilities: readonly object[]): Promise<string> => {
  const caseId = await approved(centre, { utilities });
  const number = `3101162021060101${String((certificates += 1)).padStart(2, '0')}`;
  await given(centre, 'issueCertificates', {
    caseId,
    certificates: [{ item: 'C6', number, name: '建筑工程施工许可证' }],
  });
  await centre.world.advance(1_000);
  return caseId;
};

/**
 * Orders of several companies, some of which change hands: the permit's own for water, power and two carriers, of which one
 * declines and another gets its order; a project that is amended; and a temporary supply that needs a supplement.
 */
export const companiesAtWork = async (centre: TestCentre): Promise<{ caseId: string; projectCode: string }> => {
  const caseId = await permitted(centre, [
    { utility: 'water', demand: { pipeDiameter: 100 } },
    { utility: 'power', demand: { capacity: 400 } },
    { utility: 'telecom', demand: { lines: 2 }, companies: ['carrierA', 'carrierB'] },
  ]);
  const projectCode = caseId.slice(0, caseId.indexOf('.'));
  const ofCarrierA = `${caseId}.telecom.carrierA`;
  await given(centre, 'declineHookupOrder', { orderId: ofCarrierA, code: 'NO_CAPACITY', reason: '管线已满' });
  await given(centre, 'assignHookupOrder', { orderId: ofCarrierA, company: 'carrierC' });
  await given(centre, 'amendProject', { projectCode, reason: '规模调整', changes: { floorArea: 1200 } });
  await centre.world.advance(1_000);
  const orderId = await requested(centre);
  await given(centre, 'requestHookupSupplement', { orderId, asked: '请补充用水量计算书' });
  await given(centre, 'supplyHookupSupplement', { orderId, answer: '日用水量 40 吨' });
  await given(centre, 'cancelHookupOrder', { orderId, reason: '不再需要' });
  return { caseId, projectCode };
};

/** A message to a company, as short as it can be told apart. */
export interface Sent {
  readonly id: string;
  /** Its place in the log. */
  readonly position: string;
  readonly orderId: string;
  readonly sequence: number;
}

/** What a company ought to be sent of a log, behind a place. */
export const sentOf = (log: readonly StoredEvent[], company: string, after = 0): readonly Sent[] =>
  log.flatMap((event, index) => {
    const { orderId, recipients = [], request } = event.data as Partial<Told>;
    const opened = event.type === 'HookupOrderOpened' && request?.company === company ? [{ company, sequence: 1 }] : [];
    return index < after
      ? []
      : [...opened, ...recipients]
          .filter((recipient) => recipient.company === company)
          .map(({ sequence }) => ({ id: event.id, position: String(index + 1), orderId: String(orderId), sequence }));
  });

interface Told {
  readonly orderId: string;
  readonly recipients: readonly { readonly company: string; readonly sequence: number }[];
  readonly request: { readonly company?: string };
}
