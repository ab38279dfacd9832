import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';

import { Button } from './button.tsx';

/** What stands where something is still awaited; only after 200 ms, so that what comes at once does not flicker. */
export const Skeleton = ({ lines = 5 }: { readonly lines?: number }): ReactNode => {
  const { t } = useTranslation();
  const [isShown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), 200);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return <div className="skeleton-room" />;
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{t('state.loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className="skeleton-line" />
      ))}
    </div>
  );
};

/** Nothing there, and what can be done about it. */
export const Empty = ({ title, isPage = false, children }: EmptyProps): ReactNode => (
  <div className="empty">
    {isPage ? <h1 className="empty-title">{title}</h1> : <p className="empty-title">{title}</p>}
    {children}
  </div>
);

interface EmptyProps {
  readonly title: string;
  /** Whether the whole page is about that. */
  readonly isPage?: boolean;
  readonly children?: ReactNode;
}

/** What went wrong: in words, with the reference that stands in the centre's log, and a way to try again. */
export const Failure = ({ error, again, isPage = false }: FailureProps): ReactNode => {
  const { t } = useTranslation();
  const [first] = error.graphQLErrors;
  const reference = first?.extensions['reference'];
  const progress = first?.extensions['progress'];
  const isCatchingUp = first?.extensions['code'] === 'CATCHING_UP';
  const title = t(isCatchingUp ? 'state.catchingUp' : 'state.failed');
  useEffect(() => {
    if (!isCatchingUp) return undefined;
    const timer = setTimeout(again, 1_000);
    return () => clearTimeout(timer);
  });
  return (
    <div className="failure" role="alert">
      {isPage ? <h1 className="failure-title">{title}</h1> : <p className="failure-title">{title}</p>}
      <p>{first?.message ?? (error.networkError ? t('state.unreachable') : error.message)}</p>
      {typeof progress === 'number' && (
        <progress className="progress" value={progress} aria-label={t('state.catchingUp')} />
      )}
      {typeof reference === 'string' && <p className="muted">{t('state.reference', { reference })}</p>}
      <Button onPress={again}>{t('state.again')}</Button>
    </div>
  );
};

interface FailureProps {
  readonly error: CombinedError;
  readonly again: () => void;
  /** Whether it stands in place of the whole page. */
  readonly isPage?: boolean;
}
