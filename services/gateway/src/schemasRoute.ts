import { publishedSchemas } from '@onewindow/schema/hookup/publishedSchemas.ts';
import { Router } from 'express';

/** `GET /schemas/…`: what a company is sent and what it may answer, as JSON Schema with examples. */
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
  return router;
};
