import { answeringContexts } from '@onewindow/app/answeringContexts.ts';
import { allEvents, allRefusals, contexts } from '@onewindow/app/contexts.ts';
import { gatewaySchema } from '@onewindow/gateway/sdl.ts';
import { words } from '@onewindow/schema/words.ts';
import { describe, expect, it } from 'vitest';

const sorted = (names: Iterable<string>): string[] => [...names].toSorted();
const streams = contexts.flatMap(({ manifest }) => manifest.streams);
const schema = gatewaySchema(answeringContexts);

describe('what the contexts declare', () => {
  it('has words for every event type, and for nothing else', () => {
    expect(sorted(Object.keys(words.en.events))).toEqual(sorted(allEvents.map(({ type }) => type)));
  });

  it('has words for every refusal, and for nothing else', () => {
    expect(sorted(Object.keys(words.en.refusals))).toEqual(sorted(allRefusals));
  });

  it('has words for every mutation, and for nothing else; every offered command is one', () => {
    const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
    const told = Object.keys(words.en.commands);
    expect(sorted(told)).toEqual(sorted(mutations.map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`)));
    const offered = streams.flatMap((rules) => rules.offered.map(({ type }) => type));
    expect(offered.filter((type) => !told.includes(type))).toEqual([]);
  });

  it('has one kind of stream for each category, command and event', () => {
    for (const names of [
      streams.map(({ category }) => category),
      streams.flatMap(({ offered, internal }) => [...offered, ...internal].map(({ type }) => type)),
      allEvents.map(({ type }) => type),
    ])
      expect(names).toEqual([...new Set(names)]);
  });

  it('answers every root field of the contract', () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const unanswered = roots.flatMap((root) =>
      Object.values(root?.getFields() ?? {})
        .filter(({ resolve, subscribe }) => !resolve && !subscribe)
        .map(({ name }) => `${root?.name}.${name}`),
    );
    expect(unanswered).toEqual([]);
  });
});
