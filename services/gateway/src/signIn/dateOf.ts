import type { World } from '@onewindow/kernel/world.ts';

/** Now, as the library of tokens wants to be told of it. */
// oxlint-disable-next-line no-restricted-globals -- made of an instant that the world told
export const dateOf = (world: Pick<World, 'now'>): Date => new Date(world.now());
