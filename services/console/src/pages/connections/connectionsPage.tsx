import { Link, Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { useCentre } from '../../contract/useCentre.ts';
import { Light } from '../../parts/light.tsx';
import { Empty, Failure, Skeleton } from '../../parts/states.tsx';
import { connectionsQuestion } from './connectionsQuestion.ts';
import { useAgain } from './useAgain.ts';

/** 企业连接: how each company is told of its orders, and whether it has them. A company has its own alone, and is led there. */
export const ConnectionsPage = (): ReactNode => {
  const { t } = useTranslation();
  const { me } = useMe();
  const { data, error, again } = useCentre(connectionsQuestion, {}, { pause: me.company !== null });
  useAgain(again);
  if (me.company) return <Navigate to="/connections/$company" params={{ company: me.company.id }} replace />;
  const companies = data?.hookupStatus;
  return (
    <section className="page" aria-labelledby="connections-title">
      <div className="page-head">
        <h1 id="connections-title">{t('page.connections')}</h1>
      </div>
      {error && !data && <Failure error={error} again={again} />}
      {!error && !companies && <Skeleton lines={8} />}
      {companies?.length === 0 && <Empty title={t('connection.none')} />}
      {companies && companies.length > 0 && (
        <table className="stack panel">
          <thead>
            <tr>
              <th scope="col">{t('order.company')}</th>
              <th scope="col">{t('case.light')}</th>
              <th scope="col">{t('connection.way')}</th>
              <th scope="col">{t('connection.waiting')}</th>
              <th scope="col">{t('connection.parked')}</th>
              <th scope="col">{t('connection.lag')}</th>
            </tr>
          </thead>
          <tbody>
            {companies.map(({ company, way, light, waiting, parked, lagSeconds, suspended, outageSince }) => (
              <tr key={company.id}>
                <th scope="row">
                  <Link to="/connections/$company" params={{ company: company.id }}>
                    {company.name}
                  </Link>
                </th>
                <td data-head={t('case.light')}>
                  <Light light={light} withWord />
                </td>
                <td data-head={t('connection.way')}>
                  {t(`connection.ways.${way}`)}
                  {suspended && ` · ${t('connection.suspended')}`}
                  {outageSince != null && ` · ${t('connection.outage')}`}
                </td>
                <td data-head={t('connection.waiting')}>{waiting}</td>
                <td data-head={t('connection.parked')}>{parked}</td>
                <td data-head={t('connection.lag')}>
                  {t('connection.minutes', { count: Math.round(lagSeconds / 60) })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
