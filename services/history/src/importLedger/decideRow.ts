import type { Day } from '@onewindow/kernel/civilDay.ts';
import { isRefusalOf, type Refusal } from '@onewindow/kernel/decider.ts';
import type { Fact } from '@onewindow/kernel/eventStore.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import { replay, type ReplayStep } from '@onewindow/kernel/replay.ts';
import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import type { AcceptedItem } from '@onewindow/schema/case/values.ts';
import type { Ledger } from '@onewindow/schema/ledger.ts';
import { caseStream, projectStream } from '@onewindow/schema/streams.ts';
import type { CaseContext } from '@onewindow/window/case/context.ts';
import { caseDecider } from '@onewindow/window/case/decide.ts';
import { isOpen } from '@onewindow/window/case/state.ts';
import { type Law, momentAt } from '@onewindow/window/law.ts';
import { projectDecider } from '@onewindow/window/project/decide.ts';
import type { Project } from '@onewindow/window/project/state.ts';

import { conclusion, ending } from './endingCommands.ts';
import { columnsAt, type MappedRow, type Outcome } from './mapRow.ts';
import type { Reject } from './rejects.ts';

/** A row's facts, ready to be put down. */
export interface DecidedRow {
  /** What was read, by which a changed row is known. */
  readonly source: Fact;
  readonly outcome: Outcome;
  readonly project: DecidedStream;
  readonly ofCase: DecidedStream;
}

export interface DecidedStream {
  readonly stream: string;
  readonly facts: readonly Fact[];
}

interface Deciding {
  readonly ledger: Ledger;
  readonly law: Law;
  readonly instantOn: (day: Day) => Instant;
}

/** Lets the deciders decide a row's project and case, each act on its own day. */
export const decideRow = (row: MappedRow, { ledger, law, instantOn }: Deciding): DecidedRow | Reject => {
  const { values, rule } = row;
  const rejected = ({ refused, field, details }: Refusal): Reject => ({
    reject: refused,
    columns: columnsAt(field?.split('.') ?? [], ledger, rule),
    ...(details && { details }),
  });

  const { projectCode } = values.project;
  const registered = replay(projectDecider, [
    {
      command: { type: 'RegisterProject', data: values.project },
      context: momentAt(law, instantOn(values.receivedOn)),
    },
  ]);
  if (isRefusalOf(registered)) return rejected(registered);

  const caseId = `${projectCode}.${ledger.stage}.1`;
  const contextOn = contextOf(law, registered.state, instantOn);
  const decided = replayCase(caseId, row, { ledger, law, contextOn });
  if (isRefusalOf(decided)) return rejected(decided);

  return {
    source: { type: 'ImportRow', data: values },
    outcome: values.outcome,
    project: { stream: projectStream(projectCode), facts: registered.facts },
    ofCase: { stream: caseStream(caseId), facts: decided.facts },
  };
};

type ContextOn = (day: Day) => CaseContext;

/** The project's only case: the ledger knows no other. */
const contextOf =
  (law: Law, project: Project | undefined, instantOn: Deciding['instantOn']): ContextOn =>
  (day) => ({ ...momentAt(law, instantOn(day)), project, casesOf: () => [] });

const replayCase = (
  caseId: string,
  { values, rule }: MappedRow,
  { ledger, law, contextOn }: Pick<Deciding, 'ledger' | 'law'> & { contextOn: ContextOn },
) => {
  const { project, receivedOn, acceptedOn, endedOn } = values;
  const { stage, channel } = ledger;
  const steps: ReplayStep<CaseCommand, CaseContext>[] = [];
  const give = (day: Day | undefined, ...commands: CaseCommand[]) => {
    if (day === undefined) return;
    const context = contextOn(day);
    for (const command of commands) steps.push({ command, context });
  };

  const { projectCode } = project;
  give(receivedOn, {
    type: 'SubmitCase',
    data: { projectCode, stage, kind: 'new', channel, receivedOn, materials: [] },
  });
  give(acceptedOn, { type: 'AcceptCase', data: { caseId } });
  if (rule && rule.outcome !== 'withdrawn') {
    // An item that comes after others is opened only when those have agreed, so there may be several rounds.
    for (let open = reviewsAfter(steps); open.length > 0; open = reviewsAfter(steps)) {
      give(endedOn, ...open.map((item) => conclusion(caseId, item, rule)));
    }
  }
  if (rule) give(endedOn, ...ending(caseId, values, rule, law.catalogue));
  return replay(caseDecider, steps);
};

const reviewsAfter = (steps: readonly ReplayStep<CaseCommand, CaseContext>[]): AcceptedItem[] => {
  const replayed = replay(caseDecider, steps);
  if (isRefusalOf(replayed) || !replayed.state) return [];
  const { state } = replayed;
  return state.items.filter(({ item }) => isOpen(state, item));
};
