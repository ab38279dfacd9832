import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** So many characters of documents stay parsed, of the many that anybody may send; the parsed form takes far more memory. */
const mostText = 256 * 1024;
/** A document longer than this is parsed whenever it comes. */
const longest = 16 * 1024;

/**
 * What stays parsed of the documents that are asked: those that came before, within the bounds of all. One that comes once is
 * let go at once, so that ten thousand different ones fill no cache.
 */
export const documentCaches = () => ({
  documentCache: ofRepeated<DocumentNode>(),
  errorCache: ofRepeated<Error>(),
});

const ofRepeated = <Value extends object>() => {
  const seen = byLength<object>();
  const kept = byLength<Value>();
  return {
    get: (text: string): Value | undefined => kept.get(text),
    set: (text: string, value: Value): void => {
      if (seen.has(text)) kept.set(text, value);
      else seen.set(text, onlySeen);
    },
  };
};
const onlySeen = {};

const byLength = <Value extends object>() =>
  new LRUCache<string, Value>({
    maxSize: mostText,
    maxEntrySize: longest,
    sizeCalculation: (_value, text) => text.length + 100,
  });
