/** What the rules forbid: data, not an exception. The words for each code are in `schema/i18n`. */
export interface Refusal<Code extends string = string> {
  readonly refused: Code;
  /** The field of the command's input that the refusal concerns. */
  readonly field?: string;
  /** What the words need to be exact: a day, a limit, a name. */
  readonly details?: { readonly [name: string]: string | number };
}

/** Facts to record, in order, or the reason why not. */
export type Decision<Event, Code extends string = string> = readonly Event[] | Refusal<Code>;

/** Says no: why, about which field, and what the words need to be exact. */
export const refuse = <Code extends string>(
  code: Code,
  field?: string,
  details?: Refusal['details'],
): Refusal<Code> => ({
  refused: code,
  ...(field !== undefined && { field }),
  ...(details && { details }),
});

/** Whether a decision says no. */
export const isRefusal = <Event, Code extends string>(decision: Decision<Event, Code>): decision is Refusal<Code> =>
  'refused' in decision;

/** Whether an answer says no. */
export const isRefusalOf = <Answer extends object>(answer: Answer | Refusal): answer is Refusal => 'refused' in answer;

/** One of the things that a command may name, as an item or a certificate, and why every input that names it is refused now. */
export interface Target<Code extends string = string> {
  readonly id: string;
  readonly refusal?: Refusal<Code> | undefined;
}

/**
 * Whether a command can be given as things stand, whatever it says: with a refusal every input is refused for just that reason; with none
 * at least one is accepted. Of a command that names one of several things, or some, these are its targets: it can be given as long as one
 * of them is not refused, and an input that names a refused one is refused for the reason that stands there.
 */
export interface Allowed<Code extends string = string> {
  readonly refusal?: Refusal<Code> | undefined;
  readonly targets?: readonly Target<Code>[];
  /** Where an input names a target, as a refusal's field does. */
  readonly field?: string;
}

/**
 * The rules of one kind of stream, pure: what a command yields in a state, and what an event makes of a state. Time,
 * identity, catalogue and calendar come in as the context, as values.
 */
export interface Decider<State, Command, Event, Context> {
  readonly initial: State;
  /** Why whoever acts may do nothing at all here; judged before anything else. */
  readonly bar?: (state: State, context: Context) => Refusal | undefined;
  /** Whether a command can be given as things stand; `decide` asks it first. */
  readonly allowed: (
    type: Command extends { readonly type: infer Type } ? Type : never,
    state: State,
    context: Context,
  ) => Allowed;
  readonly decide: (command: Command, state: State, context: Context) => Decision<Event>;
  readonly evolve: (state: State, event: Event) => State;
}

/** A log holds an event that this version does not know: a newer one wrote it. Following stops, nothing is guessed. */
export class UnknownEvent extends Error {
  override readonly name = 'UnknownEvent';
  constructor(event: never) {
    super(`unknown event type ${(event as { type: string }).type}: was the log written by a newer version?`);
  }
}
