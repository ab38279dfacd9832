import { answeringContexts } from '@onewindow/app/answeringContexts.ts';
import { allEvents } from '@onewindow/app/contexts.ts';
import { sentencesIn } from '@onewindow/gateway/contextResolvers.ts';
import { sentenceOf } from '@onewindow/gateway/resolvers/sentences.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { personalFieldsOf } from '@onewindow/schema/personalFields.ts';
import { type Locale, words } from '@onewindow/schema/words.ts';
import { describe, expect, it } from 'vitest';

import { readSamples, samplesFolder } from '../fixtures/eventSamples.ts';

const { catalogue } = loadCatalogue('jinshan');
const locales = ['zh-CN', 'en'] as const;
const sentences = sentencesIn(answeringContexts.map(({ resolvers }) => resolvers));
const sentence = (event: StoredEvent, locale: Locale): string =>
  sentenceOf(event, { locale, deps: { law: { catalogue } } } as unknown as Parameters<typeof sentenceOf>[1], sentences);

/** Events of every type, as they were recorded. */
const samplesOf = (type: string, version: number): readonly StoredEvent[] =>
  (readSamples(samplesFolder, type, version)?.samples ?? []).map(
    (sample, revision) => ({ ...sample, type, revision }) as unknown as StoredEvent,
  );

/** The variants of the sentences of a type, and what they ask for. */
const sentencesOf = (type: string): readonly string[] =>
  Object.entries(words.en.sentences)
    .filter(([key]) => key === type || key.startsWith(`${type}.`))
    .map(([, text]) => text);

describe('the sentence of a fact', () => {
  it.each(allEvents.map(({ type, version }) => [type, version] as const))(
    'is there for %s in both languages, with all that it asks for',
    (type, version) => {
      const samples = samplesOf(type, version);
      expect(samples.length).toBeGreaterThan(0);
      for (const locale of locales) {
        for (const sample of samples) {
          const text = sentence(sample, locale);
          expect(text).toMatch(locale === 'en' ? /^\S.*\.$/u : /^\S.*。$/u);
          expect(text).not.toMatch(/\{|undefined|sealed:|\[object/u);
        }
      }
    },
  );

  it('asks for nothing that is personal, and for nothing that somebody wrote freely', () => {
    const free = new Set(['reason', 'reasons', 'conditions', 'words', 'note', 'answer', 'ground', 'notice', 'result']);
    for (const { type, data } of allEvents) {
      const personal = new Set(personalFieldsOf(data as Parameters<typeof personalFieldsOf>[0])?.own);
      const asked = sentencesOf(type).flatMap((text) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name));
      expect(asked.filter((name) => free.has(name) || personal.has(name))).toEqual([]);
    }
  });

  it('is there for whatever a fact may choose', () => {
    let choices = 0;
    for (const { type, data } of allEvents) {
      const field = sentences[type]?.by;
      if (typeof field !== 'string') continue;
      const { shape } = data as unknown as { shape: { [name: string]: { options: readonly string[] } } };
      for (const option of shape[field]!.options) {
        expect(Object.keys(words.en.sentences)).toContain(`${type}.${option}`);
        choices += 1;
      }
    }
    expect(choices).toBeGreaterThan(30);
  });
});
