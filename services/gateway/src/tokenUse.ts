import type { CommandBus } from '@onewindow/kernel/commandBus.ts';
import type { Day } from '@onewindow/kernel/civilDay.ts';
import { policyCommandId } from '@onewindow/kernel/envelope.ts';
import type { Fact } from '@onewindow/kernel/eventStore.ts';
import { NoteKeyUse } from '@onewindow/schema/access/commands.ts';
import { NotePullTokenUse } from '@onewindow/schema/utility/commands.ts';

/** Records on which days tokens and keys are shown: a fact a day and token, whatever comes with it. */
export type TokenUse = (company: string, token: { readonly name: string; readonly usedOn?: Day }, today: Day) => void;
export type KeyUse = (key: { readonly name: string; readonly lastUsedOn?: Day }, today: Day) => void;

/** Who is let in does not wait for it. What cannot be recorded now is with the next request. */
export const recordUse = (
  commands: CommandBus,
  fail: (error: unknown) => void,
): { readonly tokenUse: TokenUse; readonly keyUse: KeyUse } => {
  const underWay = new Set<string>();
  const record = (act: string, command: Fact): void => {
    if (underWay.has(act)) return;
    underWay.add(act);
    commands(command, { commandId: policyCommandId(act), actor: { role: 'policy', id: 'token-use' } })
      .catch(fail)
      .finally(() => underWay.delete(act));
  };
  return {
    tokenUse: (company, { name, usedOn }, today) => {
      if (usedOn !== undefined && usedOn >= today) return;
      record(`token-use ${company} ${name} ${today}`, {
        type: NotePullTokenUse.type,
        data: { company, name, usedOn: today },
      });
    },
    keyUse: ({ name, lastUsedOn }, today) => {
      if (lastUsedOn !== undefined && lastUsedOn >= today) return;
      record(`key-use ${name} ${today}`, { type: NoteKeyUse.type, data: { name, usedOn: today } });
    },
  };
};
