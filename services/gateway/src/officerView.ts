import type { Asking } from '@onewindow/projections/cases/queries.ts';

/** An officer: what more there is to say of them is looked up where it is asked for. */
export interface OfficerView {
  readonly officer: string;
}

/** What waits for whoever asks. */
export interface InboxView {
  readonly asking: Asking;
}
