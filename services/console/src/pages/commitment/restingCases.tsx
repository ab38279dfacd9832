import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { CaseLink } from '../../app/objectLinks.tsx';
import type { CommitmentView } from './commitmentQuestion.ts';

interface Props {
  readonly commitment: CommitmentView;
  readonly isOfCentre: boolean;
}

/** The cases that were granted on it; where it proved false, which of their certificates are still to be withdrawn. */
export const RestingCases = ({ commitment: { cases, state }, isOfCentre }: Props): ReactNode => {
  const { t } = useTranslation();
  if (cases.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="resting-title">
      <h2 id="resting-title">{t('commitment.cases')}</h2>
      <ul className="tasks">
        {cases.map(({ caseId, standingCertificates }) => {
          const numbers = standingCertificates ?? [];
          return (
            <li key={caseId}>
              {isOfCentre ? <CaseLink id={caseId}>{caseId}</CaseLink> : <span className="number">{caseId}</span>}
              <span className={state === 'FOUND_FALSE' && numbers.length > 0 ? 'warning' : 'muted'}>
                {numbers.length === 0
                  ? t('commitment.noneStands')
                  : t(state === 'FOUND_FALSE' ? 'commitment.toWithdraw' : 'commitment.standing', {
                      numbers: numbers.join(' · '),
                    })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
