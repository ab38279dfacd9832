import { cellOf, permit } from '@onewindow/gateway/access/accessTable.ts';
import { ownBy } from '@onewindow/gateway/access/rule.ts';
import { access } from '@onewindow/app/access.ts';
import { callerFor } from '@onewindow/gateway/caller.ts';
import { localPeople } from '@onewindow/gateway/signIn/localPeople.ts';
import type { SignInSettings } from '@onewindow/gateway/signIn/openSignIn.ts';
import type { Person } from '@onewindow/schema/access/person.ts';
import { type FieldNode, Kind, OperationTypeNode, parse, valueFromASTUntyped } from 'graphql';
import { catalogue } from './jinshan.ts';

/** The people of a test's centre: those of a machine that is its own issuer. */
export const people: readonly Person[] = localPeople(catalogue);

/** What they sign in with in a test. */
export const testSignIn: SignInSettings = {
  sessionKey: new Uint8Array(32).fill(7),
  credential: 'owl_of_a_test',
  own: { people, code: 'once' },
};

/** The headers by which one of them asks. */
export const as = (person: string, credential = testSignIn.credential): { readonly [header: string]: string } => ({
  authorization: `Bearer ${credential}`,
  'x-as': person,
});

/**
 * Whose act something is that a test asks for, where it does not say: the first of the people who may give the first mutation, of the
 * department whose item it names; of what only reads, the head of the centre.
 */
export const personFor = (document: string, variables: object = {}): string => {
  const field = firstMutation(document);
  return field ? giverOf(field.name.value, inputOf(field, variables as Input)) : 'centreHead';
};

/** The first of the people who may give a mutation. */
export const giverOf = (mutation: string, input: object): string => {
  const department = departmentOf(input as Input);
  const rules = access.rulesOf('Mutation', mutation);
  const found = people.find(
    (person) =>
      'roles' in permit(rules, callerFor(person)) &&
      !['company', 'applicant'].includes(person.roles[0] ?? '') &&
      beginsOwn(mutation, input, person) &&
      (cellOf(rules!, person.roles[0]!) !== 'ownItem' ||
        person.department === department ||
        // Of an item that nobody knows it is anybody's to say so.
        (department === undefined && namesItem(input as Input))),
  );
  // What only an applicant may do, the applicant does.
  const applicant = people.find(
    (person) => person.roles[0] === 'applicant' && 'roles' in permit(rules, callerFor(person)),
  );
  return found?.id ?? applicant?.id ?? 'centreHead';
};

/** Whether what begins by a mutation is somebody's own, where it must be. */
const beginsOwn = (mutation: string, input: object, person: Person): boolean => {
  const by = ownBy[person.roles[0]!];
  const value = by && person[by];
  return by === undefined || value === undefined || (access.begins[mutation]?.(input, by, value) ?? true);
};

const firstMutation = (document: string): FieldNode | undefined => {
  try {
    const operation = parse(document).definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
    if (operation?.operation !== OperationTypeNode.MUTATION) return undefined;
    return operation.selectionSet.selections.find((one) => one.kind === Kind.FIELD);
  } catch {
    return undefined;
  }
};

type Input = Readonly<Record<string, unknown>>;

const inputOf = ({ arguments: given = [] }: FieldNode, variables: Input): Input => {
  const value = given.find(({ name }) => name.value === 'input')?.value;
  const input = value && valueFromASTUntyped(value, variables);
  return typeof input === 'object' && input !== null ? (input as Input) : {};
};

const namesItem = ({ item, items, certificates }: Input): boolean =>
  [item, items, certificates].some((one) => one != null);

const departmentOf = ({ caseId, item, items, certificates }: Input): string | undefined => {
  const stage = typeof caseId === 'string' ? caseId.split('.')[1] : undefined;
  const first = [item, items, certificates].flat().find((one) => one !== undefined && one !== null);
  const id = typeof first === 'object' && first !== null && 'item' in first ? first.item : first;
  const all = catalogue.stages.flatMap((one) => one.items.map((entry) => ({ ...entry, stage: one.id })));
  return (all.find((one) => one.id === id && one.stage === stage) ?? all.find((one) => one.id === id))?.department;
};
