import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request as rawRequest } from 'node:http';

import { listen } from '@onewindow/app/serve.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { words } from '@onewindow/schema/words.ts';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { doneBy, one, ordered, other } from './inspectionInputs.ts';
import { committed, contact, kind, salesSite } from './committing.ts';

let centre: TestCentre;
let listener: Awaited<ReturnType<typeof listen>>;
/** A reader from elsewhere: what comes from this machine is not counted. */
const elsewhere = { 'x-forwarded-for': '203.0.113.7' };
const perSecond = 2;
beforeAll(async () => {
  const door = { trustedProxies: ['127.0.0.0/8'], rateLimit: perSecond, publicUrl: new URL('http://127.0.0.1/') };
  centre = await openTestCentre(
    '2021-06-01T01:00:00.000Z',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    door,
  );
  listener = await listen(centre.app, { host: '127.0.0.1', port: 0, world: systemWorld });
});
afterAll(async () => {
  await listener.close();
  await centre.close();
});

const { pages: said } = words['zh-CN'];
const { pages: saidInEnglish } = words.en;

const read = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${listener.url}/public/${path}`, { method, headers: { 'accept-language': 'zh-CN', ...headers } });
const textOf = async (path: string, headers: Record<string, string> = {}): Promise<string> =>
  (await read(path, headers)).text();
/** Until an answer that was made just now may be made anew. */
const aMoment = () => centre.world.advance(1_000);

let codes = 0;
const nextSite = (name: string, changes: object = {}): object =>
  salesSite(`SALES-2021-${String((codes += 1)).padStart(4, '0')}`, name, changes);

describe('what is committed to is public at once', () => {
  it('on a page that anybody reads, which is another with the next commitment, and the same until then', async () => {
    expect(await textOf('commitments')).toContain(said['public-none']);
    await aMoment();
    const id = await committed(centre, nextSite('滨海花园售楼处'));
    const first = await read('commitments');
    const body = await first.text();
    expect(body).toContain('滨海花园售楼处');
    expect(body).toContain(`/public/commitments/${id}`);
    expect(first.headers.get('cache-control')).toBe('public, max-age=5, no-transform');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[\w-]{20,}"$/u);

    const again = await read('commitments', { 'if-none-match': etag });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);

    await aMoment();
    await committed(centre, nextSite('山阳公馆售楼处'));
    const changed = await read('commitments', { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(await changed.text()).toContain('山阳公馆售楼处');
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  it('and where facts come one after the other it is made anew once a second, whoever reads', async () => {
    await aMoment();
    await committed(centre, nextSite('第一个现场'));
    expect(await textOf('commitments')).toContain('第一个现场');
    await committed(centre, nextSite('第二个现场'));
    expect(await textOf('commitments')).not.toContain('第二个现场');
    await aMoment();
    expect(await textOf('commitments')).toContain('第二个现场');
  });

  it('by its number, in both languages, with every clause, until it is withdrawn and after', async () => {
    const id = await committed(centre, nextSite('枫泾新城售楼处'));
    for (const locale of ['zh-CN', 'en'] as const) {
      const page = await textOf(`commitments/${id}?language=${locale}`);
      expect(page).toContain(`<html lang="${locale}">`);
      for (const told of [...kind.clauses.map(({ text }) => text), ...kind.consequences])
        expect(page).toContain(told[locale]);
      expect(page).toContain(words[locale].values['CommitmentState.inForce']);
    }
    await centre.ask('mutation($input: WithdrawCommitmentInput!) { withdrawCommitment(input: $input) { position } }', {
      input: { commitment: id, reason: '现场不再开放' },
    });
    await aMoment();
    const ended = await textOf(`notices/${id}`);
    expect(ended).toContain(said['notice-genuine-ended']);
    expect(ended).toContain(words['zh-CN'].values['CommitmentState.withdrawn']);
    // What somebody wrote freely may be personal.
    expect(ended).not.toContain('现场不再开放');
  });

  it('is found by two characters, by place, kind and state; page by page', async () => {
    await committed(centre, nextSite('朱泾雅苑售楼处', { locality: 'zhujing' }));
    expect(await textOf(`commitments?text=${encodeURIComponent('雅苑')}`)).toContain('朱泾雅苑售楼处');
    expect(await textOf(`commitments?text=${encodeURIComponent('无此')}`)).toContain(said['public-none']);
    expect(await textOf('commitments?locality=zhujing')).toContain('朱泾雅苑售楼处');
    expect(await textOf('commitments?locality=zhujing')).not.toContain('枫泾新城售楼处');
    expect(await textOf('commitments?state=withdrawn')).toContain('枫泾新城售楼处');
    expect(await textOf(`commitments?kind=${kind.id}&state=inForce`)).not.toContain('枫泾新城售楼处');
    for (let number = 1; number <= 25; number += 1) await committed(centre, nextSite(`多页 ${number} 号`));
    let path = `commitments?text=${encodeURIComponent('多页')}&from=somewhere`;
    const seen: string[] = [];
    while (path) {
      const page = await textOf(path);
      seen.push(...[...page.matchAll(/多页 (\d+) 号/gu)].map(([, number]) => number!));
      path = (/href="\/public\/([^"]+)" rel="next"/u.exec(page)?.[1] ?? '').replaceAll('&amp;', '&');
    }
    expect(seen).toEqual(Array.from({ length: 25 }, (_, index) => String(25 - index)));
  });
});

describe('a notice', () => {
  it('is genuine where its number is, and else clearly not', async () => {
    const id = await committed(centre, nextSite('漕泾一品售楼处'));
    const genuine = await textOf(`notices/${id}`);
    expect(genuine).toContain(said['notice-genuine']);
    expect(genuine).toContain('漕泾一品售楼处');
    expect(await textOf(`notices?number=${id}`)).toContain(`/public/notices/${id}?`);
    for (const forged of [
      `${id}1`,
      'SALES-2021-9999.salesSiteOpening.1',
      'x',
      '%3Cscript%3E',
      '../..',
      'a'.repeat(900),
    ]) {
      const page = await read(`notices/${encodeURIComponent(forged)}`, { 'accept-language': 'en' });
      const body = await page.text();
      expect([page.status, body.includes(saidInEnglish['notice-not-genuine'])]).toEqual([404, true]);
      expect(body).not.toContain('<script');
      expect(page.headers.get('cache-control')).toBe('no-store');
      expect((await read(`notices/${encodeURIComponent(forged)}.pdf`)).status).toBe(404);
    }
  });

  it('is a PDF with its number, its day and every clause, and the same bytes again; its code leads to where it is proved', async () => {
    const id = await committed(centre, nextSite('亭林雅居售楼处'));
    const response = await read(`notices/${id}.pdf`);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toBe(`inline; filename*=UTF-8''${id}.pdf`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true });
    const packed = text.replaceAll(/\s+/gu, '');
    for (const told of [
      id,
      '2021-06-01',
      '亭林雅居售楼处',
      `http://127.0.0.1/public/notices/${id}`,
      ...kind.clauses.map((clause) => clause.text['zh-CN']),
    ])
      expect(packed).toContain(told.replaceAll(/\s+/gu, ''));
    expect(packed).not.toContain(contact.name);
    const etag = response.headers.get('etag') ?? '';
    expect((await read(`notices/${id}.pdf`, { 'if-none-match': etag })).status).toBe(304);
    const english = await read(`notices/${id}.pdf?language=en`);
    expect(english.headers.get('etag')).not.toBe(etag);
    expect((await read(`notices/${id}.pdf`, {}, 'HEAD')).headers.get('content-length')).toBe(String(bytes.length));
  });
});

describe('nothing personal', () => {
  it('is told: neither by any page nor by any file, in either language', async () => {
    const id = await committed(centre, nextSite('不外传售楼处'));
    for (const path of [
      'commitments',
      `commitments/${id}`,
      `notices/${id}`,
      `notices/${id}.pdf`,
      `notices?number=${id}`,
    ])
      for (const language of ['zh-CN', 'en']) {
        const body = Buffer.from(
          await (await read(`${path}${path.includes('?') ? '&' : '?'}language=${language}`)).arrayBuffer(),
        );
        for (const secret of [contact.name, contact.phone, contact.phone.slice(-4)])
          expect(body.includes(secret), `${path} ${language}`).toBe(false);
      }
  });
});

describe('what came of an inspection', () => {
  it('is public: what was found, the circular with its paper, and the mark in the credit record', async () => {
    const inspection = await ordered(centre);
    const { data } = await centre.ask(`{ inspection(id: "${inspection}") { commitment checklist { text outcome } } }`);
    const { commitment, checklist } = data.inspection as Inspected;
    await centre.world.advance(11 * 24 * 3_600_000);
    const text = '经查，现场监控离线，逾期未整改到位。\n现予通报。';
    await doneBy(centre, 'centreHead', 'publishCircular', { inspection, title: '逾期未整改的通报', text });
    await aMoment();

    const found = await textOf(`commitments/${commitment}`);
    for (const told of [said['public-findings'], ...checklist.map((clause) => clause.text)])
      expect(found).toContain(told);
    expect(found).toContain(words['zh-CN'].values['FindingOutcome.notMet']);
    const number = '通报〔2021〕1号';
    const address = encodeURIComponent(number);
    expect(found).toContain(`/public/circulars/${address}?`);

    expect(await textOf(`circulars?text=${encodeURIComponent('逾期')}`)).toContain(`/public/circulars/${address}?`);
    expect(await textOf(`circulars?locality=zhujing`)).toContain(said['public-none']);
    const circular = await textOf(`circulars/${address}`);
    for (const told of [number, '现予通报。', words['zh-CN'].values['CircularGround.late']])
      expect(circular).toContain(told);
    const file = await extractText(
      await getDocumentProxy(new Uint8Array(await (await read(`circulars/${address}.pdf`)).arrayBuffer())),
      { mergePages: true },
    );
    for (const told of [number, '现场监控离线，逾期未整改到位。', `http://127.0.0.1/public/circulars/${address}`])
      expect(file.text.replaceAll(/\s+/gu, '')).toContain(told);

    const mark = await textOf('credit');
    expect(mark).toContain(number);
    expect(await textOf('credit?creditCode=91310116MA1J000100')).toContain(number);
    expect(await textOf('credit?creditCode=91310116MA1J000208')).toContain(said['public-none']);
    // Who inspected, and what somebody complained of, is nobody's business.
    for (const page of [found, circular, file.text, mark])
      for (const secret of [one, other, 'centreHead', '有人反映']) expect(page).not.toContain(secret);

    await doneBy(centre, 'housing.head', 'withdrawCircular', {
      inspection,
      approvedBy: { name: '王五' },
      reason: '监控当时已恢复，通报有误',
    });
    await aMoment();
    expect(await textOf(`circulars/${address}`)).toContain(said['public-circular-withdrawn']);
    expect(await textOf('credit')).not.toContain(number);
    expect(await textOf('credit?creditCode=91310116MA1J000100')).toContain(
      words['zh-CN'].values['CreditMarkEnd.circularWithdrawn'],
    );
  });
});

interface Inspected {
  readonly commitment: string;
  readonly checklist: readonly { readonly text: string }[];
}

describe('an address that is wrong', () => {
  it.each([
    ['commitments?text=x', 400, 'public-text-short'],
    [`commitments?text=${'长'.repeat(51)}`, 400, 'public-text-long'],
    ['commitments?text=a%00b', 400, 'public-text-unseen'],
    ['commitments?kind=none', 400, 'public-kind-wrong'],
    ['commitments?locality=__proto__', 400, 'public-locality-wrong'],
    ['commitments?state=IN_FORCE', 400, 'public-state-wrong'],
    ['commitments?after=nowhere', 400, 'public-after-wrong'],
    ['commitments?after=WyJtYWRlT24gMiIsMV0', 400, 'public-after-wrong'],
    [`notices?number=${'9'.repeat(101)}`, 400, 'public-number-long'],
    ['commitments/%E0%A4%A', 400, 'public-unreadable'],
    ['circulars?after=x', 400, 'public-after-wrong'],
    ['credit?creditCode=1', 400, 'public-credit-code-wrong'],
    ['circulars/none', 404, 'public-circular-none'],
    ['circulars/none.pdf', 404, 'public-circular-none'],
    ['guide/none', 404, 'public-kind-none'],
    ['commitments/none', 404, 'public-commitment-none'],
  ] as const)('%s is said on a page, in both languages, and never kept', async (path, status, key) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const response = await read(path, { 'accept-language': locale });
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toContain('text/html');
      const [beginning = ''] = words[locale].pages[key].split('{');
      expect(await response.text()).toContain(beginning);
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('with what others added to it is read without that', async () => {
    const plain = await read('commitments');
    const added = await read('commitments?from=singlemessage&text=&isappinstalled=0');
    // But for the language, to which a link leads on each.
    expect(added.headers.get('etag')).toBe(plain.headers.get('etag'));
    expect((await read('nowhere')).status).toBe(404);
    expect((await read('commitments', {}, 'POST')).status).toBe(404);
  });
});

describe('a reader', () => {
  it('gets it in the shortest form that they take, as one text; by HEAD its head alone', async () => {
    const id = await committed(centre, nextSite('压缩售楼处'));
    const bodies: Buffer[] = [];
    const forms = [undefined, 'gzip', 'gzip, br;q=0.5', 'deflate', 'br'];
    const raw = (accepts: string | undefined): Promise<[string | undefined, Buffer, string]> =>
      new Promise((done) => {
        const headers = { ...(accepts && { 'accept-encoding': accepts }), 'accept-language': 'en' };
        rawRequest(`${listener.url}/public/commitments/${id}`, { headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            done([response.headers['content-encoding'], Buffer.concat(chunks), String(response.headers.vary)]),
          );
        }).end();
      });
    for (const form of forms) {
      const [encoding, body, vary] = await raw(form);
      expect(vary).toBe('accept-language, accept-encoding');
      bodies.push(encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body);
    }
    expect(new Set(bodies.map(String)).size).toBe(1);
    const head = await read(`commitments/${id}`, {}, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('who reads what is there already is not counted, however often; who has everything made anew for them is', async () => {
    await textOf('commitments?text=xx');
    for (let time = 0; time < perSecond * 10 + 5; time += 1)
      expect((await read('commitments?text=xx', elsewhere)).status).toBe(200);
    const statuses: number[] = [];
    for (let time = 0; time < perSecond * 10 + 1; time += 1)
      statuses.push((await read(`notices/${time}`, elsewhere)).status);
    expect(statuses).toEqual([...Array<number>(perSecond * 10).fill(404), 429]);
    // Whoever shares their address goes on reading.
    expect((await read('commitments?text=xx', elsewhere)).status).toBe(200);
  });
});
