import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export type LightOf = 'GREEN' | 'AMBER' | 'RED';

/** A light is told by its shape and its word too: not everybody sees red and green. */
export const Light = ({
  light,
  withWord = false,
  word,
}: {
  readonly light: LightOf;
  readonly withWord?: boolean;
  /** What it means, where it is not about a limit. */
  readonly word?: string;
}): ReactNode => {
  const { t } = useTranslation();
  return (
    <span className={`light light-${light.toLowerCase()}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true" className="light-shape">
        {light === 'GREEN' && <circle cx="6" cy="6" r="5" />}
        {light === 'AMBER' && <path d="M6 1 11.5 11H.5z" />}
        {light === 'RED' && <path d="M1 1h10v10H1z" />}
      </svg>
      <span className={withWord ? undefined : 'visually-hidden'}>{word ?? t(`light.${light}`)}</span>
    </span>
  );
};
