import { createClient as createSseClient } from 'graphql-sse';
import { cacheExchange, Client, fetchExchange, mapExchange, subscriptionExchange } from 'urql';

import { language } from '../words/words.ts';
import { line } from './line.ts';

/** Where the centre answers: where the page came from. */
const url = '/graphql';

const headers = (): Record<string, string> => ({ 'accept-language': language() });

/** Codes of what is answered to whoever has not signed in, or no longer. */
const signedOut = new Set(['UNAUTHENTICATED']);

/** Leads to the sign-in and back to where somebody is. */
export const goSignIn = (): void => {
  location.assign(`/sign-in?to=${encodeURIComponent(location.pathname)}`);
};

const events = createSseClient({
  url,
  headers,
  // A line that broke is taken up again for as long as the page is open; the wait grows to half a minute.
  retryAttempts: Number.POSITIVE_INFINITY,
  retry: async (retries) => {
    line.lost();
    await new Promise((resolve) => {
      setTimeout(resolve, Math.min(30_000, 500 * 2 ** retries));
    });
  },
  on: { connected: () => line.open() },
});

/** The centre, as every page asks it. Answers are kept until a fact or an act of our own makes them old. */
export const client = new Client({
  url,
  preferGetMethod: false,
  fetchOptions: () => ({ headers: headers(), credentials: 'same-origin' }),
  exchanges: [
    mapExchange({
      onResult: ({ error }) => {
        if (error?.graphQLErrors.some(({ extensions }) => signedOut.has(String(extensions['code'])))) goSignIn();
      },
    }),
    cacheExchange,
    fetchExchange,
    subscriptionExchange({
      forwardSubscription: ({ query, variables }) => ({
        subscribe: (sink) => ({
          unsubscribe: events.subscribe(
            { query: query ?? '', variables: variables as Record<string, unknown> },
            {
              next: (value) => sink.next(value as never),
              error: (error) => sink.error(error),
              complete: () => sink.complete(),
            },
          ),
        }),
      }),
    }),
  ],
});
