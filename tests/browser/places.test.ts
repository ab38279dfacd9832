import { hasPageAt, placesOf } from '@onewindow/console/src/app/places.ts';
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

  it('gives whoever has not signed in none, and has none beside where everybody begins', () => {
    const stranger = { roles: [{ role: 'public' }] };
    expect(placesOf(stranger)).toEqual([]);
    expect(['/', '/inbox', '/orders/$id', '/mine'].filter((route) => hasPageAt(stranger, route))).toEqual(['/']);
  });
});
