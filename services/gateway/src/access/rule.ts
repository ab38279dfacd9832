import type { RowCondition } from '@onewindow/kernel/rowCondition.ts';
import type { Role, roles } from '@onewindow/schema/access/roles.ts';
import type { Person } from '@onewindow/schema/access/person.ts';
import type { TokenScope } from '@onewindow/schema/utility/values.ts';

/**
 * What a role may do with an operation: `yes`, `no`, `ownItem` (with items of the own department only), or `yes` with a
 * token or a key for that, where one is shown. Which rows it may be done with is said once for each table (`RowRule`).
 */
export type Rule = 'yes' | 'no' | 'ownItem' | TokenScope;

/** A cell for each role, in the order of `roles`: a table whose row lacks one does not compile. */
export type OfRoles<Cell> = OfEach<typeof roles, Cell>;
type OfEach<List extends readonly unknown[], Cell> = { readonly [Index in keyof List]: Cell };

/** Which rows of a table a role reaches: all, none, those that are somehow its own, or those of the person alone who asks. */
export type RowRule = 'every' | 'none' | 'own' | 'mine';

/** What makes a row of a table somebody's own. */
export interface OwnRows {
  readonly company?: (company: string) => RowCondition;
  readonly creditCode?: (creditCode: string) => RowCondition;
  readonly department?: (department: string) => RowCondition;
  readonly locality?: (locality: string) => RowCondition;
  readonly person?: (person: string) => RowCondition;
  /** Of who has come by a link to one order: of no other table, and of no other row, have they anything. */
  readonly order?: (order: string) => RowCondition;
}

/** By what each role's own is told; who has no such part of their own is limited by none. */
export const ownBy: { readonly [Name in Role]?: keyof OwnRows & keyof Person } = {
  clerk: 'locality',
  assistant: 'locality',
  reviewer: 'department',
  head: 'department',
  company: 'company',
  applicant: 'creditCode',
};

/** The fields of a type of the contract, each with what every role may do with it. */
export type FieldRules = { readonly [field: string]: OfRoles<Rule> };

/** What a context says of rights: of its operations, of single fields of other types, and of the rows of its tables. */
export interface ContextAccess {
  readonly Query: FieldRules;
  readonly Mutation: FieldRules;
  readonly Subscription: FieldRules;
  /** What `node` finds, by its type. */
  readonly Node: FieldRules;
  /** Fields of other types that not everybody sees who sees the object. */
  readonly fields?: { readonly [type: string]: FieldRules };
  readonly rows: { readonly [table: string]: { readonly rule: OfRoles<RowRule>; readonly own?: OwnRows } };
  /** The object that a command acts on: the part of its input that names it, its table, and the refusal of one that is not there. */
  readonly targets: readonly {
    readonly field: string;
    readonly table: string;
    /** What the names of its streams begin with. */
    readonly category: string;
    readonly unknown: string;
  }[];
  /** Of what begins something: whether what is given is somebody's own. */
  readonly begins?: { readonly [mutation: string]: (input: object, own: keyof OwnRows, value: string) => boolean };
}

/** What the rooms of one context say beside what every one of them has: of single fields, and of what is begun. */
export const besideOf = (rooms: readonly ContextAccess[]): Required<Pick<ContextAccess, 'fields' | 'begins'>> => {
  const fields: { [type: string]: FieldRules } = {};
  for (const room of rooms)
    for (const [type, rules] of Object.entries(room.fields ?? {})) fields[type] = { ...fields[type], ...rules };
  return {
    fields,
    begins: Object.assign({}, ...rooms.map(({ begins }) => begins)) as NonNullable<ContextAccess['begins']>,
  };
};
