import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { CoverageView, RoundView } from './roundQuestion.ts';

const kinds = ['cities', 'firms', 'sites'] as const;

/** 覆盖率: paired of planned and visited of paired, for what is planned and for each city; what is missing is named. */
export const Coverage = ({ coverage }: { readonly coverage: RoundView['coverage'] }): ReactNode => {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="round-coverage-title">
      <h2 id="round-coverage-title">{t('round.coverage')}</h2>
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">{t('round.of')}</th>
            <th scope="col">{t('round.planned')}</th>
            <th scope="col">{t('round.paired')}</th>
            <th scope="col">{t('round.visited')}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`round.kinds.${kind}`)}</th>
              <td data-head={t('round.planned')}>{coverage[kind].planned}</td>
              <td data-head={t('round.paired')}>{withShare(coverage[kind].paired, coverage[kind].pairedShare)}</td>
              <td data-head={t('round.visited')}>{withShare(coverage[kind].visited, coverage[kind].visitedShare)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {kinds.map((kind) => (
        <Gaps key={kind} coverage={coverage[kind]} />
      ))}
      <details>
        <summary>{t('round.byCity')}</summary>
        <ul className="tasks">
          {coverage.byCity.map(({ city, firms, sites }) => (
            <li key={city.id}>
              <span>{city.name}</span>
              <span className="muted">
                {t('round.teamCovers', {
                  firms: `${firms.visited}/${firms.planned}`,
                  sites: `${sites.visited}/${sites.planned}`,
                })}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
};

/** Rounded down: nothing is whole of which anything is missing. */
const withShare = (count: number, share: number | null): string =>
  share === null ? String(count) : `${count} (${Math.floor(share * 1000) / 10} %)`;

const Gaps = ({ coverage: { notPaired, notVisited } }: { readonly coverage: CoverageView }): ReactNode => {
  const { t } = useTranslation();
  const named = (gaps: CoverageView['notPaired']): string => gaps.map(({ name }) => name).join(t('list.then'));
  return (
    <>
      {notPaired.length > 0 && <p>{t('round.notPaired', { names: named(notPaired) })}</p>}
      {notVisited.length > 0 && <p>{t('round.notVisited', { names: named(notVisited) })}</p>}
    </>
  );
};
