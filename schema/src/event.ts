import { z } from 'zod';

import { Instant } from './values.ts';

/** Lifts an event's data from one version to the next. It names the old shape itself: no schema knows it any more. */
export type Step = (data: never) => object;

/**
 * An event type: a fact in the past tense. Its type string is its export name, and every fact says when it occurred. A log
 * outlives its program, so whoever changes the shape adds a step from the one before, and with it a version (decision 13).
 */
export const event = <Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  shape: Shape,
  steps: readonly Step[] = [],
) => ({
  type,
  version: steps.length + 1,
  steps,
  data: z.strictObject({ ...shape, occurredAt: Instant }),
});

/** A step of an event whose data may only say more than before: what was said stays as it was. */
export const asItWas = <Data extends object>(data: Data): Data => data;

/** The fact that an event type describes. Written over a union it is a union, so a `switch` on `type` narrows it. */
export type EventOf<Definition> = Definition extends { type: infer Type extends string; data: z.ZodType<infer Data> }
  ? { readonly type: Type; readonly data: Readonly<Data> }
  : never;

/**
 * A command: what somebody asks for, in the imperative. One that gives no paper and makes no legal day is `deferrable`: whoever gives it
 * may hold it back for some seconds, and take it back until then.
 */
export const command = <Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  shape: Shape,
  { deferrable = false }: { readonly deferrable?: boolean } = {},
) => ({
  type,
  data: z.strictObject(shape),
  deferrable,
});

/** The request that a command describes. */
export type CommandOf<Definition> = EventOf<Definition>;

/** Whether a fact or a command is of one of these types. */
export const isOneOf = <Definition extends { readonly type: string }>(definitions: readonly Definition[]) => {
  const types = new Set<string>(definitions.map(({ type }) => type));
  return <One extends { readonly type: string }>(one: One): one is One & EventOf<Definition> => types.has(one.type);
};

/** The names of these definitions. */
export const typesOf = <Definition extends { readonly type: string }>(
  definitions: readonly Definition[],
): readonly Definition['type'][] => definitions.map(({ type }) => type);
