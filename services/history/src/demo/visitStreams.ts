import { addDays } from '@onewindow/kernel/civilDay.ts';
import { hookupDecider } from '@onewindow/hookup/order/decide.ts';
import { predecessorsOf } from '@onewindow/schema/catalogue.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { HookupCommand } from '@onewindow/schema/hookup/commands.ts';
import type { HookupRequest } from '@onewindow/schema/hookup/values.ts';
import type { ProjectCommand } from '@onewindow/schema/project/commands.ts';
import { caseStream, hookupStream, projectStream } from '@onewindow/schema/streams.ts';
import { caseDecider } from '@onewindow/window/case/decide.ts';
import type { Case } from '@onewindow/window/case/state.ts';
import { momentAt } from '@onewindow/window/law.ts';
import { projectDecider } from '@onewindow/window/project/decide.ts';
import type { Project } from '@onewindow/window/project/state.ts';

import { chanceOf } from './chance.ts';
import { lived, type StreamFacts } from './lived.ts';
import { orderScript, temporaryScript } from './orderScript.ts';
import { factsOf } from './sites.ts';
import type { Act } from './story.ts';
import { hours, type Hours, timed } from './timed.ts';
import type { Layout, Visit } from './visit.ts';

/** Lives a visit through: every command meets the decider that it would meet at the window, so what is wrong is refused. */
export const visitStreams = (layout: Layout, visit: Visit): StreamFacts[] => {
  const { law } = layout;
  const project = lived(
    projectStream(visit.projectCode),
    projectDecider,
    timed(visit.projectCode, projectActs(layout, visit), visit.dayAt, () => hours.projects),
    (now) => momentAt(law, now),
  );
  const states = new Map<string, Case[]>();
  const cases = visit.cases
    .map((one) => ({ ...one, acts: one.script.acts.filter(({ tick }) => one.begins + tick <= visit.seen) }))
    .map(({ caseId, stage, begins, acts }) => {
      const dayAt = (tick: number) => visit.dayAt(begins + tick);
      const casesBefore = new Map([...states].map(([of, before]) => [of, [...before]]));
      const told = lived(
        caseStream(caseId),
        caseDecider,
        timed(caseId, acts, dayAt, () => hours.cases),
        (now) => ({
          ...momentAt(law, now),
          project: project.state,
          casesOf: (of) => casesBefore.get(of) ?? [],
        }),
      );
      if (told.state) states.set(stage, [...(states.get(stage) ?? []), told.state]);
      return told;
    });
  return [
    project,
    ...cases,
    ...permitOrders(
      layout,
      visit,
      cases.flatMap(({ facts }) => facts),
    ),
    ...temporaryOrders(layout, visit, project.state),
  ];
};

/** Registered with what was approved before, and marked as a key project where it is one. */
const projectActs = ({ law: { catalogue }, certificateNumber }: Layout, visit: Visit): Act<ProjectCommand>[] => {
  const { projectCode, site, isKey, cases } = visit;
  const facts = factsOf(site, catalogue);
  const chance = chanceOf(`prior ${projectCode}`);
  const issuedOn = addDays(
    facts.plannedStart && site.isBuilt ? facts.plannedStart : site.cameOn,
    site.isBuilt ? -14 : -chance.between(220, 400),
  );
  const first = catalogue.stages.find(({ id }) => id === cases[0]?.stage);
  const before = first ? predecessorsOf(first) : [];
  const earlier = catalogue.stages.filter(
    ({ id, notRequiredOf }) => before.some(({ stage }) => stage === id) && !notRequiredOf.includes(site.category),
  );
  const commands: ProjectCommand[] = [
    { type: 'RegisterProject', data: { projectCode, ...facts } },
    ...earlier.map((stage): ProjectCommand => {
      const item = stage.items.find(({ opensOrders }) => opensOrders) ?? stage.items[0];
      if (!item) throw new Error(`the stage ${stage.id} has no item to approve`);
      const lead = catalogue.departments.find(({ id }) => id === stage.lead)?.name['zh-CN'] ?? '';
      return {
        type: 'RecordPriorApproval',
        data: {
          projectCode,
          stage: stage.id,
          number: certificateNumber(item, issuedOn),
          issuedOn,
          issuer: item.opensOrders ? catalogue.issuer['zh-CN'] : `金山区${lead}`,
          reason: '本中心受理之前已经批准，原件已核对。',
        },
      };
    }),
    ...(isKey
      ? [{ type: 'MarkAsKeyProject', data: { projectCode, reason: '列入区重大项目，走绿色通道。' } } as const]
      : []),
  ];
  return commands.map((command) => ({ tick: 0, give: () => command }));
};

/** What a permit's certificate named is opened on the same day, and nothing else is. */
const permitOrders = (layout: Layout, { projectCode, hookups }: Visit, facts: readonly CaseEvent[]): StreamFacts[] => {
  const { calendar, dayOf } = layout.law;
  const issues = facts.flatMap((fact) => (fact.type === 'CertificateIssued' ? [fact.data] : []));
  const orders = issues.flatMap(({ orders: requests, occurredAt }) =>
    requests.map((request) => ({ request, issuedOn: dayOf(occurredAt) })),
  );
  if (orders.length !== hookups.length)
    throw new Error(`the demo tells ${hookups.length} orders of ${projectCode}, its permit opens ${orders.length}`);
  return orders.map(({ request, issuedOn }) => {
    const hookup = hookups.find((one) => isOf(one, request));
    if (!hookup) throw new Error(`the demo tells nothing of the order ${request.orderId}`);
    return order(
      layout,
      request.orderId,
      orderScript(request, hookup),
      (tick) => calendar.due(issuedOn, tick),
      hours.openings,
    );
  });
};

const isOf = ({ utility, company }: { utility: string; company?: string }, request: HookupRequest): boolean =>
  utility === request.utility && (company === undefined || company === request.company);

const temporaryOrders = (layout: Layout, visit: Visit, project: Project | undefined): StreamFacts[] => {
  const { projectCode, temporary, seen, dayAt } = visit;
  if (!temporary || !project) return [];
  const orderId = `${projectCode}.temporary.${temporary.utility}.1`;
  return [order(layout, orderId, temporaryScript(temporary, projectCode, seen), dayAt, hours.cases, project)];
};

const order = (
  { law: { catalogue, dayOf } }: Layout,
  orderId: string,
  acts: readonly Act<HookupCommand>[],
  dayAt: (tick: number) => string,
  openedIn: Hours,
  project?: Project,
): StreamFacts =>
  lived(
    hookupStream(orderId),
    hookupDecider,
    timed(orderId, acts, dayAt, (tick) => (tick === 0 ? openedIn : hours.cases)),
    (now) => ({
      now,
      today: dayOf(now),
      catalogue,
      project: project && { facts: project.facts, hasPriorPermit: false },
      dayOf,
      unfinished: [],
      nextNumber: 1,
    }),
  );
