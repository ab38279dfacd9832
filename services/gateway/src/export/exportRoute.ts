import { instantAt } from '@onewindow/kernel/instant.ts';
import type { Locale } from '@onewindow/schema/words.ts';
import { type Request, type Response, Router } from 'express';
import type { GraphQLSchema } from 'graphql';

import { callerOf, visitOf } from '../actor.ts';
import { askedContext } from '../askedContext.ts';
import { answerFaults, faultError, isFault } from '../errors.ts';
import type { GatewayLog } from '../graphql.ts';
import { localeOf } from '../locale.ts';
import type { Context, GatewayDeps } from '../requestContext.ts';
import { written } from '../written.ts';
import { csvFile } from './csvFile.ts';
import { argumentsOf, Language, languageParameter } from './exportArguments.ts';
import { type Columns, columnsOf, type Row } from './exportColumns.ts';
import { exportedLists, type ExportedList, type ExportName } from './exportedLists.ts';
import { exportedRows } from './exportedRows.ts';
import type { ExportFormat } from './exportFormat.ts';

/** What a file can be, by what its name ends with. */
const formats: { readonly [extension: string]: Format } = {
  csv: { type: 'text/csv; charset=utf-8', load: () => Promise.resolve(csvFile) },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    load: async () => (await import('./xlsxFile.ts')).xlsxFile,
  },
  parquet: { type: 'application/vnd.apache.parquet', load: async () => (await import('./parquetFile.ts')).parquetFile },
};

interface Format {
  readonly type: string;
  /** What writes it is loaded when the first asks for it: no start waits for that. */
  readonly load: () => Promise<ExportFormat>;
}

/**
 * `GET /export/<list>.<format>`: a whole list as a file, with the filter of the list in the address. It is read and written page by page, no
 * faster than it is taken; whoever goes away, or loses what let them in, ends it, and a file that could not be finished is cut so that it
 * is seen. Who took what is put on record before the first row leaves, and again with how many it were.
 */
export const exportRoute = (deps: GatewayDeps, schema: GraphQLSchema, log: GatewayLog): Router => {
  const router = Router();
  router.get(
    '/export/:list.:format',
    answerFaults(async (request, response, next) => {
      const { list: name = '', format: extension = '' } = request.params as { list?: string; format?: string };
      const format = Object.hasOwn(formats, extension) ? formats[extension] : undefined;
      if (!format || !Object.hasOwn(exportedLists, name)) {
        next();
        return;
      }
      const asked = await askedOf(request, name as ExportName, { deps, schema });
      const leave = deps.streams.take(asked.context.countedAs);
      if (!leave) throw faultError('too-many-streams', asked.context.locale);
      await send(asked, { extension, ...format }, request, response, log).finally(leave);
    }),
  );
  return router;
};

interface Asked {
  readonly name: ExportName;
  readonly list: ExportedList;
  readonly columns: Columns;
  readonly schema: GraphQLSchema;
  readonly args: Readonly<Record<string, unknown>>;
  readonly context: Context;
  /** The query of the address, encoded. */
  readonly filter: string;
  readonly leaving: AbortController;
}

/**
 * Who asks for what.
 * @throws a GraphQL error where they may not, or an argument is wrong.
 */
const askedOf = async (
  request: Request,
  name: ExportName,
  { deps, schema }: { readonly deps: GatewayDeps; readonly schema: GraphQLSchema },
): Promise<Asked> => {
  const given = new URL(request.originalUrl, 'http://onewindow').searchParams;
  const locale = languageOf(given, request);
  const leaving = new AbortController();
  const context = await askedContext(request, deps, {
    type: 'Export',
    field: name,
    locale,
    signal: leaving.signal,
    after: request.headers['x-after'] as string | undefined,
  });
  const list: ExportedList = exportedLists[name];
  return {
    name,
    list,
    columns: columnsOf(schema, list.row, list.columns),
    schema,
    args: argumentsOf(schema, list, given, locale),
    context,
    filter: given.toString(),
    leaving,
  };
};

const languageOf = (given: URLSearchParams, { headers }: Request): Locale =>
  Language.safeParse(given.get(languageParameter)).data ?? localeOf(headers['accept-language']);

const send = async (
  asked: Asked,
  { extension, type, load }: Format & { readonly extension: string },
  request: Request,
  response: Response,
  log: GatewayLog,
): Promise<void> => {
  const { name, columns, context, filter, leaving } = asked;
  const { deps, locale, actor } = context;
  response.once('close', () => leaving.abort());
  // Who has gone before it came to this is told of by no event any more.
  if (response.destroyed) leaving.abort();
  const from = deps.progress.ordinal();
  const at = instantAt(deps.world.now());
  const pages = exportedRows({ ...asked, upTo: from, signal: leaving.signal });
  const file = await load();
  // Whatever is wrong with the question is said before anything of the file is.
  const first = await pages.next();
  const entry = { list: name, format: extension, filter, position: from };
  const note = (ended: { rows?: number; complete?: boolean } = {}): Promise<void> =>
    deps.disclosed({ actor, persons: [], objects: [], exported: { ...entry, ...ended } });
  await note();
  response.setHeader('content-type', type);
  response.setHeader(
    'content-disposition',
    `attachment; filename="onewindow-${name}-${context.today}-${from}.${extension}"`,
  );
  let rows = 0;
  let isComplete = false;
  const counted = async function* counted(): AsyncGenerator<readonly Row[], void, undefined> {
    for (let page = first; !page.done; page = await pages.next()) {
      await requireLetIn(request, context);
      rows += page.value.length;
      yield page.value;
    }
  };
  const preface = {
    list: name,
    locale,
    centre: deps.law.catalogue.name[locale],
    from,
    at,
    filter,
    notice: deps.notice?.[locale],
    columns: columns.columns,
  };
  try {
    if (request.method !== 'HEAD')
      for await (const part of file(preface, counted(), () => ({ rows, to: deps.progress.ordinal() }))) {
        if (response.destroyed) break;
        await written(response, part);
        // Packing is work, too: between two parts of it others have their turn.
        await new Promise<void>((resolve) => deps.turns.take(resolve));
      }
    isComplete = request.method === 'HEAD' || !response.destroyed;
    if (isComplete) response.end();
  } catch (error) {
    // The head is out: that the answer breaks off is all that can still be said.
    if (!isFault(error)) log.error(error);
    response.destroy();
  } finally {
    await pages.return();
    await note({ rows, complete: isComplete });
  }
};

/**
 * Ends with what lets in whoever asked: a session that is over, a key that is revoked.
 * @throws a GraphQL error where nothing does any more.
 */
const requireLetIn = async (request: Request, { deps, locale, id }: Context): Promise<void> => {
  const caller = await callerOf(visitOf(request), deps);
  if (caller?.id !== id) throw faultError('token-unknown', locale);
};
