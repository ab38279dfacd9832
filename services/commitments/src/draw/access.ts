import { all, n, none, y } from '@onewindow/gateway/access/cells.ts';
import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

/** Who may do what with draws of subjects and inspectors: everybody sees them, and those have a hand in them who cannot be drawn. */
export const drawAccess = {
  // prettier-ignore
  Query: {
    //                 clerk asst. rev. head centre company applicant analyst system security audit public
    draw:             [y,    y,    y,   y,   y,     y,      y,        y,      y,     y,       y,    y],
    draws:            [y,    y,    y,   y,   y,     y,      y,        y,      y,     y,       y,    y],
  },
  // prettier-ignore
  Mutation: {
    //                 clerk asst. rev. head centre company applicant analyst system security audit public
    publishDrawPool:  [y,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    commitDrawSecret: [y,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    revealDrawSecret: [y,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    enterDrawValue:   [y,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    correctDrawValue: [y,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    confirmDrawValue: [y,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    abandonDraw:      [n,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
  },
  Subscription: {},
  // prettier-ignore
  Node: {
    Draw:             [y,    y,    y,   y,   y,     y,      y,        y,      y,     y,       y,    y],
  },
  // prettier-ignore
  fields: {
    // What the public sees of a draw, its page and its files say.
    Draw: {
      history:        [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
    },
  },
  // prettier-ignore
  rows: {
    draws: { rule:    [all,  all,  all, all, all,   all,    all,      all,    all,   all,     all,  all] },
    drawPools:
           { rule:    [all,  all,  all, all, all,   all,    all,      all,    all,   all,     all,  all] },
    // Whom a pool is made of, for those who publish one.
    drawableSubjects:
           { rule:    [all,  none, none, all, all,  none,   none,     none,   none,  none,    none, none] },
    drawable:
           { rule:    [all,  none, none, all, all,  none,   none,     none,   none,  none,    none, none] },
  },
  targets: [{ field: 'draw', table: 'draws', category: 'draw', unknown: 'draw-unknown' }],
} as const satisfies ContextAccess;
