/** The name that a word of the house has outside: `underReview` is UNDER_REVIEW. */
export const screaming = (word: string): string => word.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
