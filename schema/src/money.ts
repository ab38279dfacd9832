import { z } from 'zod';

/** Money as people say it: yuan, with two decimals at most. Up to a hundred billion, so that a typing error is one. */
const yuan = (least: number) =>
  z
    .number()
    .min(least)
    .max(100_000_000_000)
    .refine((value) => yuanOf(centsOf(value)) === value, { error: 'more-than-cents' });

/** An amount of money that is there. */
export const Yuan = yuan(0.01);
/** An amount of money, or none. */
export const YuanOrNone = yuan(0);

/** The same in whole cents (分). */
export const centsOf = (value: number): number => Math.round(value * 100);
/** Cents as yuan. */
export const yuanOf = (cents: number): number => cents / 100;
