import { publishedSchemas } from '@onewindow/schema/hookup/publishedSchemas.ts';
import { publishedOperations } from '@onewindow/schema/publishedOperations.ts';
import { Router } from 'express';

import { publishedDocumentsPath } from './publishedDocuments.ts';

/** `GET /schemas/…`: what a company is sent and what it may answer, as JSON Schema with examples, and the documents that everybody may ask. */
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
  router.get(publishedDocumentsPath, (_request, response) => {
    response.json({ operations: publishedOperations });
  });
  return router;
};
