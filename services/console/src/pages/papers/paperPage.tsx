import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Asked } from '../../contract/useCentre.ts';
import { Button } from '../../parts/button.tsx';
import { useKeys } from '../../parts/keys.tsx';
import { Empty, Failure, Skeleton } from '../../parts/states.tsx';

interface Props {
  readonly asked: Asked<unknown>;
  /** Whether there is such a paper, as far as is known. */
  readonly isThere: boolean;
  /** What is said where there is none. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A paper that is printed as it is seen, on one page of A4. */
export const PaperPage = ({ asked: { data, error, fetching, again }, isThere, title, children }: Props): ReactNode => {
  const { t } = useTranslation();
  const { history } = useRouter();
  useKeys([
    { keys: 'Escape', does: t('key.back'), run: () => history.back() },
    { keys: 'p', does: t('paper.print'), run: () => globalThis.print() },
  ]);
  if (error && !data) return <Failure error={error} again={again} isPage />;
  if (!isThere)
    return fetching || !data ? (
      <Skeleton lines={12} />
    ) : (
      <Empty title={title} isPage>
        <Link to="/">{t('notFound.back')}</Link>
      </Empty>
    );
  return (
    <article className="page receipt">
      {children}
      <div className="form-foot no-print">
        <Button kind="primary" onPress={() => globalThis.print()}>
          {t('paper.print')}
        </Button>
      </div>
    </article>
  );
};
