/**
 * What was asked for lately, under a bound: in two generations, of which the older is let go when the younger is full. Whatever is
 * asked for again in between stays.
 */
export class Held<Value extends object> {
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();
  readonly #most: number;

  /** @param most so many make a generation. */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Value | undefined {
    const young = this.#young.get(key);
    if (young) return young;
    const old = this.#old.get(key);
    if (!old) return undefined;
    this.#old.delete(key);
    this.#young.set(key, old);
    return old;
  }

  set(key: string, value: Value): void {
    this.#young.set(key, value);
  }

  /** Whether the older generation is to be let go. */
  get isFull(): boolean {
    return this.#young.size >= this.#most;
  }

  /** The older generation, in the order of their keys. */
  older(): readonly Value[] {
    return inOrder(this.#old);
  }

  /** Both, in the order of their keys. */
  all(): readonly Value[] {
    return inOrder(new Map([...this.#old, ...this.#young]));
  }

  letGo(): void {
    this.#old = this.#young;
    this.#young = new Map();
  }

  forget(): void {
    this.#old = new Map();
    this.#young = new Map();
  }
}

const inOrder = <Value>(values: ReadonlyMap<string, Value>): readonly Value[] =>
  [...values].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
