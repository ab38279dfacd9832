/** Which of what is held is to be written: what a batch touched, what nothing has touched for long, or all. */
export type Which = 'touched' | 'cold' | 'all';

/**
 * What was asked for lately, under a bound: in two generations, of which the older is let go when the younger is full. Whatever is
 * asked for again in between stays.
 */
export class Held<Value extends object> {
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();
  #touched = new Set<Value>();
  #chosen: readonly Value[] = [];
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

  touch(value: Value): void {
    this.#touched.add(value);
  }

  /** What is to be written: but for what was touched, in the order of their keys. */
  choose(which: Which): readonly Value[] {
    if (which === 'touched') this.#chosen = [...this.#touched];
    else if (which === 'all') this.#chosen = inOrder(new Map([...this.#old, ...this.#young]));
    else this.#chosen = this.#isFull ? inOrder(this.#old) : [];
    return this.#chosen;
  }

  /** What was chosen last has been written: it comes back, and what is cold is let go. */
  settle(): readonly Value[] {
    const settled = this.#chosen;
    this.#chosen = [];
    this.#touched.clear();
    if (this.#isFull) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    return settled;
  }

  forget(): void {
    this.#chosen = [];
    this.#touched.clear();
    this.#old = new Map();
    this.#young = new Map();
  }

  /** Whether the older generation is to be let go. */
  get #isFull(): boolean {
    return this.#young.size >= this.#most;
  }
}

const inOrder = <Value>(values: ReadonlyMap<string, Value>): readonly Value[] =>
  [...values].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
