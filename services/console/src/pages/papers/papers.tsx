import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { DecisionLink, ReceiptLink } from '../../app/objectLinks.tsx';
import type { CaseFields } from '../case/caseQuestion.ts';

/** The papers of a case that can be printed: its receipt, and each decision. */
export const Papers = ({ shown }: { readonly shown: Pick<CaseFields, 'id' | 'reviews'> }): ReactNode => {
  const { t } = useTranslation();
  return (
    <section className="panel no-print" aria-labelledby="papers-title">
      <h2 id="papers-title">{t('paper.title')}</h2>
      <ul className="tasks">
        <li>
          <ReceiptLink id={shown.id}>{t('receipt.title')}</ReceiptLink>
        </li>
        {shown.reviews.map(
          ({ item, decision }) =>
            decision && (
              <li key={item.id}>
                <DecisionLink id={shown.id} item={item.id}>
                  {t('paper.decision', { item: item.name })}
                </DecisionLink>
              </li>
            ),
        )}
      </ul>
    </section>
  );
};
