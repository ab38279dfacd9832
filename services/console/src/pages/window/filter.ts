import type { graphql } from '../../contract/graphql.ts';

export type CaseFilter = ReturnType<typeof graphql.scalar<'CaseFilter'>>;
export type CaseOrder = ReturnType<typeof graphql.scalar<'CaseOrder'>>;

/** What somebody looks at: it stands in the address, so that it can be kept, sent on and gone back to. */
export interface WindowView {
  readonly filter?: CaseFilter;
  readonly orderBy?: CaseOrder;
  readonly as?: 'table' | 'columns';
  /** The columns of the table, by their ids; all where none is named. */
  readonly columns?: readonly string[];
}

const lists = [
  'stage',
  'status',
  'locality',
  'category',
  'light',
  'turn',
  'kind',
  'department',
  'item',
  'assignee',
] as const;
const switches = ['pending', 'overdue', 'suspended', 'unread', 'handedOver', 'waiting'] as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whatever stands in an address that somebody typed or kept: what is no filter is left out, and the centre judges the rest. */
export const validateFilter = ({ filter, orderBy, as, columns }: Record<string, unknown>): WindowView => {
  const known: Record<string, unknown> = {};
  if (isRecord(filter)) {
    for (const name of lists) {
      const value = filter[name];
      if (Array.isArray(value) && value.length > 0) known[name] = value.filter((one) => typeof one === 'string');
    }
    for (const name of switches) if (typeof filter[name] === 'boolean') known[name] = filter[name];
    if (typeof filter['text'] === 'string' && filter['text'] !== '') known['text'] = filter['text'];
  }
  return {
    ...(Object.keys(known).length > 0 && { filter: known as CaseFilter }),
    ...(isRecord(orderBy) && typeof orderBy['field'] === 'string' && { orderBy: orderBy as unknown as CaseOrder }),
    ...(as === 'columns' && { as }),
    ...(Array.isArray(columns) &&
      columns.length > 0 && { columns: columns.filter((one): one is string => typeof one === 'string') }),
  };
};
