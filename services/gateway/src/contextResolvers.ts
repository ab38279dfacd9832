import type { ContextAccess } from './access/rule.ts';
import type { Said } from './dispatch.ts';
import type { Context } from './requestContext.ts';
import type { Resolvers } from './generated/resolverTypes.ts';
import type { Sentences } from './resolvers/sentences.ts';

type Lookup = (context: Context, id: string) => object | undefined | Promise<object | undefined>;

/** What a context answers over GraphQL. */
export interface ContextResolvers {
  readonly resolvers: readonly Resolvers[];
  /** How the object that a mutation answers with is read, by the field of the answer that holds it. */
  readonly answers: { readonly [field: string]: Lookup };
  /** What the centre itself says of a command that somebody gives, by its mutation: the parts of it that nobody says from outside. */
  readonly said?: { readonly [mutation: string]: Said };
  /** How what has an identity is found by its id, by its type in the public contract. */
  readonly nodes?: { readonly [type: string]: Lookup };
  /** By what each type that commands are given on is found, where what can be done on it is asked. */
  readonly actions?: { readonly [type: string]: (row: never) => string };
  /** How its facts are put into sentences, where there is more to say of a type than its words. */
  readonly sentences?: Sentences;
  /** Who may do what of it, and which rows they reach. */
  readonly access: ContextAccess;
}

/** One context's answers, put together from those of its rooms. */
export const joined = (
  rooms: readonly Omit<ContextResolvers, 'access'>[],
): Required<Omit<ContextResolvers, 'access'>> => ({
  resolvers: rooms.flatMap(({ resolvers }) => resolvers),
  answers: Object.assign({}, ...rooms.map(({ answers }) => answers)) as ContextResolvers['answers'],
  said: Object.assign({}, ...rooms.map(({ said }) => said)) as NonNullable<ContextResolvers['said']>,
  nodes: Object.assign({}, ...rooms.map(({ nodes }) => nodes)) as NonNullable<ContextResolvers['nodes']>,
  actions: Object.assign({}, ...rooms.map(({ actions }) => actions)) as NonNullable<ContextResolvers['actions']>,
  sentences: sentencesIn(rooms),
});

/** How the facts of all these are put into sentences. */
export const sentencesIn = (rooms: readonly Pick<ContextResolvers, 'sentences'>[]): Sentences =>
  Object.assign({}, ...rooms.map(({ sentences }) => sentences)) as Sentences;
