import { centreActions, centreDeps, centreTrial } from '@onewindow/app/centreCommands.ts';
import { contexts } from '@onewindow/app/contexts.ts';
import { lawOf } from '@onewindow/app/law.ts';
import { demoLedger } from '@onewindow/history/demo/demoLedger.ts';
import { loadDemo } from '@onewindow/history/demo/loadDemo.ts';
import { type OfferedCommand, offeredCommand } from '@onewindow/gateway/offeredCommands.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { type Allowed, isRefusalOf } from '@onewindow/kernel/decider.ts';
import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { RoundPlan } from '@onewindow/schema/round/values.ts';
import { describe, expect, it } from 'vitest';

import { wholeLog } from '../journey/wholeLog.ts';
import { runs } from '../runs.ts';
import { virtualWorld } from '../virtualWorld.ts';
import { candidates, type Known } from './candidates.ts';
import type { Input } from './wellFormed.ts';

const { catalogue } = loadCatalogue('jinshan');
const law = lawOf(catalogue);
const now = '2021-11-28T02:00:00.000Z';

/** The logs whose states are looked at. */
const logs: { readonly [name: string]: () => Promise<readonly StoredEvent[]> } = {
  demo: async () => {
    const store = openSqliteEventStore({ file: ':memory:', world: virtualWorld(now) });
    await loadDemo(store, demoLedger({ law, today: law.dayOf(now), recordedAt: now }), () => undefined);
    const log = await wholeLog(store);
    await store.close();
    return log;
  },
};

/** The object that a stream is about, and what names it in an input. */
const objects: { readonly [category: string]: readonly (readonly [object: string, field: string])[] } = {
  case: [['Case', 'caseId']],
  project: [['Project', 'projectCode']],
  hookup: [['HookupOrder', 'orderId']],
  utility: [['UtilityStatus', 'company']],
  outreach: [['OutreachActivity', 'activity']],
  site: [['SalesSite', 'site']],
  policy: [['Policy', 'policy']],
  subject: [['Subject', 'code']],
  commitment: [['Commitment', 'commitment']],
  round: [['Round', 'round']],
  issue: [['Issue', 'issue']],
  bulletin: [['Bulletin', 'month']],
  draw: [['Draw', 'draw']],
  inspection: [['Inspection', 'inspection']],
  credit: [['CreditRecord', 'creditCode']],
  arrear: [['Arrear', 'arrear']],
  offer: [['Offer', 'offer']],
  meeting: [['OfferMeeting', 'meeting']],
  key: [['AccessKey', 'name']],
  person: [['Person', 'person']],
  sessions: [['PersonSessions', 'person']],
};

/** The log as it was at one of its facts, and a centre that stands there. */
const centreAt = (streams: ReadonlyMap<string, readonly Numbered[]>, at: Numbered) => {
  const store = {
    readStream: async (stream: string, { max }: { max?: number } = {}) => {
      const events = (streams.get(stream) ?? []).filter(({ place }) => place <= at.place).slice(0, max);
      return events.length === 0 ? { found: false } : { found: true, events };
    },
    append: () => Promise.reject(new Error('nothing is written by a question')),
  } as unknown as EventStore;
  const world = virtualWorld(occurredAt(at));
  const deps = centreDeps({ store, world, law }, { faultOf: () => undefined, opens: () => true, isPerson: () => true });
  return { actions: centreActions(deps), trial: centreTrial(deps) };
};
type Numbered = StoredEvent & { readonly place: number };
const occurredAt = ({ data }: StoredEvent): string => (data as { occurredAt: string }).occurredAt;

const actor = { role: 'clerk', id: 'somebody' };
const commandId = '00000000-0000-4000-8000-000000000009';
const definitions = new Map(
  contexts
    .flatMap(({ manifest }) => manifest.streams.flatMap(({ on }) => on.flatMap(({ commands }) => commands)))
    .map((one) => [one.type, offeredCommand(one)]),
);

/** What may be right in an input, as things stand: the targets, days around the receipt, whatever the catalogue names. */
const knownOf = (
  fixed: Input,
  { targets = [], field = '' }: Allowed,
  history: readonly StoredEvent[],
  today: string,
): Known => {
  const name = field.split('.').findLast((part) => !/^\d+$/.test(part)) ?? '';
  const ids = targets.map(({ id }) => id);
  const days = history.flatMap(({ data }) => Object.values(data).filter((value) => isDay(value)));
  const { projectCode } = fixed;
  return {
    fixed,
    values: {
      kind: ['testing', ...catalogue.procedures.map(({ id }) => id)],
      ...ofRound(history, today),
      stage: catalogue.stages.filter(({ ofOrders }) => !ofOrders).map(({ id }) => id),
      utility: catalogue.utilities.map(({ id }) => id),
      item: itemsOf(history),
      material: [],
      materials: [],
      receivedOn: [today, ...new Set(days.flatMap((day) => [day, before(String(day))]))].slice(0, 6),
      on: [today, ...new Set(days)].slice(0, 3),
      issuedOn: [today],
      heldOn: [today],
      day: [today, ...new Set(days)].slice(0, 3),
      deliveredOn: [today],
      surveyedOn: [today],
      connectedOn: [today],
      acceptedByOwnerOn: [today],
      validUntil: ['2030-12-31'],
      url: ['https://hooks.example.org/new'],
      endsOn: [today],
      days: [1],
      number: ['990116209906300199', '证 99', '示例 2', ...numbersOf(history)],
      changes: [{ name: `改名 ${String(projectCode)}` }],
      corrected: [{ name: '更正后的名称' }, { number: '990116209906300198' }],
      demand: [{}],
      contact: [{ name: '张三', phone: '021-1' }],
      creditCode: ['91310116MA1J000100'],
      ...(ids.length > 0 && {
        [name]: ['procedure', 'lines', 'task', 'payment'].includes(name) ? ids.map(Number) : ids,
      }),
    },
  };
};
/** Where a round's first team can go, and whom it can hear; what a firm of it is told. */
const ofRound = (history: readonly StoredEvent[], today: string): { readonly [name: string]: readonly unknown[] } => {
  const plan = history.find(({ type }) => type === 'RoundPlanned')?.data as RoundPlan | undefined;
  const [team] = plan?.teams ?? [];
  const firm = plan?.firms.find(({ creditCode }) => creditCode === team?.firms[0]);
  return {
    visitedOn: [today],
    toldOn: [today],
    department: ['housing', 'planning'],
    source: ['hotline'],
    told: [{ name: '周某' }],
    ...(team &&
      firm && {
        team: [team.id],
        place: [{ firm: firm.creditCode }],
        firm: [{ creditCode: firm.creditCode, name: firm.name }],
        city: [firm.city],
      }),
  };
};

/** The items of a case that was accepted; of another any. */
const itemsOf = (history: readonly StoredEvent[]): readonly string[] => {
  const { items = [{ item: 'C1' }] } = (history.find(({ type }) => type === 'CaseAccepted')?.data ?? {}) as {
    readonly items?: readonly { readonly item: string }[];
  };
  return items.map(({ item }) => item);
};
/** The numbers of the certificates that were issued. */
const numbersOf = (history: readonly StoredEvent[]): readonly string[] =>
  history.flatMap(({ type, data }) =>
    type === 'CertificateIssued' ? (data as { readonly number: string }).number : [],
  );
const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const before = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** The targets that an input names, where its field says they are named. */
const namedIn = (input: Input, field = ''): readonly string[] => {
  const found = field.split('.').reduce<unknown>((part, step) => (part as Input | undefined)?.[step], input);
  return typeof found === 'string' || typeof found === 'number' ? [String(found)] : [];
};

/** Up to so many of a long row, from all over it. */
const some = (inputs: Iterable<Input>, most: number): readonly Input[] => {
  const all = [...take(inputs, 60)];
  return all.filter((_, index) => index % Math.ceil(all.length / most) === 0);
};
function* take<One>(ones: Iterable<One>, most: number): Generator<One> {
  let taken = 0;
  for (const one of ones) {
    if ((taken += 1) > most) return;
    yield one;
  }
}

describe.each(Object.entries(logs))('in every state of the %s', (_name, logOf) => {
  it('a command that is not allowed is refused whatever it says, for the reason that was told; one that is allowed is accepted', async () => {
    const log = (await logOf()).map((event, place): Numbered => ({ ...event, place }));
    const streams = Map.groupBy(log, ({ stream }) => stream);
    const seen = new Map<string, number>();
    const judged = new Map<string, Set<boolean>>();
    // Streams of one course are alike: the usual run lives through a few of each kind, the full one through all of them.
    const mostCourses = runs({ usual: 3, full: 10_000 });
    const courses = new Map<string, Set<string>>();
    const lived = new Set<string>();
    for (const [stream, events] of streams) {
      const [category = ''] = stream.split('-');
      const known = courses.get(category) ?? new Set();
      courses.set(category, known);
      const course = events.map(({ type }) => type).join(' ');
      if (known.size >= mostCourses || known.has(course)) continue;
      known.add(course);
      lived.add(stream);
    }
    for (const at of log.filter(({ stream }) => lived.has(stream))) {
      const [category = '', ...rest] = at.stream.split('-');
      const id = rest.join('-');
      const { actions, trial } = centreAt(streams, at);
      for (const [object, field] of objects[category] ?? []) {
        const commands = actions.commandsOn(object).map(({ type }) => type);
        const all = await actions.allowed(object, id, actor, commands);
        const history = (streams.get(at.stream) ?? []).filter(({ place }) => place <= at.place);
        for (const [type, allowed] of all) {
          // States in which the same is told of a command are the same to it: a few of each are tried.
          const alike = `${type} ${history.at(-1)?.type} ${told(allowed)}`;
          const times = seen.get(alike) ?? 0;
          if (times >= runs({ usual: 1, full: 20 })) continue;
          seen.set(alike, times + 1);
          judged.set(type, (judged.get(type) ?? new Set()).add(!allowed.refusal));
          const command = definitions.get(type)!;
          const known = knownOf({ [field]: id }, allowed, history, law.dayOf(occurredAt(at)));
          const tried = async (data: Input): Promise<string> => {
            const answer = await trial({ type, data: command.shape.parse(data) }, { commandId, actor });
            return isRefusalOf(answer) ? answer.refused : 'accepted';
          };
          await expectTold(command, allowed, known, tried, `${type} on ${id} after fact ${at.place}`);
        }
      }
    }
    expect(judged.size).toBeGreaterThan(0);
  }, 300_000);
});

/** What is told of a command, whatever the names of its targets. */
const told = ({ refusal, targets = [] }: Allowed): string =>
  JSON.stringify([
    refusal?.refused,
    [...new Set(targets.map((target) => target.refusal?.refused ?? 'yes'))].toSorted(),
  ]);

/** What names another thing, a case, an officer, an issue: whether there is one that fits, its own stream does not say. */
const namesElsewhere: ReadonlySet<string> = new Set(['RestCaseOnCommitment', 'AssignIssue', 'MergeIssue']);

const expectTold = async (
  command: OfferedCommand,
  { refusal, targets = [], field }: Allowed,
  known: Known,
  tried: (input: Input) => Promise<string>,
  where: string,
): Promise<void> => {
  for (const input of some(candidates(command, known), 6)) {
    const [target] = namedIn(input, field).flatMap((named) => targets.filter(({ id }) => id === named));
    const wanted = target ? target.refusal : refusal && targets.length === 0 ? refusal : undefined;
    if (wanted) expect([where, input, await tried(input)]).toEqual([where, input, wanted.refused]);
    else if (refusal) expect([where, input, await tried(input)]).not.toEqual([where, input, 'accepted']);
  }
  if (namesElsewhere.has(command.type)) return;
  for (const wanted of refusal ? [] : targets.length > 0 ? targets.filter((one) => !one.refusal) : [undefined]) {
    let last: unknown;
    const isAccepted = async (): Promise<boolean> => {
      for (const input of take(candidates(command, known), 1_500)) {
        if (wanted && !namedIn(input, field).includes(wanted.id)) continue;
        last = [input, await tried(input)];
        if ((last as readonly unknown[])[1] === 'accepted') return true;
      }
      return false;
    };
    expect([where, wanted?.id, await isAccepted(), last]).toEqual([where, wanted?.id, true, last]);
  }
};
