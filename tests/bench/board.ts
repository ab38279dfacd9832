import { readyOperations } from '@onewindow/gateway/readyOperations.ts';
import autocannon from 'autocannon';

import { ask, startCentre } from './centreProcess.ts';
import { type Figure, inTurns, rateText } from './figure.ts';

const rounds = 4;
const connections = 10;

/** The page as a ready operation asks for it, which is what is compiled. */
const query = readyOperations.find((text) => text.includes('query Board')) ?? '';
const page = { query, variables: { first: 50 } };
const trivial = { query: '{ centre { id } }' };

/** A page of the board over HTTP, against a question that needs nothing but the route itself. */
export const board = async (folder: string): Promise<Figure> => {
  const centre = await startCentre(folder);
  await isOnTheBoard(centre.url);
  const answers = async (body: object, seconds: number): Promise<number> => {
    const { requests, non2xx, errors } = await autocannon({
      url: `${centre.url}/graphql`,
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      connections,
      duration: seconds,
    });
    if (non2xx + errors > 0) throw new Error(`the board failed ${non2xx + errors} times`);
    return requests.average;
  };
  await answers(page, 3);
  await answers(trivial, 2);
  const { rate, limit, ratio } = await inTurns(
    rounds,
    () => answers(page, 2),
    () => answers(trivial, 2),
  );
  await centre.stop();
  return {
    subject: 'a board page of 50 over HTTP',
    measured: rateText(rate, 'pages'),
    limit: `${rateText(limit, 'answers')} to ${trivial.query}`,
    ratio: ratio.toFixed(2),
    aim: '≥ 0.4 of trivial',
    reached: ratio >= 0.4,
  };
};

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
