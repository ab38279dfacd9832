import { describe } from 'vitest';

import { appendContract } from './appendContract.ts';
import { commandContract } from './commandContract.ts';
import { absentServerContract, leavingServerContract, unansweredContract } from './faultContract.ts';
import { followContract } from './followContract.ts';
import type { Faults, Open } from './harness.ts';
import { payloadContract } from './payloadContract.ts';
import { readContract } from './readContract.ts';

/** What every event store promises, written once and run on each. The numbers are the lines of the contract. */
export const eventStoreContract = (name: string, open: Open, faults: Faults = {}): void => {
  describe(`${name} keeps the promise of an event store`, () => {
    describe('append', () => {
      appendContract(open);
      payloadContract(open);
      if (faults.unanswered) unansweredContract(faults.unanswered);
    });
    describe('commands', () => {
      commandContract(open);
    });
    describe('read', () => {
      readContract(open);
    });
    describe('follow', () => {
      followContract(open);
      if (faults.leaving) leavingServerContract(faults.leaving);
      if (faults.absent) absentServerContract(faults.absent);
    });
  });
};
