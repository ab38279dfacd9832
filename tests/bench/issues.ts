import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { CentreLaw } from '@onewindow/app/law.ts';
import { openReadModel } from '@onewindow/infra/readModel.ts';
import { readModelReader } from '@onewindow/infra/readModelReader.ts';
import { addDays } from '@onewindow/kernel/civilDay.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { AnyProjection } from '@onewindow/kernel/projection.ts';
import { issueRows } from '@onewindow/projections/issues/issue/issueProjections.ts';
import {
  countIssues,
  findIssues,
  type IssueFilter,
  type IssueOrder,
  openIssueCounts,
} from '@onewindow/projections/issues/issue/queries.ts';
import type { Reader } from '@onewindow/projections/reader.ts';
import { type IssueEvent, issueEvents } from '@onewindow/schema/issue/events.ts';

import { type Figure, median } from './figure.ts';

const [few, many] = [1_000, 300_000];
/** So many of either are open: most among the latest, as with people who work them off, and some that were left over from any time. */
const [recent, left] = [450, 50];
/** Each list is asked for so often, of either in turns. */
const turns = Number(process.env['BENCH_ROUNDS'] ?? 40);
const today = '2021-06-01';

const kinds = ['credit', 'funds', 'labour', 'qualification', 'training'];
const departments = ['housing', 'planning', 'fire', 'greening'];
const difficulties = ['银行信贷额度不足', '工程款回收困难', '劳务人员难以返岗', '资质到期无法延续', '考证暂停影响投标'];

/** Lists of issues where there are a thousand, and where there are three hundred thousand of which as many are open. */
export const issues = async (law: CentreLaw): Promise<Figure[]> => {
  const small = ledgerOf(law, few);
  const large = ledgerOf(law, many);
  const filters: readonly IssueFilter[] = [
    {},
    { late: true },
    { status: ['assigned'] },
    { status: ['answered'] },
    { level: ['city'] },
    { department: ['housing'] },
    { owner: ['owner.2'] },
    { kind: ['credit'] },
    { city: ['city3'] },
    { scope: ['common'] },
    { source: ['hotline'] },
    { text: '信贷' },
    { text: '企业7' },
    { department: ['housing'], status: ['assigned'], level: ['city'] },
  ];
  const orders: readonly IssueOrder['field'][] = ['recordedOn', 'dueOn', 'struckOffOn'];
  const everyOrder = (filter: IssueFilter) =>
    orders.flatMap((field) => (['asc', 'desc'] as const).map((direction) => [filter, { field, direction }] as const));
  const lists = filters.flatMap((filter) => everyOrder({ ...filter, open: true }));
  const ofAll = [{}, { status: ['struckOff'] }, { department: ['housing'] }, { owner: ['owner.2'] }].map(
    (filter) => [filter, { field: 'recordedOn', direction: 'desc' }] as const,
  );
  const figures = [
    figure(
      'open issues with their count, by each filter in each order',
      await ratios(lists, small.reader, large.reader, async (reader, [filter, order]) => {
        await findIssues(reader, filter, order, page, today);
        await countIssues(reader, filter, today);
      }),
    ),
    figure(
      'how many open issues stand where, by each filter',
      await ratios(filters, small.reader, large.reader, (reader, filter) => openIssueCounts(reader, filter, today)),
    ),
    figure(
      'the latest of all issues, struck off or not',
      await ratios(ofAll, small.reader, large.reader, (reader, [filter, order]) =>
        findIssues(reader, filter, order, page, today),
      ),
    ),
  ];
  for (const one of [small, large]) one.close();
  return figures;
};

const page = { size: 50, fromEnd: false };

interface Ratio {
  readonly asked: string;
  readonly small: number;
  readonly large: number;
}

/** The medians of each question, in ms, asked of both in turns, so that what is compared was measured side by side. */
const ratios = async <Question>(
  questions: readonly Question[],
  small: Reader,
  large: Reader,
  ask: (reader: Reader, question: Question) => Promise<unknown>,
): Promise<readonly Ratio[]> => {
  const found: Ratio[] = [];
  for (const question of questions) {
    const times: { readonly [Name in 'small' | 'large']: number[] } = { small: [], large: [] };
    for (let turn = 0; turn < turns; turn += 1) {
      const order = [['small', small] as const, ['large', large] as const];
      for (const [name, reader] of turn % 2 === 0 ? order : order.toReversed()) {
        const began = performance.now();
        await ask(reader, question);
        times[name].push(performance.now() - began);
      }
    }
    found.push({ asked: JSON.stringify(question), small: median(times.small), large: median(times.large) });
  }
  return found;
};

const figure = (subject: string, measured: readonly Ratio[]): Figure => {
  const [worst] = measured.toSorted((one, other) => other.large / other.small - one.large / one.small);
  const all = median(measured.map(({ large }) => large));
  const limit = median(measured.map(({ small }) => small));
  const ratio = worst ? worst.large / worst.small : NaN;
  return {
    subject: `${subject}, ${many} issues`,
    measured: `${all.toFixed(2)} ms (worst: ${worst?.asked ?? ''}, ${worst?.large.toFixed(2) ?? ''} ms)`,
    limit: `${limit.toFixed(2)} ms of ${few} issues`,
    ratio: `${(all / limit).toFixed(2)}, at worst ${ratio.toFixed(2)}`,
    aim: 'at worst ≤ 1.5',
    reached: ratio <= 1.5,
  };
};

/** A read model that holds so many issues, as their facts make them. */
const ledgerOf = (law: CentreLaw, count: number): { readonly reader: Reader; readonly close: () => void } => {
  const file = join(tmpdir(), `onewindow-bench-issues-${process.pid}-${count}.sqlite`);
  const types = new Set(issueEvents.map(({ type }) => type));
  const readModel = openReadModel(file, [issueRows(law) as unknown as AnyProjection], types);
  let position = 0;
  const step = Math.floor((count - 2 * recent) / left);
  const batch = 5_000;
  for (let from = 0; from < count; from += batch) {
    const numbers = Array.from({ length: Math.min(batch, count - from) }, (_, index) => from + index);
    const events = numbers.flatMap((number) => factsOf(number, count, step));
    const stored = events.map((event): StoredEvent => {
      position += 1;
      return { ...event, id: String(position), position: String(position), metadata: {} };
    });
    readModel.apply({ events: stored, position: String(position), caughtUp: from + batch >= count, progress: 1 });
  }
  return {
    reader: readModelReader(readModel),
    close: () => {
      readModel.close();
      for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
    },
  };
};

type Fact = IssueEvent & { readonly stream: string; readonly revision: number };

/**
 * What happened to one issue: an open one has an owner, or an answer, or neither; of the rest everything is over. The open ones are alike in
 * both ledgers, whatever lies between them.
 */
const factsOf = (number: number, count: number, step: number): readonly Fact[] => {
  const [began, latest] = [Math.floor(number / step), number - (count - 2 * recent)];
  const isOpen = latest < 0 ? number % step === 0 && began < left : latest % 2 === 0;
  const round = `2021.${1 + Math.floor(number / 10_000)}`;
  const issue = `${round}.${1 + (number % 10_000)}`;
  const nth = isOpen
    ? latest < 0
      ? began
      : left + latest / 2
    : latest < 0
      ? number - began - 1
      : Math.floor(number / 2);
  const of = <One>(list: readonly One[]): One => list[nth % list.length]!;
  const firm = {
    creditCode: `91420100MA4K${String(nth % 3_000).padStart(6, '0')}`,
    name: `示例企业${nth % 3_000}`,
  };
  const owner = `owner.${nth % 20}`;
  const department = of(departments);
  const day = addDays('2021-01-01', nth % 150);
  const occurredAt = `${day}T02:00:00.000Z`;
  const told = [{ firm: firm.creditCode, name: '周某' }];
  const facts: readonly object[] = [
    {
      type: 'IssueRecorded',
      data: {
        round,
        kind: of(kinds),
        firm,
        city: `city${nth % 17}`,
        words: of(difficulties),
        evidence: [],
        source: of(['visit', 'hotline', 'platform', 'session']),
      },
    },
    { type: 'IssueMarked', data: { scope: of(['common', 'individual']) } },
    { type: 'IssueRouted', data: { level: of(['province', 'city', 'county']), department } },
    { type: 'IssueAssigned', data: { owner, department, dueOn: addDays(day, 7) } },
    {
      type: 'IssueAnswered',
      data: { answer: 1, concerns: [issue], told, by: owner, toldOn: day, means: 'phone', words: '已协调解决' },
    },
    { type: 'IssueConfirmed', data: { answer: 1, by: 'firm' } },
    { type: 'IssueStruckOff', data: { with: [], silent: [] } },
  ];
  return facts.slice(0, isOpen ? 2 + (nth % 4) : facts.length).map((fact, revision) => {
    const { data, ...rest } = fact as { readonly type: string; readonly data: object };
    return { ...rest, data: { issue, occurredAt, ...data }, stream: `issue-${issue}`, revision } as unknown as Fact;
  });
};
