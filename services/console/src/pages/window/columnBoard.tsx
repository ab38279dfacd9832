import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../../parts/button.tsx';
import { shortDayText } from '../../parts/day.ts';
import { Light } from '../../parts/light.tsx';
import { useCaseCounts } from './caseTabs.tsx';
import type { CaseFilter } from './filter.ts';
import { useCaseList } from './useCaseList.ts';

/** The same cases, a column for each status. */
export const ColumnBoard = ({ filter }: { readonly filter: CaseFilter }): ReactNode => {
  const counts = useCaseCounts(filter);
  return (
    <div className="board">
      {counts?.statuses
        .filter(({ count }) => count > 0)
        .map(({ status, statusText, count }) => (
          <StatusColumn key={status} filter={filter} status={status} title={`${statusText} ${count}`} />
        ))}
    </div>
  );
};

type Status = NonNullable<CaseFilter['status']>[number];

const StatusColumn = ({
  filter,
  status,
  title,
}: {
  readonly filter: CaseFilter;
  readonly status: Status;
  readonly title: string;
}): ReactNode => {
  const { t } = useTranslation();
  const own = useMemo(() => ({ ...filter, status: [status] }), [filter, status]);
  const list = useCaseList(own, undefined);
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {list.rows.map((row) => (
        <div key={row.id} className="card">
          <Link to="/cases/$id" params={{ id: row.id }} className="number">
            {row.id}
          </Link>
          <p>
            {row.project?.name} · {row.stage.name}
          </p>
          <span className="facts-line">
            {row.light && <Light light={row.light} withWord />}
            {row.dueOn != null && <span>{t('case.until', { day: shortDayText(row.dueOn) })}</span>}
          </span>
        </div>
      ))}
      {!list.isWhole && <Button onPress={() => list.want(list.rows.length + 100)}>{t('rows.more')}</Button>}
    </section>
  );
};
