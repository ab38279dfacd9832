import { decided } from '../decided.ts';
import type { Context } from '../requestContext.ts';
import type { OfficerRow } from '@onewindow/projections/desk/officers.ts';
import { ReportForDuty } from '@onewindow/schema/desk/commands.ts';

/** What whoever acts is, by what they signed in with. */
export const officerFacts = ({ id, actor, name, roles, own }: Context) => ({
  officer: id ?? actor.id,
  ...(name !== undefined && { name }),
  roles: roles.filter((role) => role !== 'public'),
  ...(own.department !== undefined && { department: own.department }),
});

/**
 * Whoever takes work on has reported for duty first: where something of what they are is new, it is recorded, so that others see by their
 * name whose work something is. A key has no name.
 */
export const reported = async (context: Context): Promise<void> => {
  const { deps } = context;
  const { name, ...facts } = officerFacts(context);
  const known = deps.reader.row<OfficerRow>('officers', facts.officer);
  if (name === undefined || (known && isSame(known, facts) && deps.personal.show(known.name) === name)) return;
  const commandId = deps.world.randomUuid();
  const actor = { role: facts.roles[0] ?? context.actor.role, id: facts.officer };
  await decided({ type: ReportForDuty.type, data: { ...facts, name } }, { commandId, actor }, context);
};

const isSame = (one: OfficerRow, other: Omit<ReturnType<typeof officerFacts>, 'name'>): boolean =>
  one.department === other.department && one.roles.join() === other.roles.join();
