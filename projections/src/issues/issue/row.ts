import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { IssueEvent } from '@onewindow/schema/issue/events.ts';
import type { EscalatedTo, IssueFirm, IssueLevel, IssueScope } from '@onewindow/schema/issue/values.ts';

/**
 * Where an issue stands: `returned` is refused by its owner and to be routed again; `answered`, its firms have an answer and are to say
 * whether it settles it; `merged` is settled with its leading issue.
 */
export type IssueStatus =
  | 'recorded'
  | 'routed'
  | 'returned'
  | 'assigned'
  | 'answered'
  | 'disputed'
  | 'confirmed'
  | 'merged'
  | 'struckOff';

/** How a firm stands to the answer that it has. */
export type FirmStanding = 'unanswered' | 'answered' | 'confirmed' | 'disputed';

type Data<Type extends IssueEvent['type']> = Extract<IssueEvent, { type: Type }>['data'];

/** What a firm was told of an issue. */
export interface AnswerRow extends Pick<Data<'IssueAnswered'>, 'answer' | 'by' | 'toldOn' | 'means' | 'words'> {
  /** The issue whose answer it is. */
  readonly issue: string;
  readonly answeredOn: Day;
  /** Of the firms that this row shows. */
  readonly told: Data<'IssueAnswered'>['told'];
}

/** What a firm said of an answer. */
export interface ReplyRow extends Pick<Data<'IssueConfirmed'>, 'answer' | 'by' | 'evidence'> {
  readonly issue: string;
  readonly says: 'confirmed' | 'disputed';
  readonly reason?: string;
  readonly saidOn: Day;
}

/** Who has refused an issue as its owner, and why. */
export interface RefusalRow extends Pick<Data<'IssueRefusedByOwner'>, 'owner' | 'department' | 'reason'> {
  readonly refusedOn: Day;
}

/** One issue in civil days. */
export interface IssueRow extends Pick<
  Data<'IssueRecorded'>,
  'round' | 'kind' | 'trade' | 'city' | 'project' | 'words' | 'evidence' | 'source' | 'visit' | 'contact' | 'limits'
> {
  readonly id: string;
  readonly firm: IssueFirm;
  readonly recordedOn: Day;
  readonly status: IssueStatus;
  /** What it would be if nobody had been answered. */
  readonly worked: 'recorded' | 'routed' | 'returned' | 'assigned';
  readonly scope?: IssueScope;
  readonly level?: IssueLevel;
  readonly department?: string;
  readonly owner?: string;
  readonly dueOn?: Day;
  readonly refusals: readonly RefusalRow[];
  readonly urgings: number;
  readonly escalatedTo?: EscalatedTo;
  readonly leading?: string;
  readonly merged: readonly { readonly issue: string; readonly firm: IssueFirm }[];
  readonly answers: readonly AnswerRow[];
  readonly replies: readonly ReplyRow[];
  /** Of the issue itself and of those merged under it. */
  readonly standings: { readonly [issue: string]: FirmStanding };
  /** When somebody was first made its owner, and when its firm was first answered. */
  readonly actedOn?: Day;
  readonly answeredOn?: Day;
  readonly struckOffOn?: Day;
  /** Those whose firms had said nothing when it was struck off. */
  readonly silent?: readonly string[];
  readonly reopened: number;
  readonly revision: number;
  readonly ledger?: 'demo' | 'import';
}
