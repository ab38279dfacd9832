/** A project that does not exist yet, as it stands in the address. */
interface Described {
  readonly category?: string;
  readonly traits?: readonly string[];
}

/** What an address says of a project; what cannot be read is left out. */
export const validateDescribed = ({ category, traits }: Record<string, unknown>): Described => ({
  ...(typeof category === 'string' && category !== '' && { category }),
  ...(Array.isArray(traits) && { traits: traits.filter((one) => typeof one === 'string') }),
});
