import { z } from 'zod';

import { Callback, callbackSchemaId } from './callback.ts';
import { callbackExamples, messageExamples } from './examples.ts';
import { HookupMessage, messageSchemaId } from './message.ts';

/**
 * What companies hold on to, by the names of its files: they are served at `/schemas/<name>`, and `pnpm generate` writes the same
 * text to `schema/published`, for whoever knows nothing else of us.
 */
export const publishedSchemas = (): { readonly [name: string]: string } => ({
  'hookup-message.v1.json': written(messageSchema()),
  'hookup-callback.v1.json': written(callbackSchema()),
});

const written = (schema: object): string => `${JSON.stringify(schema, undefined, 2)}\n`;

/** What a company is sent, as JSON Schema with examples. It may say more one day, so what is not named here is allowed. */
export const messageSchema = () => ({
  $id: messageSchemaId,
  ...z.toJSONSchema(HookupMessage, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
    },
  }),
  examples: messageExamples,
});

/** What a company may answer, as JSON Schema with examples: only what we know. */
export const callbackSchema = () => ({
  $id: callbackSchemaId,
  ...z.toJSONSchema(Callback, { io: 'input' }),
  examples: callbackExamples,
});
