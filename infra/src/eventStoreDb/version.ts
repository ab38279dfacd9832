/** The oldest server that has all we need: appends in batches, and positions in what is read from a stream. */
export const oldestVersion = '22.10';

/** Whether a server says that it is too old, or is so old that it cannot say. */
export const isTooOld = (version: string): boolean => {
  const found = numbersOf(version);
  return found === undefined || isBefore(found, [22, 10, 0]);
};

/** What an operator should know of a server's version, in one line, or nothing. */
export const warningAbout = (version: string): string | undefined => {
  const found = numbersOf(version);
  if (found === undefined) return undefined;
  const server = `EventStoreDB ${version}`;
  if (!isBefore(found, [24, 6, 0]) && isBefore(found, [24, 10, 3])) {
    return `${server} can hang, which 24.10.3 mends, and reports wrong checkpoints to filtered subscriptions: upgrade to 24.10.5 or later`;
  }
  if (isBefore(found, [24, 10, 5]) || found.join('.') === '25.0.0') {
    return `${server} reports wrong checkpoints to filtered subscriptions; onewindow does not rely on them, other programs may: upgrade to 24.10.5 or later, but not to 25.0.0`;
  }
  return undefined;
};

type Numbers = readonly [number, number, number];

const numbersOf = (version: string): Numbers | undefined => {
  const [, major, minor, patch] = /^(\d+)\.(\d+)(?:\.(\d+))?/u.exec(version) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch ?? 0)];
};

const isBefore = (a: Numbers, b: Numbers): boolean => {
  const index = a.findIndex((part, place) => part !== b[place]);
  return index !== -1 && a[index]! < b[index]!;
};
