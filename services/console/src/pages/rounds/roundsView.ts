import { addressReader, oneOf, onlyTrue } from '../../parts/addressView.ts';

/** Reads in which order somebody looks at rounds. */
export const validateRounds = addressReader({ orderBy: oneOf(['FROM', 'NAME']), down: onlyTrue });
