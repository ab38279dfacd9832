import { z } from 'zod';

import { type EventOf, event } from '../event.ts';
import { CentreId, Day, Instant, Line, Uuid } from '../values.ts';

/** The first event of every log: whose it is, and whether the first start decided to fill it with the demo, as of which day. */
export const CentreOpened = event('CentreOpened', { centre: CentreId, demo: z.boolean(), today: Day });
/** From now on the centre works by this version of its catalogue; `hash` is that of its content. */
export const CatalogueAdopted = event('CatalogueAdopted', { version: Line, hash: z.string() });

/**
 * From now on the centre reckons this year by these days: what differs from Monday to Friday, its own days included. `hash` is
 * that of the days; `published` says whether the State Council's notice for the year is out.
 */
export const CalendarAdopted = event('CalendarAdopted', {
  year: z.int(),
  hash: z.string(),
  days: z.strictObject({ published: z.boolean(), holidays: z.array(Day), makeUpDays: z.array(Day) }),
});

/**
 * Over the facts with the ordinals 1 to `size` the tree of RFC 9162 had this root; signed by a key of the centre, which is named so that
 * whoever reads the log can tell who signed. Days without facts have no head.
 */
export const TreeHeadSigned = event('TreeHeadSigned', {
  size: z.int().min(1),
  root: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  day: Day,
  keyId: z.string().regex(/^[0-9a-f]{16}$/),
  publicKey: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/),
});

/**
 * An authority of time stamps (RFC 3161) has said when the head of this day, over so many facts, was there: `token` is its TimeStampToken
 * in base64, over the SHA-256 of the head's line; `authority` the host that was asked.
 */
export const TreeHeadTimeStamped = event('TreeHeadTimeStamped', {
  size: z.int().min(1),
  day: Day,
  authority: Line,
  stampedAt: Instant,
  token: z
    .string()
    .max(65_536)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/),
});

/** The demo is there whole: later starts leave it alone, also where their catalogue would tell another story. */
export const DemoCompleted = event('DemoCompleted', {});

/** From now on what is personal is sealed with the keys of this store, which lies apart from the log. */
export const PersonKeysAdopted = event('PersonKeysAdopted', { keys: Uuid });

export const centreEvents = [
  CentreOpened,
  CatalogueAdopted,
  CalendarAdopted,
  DemoCompleted,
  PersonKeysAdopted,
  TreeHeadSigned,
  TreeHeadTimeStamped,
] as const;
export type CentreEvent = EventOf<(typeof centreEvents)[number]>;
