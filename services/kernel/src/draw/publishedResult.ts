import { type Canonical, canonicalJson, sha256Of } from './canonicalJson.ts';
import { type Chosen, drawLots, type Seed } from './drawLots.ts';
import { type Pool, poolFormat, poolText, shortOfInspectors } from './pool.ts';

/** What a result file begins with. */
export const resultFormat = 'onewindow-draw-result-1';

/** What came of a draw, as it is published: every byte of it can be reckoned again from the pool and the seed. */
export type PublishedResult = {
  readonly format: typeof resultFormat;
  readonly draw: string;
  /** SHA-256 of the published pool. */
  readonly poolHash: string;
  readonly seed: Seed;
  /** SHA-256 of the canonical JSON of the seed. */
  readonly seedHash: string;
  readonly chosen: readonly Chosen[];
};

/** The hash of a seed. */
export const seedHashOf = (seed: Seed): string => sha256Of(canonicalJson(seed as unknown as Canonical));

/** The result as it is published. */
export const resultText = ({
  draw,
  poolHash,
  seed,
  chosen,
}: Pick<PublishedResult, 'draw' | 'poolHash' | 'seed' | 'chosen'>): string =>
  canonicalJson({
    format: resultFormat,
    draw,
    poolHash,
    seed,
    seedHash: seedHashOf(seed),
    chosen,
  } as unknown as Canonical);

/** The two published files as they were read, with what they say. */
export interface PublishedFiles {
  readonly pool: { readonly text: string; readonly says: Pool };
  readonly result: { readonly text: string; readonly says: PublishedResult };
}

/** Everything in which two published files differ from what they must be, in sentences; nothing where they agree in every byte. */
export const differencesIn = ({ pool, result }: PublishedFiles): readonly string[] => {
  const { says: of } = pool;
  const { says: came } = result;
  const faults = faultsOf(of);
  const hash = sha256Of(pool.text);
  return [
    ...(poolText(of) === pool.text ? [] : ['the pool is not written in its canonical form']),
    ...(canonicalJson(came as unknown as Canonical) === result.text
      ? []
      : ['the result is not written in its canonical form']),
    ...different('draw', of.draw, came.draw),
    ...different('hash of the pool', hash, came.poolHash),
    ...different('hash of the seed', seedHashOf(came.seed), came.seedHash),
    ...seedFaults(of, came.seed),
    ...faults,
    ...(faults.length > 0 ? [] : differentlyChosen(drawLots(of, came.seed), came.chosen)),
  ];
};

const different = (what: string, must: string, is: string): readonly string[] =>
  must === is ? [] : [`the ${what} is ${must}, and the result says ${is}`];

/** Why nothing can be drawn from a pool, or not as the rules ask. */
const faultsOf = (pool: Pool): readonly string[] => {
  const { format, subjects, inspectors, chooses } = pool;
  const short = shortOfInspectors(pool);
  return [
    ...(format === poolFormat ? [] : [`the pool is of the form ${format}, and this reckons ${poolFormat}`]),
    ...outOfOrder(
      'subjects',
      subjects.map(({ code }) => code),
    ),
    ...outOfOrder(
      'inspectors',
      inspectors.map(({ id }) => id),
    ),
    ...(chooses.subjects > subjects.length
      ? [`the pool has ${subjects.length} subjects, and ${chooses.subjects} are to be drawn`]
      : []),
    ...(short
      ? [
          `${short.subject} has ${short.found} inspectors without a conflict of interest, and ${chooses.inspectors} are to be drawn`,
        ]
      : []),
  ];
};

const outOfOrder = (what: string, ids: readonly string[]): readonly string[] => {
  const at = ids.findIndex((id, index) => index > 0 && id <= ids[index - 1]!);
  return at < 0 ? [] : [`the ${what} of the pool are not in their order, each once: ${ids[at]}`];
};

/** Whether the seed came about as the pool had said. */
const seedFaults = ({ seed: source }: Pool, seed: Seed): readonly string[] => {
  if (seed.by !== source.by)
    return [`the pool says that its seed is made by ${source.by}, and it was made by ${seed.by}`];
  const faults = [];
  if (seed.value !== undefined && !new RegExp(`^(?:${source.publicValue.pattern})$`, 'u').test(seed.value))
    faults.push(`the public value ${seed.value} is not written as ${source.publicValue.example} is`);
  if (source.by === 'publicValue' || seed.by === 'publicValue') return faults;
  const officers = seed.parts.map(({ officer }) => officer);
  if (officers.join('\n') !== source.officers.join('\n'))
    faults.push(`the pool names ${source.officers.join(' and ')}, and the seed is of ${officers.join(' and ')}`);
  const isMissed = seed.parts.some((part) => 'missed' in part);
  if (isMissed !== (seed.value !== undefined))
    faults.push('the public value stands for who did not reveal, and for nobody else');
  return faults;
};

const differentlyChosen = (must: readonly Chosen[], is: readonly Chosen[]): readonly string[] => {
  const inWords = (one: Chosen | undefined): string =>
    one ? `${one.subject} (${one.inspectors.join(', ')})` : 'nobody';
  return Array.from({ length: Math.max(must.length, is.length) }, (_, index) => index)
    .filter((index) => inWords(must[index]) !== inWords(is[index]))
    .map((index) => `${index + 1}. drawn is ${inWords(must[index])}, and the result says ${inWords(is[index])}`);
};
