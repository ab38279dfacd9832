import { command, type CommandOf } from '../event.ts';
import { Firm } from '../firm.ts';
import { Yuan } from '../money.ts';
import { internalPart } from '../published.ts';
import { CreditCode, Day, Line, Prose } from '../values.ts';
import { MeetingId, MeetingOutcome, offerFacts, OfferId, OfferSide } from './values.ts';

/** The firm for which an applicant gives a command. */
const acting = { actingFirm: CreditCode.exactOptional().register(internalPart, { internal: true }) };
const ofMeeting = { meeting: MeetingId, ...acting };

export const PlaceOffer = command('PlaceOffer', { firm: Firm, ...offerFacts, ...acting });
export const WithdrawOffer = command('WithdrawOffer', { offer: OfferId, reason: Prose, ...acting });
/** Its last day is over. */
export const LapseOffer = command('LapseOffer', { offer: OfferId });

export const offeredOfferCommands = [PlaceOffer, WithdrawOffer] as const;
export const internalOfferCommands = [LapseOffer] as const;
export type OfferCommand = CommandOf<(typeof offeredOfferCommands)[number] | (typeof internalOfferCommands)[number]>;

/** That a supply and a demand met in a session, and how much they mean to trade. */
export const MeetOffers = command('MeetOffers', {
  supply: OfferId,
  demand: OfferId,
  session: Line,
  amount: Yuan,
  /** Today unless told, never later. */
  metOn: Day.exactOptional(),
});
export const ConfirmMeeting = command('ConfirmMeeting', {
  ...ofMeeting,
  /** For which side an officer records it; a firm says it of its own. */
  side: OfferSide.exactOptional(),
  evidence: Line.exactOptional(),
});
export const EndMeeting = command('EndMeeting', { ...ofMeeting, outcome: MeetingOutcome, reason: Prose });

export const meetingCommands = [MeetOffers, ConfirmMeeting, EndMeeting] as const;
export type MeetingCommand = CommandOf<(typeof meetingCommands)[number]>;
