import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { SiteDayTold } from './sitesQuestion.ts';

/** What was told of a day, in one line: the counts, what is amiss, and whether it was told late, by whom else, or corrected. */
export const SiteDayLine = ({ told }: { readonly told: SiteDayTold }): ReactNode => {
  const { t } = useTranslation();
  const { visitors, staffPresent, staffUnwell, cameraReachable, by, late, corrected } = told;
  return (
    <span>
      {t('sites.told', { visitors, staffPresent })}
      {staffUnwell > 0 && <strong> {t('sites.unwell', { count: staffUnwell })}</strong>}
      {!cameraReachable && <strong> {t('sites.noCamera')}</strong>}
      {late && <span className="tag">{t('sites.late')}</span>}
      {by === 'WINDOW' && <span className="tag">{t('sites.byWindow')}</span>}
      {corrected && <span className="tag">{t('sites.corrected', { on: corrected.on })}</span>}
    </span>
  );
};
