/**
 * What a company may be shown of what it asks for: its own, and nothing where it asks for others only. Whoever is no company
 * is shown what was asked for.
 */
export const onlyOwn = (
  wanted: readonly string[] | null | undefined,
  own: string | undefined,
): { readonly company?: readonly string[] } =>
  own === undefined ? {} : { company: wanted == null || wanted.includes(own) ? [own] : [] };
