import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Empty } from '../parts/states.tsx';

export const NotFound = (): ReactNode => {
  const { t } = useTranslation();
  return (
    <Empty title={t('notFound.title')} isPage>
      <Link to="/">{t('notFound.back')}</Link>
    </Empty>
  );
};
