import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { NotForYou, useMe } from './me.tsx';
import { placesOf } from './places.ts';

/** Leads everybody to where their work begins. */
export const Home = (): ReactNode => {
  const [first] = placesOf(useMe().me);
  return first ? <Navigate to={first.path} replace /> : <NotForYou />;
};
