import { StoreUnavailable } from './eventStore.ts';

/** Tells the operator what broke off in the background. That the event store is lost is not told again: who lost it has said so, once. */
export const tellFault = (
  log: { readonly error: (details: object, words: string) => void },
  err: unknown,
  details: object,
  words: string,
): void => {
  if (!(err instanceof StoreUnavailable)) log.error({ ...details, err }, words);
};
