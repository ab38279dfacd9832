import { handsOf } from '@onewindow/kernel/hands.ts';
import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Actor } from '@onewindow/kernel/envelope.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { IssueEvent } from '@onewindow/schema/issue/events.ts';
import type {
  EscalatedTo,
  EscalationDays,
  FirmVoice,
  IssueFirm,
  IssueLevel,
  IssueScope,
} from '@onewindow/schema/issue/values.ts';

/** An issue as its rules know it. */
export interface Issue {
  readonly id: string;
  readonly firm: IssueFirm;
  readonly recordedAt: Instant;
  readonly scope?: IssueScope;
  /** The leading issue with which it is settled. */
  readonly mergedInto?: string;
  /** Those that are settled with it. */
  readonly listed: readonly { readonly issue: string; readonly firm: IssueFirm }[];
  /** To whom it was routed; absent once its owner has refused it. */
  readonly route?: { readonly level: IssueLevel; readonly department: string };
  readonly assignment?: Assignment;
  readonly answers: number;
  /** The last answer that concerned each issue: this one, or one that is settled with it. */
  readonly answered: { readonly [issue: string]: Answer };
  /** What its firm said last, and of which answer. */
  readonly voice?: Voice;
  readonly isStruckOff: boolean;
}

/** Whose work it is, and by when. */
export interface Assignment {
  readonly owner: string;
  readonly dueOn: Day;
  readonly escalation?: EscalationDays;
  readonly escalatedTo: readonly EscalatedTo[];
}

/** As far as a rule asks for it. */
export interface Answer {
  readonly answer: number;
  /** Who told the firms, and who entered it. */
  readonly hands: readonly string[];
  readonly at: Instant;
  /** So many calendar days later a silent firm counts as content. */
  readonly silence?: number;
}

interface Voice {
  readonly says: 'confirmed' | 'disputed';
  readonly by: FirmVoice;
  readonly answer: number;
  readonly leading?: string;
  /** Who entered it, where the firm did not say it itself. */
  readonly hands: readonly string[];
}

/** A fact with who caused it, as far as that stands beside it. */
type Recorded = IssueEvent & { readonly metadata?: { readonly actor?: Actor } };

/** An issue after one more of its events. */
export const evolveIssue = (state: Issue | undefined, { type, data, metadata }: Recorded): Issue | undefined => {
  const hands = handsOf(metadata?.actor);
  if (type === 'IssueRecorded') {
    const { issue: id, firm, occurredAt: recordedAt } = data;
    return { id, firm, recordedAt, listed: [], answers: 0, answered: {}, isStruckOff: false };
  }
  if (!state) return undefined;
  switch (type) {
    case 'IssueMerged':
      return { ...withoutVoice(state), mergedInto: data.into };
    case 'IssueUnmerged': {
      const { mergedInto: _, ...alone } = withoutVoice(state);
      return alone;
    }
    case 'MergedIssueListed':
      return { ...state, listed: [...state.listed, { issue: data.merged, firm: data.firm }] };
    // Merged again it waits for an answer again.
    case 'MergedIssueDelisted': {
      const { [data.merged]: _, ...answered } = state.answered;
      return { ...state, answered, listed: state.listed.filter(({ issue }) => issue !== data.merged) };
    }
    case 'IssueMarked':
      return { ...state, scope: data.scope };
    case 'IssueRouted': {
      const { level, department } = data;
      return { ...unassigned(state), route: { level, department } };
    }
    case 'IssueAssigned': {
      const { owner, dueOn, escalation } = data;
      return { ...state, assignment: { owner, dueOn, escalatedTo: [], ...(escalation && { escalation }) } };
    }
    case 'IssueRefusedByOwner': {
      const { route: _, ...returned } = unassigned(state);
      return returned;
    }
    case 'IssueUrged':
      return state;
    case 'IssueEscalated': {
      const { assignment } = state;
      return assignment
        ? { ...state, assignment: { ...assignment, escalatedTo: [...assignment.escalatedTo, data.to] } }
        : state;
    }
    case 'IssueAnswered': {
      const { answer, by, occurredAt: at, silence } = data;
      const given: Answer = { answer, hands: [...hands, by], at, ...(silence !== undefined && { silence }) };
      const answered = { ...state.answered, ...Object.fromEntries(data.concerns.map((issue) => [issue, given])) };
      return { ...state, answers: answer, answered };
    }
    case 'IssueConfirmed':
    case 'IssueDisputed': {
      const { answer, by, leading } = data;
      const says = type === 'IssueConfirmed' ? ('confirmed' as const) : ('disputed' as const);
      return {
        ...state,
        voice: { says, by, answer, hands: by === 'firm' ? [] : hands, ...(leading !== undefined && { leading }) },
      };
    }
    case 'IssueStruckOff':
      return { ...state, isStruckOff: true };
    // What was answered did not settle it: it is answered anew, by whoever it is assigned to now.
    case 'IssueReopened':
      return { ...withoutVoice(unassigned(state)), answered: {}, isStruckOff: false };
    default:
      throw new UnknownEvent(type satisfies never);
  }
};

const withoutVoice = ({ voice: _, ...state }: Issue): Issue => state;
const unassigned = ({ assignment: _, ...state }: Issue): Issue => state;

/** How an issue stands with its firm: the last answer that concerned it, and what the firm said of just that. */
export type Standing = 'unanswered' | 'answered' | 'confirmed' | 'disputed';

/**
 * How an issue stands with its firm.
 * @param leading the issue with which it is settled, where it is merged.
 */
export const standingOf = (state: Issue, leading?: Issue): Standing => {
  const answer = answerTo(state, leading);
  if (!answer) return 'unanswered';
  const { voice } = state;
  return voice?.answer === answer.answer && voice.leading === state.mergedInto ? voice.says : 'answered';
};

/** The last answer that concerned an issue. */
export const answerTo = (state: Issue, leading?: Issue): Answer | undefined =>
  (state.mergedInto === undefined ? state : leading)?.answered[state.id];
