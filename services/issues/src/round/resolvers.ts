import { shownContact, shownText } from '@onewindow/gateway/disclosure.ts';
import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';
import type { FirmView, PersonView, SiteView } from '@onewindow/gateway/issueView.ts';
import type { Context } from '@onewindow/gateway/requestContext.ts';
import { history } from '@onewindow/gateway/resolvers/history.ts';
import { connection } from '@onewindow/gateway/resolvers/paging.ts';
import { personIn } from '@onewindow/kernel/sealedText.ts';
import { issueTotals } from '@onewindow/projections/issues/issue/queries.ts';
import { coverageOf } from '@onewindow/projections/issues/round/coverage.ts';
import { countRounds, findRounds } from '@onewindow/projections/issues/round/queries.ts';
import type { RoundRow } from '@onewindow/projections/issues/round/roundProjections.ts';
import { roundStream } from '@onewindow/schema/round/values.ts';

/** A round of the read model, if whoever asks reaches it. */
export const roundRow = ({ deps }: Pick<Context, 'deps'>, id: string): RoundRow | undefined =>
  deps.reader.row<RoundRow>('rounds', id);

const cityOf = ({ cities }: RoundRow, id: string) => cities.find((city) => city.id === id);
const firmOf = (round: RoundRow, creditCode: string | undefined): FirmView | undefined => {
  const firm = round.firms.find((one) => one.creditCode === creditCode);
  return firm && { round, firm };
};
const siteOf = (round: RoundRow, id: string | undefined): SiteView | undefined => {
  const site = round.sites.find((one) => one.id === id);
  return site && { round, site };
};
const personOf = ({ id }: RoundRow, person: Omit<PersonView, 'stream'>): PersonView => ({
  ...person,
  stream: roundStream(id),
});
const isThere = <One>(one: One | undefined): one is One => one !== undefined;

/** What is answered of rounds of visits and their plans. */
export const roundResolvers: Omit<ContextResolvers, 'access'> = {
  resolvers: [
    {
      Query: {
        round: (_root, { id }, context) => roundRow(context, id),
        rounds: (_root, { filter, orderBy, ...page }, context) =>
          connection(
            page,
            context,
            (options) =>
              findRounds(context.deps.reader, filter ?? {}, orderBy ?? { field: 'from', direction: 'desc' }, options),
            () => countRounds(context.deps.reader, filter ?? {}),
          ),
      },
      Round: {
        open: ({ closedOn }) => closedOn === undefined,
        firms: (round) => round.firms.map((firm) => ({ round, firm })),
        sites: (round) => round.sites.map((site) => ({ round, site })),
        teams: (round) => round.teams.map((team) => ({ round, team })),
        visits: (round) => round.visits.map((visit) => ({ round, visit })),
        coverage: (round) => {
          const { byCity, ...coverage } = coverageOf(round);
          return { ...coverage, byCity: byCity.map((one) => ({ ...one, round })) };
        },
        totals: ({ id }, _args, { deps }) => issueTotals(deps.reader, id),
        history: ({ id }, page, context) => history(roundStream(id), page, context),
      },
      PlannedFirm: {
        creditCode: ({ firm }) => firm.creditCode,
        name: ({ firm }) => firm.name,
        trade: ({ firm }) => firm.trade,
        city: ({ round, firm }) => cityOf(round, firm.city),
        contact: ({ round, firm }, _args, context) => shownContact(firm.contact, roundStream(round.id), context),
      },
      PlannedSite: {
        id: ({ site }) => site.id,
        name: ({ site }) => site.name,
        city: ({ round, site }) => cityOf(round, site.city),
        firm: ({ round, site }) => firmOf(round, site.firm),
      },
      RoundTeam: {
        id: ({ team }) => team.id,
        leader: ({ round, team }) => personOf(round, team.leader),
        liaison: ({ round, team }, _args, context) => shownContact(team.liaison, roundStream(round.id), context)!,
        cities: ({ round, team }) => team.cities.map((id) => cityOf(round, id)).filter(isThere),
        firms: ({ round, team }) => team.firms.map((code) => firmOf(round, code)).filter(isThere),
        sites: ({ round, team }) => team.sites.map((id) => siteOf(round, id)).filter(isThere),
      },
      RoundPerson: {
        name: ({ name, stream }, _args, context) => shownText(name, stream, context),
        personId: ({ name }) => personIn(name),
      },
      RoundVisit: {
        visit: ({ visit }) => visit.visit,
        team: ({ visit }) => visit.team,
        firm: ({ round, visit }) => firmOf(round, visit.place.firm),
        site: ({ round, visit }) => siteOf(round, visit.place.site),
        beyond: ({ visit }) => visit.place.beyond,
        city: ({ round, visit }) => cityOf(round, visit.city),
        visitedOn: ({ visit }) => visit.visitedOn,
        met: ({ round, visit }) => visit.met.map((person) => personOf(round, person)),
        words: ({ visit }) => visit.words,
      },
      CityCoverage: { city: ({ round, city }) => cityOf(round, city) ?? { id: city, name: city } },
    },
  ],
  answers: { round: roundRow },
  nodes: { Round: roundRow },
  actions: { Round: ({ id }: RoundRow) => id },
};
