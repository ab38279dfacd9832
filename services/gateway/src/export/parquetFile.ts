import { dayNumber } from '@onewindow/kernel/civilDay.ts';
import { millisecondsAt } from '@onewindow/kernel/instant.ts';
import { ByteWriter, type ColumnSource, ParquetWriter } from 'hyparquet-writer';

import type { Column, ColumnKind, Row, Value } from './exportColumns.ts';
import type { ExportFormat } from './exportFormat.ts';
import { definitionOf, type Ending, type Preface } from './exportPreface.ts';

/**
 * So many rows are one group. The footer tells of every column of every group, and all of that stands in memory until the end: of smaller groups it
 * is more, and larger ones keep more rows waiting until they are packed.
 */
const groupSize = 10_000;

/**
 * Apache Parquet, a group of rows at a time and of that a column at a time, so that nobody waits for more than one while it is packed. What
 * stands beside the rows is key-value metadata (`onewindow.…`) at the end of the file, which a file that is not whole lacks.
 */
export const parquetFile: ExportFormat = async function* parquetFile(preface, rows, ending) {
  const { columns } = preface;
  const bytes = new ByteWriter(1 << 20);
  const metadata: { key: string; value: string }[] = [];
  const file = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
    kvMetadata: metadata,
    createdBy: 'onewindow',
  });
  const taken = (): Uint8Array => {
    const part = bytes.getBytes().slice();
    bytes.index = 0;
    return part;
  };
  const packed = function* packed(group: readonly Row[]) {
    for (const [index, column] of columns.entries()) {
      void file.write({ columnData: [sourceOf(column, index, group)], rowGroupSize: group.length });
      yield taken();
    }
    joinLast(file, columns.length);
  };
  let group: Row[] = [];
  for await (const page of rows) {
    group.push(...page);
    if (group.length < groupSize) continue;
    yield* packed(group);
    group = [];
  }
  if (group.length > 0) yield* packed(group);
  metadata.push(...metadataOf(preface, ending()));
  void file.finish();
  yield taken();
};

/** To the library whatever is written at once is a group: the columns that were written last, one by one, become one. */
const joinLast = (file: ParquetWriter, columns: number): void => {
  const parts = file.row_groups.splice(-columns);
  const [{ num_rows } = { num_rows: 0n }] = parts;
  const sumOf = (size: (part: (typeof parts)[number]) => bigint | undefined): bigint =>
    parts.reduce((sum, part) => sum + (size(part) ?? 0n), 0n);
  file.row_groups.push({
    columns: parts.flatMap((part) => part.columns),
    num_rows,
    total_byte_size: sumOf((part) => part.total_byte_size),
    total_compressed_size: sumOf((part) => part.total_compressed_size),
  });
  file.num_rows -= num_rows * BigInt(columns - 1);
  // There is no index of any page.
  file.pendingIndexes = [];
};

const elementOf = ({ name, kind }: Column) => ({ name, repetition_type: 'OPTIONAL' as const, ...types[kind] });

const types = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  json: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  position: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
  instant: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
} as const satisfies { readonly [Kind in ColumnKind]: object };

const sourceOf = ({ name, kind }: Column, index: number, group: readonly Row[]): ColumnSource => ({
  name,
  data: group.map((row) => stored(row[index] ?? null, kind)),
  // Of a file that is read from end to end these would be a tenth more, and all of them stand in memory until its end.
  offsetIndex: false,
});

const stored = (value: Value, kind: ColumnKind): unknown => {
  if (value === null) return null;
  switch (kind) {
    case 'position':
      return BigInt(value);
    case 'day':
      return dayNumber(String(value));
    case 'instant':
      return millisecondsAt(String(value));
    default:
      return value;
  }
};

const metadataOf = (
  { list, locale, centre, from, at, filter, notice, columns }: Preface,
  { rows, to }: Ending,
): { key: string; value: string }[] => {
  const said = {
    list,
    centre,
    'position.from': String(from),
    'position.to': String(to),
    at,
    rows: String(rows),
    filter,
    ...(notice !== undefined && { notice }),
    definition: definitionOf(list, locale),
    columns: JSON.stringify(Object.fromEntries(columns.map(({ name, meaning }) => [name, meaning[locale]]))),
  };
  return Object.entries(said).map(([key, value]) => ({ key: `onewindow.${key}`, value }));
};
