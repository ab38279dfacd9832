import type { TestCentre } from './testCentre.ts';

/** The civil day at a centre in Shanghai, or one that lies so many days from it. */
export const centreDay = ({ world }: Pick<TestCentre, 'world'>, days = 0): string =>
  new Date(world.now() + (8 + 24 * days) * 3_600_000).toISOString().slice(0, 10);
