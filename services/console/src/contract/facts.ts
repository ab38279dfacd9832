import { useEffect } from 'react';
import { client } from './client.ts';
import { graphql } from './graphql.ts';

const caseEvents = graphql(`
  subscription CaseEvents($after: Position) {
    caseEvents(after: $after) {
      position
      subject
    }
  }
`);

const hookupEvents = graphql(`
  subscription HookupEvents($after: Position) {
    hookupEvents(after: $after) {
      position
      subject
    }
  }
`);

/** Which facts somebody is told of as they happen. */
export type Told = 'caseEvents' | 'hookupEvents';

/** Told of the ids of the cases that something happened to; `anything` stands for all. */
type Heard = (subjects: ReadonlySet<string>) => void;
const listeners = new Set<Heard>();

/** Facts that come together, as an import's, are told together. */
const gatherFor = 150;
let gathered = new Set<string>();
let telling = false;

const hear = (subject: string): void => {
  gathered.add(subject);
  if (telling) return;
  telling = true;
  setTimeout(() => {
    const subjects = gathered;
    gathered = new Set();
    telling = false;
    for (const listener of listeners) listener(subjects);
  }, gatherFor);
};

/**
 * Follows the facts of the cases, or a company's of its orders, for as long as the page is seen: a browser keeps few connections to one host, and a clerk many tabs.
 * A page that is seen again is told that anything may have changed.
 */
export const followFacts = (told: Told): void => {
  let after: string | undefined;
  let stop: (() => void) | undefined;
  const begin = (): void => {
    const hearFact = (fact?: { readonly position: string; readonly subject: string }): void => {
      if (!fact) return;
      after = fact.position;
      hear(fact.subject);
    };
    const from = after === undefined ? {} : { after };
    stop ??=
      told === 'caseEvents'
        ? client.subscription(caseEvents, from).subscribe(({ data }) => hearFact(data?.caseEvents)).unsubscribe
        : client.subscription(hookupEvents, from).subscribe(({ data }) => hearFact(data?.hookupEvents)).unsubscribe;
  };
  const end = (): void => {
    stop?.();
    stop = undefined;
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') end();
    else {
      begin();
      hear(anything);
    }
  });
  begin();
};

/** Stands for every subject. */
export const anything = '*';

/** Calls when something happened to one of the cases, or to any where none is named. */
export const useFacts = (heard: Heard, subject?: string): void => {
  useEffect(() => {
    const listener: Heard = (subjects) => {
      if (subject === undefined || subjects.has(subject) || subjects.has(anything)) heard(subjects);
    };
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, [heard, subject]);
};
