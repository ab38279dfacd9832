import { commandSchemas } from '@onewindow/schema/commandSchemas.ts';
import { publishedSchemas } from '@onewindow/schema/hookup/publishedSchemas.ts';
import { publishedOperations } from '@onewindow/schema/publishedOperations.ts';
import { Router } from 'express';

import { publishedDocumentsPath } from './publishedDocuments.ts';

/** Where the schemas of the commands are read; the console tells by them what is wrong with an input before it is given. */
const commandSchemasPath = '/schemas/commands.json';

/**
 * `GET /schemas/…`: what a company is sent and what it may answer, as JSON Schema with examples, a schema of the input of each command, and
 * the documents that everybody may ask.
 */
export const schemasRoute = (): Router => {
  const router = Router();
  const schemas = publishedSchemas();
  router.get('/schemas', (_request, response) => {
    response.json({ schemas: Object.keys(schemas).map((name) => `/schemas/${name}`) });
  });
  for (const [name, schema] of Object.entries(schemas)) {
    router.get(`/schemas/${name}`, (_request, response) => {
      response.type('application/schema+json').send(schema);
    });
  }
  router.get(commandSchemasPath, (_request, response) => {
    response.json(commandSchemas);
  });
  router.get(publishedDocumentsPath, (_request, response) => {
    response.json({ operations: publishedOperations });
  });
  return router;
};
