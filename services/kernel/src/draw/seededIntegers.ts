import { createHmac } from 'node:crypto';

/** Whole numbers that follow from a key and a message alone, in their order. */
export interface SeededIntegers {
  /** The next one of 0 to `count` − 1, each as likely as any other. `count` is 1 to 2^48. */
  readonly below: (count: number) => number;
}

/** Six bytes make one number: all of them, and every product of this function, are exact in a double of any language. */
const width = 6;
const range = 2 ** (8 * width);

/**
 * Block i of the stream of bytes is HMAC-SHA256(key, message ‖ i), i from 0 as eight bytes, the most significant first. A number below
 * `count` takes the next six bytes as a number, the most significant first; one that is not below the greatest multiple of `count` up to
 * 2^48 is thrown away, and the next six are taken; its remainder by `count` is the answer. So no answer is likelier than another. Even
 * for a count of 1, six bytes are taken.
 */
export const seededIntegers = (key: Uint8Array, message: Uint8Array): SeededIntegers => {
  let block = 0;
  let bytes = Buffer.alloc(0);
  const next = (): number => {
    while (bytes.length < width) bytes = Buffer.concat([bytes, blockOf(key, message, block++)]);
    const number = bytes.readUIntBE(0, width);
    bytes = bytes.subarray(width);
    return number;
  };
  return {
    below: (count) => {
      if (!Number.isInteger(count) || count < 1 || count > range) throw new RangeError(`nothing lies below ${count}`);
      const end = range - (range % count);
      for (;;) {
        const number = next();
        if (number < end) return number % count;
      }
    },
  };
};

const blockOf = (key: Uint8Array, message: Uint8Array, index: number): Buffer => {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(index));
  return createHmac('sha256', key).update(message).update(counter).digest();
};
