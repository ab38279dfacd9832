import { Callback, callbackSchemaId } from '@onewindow/schema/hookup/callback.ts';
import { callbackExamples, messageExamples } from '@onewindow/schema/hookup/examples.ts';
import { HookupMessage, messageSchemaId } from '@onewindow/schema/hookup/message.ts';
import { Router } from 'express';
import { z } from 'zod';

/**
 * `GET /schemas/…`: what a company is sent and what it may answer, as JSON Schema with examples. What is sent may say more one
 * day, so that schema allows what it does not name; what is answered must be what we know.
 */
export const schemasRoute = (): Router => {
  const router = Router();
  const schemas = { 'hookup-message.v1.json': messageSchema(), 'hookup-callback.v1.json': callbackSchema() };
  router.get('/schemas', (_request, response) => {
    response.json({ schemas: Object.keys(schemas).map((name) => `/schemas/${name}`) });
  });
  for (const [name, schema] of Object.entries(schemas)) {
    router.get(`/schemas/${name}`, (_request, response) => {
      response.type('application/schema+json').send(JSON.stringify(schema, undefined, 2));
    });
  }
  return router;
};

export const messageSchema = () => ({
  $id: messageSchemaId,
  ...z.toJSONSchema(HookupMessage, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
    },
  }),
  examples: messageExamples,
});

export const callbackSchema = () => ({
  $id: callbackSchemaId,
  ...z.toJSONSchema(Callback, { io: 'input' }),
  examples: callbackExamples,
});
