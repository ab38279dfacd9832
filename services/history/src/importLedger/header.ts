import type { Ledger, LedgerSource } from '@onewindow/schema/ledger.ts';

import { LedgerError } from './ledgerError.ts';

/**
 * Every column that the mapping reads must be there, once.
 * @throws {LedgerError} naming each place of the mapping whose column is missing.
 */
export const requireColumns = (ledger: Ledger, header: readonly string[], file: string): void => {
  const faults = columnsRead(ledger).flatMap(([path, column]) => {
    const found = header.filter((name) => name.trim() === column).length;
    if (found === 1) return [];
    return [`${path}: ${found === 0 ? 'there is no' : 'there is more than one'} column ${column}`];
  });
  if (faults.length === 0) return;
  throw new LedgerError(
    [`${file} does not fit the mapping; its columns are ${header.join(', ')}`, ...faults].join('\n'),
  );
};

const columnsRead = (ledger: Ledger): (readonly [path: string, column: string])[] => [
  ...Object.entries(ledger.project).flatMap(([field, source]) => of(`project.${field}`, columnsOf(source))),
  ...of('received', ledger.received),
  ...of('accepted', ledger.accepted),
  ...ledger.outcomes.flatMap((rule, index) => [
    ...of(`outcomes.${index}.when`, Object.keys(rule.when)),
    ...of(`outcomes.${index}.on`, rule.on),
    ...(rule.outcome === 'approved' && rule.certificate
      ? of(`outcomes.${index}.certificate.number`, columnsOf(rule.certificate.number))
      : []),
  ]),
  ...of('open', Object.keys(ledger.open ?? {})),
];

const of = (path: string, columns: string | readonly string[]) =>
  [columns].flat().map((column) => [path, column] as const);

/** The columns that a source reads. */
export const columnsOf = (source: LedgerSource): readonly string[] =>
  [typeof source === 'string' ? source : source.column].flat();
