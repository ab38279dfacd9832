/** The oldest server that has all we need: appends in batches, and positions in what is read from a stream. */
export const oldestVersion = '22.10';

/** Whether a server says that it is too old, or is so old that it cannot say. */
export const isTooOld = (version: string): boolean => {
  const found = numbersOf(version);
  return found === undefined || isBefore(found, [22, 10, 0]);
};

/**
 * What an operator should know of a server's version, in one line, or nothing: a fault that a later version mends, else that
 * its maker supports it no more. Sources: infra/README.md, "Server versions".
 */
export const warningAbout = (version: string): string | undefined => {
  const found = numbersOf(version);
  if (found === undefined) return undefined;
  const known = [...faults, ...endsOfSupport].find(
    ({ from, before }) => !isBefore(found, from) && isBefore(found, before),
  );
  return known && `EventStoreDB ${version} ${known.says}`;
};

type Numbers = readonly [number, number, number];

/** Versions from one on, and before another. */
interface Known {
  readonly from: Numbers;
  readonly before: Numbers;
  readonly says: string;
}

const wrongCheckpoints =
  'reports wrong checkpoints to filtered subscriptions; onewindow does not rely on them, other programs may';

const faults: readonly Known[] = [
  { from: [22, 10, 0], before: [22, 10, 4], says: `${wrongCheckpoints}: upgrade to 24.10.5 or later` },
  {
    from: [24, 6, 0],
    before: [24, 10, 3],
    says: 'can hang, which 24.10.3 mends, and reports wrong checkpoints to filtered subscriptions: upgrade to 24.10.5 or later',
  },
  { from: [24, 2, 0], before: [24, 10, 5], says: `${wrongCheckpoints}: upgrade to 24.10.5 or later` },
  { from: [25, 0, 0], before: [25, 0, 1], says: `${wrongCheckpoints}: upgrade to 25.0.1 or later` },
];

const ended = (when: string): string =>
  `has no support by its maker since ${when}: plan the upgrade (infra/README.md, "Server versions")`;

const endsOfSupport: readonly Known[] = [
  { from: [22, 10, 4], before: [23, 0, 0], says: ended('October 2024') },
  { from: [23, 0, 0], before: [24, 0, 0], says: ended('October 2025') },
  { from: [24, 10, 5], before: [25, 0, 0], says: ended('October 2026') },
  { from: [25, 0, 1], before: [26, 0, 0], says: ended('January 2026, when 26.0 came') },
];

const numbersOf = (version: string): Numbers | undefined => {
  const [, major, minor, patch] = /^(\d+)\.(\d+)(?:\.(\d+))?/u.exec(version) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch ?? 0)];
};

const isBefore = (a: Numbers, b: Numbers): boolean => {
  const index = a.findIndex((part, place) => part !== b[place]);
  return index !== -1 && a[index]! < b[index]!;
};
