import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { graphql, type ResultOf } from '../../contract/graphql.ts';
import { useCentre } from '../../contract/useCentre.ts';
import type { CaseFilter } from './filter.ts';

const question = graphql(`
  query CaseCounts($filter: CaseFilter) {
    caseCounts(filter: $filter) {
      total
      more
      unread
      lights {
        green
        amber
        red
      }
      statuses {
        status
        statusText
        count
        lights {
          amber
          red
        }
      }
    }
  }
`);

export type Counts = NonNullable<ResultOf<typeof question>['caseCounts']>;

/** How many cases of each status and light there are, of those that the rest of the filter lets through. */
export const useCaseCounts = (filter: CaseFilter): Counts | undefined => {
  const { status: _status, light: _light, ...rest } = filter;
  return useCentre(question, { filter: rest }).data?.caseCounts ?? undefined;
};

interface Props {
  readonly filter: CaseFilter;
  readonly onChange: (filter: CaseFilter) => void;
}

/** The statuses with how many cases each holds: pressed, the list shows those. */
export const CaseTabs = ({ filter, onChange }: Props): ReactNode => {
  const { t } = useTranslation();
  const counts = useCaseCounts(filter);
  const { status, light, ...rest } = filter;
  const chosen = status?.length === 1 ? status[0] : undefined;
  const lights = counts && [
    { value: 'RED' as const, count: counts.lights.red },
    { value: 'AMBER' as const, count: counts.lights.amber },
  ];
  return (
    <div className="tabs" role="group" aria-label={t('window.tabs')}>
      <button
        type="button"
        className="tab"
        aria-pressed={status == null && light == null}
        onClick={() => onChange(rest)}
      >
        {t('window.all')} {counts && `${counts.total}${counts.more ? '+' : ''}`}
      </button>
      {counts?.statuses
        .filter(({ count, status: one }) => count > 0 || one === chosen)
        .map((one) => (
          <button
            key={one.status}
            type="button"
            className="tab"
            aria-pressed={one.status === chosen}
            onClick={() => onChange(one.status === chosen ? rest : { ...rest, status: [one.status] })}
          >
            {one.statusText} {one.count}
          </button>
        ))}
      {lights?.map(({ value, count }) => (
        <button
          key={value}
          type="button"
          className="tab"
          aria-pressed={light?.includes(value) ?? false}
          onClick={() => onChange(light?.includes(value) ? rest : { ...rest, light: [value] })}
        >
          {t(`light.${value}`)} {count}
        </button>
      ))}
      {filter.pending === true ? (
        <button
          type="button"
          className="tab"
          aria-pressed={false}
          onClick={() => onChange({ ...filter, pending: null })}
        >
          {t('window.withConcluded')}
        </button>
      ) : (
        <button type="button" className="tab" aria-pressed onClick={() => onChange({ ...filter, pending: true })}>
          {t('window.withConcluded')}
        </button>
      )}
    </div>
  );
};
