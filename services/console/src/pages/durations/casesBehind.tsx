import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import type { ResultOf } from '../../contract/graphql.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { Button } from '../../parts/button.tsx';
import { instantText } from '../../parts/day.ts';
import { Failure, Skeleton } from '../../parts/states.tsx';
import { type DurationView, figureOf } from './durationView.ts';
import { casesQuestion, factsQuestion } from './durationsQuestion.ts';
import { daysText } from './figures.ts';

type Behind = NonNullable<ResultOf<typeof casesQuestion>['stageDurationCases']>['nodes'][number];

/** So many are shown at first, and as many more each time; the centre gives no longer page. */
const step = 50;
const most = 100;

/** The cases or orders that a figure counts: their days add up to it. */
export const CasesBehind = ({ view, stage }: { readonly view: DurationView; readonly stage: string }): ReactNode => {
  const { t } = useTranslation();
  const filter = useMemo(() => figureOf(view, stage), [view, stage]);
  const [first, setFirst] = useState(step);
  const { data, error, again } = useCentre(casesQuestion, { filter, actual: view.actual ?? false, first });
  const found = data?.stageDurationCases;
  const days = found?.nodes.reduce((sum, { time }) => sum + time.elapsed, 0) ?? 0;
  return (
    <section className="panel" aria-labelledby="durations-cases">
      <h2 id="durations-cases">
        {t('durations.cases')}
        {view.days !== undefined && ` · ${t('durations.days', { days: view.days })}`}
      </h2>
      {error && !data && <Failure error={error} again={again} />}
      {!error && !found && <Skeleton lines={6} />}
      {found && (
        <>
          <p role="status">
            {found.nodes.length > 0 && !found.pageInfo.hasNextPage
              ? t('durations.sum', { count: found.nodes.length, days, mean: daysText(days / found.nodes.length) })
              : t('durations.shown', { count: found.nodes.length, total: found.totalCount ?? '10 000+' })}
          </p>
          <ul className="tasks">
            {found.nodes.map((one) => (
              <li key={one.subject}>
                <One behind={one} />
              </li>
            ))}
          </ul>
          {found.pageInfo.hasNextPage &&
            (first < most ? (
              <Button onPress={() => setFirst(most)}>{t('rows.more')}</Button>
            ) : (
              <p className="muted">{t('durations.rest')}</p>
            ))}
        </>
      )}
    </section>
  );
};

const One = ({ behind }: { readonly behind: Behind }): ReactNode => {
  const { t } = useTranslation();
  const [isOpen, open] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>
        <span className="number">{behind.subject}</span> · {behind.project?.name} ·{' '}
        <strong>{t('durations.days', { days: behind.time.elapsed })}</strong>{' '}
        <span className="muted">
          {behind.acceptedOn} – {behind.decidedOn}
        </span>
      </summary>
      {isOpen && <Within behind={behind} />}
    </details>
  );
};

/** The intervals that the days of one are made of, and the facts that these follow from. */
const Within = ({ behind }: { readonly behind: Behind }): ReactNode => {
  const { t } = useTranslation();
  const { centre } = useMe();
  const isOrder = behind.case === null;
  const { data, error, again } = useCentre(factsQuestion, { id: behind.subject, isOrder });
  const facts = (data?.case ?? data?.hookupOrder)?.history?.nodes;
  return (
    <div className="stack">
      <h3>{t('durations.intervals')}</h3>
      <ul>
        {behind.time.intervals.map(({ part, from, to, workingDays }) => (
          <li key={`${part} ${from}`}>
            {t(`part.${part}`)}: {from} – {to}, {t('durations.days', { days: workingDays })}
          </li>
        ))}
      </ul>
      <h3>{t('durations.facts')}</h3>
      {error && !data && <Failure error={error} again={again} />}
      {!error && !facts && <Skeleton lines={3} />}
      <ol>
        {facts?.map(({ factId, occurredAt, sentence }) => (
          <li key={factId}>
            <span className="muted">{instantText(occurredAt, centre.zone)}</span> {sentence}
          </li>
        ))}
      </ol>
      <p>
        {isOrder ? (
          <Link to="/orders/$id" params={{ id: behind.subject }}>
            {t('durations.open')}
          </Link>
        ) : (
          <Link to="/cases/$id" params={{ id: behind.subject }}>
            {t('durations.open')}
          </Link>
        )}
      </p>
    </div>
  );
};
