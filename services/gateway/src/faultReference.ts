/**
 * What went wrong inside under a reference: whoever asked is told that alone, and the operator finds it in the log. It is put on the
 * error itself, which the log shows.
 */
export const referenceOf = (error: unknown, newReference: () => string): string => {
  if (typeof error !== 'object' || error === null) return newReference();
  const known = (error as { reference?: unknown }).reference;
  if (typeof known === 'string') return known;
  const reference = newReference();
  // One that cannot be written on is still told of.
  Reflect.set(error, 'reference', reference);
  return reference;
};
