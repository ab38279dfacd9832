import { column, type Order, type Orders, orLast, type Page, pageOf, type PageOptions } from '../paging.ts';
import { countOf, type Reader, type TablesOf } from '../reader.ts';
import { contains, isOneOf, searchable } from '../searching.ts';
import type { ProjectRow, projects } from './projects.ts';

/** What somebody looks for among projects. Of a list one suffices; an empty one finds nothing. */
export interface ProjectFilter {
  readonly text?: string | null | undefined;
  readonly category?: readonly string[] | null | undefined;
  readonly locality?: readonly string[] | null | undefined;
}

const orders = {
  key: 'projects.key',
  by: {
    id: column('projects.key'),
    name: column('projects.name'),
    applicant: orLast(column('projects.applicant')),
    category: column('projects.category'),
    locality: column('projects.locality'),
  },
} satisfies Orders<string>;
export type ProjectOrder = Order<keyof typeof orders.by>;

const filtered = ({ lists }: Reader, { text, category, locality }: ProjectFilter) => {
  let query = lists<TablesOf<typeof projects>>().selectFrom('projects');
  if (text != null) query = query.where(contains('projects.words', searchable(text)));
  if (category != null) query = query.where(isOneOf('projects.category', category));
  if (locality != null) query = query.where(isOneOf('projects.locality', locality));
  return query;
};

/** A page of projects. */
export const findProjects = (
  reader: Reader,
  filter: ProjectFilter,
  order: ProjectOrder,
  page: PageOptions,
): Promise<Page<ProjectRow>> =>
  pageOf(filtered(reader, filter), orders, order, page, (key) => reader.row<ProjectRow>('projects', key));

/** How many projects a filter lets through. */
export const countProjects = (reader: Reader, filter: ProjectFilter): Promise<number> =>
  countOf(filtered(reader, filter));
