/** Why a command on an offer can be refused. */
export const offerRefusals = [
  'offer-unknown',
  'offer-not-open',
  'offer-still-stands',
  'not-the-firm',
  'ends-before-today',
] as const;
export type OfferRefusal = (typeof offerRefusals)[number];

/** Why a command on a meeting of two offers can be refused. */
export const meetingRefusals = [
  'meeting-unknown',
  'met-before',
  'offer-unknown',
  'offer-not-open',
  'not-a-supply',
  'not-a-demand',
  'kinds-differ',
  'same-firm',
  'day-in-the-future',
  'meeting-ended',
  'side-confirmed',
  'side-missing',
  'not-a-party',
  'same-person',
  'confirmation-needs-evidence',
] as const;
export type MeetingRefusal = (typeof meetingRefusals)[number];
