/** Writes the types that resolvers are held to, from the SDL. `--check` only tells whether they are up to date. */
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { enumValues } from '@onewindow/gateway/enumValues.ts';
import { typeDefs } from '@onewindow/gateway/sdl.ts';
import { parse } from 'graphql';

import { generateFile } from './generatedFile.ts';

const target = new URL('../../gateway/src/generated/resolverTypes.ts', import.meta.url);

const document = parse(typeDefs.join('\n'));

const config = {
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
  strictScalars: true,
  scalars: { Day: 'string', DateTime: 'string', JSON: 'unknown', ID: 'string' },
  avoidOptionals: false,
  maybeValue: 'T | null | undefined',
  contextType: '../requestContext.ts#Context',
  mappers: {
    Project: '@onewindow/projections/projects/projects.ts#ProjectRow',
    Case: '@onewindow/projections/cases/row.ts#CaseTimeline',
    HookupOrder: '@onewindow/projections/orders/row.ts#OrderTimeline',
    DurationCase: '@onewindow/projections/durationCases/queries.ts#DurationCaseRow',
    Fact: '@onewindow/kernel/eventStore.ts#StoredEvent',
    PublicFact: '../feed.ts#NumberedFact',
    Refusal: '@onewindow/kernel/decider.ts#Refusal as DecidedRefusal',
    CaseConnection: '../resolvers/paging.ts#CasePage',
    HookupOrderConnection: '../resolvers/paging.ts#OrderPage',
    ProjectConnection: '../resolvers/paging.ts#ProjectPage',
    Delivery: '@onewindow/projections/deliveries/row.ts#DeliveryRow',
    DeliveryConnection: '../resolvers/paging.ts#DeliveryPage',
    UtilityStatus: '../utilityView.ts#UtilityView',
    DurationCaseConnection: '../resolvers/paging.ts#DurationCasePage',
    Stage: '@onewindow/schema/catalogue.ts#CatalogueStage',
    Item: '@onewindow/schema/catalogue.ts#CatalogueItem',
    Company: '@onewindow/schema/catalogue.ts#CatalogueCompany',
  },
};

const text = await codegen({
  filename: target.pathname,
  schema: document,
  documents: [],
  config: {},
  // Given the values too, the resolvers' plugin would take an enum for null.
  plugins: [{ typescript: { ...config, enumValues: enumValues(typeDefs) } }, { resolvers: config }],
  pluginMap: { typescript, resolvers },
});

const generated = `/* Generated from schema/graphql by \`pnpm generate\`. */\n${text}`;
generateFile(target, generated, 'the resolver types are older than schema/graphql');
