import { permitConclusion } from '../permitConclusion.ts';
import { answeringContexts } from '@onewindow/app/answeringContexts.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { gatewaySchema } from '@onewindow/gateway/sdl.ts';
import { words } from '@onewindow/schema/words.ts';
import type { GraphQLInputType } from 'graphql';
import { expect } from 'vitest';

import type { Answer, TestCentre } from '../testCentre.ts';

/** Who can be asked: a centre in this process, or one behind a socket. */
export type Asked = Pick<TestCentre, 'ask'>;

/** A mutation: what it takes, and what it answers first of all. */
export interface Mutation {
  readonly name: string;
  /** The type of its input. */
  readonly type: GraphQLInputType;
  readonly input: string;
  /** The names of what may stand in its input. */
  readonly takes: readonly string[];
  readonly answer: string;
  /** What is asked of its answer. */
  readonly selection: string;
}

const schema = gatewaySchema(answeringContexts);
const { catalogue } = loadCatalogue('jinshan');

const fieldsOf = (typeName: string): readonly string[] => {
  const type = schema.getType(typeName.replace('!', ''));
  return type && 'getFields' in type ? Object.keys(type.getFields()) : [];
};

/** How an object that is answered is known, and how often it was changed. */
const named: { readonly [answer: string]: string } = {
  project: 'project { id revision }',
  case: 'case { id revision }',
  hookupOrder: 'hookupOrder { id revision }',
  utility: 'utility { company { id } revision }',
  delivery: 'delivery { factId }',
  outreachActivity: 'outreachActivity { id revision }',
  salesSite: 'salesSite { id: code revision }',
  subject: 'subject { id: code revision }',
  commitment: 'commitment { id revision }',
  round: 'round { id revision }',
  issue: 'issue { id revision }',
  draw: 'draw { id revision }',
  inspection: 'inspection { id revision }',
  creditRecord: 'creditRecord { id revision }',
  accessKey: 'accessKey { id revision }',
  personSessions: 'personSessions { person revision }',
  policy: 'policy { id revision }',
  bulletin: 'bulletin { id revision }',
  arrear: 'arrear { id revision }',
  offer: 'offer { id revision }',
  meeting: 'meeting { id revision }',
  personDuties: 'personDuties { person revision }',
  mandate: 'mandate { agent revision }',
  person: 'person { id revision }',
  savedView: 'savedView { id revision }',
  officer: 'officer { id }',
  rows: 'rows { caseId refusal { code } }',
};

/** Every mutation of the public contract that gives one command: a new one cannot be forgotten. */
export const mutations: readonly Mutation[] = Object.values(schema.getMutationType()?.getFields() ?? {})
  .filter(({ args }) => args[0]?.name === 'input')
  .map(({ name, args, type: answered }) => {
    const [taken] = args;
    if (!taken) throw new TypeError(`${name} takes nothing`);
    const input = String(taken.type);
    const [answer = '', ...others] = fieldsOf(String(answered));
    const asked = [named[answer] ?? answer, ...others.filter((field) => field === 'position')];
    return { name, type: taken.type, input, takes: fieldsOf(input), answer, selection: asked.join(' ') };
  });

/** Gives a command, whatever comes of it. */
export const give = (asked: Asked, name: string, input: unknown, headers?: Record<string, string>): Promise<Answer> => {
  const mutation = mutations.find((one) => one.name === name);
  if (!mutation) throw new Error(`there is no mutation ${name}`);
  return asked.ask(
    `mutation Give($input: ${mutation.input}) {
      ${name}(input: $input) {
        ${mutation.selection}
        refusal { code message path details }
      }
    }`,
    { input },
    headers,
  );
};

/** Has the window's clerk propose what takes two people, unless that was done already. */
export const proposed = async (asked: Asked, name: string, input: object): Promise<void> => {
  if (!(catalogue.separation.proposed as readonly string[]).includes(name)) return;
  const { caseId, item, number } = input as { caseId?: string; item?: string; number?: string };
  const act = name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  const proposal = { caseId, act, item, number, reason: '经办人提请' };
  const { errors } = await give(asked, 'proposeAct', proposal);
  expect(errors).toBeUndefined();
};

/** Gives a command, and expects that nothing forbids it. Where it takes two, somebody else has proposed it; a repeat needs no more of that. */
export const given = async (
  asked: Asked,
  name: string,
  input: object,
): Promise<{ id: string; revision: number; position: string }> => {
  if (!('commandId' in input)) await proposed(asked, name, input);
  const { data, errors } = await give(asked, name, input);
  expect(errors).toBeUndefined();
  const { refusal, position, ...answer } = data[name];
  expect(refusal).toBeNull();
  const [object] = Object.values(answer) as Partial<Named>[];
  const { id, company, factId, revision = -1 } = object ?? {};
  return { id: id ?? company?.id ?? factId ?? '', revision, position };
};

/** An object by what commands name it by, and how often it was changed. */
interface Named {
  readonly id: string;
  readonly company: { readonly id: string };
  readonly factId: string;
  readonly revision: number;
}

/** Why a command was refused: its code as the rules say it, the path to what it is about, and what the message tells of it. */
interface Refused {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[] | null;
  readonly details: object | null;
}

/** What a refused command is told. */
export const refusalOf = async (
  asked: Asked,
  name: string,
  input: unknown,
  headers?: Record<string, string>,
): Promise<Refused | null> => {
  const { data, errors } = await give(asked, name, input, headers);
  expect(errors).toBeUndefined();
  const { refusal } = data[name];
  return refusal && { ...refusal, code: codeOf(refusal.code) };
};

/** A refusal's code as the rules say it. */
export const codeOf = (code: string): string => code.toLowerCase().replaceAll('_', '-');

/** One thing that is wrong with an input. */
interface Issue {
  readonly path: string;
  readonly rule: string;
  readonly message: string;
}

/** What is wrong with an answer's request; it must be a fault of the caller's, told in full. */
export const issuesOf = ({ errors = [] }: Answer): readonly Issue[] =>
  errors.flatMap(({ message, extensions }) => {
    expect(extensions.code).toBe('BAD_USER_INPUT');
    expect(message).not.toContain(words.en.faults.internal);
    const issues = extensions.issues as readonly Issue[];
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.filter((issue) => ![issue.path, issue.rule, issue.message].every(isSaid))).toEqual([]);
    return issues;
  });

const isSaid = (text: unknown): boolean => typeof text === 'string' && text !== '';

let projects = 0;
/** A project code that no other project has. */
export const nextProjectCode = (): string => `2105-310116-04-01-${String((projects += 1)).padStart(6, '0')}`;

/** An industrial project: its first stage is the construction permit. */
export const project = (projectCode: string) => ({
  projectCode,
  name: '示例厂房',
  applicant: { name: '示例建设单位', creditCode: '91310116MA1J000100' },
  category: 'industrial',
  address: '金山工业区示例路 1 号',
  locality: 'langxia',
});

/** Registers a project and submits its application for a construction permit. */
export const submitted = async (asked: Asked, changes: object = {}, application: object = {}): Promise<string> => {
  const projectCode = nextProjectCode();
  await given(asked, 'registerProject', { ...project(projectCode), ...changes });
  const { id } = await given(asked, 'submitCase', {
    projectCode,
    stage: 'constructionPermit',
    channel: 'WINDOW',
    ...application,
  });
  return id;
};

/** Brings an application under review. */
export const underReview = async (asked: Asked, changes: object = {}): Promise<string> => {
  const caseId = await submitted(asked, changes);
  await given(asked, 'acceptCase', { caseId });
  return caseId;
};

/** Brings an industrial project's permit to where its drawings are reviewed and its first permit is to be decided. */
export const reviewed = async (asked: Asked): Promise<string> => {
  const caseId = await underReview(asked);
  await given(asked, 'concludeReview', { caseId, item: 'C1', outcome: 'AGREE' });
  return caseId;
};

/** Brings an application to the approval of all its items. */
export const approved = async (asked: Asked, changes: object = {}): Promise<string> => {
  const caseId = await underReview(asked, changes);
  for (const [mutation, input] of permitConclusion(caseId)) await given(asked, mutation, input);
  return caseId;
};

/** Asks at the window for a temporary supply. */
export const requested = async (asked: Asked, utility = 'water'): Promise<string> => {
  const projectCode = nextProjectCode();
  await given(asked, 'registerProject', project(projectCode));
  const { id } = await given(asked, 'requestHookup', { projectCode, purpose: 'TEMPORARY', utility, demand: {} });
  return id;
};

/** Brings a temporary supply to its company's acceptance, its reply, and its readiness, as far as is asked. */
export const stepped = async (asked: Asked, steps: 1 | 2 | 3): Promise<string> => {
  const orderId = await requested(asked);
  await given(asked, 'acceptHookupOrder', { orderId });
  if (steps > 1) await given(asked, 'replyToSurvey', { orderId, externalLine: false, number: 'S-1' });
  if (steps > 2) await given(asked, 'declareReadyToConnect', { orderId });
  return orderId;
};
