import { type Allowed, type Decider, type Decision, isRefusal, type Refusal, refuse, type Target } from './decider.ts';
import type { Fact } from './eventStore.ts';

/** What one command asks: first of how things stand, then of what it says (decision 40). */
export interface CommandRule<Data, State, Event, Context, Code extends string = string> {
  readonly allowed: (state: State, context: Context) => Allowed;
  /** Asked only where it is allowed. */
  readonly decide: (data: Data, state: State, context: Context) => Decision<Event, Code>;
}

/** What each command of one kind of stream asks, by its name. */
export type CommandRules<Command extends Fact, State, Event, Context, Code extends string = string> = {
  readonly [Type in Command['type']]: CommandRule<
    Extract<Command, { type: Type }>['data'],
    State,
    Event,
    Context,
    Code
  >;
};

/** Of a command that nothing but its input can forbid. */
export const always = (): Allowed => ({});

/** Of a command that can be given unless something stands in its way. */
export const unless = (refusal: Refusal | undefined): Allowed => (refusal ? { refusal } : {});

/**
 * Of a command that names one of several things, or some. Where it can name none of them now, that is said for their one reason, or
 * where they have several without one; and where there are none at all, as the rule says it.
 */
export const someOf = (targets: readonly Target[], none: string, field: string): Allowed => {
  const refusals = targets.flatMap(({ refusal }) => refusal ?? []);
  if (refusals.length < targets.length) return { targets, field };
  const [first = refuse(none), ...others] = refusals;
  const refusal = others.every(({ refused }) => refused === first.refused) ? first : refuse('nothing-ready');
  return { refusal: { ...refusal, field }, targets, field };
};

/**
 * What a command comes to by its rule. Where none of several things is ready for it, an input is told why not the one that it names, which
 * only the rule can tell.
 */
export const decideBy = <Data, State, Event, Context, Code extends string>(
  { allowed, decide }: CommandRule<Data, State, Event, Context, Code>,
  data: Data,
  state: State,
  context: Context,
): Decision<Event, Code> => {
  const { refusal, targets = [] } = allowed(state, context) as Allowed<Code>;
  if (refusal && targets.length === 0) return refusal;
  const decision = decide(data, state, context);
  return refusal && !isRefusal(decision) ? refusal : decision;
};

/** The part of a decider that follows from its rules. */
export const byRules = <Command extends Fact, State, Event, Context>(
  rules: CommandRules<Command, State, Event, Context>,
): Pick<Decider<State, Command, Event, Context>, 'allowed' | 'decide'> => {
  type Rule = CommandRule<Command['data'], State, Event, Context>;
  const ruleOf = (type: string): Rule => {
    const rule = (rules as { readonly [name: string]: Rule | undefined })[type];
    if (!rule) throw new TypeError(`unknown command ${type}`);
    return rule;
  };
  return {
    allowed: (type, state, context) => ruleOf(type).allowed(state, context),
    decide: ({ type, data }, state, context) => decideBy(ruleOf(type), data, state, context),
  };
};

type AnyRules = { readonly [type: string]: CommandRule<never, never, unknown, never> };

/** The same rules, of which each asks something else first. */
export const asking = <State, Context, Rules extends AnyRules>(
  rules: Rules,
  barOf: (state: State, context: Context) => Refusal | undefined,
): Rules => eachAsking(rules, barOf) as unknown as Rules;

/** Rules of what is there, asked of what may not be. */
type OnceThere<Rules> = {
  readonly [Type in keyof Rules]: Rules[Type] extends CommandRule<
    infer Data,
    infer State,
    infer Event,
    infer Context,
    infer Code
  >
    ? CommandRule<Data, State | undefined, Event, Context, Code>
    : never;
};

/** The same rules for what may not be there: then each refuses. */
export const onceThere = <Rules extends AnyRules>(rules: Rules, refusal: Refusal): OnceThere<Rules> =>
  eachAsking(rules, (state: unknown) => (state === undefined ? refusal : undefined)) as unknown as OnceThere<Rules>;

const eachAsking = <State, Context>(rules: AnyRules, barOf: (state: State, context: Context) => Refusal | undefined) =>
  Object.fromEntries(
    Object.entries(rules).map(([type, rule]) => [
      type,
      {
        ...rule,
        allowed: (state: State, context: Context): Allowed => {
          const refusal = barOf(state, context);
          return refusal ? { refusal } : rule.allowed(state as never, context as never);
        },
      },
    ]),
  );
