import type { Day } from '@onewindow/kernel/civilDay.ts';

/** What happened to one case. Its days are counted in working days from its acceptance. */
export interface Story {
  readonly stage: string;
  /** Acceptance → decision, less special procedures: the figure that the averages are made of. */
  readonly days: number;
  /** How it was accepted; by the window within two days unless told. */
  readonly intake?: 'correction' | 'silence' | 'correctionThenSilence';
  /** The item of the first to be reviewed that takes longest and may object; the first one unless told. */
  readonly item?: string;
  /** How often it objects before it agrees. */
  readonly objections?: number;
  /** Special procedures, in the order in which they started. */
  readonly stops?: readonly Stop[];
  readonly extension?: { readonly item: string; readonly at: number; readonly days: number };
  /** When the items that wait for no other, those after them, and so on, have all concluded. */
  readonly ends?: readonly number[];
  readonly conditions?: true;
  readonly notApproved?: true;
  /** Working days since the project's case before was delivered. */
  readonly pause?: number;
}

/** A special procedure of the case, or of one item, over the working days in (from, to]. */
export interface Stop {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly of?: string;
}

/** A permit's order, which was connected: working days of the two segments that count, and of the works between them. */
export interface Hookup {
  readonly utility: string;
  /** The carrier, where the applicant chooses. */
  readonly company?: string;
  readonly survey: number;
  readonly works: number;
  readonly connection: number;
  readonly externalLine?: true;
}

/** A project on its way through the window. */
export interface Journey {
  readonly category: string;
  readonly traits?: readonly string[];
  readonly locality?: string;
  /** In the green channel. */
  readonly key?: true;
  readonly cases: readonly Story[];
  /** What its permit opened; these and no others are the utilities it demands. */
  readonly hookups?: readonly Hookup[];
}

type Told = Omit<Story, 'stage' | 'days'>;

export const design = (days: number, told: Told = {}): Story => ({ stage: 'designScheme', days, ...told });
export const permit = (days: number, told: Told = {}): Story => ({ stage: 'constructionPermit', days, ...told });
export const completion = (days: number, told: Told = {}): Story => ({ stage: 'completionAcceptance', days, ...told });

/** A command on the working day with this number, counted from the day on which its project came to the window. */
export interface Act<Command> {
  readonly tick: number;
  readonly give: (on: Day) => Command;
}
