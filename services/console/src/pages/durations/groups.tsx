import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { useCentre } from '../../contract/useCentre.ts';
import { SelectField } from '../../parts/field.tsx';
import { Failure, Skeleton } from '../../parts/states.tsx';
import { type Changes, dimensions, type Dimension, type DurationView, tableFilter } from './durationView.ts';
import { groupsQuestion, reviewsQuestion } from './durationsQuestion.ts';
import { daysText, shareText } from './figures.ts';
import { Trend } from './trend.tsx';

interface Props {
  readonly view: DurationView;
  readonly stage: string;
  readonly show: (changes: Changes) => void;
}

/** A figure told apart: by month, which is its trend, by place or category, or by the departments and items of its reviews. */
export const Groups = ({ view, stage, show }: Props): ReactNode => {
  const { t } = useTranslation();
  const by = view.by ?? 'MONTH';
  return (
    <section className="panel" aria-labelledby="durations-groups">
      <h2 id="durations-groups">{t('durations.groups')}</h2>
      <SelectField
        label={t('durations.by')}
        choices={dimensions.map((value) => ({ value, label: t(`durations.dimension.${value}`) }))}
        value={by}
        onChange={(next) => show({ by: next as Dimension })}
      />
      {by === 'DEPARTMENT' || by === 'ITEM' ? (
        <OfReviews view={view} stage={stage} by={by} />
      ) : (
        <OfStage view={view} stage={stage} by={by} show={show} />
      )}
    </section>
  );
};

const OfStage = ({ view, stage, by, show }: Props & { readonly by: 'MONTH' | 'LOCALITY' | 'CATEGORY' }): ReactNode => {
  const filter = useMemo(() => ({ ...tableFilter(view), stage: [stage] }), [view, stage]);
  const { data, error, again } = useCentre(groupsQuestion, { filter, groupBy: [by], actual: view.actual ?? false });
  if (error && !data) return <Failure error={error} again={again} />;
  if (!data?.stageDurations) return <Skeleton lines={4} />;
  const rows = data.stageDurations
    .map((one) => {
      const { month, locality, category } = one;
      const place = by === 'LOCALITY' ? locality : category;
      const name = by === 'MONTH' ? (month ?? '') : (place?.name ?? '');
      const narrowed: Changes =
        by === 'MONTH'
          ? { from: name, to: name }
          : by === 'LOCALITY'
            ? { locality: place?.id }
            : { category: place?.id };
      return { ...one, id: by === 'MONTH' ? name : (place?.id ?? ''), name, narrow: () => show(narrowed) };
    })
    .toSorted((a, b) => (by === 'MONTH' ? (a.name < b.name ? -1 : 1) : b.concluded - a.concluded));
  return (
    <>
      {by === 'MONTH' && (
        <Trend points={rows.map(({ name, meanWorkingDays }) => ({ name, days: meanWorkingDays ?? 0 }))} />
      )}
      <GroupTable rows={rows} />
    </>
  );
};

const OfReviews = ({ view, stage, by }: Omit<Props, 'show'> & { readonly by: 'DEPARTMENT' | 'ITEM' }): ReactNode => {
  const { t } = useTranslation();
  const { centre } = useMe();
  const filter = useMemo(() => {
    const { fromMonth, toMonth } = tableFilter(view);
    const item = centre.stages.find(({ id }) => id === stage)?.items.map(({ id }) => id) ?? [];
    return { item, ...(fromMonth !== undefined && { fromMonth }), ...(toMonth !== undefined && { toMonth }) };
  }, [view, stage, centre]);
  const { data, error, again } = useCentre(reviewsQuestion, {
    filter,
    groupBy: by === 'ITEM' ? ['ITEM'] : [],
    actual: view.actual ?? false,
  });
  if (error && !data) return <Failure error={error} again={again} />;
  if (!data?.reviewDurations) return <Skeleton lines={4} />;
  const rows = data.reviewDurations.map((one) => ({
    ...one,
    id: `${one.department.id} ${one.item?.id ?? ''}`,
    name: one.item ? `${one.item.id} ${one.item.name} · ${one.department.name}` : one.department.name,
  }));
  return (
    <>
      <p className="muted">{t('durations.ofReviews')}</p>
      <GroupTable rows={rows} />
    </>
  );
};

interface GroupRow {
  readonly id: string;
  readonly name: string;
  readonly concluded: number;
  readonly meanWorkingDays: number | null;
  readonly medianWorkingDays: number | null;
  readonly p90WorkingDays: number | null;
  readonly shareWithinCommitted?: number | null;
  readonly shareWithinStatutory?: number | null;
  /** Narrows the page to it. */
  readonly narrow?: () => void;
}

const GroupTable = ({ rows }: { readonly rows: readonly GroupRow[] }): ReactNode => {
  const { t } = useTranslation();
  const hasShares = rows.some(({ narrow }) => narrow !== undefined);
  if (rows.length === 0) return <p className="muted">{t('durations.none')}</p>;
  return (
    <div className="scroll-x" tabIndex={0} role="group" aria-label={t('durations.groups')}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{t('durations.group')}</th>
            {(['concluded', 'mean', 'median', 'p90'] as const).map((name) => (
              <th key={name} scope="col" className="row-number">
                {t(`durations.${name}`)}
              </th>
            ))}
            {hasShares &&
              (['committed', 'statutory'] as const).map((name) => (
                <th key={name} scope="col" className="row-number">
                  {t(`durations.${name}`)}
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.narrow ? (
                  <button type="button" className="row-order" onClick={row.narrow}>
                    {row.name}
                  </button>
                ) : (
                  row.name
                )}
              </th>
              <td className="row-number">{row.concluded}</td>
              <td className="row-number">{daysText(row.meanWorkingDays)}</td>
              <td className="row-number">{daysText(row.medianWorkingDays)}</td>
              <td className="row-number">{daysText(row.p90WorkingDays)}</td>
              {hasShares && (
                <>
                  <td className="row-number">{shareText(row.shareWithinCommitted)}</td>
                  <td className="row-number">{shareText(row.shareWithinStatutory)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
