import { creditCodeChecks } from '@onewindow/schema/creditCode.ts';

/** The credit code of an example: these 17 characters, with the check character that they must have. */
export const exampleCreditCode = (body: string): string => {
  const found = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY')
    .map((check) => body + check)
    .find(creditCodeChecks);
  if (found === undefined) throw new Error(`no check character fits ${body}`);
  return found;
};

/** A number by which examples are told apart. */
export const twoDigits = (number: number): string => String(number).padStart(2, '0');
