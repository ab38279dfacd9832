import { z } from 'zod';

import { Callback, callbackSchemaId } from './callback.ts';
import { fieldDescriptions } from './descriptions.ts';
import { callbackExamples, messageExamples, testExample } from './examples.ts';
import { HookupMessage, messageSchemaId, TestMessage } from './message.ts';

/**
 * What companies hold on to, by the names of its files: they are served at `/schemas/<name>`, and `pnpm generate` writes the same
 * text to `schema/published`, for whoever knows nothing else of us.
 */
export const publishedSchemas = (): { readonly [name: string]: string } => ({
  'hookup-message.v1.json': written(messageSchema()),
  'hookup-callback.v1.json': written(callbackSchema()),
});

const written = (schema: object): string => `${JSON.stringify(schema, undefined, 2)}\n`;

/**
 * What a company is sent, about an order or to try, as JSON Schema with examples. It may say more one day, so what is not named here is
 * allowed.
 */
export const messageSchema = () => ({
  $id: messageSchemaId,
  ...z.toJSONSchema(
    z.union([HookupMessage, TestMessage]).meta({ title: 'What a utility company is sent by a centre' }),
    {
      override: ({ jsonSchema }) => {
        delete jsonSchema.additionalProperties;
        describe(jsonSchema);
      },
    },
  ),
  examples: [...messageExamples, testExample],
});

/** Says of each field what it means, and in which unit. */
const describe = (schema: z.core.JSONSchema.BaseSchema): void => {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const description = fieldDescriptions[name];
    if (description !== undefined && typeof property === 'object') property.description ??= description;
  }
};

/** What a company may answer, as JSON Schema with examples: only what we know. */
export const callbackSchema = () => ({
  $id: callbackSchemaId,
  ...z.toJSONSchema(Callback, { io: 'input', override: ({ jsonSchema }) => describe(jsonSchema) }),
  examples: callbackExamples,
});
