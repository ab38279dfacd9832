import { conforming, specification } from '@onewindow/kernel/spec.ts';
import {
  internalOfferCommands,
  type MeetingCommand,
  meetingCommands,
  type OfferCommand,
  offeredOfferCommands,
} from '@onewindow/schema/offer/commands.ts';
import { type MeetingEvent, meetingEvents, type OfferEvent, offerEvents } from '@onewindow/schema/offer/events.ts';
import { dayBeginIn } from '@onewindow/kernel/civilDay.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { describe, expect, it } from 'vitest';

import type { Acting } from '../hands.ts';
import { lapsedOffers } from './lapsedOffers.ts';
import { meetingDecider } from './meetingDecider.ts';
import { type Offer, offerDecider } from './offerDecider.ts';

const [offer, otherOffer, meeting] = ['1', '2', '3'].map((digit) => `${digit.repeat(8)}-1111-4111-8111-111111111111`);
const supplier = { name: '示例水泥公司', creditCode: '91310116MA1J000100' };
const builder = { name: '另一建筑公司', creditCode: '91310116MA1HX88885' };
const clerk: Acting = { actor: { role: 'clerk', id: 'li' } };
const other: Acting = { actor: { role: 'centreHead', id: 'sun' } };
const ofSupplier: Acting = { actor: { role: 'applicant', id: 'zhou' }, firm: supplier.creditCode };
const ofBuilder: Acting = { actor: { role: 'applicant', id: 'wu' }, firm: builder.creditCode };
const stranger: Acting = { actor: { role: 'applicant', id: 'he' }, firm: '91310116MA1J000207' };
const now = '2020-04-20T02:00:00.000Z';
const today = '2020-04-20';
const occurredAt = '2020-04-10T02:00:00.000Z';
const by = { role: 'clerk', id: 'li' };

describe('an offer', () => {
  const commands = [...offeredOfferCommands, ...internalOfferCommands];
  const { given } = specification(conforming(offerDecider, { commands, events: offerEvents }), {
    offer: offer!,
    now,
    today,
    acting: clerk,
  });
  const facts = {
    firm: supplier,
    side: 'supply' as const,
    kind: 'buildingMaterials' as const,
    goods: '水泥',
    quantity: '5000 吨',
    region: '宜昌',
    validUntil: '2020-04-30',
  };
  const place = (changes: object = {}): OfferCommand => ({ type: 'PlaceOffer', data: { ...facts, ...changes } });
  const withdraw: OfferCommand = { type: 'WithdrawOffer', data: { offer: offer!, reason: '已售完' } };
  const lapse: OfferCommand = { type: 'LapseOffer', data: { offer: offer! } };
  const placed: OfferEvent = { type: 'OfferPlaced', data: { offer: offer!, ...facts, by, occurredAt } };
  const withdrawn: OfferEvent = { type: 'OfferWithdrawn', data: { offer: offer!, reason: '已售完', occurredAt } };

  it('is placed until a day that is not over', () => {
    given()
      .when(place({ validUntil: today }))
      .yields({ type: 'OfferPlaced', data: { offer: offer!, goods: '水泥', by } });
    given()
      .when(place({ validUntil: '2020-04-19' }))
      .refuses('ends-before-today', 'validUntil');
  });

  it('is withdrawn by its firm, or by an officer, once', () => {
    for (const acting of [clerk, ofSupplier])
      given(placed).when(withdraw, { acting }).yields({ type: 'OfferWithdrawn' });
    given(placed).when(withdraw, { acting: ofBuilder }).refuses('not-the-firm', 'offer');
    given(placed, withdrawn).when(withdraw).refuses('offer-not-open', 'offer');
    given().when(withdraw).refuses('offer-unknown', 'offer');
  });

  it('lapses once its last day is over, and not before', () => {
    given(placed).when(lapse, { today: '2020-05-01' }).yields({ type: 'OfferLapsed' });
    given(placed).when(lapse, { today: '2020-04-30' }).refuses('offer-still-stands', 'offer');
    given(placed, withdrawn).when(lapse, { today: '2020-05-01' }).refuses('offer-not-open', 'offer');
    given(placed, { type: 'OfferLapsed', data: { offer: offer!, occurredAt } })
      .when(withdraw)
      .refuses('offer-not-open', 'offer');
  });

  it('is due to lapse as the day after its last begins at the centre', () => {
    const { list, command } = lapsedOffers({ beginOf: dayBeginIn('Asia/Shanghai') });
    const stored = { ...placed, id: 'fact', revision: 0, metadata: { $correlationId: 'talk' } };
    const row = list.evolve(undefined, stored as unknown as StoredEvent<OfferEvent>, offer!, 1)!;
    expect(list.columns.dueAt(row)).toBe('2020-04-30T16:00:00.000Z');
    expect(command(row, offer!)).toEqual({
      command: lapse,
      act: `lapse offer ${offer}`,
      causedBy: { eventId: 'fact', correlationId: 'talk' },
    });
    expect(
      list.evolve(row, { ...stored, ...withdrawn } as unknown as StoredEvent<OfferEvent>, offer!, 2),
    ).toBeUndefined();
  });
});

describe('a meeting of two offers', () => {
  const supply: Offer = {
    side: 'supply',
    kind: 'buildingMaterials',
    firm: supplier,
    validUntil: '2020-04-30',
    isOpen: true,
  };
  const demand: Offer = { ...supply, side: 'demand', firm: builder };
  const { given } = specification(conforming(meetingDecider, { commands: meetingCommands, events: meetingEvents }), {
    meeting: meeting!,
    now,
    today,
    acting: clerk,
    supply: supply as Offer | undefined,
    demand: demand as Offer | undefined,
  });
  const meet = (changes: object = {}): MeetingCommand => ({
    type: 'MeetOffers',
    data: { supply: offer!, demand: otherOffer!, session: '云上之春', amount: 12_500_000.5, ...changes },
  });
  const confirm = (changes: object = {}): MeetingCommand => ({
    type: 'ConfirmMeeting',
    data: { meeting: meeting!, ...changes },
  });
  const end: MeetingCommand = {
    type: 'EndMeeting',
    data: { meeting: meeting!, outcome: 'fellThrough', reason: '未谈成' },
  };
  const met: MeetingEvent = {
    type: 'OffersMet',
    data: {
      meeting: meeting!,
      supply: { offer: offer!, firm: supplier },
      demand: { offer: otherOffer!, firm: builder },
      kind: 'buildingMaterials',
      session: '云上之春',
      cents: 1_250_000_050,
      metOn: '2020-04-18',
      by,
      occurredAt,
    },
  };
  const confirmed = (side: 'supply' | 'demand'): MeetingEvent => ({
    type: 'MeetingConfirmed',
    data: { meeting: meeting!, side, said: 'byFirm', occurredAt },
  });
  const ended: MeetingEvent = {
    type: 'MeetingEnded',
    data: { meeting: meeting!, outcome: 'contracted', reason: '已签约', occurredAt },
  };

  it('is recorded of an open supply and an open demand of one kind and of two firms, once in a session', () => {
    given()
      .when(meet())
      .yields({
        type: 'OffersMet',
        data: {
          supply: { offer, firm: supplier },
          demand: { offer: otherOffer, firm: builder },
          cents: 1_250_000_050,
          metOn: today,
        },
      });
    given(met).when(meet()).refuses('met-before', 'session');
    given().when(meet(), { supply: undefined }).refuses('offer-unknown', 'supply');
    given().when(meet(), { demand: undefined }).refuses('offer-unknown', 'demand');
    given().when(meet(), { supply: demand }).refuses('not-a-supply', 'supply');
    given().when(meet(), { demand: supply }).refuses('not-a-demand', 'demand');
    given()
      .when(meet(), { demand: { ...demand, isOpen: false } })
      .refuses('offer-not-open', 'demand');
    given()
      .when(meet(), { demand: { ...demand, kind: 'labour' } })
      .refuses('kinds-differ', 'demand');
    given()
      .when(meet(), { demand: { ...demand, firm: supplier } })
      .refuses('same-firm', 'demand');
    given()
      .when(meet({ metOn: '2020-04-21' }))
      .refuses('day-in-the-future', 'metOn');
  });

  it('is confirmed by each firm for its own side, and by no other', () => {
    given(met)
      .when(confirm({ side: 'demand' }), { acting: ofSupplier })
      .yields({ type: 'MeetingConfirmed', data: { side: 'supply', said: 'byFirm' } });
    given(met, confirmed('supply'))
      .when(confirm(), { acting: ofBuilder })
      .yields({ type: 'MeetingConfirmed', data: { side: 'demand' } });
    given(met, confirmed('supply')).when(confirm(), { acting: ofSupplier }).refuses('side-confirmed', 'meeting');
    given(met).when(confirm(), { acting: stranger }).refuses('not-a-party', 'meeting');
  });

  it('is confirmed for a firm by an officer who did not enter it, by what the firm has given', () => {
    const said = { side: 'supply', evidence: '意向书' };
    given(met)
      .when(confirm(said), { acting: other })
      .yields({ type: 'MeetingConfirmed', data: { ...said, said: 'byOfficer' } });
    given(met).when(confirm(said)).refuses('same-person', 'meeting');
    given(met)
      .when(confirm({ evidence: '意向书' }), { acting: other })
      .refuses('side-missing', 'side');
    given(met)
      .when(confirm({ side: 'supply' }), { acting: other })
      .refuses('confirmation-needs-evidence', 'evidence');
    given(met, confirmed('supply')).when(confirm(said), { acting: other }).refuses('side-confirmed', 'side');
    given(met, confirmed('supply'), confirmed('demand'))
      .when(confirm(said), { acting: other })
      .refuses('side-confirmed', 'meeting');
  });

  it('is ended by either firm or an officer, once', () => {
    for (const acting of [clerk, ofSupplier, ofBuilder])
      given(met)
        .when(end, { acting })
        .yields({ type: 'MeetingEnded', data: { outcome: 'fellThrough' } });
    given(met).when(end, { acting: stranger }).refuses('not-a-party', 'meeting');
    given(met, ended).when(end).refuses('meeting-ended', 'meeting');
    given(met, ended).when(confirm(), { acting: ofBuilder }).refuses('meeting-ended', 'meeting');
    for (const command of [confirm(), end]) given().when(command).refuses('meeting-unknown', 'meeting');
  });
});
