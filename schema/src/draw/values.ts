import { z } from 'zod';

import { OfficerId } from '../desk/values.ts';
import { PublicValue as CataloguePublicValue, PublicValueId } from '../catalogue/draws.ts';
import { SubjectCode } from '../commitment/values.ts';
import { published } from '../published.ts';
import { CommitmentKindId, CreditCode, Day, DepartmentId, Instant, Line, LocalityId } from '../values.ts';

/** `<kind>-<locality, or all>-<n>` of the n-th draw for the same purpose. */
export const DrawId = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9]{0,39}-[A-Za-z][A-Za-z0-9]{0,39}-[1-9]\d{0,5}$/)
  .register(published, { name: 'ID' });

/** Stands in a draw's id for every locality. */
export const everyLocality = 'all';

/** How the seed comes about. */
export const SeedBy = z.enum(['publicValue', 'officers']).register(published, { name: 'DrawSeedBy' });

/** Whether those who inspect one subject may be of one department. */
export const InspectorDepartments = z.enum(['any', 'different']).register(published, { name: 'InspectorDepartments' });

/** So many subjects a pool may hold: with their names they fit one fact. Whoever has more draws by locality. */
export const mostSubjects = 2_000;
export const mostInspectors = 300;
export const mostExcluded = 200;

const Excluded = z
  .array(z.union([SubjectCode, CreditCode]).register(published, { name: 'ID' }))
  .max(mostExcluded)
  .refine((codes) => new Set(codes).size === codes.length, { error: 'named-twice' })
  .meta({ uniqueItems: true });

/** An inspector who can be drawn, and with whom they have a conflict of interest: subjects by their codes, enterprises by theirs. */
export const PoolInspector = z
  .strictObject({ id: OfficerId, department: DepartmentId, excluded: Excluded })
  .register(published, { name: 'PoolInspector' });

/** How many are drawn. A visit is made by two at least (行政处罚法 art. 42). */
export const Chooses = z
  .strictObject({ subjects: z.int().min(1).max(500), inspectors: z.int().min(2).max(10) })
  .register(published, { name: 'DrawChooses' });

/** From what the seed is to come, as the officer who publishes the pool names it. */
export const NamedSeed = z
  .strictObject({
    by: SeedBy,
    publicValue: PublicValueId,
    /** The day of which the public value is. */
    expectedOn: Day,
    /** The two who put in a secret each. */
    officers: z.array(OfficerId).length(2).exactOptional(),
    /** The last day on which they reveal it. */
    revealOn: Day.exactOptional(),
  })
  .register(published, { name: 'DrawSeed' });

/** The public value that a pool names, as the catalogue describes it, and the day of which it is. */
const PublicValue = z.strictObject({ ...CataloguePublicValue.shape, expectedOn: Day });

const PoolSubject = z.strictObject({
  code: SubjectCode,
  name: Line,
  locality: LocalityId,
  creditCode: CreditCode,
  weight: z.int().min(1).max(1_000_000),
});

/** What stands in the published file of a pool. Which is which, and in what order, `services/kernel/src/draw/pool.ts` says. */
export const Pool = z.strictObject({
  format: z.literal('onewindow-draw-1'),
  draw: DrawId,
  name: Line,
  kind: CommitmentKindId,
  locality: LocalityId.exactOptional(),
  subjects: z.array(PoolSubject).min(1).max(mostSubjects),
  inspectors: z.array(PoolInspector).min(1).max(mostInspectors),
  departments: InspectorDepartments,
  chooses: Chooses,
  seed: z.union([
    z.strictObject({ by: z.literal('publicValue'), publicValue: PublicValue }),
    z.strictObject({
      by: z.literal('officers'),
      officers: z.tuple([OfficerId, OfficerId]),
      revealBy: Instant,
      publicValue: PublicValue,
    }),
  ]),
});

/** SHA-256, in hexadecimal digits. */
export const Digest = z.string().regex(/^[0-9a-f]{64}$/);
/** 32 bytes by chance, in hexadecimal digits. */
export const Secret = z.string().regex(/^[0-9a-f]{64}$/);
/** 16 bytes by chance, in hexadecimal digits. */
export const Salt = z.string().regex(/^[0-9a-f]{32}$/);
/** A public value, exactly as it is published. */
export const WrittenValue = z.string().regex(/^[\x21-\x7e]{1,200}$/);

/**
 * What an officer did not do in time: bind themselves, or reveal. `hindered`: they were bound, and could not reveal because the other was not.
 */
export const Missed = z.enum(['commitment', 'reveal', 'hindered']).register(published, { name: 'MissedPart' });

/** What a draw followed from beside its pool. */
export const Seed = z.union([
  z.strictObject({ by: z.literal('publicValue'), value: WrittenValue }),
  z.strictObject({
    by: z.literal('officers'),
    parts: z
      .array(
        z.union([
          z.strictObject({ officer: OfficerId, secret: Secret, salt: Salt }),
          z.strictObject({ officer: OfficerId, missed: Missed }),
        ]),
      )
      .length(2),
    value: WrittenValue.exactOptional(),
  }),
]);

/** A subject that was drawn, and who inspects it. */
export const Chosen = z.strictObject({ subject: SubjectCode, inspectors: z.array(OfficerId).min(1) });

/** What stands in the published file of a result; which is which, `services/kernel/src/draw/publishedResult.ts` says. */
export const PublishedResult = z.strictObject({
  format: z.literal('onewindow-draw-result-1'),
  draw: DrawId,
  poolHash: Digest,
  seed: Seed,
  seedHash: Digest,
  chosen: z.array(Chosen),
});

/** Where a draw stands. */
export const DrawState = z
  .enum(['committing', 'revealing', 'awaitingValue', 'awaitingConfirmation', 'made', 'abandoned'])
  .register(published, { name: 'DrawState' });
export type DrawState = z.infer<typeof DrawState>;

/** The stream of one draw. */
export const drawStream = (draw: string): string => `draw-${draw}`;

/** The id of the n-th draw for a purpose. */
export const drawId = (kind: string, locality: string | undefined, n: number): string =>
  `${kind}-${locality ?? everyLocality}-${n}`;

/** What a draw is for, and the how manieth of it it is. */
export const partsOfDraw = (draw: string): { readonly purpose: string; readonly n: number } => {
  const at = draw.lastIndexOf('-');
  return { purpose: draw.slice(0, at), n: Number(draw.slice(at + 1)) };
};
