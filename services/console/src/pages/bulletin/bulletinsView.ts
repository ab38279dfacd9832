import { addressReader, oneOf, onlyTrue } from '../../parts/addressView.ts';

/** Reads in which order somebody looks at bulletins. */
export const validateBulletins = addressReader({ orderBy: oneOf(['MONTH'] as const), down: onlyTrue });
