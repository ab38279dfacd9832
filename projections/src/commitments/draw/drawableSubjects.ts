import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import { childRows, projection } from '@onewindow/kernel/projection.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { CommitmentEvent, SubjectEvent } from '@onewindow/schema/commitment/events.ts';
import { type Reader, rowsOf, type TablesOf } from '../../reader.ts';
import type { Subject, SubjectRisk } from '@onewindow/schema/commitment/values.ts';

type SubjectFact = Exclude<SubjectEvent | CommitmentEvent, { type: 'CaseRestedOnCommitment' }>;

/** A subject with the commitments that are in force. */
export interface DrawableSubjectRow {
  readonly code: string;
  readonly name: string;
  readonly locality: string;
  readonly creditCode: string;
  readonly risk?: SubjectRisk;
  /** The commitment in force of each kind. */
  readonly inForce: { readonly [kind: string]: string };
}

/** A subject that can be drawn among those of a kind of commitment. */
export interface DrawableRow extends Omit<DrawableSubjectRow, 'inForce'> {
  readonly kind: string;
}

const drawable = childRows<DrawableSubjectRow, DrawableRow>()({
  name: 'drawable',
  rows: ({ inForce, ...subject }) =>
    Object.keys(inForce).map((kind) => ({ key: `${kind}/${subject.code}`, row: { ...subject, kind } })),
  columns: { code: ({ code }) => code, kind: ({ kind }) => kind, locality: ({ locality }) => locality },
  indexes: [
    ['kind', 'code'],
    ['kind', 'locality', 'code'],
  ],
});

/** Who can be drawn: a row per subject, and one beside it for each kind of which a commitment of theirs is in force. */
export const drawableSubjects = projection<DrawableSubjectRow, SubjectFact>()({
  name: 'drawableSubjects',
  events: [
    'SubjectRegistered',
    'SubjectAmended',
    'SubjectRiskAssessed',
    'CommitmentMade',
    'CommitmentWithdrawn',
    'CommitmentLapsed',
    'CommitmentFoundFalse',
  ],
  keys: (event) => [codeOf(event)],
  evolve: (row, { type, data }) => {
    switch (type) {
      case 'SubjectRegistered':
        return { inForce: {}, ...row, ...factsOf(data.subject) };
      case 'SubjectAmended': {
        const { enterprise, name, locality } = data.changes;
        return (
          row && {
            ...row,
            ...(name !== undefined && { name }),
            ...(locality !== undefined && { locality }),
            ...(enterprise && { creditCode: enterprise.creditCode }),
          }
        );
      }
      case 'SubjectRiskAssessed':
        return row && { ...row, risk: data.risk };
      case 'CommitmentMade':
        return { ...row, ...factsOf(data.subject), inForce: { ...row?.inForce, [data.kind]: data.commitment } };
      case 'CommitmentWithdrawn':
      case 'CommitmentLapsed':
      case 'CommitmentFoundFalse': {
        const { kind } = partsOf(data.commitment);
        if (row?.inForce[kind] !== data.commitment) return row;
        const { [kind]: _, ...inForce } = row.inForce;
        return { ...row, inForce };
      }
      default:
        throw new UnknownEvent(type satisfies never);
    }
  },
  children: [drawable],
});

/** The subject and the kind of a commitment, `<code>.<kind>.<n>`. */
const partsOf = (commitment: string): { readonly code: string; readonly kind: string } => {
  const [code = '', kind = ''] = commitment.split('.');
  return { code, kind };
};

const codeOf = (event: StoredEvent<SubjectFact>): string => {
  const { data } = event;
  if ('commitment' in data) return partsOf(data.commitment).code;
  return 'subject' in data ? data.subject.code : data.code;
};

const factsOf = ({ code, name, locality, enterprise }: Subject) => ({
  code,
  name,
  locality,
  creditCode: enterprise.creditCode,
});

/** Those that can be drawn of a kind, of one locality or of all, in the order of their codes; at most so many. */
export const drawableOf = (
  { lists }: Reader,
  kind: string,
  locality: string | undefined,
  most: number,
): Promise<DrawableRow[]> => {
  let query = lists<TablesOf<typeof drawable>>().selectFrom('drawable').select('row').where('drawable.kind', '=', kind);
  if (locality !== undefined) query = query.where('drawable.locality', '=', locality);
  return rowsOf<DrawableRow>(query.orderBy('drawable.code').limit(most));
};
