/** One POST to somebody outside; what is sent is text, unless said. */
export interface Post<Body extends string | Uint8Array = string> {
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: Body;
  /** Ends it at once. Before the head of a reply came, whatever came of it is unknown; after, only the body is cut short. */
  readonly signal: AbortSignal;
}

/** What came back. A reply is there as soon as its head is; of its body, what arrived within the limits. */
export interface Reply<Body extends string | Uint8Array = string> {
  readonly status: number;
  /** By their names in small letters. */
  readonly headers: { readonly [name: string]: string };
  readonly body: Body;
}

/** Why no reply came. `forbiddenAddress`: the address, or what its name resolves to, is none that may be spoken to. */
export type PostFailure = 'forbiddenAddress' | 'dns' | 'connection' | 'certificate' | 'timeout';

/** No reply came, for this reason; the message is for an operator. */
export class PostFailed extends Error {
  override readonly name = 'PostFailed';
  readonly failure: PostFailure;
  constructor(failure: PostFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }
}

/**
 * The only way out of the house over HTTP (decision 15). Follows no redirect: that is a reply like any other.
 * @throws {PostFailed} where no head of a reply came; the signal's reason where the signal ended it.
 */
export type SendPost = (post: Post) => Promise<Reply>;

/** The same way for what is no text. */
export type SendBytes = (post: Post<Uint8Array>) => Promise<Reply<Uint8Array>>;
