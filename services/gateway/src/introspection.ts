import { Kind, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';

import { faultError } from './errors.ts';
import type { Context } from './requestContext.ts';

/** The schema itself is told to whoever has signed in, or shows a token: to others only what they may ask. */
export const introspectionForCallers: Plugin<Context> = {
  onExecute: ({ args }) => {
    const { contextValue: context, document } = args as {
      contextValue: Context;
      document: Parameters<typeof visit>[0];
    };
    if (!context.roles.includes('public')) return;
    visit(document, {
      [Kind.FIELD]: ({ name }) => {
        if (name.value === '__schema' || name.value === '__type') throw faultError('sign-in-needed', context.locale);
      },
    });
  },
};
