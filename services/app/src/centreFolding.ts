import type { AnyProjection } from '@onewindow/kernel/projection.ts';
import type { WindowDeps } from '@onewindow/window/deps.ts';

import { centreDeps } from './centreCommands.ts';
import { allProjections, contexts, knownTypes } from './contexts.ts';
import type { CentreLaw } from './law.ts';

/** What a centre's read model is folded by, where nothing but that is done: of the policies only their lists. */
export const centreFolding = (
  deps: Pick<WindowDeps, 'store' | 'world'> & { readonly law: CentreLaw },
): { readonly projections: readonly AnyProjection[]; readonly knownTypes: ReadonlySet<string> } => {
  const policies = contexts.flatMap(({ manifest }) => manifest.policies(centreDeps(deps)));
  return { projections: allProjections(deps.law, policies), knownTypes };
};
