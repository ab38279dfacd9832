import { civilDayIn } from '@onewindow/kernel/civilDay.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { MeetingEvent, OfferEvent } from '@onewindow/schema/offer/events.ts';
import { describe, expect, it } from 'vitest';

import { addedTo, cellsOf } from '../../folding.fixtures.ts';
import { isConfirmed, type MeetingRow, meetings } from './meetings.ts';
import { type OfferRow, offers } from './offers.ts';

const [offer, meeting] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const occurredAt = '2020-04-20T17:00:00.000Z';
const by = { role: 'clerk', id: 'li' };
const firm = { name: '示例水泥公司', creditCode: '91310116MA1J000100' };
const builder = { name: '另一建筑公司', creditCode: '91310116MA1HX88885' };
const facts = {
  kind: 'buildingMaterials',
  goods: '水泥',
  quantity: '5000 吨',
  region: '宜昌',
  validUntil: '2020-04-30',
} as const;

describe('an offer', () => {
  const projection = offers(civilDayIn('Asia/Shanghai'));
  const placed: OfferEvent = { type: 'OfferPlaced', data: { offer, firm, side: 'supply', ...facts, by, occurredAt } };
  const after = (...events: readonly OfferEvent[]): OfferRow =>
    events.reduce<OfferRow | undefined>(
      (row, event, revision) =>
        projection.evolve(row, { ...event, revision, metadata: {} } as StoredEvent<OfferEvent>, offer, revision + 1),
      undefined,
    )!;

  it('stands until it is withdrawn or has lapsed, and is found by all that it says', () => {
    expect(after(placed)).toMatchObject({ id: offer, state: 'open', placedOn: '2020-04-21', goods: '水泥' });
    const { words, isOpen } = cellsOf(projection, after(placed));
    for (const text of ['水泥', '宜昌', '5000', 'ma1j']) expect(words).toContain(text);
    expect(isOpen).toBe(1);
    const withdrawn: OfferEvent = { type: 'OfferWithdrawn', data: { offer, reason: '已售完', occurredAt } };
    expect(after(placed, withdrawn)).toMatchObject({ state: 'withdrawn', endedOn: '2020-04-21', reason: '已售完' });
    const lapsed: OfferEvent = { type: 'OfferLapsed', data: { offer, occurredAt } };
    expect(cellsOf(projection, after(placed, lapsed))['isOpen']).toBe(0);
  });
});

describe('a meeting', () => {
  const met: MeetingEvent = {
    type: 'OffersMet',
    data: {
      meeting,
      supply: { offer, firm },
      demand: { offer: 'other', firm: builder },
      kind: 'buildingMaterials',
      session: '云上之春',
      cents: 500,
      metOn: '2020-04-20',
      by,
      occurredAt,
    } as Extract<MeetingEvent, { type: 'OffersMet' }>['data'],
  };
  const said = (side: 'supply' | 'demand', who: 'byFirm' | 'byOfficer' = 'byFirm'): MeetingEvent => ({
    type: 'MeetingConfirmed',
    data: { meeting, side, said: who, occurredAt },
  });
  const ended = (outcome: 'contracted' | 'fellThrough'): MeetingEvent => ({
    type: 'MeetingEnded',
    data: { meeting, outcome, reason: '说明', occurredAt },
  });
  const after = (...events: readonly MeetingEvent[]): MeetingRow =>
    events.reduce<MeetingRow | undefined>(
      (row, event, revision) =>
        meetings.evolve(row, { ...event, revision, metadata: {} } as StoredEvent<MeetingEvent>, meeting, revision + 1),
      undefined,
    )!;
  const totalOf = (...events: readonly MeetingEvent[]) =>
    addedTo(meetings, 'offerSessions', after(...events))['云上之春 buildingMaterials'];

  it('is meant by both once each has said so, by whom it is said stands beside it', () => {
    expect(isConfirmed(after(met, said('supply')))).toBe(false);
    const row = after(met, said('supply'), said('demand', 'byOfficer'));
    expect([isConfirmed(row), row.confirmed]).toEqual([true, { supply: 'byFirm', demand: 'byOfficer' }]);
  });

  it('adds to the total of its session what is meant, until nothing comes of it', () => {
    expect(totalOf(met)).toEqual({ meetings: 1, intended: 500, confirmed: 0, contracted: 0 });
    expect(totalOf(met, said('supply'), said('demand'))).toMatchObject({ intended: 500, confirmed: 500 });
    expect(totalOf(met, ended('contracted'))).toMatchObject({ intended: 500, contracted: 500 });
    expect(totalOf(met, said('supply'), said('demand'), ended('fellThrough'))).toMatchObject({
      intended: 0,
      confirmed: 0,
    });
  });
});
