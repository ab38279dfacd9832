const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * Whether the last character of a unified social credit code agrees with the others: 31 − (Σ weight × value mod 31), where
 * 31 stands for 0 (GB 32100-2015). Real codes that fail exist, so a window may accept one with a recorded reason.
 */
export const creditCodeChecks = (code: string): boolean => {
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(code.charAt(index)), 0);
  return alphabet.indexOf(code.charAt(17)) === (31 - (sum % 31)) % 31;
};
