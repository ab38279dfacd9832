import { acting } from '../access/acting.ts';
import { permit } from '../access/accessTable.ts';
import { decided, shownHere } from '../decided.ts';
import { asRecorded } from '../dispatch.ts';
import { faultError, malformedInput } from '../errors.ts';
import { notPermitted } from '../access/guarded.ts';
import { envelopeShape } from '../offeredCommands.ts';
import type { Context } from '../requestContext.ts';
import { departmentOf } from './asking.ts';
import { caseRow } from './case.ts';
import { isRefusalOf, type Refusal } from '@onewindow/kernel/decider.ts';
import type { Actor } from '@onewindow/kernel/envelope.ts';
import type { Position } from '@onewindow/kernel/eventStore.ts';
import { HandOverCase } from '@onewindow/schema/desk/commands.ts';
import { OfficerId } from '@onewindow/schema/desk/values.ts';
import { CaseId, DepartmentId, Prose } from '@onewindow/schema/values.ts';
import type { Role } from '@onewindow/schema/access/roles.ts';
import { z } from 'zod';

import { reported } from './reported.ts';

/** So many cases may be handed over at once. */
const mostCases = 200;
/** So many commands at a time. */
const concurrency = 32;

const Input = z.strictObject({
  commandId: envelopeShape.commandId,
  cases: z
    .array(CaseId)
    .min(1)
    .max(mostCases)
    .refine((cases) => new Set(cases).size === cases.length, { error: 'named-twice' }),
  department: DepartmentId.exactOptional(),
  to: OfficerId,
  reason: Prose,
});

/**
 * Hands cases over, each by a command of its own: what is refused of one is said in its row and keeps back no other. Given again with
 * the same id, what is done stays done and the rest is tried anew.
 */
export const handOver = async (
  _root: unknown,
  { input, dryRun }: { readonly input: object; readonly dryRun?: boolean | null },
  context: Context,
) => {
  const { deps, locale } = context;
  const parsed = Input.safeParse(asRecorded(input));
  if (!parsed.success) throw malformedInput(parsed.error, locale, ['input'], input);
  const { cases, to, reason, department = departmentOf(context) } = parsed.data;
  const role = roleIn(department, context);
  const commandId = parsed.data.commandId?.toLowerCase() ?? deps.world.randomUuid();
  const data = { ...(department !== undefined && { department }), to, reason };
  const positions: Position[] = [];
  const handOne = async (caseId: string, actor: Actor | Refusal): Promise<Refusal | undefined> => {
    if (isRefusalOf(actor)) return actor;
    const command = { type: HandOverCase.type, data: { caseId, ...data } };
    const answer = await decided(command, { commandId, actor: { ...actor, role } }, context, { dryRun });
    if (isRefusalOf(answer)) return answer;
    if (answer.position !== undefined) positions.push(answer.position);
    return undefined;
  };
  const refusals: (Refusal | undefined)[] = [];
  for (let at = 0; at < cases.length; at += concurrency) {
    const some = cases.slice(at, at + concurrency);
    const actors = await Promise.all(some.map((caseId) => acting({ mutation: 'handOver' }, { caseId }, context)));
    // Of whoever reaches none of them there is nothing to record.
    if (!dryRun && !actors.every(isRefusalOf)) await reported(context);
    refusals.push(...(await Promise.all(some.map((caseId, index) => handOne(caseId, actors[index]!)))));
  }
  await shownHere(positions, context, { commandId });
  return {
    position: String(deps.progress.ordinal()),
    rows: cases.map((caseId, index) => ({ caseId, case: caseRow(context, caseId), refusal: refusals[index] })),
  };
};

/**
 * As what somebody hands over: as head where they are one, since a head may do all that others may and more.
 * @throws a GraphQL error where that part of a case is not theirs at all.
 */
const roleIn = (department: string | undefined, context: Context): Role => {
  const permitted = permit(context.deps.access.rulesOf('Mutation', 'handOver'), context);
  if ('missing' in permitted) throw notPermitted(permitted, context.locale);
  const ofDepartment: readonly Role[] = context.own.department === department ? ['head', 'reviewer'] : [];
  const inTurn: readonly Role[] = ['centreHead', ...(department === undefined ? (['clerk'] as const) : ofDepartment)];
  const role = inTurn.find((one) => permitted.roles.includes(one));
  if (role === undefined) throw faultError('not-yours', context.locale);
  return role;
};
