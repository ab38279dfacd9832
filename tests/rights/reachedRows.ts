import { access } from '@onewindow/app/access.ts';
import type { RowCondition } from '@onewindow/kernel/rowCondition.ts';

import { type Asker, everything, type RightsCentre } from './rightsCentre.ts';

/** The rows of a table by what the conditions of the rights name them by, as whoever sees everything is told of them. */
type Rows = readonly Readonly<Record<string, unknown>>[];
/** What there is in a centre, by the tables of the rights. */
export type There = Readonly<Record<string, Rows>>;

const project = 'key: id locality { id } applicant { creditCode }';
const ofCase = 'key: id projectCode reviews { key: id department { id } case { id } }';
const order = 'key: id projectCode company { id } deliveries { nodes { key: id orderId projectCode company { id } } }';

const subject = 'key: code locality { id } enterprise { creditCode }';
const commitment = `key: id of: subject { ${subject} }`;

const inspection = `key: id of: subject { ${subject} } inspectors { department { id } }`;

/** How each of these is asked for by its id, and what of its row rights are judged by. */
const committed: {
  readonly [table: string]: readonly [
    ask: (id: string) => string,
    // oxlint-disable-next-line typescript/no-explicit-any -- rows of every shape
    rowOf: (answer: any, id: string) => There[string][number],
  ];
} = {
  subjects: [(id) => `subject(code: "${id}") { ${subject} }`, (one) => subjectRow(one)],
  sites: [(id) => `salesSite(code: "${id}") { ${subject} }`, (one) => subjectRow(one)],
  commitments: [(id) => `commitment(id: "${id}") { ${commitment} }`, (one) => commitmentRow(one)],
  inspections: [(id) => `inspection(id: "${id}") { ${inspection} }`, (one) => inspectionRow(one)],
  // Of a mark its record is asked for.
  creditMarks: [
    (id) => `creditRecord(creditCode: "${id.split('.')[0]}") { creditCode }`,
    ({ creditCode }, id) => ({ id, key: id, creditCode }),
  ],
};

/** Whether whose a row is stands here. */
export const isCommitted = (table: string): boolean => table in committed;

/** A subject, a commitment, or what followed from one, by its id. */
export const whatIsCommitted = async (
  { ask }: Pick<RightsCentre, 'ask'>,
  table: string,
  id: string,
): Promise<There> => {
  const [asked, rowOf] = committed[table]!;
  const { data, errors } = await ask(everything, `{ one: ${asked(id)} }`);
  if (data === null || errors.length > 0) throw new Error(JSON.stringify(errors));
  const { one } = data;
  return { [table]: one === null ? [] : [rowOf(one, id)] };
};

/** What there is: asked for by the head of the centre, who reaches all of it. */
export const whatIsThere = async ({ ask }: Pick<RightsCentre, 'ask'>): Promise<There> => {
  const { data, errors } = await ask(
    everything,
    `{
      projects { nodes { ${project} } }
      cases { nodes { ${ofCase} } }
      hookupOrders(first: 5) { nodes { ${order} } }
      issues { nodes { ${issue} } }
      utilities: hookupStatus { key: id company { id } }
      subjects { nodes { ${subject} } }
      commitments { nodes { ${commitment} } }
      inspections { nodes { ${inspection} } }
      sites { nodes { site { ${subject} } record { key: id } } }
    }`,
  );
  if (data === null || errors.length > 0) throw new Error(JSON.stringify(errors));
  const { projects, cases, hookupOrders, issues, utilities, subjects, commitments, inspections, sites } =
    // oxlint-disable-next-line typescript/no-explicit-any -- rows of every shape
    data as any;
  return {
    ...rowsOf(projects.nodes, cases.nodes, hookupOrders.nodes),
    issues: issues.nodes.map(issueRow),
    utilities: utilities.map(utilityRow),
    subjects: subjects.nodes.map(subjectRow),
    commitments: commitments.nodes.map(commitmentRow),
    publicCommitments: commitments.nodes.map(commitmentRow),
    inspections: inspections.nodes.map(inspectionRow),
    ...siteRows(sites.nodes),
  };
};

const issue = 'key: id department { id } firm { creditCode }';
/** One issue, as the rights tell whose it is. */
export const whatIsOfIssue = async ({ ask }: Pick<RightsCentre, 'ask'>, id: string): Promise<There> => {
  const { data } = await ask(everything, `{ issue(id: "${id}") { ${issue} } }`);
  // oxlint-disable-next-line typescript/no-explicit-any -- rows of every shape
  const found = data?.['issue'] as any;
  return { issues: found === null ? [] : [issueRow(found)] };
};

/** What belongs to one project. */
export const whatIsOf = async ({ ask }: Pick<RightsCentre, 'ask'>, projectCode: string): Promise<There> => {
  const { data, errors } = await ask(
    everything,
    `{ project(id: "${projectCode}") {
      ${project}
      cases(first: 3) { nodes { ${ofCase} } }
      hookupOrders(first: 3) { nodes { ${order} } }
    } }`,
  );
  if (data === null || errors.length > 0) throw new Error(JSON.stringify(errors));
  // oxlint-disable-next-line typescript/no-explicit-any -- rows of every shape
  const found = data['project'] as any;
  return found === null ? rowsOf([], [], []) : rowsOf([found], found.cases.nodes, found.hookupOrders.nodes);
};

/* oxlint-disable typescript/no-explicit-any -- rows of every shape */
const rowsOf = (projects: readonly any[], cases: readonly any[], orders: readonly any[]): There => ({
  projects: projects.map(({ key, locality, applicant }) => ({
    id: key,
    key,
    locality: locality.id,
    applicantCode: applicant.creditCode,
  })),
  cases: cases.map(({ key, projectCode, reviews }) => ({
    id: key,
    key,
    projectCode,
    departments: reviews.map(({ department }: any) => department.id),
  })),
  reviews: cases.flatMap(({ reviews }) =>
    reviews.map(({ key, department, case: of }: any) => ({ id: key, key, department: department.id, caseId: of.id })),
  ),
  hookupOrders: orders.map(({ key, projectCode, company }) => ({ id: key, key, projectCode, company: company?.id })),
  deliveries: orders.flatMap(({ deliveries }) =>
    deliveries.nodes.map(({ key, orderId, projectCode, company }: any) => ({
      id: key,
      key,
      orderId,
      projectCode,
      company: company.id,
    })),
  ),
});
const subjectRow = ({ key, locality, enterprise }: any) => ({
  id: key,
  key,
  locality: locality.id,
  creditCode: enterprise.creditCode,
});
const commitmentRow = ({ key, of }: any) => ({ ...subjectRow(of), id: key, key, code: of.key });
const issueRow = ({ key, department, firm }: any) => ({
  id: key,
  key,
  department: department?.id,
  firm: firm.creditCode,
});
const inspectionRow = ({ key, of, inspectors }: any) => ({
  ...subjectRow(of),
  id: key,
  key,
  code: of.key,
  departments: inspectors.map(({ department }: any) => department.id),
});
const siteRows = (nodes: readonly any[]): There => ({
  sites: nodes.map(({ site }) => subjectRow(site)),
  siteDuties: nodes.map(({ site }) => subjectRow(site)),
  siteDays: nodes.flatMap(({ site, record }) =>
    record === null ? [] : [{ id: record.key, key: record.key, site: site.key }],
  ),
});
const utilityRow = ({ key, company }: any) => ({ id: key, key: company.id });
/* oxlint-enable typescript/no-explicit-any */

/** The ids of the rows of a table that somebody reaches, by the table of rights alone: no reader of ours is asked. */
export const reachedIds = ({ caller }: Asker, table: string, there: There): readonly string[] => {
  const rights = access.rowsOf(caller);
  const condition = rights === 'every' ? 'every' : (rights[table] ?? 'none');
  return (there[table] ?? []).filter((row) => fulfils(condition, row, there)).map((row) => String(row['id']));
};

/** The same, and what is read within it: whoever reaches a case reads its file whole, with what other departments said. */
export const readIds = (asker: Asker, table: string, there: There): readonly string[] => {
  if (table !== 'reviews') return reachedIds(asker, table, there);
  const cases = new Set(reachedIds(asker, 'cases', there));
  return there['reviews']!.filter(({ caseId }) => cases.has(String(caseId))).map(({ id }) => String(id));
};

const fulfils = (condition: RowCondition, row: Readonly<Record<string, unknown>>, there: There): boolean => {
  if (condition === 'every' || condition === 'none') return condition === 'every';
  if ('any' in condition) return condition.any.some((one) => fulfils(one, row, there));
  const { column } = condition;
  if (!(column in row)) throw new TypeError(`nobody knows the column ${column} of ${JSON.stringify(row)}`);
  if ('is' in condition) return row[column] === condition.is;
  if ('names' in condition) return (row[column] as readonly string[]).includes(condition.names);
  return (there[condition.in] ?? []).some(
    (other) => other['key'] === row[column] && fulfils(condition.that, other, there),
  );
};

/** What is there and somebody does not reach; what stands in a row that they reach, like the project of an order, is told with it. */
export const foreignIds = (asker: Asker, there: There): readonly string[] => {
  const told = new Set(
    Object.entries(there).flatMap(([table, rows]) => {
      const reached = new Set(reachedIds(asker, table, there));
      return rows.filter(({ id }) => reached.has(String(id))).flatMap((row) => Object.values(row));
    }),
  );
  return Object.values(there)
    .flat()
    .map(({ id }) => String(id))
    .filter((id) => !told.has(id));
};

/** Those of some ids that a text names: by themselves, and not as the beginning of another. */
export const namedIn = (text: string, ids: readonly string[]): readonly string[] =>
  ids.filter((id) =>
    text
      .split(id)
      .slice(1)
      .some((rest) => !/^[\w./:-]/u.test(rest)),
  );
