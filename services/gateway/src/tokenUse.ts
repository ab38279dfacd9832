import type { CommandBus } from '@onewindow/kernel/commandBus.ts';
import { type Day } from '@onewindow/kernel/civilDay.ts';
import { policyCommandId } from '@onewindow/kernel/envelope.ts';
import { NotePullTokenUse } from '@onewindow/schema/utility/commands.ts';

/** Records on which days tokens are shown: a fact a day and token, whatever comes with it. */
export type TokenUse = (company: string, token: { readonly name: string; readonly usedOn?: Day }, today: Day) => void;

/** Who is let in does not wait for it. What cannot be recorded now is with the next request. */
export const recordTokenUse = (commands: CommandBus, fail: (error: unknown) => void): TokenUse => {
  const underWay = new Set<string>();
  return (company, { name, usedOn }, today) => {
    const act = `token-use ${company} ${name} ${today}`;
    if ((usedOn !== undefined && usedOn >= today) || underWay.has(act)) return;
    underWay.add(act);
    const envelope = { commandId: policyCommandId(act), actor: { role: 'policy', id: 'token-use' } };
    commands({ type: NotePullTokenUse.type, data: { company, name, usedOn: today } }, envelope)
      .catch(fail)
      .finally(() => underWay.delete(act));
  };
};
