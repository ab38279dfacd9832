import type { QueryResolvers, Resolvers } from '../generated/resolverTypes.ts';

const named = ({ 'zh-CN': zh, en }: { 'zh-CN': string; en: string }) => ({ zh, en });
const choice = ({ id, name }: { id: string; name: { 'zh-CN': string; en: string } }) => ({ id, name: named(name) });

const centre: QueryResolvers['centre'] = (_root, _args, { deps: { law, notice }, today, locale }) => {
  const { catalogue } = law;
  return {
    id: catalogue.id,
    name: named(catalogue.name),
    today,
    zone: catalogue.zone,
    catalogueVersion: catalogue.version,
    notice: notice?.[locale],
    stages: catalogue.stages,
    categories: catalogue.categories.map(choice),
    localities: catalogue.localities.map(choice),
    departments: catalogue.departments.map(choice),
    utilities: catalogue.utilities.map(choice),
    companies: catalogue.companies,
  };
};

export const centreResolvers: Resolvers = {
  Query: { centre },
  Stage: { name: ({ name }) => named(name) },
  Item: { name: ({ name }) => named(name) },
  Company: { name: ({ name }) => named(name) },
};
