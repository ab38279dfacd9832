import type { HookupEvent } from '@onewindow/schema/hookup/events.ts';
import { HookupMessage } from '@onewindow/schema/hookup/message.ts';
import { describe, expect, it } from 'vitest';

import { request } from '../order/order.fixtures.ts';
import { idAt, stored } from '../stored.fixtures.ts';
import { messageOf } from './message.ts';

const now = '2021-07-01T02:00:00.000Z';
const { orderId } = request;
const company = 'waterNorth';
const happened = { orderId, occurredAt: now };
const told = { ...happened, request, recipients: [{ company, sequence: 2 }] };
const permitEnd = { act: 'annulled', number: '310116202106300101' } as const;

const opened: HookupEvent = { type: 'HookupOrderOpened', data: { ...happened, origin: 'permit', request } };
const assigned: HookupEvent = {
  type: 'HookupOrderAssigned',
  data: {
    ...told,
    company: 'waterSouth',
    request: { ...request, company: 'waterSouth' },
    recipients: [
      { company: 'waterSouth', sequence: 1 },
      { company, sequence: 2 },
    ],
  },
};
const amended: HookupEvent = {
  type: 'HookupOrderAmended',
  data: { ...told, reason: '设计变更', changed: ['utilities', 'floorArea'] },
};
const supplemented: HookupEvent = { type: 'HookupSupplementSupplied', data: { ...told, answer: '日用水量 40 吨' } };
const cancelled: HookupEvent = { type: 'HookupOrderCancelled', data: { ...told, reason: '许可已撤销', permitEnd } };
const permitEnded: HookupEvent = { type: 'PermitOfHookupEnded', data: { ...told, reason: '许可已撤销', permitEnd } };

const place = { centre: 'example', ordinal: 1204 };
const messageTo = (to: string, event: HookupEvent) => messageOf(stored(event, 1204), { ...place, company: to });

describe('what a company is told', () => {
  it('is the fact itself, in an envelope of CloudEvents', () => {
    expect(messageTo(company, opened)).toEqual({
      specversion: '1.0',
      id: idAt(1204),
      source: '/centres/example',
      type: 'onewindow.hookup.opened.v1',
      subject: orderId,
      time: now,
      datacontenttype: 'application/json',
      dataschema: 'urn:onewindow:schema:hookup-message:1',
      position: '1204',
      data: { version: 1, company, orderId, sequence: 1, request },
    });
  });

  it.each([
    ['opened', opened, company, {}],
    ['assigned', assigned, 'waterSouth', {}],
    ['reassigned', assigned, company, {}],
    ['amended', amended, company, { reason: '设计变更', changed: ['utilities', 'floorArea'] }],
    ['supplemented', supplemented, company, { answer: '日用水量 40 吨' }],
    ['cancelled', cancelled, company, { reason: '许可已撤销', permitEnd }],
    ['permitEnded', permitEnded, company, { reason: '许可已撤销', permitEnd }],
  ])('says “%s” with what belongs to it, as the schema has it', (notification, event, to, details) => {
    const message = messageTo(to, event);
    expect(HookupMessage.parse(message)).toEqual(message);
    const { type, data } = HookupMessage.parse(message);
    expect(type).toBe(`onewindow.hookup.${notification}.v1`);
    const { version: _v, company: _c, orderId: _o, sequence: _s, request: _r, ...rest } = data;
    expect(rest).toEqual(details);
  });

  it('is the same every time, byte for byte', () => {
    for (const event of [opened, assigned, amended, supplemented, cancelled, permitEnded]) {
      const [first, second] = [messageTo(company, event), messageTo(company, structuredClone(event))];
      expect(first).toBeDefined();
      expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    }
  });

  it('has for each company its own number, and names no other recipient', () => {
    expect(messageTo(company, assigned)?.data.sequence).toBe(2);
    expect(messageTo('waterSouth', assigned)?.data.sequence).toBe(1);
    expect(JSON.stringify(messageTo('waterSouth', assigned))).not.toContain(company);
  });

  it('of a cancellation at the window names no permit that ended', () => {
    const atTheWindow: HookupEvent = { type: 'HookupOrderCancelled', data: { ...told, reason: '不再需要' } };
    expect(HookupMessage.parse(messageTo(company, atTheWindow)).data).not.toHaveProperty('permitEnd');
  });

  it('is nothing where it is not among the recipients', () => {
    for (const event of [opened, amended, cancelled]) expect(messageTo('waterSouth', event)).toBeUndefined();
    expect(messageTo(company, { type: 'HookupOrderAccepted', data: happened })).toBeUndefined();
    expect(messageTo(company, { ...amended, data: { ...amended.data, recipients: [] } } as HookupEvent)).toBe(
      undefined,
    );
  });

  it('is nothing of what was recorded before there were deliveries', () => {
    const before: HookupEvent[] = [
      { type: 'HookupOrderAssigned', data: { ...happened, company } },
      { type: 'HookupOrderCancelled', data: { ...happened, reason: '不再需要' } },
    ];
    for (const event of before) expect(messageTo(company, event)).toBeUndefined();
  });
});
