import { causeOf } from '@onewindow/kernel/envelope.ts';
import { immediately } from '@onewindow/kernel/dueRows.ts';
import type { Cause, Policy } from '@onewindow/kernel/policy.ts';
import { predecessorsOf } from '@onewindow/schema/catalogue/reading.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { CertificateEnd } from '@onewindow/schema/case/values.ts';
import { projectOf, stageOf } from '@onewindow/schema/streams.ts';

import type { Law } from '../law.ts';

/** What one open case has still to be told of a certificate that it rests on. */
interface Untold {
  readonly caseId: string;
  readonly stage: string;
  readonly number: string;
  /** The act that ended it; absent where that was set aside. */
  readonly act?: CertificateEnd;
  readonly causedBy: Cause;
}

/** A project's open cases, what each has still to be told of the certificates that it rests on, and what it knows has ended. */
interface ProjectPermits {
  readonly open: readonly string[];
  readonly untold: readonly Untold[];
  readonly told: readonly Pick<Untold, 'caseId' | 'stage' | 'number'>[];
}

/**
 * Tells the open cases of a project that a certificate of an earlier stage has ended which they rest on, or that this was set aside: of
 * a stage that is named as a whole any, else that of the item alone. A change that is annulled ends no permit.
 */
export const predecessorsOfCases = ({ catalogue }: Pick<Law, 'catalogue'>): Policy<ProjectPermits, CaseEvent> => ({
  list: {
    name: 'predecessorsOfCases',
    events: [
      'CaseSubmitted',
      'AcceptanceRefused',
      'CaseDecided',
      'CaseConcluded',
      'CaseWithdrawn',
      'EntryVoided',
      'CertificateRevoked',
      'CertificateRestored',
      'PredecessorEnded',
      'PredecessorRestored',
    ],
    keys: ({ data }) => [projectOf(data.caseId)],
    evolve: (row, event) => {
      const { open, untold, told } = row ?? { open: [], untold: [], told: [] };
      const { caseId } = event.data;
      switch (event.type) {
        case 'CaseSubmitted':
          return { open: [...open, caseId], untold, told };
        case 'CertificateRevoked': {
          const { item, number, act, revives } = event.data;
          if (revives !== undefined) return row;
          const stage = stageOf(caseId);
          const resting = open.filter((one) => restsOn(catalogue, stageOf(one), stage, item));
          const causedBy = causeOf(event);
          return {
            open,
            untold: [...untold, ...resting.map((one) => ({ caseId: one, stage, number, act, causedBy }))],
            told,
          };
        }
        case 'CertificateRestored': {
          const { number } = event.data;
          const causedBy = causeOf(event);
          // Who is still to be told of the end is told both: perhaps somebody is just about to.
          const restored = [...told, ...untold]
            .filter((one) => one.number === number)
            .map(({ caseId: one, stage }) => ({ caseId: one, stage, number, causedBy }));
          return { open, untold: [...untold, ...restored], told };
        }
        case 'PredecessorEnded':
        case 'PredecessorRestored': {
          const { stage, number } = event.data;
          const isEnd = event.type === 'PredecessorEnded';
          const isThis = (one: Pick<Untold, 'caseId' | 'number'>) => one.caseId === caseId && one.number === number;
          const now = untold.findIndex((one) => isThis(one) && isEnd === (one.act !== undefined));
          const known = told.filter((one) => !isThis(one));
          return {
            open,
            untold: now === -1 ? untold : untold.toSpliced(now, 1),
            told: isEnd ? [...known, { caseId, stage, number }] : known,
          };
        }
        default: {
          const isOther = (one: { readonly caseId: string }) => one.caseId !== caseId;
          const left = open.filter((one) => one !== caseId);
          return left.length === 0
            ? undefined
            : { open: left, untold: untold.filter(isOther), told: told.filter(isOther) };
        }
      }
    },
    columns: { dueAt: ({ untold }) => (untold.length > 0 ? immediately : null) },
    indexes: [['dueAt']],
  },
  command: ({ untold: [next] }) => {
    if (!next) throw new Error('nobody is to be told of an ended certificate');
    const { causedBy, act: end, ...of } = next;
    return {
      command: end
        ? { type: 'RecordPredecessorEnd', data: { ...of, act: end } }
        : { type: 'RecordPredecessorRestored', data: of },
      act: `tell ${of.caseId} after ${causedBy.eventId}`,
      causedBy,
    };
  },
});

const restsOn = ({ stages }: Law['catalogue'], later: string, stage: string, item: string): boolean => {
  const known = stages.find(({ id }) => id === later);
  return (
    known !== undefined &&
    predecessorsOf(known).some((before) => before.stage === stage && (before.item ?? item) === item)
  );
};
