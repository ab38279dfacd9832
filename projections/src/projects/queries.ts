import {
  column,
  countOf,
  type Order,
  type OrderedBy,
  type Orders,
  type Page,
  pageOf,
  type PageOptions,
  type Sought,
} from '../paging.ts';
import type { Reader, TablesOf } from '../reader.ts';
import { searchable } from '../searchable.ts';
import { contains, isOneOf, mostFew } from '../searching.ts';
import type { ProjectRow, projects } from './projects.ts';

/** What somebody looks for among projects. Of a list one suffices; an empty one finds nothing. */
export interface ProjectFilter {
  readonly text?: string | null | undefined;
  readonly category?: readonly string[] | null | undefined;
  readonly locality?: readonly string[] | null | undefined;
}

type Tables = TablesOf<typeof projects>;

const ordered = (name: string): OrderedBy => [column(`projects.${name}`), column('projects.began')];
const orders = {
  key: 'projects.key',
  by: {
    id: [column('projects.key')],
    name: ordered('name'),
    applicant: ordered('applicant'),
    category: ordered('category'),
    locality: ordered('locality'),
  },
} satisfies Orders<string>;
export type ProjectOrder = Order<keyof typeof orders.by>;

const sought = ({ lists, search }: Reader, { text, category, locality }: ProjectFilter): Sought<Tables, 'projects'> => {
  const all = lists<Tables>().selectFrom('projects');
  const found = text == null ? undefined : search('projects', searchable(text), mostFew);
  return {
    path: found ? all.where(isOneOf('projects.id', found)) : all,
    fits: [
      ...(text == null ? [] : [contains('projects.words', searchable(text))]),
      ...(category == null ? [] : [isOneOf('projects.category', category)]),
      ...(locality == null ? [] : [isOneOf('projects.locality', locality)]),
    ],
  };
};

/** A page of projects. */
export const findProjects = (
  reader: Reader,
  filter: ProjectFilter,
  order: ProjectOrder,
  page: PageOptions,
): Promise<Page<ProjectRow>> =>
  pageOf(sought(reader, filter), orders, order, page, (key) => reader.row<ProjectRow>('projects', key));

/** How many projects a filter lets through, unless too many would have to be looked through. */
export const countProjects = (reader: Reader, filter: ProjectFilter): Promise<number | undefined> =>
  countOf(reader, sought(reader, filter));
