/** Lives through a month on virtual time with a company that is dead now and then, and says what the log came to. */
import { createHash } from 'node:crypto';

import { newSecret } from '@onewindow/hookup/delivery/signature.ts';
import { secretBox } from '@onewindow/hookup/utility/secrets.ts';

import { status, virtualOutside, well } from '../faults/virtualOutside.ts';
import { nobodyOutside } from '../outside.ts';
import { openTestCentre } from '../testCentre.ts';

const seed = Number(process.argv[2]);
let posts = 0;
const behave = () => ((posts += 1) % 3 === 0 ? well : status(503));
const { world, ask, store, close } = await openTestCentre(
  '2021-06-01T01:00:00.000Z',
  ':memory:',
  (virtual) => ({ ...nobodyOutside, send: virtualOutside(virtual, behave).send }),
  seed,
);

const give = async (mutation: string, input: object): Promise<void> => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { position refusal { code } } }`, {
    input,
  });
  const refused = answer.errors ?? answer.data[mutation].refusal;
  if (refused) throw new Error(`${mutation}: ${JSON.stringify(refused)}`);
};

const company = 'jinshanWater';
const secretId = world.randomUuid();
const place = { company, direction: 'push', secretId } as const;
const sealed = secretBox(nobodyOutside.secretsKeys, world).seal(newSecret(world), place);
await give('addUtilitySecret', { company, direction: 'PUSH', secretId, sealed });
await give('registerEndpoint', { company, url: 'https://water.example.org/hookups' });
for (let number = 1; number <= 5; number += 1) {
  const projectCode = `2105-310116-04-01-00000${number}`;
  await give('registerProject', {
    projectCode,
    name: '示例厂房',
    applicant: { name: '示例建设单位', creditCode: '91310116MA1J000100' },
    category: 'industrial',
    address: '金山工业区示例路 1 号',
    locality: 'langxia',
  });
  // Nobody says a word to it, so that silence accepts it by itself.
  await give('submitCase', { projectCode, stage: 'constructionPermit', channel: 'WINDOW' });
  await give('requestHookup', { projectCode, purpose: 'TEMPORARY', utility: 'water', demand: {} });
}
await world.advance(30 * 86_400_000);

const hash = createHash('sha256');
let events = 0;
const reading = new AbortController();
for await (const batch of store.follow({ after: store.start, signal: reading.signal })) {
  events += batch.events.length;
  hash.update(JSON.stringify(batch.events));
  if (batch.caughtUp) break;
}
console.log(`${events} events ${hash.digest('hex')}`);
await close();
