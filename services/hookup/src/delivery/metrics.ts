import type { PostOutcome } from './post.ts';

/** Who counts the attempts of this node; what becomes of the counts is theirs. */
export interface DeliveryMetrics {
  readonly attempted: (company: string, outcome: PostOutcome) => void;
}
