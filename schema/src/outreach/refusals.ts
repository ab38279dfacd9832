/** Why a command on an activity can be refused. */
export const outreachRefusals = ['outreach-unknown', 'nothing-to-correct', 'day-in-the-future'] as const;
export type OutreachRefusal = (typeof outreachRefusals)[number];
