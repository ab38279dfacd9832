/** The inspection of a subject that a draw chose. */
export const drawnInspection = (draw: string, subject: string): string => `${draw}.${subject}`;

/** The stream of one inspection, with what follows from it up to the circular. */
export const inspectionStream = (inspection: string): string => `inspection-${inspection}`;
/** The numbers of a year's circulars: the n-th fact takes the n-th. */
export const circularsStream = (year: string): string => `circulars-${year}`;
/** The stream of a firm's credit record. */
export const creditStream = (creditCode: string): string => `credit-${creditCode}`;

/** The number of the n-th circular of a year. */
export const circularNumber = (year: string, n: number): string => `通报〔${year}〕${n}号`;

/** The firm whose record a mark stands in. */
export const creditCodeOf = (entry: string): string => entry.slice(0, entry.indexOf('.'));
