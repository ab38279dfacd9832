import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { named } from '../../commands/contractInputs.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { SelectField, TextField } from '../../parts/field.tsx';
import { Empty, Failure, Skeleton } from '../../parts/states.tsx';
import { CasesBehind } from './casesBehind.tsx';
import { Counting } from './counting.tsx';
import { type Changes, type DurationView, tableFilter } from './durationView.ts';
import { tableQuestion } from './durationsQuestion.ts';
import { Groups } from './groups.tsx';
import { Histogram } from './histogram.tsx';
import { PublishedTable } from './publishedTable.tsx';
import { TakeAway } from './takeAway.tsx';

/** 时长: how long the stages take, what is behind each figure, and why something is not. */
export const DurationsPage = (): ReactNode => {
  const { t } = useTranslation();
  const view = useSearch({ from: '/durations' });
  const navigate = useNavigate();
  const filter = useMemo(() => tableFilter(view), [view]);
  const { data, error, again } = useCentre(tableQuestion, { filter, actual: view.actual ?? false });
  const show = (changes: Changes): void =>
    void navigate({ to: '/durations', search: withoutNothing({ ...view, ...changes }), replace: true });
  const table = data?.stageDurations;
  const row = table?.find(({ stage }) => stage.id === view.stage) ?? table?.[0];
  return (
    <section className="page" aria-labelledby="durations-title">
      <div className="page-head">
        <h1 id="durations-title">{t('page.durations')}</h1>
      </div>
      <Filters view={view} show={show} />
      {error && !data && <Failure error={error} again={again} />}
      {!error && !table && <Skeleton lines={8} />}
      {table?.length === 0 && <Empty title={t('durations.none')} />}
      {table && row && (
        <>
          <PublishedTable rows={table} chosen={row.stage.id} onChoose={(stage) => show({ stage, days: undefined })} />
          <Histogram
            stage={row.stage.name}
            bars={row.histogram}
            chosen={view.days}
            onChoose={(days) => show({ days })}
          />
          <Groups view={view} stage={row.stage.id} show={show} />
          <CasesBehind view={view} stage={row.stage.id} />
        </>
      )}
      {row && <Counting view={view} stage={row.stage} show={show} />}
      {row && <TakeAway view={view} stage={row.stage.id} />}
    </section>
  );
};

const withoutNothing = (view: Changes): DurationView =>
  Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined && value !== ''));

const Filters = ({
  view,
  show,
}: {
  readonly view: DurationView;
  readonly show: (changes: Changes) => void;
}): ReactNode => {
  const { t } = useTranslation();
  const { centre } = useMe();
  return (
    <div className="filters">
      <TextField label={t('durations.from')} type="month" value={view.from ?? ''} onChange={(from) => show({ from })} />
      <TextField label={t('durations.to')} type="month" value={view.to ?? ''} onChange={(to) => show({ to })} />
      <SelectField
        label={t('durations.locality')}
        none={t('durations.all')}
        choices={named(centre.localities)}
        value={view.locality ?? ''}
        onChange={(locality) => show({ locality })}
      />
      <SelectField
        label={t('durations.category')}
        none={t('durations.all')}
        choices={named(centre.categories)}
        value={view.category ?? ''}
        onChange={(category) => show({ category })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={view.actual ?? false}
          onChange={({ target }) => show({ actual: target.checked ? true : undefined })}
        />
        {t('durations.actual')}
      </label>
    </div>
  );
};
