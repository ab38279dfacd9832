import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { Calendar } from '@onewindow/kernel/workingDays.ts';
import type { Ledger, LedgerSource } from '@onewindow/schema/ledger.ts';
import { RegisterProject } from '@onewindow/schema/project/commands.ts';
import { Line } from '@onewindow/schema/values.ts';
import { z } from 'zod';

import { columnsOf } from './header.ts';
import { type Cell, dayReader, readNumber, readText } from './readCell.ts';
import { reject, type Reject } from './rejects.ts';

/** How cases of a row end. */
export type LedgerRule = Ledger['outcomes'][number];
export type Outcome = LedgerRule['outcome'] | 'open';

/** What the mapping makes of a row: the values that it brings, and how its case ends. */
export interface MappedRow {
  readonly values: RowValues;
  /** The rule that fits; none while the case is open. */
  readonly rule: LedgerRule | undefined;
}

const RowValues = z.strictObject({
  project: RegisterProject.data,
  receivedOn: z.string(),
  acceptedOn: z.string().exactOptional(),
  outcome: z.enum(['approved', 'notApproved', 'withdrawn', 'open']),
  endedOn: z.string().exactOptional(),
  certificate: Line.exactOptional(),
});
export type RowValues = z.infer<typeof RowValues>;

interface Bounds {
  readonly today: Day;
  readonly calendar: Pick<Calendar, 'from' | 'to'>;
}

/** Makes rows of a table into what they mean. */
export const rowMapper = (ledger: Ledger, header: readonly string[], bounds: Bounds) => {
  const places = new Map(header.map((name, place) => [name.trim(), place]));
  const readDay = dayReader(ledger.dates);

  return (cells: readonly string[]): MappedRow | Reject => {
    if (cells.length !== header.length)
      return reject('cells-differ', [], { found: cells.length, wanted: header.length });
    const cell: Cell = (column) => cells[places.get(column) ?? -1] ?? '';

    const rule = ledger.outcomes.find(({ when }) => holds(when, cell));
    if (!rule && !holds(ledger.open ?? {}, cell)) return outcomeUnknown(ledger, cell);
    const days = {
      receivedOn: readDay(ledger.received, cell) ?? missing(ledger.received),
      acceptedOn: readDay(ledger.accepted, cell) ?? (needsAcceptance(rule) ? missing(ledger.accepted) : undefined),
      endedOn: rule && (readDay(rule.on, cell) ?? missing(rule.on)),
    };
    const project = projectOf(ledger.project, cell);
    const number = rule?.outcome === 'approved' ? rule.certificate?.number : undefined;
    const certificate = number && (readText(number, cell) ?? missing(columnsOf(number)));
    const unread = firstReject([
      ...Object.values(days),
      ...Object.values(project).map(([value]) => value),
      certificate,
    ]);
    if (unread) return unread;

    const parsed = RowValues.safeParse(
      present({ project: nested(project), ...days, outcome: rule?.outcome ?? 'open', certificate }),
    );
    if (!parsed.success) return valueFault(parsed.error, ledger, rule);
    return dayFault(parsed.data, ledger, rule, bounds) ?? { values: parsed.data, rule };
  };
};

const holds = (condition: LedgerRule['when'], cell: Cell): boolean =>
  Object.entries(condition).every(([column, wanted]) => {
    const text = cell(column).trim();
    return Array.isArray(wanted) ? wanted.includes(text) : (text !== '') === (wanted === 'present');
  });

const outcomeUnknown = (ledger: Ledger, cell: Cell): Reject => {
  const columns = [...new Set([...ledger.outcomes.map(({ when }) => when), ledger.open ?? {}].flatMap(Object.keys))];
  return reject('outcome-unknown', columns, {
    texts: columns.map((column) => `${column} = “${cell(column).trim()}”`).join(', '),
  });
};

/** What is decided was accepted before; what was withdrawn or is open may not have been. */
const needsAcceptance = (rule: LedgerRule | undefined): boolean =>
  rule?.outcome === 'approved' || rule?.outcome === 'notApproved';

const missing = (columns: string | readonly string[]): Reject => reject('value-missing', [columns].flat());

type ProjectField = keyof Ledger['project'];
type Reading = readonly [value: string | number | Reject | undefined];

const texts = ['projectCode', 'name', 'applicant', 'creditCode', 'category', 'locality', 'address'] as const;
const numbers = ['investment', 'landArea', 'floorArea', 'height', 'longitude', 'latitude'] as const;
const required: ReadonlySet<ProjectField> = new Set(['projectCode', 'name', 'category', 'locality', 'address']);

const projectOf = (mapping: Ledger['project'], cell: Cell): Readonly<Record<ProjectField, Reading>> => {
  const read = <Field extends ProjectField>(fields: readonly Field[], how: typeof readText | typeof readNumber) =>
    fields.map((field) => {
      const source = mapping[field];
      const value = source === undefined ? undefined : how(source, cell);
      return [field, [source && required.has(field) ? (value ?? missing(columnsOf(source))) : value]] as const;
    });
  return Object.fromEntries([...read(texts, readText), ...read(numbers, readNumber)]) as Record<ProjectField, Reading>;
};

const firstReject = (values: readonly (string | number | Reject | undefined)[]): Reject | undefined =>
  values.find((value) => typeof value === 'object');

/** As `RegisterProject` wants it. */
const nested = (project: Readonly<Record<ProjectField, Reading>>): object => {
  const flat = Object.fromEntries(Object.entries(project).map(([field, [value]]) => [field, value]));
  const { applicant: name, creditCode, longitude, latitude, ...facts } = flat;
  return present({
    ...facts,
    applicant: name === undefined && creditCode === undefined ? undefined : present({ name, creditCode }),
    coordinates: longitude === undefined && latitude === undefined ? undefined : present({ longitude, latitude }),
  });
};

const present = (values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** What the schema finds, under the codes of malformed input. */
const valueFault = ({ issues }: z.ZodError, ledger: Ledger, rule: LedgerRule | undefined): Reject => {
  const issue = issues[0]!;
  const columns = columnsAt(issue.path.map(String), ledger, rule);
  switch (issue.code) {
    case 'too_small':
      return { reject: 'too-small', columns };
    case 'too_big':
      return { reject: 'too-big', columns };
    case 'invalid_format':
      return { reject: 'wrong-format', columns };
    case 'invalid_type':
      return issue.input === undefined ? reject('value-missing', columns) : { reject: 'wrong-type', columns };
    default:
      return { reject: issue.message, columns };
  }
};

/** The columns from which a field of a project or of a case was read. */
export const columnsAt = (path: readonly string[], ledger: Ledger, rule: LedgerRule | undefined): readonly string[] => {
  const at = path[0] === 'project' ? path.slice(1) : path;
  const { project } = ledger;
  switch (at.join('.')) {
    case 'applicant.name':
    case 'applicant':
      return from(project.applicant);
    case 'applicant.creditCode':
      return from(project.creditCode);
    case 'coordinates.longitude':
      return from(project.longitude);
    case 'coordinates.latitude':
      return from(project.latitude);
    case 'receivedOn':
      return [ledger.received].flat();
    case 'certificate':
      return rule?.outcome === 'approved' && rule.certificate ? columnsOf(rule.certificate.number) : [];
    default:
      return from(project[at[0] as ProjectField]);
  }
};

const from = (source: LedgerSource | undefined): readonly string[] => (source === undefined ? [] : columnsOf(source));

/** Days in their order, none to come, and none that the calendar does not know. */
const dayFault = (
  { receivedOn: received, acceptedOn: accepted, endedOn: ended }: RowValues,
  ledger: Ledger,
  rule: LedgerRule | undefined,
  { today, calendar }: Bounds,
): Reject | undefined => {
  const ofReceipt = [ledger.received].flat();
  const ofAcceptance = [ledger.accepted].flat();
  const ofEnd = [rule?.on ?? []].flat();
  const days = [
    [received, ofReceipt],
    [accepted, ofAcceptance],
    [ended, ofEnd],
  ] as const;
  for (const [day, columns] of days) {
    if (day === undefined) continue;
    if (day > today) return reject('day-in-the-future', columns, { today });
    if (day < calendar.from || day > calendar.to) {
      return reject('day-outside-calendar', columns, { from: calendar.from, to: calendar.to });
    }
  }
  if (accepted !== undefined && accepted < received) {
    return reject('accepted-before-received', ofAcceptance, { accepted, received });
  }
  if (ended !== undefined && ended < received) return reject('ended-before-received', ofEnd, { ended, received });
  if (ended !== undefined && accepted !== undefined && ended < accepted) {
    return reject('ended-before-accepted', ofEnd, { ended, accepted });
  }
  return undefined;
};
