import { type Canonical, canonicalJson, sha256Of } from './canonicalJson.ts';

/** What a pool file begins with: which rule draws from it. */
export const poolFormat = 'onewindow-draw-1';

/** A value that the world publishes of itself, of one day: nobody at the centre can choose it, and everybody can look it up. */
export type PublicValue = {
  /** Its id in the catalogue. */
  readonly id: string;
  readonly name: { readonly 'zh-CN': string; readonly en: string };
  /** Where it is published. */
  readonly source: string;
  /** How it is written: a regular expression for all of it. Nobody can choose among several ways to write it. */
  readonly pattern: string;
  readonly example: string;
  /** The day of which it is, `YYYY-MM-DD`. */
  readonly expectedOn: string;
};

/** From what the seed comes: a public value; or two officers' secrets, where a public value stands for whoever does not reveal in time. */
export type SeedSource =
  | { readonly by: 'publicValue'; readonly publicValue: PublicValue }
  | {
      readonly by: 'officers';
      readonly officers: readonly [string, string];
      /** The first instant at which it is too late to reveal. */
      readonly revealBy: string;
      readonly publicValue: PublicValue;
    };

/** A subject that can be drawn: as likely, compared to another, as its weight is to the other's. */
export type PoolSubject = {
  readonly code: string;
  readonly name: string;
  readonly locality: string;
  readonly creditCode: string;
  readonly weight: number;
};

/** An inspector who can be drawn. */
export type PoolInspector = {
  readonly id: string;
  readonly department: string;
  /** Codes of subjects, or credit codes of enterprises, with which they have a conflict of interest. */
  readonly excluded: readonly string[];
};

/** What is drawn from. Its canonical JSON is the published file, to the byte, and SHA-256 of that is its hash. */
export type Pool = {
  readonly format: typeof poolFormat;
  /** The draw: `<kind>-<locality, or all>-<n>`. */
  readonly draw: string;
  readonly name: string;
  readonly kind: string;
  readonly locality?: string;
  /** In the order of their codes, each once. */
  readonly subjects: readonly PoolSubject[];
  /** In the order of their ids, each once. */
  readonly inspectors: readonly PoolInspector[];
  /** Whether those who inspect one subject may be of one department, or must be of as many as they are. */
  readonly departments: 'any' | 'different';
  /** How many subjects are drawn, and how many inspectors for each of them. */
  readonly chooses: { readonly subjects: number; readonly inspectors: number };
  readonly seed: SeedSource;
};

/** The pool as it is published: the text of which everybody can reckon the hash. */
export const poolText = (pool: Pool): string => canonicalJson(pool as unknown as Canonical);

/** SHA-256 of the published pool, in hexadecimal digits. */
export const poolHashOf = (pool: Pool): string => sha256Of(poolText(pool));

/** Whether an inspector may inspect a subject. */
export const hasConflict = (
  { excluded }: Pick<PoolInspector, 'excluded'>,
  { code, creditCode }: Pick<PoolSubject, 'code' | 'creditCode'>,
): boolean => excluded.includes(code) || excluded.includes(creditCode);

/** Of some subject that can be drawn there are too few inspectors without a conflict of interest: which, and how many there are. */
export const shortOfInspectors = (
  pool: Pick<Pool, 'subjects' | 'inspectors' | 'departments' | 'chooses'>,
): { readonly subject: string; readonly found: number } | undefined => {
  for (const subject of pool.subjects) {
    const free = pool.inspectors.filter((one) => !hasConflict(one, subject));
    const found = pool.departments === 'any' ? free.length : new Set(free.map(({ department }) => department)).size;
    if (found < pool.chooses.inspectors) return { subject: subject.code, found };
  }
  return undefined;
};
