import { access } from '@onewindow/app/access.ts';
import { cellOf } from '@onewindow/gateway/access/accessTable.ts';
import { ownBy } from '@onewindow/gateway/access/rule.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { goodInputs, type Prepared } from '../journey/goodInput.ts';
import { catalogue } from '../jinshan.ts';
import { isPermitted, refusedAs, unknownIds } from './cells.ts';
import { isCommitted, reachedIds, whatIsCommitted, whatIsOf, whatIsOfIssue } from './reachedRows.ts';
import { type Asker, askers, type Heard, openRightsCentre, type RightsCentre } from './rightsCentre.ts';
import { schema } from './schemaPaths.ts';

let rights: RightsCentre;
beforeAll(async () => {
  rights = await openRightsCentre();
});
afterAll(() => rights.close());

/** Why a command was not done. */
interface Refused {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[] | null;
}

/** What a command is about, of which whoever asks reaches it or not. */
interface About {
  /** Where its id stands in the input, of which table it is, and an id that nothing has. */
  readonly target: { readonly field: string; readonly table: string; readonly unknown: unknown } | undefined;
  readonly isReached: (asker: Asker) => boolean;
}

const about = async (name: string, input: Prepared): Promise<About> => {
  // What nobody's rows tell is told by its own rules: whose company it is, whose delivery, and whose is what is kept for oneself.
  const own = ownThings[name];
  if (own) {
    const { field, unknown, is } = own;
    return { target: { field, table: '', unknown }, isReached: (asker) => is(asker, input) };
  }
  const found = access.targets.find(({ field }) => typeof input[field] === 'string');
  if (!found || access.begins[name]) return { target: undefined, isReached: () => true };
  const { field, table } = found;
  const id = String(input[field]);
  const project = /^\d{4}-\d{6}-\d{2}-\d{2}-\d{6}/u.exec(id)?.[0];
  const ofProject = project === undefined ? {} : await whatIsOf(rights, project);
  const ofOthers = table === 'issues' ? await whatIsOfIssue(rights, id) : ofProject;
  const objects = isCommitted(table) ? await whatIsCommitted(rights, table, id) : ofOthers;
  return {
    target: { field, table, unknown: unknownIds[table] },
    isReached: (asker) => {
      const rows = access.rowsOf(asker.caller);
      return rows === 'every' || rows[table] === 'every' || reachedIds(asker, table, objects).includes(id);
    },
  };
};

const isOwnCompany = ({ caller }: Asker, { company }: Prepared): boolean =>
  caller.own.company === undefined || caller.own.company === company;
/** Deliveries of here are told there, to their company, and to whoever sees them all. */
const isOwnDelivery = (asker: Asker, input: Prepared): boolean =>
  isOwnCompany(asker, input) && asker.caller.own.locality !== 'zhujing';
const ofCompany = { field: 'company', unknown: 'nobody', is: isOwnCompany };
const ofDelivery = { field: 'factId', unknown: '00000000-0000-4000-8000-999999999999', is: isOwnDelivery };
/** An arrear lies here, and its creditor is the firm of here; who owes is a public body. */
const isOwnArrear = ({ caller: { own } }: Asker): boolean =>
  (own.locality ?? 'langxia') === 'langxia' && (own.creditCode ?? firmHere) === firmHere;
const firmHere = '91310116MA1J000100';
const ofArrear = { field: 'arrear', unknown: unknownIds['arrears'], is: isOwnArrear };
/** The firms of here and of elsewhere have met. */
const ofMeeting = { field: 'meeting', unknown: unknownIds['meetings'], is: () => true };
const ownThings: {
  readonly [name: string]: {
    readonly field: string;
    readonly unknown: unknown;
    readonly is: (asker: Asker, input: Prepared) => boolean;
  };
} = {
  replayDelivery: ofDelivery,
  giveUpDelivery: ofDelivery,
  replayAllParked: ofCompany,
  replayRange: ofCompany,
  acknowledgeHookupFacts: ofCompany,
  sendTest: ofCompany,
  amendArrear: ofArrear,
  recordArrearPayment: ofArrear,
  confirmArrearPayment: ofArrear,
  rejectArrearPayment: ofArrear,
  proposeArrearReduction: ofArrear,
  confirmArrearReduction: ofArrear,
  declineArrearReduction: ofArrear,
  disputeArrear: ofArrear,
  endArrearDispute: ofArrear,
  confirmMeeting: ofMeeting,
  endMeeting: ofMeeting,
  removeView: { field: 'view', unknown: '00000000-0000-4000-8000-999999999999', is: () => false },
};

/** What the rules say to whoever reaches a case, of what is another's all the same. */
const ofRules: { readonly [name: string]: readonly string[] } = {
  // A head says of themselves alone that they are away.
  endDeputy: ['ONLY_ONES_OWN'],
  recordLeave: ['ONLY_ONES_OWN'],
  endLeave: ['ONLY_ONES_OWN'],
  // Who holds a case hands it over, and their head.
  handOver: ['NOT_HELD'],
  // An issue is its owner's to refuse and to answer, or the answer of whoever has the rank.
  answerIssue: ['OWNER_ONLY'],
  refuseIssue: ['OWNER_ONLY'],
  // A task is its owner's to complete, and another's to confirm; that a firm has read a policy records who handed it over.
  completeTask: ['NOT_THE_OWNER'],
  confirmTask: ['SAME_PERSON'],
  markPolicyRead: ['NOT_THE_DELIVERER', 'NOT_DELIVERED'],
  // The two officers whom a draw names, each with their own secret; and the public value is confirmed by another than entered it.
  commitDrawSecret: ['NOT_OFFICER_OF_DRAW'],
  revealDrawSecret: ['NOT_OFFICER_OF_DRAW', 'SECRET_OF_ANOTHER_DIGEST'],
  confirmDrawValue: ['VALUE_BY_SAME_PERSON'],
  // What one inspector found another confirms; who published a circular neither withdraws it nor decides on the mark that rests on it.
  confirmInspection: ['OWN_FINDINGS'],
  objectToInspection: ['OWN_FINDINGS'],
  withdrawCircular: ['OWN_CIRCULAR'],
  grantCreditRepair: ['OWN_CREDIT_ENTRY'],
  refuseCreditRepair: ['OWN_CREDIT_ENTRY'],
  answerCreditObjection: ['OWN_CREDIT_ENTRY'],
  // What somebody has recorded or proposed another confirms; what a firm owes it disputes itself, and the one that is owed does not.
  confirmArrearPayment: ['SAME_PERSON'],
  confirmArrearReduction: ['SAME_PERSON'],
  disputeArrear: ['NOT_THE_DEBTOR'],
  endArrearDispute: ['NOT_THE_DEBTOR'],
  confirmMeeting: ['SAME_PERSON'],
  withdrawOffer: ['NOT_THE_FIRM'],
  // Everybody counts their own notes.
  removeNote: ['NOTE_UNKNOWN'],
};

/** Whether the table lets somebody begin this, or decide on these items, apart from whether they reach what it is about. */
const isTheirs = (asker: Asker, name: string, input: Prepared): boolean => {
  const role = asker.caller.roles[0]!;
  const by = ownBy[role];
  const value = by && asker.caller.own[by];
  if (by !== undefined && value !== undefined && access.begins[name]?.(input, by, value) === false) return false;
  if (cellOf(access.rulesOf('Mutation', name)!, role) !== 'ownItem') return true;
  const named = [input['item'], input['items'], input['certificates']].flat().filter((one) => one !== undefined);
  const departments = named.map((one) =>
    departmentOf.get(typeof one === 'string' ? one : (one as { item: string }).item),
  );
  return departments.length > 0 && departments.every((one) => one === asker.caller.own.department);
};
const departmentOf = new Map(
  catalogue.stages.flatMap(({ items }) => items.map(({ id, department }) => [id, department] as const)),
);

/** What is asked of each answer; of several commands each has one of its own. */
const selected = (name: string): string => {
  const refusal = 'refusal { code message path }';
  if (name === 'handOver') return `{ ${refusal} rows { ${refusal} } }`;
  return name === 'concludeReviews' ? `{ ${refusal} results { ${refusal} error { code } } }` : `{ ${refusal} }`;
};
interface Answered {
  readonly refusal: Refused | null;
  readonly rows?: readonly { readonly refusal: Refused | null }[];
  readonly results?: readonly { readonly refusal: Refused | null; readonly error: { readonly code: string } | null }[];
}
const refusalIn = (answer: unknown): Refused | null => {
  const { refusal, rows, results } = answer as Answered;
  return refusal ?? (rows ?? results)?.[0]?.refusal ?? null;
};
/** By which code what was asked for under a name is denied, if it is. */
const denialOf = ({ data, errors }: Heard, name: string): string | undefined =>
  errors.find(({ path }) => path?.length === 1 && path[0] === name)?.extensions.code ??
  (data?.[name] as Answered | null | undefined)?.results?.[0]?.error?.code;

describe('a command', () => {
  const commands = Object.values(schema.getMutationType()!.getFields());
  const cells = new Map<string, number>();

  it.each(commands.map(({ name, args }) => [name, args] as const))(
    '%s is done by whoever may, on what they reach; tells of another’s what it tells of nothing; and leaves no trace of anybody else',
    async (name, args) => {
      const { centre, ask } = rights;
      const isMany = args[0]!.name === 'inputs';
      const input = await goodInputs[isMany ? name.slice(0, -1) : name]!(centre);
      const { target, isReached } = await about(
        name,
        name === 'handOver' ? { caseId: (input['cases'] as string[])[0] } : input,
      );
      const { field, unknown } =
        name === 'handOver' ? { field: 'cases', unknown: [unknownIds['cases']] } : (target ?? { field: '' });
      const of = { good: input, unknown: { ...input, ...(field !== '' && { [field]: unknown }) } };
      const type = String(args[0]!.type).replaceAll(/[[\]!]/gu, '');
      const before = await centre.logLength();
      const outcomes = await Promise.all(
        askers.map(async (asker) => {
          const may = isPermitted(asker, 'Mutation', name) && isTheirs(asker, name, input);
          const cell = may ? (isReached(asker) ? 'own' : 'foreign') : 'denied';
          // Only what would be done is but tried; whatever must not be done is given in earnest.
          const asked = (one: 'good' | 'unknown', rest: string): string =>
            `${one}: ${name}(${isMany ? `inputs: [$${one}]` : `input: $${one}`}${rest}) ${selected(name)}`;
          const fields = [
            asked('good', cell === 'own' ? ', dryRun: true' : ''),
            ...(field === '' ? [] : [asked('unknown', '')]),
          ];
          const query = `mutation ($good: ${type}!${field === '' ? '' : `, $unknown: ${type}!`}) { ${fields.join(' ')} }`;
          return { asker, cell, heard: await ask(asker, query, of) };
        }),
      );
      for (const { asker, cell, heard } of outcomes) {
        cells.set(cell, (cells.get(cell) ?? 0) + 1);
        const names = field === '' ? ['good'] : ['good', 'unknown'];
        const denied = names.map((one) => denialOf(heard, one));
        expect([asker.who, denied]).toEqual([
          asker.who,
          names.map(() => (cell === 'denied' ? refusedAs(asker) : undefined)),
        ]);
        expect(heard.errors.filter(({ extensions }) => extensions.code !== refusedAs(asker))).toEqual([]);
        if (cell === 'denied') continue;
        const [good, ofNothing] = names.map((one) => refusalIn(heard.data![one]));
        const allowed = [undefined, ...(ofRules[name] ?? [])];
        expect([asker.who, cell === 'own' ? allowed.includes(good?.code) : good]).toEqual([
          asker.who,
          cell === 'own' ? true : ofNothing,
        ]);
        expect([asker.who, cell === 'foreign' && good === null]).toEqual([asker.who, false]);
      }
      expect(await centre.logLength()).toBe(before);
    },
  );

  it('was given by whoever may and may not, on what is theirs and is not', () => {
    expect(Object.fromEntries(cells)).toEqual({
      own: expect.any(Number),
      foreign: expect.any(Number),
      denied: expect.any(Number),
    });
    expect(Math.min(...cells.values())).toBeGreaterThan(90);
  });
});
