import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { dayText } from '../../parts/day.ts';
import { Definition } from '../../parts/definition.tsx';
import { Shown } from './checklist.tsx';
import type { InspectionView } from './inspectionQuestion.ts';

/** What is to be put right and by when, what the firm says, and what was found of that. */
export const RectificationPanel = ({
  rectification: { words, orderedOn, dueOn, late, extensionReason, report, check, refusal },
}: {
  readonly rectification: NonNullable<InspectionView['rectification']>;
}): ReactNode => {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="rectification-title">
      <h2 id="rectification-title">{t('rectification.title')}</h2>
      <Definition
        said={[
          [t('rectification.words'), words],
          [t('rectification.orderedOn'), dayText(orderedOn)],
          [t('rectification.dueOn'), `${dayText(dueOn)}${late ? ` · ${t('rectification.late')}` : ''}`],
          [t('rectification.extension'), extensionReason],
          [
            t('rectification.report'),
            report && (
              <>
                {dayText(report.on)} {report.words}
                <Shown evidence={report.evidence} />
              </>
            ),
          ],
          [
            t('rectification.check'),
            check &&
              `${dayText(check.on)} ${t(check.done ? 'rectification.done' : 'rectification.notDone')} ${check.words ?? ''}`,
          ],
          [t('rectification.refusal'), refusal && `${dayText(refusal.on)} ${refusal.words}`],
        ]}
      />
    </section>
  );
};
