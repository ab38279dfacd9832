import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

import type { CommitmentKind } from '../commitments/commitmentsQuestion.ts';

/** What helps to keep a commitment, and where somebody is asked. */
export const GuideAndHelp = ({ kind: { guide, help } }: { readonly kind: CommitmentKind }): ReactNode => {
  const { t } = useTranslation();
  const id = useId();
  if (!guide && help.length === 0) return null;
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{t('commit.help')}</h2>
      {guide && (
        <p>
          {guide.text}
          {guide.page !== null && (
            <>
              {' '}
              <a href={guide.page} target="_blank" rel="noreferrer">
                {guide.page}
              </a>
            </>
          )}
        </p>
      )}
      <ul className="tasks">
        {help.map(({ channel, name, at }) => (
          <li key={at}>
            <span>{name}</span>
            {channel === 'PAGE' ? (
              <a href={at} target="_blank" rel="noreferrer">
                {at}
              </a>
            ) : (
              <span className="number">{at}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
