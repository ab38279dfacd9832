import type { ReactNode } from 'react';

/** What is said of something, each under its name; what is not known is left out. */
export type Said = readonly (readonly [name: string, value: ReactNode])[];

export const Definition = ({ said }: { readonly said: Said }): ReactNode => (
  <dl className="definition">
    {said
      .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
      .map(([name, value]) => (
        <div key={name} className="definition-row">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
