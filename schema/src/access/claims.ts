import { z } from 'zod';

import { Person, SubjectId } from './person.ts';
import { GivenRole } from './roles.ts';

/** Where in an issuer's claims something stands: `groups`, or `realm_access.roles`. */
const Place = z.string().regex(/^[A-Za-z0-9_:/-]+(\.[A-Za-z0-9_:/-]+)*$/);

/** How an issuer's claims tell who somebody is: a file of the operator's. Of what it does not say the names are ours. */
export const ClaimsMapping = z.strictObject({
  id: Place.default('sub'),
  name: Place.default('name'),
  roles: z
    .strictObject({
      claim: Place,
      /** Which of its values are which of our roles; any other value is none. Without it the values are our roles. */
      values: z.record(z.string().min(1), GivenRole).exactOptional(),
    })
    .default({ claim: 'roles' }),
  department: Place.default('department'),
  company: Place.default('company'),
  creditCode: Place.default('creditCode'),
  locality: Place.default('locality'),
});
export type ClaimsMapping = z.infer<typeof ClaimsMapping>;

/** The mapping of an issuer that says everything in our words. */
export const ownWords: ClaimsMapping = ClaimsMapping.parse({});

/** Who somebody is by an issuer's claims; nobody where the claims name no role of ours, or a role without what it needs. */
export const personOf = (claims: object, { roles, ...places }: ClaimsMapping): Person | undefined => {
  const said = Object.entries(places).flatMap(([part, place]) => {
    const value = at(claims, place);
    return typeof value === 'string' && value !== '' ? [[part, value] as const] : [];
  });
  const parts: { readonly [part: string]: string } = Object.fromEntries(said);
  const values = [at(claims, roles.claim)].flat().filter((value) => typeof value === 'string');
  const known: readonly string[] = GivenRole.options;
  const given = values
    .map((value) => (roles.values ? own(roles.values, value) : value))
    .filter((role) => role !== undefined && known.includes(role));
  const parsed = Person.safeParse({ ...parts, name: parts['name'] ?? parts['id'], roles: [...new Set(given)] });
  return parsed.success ? parsed.data : undefined;
};

/** Whose claims these are; nobody's where they do not say. */
export const idIn = (claims: object, { id }: Pick<ClaimsMapping, 'id'>): string | undefined => {
  const parsed = SubjectId.safeParse(at(claims, id));
  return parsed.success ? parsed.data : undefined;
};

const own = <Value>(values: { readonly [name: string]: Value }, name: string): Value | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;

const at = (claims: object, place: string): unknown =>
  Object.hasOwn(claims, place)
    ? (claims as { readonly [name: string]: unknown })[place]
    : place
        .split('.')
        .reduce<unknown>(
          (part, step) =>
            typeof part === 'object' && part !== null && Object.hasOwn(part, step)
              ? (part as { readonly [name: string]: unknown })[step]
              : undefined,
          claims,
        );
