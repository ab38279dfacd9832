import { createClient as createSseClient } from 'graphql-sse';
import { cacheExchange, Client, fetchExchange, mapExchange, subscriptionExchange } from 'urql';

import askMe from '../../../../schema/operations/me.graphql?raw';

import { language } from '../words/words.ts';
import { line } from './line.ts';

/** Where the centre answers: where the page came from. */
const url = '/graphql';

const headers = (): Record<string, string> => ({ 'accept-language': language() });

/** Codes of what is answered to whoever has not signed in, or no longer: they may only ask what is published for everybody. */
const perhapsSignedOut = new Set(['UNAUTHENTICATED', 'DOCUMENT_NOT_PUBLISHED']);

/** By this is called whoever has not signed in. */
export const nobody = 'public';

/** Who asks, by a question that everybody may ask; nothing where the centre gave no answer. */
const whoAsks = async (): Promise<string | undefined> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: askMe }),
  });
  const { data } = (await response.json()) as { readonly data?: { readonly me: { readonly person: string } } };
  return data?.me.person;
};

/** Leads to the sign-in, where nobody has signed in; whoever has and may not ask this is told so where they asked. */
const signInIfNobody = async (): Promise<void> => {
  if ((await whoAsks()) === nobody) goSignIn();
};

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
        if (error?.graphQLErrors.some(({ extensions }) => perhapsSignedOut.has(String(extensions['code']))))
          void signInIfNobody();
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
