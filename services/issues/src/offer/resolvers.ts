import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';
import type { Context } from '@onewindow/gateway/requestContext.ts';
import { history } from '@onewindow/gateway/resolvers/history.ts';
import { connection } from '@onewindow/gateway/resolvers/paging.ts';
import { withSearchText } from '@onewindow/gateway/resolvers/searchText.ts';
import { isConfirmed, type MeetingRow } from '@onewindow/projections/issues/offer/meetings.ts';
import type { OfferRow } from '@onewindow/projections/issues/offer/offers.ts';
import {
  countMeetings,
  countOffers,
  findMeetings,
  findOffers,
  intendedBySession,
} from '@onewindow/projections/issues/offer/queries.ts';
import { yuanOf } from '@onewindow/schema/money.ts';
import { meetingStream, offerStream } from '@onewindow/schema/offer/values.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { actingFirm } from '../actingFirm.ts';

/** So many sessions are told, those in which most is meant to be traded. */
const mostSessions = 100;

const offerRow = ({ deps }: Context, id: string): OfferRow | undefined => deps.reader.row<OfferRow>('offers', id);
const meetingRow = ({ deps }: Context, id: string): MeetingRow | undefined =>
  deps.reader.row<MeetingRow>('meetings', id);

/** How a meeting stands, in one word. */
const stateOf = (row: MeetingRow): string => row.outcome ?? (isConfirmed(row) ? 'confirmed' : 'met');

/** What is answered of offers that meet: money in yuan. */
export const offerResolvers: Omit<ContextResolvers, 'access'> = {
  resolvers: [
    {
      Query: {
        offer: (_root, { id }, context) => offerRow(context, id),
        offers: (_root, { filter, orderBy, ...page }, context) => {
          const { reader } = context.deps;
          const wanted = withSearchText(filter, context);
          const order = orderBy ?? { field: 'placedOn', direction: 'desc' };
          return connection(
            page,
            context,
            (options) => findOffers(reader, wanted, order, options),
            () => countOffers(reader, wanted),
          );
        },
        offerMeetings: (_root, { filter, orderBy, ...page }, context) => {
          const { reader } = context.deps;
          const order = orderBy ?? { field: 'metOn', direction: 'desc' };
          return connection(
            page,
            context,
            (options) => findMeetings(reader, filter ?? {}, order, options),
            () => countMeetings(reader, filter ?? {}),
          );
        },
        offerSessions: async (_root, { kind }, { deps }) =>
          (await intendedBySession(deps.reader, kind ?? undefined, mostSessions)).map(
            ({ intended, confirmed, contracted, ...counts }) => ({
              ...counts,
              intended: yuanOf(intended),
              confirmed: yuanOf(confirmed),
              contracted: yuanOf(contracted),
            }),
          ),
      },
      Offer: {
        sideText: ({ side }, _args, { locale }) => wordsFor(locale, 'offerSides', side),
        kindText: ({ kind }, _args, { locale }) => wordsFor(locale, 'offerKinds', kind),
        stateText: ({ state }, _args, { locale }) => wordsFor(locale, 'offerStates', state),
        meetings: ({ id, side }, page, context) => {
          const { reader } = context.deps;
          const ofOffer = { [side]: id };
          return connection(
            page,
            context,
            (options) => findMeetings(reader, ofOffer, { field: 'metOn', direction: 'desc' }, options),
            () => countMeetings(reader, ofOffer),
          );
        },
        history: ({ id }, page, context) => history(offerStream(id), page, context),
      },
      OfferMeeting: {
        supply: ({ supply }, _args, context) => offerRow(context, supply.offer),
        demand: ({ demand }, _args, context) => offerRow(context, demand.offer),
        supplyFirm: ({ supply }) => supply.firm,
        demandFirm: ({ demand }) => demand.firm,
        kindText: ({ kind }, _args, { locale }) => wordsFor(locale, 'offerKinds', kind),
        amount: ({ cents }) => yuanOf(cents),
        supplyConfirmed: ({ confirmed }) => confirmed.supply,
        demandConfirmed: ({ confirmed }) => confirmed.demand,
        stateText: (row, _args, { locale }) => wordsFor(locale, 'meetingStates', stateOf(row)),
        history: ({ id }, page, context) => history(meetingStream(id), page, context),
      },
    },
  ],
  answers: { offer: offerRow, meeting: meetingRow },
  said: { placeOffer: actingFirm, withdrawOffer: actingFirm, confirmMeeting: actingFirm, endMeeting: actingFirm },
  nodes: { Offer: offerRow, OfferMeeting: meetingRow },
  actions: { Offer: ({ id }: OfferRow) => id, OfferMeeting: ({ id }: MeetingRow) => id },
  sentences: { OfferPlaced: { by: 'side' }, MeetingConfirmed: { by: 'said' }, MeetingEnded: { by: 'outcome' } },
};
