/**
 * Which keys may be in a table that was empty when it was opened: whoever builds a read model meets most keys for the first time, and to look
 * for them on the file would take longer than to fold them. By their hashes, under a fixed amount of memory: so a key that is not there
 * may be looked for in vain, and none that is there is missed.
 */
export class KeysWritten {
  readonly #bits: Uint32Array;

  constructor(size = usualSize) {
    this.#bits = new Uint32Array(size / 32);
  }

  add(key: string): void {
    const place = hashOf(key) % (this.#bits.length * 32);
    this.#bits[place >>> 5]! |= 1 << (place & 31);
  }

  mayHave(key: string): boolean {
    const place = hashOf(key) % (this.#bits.length * 32);
    return (this.#bits[place >>> 5]! & (1 << (place & 31))) !== 0;
  }
}

/** In bits: half a megabyte, for a table of a million rows hardly a fifth is taken. */
const usualSize = 2 ** 22;

/** FNV-1a. */
const hashOf = (text: string): number => {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  return hash >>> 0;
};
