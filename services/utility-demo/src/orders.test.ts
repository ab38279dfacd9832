import { expect, it } from 'vitest';

import type { Answer } from './answers.ts';
import type { AnswerType } from './callback.ts';
import { ordersOf } from './orders.ts';
import { message, orderId, receivedAt } from './utilityDemo.fixtures.ts';

const answered = (second: number, type: AnswerType, taken = true): Answer => ({
  id: '00000000-0000-4000-8000-00000000000a',
  orderId,
  type,
  data: { orderId },
  givenAt: `2021-06-01T02:00:${String(second).padStart(2, '0')}.000Z`,
  attempts: 1,
  taken,
});

const stateOf = (...given: Parameters<typeof ordersOf>) => ordersOf(...given)[0]?.state;

it('a number that is missing among the messages of an order is a gap until it comes', () => {
  const [order] = ordersOf([receivedAt(1, message(1)), receivedAt(2, message(4, 'amended'))], []);
  expect(order?.missing).toEqual([2, 3]);
  const [whole] = ordersOf(
    [2, 3, 1].map((sequence) => receivedAt(sequence, message(sequence, 'amended'))),
    [],
  );
  expect(whole?.missing).toEqual([]);
  expect(whole?.messages.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
});

it('a gap of a million million messages is told by its beginning', () => {
  expect(ordersOf([receivedAt(1, message(10 ** 12))], [])[0]?.missing).toHaveLength(100);
});

it('the job is what the latest message says, whichever came last', () => {
  const [order] = ordersOf(
    [receivedAt(1, message(2, 'amended', '新名')), receivedAt(2, message(1, 'opened', '旧名'))],
    [],
  );
  expect(order?.request.projectName).toBe('新名');
});

it('an order stands where the last answer that was taken has put it', () => {
  const received = [receivedAt(1, message(1))];
  expect(stateOf(received, [])).toBe('received');
  expect(stateOf(received, [answered(1, 'accepted'), answered(2, 'declined', false)])).toBe('accepted');
});

it('what was answered before an order came back does not count', () => {
  const received = [receivedAt(1, message(1)), receivedAt(3, message(2, 'reassigned'))];
  expect(stateOf(received, [answered(2, 'declined')])).toBe('reassigned');
  expect(stateOf([...received, receivedAt(4, message(3, 'assigned'))], [answered(2, 'declined')])).toBe('received');
});

it('a supplement that came is no longer asked for', () => {
  const received = [receivedAt(1, message(1)), receivedAt(3, message(2, 'supplemented'))];
  expect(stateOf(received, [answered(2, 'supplementRequested')])).toBe('supplemented');
  expect(stateOf(received, [answered(2, 'supplementRequested'), answered(4, 'accepted')])).toBe('accepted');
});

it('a cancelled order stays cancelled, whatever was answered', () => {
  const received = [receivedAt(1, message(1)), receivedAt(2, message(2, 'cancelled'))];
  expect(stateOf(received, [answered(3, 'connected')])).toBe('cancelled');
});
