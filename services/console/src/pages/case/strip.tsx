import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { CaseFields } from './caseQuestion.ts';

/** The days, as they were counted and as they were not. */
export const Strip = ({ shown }: { readonly shown: Pick<CaseFields, 'time'> }): ReactNode => {
  const { t } = useTranslation();
  const intervals = shown.time?.intervals ?? [];
  if (intervals.length === 0) return null;
  return (
    <ol className="strip" aria-label={t('case.strip')}>
      {intervals.map(({ part, from, to, workingDays }) => (
        <li key={`${from} ${part}`} className={`strip-part strip-${part.toLowerCase()}`}>
          {t('case.stripPart', { part: t(`part.${part}`), from: from.slice(5), to: to.slice(5), count: workingDays })}
        </li>
      ))}
    </ol>
  );
};
