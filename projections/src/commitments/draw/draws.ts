import type { Day } from '@onewindow/kernel/civilDay.ts';
import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Chosen, Missed, Seed } from '@onewindow/kernel/draw/drawLots.ts';
import type { PublicValue } from '@onewindow/kernel/draw/pool.ts';
import { type EventMetadata, metadataOf } from '@onewindow/kernel/envelope.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import { type DrawEvent, drawEvents } from '@onewindow/schema/draw/events.ts';
import { type DrawState, partsOfDraw } from '@onewindow/schema/draw/values.ts';
import { typesOf } from '@onewindow/schema/event.ts';

/** What an officer who puts in a secret has done. */
export interface DrawOfficerRow {
  readonly officer: string;
  readonly digest?: string;
  readonly committedAt?: Instant;
  readonly revealedAt?: Instant;
  readonly missed?: Missed;
}

/** A draw as it stands. Whom it draws from stands in its first fact, and in the public file. */
export interface DrawRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly locality?: string;
  readonly state: DrawState;
  readonly seedBy: 'publicValue' | 'officers';
  readonly publicValue: PublicValue;
  readonly officers: readonly DrawOfficerRow[];
  readonly revealBy?: Instant;
  readonly poolHash: string;
  readonly subjectCount: number;
  readonly inspectorCount: number;
  readonly subjectsToDraw: number;
  readonly inspectorsEach: number;
  readonly departments: 'any' | 'different';
  readonly publishedAt: Instant;
  readonly publishedBy: string;
  /** The command that published it: the same again is answered with what it published. */
  readonly publishedWith: string;
  readonly value?: {
    readonly value: string;
    readonly enteredBy: string;
    readonly enteredAt: Instant;
    readonly confirmedBy?: string;
  };
  readonly corrections: readonly {
    readonly before: string;
    readonly value: string;
    readonly reason: string;
    readonly correctedBy: string;
    readonly correctedAt: Instant;
  }[];
  readonly madeAt?: Instant;
  readonly seed?: Seed;
  readonly chosen: readonly Chosen[];
  readonly abandoned?: { readonly reason: string; readonly abandonedBy: string; readonly abandonedAt: Instant };
  readonly revision: number;
}

/** One row per draw. */
export const draws = projection<DrawRow, DrawEvent>()({
  name: 'draws',
  events: typesOf(drawEvents),
  keys: ({ data }) => [data.draw],
  evolve: (row, event, id) => {
    const { type, data, revision } = event;
    const { occurredAt } = data;
    if (type === 'DrawPoolPublished') return publishedRow(data, id, revision, metadataOf(event));
    if (!row) return row;
    switch (type) {
      case 'DrawSecretCommitted': {
        const { officer, digest } = data;
        const officers = withOfficer(row, officer, { digest, committedAt: occurredAt });
        const areBound = officers.every(({ committedAt }) => committedAt !== undefined);
        return { ...row, officers, state: areBound ? 'revealing' : row.state, revision };
      }
      case 'DrawSecretRevealed':
        return { ...row, officers: withOfficer(row, data.officer, { revealedAt: occurredAt }), revision };
      case 'DrawRevealMissed': {
        const officers = data.missed.reduce(
          (all, { officer, missed }) => withOfficer({ officers: all }, officer, { missed }),
          row.officers,
        );
        return { ...row, officers, state: 'awaitingValue', revision };
      }
      case 'DrawValueEntered': {
        const value = { value: data.value, enteredBy: data.by, enteredAt: occurredAt };
        return { ...row, value, state: 'awaitingConfirmation', revision };
      }
      case 'DrawValueCorrected': {
        const { value, before, reason, by: correctedBy } = data;
        const corrections = [...row.corrections, { before, value, reason, correctedBy, correctedAt: occurredAt }];
        return {
          ...row,
          value: { value, enteredBy: correctedBy, enteredAt: occurredAt },
          corrections,
          revision,
        };
      }
      case 'DrawValueConfirmed':
        return { ...row, ...(row.value && { value: { ...row.value, confirmedBy: data.by } }), revision };
      case 'DrawMade':
        return { ...row, state: 'made', madeAt: occurredAt, seed: data.seed as Seed, chosen: data.chosen, revision };
      case 'DrawAbandoned': {
        const abandoned = { reason: data.reason, abandonedBy: data.by, abandonedAt: occurredAt };
        return { ...row, state: 'abandoned', abandoned, revision };
      }
      default:
        throw new UnknownEvent(type satisfies never);
    }
  },
  columns: {
    kind: ({ kind }) => kind,
    locality: ({ locality }) => locality ?? null,
    state: ({ state }) => state,
    purpose: ({ id }) => partsOfDraw(id).purpose,
    number: ({ id }) => partsOfDraw(id).n,
    publishedAt: ({ publishedAt }) => publishedAt,
    publishedWith: ({ publishedWith }) => publishedWith,
    valueOn: ({ publicValue }): Day => publicValue.expectedOn,
    madeAt: ({ madeAt }) => madeAt ?? null,
  },
  indexes: [['publishedAt', 'key'], ['state', 'publishedAt', 'key'], ['purpose', 'number'], ['publishedWith']],
});

type Published = Extract<DrawEvent, { type: 'DrawPoolPublished' }>['data'];

const publishedRow = (
  { by, poolHash, pool, occurredAt }: Published,
  id: string,
  revision: number,
  { $causationId, commandId = $causationId }: EventMetadata,
): DrawRow => {
  const { seed, chooses, subjects, inspectors } = pool;
  return {
    id,
    name: pool.name,
    kind: pool.kind,
    ...(pool.locality !== undefined && { locality: pool.locality }),
    state: seed.by === 'officers' ? 'committing' : 'awaitingValue',
    seedBy: seed.by,
    publicValue: seed.publicValue,
    officers: seed.by === 'officers' ? seed.officers.map((officer) => ({ officer })) : [],
    ...(seed.by === 'officers' && { revealBy: seed.revealBy }),
    poolHash,
    subjectCount: subjects.length,
    inspectorCount: inspectors.length,
    subjectsToDraw: chooses.subjects,
    inspectorsEach: chooses.inspectors,
    departments: pool.departments,
    publishedAt: occurredAt,
    publishedBy: by,
    publishedWith: commandId,
    corrections: [],
    chosen: [],
    revision,
  };
};

const withOfficer = (
  { officers }: Pick<DrawRow, 'officers'>,
  officer: string,
  done: Partial<DrawOfficerRow>,
): readonly DrawOfficerRow[] => officers.map((one) => (one.officer === officer ? { ...one, ...done } : one));

/** Whether a draw waits for a public value that everybody has known since before today: it is drawn by that, and can no longer be given up. */
export const isLate = ({ state, publicValue }: Pick<DrawRow, 'state' | 'publicValue'>, today: Day): boolean =>
  (state === 'awaitingValue' || state === 'awaitingConfirmation') && today > publicValue.expectedOn;
