import type { ExecutionArgs, ExecutionResult } from 'graphql';

/** An answer that says by itself how it becomes text, as compiled ones do; the library hands on bytes as well as a text. */
export interface Answer extends ExecutionResult {
  stringify?: (result: unknown) => string | Buffer;
}

/** Answers a question, by whatever executes it. */
export type Execute = (args: ExecutionArgs) => Answer | Promise<Answer>;
