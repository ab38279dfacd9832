import { applicantOf, type Hit, search, searchKinds } from '@onewindow/projections/search/search.ts';

import type { Resolvers } from '../generated/resolverTypes.ts';
import type { Context } from '../requestContext.ts';
import { catalogueOf } from './catalogueIndex.ts';
import { projectRow } from './projectRow.ts';
import { withSearchText } from './searchText.ts';

/** One place to look for anything by a name or a number. */
export const searchResolvers: Resolvers = {
  Query: {
    search: (_root, { text, kinds }, context) => {
      const { text: wanted = '' } = withSearchText({ text }, context);
      return search(context.deps.reader, wanted ?? '', kinds ?? searchKinds);
    },
  },
  SearchHit: {
    id: (hit) => idOf(hit),
    title: (hit, _args, context) => titleOf(hit, context),
    detail: (hit, _args, context) => detailOf(hit, context),
  },
};

/** What of it is opened: of an applicant or a certificate the project or the case that it belongs to is named by the detail. */
const idOf = (hit: Hit): string => {
  switch (hit.kind) {
    case 'project':
    case 'applicant':
      return hit.project.projectCode;
    case 'case':
    case 'certificate':
      return hit.case.caseId;
    case 'hookupOrder':
      return hit.order.orderId;
    default:
      throw new TypeError(`unknown hit ${String(hit satisfies never)}`);
  }
};

const titleOf = (hit: Hit, context: Context): string => {
  const projectName = (projectCode: string): string => projectRow(context, projectCode)?.facts.name ?? projectCode;
  switch (hit.kind) {
    case 'project':
      return hit.project.facts.name;
    case 'applicant':
      return hit.project.facts.applicant?.name ?? '';
    case 'certificate':
      return hit.number;
    case 'case':
      return projectName(hit.case.projectCode);
    case 'hookupOrder':
      return projectName(hit.order.projectCode);
    default:
      throw new TypeError(`unknown hit ${String(hit satisfies never)}`);
  }
};

const detailOf = (hit: Hit, context: Context): string | undefined => {
  const named = ({ name }: { readonly name: { readonly 'zh-CN': string; readonly en: string } }): string =>
    name[context.locale];
  const catalogue = catalogueOf(context);
  switch (hit.kind) {
    case 'project':
      return hit.project.facts.applicant?.name;
    case 'applicant':
      return applicantOf(hit.project);
    case 'case':
    case 'certificate':
      return named(catalogue.stage(hit.case.stage));
    case 'hookupOrder':
      return named(catalogue.utility(hit.order.utility));
    default:
      throw new TypeError(`unknown hit ${String(hit satisfies never)}`);
  }
};
