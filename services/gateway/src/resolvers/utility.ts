import { millisecondsAt } from '@onewindow/kernel/instant.ts';
import { type UtilityLag, utilityLags } from '@onewindow/projections/deliveries/queries.ts';
import type { UtilityRow } from '@onewindow/projections/companies/companies.ts';

import { utilityStream } from '@onewindow/schema/streams.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { ownCompany } from '../access/ownCompany.ts';
import { hasEnded } from '../tokenHolds.ts';
import { shownContact } from '../disclosure.ts';
import type { Context } from '../requestContext.ts';
import type { Resolvers, UtilityWay } from '../generated/resolverTypes.ts';
import type { UtilityView } from '../utilityView.ts';

/** What waits longer than this is amber, in seconds. */
const patience = 3_600;

/** Who rather pulls and has not for so long has stopped, in seconds. */
const longestPull = 24 * 3_600;

const nothing: UtilityLag = { waiting: 0, parked: 0 };

const views = async (context: Context, wanted: readonly string[] | null | undefined): Promise<UtilityView[]> => {
  const { reader, law } = context.deps;
  const own = ownCompany(context);
  const lags = await utilityLags(reader);
  return law.catalogue.companies
    .filter(({ id }) => [undefined, id].includes(own) && (wanted == null || wanted.includes(id)))
    .map((company) => ({
      company,
      row: reader.row<UtilityRow>('utilities', company.id),
      lag: lags.get(company.id) ?? nothing,
    }));
};

/** One company, as the answer to a command on it. */
export const utilityView = async (context: Context, company: string): Promise<UtilityView | undefined> =>
  (await views(context, [company]))[0];

const idPrefix = 'utility/';
/** The same by its id, `utility/<company>`. */
export const utilityOfId = async (context: Context, id: string): Promise<UtilityView | undefined> =>
  id.startsWith(idPrefix) ? utilityView(context, id.slice(idPrefix.length)) : undefined;

/** Its tokens that are still valid. */
const validTokens = ({ row }: UtilityView, { today }: Pick<Context, 'today'>) =>
  (row?.tokens ?? []).filter((token) => !hasEnded(token, today));

const wayOf = (view: UtilityView, context: Context): UtilityWay => {
  const { row } = view;
  if (row?.endpoint !== undefined && row.secrets.some(({ direction }) => direction === 'push')) return 'push';
  return validTokens(view, context).length > 0 ? 'pull' : 'none';
};

const lagOf = ({ lag }: UtilityView, { deps }: Context): number =>
  lag.oldest ? Math.max(0, deps.world.now() - millisecondsAt(lag.oldest.since)) / 1_000 : 0;

/** What somebody must know whatever they came for; to a company, of itself. */
const alertsNow = (context: Context) => {
  const { reader, law } = context.deps;
  const { locale } = context;
  const own = ownCompany(context);
  return law.catalogue.companies
    .filter(({ id }) => [undefined, id].includes(own))
    .flatMap((company) => {
      const since = reader.row<UtilityRow>('utilities', company.id)?.outage;
      const text = wordsFor(locale, 'alerts', 'OUTAGE', { company: company.name[locale] });
      return since === undefined ? [] : [{ kind: 'outage' as const, company, since, text }];
    });
};

export const utilityResolvers: Resolvers = {
  Query: {
    hookupStatus: (_root, { company }, context) => views(context, company),
    alerts: (_root, _args, context) => alertsNow(context),
    utility: (_root, { company }, context) => utilityView(context, company),
  },
  CaseConnection: { alerts: (_page, _args, context) => alertsNow(context) },
  HookupOrderConnection: { alerts: (_page, _args, context) => alertsNow(context) },
  HookupOrder: {
    outageSince: ({ company, status }, _args, { deps: { reader } }) =>
      company === undefined || status === 'connected' || status === 'cancelled'
        ? undefined
        : reader.row<UtilityRow>('utilities', company)?.outage,
  },
  UtilityStatus: {
    id: ({ company }) => `${idPrefix}${company.id}`,
    way: (view, _args, context) => wayOf(view, context),
    endpoint: ({ row }) => row?.endpoint,
    contact: ({ row, company }, _args, context) => shownContact(row?.contact, utilityStream(company.id), context),
    suspended: ({ row }) => row?.suspended,
    secrets: ({ row }) => (row?.secrets ?? []).map(({ sealed, ...secret }) => ({ ...secret, keyId: sealed.keyId })),
    hasPullToken: (view, _args, context) => validTokens(view, context).length > 0,
    tokens: ({ row }) =>
      (row?.tokens ?? []).map(({ hash: _, usedOn, scopes, addresses, ...token }) => ({
        ...token,
        scopes: [...scopes],
        addresses: addresses && [...addresses],
        lastUsedOn: usedOn,
      })),
    revision: ({ row }) => row?.revision,
    outageSince: ({ row }) => row?.outage,
    waiting: ({ lag }) => lag.waiting,
    parked: ({ lag }) => lag.parked,
    oldestUnacknowledged: ({ lag }) => lag.oldest?.factId,
    oldestUnacknowledgedSince: ({ lag }) => lag.oldest?.since,
    lagSeconds: (view, _args, context) => lagOf(view, context),
    light: (view, _args, context) => {
      const { lag, row } = view;
      const way = wayOf(view, context);
      if (lag.parked > 0 || row?.suspended || row?.outage !== undefined || (way === 'none' && lag.waiting > 0))
        return 'red';
      const waits = lagOf(view, context);
      // Who pulls may do so once a day.
      if (way === 'pull' && waits > longestPull) return 'red';
      return waits > patience ? 'amber' : 'green';
    },
  },
};
