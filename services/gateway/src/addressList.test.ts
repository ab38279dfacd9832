import { describe, expect, it } from 'vitest';

import { isWithin } from './addressList.ts';

describe('an address', () => {
  it.each([
    ['10.20.7.1', ['10.20.0.0/16'], true],
    ['10.21.0.1', ['10.20.0.0/16'], false],
    ['::ffff:10.20.7.1', ['10.20.0.0/16'], true],
    ['::ffff:10.21.7.1', ['10.20.0.0/16'], false],
    ['10.20.0.5', ['10.20.0.5/32'], true],
    ['fd00:20::7', ['10.20.0.0/16', 'fd00:20::/32'], true],
    ['fd00:21::7', ['10.20.0.0/16', 'fd00:20::/32'], false],
    ['127.0.0.1', ['::/0'], false],
    ['8.8.8.8', ['0.0.0.0/0'], true],
    ['unknown', ['0.0.0.0/0', '::/0'], false],
    [undefined, ['0.0.0.0/0', '::/0'], false],
  ])('%s in %j: %s', (address, ranges, isIn) => {
    expect(isWithin(address, ranges)).toBe(isIn);
  });
});
