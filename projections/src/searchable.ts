/** Text as it is searched: whoever types need not mind capitals or widths. */
export const searchable = (text: string): string => text.normalize('NFKC').toLowerCase();
