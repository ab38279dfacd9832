import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { Callback } from './callback.ts';
import { callbackExamples, messageExamples, testExample } from './examples.ts';
import { HookupMessage, TestMessage } from './message.ts';
import { callbackSchema, messageSchema } from './publishedSchemas.ts';

/** As somebody judges who has only what is published. */
const judge = (schema: object) => z.fromJSONSchema(JSON.parse(JSON.stringify(schema)) as z.core.JSONSchema.JSONSchema);

/** What says what it is by its name, or by the standard that it is of. */
const self = new Set(
  [
    'specversion datacontenttype dataschema data version number name phone note address',
    'issuedOn issuer longitude latitude applicant plannedStart plannedFinish reply',
    'withoutExternalLine withExternalLine survey connection',
  ].flatMap((line) => line.split(' ')),
);

describe('the schema of what a company is sent', () => {
  const schema = messageSchema();

  it('is one of JSON Schema, under its name', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:onewindow:schema:hookup-message:1',
    });
  });

  it('has examples that are right by it and by our own', () => {
    expect(schema.examples).toHaveLength(4);
    expect(TestMessage.parse(testExample)).toEqual(testExample);
    expect(judge(schema).safeParse(testExample).success).toBe(true);
    for (const example of messageExamples) {
      expect(HookupMessage.parse(example)).toEqual(example);
      expect(judge(schema).safeParse(example).success).toBe(true);
    }
  });

  it('says of every field what it means', () => {
    const silent: string[] = [];
    const look = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { properties = {} } = value as {
        properties?: { [name: string]: { description?: string; const?: unknown } };
      };
      for (const [name, property] of Object.entries(properties))
        if (property.description === undefined && !self.has(name)) silent.push(name);
      Object.values(value).forEach(look);
    };
    look(schema.anyOf);
    look(callbackSchema().oneOf);
    expect([...new Set(silent)]).toEqual([]);
  });

  it('lets more be said one day, and nothing be left out or be said otherwise', () => {
    const [example] = messageExamples;
    const more = { ...example, later: 1, data: { ...example!.data, request: { ...example!.data.request, later: 1 } } };
    expect(judge(schema).safeParse(more).success).toBe(true);
    const { position: _, ...less } = example!;
    expect(judge(schema).safeParse(less).success).toBe(false);
    expect(judge(schema).safeParse({ ...example, type: 'onewindow.hookup.opened.v2' }).success).toBe(false);
    expect(judge(schema).safeParse({ ...example, data: { ...example!.data, sequence: 0 } }).success).toBe(false);
    expect(JSON.stringify(schema)).not.toContain('additionalProperties');
  });
});

describe('the schema of what a company answers', () => {
  const schema = callbackSchema();

  it('is one of JSON Schema, under its name', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:onewindow:schema:hookup-callback:1',
    });
  });

  it('has an example of every answer, each right by it and by our own', () => {
    expect(callbackExamples.map(({ type }) => type).toSorted()).toEqual(
      ['accepted', 'connected', 'declined', 'readyToConnect', 'supplementRequested', 'surveyed'].toSorted(),
    );
    for (const example of callbackExamples) {
      expect(Callback.parse(example)).toEqual(example);
      expect(judge(schema).safeParse(example).success).toBe(true);
    }
  });

  it('lets anything stand around an answer, and nothing unknown within it', () => {
    for (const { type, data } of callbackExamples) {
      expect(judge(schema).safeParse({ specversion: '1.0', type, data }).success).toBe(true);
      expect(judge(schema).safeParse({ type, data: { ...data, later: 1 } }).success).toBe(false);
      expect(judge(schema).safeParse({ type: 'later', data }).success).toBe(false);
      expect(judge(schema).safeParse({ type }).success).toBe(false);
    }
  });
});
