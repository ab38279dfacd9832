import { z } from 'zod';

import { published } from '../published.ts';
import { Line } from '../values.ts';

/** The id of a natural person: 128 random bits in hex, so it says nothing of whose it is. */
export const PersonId = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .register(published, { name: 'ID' });

/** Who proposed, or confirmed: an officer, by what they signed in as. */
export const ActedBy = z.strictObject({ role: Line, id: Line });

/** The stream of what is decided on a person's data. */
export const personStream = (person: string): string => `person-${person}`;
