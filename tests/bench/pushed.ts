import { permitConclusionCommands } from '../permitConclusion.ts';
import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';

import { centreCommands, centreDeps } from '@onewindow/app/centreCommands.ts';
import { openCentreLog } from '@onewindow/app/openCentreLog.ts';
import { newSecret } from '@onewindow/hookup/delivery/signature.ts';
import { secretBox } from '@onewindow/hookup/utility/secrets.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { openOutgoingHttp } from '@onewindow/infra/outgoingHttp.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { systemWorld as world } from '@onewindow/infra/systemWorld.ts';
import { isRefusalOf } from '@onewindow/kernel/decider.ts';
import type { Fact } from '@onewindow/kernel/eventStore.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import { versioned } from '@onewindow/kernel/versions.ts';
import { allEvents } from '@onewindow/app/contexts.ts';
import type { Law } from '@onewindow/window/law.ts';
import Database from 'better-sqlite3';

import { temporaryFolder } from './centreFolder.ts';
import { ask, startCentre } from './centreProcess.ts';
import { type Endpoints, openEndpoints } from './endpointsProcess.ts';
import { type Figure, partOf } from './figure.ts';
import { inLanes } from './lanes.ts';

const perSecond = 100;
/** In seconds. The first are for a program that has just started. */
const warmUp = 4;
const measured = 10;

/** The five utilities of the demo, and who serves them. */
const wanted = [
  { utility: 'water', company: 'jinshanWater', demand: { pipeDiameter: 100 } },
  { utility: 'drainage', company: 'jinshanDrainage', demand: { discharge: 50 } },
  { utility: 'power', company: 'jinshanPower', demand: { capacity: 630 } },
  { utility: 'gas', company: 'jinshanGas', demand: { gasFlow: 20 } },
  { utility: 'telecom', company: 'carrierA', demand: { lines: 4 } },
];

/** From the record of a finished permit to the first byte at each company's endpoint, at a hundred permits a second. */
export const pushed = async (law: Law): Promise<readonly Figure[]> => {
  const folder = await temporaryFolder();
  const permits = perSecond * (warmUp + measured);
  await decidedCases(folder, law, permits);
  const endpoints = await openEndpoints(wanted.length, 0);
  const secretsKey = randomBytes(32);
  const centre = await startCentre(folder, {
    SECRETS_KEY: secretsKey.toString('base64'),
    DELIVERY_ALLOW: '127.0.0.0/8',
  });
  while ((await fetch(`${centre.url}/readyz`)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 20));
  const box = secretBox([secretsKey], world);
  for (const [index, { company }] of wanted.entries()) {
    const secretId = randomUUID();
    const { keyId, iv, ciphertext, tag } = box.seal(newSecret(world), { company, direction: 'push', secretId });
    await ask(
      centre.url,
      `mutation { registerEndpoint(input: { company: "${company}", url: "http://127.0.0.1:${endpoints.awake[index]}/" }) { position } }`,
    );
    await ask(
      centre.url,
      `mutation { addUtilitySecret(input: { company: "${company}", direction: PUSH, secretId: "${secretId}",
        sealed: { keyId: "${keyId}", iv: "${iv}", ciphertext: "${ciphertext}", tag: "${tag}" } }) { position } }`,
    );
  }
  const all = endpoints.arrived(permits * wanted.length);
  const answered = partsOf((await issueAll(centre.url, permits)).slice(perSecond * warmUp));
  const arrivals = await all;
  await centre.stop();
  const bare = partsOf(await barePosts(endpoints));
  endpoints.stop();

  const recorded = permitInstants(folder);
  const late = perSecond * warmUp;
  const latencies = arrivals.flatMap(({ subject, at }) => {
    const caseId = subject.split('.').slice(0, 3).join('.');
    const permit = recorded.get(caseId);
    return permit && permit.number >= late ? [at - permit.at] : [];
  });
  const { p50, p99, most } = partsOf(latencies);
  return [
    {
      subject: `permit recorded → first byte at the endpoint, ${perSecond} permits/s, ${wanted.length} utilities`,
      measured: `p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, most ${most.toFixed(0)} ms`,
      limit: `p50 ${bare.p50.toFixed(1)} ms, p99 ${bare.p99.toFixed(1)} ms of bare posts, as many a second`,
      ratio: `${(p99 / bare.p99).toFixed(1)} : 1`,
      aim: 'p99 ≤ 50 ms',
      reached: p99 <= 50,
    },
    {
      subject: `a command answered meanwhile, ${perSecond} permits/s`,
      measured: `p50 ${answered.p50.toFixed(0)} ms, p99 ${answered.p99.toFixed(0)} ms, most ${answered.most.toFixed(0)} ms`,
      limit: `p50 ${bare.p50.toFixed(1)} ms, p99 ${bare.p99.toFixed(1)} ms of bare posts, as many a second`,
      ratio: `${(answered.p99 / bare.p99).toFixed(1)} : 1`,
      aim: 'p99 ≤ 50 ms',
      reached: answered.p99 <= 50,
    },
  ];
};

const partsOf = (milliseconds: readonly number[]): { p50: number; p99: number; most: number } => {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  return { p50: partOf(sorted, 0.5), p99: partOf(sorted, 0.99), most: partOf(sorted, 1) };
};

/** The same number of posts a second with nothing behind them: no permit, no order, no claim. From the call to the first byte. */
const barePosts = async (endpoints: Endpoints): Promise<readonly number[]> => {
  const http = openOutgoingHttp({ allow: [], allowLoopbackHttp: true });
  const count = 2 * perSecond * wanted.length;
  endpoints.forget();
  const all = endpoints.arrived(count);
  const sent = new Map<string, number>();
  const { signal } = new AbortController();
  const began = performance.now();
  const replies: Promise<unknown>[] = [];
  for (let number = 0; number < count; number += 1) {
    const wait = began + (Math.floor(number / wanted.length) * 1_000) / perSecond - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const url = `http://127.0.0.1:${endpoints.awake[number % wanted.length]}/`;
    sent.set(String(number), performance.timeOrigin + performance.now());
    replies.push(http.send({ url, headers: { 'webhook-id': String(number) }, body: 'x'.repeat(1_500), signal }));
  }
  await Promise.all(replies);
  const arrivals = await all;
  await http.close();
  return arrivals.map(({ id, at }) => at - (sent.get(id) ?? NaN));
};

const codeOf = (number: number): string => `2105-310116-04-01-${String(number).padStart(6, '0')}`;
const caseOf = (number: number): string => `${codeOf(number)}.constructionPermit.1`;

/** A log of cases that are decided, and of which only the certificate is missing. */
const decidedCases = async (folder: string, law: Law, count: number): Promise<void> => {
  const { catalogue, hash } = loadCatalogue('jinshan');
  const store = versioned(openSqliteEventStore({ file: join(folder, 'events.sqlite'), world }), allEvents);
  const demo = { asked: false, byDefault: false, possible: true };
  await openCentreLog(store, world, { catalogue, hash, today: law.dayOf(instantAt(world.now())), demo });
  const commands = centreCommands(centreDeps({ store, world, law }));
  await inLanes(Array(count).keys(), 64, async (number) => {
    for (const command of untilDecided(number)) {
      // Whoever accepts a case does not decide it.
      const actor = { role: 'window', id: command.type };
      const answer = await commands(command, { commandId: randomUUID(), actor });
      if (isRefusalOf(answer)) throw new Error(`${command.type} was refused: ${answer.refused}`);
    }
  });
  await store.close();
};

const untilDecided = (number: number): Fact[] => {
  const caseId = caseOf(number);
  return [
    {
      type: 'RegisterProject',
      data: {
        projectCode: codeOf(number),
        name: `示例厂房 ${number}`,
        applicant: { name: '示例建设单位', creditCode: '91310116MA1J000100' },
        category: 'industrial',
        traits: [],
        address: '金山工业区示例路 1 号',
        locality: 'jinshanIndustrialZone',
        utilities: wanted.map(({ utility, company, demand }) => ({ utility, demand, companies: [company] })),
      },
    },
    {
      type: 'SubmitCase',
      data: { projectCode: codeOf(number), stage: 'constructionPermit', kind: 'new', channel: 'window', materials: [] },
    },
    { type: 'AcceptCase', data: { caseId } },
    ...permitConclusionCommands(caseId),
  ];
};

const permitOf = (number: number): string => `31011620210610${String(number).padStart(4, '0')}`;
const issue = `mutation Issue($input: IssueCertificatesInput!) {
  issueCertificates(input: $input) { position refusal { code } } }`;

/** One permit every ten milliseconds, whether the ones before are answered or not. */
const issueAll = async (url: string, count: number): Promise<readonly number[]> => {
  const began = performance.now();
  const answers: Promise<number>[] = [];
  for (let number = 0; number < count; number += 1) {
    const wait = began + (number * 1_000) / perSecond - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const certificate = { item: 'C6', number: permitOf(number), name: '建筑工程施工许可证' };
    const given = performance.now();
    const answer = ask(url, issue, { input: { caseId: caseOf(number), certificates: [certificate] } });
    answers.push(answer.then(() => performance.now() - given));
  }
  return Promise.all(answers);
};

/** When each permit was recorded, by the log, and its place in their order. */
const permitInstants = (folder: string): Map<string, { at: number; number: number }> => {
  const database = new Database(join(folder, 'events.sqlite'), { readonly: true });
  const rows = database
    .prepare<[], { data: string; metadata: string }>(
      "SELECT data, metadata FROM events WHERE type = 'CertificateIssued' ORDER BY position",
    )
    .all();
  database.close();
  return new Map(
    rows.map(({ data, metadata }, number) => [
      (JSON.parse(data) as { caseId: string }).caseId,
      { at: Date.parse((JSON.parse(metadata) as { recordedAt: string }).recordedAt), number },
    ]),
  );
};
