import { hasPageAt, navigationOf, placesOf } from '@onewindow/console/src/app/places.ts';
import { roles } from '@onewindow/schema/access/roles.ts';
import { describe, expect, it } from 'vitest';

describe('the navigation', () => {
  it.each(roles.filter((role) => role !== 'public'))(
    'gives every %s a place to begin, and leads to no page of others',
    (role) => {
      const person = { roles: [{ role }] };
      const places = placesOf(person);
      expect(places.length).toBeGreaterThan(0);
      expect(new Set(places.map(({ keys }) => keys)).size).toBe(places.length);
      expect(places.filter(({ path }) => !hasPageAt(person, path))).toEqual([]);
    },
  );

  it.each([
    ['applicant', '/mine'],
    ['company', '/orders'],
    ['clerk', '/inbox'],
    ['reviewer', '/inbox'],
    ['analyst', '/window'],
    ['systemAdministrator', '/connections'],
  ])('lets every %s begin at %s', (role, path) => {
    expect(placesOf({ roles: [{ role }] })[0]?.path).toBe(path);
  });

  it('shows few places side by side, and many by their groups, with none left out', () => {
    const company = { roles: [{ role: 'company' }] };
    expect(navigationOf(company)).toEqual(placesOf(company));
    const clerk = navigationOf({ roles: [{ role: 'clerk' }] });
    expect(clerk.length).toBeLessThan(7);
    const gathered = clerk.flatMap((entry) => ('places' in entry ? entry.places : [entry]));
    expect(new Set(gathered)).toEqual(new Set(placesOf({ roles: [{ role: 'clerk' }] })));
    expect(gathered.length).toBe(new Set(gathered).size);
  });

  it('is reached by keys of which none begins another', () => {
    const keys = [...new Set(roles.flatMap((role) => placesOf({ roles: [{ role }] }).map((place) => place.keys)))];
    expect(keys.filter((one) => keys.some((other) => other.startsWith(`${one} `)))).toEqual([]);
  });

  it('gives whoever has not signed in none, and has none beside where everybody begins', () => {
    const stranger = { roles: [{ role: 'public' }] };
    expect(placesOf(stranger)).toEqual([]);
    expect(['/', '/inbox', '/orders/$id', '/mine'].filter((route) => hasPageAt(stranger, route))).toEqual(['/']);
  });
});
