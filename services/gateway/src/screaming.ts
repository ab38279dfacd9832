/** The name that a word of the house has outside: `underReview` is UNDER_REVIEW, `review-not-open` REVIEW_NOT_OPEN. */
export const screaming = (word: string): string =>
  word
    .replaceAll(/[A-Z]/g, (letter) => `_${letter}`)
    .replaceAll('-', '_')
    .toUpperCase();
