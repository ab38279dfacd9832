/** How far this node's read model is, and who waits for it. */
export interface Progress {
  readonly state: () =>
    | { readonly at: 'catchingUp'; readonly progress: number }
    | { readonly at: 'ready' }
    | { readonly at: 'stopped'; readonly reason: string };
  /** Whether the read model passed a store's position within so many milliseconds. */
  readonly passed: (position: string, milliseconds: number) => Promise<boolean>;
  /** The same for a public position. */
  readonly counted: (ordinal: number, milliseconds: number) => Promise<boolean>;
  /** The public position of the last fact in the read model. */
  readonly ordinal: () => number;
}

/** The longest that a request waits for the read model, in milliseconds (decision 11). */
export const longestWait = 5_000;
