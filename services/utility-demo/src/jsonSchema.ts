import { readFileSync } from 'node:fs';

import { type AnySchemaObject, Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const folder = new URL('../../../schema/published/', import.meta.url);

/** A JSON Schema that centres publish: with the page for companies it is all that this company knows of them. */
export const published = (name: string): AnySchemaObject =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as AnySchemaObject;

/** What a JSON Schema finds wrong with a value: nothing, or words that call the value by this name. */
export const faultBy = (schema: AnySchemaObject, name: string): ((value: unknown) => string | undefined) => {
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? undefined : ajv.errorsText(validate.errors, { dataVar: name }));
};

const ajv = addFormats.default(new Ajv2020());
