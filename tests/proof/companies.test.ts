import { newSecret } from '@onewindow/hookup/delivery/signature.ts';
import { secretBox } from '@onewindow/hookup/utility/secrets.ts';
import type { Post } from '@onewindow/kernel/http.ts';
import { headLine, type TreeHead } from '@onewindow/kernel/treeHead.ts';
import { expect, it } from 'vitest';

import { nobodyOutside } from '../outside.ts';
import { openProofCentre, register } from './proofCentre.ts';

it('a company gets the last head with its next message', async () => {
  const sent: Post[] = [];
  const centre = await openProofCentre('2026-11-27T02:00:00.000Z', {
    ...nobodyOutside,
    send: async (post) => {
      sent.push(post);
      return { status: 204, headers: {}, body: '' };
    },
  });
  const { world, ask } = centre;
  const company = 'jinshanWater';
  const secretId = world.randomUuid();
  const place = { company, direction: 'push', secretId } as const;
  const sealed = Object.entries(secretBox(nobodyOutside.secretsKeys, world).seal(newSecret(world), place))
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ');
  for (const act of [
    `registerEndpoint(input: { company: "${company}", url: "https://water.example.org/hookups" })`,
    `addUtilitySecret(input: { company: "${company}", direction: PUSH, secretId: "${secretId}", sealed: { ${sealed} } })`,
  ])
    expect((await ask(`mutation { ${act} { refusal { code } } }`)).errors).toBeUndefined();
  const sendTest = async (): Promise<string | undefined> => {
    await ask(`mutation { sendTest(input: { company: "${company}" }) { refusal { code } } }`);
    return sent.at(-1)?.headers['onewindow-tree-head'];
  };
  const lineOfLast = async (): Promise<string> => {
    const head = (await centre.heads()).at(-1)?.data as TreeHead;
    return headLine(head);
  };
  const first = await sendTest();
  expect(first).toBe(await lineOfLast());
  await register(centre, 1);
  expect(await sendTest()).toBe(first);
  await world.advance(24 * 3_600_000);
  expect(await sendTest()).toBe(await lineOfLast());
  expect(await lineOfLast()).not.toBe(first);
  await centre.stop();
});
