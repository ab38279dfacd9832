import { centreCommands, centreDeps } from '@onewindow/app/centreCommands.ts';
import { lawOf } from '@onewindow/app/law.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { isRefusalOf } from '@onewindow/kernel/decider.ts';
import type { Fact } from '@onewindow/kernel/eventStore.ts';

import type { TestCentre } from './testCentre.ts';

/** Gives a command as somebody else at the window than who asks over GraphQL. */
export const asAnother = async (centre: TestCentre, command: Fact): Promise<void> => {
  const law = lawOf(loadCatalogue('jinshan').catalogue);
  const rules = { faultOf: () => undefined, opens: () => true, isPerson: () => true };
  const answer = await centreCommands(centreDeps({ ...centre, law }, rules))(command, {
    commandId: centre.world.randomUuid(),
    actor: { role: 'window', id: 'another' },
  });
  if (isRefusalOf(answer)) throw new Error(`${command.type}: ${answer.refused}`);
  await centre.world.advance(0);
};
