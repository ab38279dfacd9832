import { z } from 'zod';

/**
 * The name that a shape has in the public contract: a scalar (`ID`, `Day`), an enum, or what an input is called without its
 * ending `Input`. The words for it are in `schema/i18n` under that name.
 */
export const published = z.registry<{ readonly name: string }>();

/** A part of a command that only the centre itself says: whoever gives the command from outside cannot. */
export const internalPart = z.registry<{ readonly internal: true }>();
