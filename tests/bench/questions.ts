import { costliest, type Question } from '../costliest.ts';
import { temporaryFolder } from './centreFolder.ts';
import { type CentreProcess, shown, startCentre } from './centreProcess.ts';
import { type Figure, median } from './figure.ts';

/**
 * What anybody's questions may cost a centre: the costliest that are still answered, on the demo and on 16,000 cases; a hundred
 * of them at once; four that must be refused; and many different ones.
 */
export const questions = async (large: { readonly folder: string; readonly cases: number }): Promise<Figure[]> => {
  const demo = await startCentre(await temporaryFolder(), { DEMO: 'on', CENTRE: 'jinshan' });
  await isReady(demo);
  const onDemo = await worst(demo);
  await demo.stop();
  const centre = await startCentre(large.folder);
  await isReady(centre);
  const onLarge = await worst(centre);
  const figures = [
    ofWorst('of the demo', onDemo),
    ofWorst(`of ${large.cases} cases`, onLarge),
    await atOnce(centre, onLarge.question),
    await forNobody(centre, onLarge.question),
    await refused(centre),
  ];
  await centre.stop();
  // One that nothing else has been asked of, so that what stays is what the documents left behind.
  const fresh = await startCentre(large.folder);
  await isReady(fresh);
  figures.push(await manyDocuments(fresh));
  await fresh.stop();
  return figures;
};

/** The most processor time that a question took, in milliseconds. */
interface Worst {
  readonly question: Question;
  readonly took: number;
  readonly asked: number;
}

const worst = async (centre: CentreProcess): Promise<Worst> => {
  const all = costliest(await idsOf(centre));
  const took: (readonly [Question, number])[] = [];
  for (const question of all) took.push([question, await processorTime(centre, () => answered(centre, question))]);
  const again: { question: Question; took: number }[] = [];
  for (const [question] of took.toSorted(([, a], [, b]) => b - a).slice(0, 10)) {
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1)
      times.push(await processorTime(centre, () => answered(centre, question)));
    again.push({ question, took: median(times) });
  }
  const [first] = again.toSorted((a, b) => b.took - a.took);
  if (!first) throw new Error('no question was found');
  return { ...first, asked: all.length };
};

const ofWorst = (where: string, { question, took, asked }: Worst): Figure => ({
  subject: `the costliest question ${where}`,
  measured: `${took.toFixed(0)} ms of processor time`,
  limit: `the worst of ${asked}, reckoned at ${question.cost}: ${question.query.slice(0, 60)}…`,
  ratio: (took / 250).toFixed(2),
  aim: '≤ 250 ms',
  reached: took <= 250,
});

/** Whether anybody else is served while a hundred costly questions come at once. */
const atOnce = async (centre: CentreProcess, question: Question): Promise<Figure> => {
  const all = Array.from({ length: 100 }, () => answered(centre, question));
  let longest = 0;
  let isDone = false;
  const done = Promise.all(all).then(() => (isDone = true));
  while (!isDone) {
    const began = performance.now();
    await fetch(`${centre.url}/healthz`);
    longest = Math.max(longest, performance.now() - began);
  }
  await done;
  return {
    subject: 'a hundred costly questions at once',
    measured: `/healthz within ${longest.toFixed(0)} ms`,
    limit: '1 000 ms',
    ratio: (longest / 1_000).toFixed(2),
    aim: '≤ 1 s',
    reached: longest <= 1_000,
  };
};

/** What a centre still does for askers who have gone. */
const forNobody = async (centre: CentreProcess, { query, variables }: Question): Promise<Figure> => {
  const leaving = new AbortController();
  const asked = Array.from({ length: 60 }, () => post(centre, query, variables, leaving.signal).catch(() => ''));
  await new Promise((resolve) => setTimeout(resolve, 500));
  leaving.abort();
  await Promise.all(asked);
  const took = await processorTime(centre, () => new Promise((resolve) => setTimeout(resolve, 2_000)));
  return {
    subject: 'sixty costly questions whose askers go away',
    measured: `${took.toFixed(0)} ms of processor time afterwards`,
    limit: '250 ms, one question',
    ratio: (took / 250).toFixed(2),
    aim: '≤ 250 ms',
    reached: took <= 250,
  };
};

/** Nesting by default pages and by large ones, pages by a variable under many names, and a filter with 32,766 entries. */
const refused = async (centre: CentreProcess): Promise<Figure> => {
  const nested = (levels: number, page: string) =>
    `{ project(id: "x") { ${`cases${page} { nodes { project { `.repeat(levels)} id ${'} } }'.repeat(levels)} } }`;
  const aliases = Array.from(
    { length: 40 },
    (_, index) => `a${index}: cases(first: $n) { nodes { project { cases(first: $n) { nodes { id } } } } }`,
  );
  const asked: (readonly [string, object])[] = [
    [nested(3, '(first: 100)'), {}],
    [nested(4, ''), {}],
    [`query ($n: Int) { ${aliases.join(' ')} }`, { n: 100 }],
    ['query ($ids: [ID!]) { cases(filter: { stage: $ids }) { totalCount } }', { ids: Array(32_766).fill('x') }],
  ];
  let longest = 0;
  for (const [query, variables] of asked) {
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const began = performance.now();
      const { errors: [error] = [] } = JSON.parse(await post(centre, query, variables)) as Answer;
      times.push(performance.now() - began);
      if (!['TOO_COSTLY', 'BAD_USER_INPUT'].includes(error?.extensions.code ?? ''))
        throw new Error(`${query.slice(0, 80)} is not refused`);
    }
    longest = Math.max(longest, median(times));
  }
  return {
    subject: 'four questions that stopped a centre',
    measured: `refused within ${longest.toFixed(1)} ms`,
    limit: '50 ms',
    ratio: (longest / 50).toFixed(2),
    aim: '≤ 50 ms',
    reached: longest <= 50,
  };
};

/**
 * What stays in memory of ten thousand different documents, half of them with lists of different lengths, beside what a centre
 * takes that has judged a thousand: to judge any makes garbage, and the engine lets some of it lie.
 */
const manyDocuments = async (centre: CentreProcess): Promise<Figure> => {
  const ask = (from: number, to: number) =>
    inRows(from, to, async (number) => {
      const stages = Array.from({ length: number % 100 }, (_, index) => `"s${index}"`).join(' ');
      const filter = number % 2 === 0 ? '' : `filter: { stage: [${stages}] }, `;
      await post(
        centre,
        `query Q${number} { cases(${filter}first: 20) { nodes { id a${number}: statusText project { name } } } }`,
      );
    });
  const idle = centre.memory().now;
  await ask(0, 1_000);
  const before = centre.memory().now;
  await ask(1_000, 11_000);
  const after = centre.memory().now;
  return {
    subject: '10 000 different documents',
    measured: `${after.toFixed(0)} MB in memory`,
    limit: `${before.toFixed(0)} MB after 1 000 of them, ${idle.toFixed(0)} MB at the start`,
    ratio: (after / before).toFixed(2),
    aim: '≤ 1.2 × before',
    reached: after <= 1.2 * before,
  };
};

const inRows = async (from: number, to: number, act: (number: number) => Promise<void>): Promise<void> => {
  for (let at = from; at < to; at += 10) await Promise.all(Array.from({ length: 10 }, (_, index) => act(at + index)));
};

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code?: string } }[];
}

const answered = async (centre: CentreProcess, { query, variables }: Question): Promise<void> => {
  const text = await post(centre, query, variables);
  if (text.startsWith('{"errors"')) throw new Error(`${query.slice(0, 200)} is not answered: ${text.slice(0, 200)}`);
};

const post = async (
  { url }: CentreProcess,
  query: string,
  variables: object = {},
  signal?: AbortSignal,
): Promise<string> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...shown(url, 'centreHead') },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  });
  return response.text();
};

/** Ids of what there is most of, so that questions about one thing find much. */
const idsOf = async (centre: CentreProcess): Promise<Record<string, string>> => {
  const text = await post(
    centre,
    `{ cases(first: 1, orderBy: { field: DECIDED_ON }) { nodes { id project { id } } } hookupOrders(first: 1) { nodes { id } } }`,
  );
  const { data } = JSON.parse(text) as {
    data: Record<'cases' | 'hookupOrders', { nodes: { id: string; project?: { id: string } }[] }>;
  };
  const [found] = data.cases.nodes;
  const quoted = (id: string | undefined) => JSON.stringify(id ?? 'x');
  return {
    'case.id': quoted(found?.id),
    'node.id': quoted(found?.id),
    'project.id': quoted(found?.project?.id),
    'hookupOrder.id': quoted(data.hookupOrders.nodes[0]?.id),
    'utility.company': '"jinshanGas"',
    'stageDurationCases.filter': '{ stage: "constructionPermit" }',
    'applicationPreview.projectCode': quoted(found?.project?.id),
    'applicationPreview.stage': '"constructionPermit"',
    'factProof.position': '"1"',
    'treeConsistency.size': '1',
    'person.id': '"none"',
    'forProject.category': '"industrial"',
    'stageDurations.groupBy': '[MONTH, LOCALITY, CATEGORY]',
    'appraisal.kind': '"salesSiteOpening"',
    'appraisalCurve.kind': '"salesSiteOpening"',
    'appraisalCurve.from': '"2021-04-01"',
    'appraisalCurve.to': '"2021-06-01"',
    'appraisalSubjects.filter': '{ kind: "salesSiteOpening", measure: OPEN }',
    'reviewDurations.groupBy': '[MONTH, ITEM]',
  };
};

/** How much processor time a centre takes while something is done, in milliseconds. */
const processorTime = async (centre: CentreProcess, act: () => Promise<void>): Promise<number> => {
  const before = centre.processorTime();
  await act();
  return centre.processorTime() - before;
};

/** A centre that has just started may still be reading its log. */
const isReady = async ({ url }: CentreProcess): Promise<void> => {
  while (!(await fetch(`${url}/readyz`)).ok) await new Promise((resolve) => setTimeout(resolve, 100));
};
