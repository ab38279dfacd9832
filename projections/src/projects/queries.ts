import { type Page, pageOf, type PageOptions, placeOf } from '../paging.ts';
import { countOf, type Reader, type TablesOf } from '../reader.ts';
import { contains, searchable } from '../searching.ts';
import type { ProjectRow, projects } from './projects.ts';

/** What somebody looks for among projects. */
export interface ProjectFilter {
  readonly text?: string | null | undefined;
  readonly category?: string | null | undefined;
  readonly locality?: string | null | undefined;
}

const filtered = ({ lists }: Reader, { text, category, locality }: ProjectFilter) => {
  let query = lists<TablesOf<typeof projects>>().selectFrom('projects');
  if (text != null) query = query.where(contains('words', searchable(text)));
  if (category != null) query = query.where('category', '=', category);
  if (locality != null) query = query.where('locality', '=', locality);
  return query;
};

/** A page of projects, by their codes. */
export const findProjects = async (
  reader: Reader,
  filter: ProjectFilter,
  { first, after }: PageOptions,
): Promise<Page<ProjectRow>> => {
  let query = filtered(reader, filter)
    .select('key')
    .orderBy('key')
    .limit(first + 1);
  if (after !== undefined) query = query.where('key', '>', placeOf(after, 1)[0] ?? '');
  return pageOf(
    await query.execute(),
    first,
    ({ key }) => [key],
    ({ key }) => reader.row<ProjectRow>('projects', key),
  );
};

/** How many projects a filter lets through. */
export const countProjects = (reader: Reader, filter: ProjectFilter): Promise<number> =>
  countOf(filtered(reader, filter));
