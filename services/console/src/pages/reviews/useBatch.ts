import { useCallback, useEffect, useRef, useState } from 'react';

import { drafts } from '../../commands/drafts.ts';
import { newCommandId } from '../../commands/giveCommand.ts';
import { client } from '../../contract/client.ts';
import { graphql } from '../../contract/graphql.ts';
import { line } from '../../contract/line.ts';
import type { ReviewRow } from './reviewsQuestion.ts';

const command = graphql(`
  mutation ConcludeEach($inputs: [ConcludeReviewInput!]!) {
    concludeReviews(inputs: $inputs) {
      results {
        refusal {
          message
        }
        error {
          message
        }
      }
    }
  }
`);

/** So many opinions are taken at once. */
export const mostAtOnce = 200;

/** In ms: so often is it tried again where no answer came. */
const tryEvery = 2_000;

/** What a department says of each of several reviews. */
export interface Opinion {
  readonly outcome: string;
  readonly conditions?: string;
  readonly reasons?: string;
}

/** One opinion: on which review, under which id it is given, and what came of it; `given`, or why not. */
interface Entry {
  readonly id: string;
  readonly caseId: string;
  readonly item: string;
  readonly itemName: string;
  readonly commandId: string;
  readonly answer?: { readonly given: true } | { readonly given: false; readonly message: string };
}

interface Kept {
  readonly opinion: Opinion;
  readonly entries: readonly Entry[];
}

/** Opinions that were given together, each with its answer. */
export interface Batch {
  readonly entries: readonly Entry[];
  /** `waiting`: no answer came, and it is sent again as it was. `wrong`: the centre took none of them, for this reason. */
  readonly state: 'sending' | 'waiting' | 'answered' | 'wrong';
  readonly wrong?: string;
}

interface Batches {
  readonly batch: Batch | undefined;
  readonly give: (rows: readonly ReviewRow[], opinion: Opinion) => void;
  /** The same once more, under the same ids: what was given stays as it is. */
  readonly again: () => void;
  readonly putAway: () => void;
}

const form = 'concludeReviews';

/** Opinions on many reviews at once. What is sent is kept until its answers are put away, so that it outlives the page and happens once. */
export const useBatch = (person: string): Batches => {
  const [kept, setKept] = useState<Kept>();
  const [state, setState] = useState<Batch['state']>('answered');
  const [wrong, setWrong] = useState<string>();
  const busy = useRef(false);

  const keep = useCallback(
    async (next: Kept, isSent: boolean) => {
      setKept(next);
      await drafts.keep(person, form, { values: next, commandId: '', ...(isSent && { sent: {} }) });
    },
    [person],
  );

  const send = useCallback(
    async (sent: Kept): Promise<void> => {
      if (busy.current) return;
      busy.current = true;
      setState('sending');
      setWrong(undefined);
      try {
        await keep(sent, true);
        const answered: Entry[] = [];
        for (let at = 0; at < sent.entries.length; at += mostAtOnce) {
          const some = sent.entries.slice(at, at + mostAtOnce);
          const inputs = some.map(({ caseId, item, commandId }) => ({ caseId, item, commandId, ...sent.opinion }));
          const { data, error } = await client.mutation(command, { inputs: inputs as never }).toPromise();
          const results = data?.concludeReviews?.results;
          if (!results) {
            const refused = error?.networkError ? undefined : error?.graphQLErrors[0]?.message;
            if (refused === undefined) line.lost();
            else await keep(sent, false);
            setWrong(refused);
            setState(refused === undefined ? 'waiting' : 'wrong');
            return;
          }
          line.open();
          for (const [index, entry] of some.entries()) {
            const message = results[index]?.refusal?.message ?? results[index]?.error?.message;
            answered.push({ ...entry, answer: message === undefined ? { given: true } : { given: false, message } });
          }
        }
        await keep({ ...sent, entries: answered }, false);
        setState('answered');
      } finally {
        busy.current = false;
      }
    },
    [keep],
  );

  useEffect(() => {
    void drafts.of(person, form).then((draft) => {
      if (!draft) return;
      setKept(draft.values as Kept);
      if (draft.sent) void send(draft.values as Kept);
    });
  }, [person, send]);

  useEffect(() => {
    if (state !== 'waiting' || !kept) return undefined;
    const timer = setInterval(() => void send(kept), tryEvery);
    return () => clearInterval(timer);
  }, [state, kept, send]);

  const give = useCallback(
    (rows: readonly ReviewRow[], opinion: Opinion) => {
      const entries = rows.map(({ id, item, case: { id: caseId } }) => ({
        id,
        caseId,
        item: item.id,
        itemName: item.name,
        commandId: newCommandId(),
      }));
      void send({ opinion, entries });
    },
    [send],
  );
  const putAway = useCallback(() => {
    void drafts.remove(person, form);
    setKept(undefined);
    setState('answered');
  }, [person]);
  return {
    batch: kept && { entries: kept.entries, state, ...(wrong !== undefined && { wrong }) },
    give,
    again: () => {
      if (kept) void send(kept);
    },
    putAway,
  };
};
