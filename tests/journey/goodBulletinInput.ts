import type { TestCentre } from '../testCentre.ts';

let months = 0;
/** A month that is over, of which no bulletin was given before. */
const nextMonth = (): string => {
  const index = 1950 * 12 + months;
  months += 1;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
};

/** What is right for each command on bulletins. */
export const bulletinInputs: {
  readonly [mutation: string]: (centre: TestCentre) => Promise<object & { readonly [field: string]: unknown }>;
} = {
  publishBulletin: async () => ({ month: nextMonth(), words: '按月通报问题办理情况。' }),
};
