import { readyOperations } from '@onewindow/gateway/readyOperations.ts';
import autocannon from 'autocannon';

import { ask, shown, startCentre } from './centreProcess.ts';
import { type Figure, inTurns, rateText } from './figure.ts';

const rounds = 4;
const users = 16;

/** The page as a ready operation asks for it, which is what is compiled. */
const query = readyOperations.find((text) => text.includes('query Board')) ?? '';
const page = { query, variables: { first: 50 } };
const trivial = { query: '{ centre { id } }' };

/** A page of the board over HTTP, against a question that needs nothing but the route itself: at rest, and while people work. */
export const board = async (folder: string): Promise<Figure[]> => {
  const centre = await startCentre(folder);
  await isOnTheBoard(centre.url);
  let latest = { p50: NaN, p99: NaN };
  const answers = async (body: object, seconds: number): Promise<number> => {
    const { requests, latency, non2xx, errors } = await autocannon({
      url: `${centre.url}/graphql`,
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...shown(centre.url, 'clerk') },
      body: JSON.stringify(body),
      connections: users,
      duration: seconds,
    });
    if (non2xx + errors > 0) throw new Error(`the board failed ${non2xx + errors} times`);
    if (body === page) latest = { p50: latency.p50, p99: latency.p99 };
    return requests.average;
  };
  await answers(page, 3);
  await answers(trivial, 2);
  const turns = () =>
    inTurns(
      rounds,
      () => answers(page, 2),
      () => answers(trivial, 2),
    );
  const atRest = { ...(await turns()), ...latest };
  const writing = startWriting(centre.url);
  const atWork = { ...(await turns()), ...latest };
  const written = await writing.stop();
  await centre.stop();
  const figure = (subject: string, { rate, limit, ratio, p50, p99 }: typeof atRest, aim: number): Figure => ({
    subject,
    measured: `${rateText(rate, 'pages')}; ${users} users wait ${p50} ms, p99 ${p99} ms`,
    limit: `${rateText(limit, 'answers')} to ${trivial.query}`,
    ratio: ratio.toFixed(2),
    aim: `≥ ${aim} of trivial`,
    reached: ratio >= aim,
  });
  return [
    figure('a board page of 50 over HTTP', atRest, 0.6),
    figure(`a board page while ${written.toFixed(0)} facts/s are written`, atWork, 0.5),
  ];
};

/** A hundred commands a second, as far as the centre takes them: a project, and its application. */
const startWriting = (url: string): { stop: () => Promise<number> } => {
  const began = performance.now();
  const underWay = new Set<Promise<unknown>>();
  let given = 0;
  let written = 0;
  const timer = setInterval(() => {
    if (underWay.size >= 20) return;
    const projectCode = `2611-310116-04-01-${String((given >> 1) + 1).padStart(6, '0')}`;
    const text = given % 2 === 0 ? register : submit;
    given += 1;
    const asking = ask(url, text, { projectCode })
      .then((data) => (written += Number((data as { done?: { refusal: unknown } } | null)?.done?.refusal === null)))
      .finally(() => underWay.delete(asking));
    underWay.add(asking);
  }, 10);
  return {
    stop: async () => {
      clearInterval(timer);
      const seconds = (performance.now() - began) / 1_000;
      await Promise.all(underWay);
      return written / seconds;
    },
  };
};

const register = `mutation ($projectCode: ID!) { done: registerProject(input: { projectCode: $projectCode, name: "示例厂房",
  applicant: { name: "示例建设单位", creditCode: "91310116MA1J000100" }, category: "industrial", address: "示例路 1 号",
  locality: "jinshanIndustrialZone" }) { refusal { code } } }`;
const submit = `mutation ($projectCode: ID!) { done: submitCase(input: { projectCode: $projectCode, stage: "designScheme", channel: WINDOW })
  { refusal { code } } }`;

/** A centre that has just started may still be reading its log. */
const isOnTheBoard = async (url: string): Promise<void> => {
  for (;;) {
    const data = (await ask(url, page.query, page.variables)) as
      | { cases?: { nodes: { project: unknown }[] } }
      | null
      | undefined;
    if (data?.cases?.nodes.length === 50 && data.cases.nodes.every(({ project }) => project)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
