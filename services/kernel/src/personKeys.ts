/** A natural person: an id that says nothing of them, and the key under which what is personal of them is sealed. */
export interface Person {
  readonly id: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

/**
 * The keys of persons. They lie apart from the log, since forgetting somebody is to destroy their key (个人信息保护法 art. 47), and
 * nothing of the log is ever destroyed.
 */
export interface PersonKeys {
  /**
   * Who is meant by some words: whoever was meant by them before, else somebody new, whose key is on the disk when this returns.
   * @throws {DiskFull} if there is no room for a new key.
   * @throws {StoreUnavailable} if the keys cannot be reached.
   */
  readonly personOf: (words: string) => Person;
  /** Whoever was meant by some words before; nobody new. */
  readonly knownBy: (words: string) => Person | undefined;
  /** A person's key; `forgotten` where it was destroyed, nothing where it never was here. */
  readonly keyOf: (id: string) => Uint8Array | 'forgotten' | undefined;
  /** Destroys a key, and by which words its person was found. Again it changes nothing. */
  readonly forget: (id: string) => void;
  /** Everything that is done within is on the disk together, or not at all. */
  readonly together: <Result>(act: () => Result) => Result;
}
