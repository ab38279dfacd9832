/** What stands in the cells of the tables of rights, in as few letters as a table of twelve columns has room for. */
export const y = 'yes';
export const n = 'no';
/** Whoever has signed in; a key must be for it. */
export const e = 'export';
/** With items of the own department. */
export const i = 'ownItem';

/** Of the rows of a table. */
export const all = 'every';
export const own = 'own';
export const mine = 'mine';
export const none = 'none';
