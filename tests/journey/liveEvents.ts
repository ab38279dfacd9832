/** A server-sent event of a subscription, or its end. */
interface Told {
  readonly event: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- a test looks into answers of every shape
  readonly data: any;
}

/** A subscription over server-sent events, as a program keeps it. */
export interface LiveEvents {
  readonly contentType: string | null;
  /** The next answers, heartbeats left aside; fewer only where the stream ends. */
  readonly next: (count: number) => Promise<readonly Told[]>;
  /** Goes away. */
  readonly leave: () => void;
}

/** Subscribes through a socket. */
export const subscribe = async (url: string, query: string): Promise<LiveEvents> => {
  const leaving = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query }),
    signal: leaving.signal,
  });
  const told = answersIn(response);
  return {
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
      const event = fields.get('event');
      if (event !== undefined) yield { event, data: JSON.parse(fields.get('data') || 'null') };
    }
  }
}
