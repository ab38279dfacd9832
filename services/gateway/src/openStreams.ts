import type { Caller } from './caller.ts';

/** So many subscriptions may one caller have open at a time, over GraphQL and as server-sent events. */
export const mostStreams = 100;

/** Counts what stays open, by who has opened it. */
export interface OpenStreams {
  /** Takes one more, if the caller may have one; what comes back gives it back, once. */
  readonly take: (caller: string) => (() => void) | undefined;
}

/** As whom somebody's subscriptions are counted: who they are, wherever they ask from; whoever has not signed in, by the address. */
export const countedAs = ({ actor, roles }: Pick<Caller, 'actor' | 'roles'>, address: string | undefined): string =>
  roles.includes('public') ? `at ${address ?? 'this process'}` : `${actor.role} ${actor.id}`;

export const countStreams = (most = mostStreams): OpenStreams => {
  const open = new Map<string, number>();
  return {
    take: (caller) => {
      const count = open.get(caller) ?? 0;
      if (count >= most) return undefined;
      open.set(caller, count + 1);
      let isOpen = true;
      return () => {
        if (!isOpen) return;
        isOpen = false;
        const left = (open.get(caller) ?? 1) - 1;
        if (left === 0) open.delete(caller);
        else open.set(caller, left);
      };
    },
  };
};
