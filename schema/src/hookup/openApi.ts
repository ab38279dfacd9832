import { callbackSchema, messageSchema } from './publishedSchemas.ts';

/**
 * What passes between a centre and a utility company over HTTP, as OpenAPI 3.1: what the company is sent (a webhook), what it
 * answers, and the feed of whoever rather pulls. The JSON Schemas of messages and callbacks are parts of it.
 */
export const companiesOpenApi = () => ({
  openapi: '3.1.0',
  info: {
    title: 'onewindow for utility companies',
    version: '1.0.0',
    description:
      'Messages are signed as Standard Webhooks has it, shaped as CloudEvents 1.0 has it, sent at least once and in order per project. services/hookup/README.md explains how to verify, acknowledge and answer them.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/', description: 'The centre that serves this document' }],
  tags: [
    { name: 'push', description: 'What a company is sent' },
    { name: 'callbacks', description: 'What a company answers' },
    { name: 'feed', description: 'What a company pulls' },
  ],
  webhooks: {
    hookup: {
      post: {
        operationId: 'receiveMessage',
        tags: ['push'],
        summary: 'Something has happened to an order of the company',
        description:
          'Verify the signature over the body as it came, store the message under its id, and answer. The same id may come again; then answer 2xx and do nothing else. The timestamp lies at most five minutes away.',
        parameters: pushed,
        requestBody: {
          required: true,
          content: { 'application/cloudevents+json': { schema: { $ref: '#/components/schemas/Message' } } },
        },
        responses: {
          '2XX': { description: 'Stored: it is acknowledged, and not sent again' },
          '410': {
            description: 'This endpoint wants no more: nothing is sent until the window resumes it or names another',
          },
          '4XX': { description: 'Refused: it is tried again, and told to the window after five refusals' },
          '5XX': { description: 'Not now: it is tried again' },
        },
        security: [],
      },
    },
  },
  paths: {
    '/callbacks/{company}': {
      post: {
        operationId: 'answerOrder',
        tags: ['callbacks'],
        summary: 'Answers an order',
        description:
          'The same webhook-id with the same content again is the same answer and happens once; with other content it is refused.',
        parameters: [
          { name: 'company', in: 'path', required: true, schema: { type: 'string' }, description: "The company's id" },
          ...signed,
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Callback' } } },
        },
        responses: {
          '200': answer('Done; the order as it is now', { $ref: '#/components/schemas/Answer' }),
          '400': answer('Malformed: each field and the rule that it breaks', faults),
          '401': answer('The signature is missing or wrong, or its timestamp lies too far away', faults),
          '409': answer('Refused by a rule; the order as it is now', { $ref: '#/components/schemas/Refused' }),
          '503': answer('The centre is not ready: again later, under the same webhook-id', faults),
        },
        security: [],
      },
    },
    '/events/hookup': {
      get: {
        operationId: 'readFeed',
        tags: ['feed'],
        summary: 'Gives what the company was sent behind a position',
        description:
          'Asked for application/json a page of at most 100 messages, for application/x-ndjson all there are, a line each; as server-sent events it stays open.',
        parameters: [
          {
            name: 'after',
            in: 'query',
            schema: { type: 'string', pattern: '^[0-9]{1,15}$', default: '0' },
            description: 'The position of the last message that was read',
          },
          {
            name: 'Last-Event-ID',
            in: 'header',
            schema: { type: 'string', pattern: '^[0-9]{1,15}$' },
            description: 'The same, as clients of server-sent events repeat it',
          },
        ],
        responses: {
          '200': {
            description: 'The messages',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['messages', 'position'],
                  properties: {
                    messages: { type: 'array', items: { $ref: '#/components/schemas/Message' } },
                    position: { type: 'string', description: 'From where to go on' },
                  },
                },
              },
              'application/x-ndjson': { schema: { $ref: '#/components/schemas/Message' } },
              'text/event-stream': { schema: { type: 'string' } },
            },
          },
          '400': answer('The position is malformed or lies in the future', faults),
          '401': answer('There is no token, or it is not valid', faults),
          '403': answer('The token lacks the scope FEED_READ', faults),
          '406': answer('None of the three forms is accepted', faults),
          '503': answer('The centre is not ready: again later', faults),
        },
      },
    },
    '/events/hookup/ack': {
      post: {
        operationId: 'acknowledge',
        tags: ['feed'],
        summary: 'Says up to where the company has read',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['position'],
                properties: { position: { type: 'string', pattern: '^[1-9][0-9]{0,14}$' } },
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          '200': answer('What lies at or before that is settled', {
            type: 'object',
            required: ['acknowledged', 'position'],
            properties: {
              acknowledged: { type: 'integer', description: 'How many messages were settled by it' },
              position: { type: 'string', description: 'Up to where the centre has counted' },
            },
          }),
          '400': answer('Malformed', faults),
          '401': answer('There is no token, or it is not valid', faults),
          '403': answer('The token lacks the scope FEED_READ', faults),
          '409': answer('Refused by a rule, such as a position that the log has not reached', {
            $ref: '#/components/schemas/Refused',
          }),
          '503': answer('The centre is not ready: again later', faults),
        },
      },
    },
  },
  security: [{ token: [] }],
  components: {
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer', description: 'A token of the company, owt_<company>_…' },
    },
    schemas: {
      Message: messageSchema(),
      Callback: callbackSchema(),
      Answer: {
        type: 'object',
        properties: {
          hookupOrder: order,
          position: { type: 'string', description: 'At or behind which the answer lies' },
        },
      },
      Refused: {
        type: 'object',
        required: ['refusal'],
        properties: {
          refusal: {
            type: 'object',
            required: ['code', 'message'],
            properties: { code: { type: 'string' }, message: { type: 'string' }, field: { type: 'string' } },
          },
          hookupOrder: order,
        },
      },
      Faults: {
        type: 'object',
        required: ['errors'],
        properties: {
          errors: {
            type: 'array',
            items: {
              type: 'object',
              required: ['message', 'extensions'],
              properties: {
                message: { type: 'string' },
                extensions: { type: 'object', required: ['code'], properties: { code: { type: 'string' } } },
              },
            },
          },
        },
      },
    },
  },
});

const order = {
  type: 'object',
  required: ['id', 'status', 'revision'],
  properties: { id: { type: 'string' }, status: { type: 'string' }, revision: { type: 'integer' } },
};

const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: true,
  schema: { type: 'string' },
  description,
});

/** The three headers of Standard Webhooks. */
const signed = [
  header('webhook-id', 'The same whenever the same is sent again'),
  header('webhook-timestamp', 'Seconds since 1970 at which it was signed'),
  header('webhook-signature', 'One or two signatures v1,<base64>, separated by a space'),
];

/** What a push brings beside them. */
const pushed = [
  ...signed,
  {
    ...header(
      'onewindow-tree-head',
      'What the record of the centre was when it was last signed, as size:root:day:keyId:signature; absent before the first. Keep it: by it anybody can tell later that nothing before was changed',
    ),
    required: false,
  },
];

const faults = { $ref: '#/components/schemas/Faults' };

const answer = (description: string, schema: object) => ({ description, content: { 'application/json': { schema } } });
