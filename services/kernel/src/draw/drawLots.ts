import { type Canonical, canonicalJson, sha256Of } from './canonicalJson.ts';
import { hasConflict, type Pool, type PoolInspector, poolHashOf, type PoolSubject } from './pool.ts';
import { type SeededIntegers, seededIntegers } from './seededIntegers.ts';

/** Why the public value stands for an officer's secret: they did not bind themselves, did not reveal, or could not since the other was not bound. */
export type Missed = 'commitment' | 'reveal' | 'hindered';

/** What an officer put in: their secret with its salt; or what they missed. */
export type SeedPart =
  | { readonly officer: string; readonly secret: string; readonly salt: string }
  | { readonly officer: string; readonly missed: Missed };

/** What the draw follows from beside the pool; `value` is the public value as it was written down. */
export type Seed =
  | { readonly by: 'publicValue'; readonly value: string }
  | { readonly by: 'officers'; readonly parts: readonly SeedPart[]; readonly value?: string };

/** A subject that was drawn, and who inspects it, both in the order in which they were drawn. */
export type Chosen = { readonly subject: string; readonly inspectors: readonly string[] };

/**
 * Draws: a pure function of the pool and the seed.
 *
 * 1. The key is SHA-256 of the canonical JSON of the seed, the message SHA-256 of the canonical JSON of the pool, each as 32 bytes; from
 *    both come whole numbers (`seededIntegers`).
 * 2. A subject is drawn: r is a number below the sum of the weights of those that are left; going along them in the order of the pool,
 *    each takes its weight off r, and the first that would bring it below 0 is drawn and is no longer left. So often as `chooses.subjects` says.
 * 3. Then for each of them, in the order in which they were drawn, its inspectors: those without a conflict of interest stand in the order
 *    of the pool; r is a number below how many they are, the r-th from 0 is drawn and stands there no more, nor does anybody else of the same
 *    department where they must be of different ones. So often as `chooses.inspectors` says.
 *
 * For each subject inspectors are drawn as if it were the only one: all that may inspect it are equally likely, and somebody may be drawn
 * for several. To balance that would make some likelier than others, and let whoever knows the first subjects guess. (Where they must be of
 * different departments, those of a small one are likelier to come in second; the pool says so.)
 * @throws {RangeError} where the pool has too few of either.
 */
export const drawLots = (pool: Pool, seed: Seed): readonly Chosen[] => {
  const integers = seededIntegers(
    Buffer.from(sha256Of(canonicalJson(seed as unknown as Canonical)), 'hex'),
    Buffer.from(poolHashOf(pool), 'hex'),
  );
  const subjects = subjectsOf(pool, integers);
  return subjects.map((subject) => ({ subject: subject.code, inspectors: inspectorsOf(pool, subject, integers) }));
};

const subjectsOf = ({ subjects, chooses }: Pool, { below }: SeededIntegers): readonly PoolSubject[] => {
  const left = [...subjects];
  let total = left.reduce((sum, { weight }) => sum + weight, 0);
  return Array.from({ length: chooses.subjects }, () => {
    let rest = below(total);
    const at = left.findIndex(({ weight }) => (rest -= weight) < 0);
    const [drawn] = left.splice(at, 1) as [PoolSubject];
    total -= drawn.weight;
    return drawn;
  });
};

const inspectorsOf = (
  { inspectors, departments, chooses }: Pool,
  subject: PoolSubject,
  { below }: SeededIntegers,
): readonly string[] => {
  let free: readonly PoolInspector[] = inspectors.filter((one) => !hasConflict(one, subject));
  return Array.from({ length: chooses.inspectors }, () => {
    const drawn = free[below(free.length)] as PoolInspector;
    free = free.filter((one) => one !== drawn && (departments === 'any' || one.department !== drawn.department));
    return drawn.id;
  });
};

/** What an officer publishes of their secret beforehand: nobody finds the secret by it, and it holds for this draw and this officer alone. */
export const digestOfSecret = (of: {
  readonly draw: string;
  readonly officer: string;
  readonly secret: string;
  readonly salt: string;
}): string => sha256Of(canonicalJson(of));
