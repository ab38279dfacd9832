import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { dayText } from '../../parts/day.ts';
import { shareText } from '../durations/figures.ts';
import type { PolicyView } from './policyQuestion.ts';

/** Which firms have the policy, how many of them know it, and who says so. */
export const Deliveries = ({ policy: { deliveries, awareness } }: { readonly policy: PolicyView }): ReactNode => {
  const { t } = useTranslation();
  if (!deliveries || !awareness || deliveries.nodes.length === 0) return null;
  const { delivered, read, readByFirm, rate } = awareness;
  return (
    <section className="panel" aria-labelledby="policy-deliveries-title">
      <h2 id="policy-deliveries-title">{t('policy.deliveries')}</h2>
      <p>{t('policy.awareness', { rate: shareText(rate), read, delivered, readByFirm: readByFirm ?? 0 })}</p>
      <ul className="tasks">
        {deliveries.nodes.map(({ firm, deliveredOn, meansText, readOn, readSaid }) => (
          <li key={firm.creditCode}>
            <span>
              {firm.name} <span className="muted number">{firm.creditCode}</span>
            </span>
            <span className="muted">
              {dayText(deliveredOn)} · {meansText} ·{' '}
              {readOn == null
                ? t('policy.unread')
                : t(readSaid === 'BY_FIRM' ? 'policy.readByFirm' : 'policy.readByOfficer', { day: dayText(readOn) })}
            </span>
          </li>
        ))}
      </ul>
      {(deliveries.totalCount ?? Infinity) > deliveries.nodes.length && (
        <p className="muted">{t('policy.first', { count: deliveries.nodes.length })}</p>
      )}
    </section>
  );
};
