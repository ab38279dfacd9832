import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { useMe } from './me.tsx';
import { placesOf } from './places.ts';

/** Leads everybody to where their work begins; the catalogue everybody reads. */
export const Home = (): ReactNode => {
  const [first] = placesOf(useMe().me);
  return <Navigate to={first?.path ?? '/catalogue'} replace />;
};
