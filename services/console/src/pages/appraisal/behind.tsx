import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useList } from '../../contract/useList.ts';
import { Button } from '../../parts/button.tsx';
import { dayText } from '../../parts/day.ts';
import { Listed } from '../../parts/listed.tsx';
import { behindQuestion, readBehind } from './appraisalQuestion.ts';
import type { Measure } from './appraisalView.ts';

interface Props {
  readonly kind: string;
  readonly on: string;
  readonly measure: Measure;
  readonly locality: { readonly id: string; readonly name: string } | undefined;
}

/** The subjects behind a figure: exactly as many as it says. */
export const Behind = ({ kind, on, measure, locality }: Props): ReactNode => {
  const { t } = useTranslation();
  const list = useList(
    behindQuestion,
    { filter: { kind, on, measure, ...(locality && { locality: [locality.id] }) } },
    readBehind,
  );
  return (
    <section className="panel" aria-labelledby="behind-title">
      <h2 id="behind-title">
        {t('appraisal.behind', {
          place: locality?.name ?? t('appraisal.allPlaces'),
          measure: t(`appraisal.measure.${measure}`),
          count: list.total ?? list.rows.length,
        })}
      </h2>
      <Listed list={list} empty={<p className="muted">{t('appraisal.nobody')}</p>}>
        <ul className="tasks">
          {list.rows.map(({ subject, name, locality: place, since, until, inspection, ledger }) => (
            <li key={`${subject} ${inspection ?? ''} ${since}`}>
              <span>
                {name} <span className="number muted">{inspection ?? subject}</span>
              </span>
              <span className="muted">
                {place.name} ·{' '}
                {until == null
                  ? t('appraisal.since', { since: dayText(since) })
                  : t('appraisal.sinceUntil', { since: dayText(since), until: dayText(until) })}
                {ledger === 'DEMO' && ` · ${t('sites.demo')}`}
              </span>
            </li>
          ))}
        </ul>
        {!list.isWhole && (
          <p className="form-foot">
            <Button onPress={() => list.want(list.rows.length + 100)}>{t('rows.more')}</Button>
          </p>
        )}
      </Listed>
    </section>
  );
};
