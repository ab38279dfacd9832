import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { Reader } from '@onewindow/projections/reader.ts';
import { LRUCache } from 'lru-cache';

import type { Grounds } from '../kept/watched.ts';

/** What is told to everybody who asks for the same: its bytes, and what they rest on. */
export interface PublicAnswer {
  readonly status: 200 | 400 | 404;
  readonly type: string;
  /** A file's name. */
  readonly name?: string;
  readonly body: Buffer;
  /** Another as soon as a byte is (RFC 9110, 8.8.3). */
  readonly etag: string;
  /** The body as it goes over the line; made once, when the first asks for it so. */
  readonly as: (encoding: Encoding) => Promise<Buffer>;
}

/** How a body may be compressed, the shortest first. */
export const encodings = ['br', 'gzip'] as const;
export type Encoding = (typeof encodings)[number];

/** The bytes of an answer, before anybody has asked for them in a shorter form. */
export const publicAnswer = (
  bytes: Uint8Array,
  told: Pick<PublicAnswer, 'status' | 'type'> & { readonly name?: string },
): PublicAnswer => {
  const body = Buffer.from(bytes);
  const made = new Map<Encoding, Promise<Buffer>>();
  return {
    ...told,
    body,
    // The same words are the same answer, however they are compressed.
    etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`,
    as: (encoding) => {
      const known = made.get(encoding) ?? compressors[encoding](body);
      made.set(encoding, known);
      return known;
    },
  };
};

const compressors: { readonly [Name in Encoding]: (body: Buffer) => Promise<Buffer> } = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (body) => promisify(gzip)(body),
};

/** So many bytes of answers are kept, with what they are compressed to; a longer one than this is not. */
const mostBytes = 24 * 1024 * 1024;
const longest = 1024 * 1024;
/** An answer that was made less than so many milliseconds ago is told again, whatever has happened since. */
export const restsFor = 1_000;
/** One that so many were told since it was made is everybody's: to make it anew is nobody's cost. */
const shared = 10;

/** How an answer is found that is told to all who ask for the same. */
export interface KeptPages {
  /**
   * The answer, as it is kept; or made, and then by one for all who wait. Whoever makes it for themselves alone is asked first, by
   * `mayMake`, whether they may; nothing where not.
   */
  readonly answer: (
    key: string,
    today: Day,
    make: Make,
    mayMake: () => Promise<boolean>,
  ) => Promise<PublicAnswer | undefined>;
}

/** Makes an answer, and says what it rests on; on nothing known where it is not to be told again. */
type Make = () => Promise<Made>;

/** An answer that was just made. */
export interface Made {
  readonly answer: PublicAnswer;
  readonly grounds: Grounds | undefined;
}

interface Kept {
  readonly answer: PublicAnswer;
  readonly grounds: Grounds;
  readonly day: Day;
  readonly madeAt: number;
  told: number;
}

/**
 * Answers are told again as long as all that they rest on is the same, by the reader of somebody who reaches what everybody does; and in a
 * rush of facts one answer is made anew once a second at most, however many ask for it.
 */
export const keepPages = ({
  world,
  reader,
}: {
  readonly world: Pick<World, 'monotonic'>;
  readonly reader: Reader;
}): KeptPages => {
  const pages = new LRUCache<string, Kept>({
    maxSize: mostBytes,
    maxEntrySize: longest,
    sizeCalculation: ({ answer }, key) => 2 * (answer.body.length + key.length),
  });
  const underWay = new Map<string, Promise<PublicAnswer>>();

  const isFresh = ({ grounds, day, madeAt }: Kept, today: Day): boolean =>
    (day === today && grounds.stand(reader)) || world.monotonic() - madeAt < restsFor;

  const made = async (key: string, day: Day, make: Make): Promise<PublicAnswer> => {
    try {
      const { answer, grounds } = await make();
      if (grounds)
        pages.set(key, {
          answer: sameOr(answer, pages.get(key)?.answer),
          grounds,
          day,
          madeAt: world.monotonic(),
          told: 0,
        });
      else pages.delete(key);
      return answer;
    } finally {
      underWay.delete(key);
    }
  };

  return {
    answer: async (key, today, make, mayMake) => {
      const kept = pages.get(key);
      if (kept && isFresh(kept, today)) {
        kept.told += 1;
        return kept.answer;
      }
      const making = underWay.get(key);
      if (making) return making;
      if ((kept?.told ?? 0) < shared && !(await mayMake())) return undefined;
      const begun = underWay.get(key) ?? made(key, today, make);
      underWay.set(key, begun);
      return begun;
    },
  };
};

/** What came to the same words as before need not be compressed again. */
const sameOr = (answer: PublicAnswer, before: PublicAnswer | undefined): PublicAnswer =>
  before?.etag === answer.etag && before.type === answer.type ? before : answer;
