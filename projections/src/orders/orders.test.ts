import { deliveryId } from '@onewindow/schema/streams.ts';
import { describe, expect, it } from 'vitest';

import { folded, type Happened, idAt, law, rowAfter, stored, takenOver } from '../folding.fixtures.ts';
import {
  accepted,
  acknowledged,
  amendedAs,
  assigned,
  cancelled,
  caseId,
  company,
  connected,
  declined,
  ofDelivery,
  on,
  opened,
  orderId,
  parked,
  permitEnded,
  projectCode,
  ready,
  replayed,
  replied,
  request,
  supplementAsked,
  supplementSupplied,
  unserved,
  untilConnected,
} from './orderFacts.fixtures.ts';
import { orders } from './orders.ts';

const projection = orders(law);
const orderAfter = (...facts: readonly Happened[]) => rowAfter(projection, ...facts);
const begun = {
  orderId,
  projectCode,
  caseId,
  origin: 'permit',
  purpose: 'permanent',
  utility: 'water',
  category: 'industrial',
  locality: 'langxia',
  limits: request.limits,
  neededBy: '2027-03-01',
  openedOn: '2026-05-06',
};

describe('a hook-up order', () => {
  it('begins with its company, or with nobody to serve it', () => {
    expect(folded(projection, opened)).toEqual(
      new Map([[orderId, { ...begun, company, status: 'opened', revision: 0 }]]),
    );
    expect(orderAfter(unserved)).toEqual({ ...begun, status: 'unserved', revision: 0 });
  });

  it('says of which ledger it was taken over, and keeps it with another company', () => {
    expect(orderAfter(...takenOver('import', opened))).toMatchObject({ ledger: 'import' });
    expect(orderAfter(...takenOver('import', opened, declined, assigned))).toMatchObject({ ledger: 'import' });
    expect(orderAfter(opened)).not.toHaveProperty('ledger');
  });

  it('that the window opened belongs to no case', () => {
    const { caseId: _, neededBy: __, ...atWindow } = request;
    const row = orderAfter(on('2026-05-06', 'HookupOrderOpened', { origin: 'window', request: atWindow }));
    expect(row.origin).toBe('window');
    expect(row).not.toHaveProperty('caseId');
    expect(row).not.toHaveProperty('neededBy');
  });

  it('is none of which nobody knows how it began', () => {
    expect(folded(projection, accepted, connected, parked('2026-05-07')).size).toBe(0);
  });

  it('waits for what the company asked for, and is open again when it is supplied', () => {
    expect(orderAfter(opened, supplementAsked)).toMatchObject({
      status: 'supplementRequested',
      supplementAsked: '请补充总平面图',
    });
    expect(orderAfter(opened, supplementAsked, supplementSupplied)).toMatchObject({ status: 'opened', revision: 2 });
  });

  it('goes step by step from acceptance to connection', () => {
    expect(orderAfter(opened, accepted)).toMatchObject({
      status: 'accepted',
      acceptedOn: '2026-05-08',
      companyNumber: 'W-1',
    });
    expect(orderAfter(opened, accepted, replied(true))).toMatchObject({
      status: 'surveyed',
      repliedOn: '2026-05-12',
      externalLine: true,
      replyNumber: 'S-1',
    });
    expect(orderAfter(opened, accepted, replied(true), ready)).toMatchObject({
      status: 'readyToConnect',
      readyOn: '2026-05-18',
    });
    // The day that counts is the one on which it was told; what the company says is kept beside it.
    expect(orderAfter(...untilConnected(true))).toMatchObject({
      status: 'connected',
      connectedOn: '2026-05-20',
      statedConnectedOn: '2026-05-19',
      customerNumber: '88001234',
      revision: 4,
    });
  });

  it('that was declined says why, and since when', () => {
    const why = { status: 'declined', endedOn: '2026-05-11', declineCode: 'noCapacity', reason: '管网容量不足' };
    expect(orderAfter(opened, declined)).toMatchObject(why);
  });

  it('begins anew with another company, on the day on which it was opened', () => {
    expect(orderAfter(opened, supplementAsked, supplementSupplied, accepted, declined, assigned)).toEqual({
      ...begun,
      company: 'waterSouth',
      status: 'opened',
      revision: 5,
    });
    expect(orderAfter(unserved, assigned)).toMatchObject({ company: 'waterSouth', status: 'opened' });
  });

  it('follows its project where that is amended, and stays where it stood', () => {
    const amended = amendedAs({ category: 'logistics', locality: 'zhujing', neededBy: '2027-06-01' });
    expect(orderAfter(opened, accepted, amended)).toMatchObject({
      status: 'accepted',
      category: 'logistics',
      locality: 'zhujing',
      neededBy: '2027-06-01',
    });
    const { neededBy: _, ...noDay } = request;
    expect(orderAfter(opened, amendedAs({}, noDay))).not.toHaveProperty('neededBy');
  });

  it('that was cancelled says why, and since when', () => {
    expect(orderAfter(opened, accepted, cancelled)).toMatchObject({
      status: 'cancelled',
      endedOn: '2026-05-14',
      reason: '许可已撤销',
    });
  });

  it('that is connected stays so where its permit ends', () => {
    const before = orderAfter(...untilConnected(false));
    expect(orderAfter(...untilConnected(false), permitEnded)).toEqual({ ...before, revision: 5 });
  });
});

describe('what a company could not be told', () => {
  it('lies with its order until it is asked for again, or the company turns out to have it', () => {
    const id = deliveryId(idAt(1), company);
    expect(orderAfter(opened, parked('2026-05-07')).parked).toEqual([id]);
    for (const settled of [replayed('2026-05-08'), acknowledged('2026-05-08')])
      expect(orderAfter(opened, parked('2026-05-07'), settled)).toEqual(orderAfter(opened));
  });

  it('is one by one, and no step of the order', () => {
    const facts = [
      opened,
      amendedAs({}),
      parked('2026-05-15', 1),
      parked('2026-05-15', 2),
      acknowledged('2026-05-16', 1),
    ];
    const both = [deliveryId(idAt(1), company), deliveryId(idAt(2), company)];
    expect(orderAfter(...facts.slice(0, -1)).parked).toEqual(both);
    expect(orderAfter(...facts)).toMatchObject({
      parked: [deliveryId(idAt(2), company)],
      status: 'opened',
      revision: 1,
    });
    const other = deliveryId(idAt(1), 'waterSouth');
    expect(orderAfter(opened, parked('2026-05-15', 1, 'waterSouth'), acknowledged('2026-05-16')).parked).toEqual([
      other,
    ]);
  });

  it('is still to be looked at where another company begins anew', () => {
    expect(orderAfter(opened, parked('2026-05-07'), declined, assigned).parked).toHaveLength(1);
  });

  it('was nothing where it came at the first try: the row stays the same', () => {
    const row = orderAfter(opened);
    const [event] = stored([acknowledged('2026-05-06')]);
    expect(projection.evolve(row, event as never, orderId, 2)).toBe(row);
  });

  it('is no matter of single attempts: those are not asked for', () => {
    const claimed = { type: 'DeliveryClaimed', data: { ...ofDelivery('2026-05-06'), attempt: 1 } };
    expect(projection.events).not.toContain('DeliveryClaimed');
    expect(orderAfter(opened, claimed)).toEqual(orderAfter(opened));
  });
});
