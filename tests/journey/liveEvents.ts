import { as } from '../people.ts';

/** A server-sent event of a subscription, or its end. */
interface Told {
  readonly event: string;
  /** Where to go on from, where the route says so. */
  readonly id?: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- a test looks into answers of every shape
  readonly data: any;
}

/** A subscription over server-sent events, as a program keeps it. */
export interface LiveEvents {
  readonly status: number;
  readonly contentType: string | null;
  /** The next answers, heartbeats left aside; fewer only where the stream ends. */
  readonly next: (count: number) => Promise<readonly Told[]>;
  /** Goes away. */
  readonly leave: () => void;
}

/** Subscribes through a socket: the head of the centre, unless the headers say who. */
export const subscribe = (url: string, query: string, headers: Record<string, string> = {}): Promise<LiveEvents> =>
  hear(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...as('centreHead'), ...headers },
    body: JSON.stringify({ query }),
  });

/** Listens to server-sent events through a socket. */
export const hear = async (url: string, request: RequestInit): Promise<LiveEvents> => {
  const leaving = new AbortController();
  const response = await fetch(url, { ...request, signal: leaving.signal });
  const told = answersIn(response);
  return {
    status: response.status,
    contentType: response.headers.get('content-type'),
    next: async (count) => {
      const answers: Told[] = [];
      while (answers.length < count) {
        const { value, done } = await told.next();
        if (done === true) break;
        answers.push(value);
      }
      return answers;
    },
    leave: () => leaving.abort(),
  };
};

async function* answersIn({ body }: Response): AsyncGenerator<Told, void> {
  let text = '';
  for await (const part of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += part;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = new Map(
        block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
      );
      const [event, id] = [fields.get('event'), fields.get('id')];
      if (event === undefined) continue;
      yield { event, data: JSON.parse(fields.get('data') || 'null'), ...(id !== undefined && { id }) };
    }
  }
}
