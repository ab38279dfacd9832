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

/**
 * The rules of one kind of stream, pure: what a command yields in a state, and what an event makes of a state. Time,
 * identity, catalogue and calendar come in as the context, as values.
 */
export interface Decider<State, Command, Event, Context> {
  readonly initial: State;
  /** Why whoever acts may do nothing at all here; judged before anything else. */
  readonly bar?: (state: State, context: Context) => Refusal | undefined;
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
