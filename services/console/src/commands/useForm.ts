import { useCallback, useEffect, useRef, useState } from 'react';

import { drafts } from './drafts.ts';
import { giveCommand, newCommandId, type Outcome, tryCommand } from './giveCommand.ts';

/** What a form holds, where it stands, and what can be done with it. */
export interface Form<Values> {
  readonly values: Values;
  readonly change: (values: Values) => void;
  /** `waiting`: it was sent, no answer came, and it is sent again. */
  readonly state: 'opening' | 'editing' | 'sending' | 'waiting' | Outcome['is'];
  readonly outcome: Outcome | undefined;
  /** When what stands in it was last kept in this browser; `undefined` where nothing was changed yet. */
  readonly keptAt: string | undefined;
  readonly give: (more?: Readonly<Record<string, unknown>>) => void;
  /** Asks what would come of it; where the centre would not take it, the form says why. */
  readonly tryOut: () => Promise<boolean>;
  readonly throwAway: () => void;
}

interface Options<Values> {
  readonly person: string;
  /** What form it is, and on what. */
  readonly form: string;
  /** The name of the mutation. */
  readonly command: string;
  readonly empty: Values;
  readonly inputOf: (values: Values) => Readonly<Record<string, unknown>>;
  /** It was recorded, with these values. */
  readonly onDone: (values: Values) => void;
}

/** So often, in ms, is the line tried by whoever waits for it. */
const tryEvery = 2_000;

/**
 * A form whose content outlives the page: every change is kept, and so is the id with which it is given, before it is sent. What got
 * no answer stays in the form, marked, and is sent again under the same id as soon as the centre answers, so it happens once.
 */
export const useForm = <Values>({ person, form, command, empty, inputOf, onDone }: Options<Values>): Form<Values> => {
  const [values, setValues] = useState(empty);
  const [state, setState] = useState<Form<Values>['state']>('opening');
  const [outcome, setOutcome] = useState<Outcome>();
  const [keptAt, setKeptAt] = useState<string>();
  const commandId = useRef(newCommandId());
  const sent = useRef<Readonly<Record<string, unknown>>>(undefined);
  const busy = useRef(false);

  const keep = useCallback(
    async (next: Values): Promise<void> => {
      const { current } = sent;
      const draft = { values: next, commandId: commandId.current, ...(current && { sent: current }) };
      setKeptAt(await drafts.keep(person, form, draft));
    },
    [person, form],
  );

  const send = useCallback(
    async (given: Values, input: Readonly<Record<string, unknown>>): Promise<void> => {
      if (busy.current) return;
      busy.current = true;
      setState('sending');
      try {
        sent.current = input;
        await keep(given);
        const came = await giveCommand({ name: command, input: { ...input, commandId: commandId.current } });
        setOutcome(came);
        setState(came.is === 'unanswered' ? 'waiting' : came.is);
        if (came.is === 'unanswered') return;
        sent.current = undefined;
        if (came.is === 'done') {
          await drafts.remove(person, form);
          commandId.current = newCommandId();
          setValues(empty);
          setKeptAt(undefined);
          onDone(given);
        } else await keep(given);
      } finally {
        busy.current = false;
      }
    },
    [command, empty, form, keep, onDone, person],
  );

  useEffect(() => {
    let isGone = false;
    void drafts.of(person, form).then((draft) => {
      if (isGone) return;
      if (!draft) return setState('editing');
      commandId.current = draft.commandId;
      setValues(draft.values as Values);
      setKeptAt(draft.changedAt);
      sent.current = draft.sent;
      setState(draft.sent ? 'waiting' : 'editing');
    });
    return () => {
      isGone = true;
    };
  }, [person, form]);

  useEffect(() => {
    if (state !== 'waiting') return undefined;
    const again = (): void => {
      if (sent.current) void send(values, sent.current);
    };
    const timer = setInterval(again, tryEvery);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [state, send, values]);

  return {
    values,
    state,
    outcome,
    keptAt,
    change: (next) => {
      setValues(next);
      // What is changed after an answer is another command.
      if (state === 'refused' || state === 'wrong') commandId.current = newCommandId();
      setState('editing');
      void keep(next);
    },
    give: (extra = {}) => {
      void send(values, { ...inputOf(values), ...extra });
    },
    tryOut: async () => {
      setState('sending');
      const came = await tryCommand({ name: command, input: { ...inputOf(values), commandId: commandId.current } });
      // Without an answer nobody knows better: it is given all the same, as often as it takes.
      const isTaken = came.is === 'done' || came.is === 'unanswered';
      setOutcome(came);
      setState(isTaken ? 'editing' : came.is);
      return isTaken;
    },
    throwAway: () => {
      void drafts.remove(person, form);
      commandId.current = newCommandId();
      setValues(empty);
      setKeptAt(undefined);
      setState('editing');
    },
  };
};
