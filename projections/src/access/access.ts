import { duties, mandates } from './duties.ts';
import { accessKeys } from './keys.ts';
import { personSessions } from './sessions.ts';

/** Who gets in. */
export const accessProjections = () => [accessKeys, personSessions, duties, mandates];
