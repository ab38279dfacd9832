import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { named } from '../../commands/contractInputs.ts';
import { Button } from '../../parts/button.tsx';
import { ChecksField, Field } from '../../parts/field.tsx';
import { useKeys } from '../../parts/keys.tsx';
import { Listed } from '../../parts/listed.tsx';
import { RowList } from '../../parts/rowList.tsx';
import { Empty } from '../../parts/states.tsx';
import { caseColumns } from './caseColumns.tsx';
import { CaseTabs } from './caseTabs.tsx';
import { ColumnBoard } from './columnBoard.tsx';
import type { CaseFilter, WindowView } from './filter.ts';
import { SavedViews } from './savedViews.tsx';
import { SelectedActions } from './selectedActions.tsx';
import { useCaseList } from './useCaseList.ts';

/** 综合受理: every case that whoever looks may see, by what they look for. */
export const WindowPage = (): ReactNode => {
  const { t } = useTranslation();
  const view = useSearch({ from: '/window' });
  const navigate = useNavigate();
  const filter = useMemo(() => view.filter ?? { pending: true }, [view.filter]);
  const orderBy = view.orderBy;
  const list = useCaseList(filter, orderBy);
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const [isFiltering, openFilter] = useState(false);
  const allColumns = useMemo(() => caseColumns(t), [t]);
  const columns = useMemo(
    () => (view.columns ? allColumns.filter(({ id }) => view.columns?.includes(id)) : allColumns),
    [allColumns, view.columns],
  );
  const show = (changes: Partial<WindowView>): void => {
    select(new Set());
    void navigate({ to: '/window', search: { ...view, ...changes }, replace: true });
  };
  const change = (changes: Partial<CaseFilter>): void => show({ filter: withoutNothing({ ...filter, ...changes }) });
  useKeys([{ keys: 'f', does: t('key.filter'), run: () => openFilter((open) => !open) }]);
  return (
    <section className="page page-full" aria-labelledby="window-title">
      <div className="page-head">
        <h1 id="window-title">{t('page.window')}</h1>
        <SavedViews view={view} onOpen={(next) => void navigate({ to: '/window', search: next })} />
        <div className="page-tools">
          <Button onPress={() => openFilter((open) => !open)}>{t('window.filter')}</Button>
          <Button onPress={() => show({ as: view.as === 'columns' ? 'table' : 'columns' })}>
            {view.as === 'columns' ? t('window.asTable') : t('window.asColumns')}
          </Button>
        </div>
      </div>
      <CaseTabs filter={filter} onChange={(next) => show({ filter: next })} />
      {isFiltering && (
        <Filters filter={filter} change={change}>
          <ChecksField
            legend={t('window.columns')}
            choices={allColumns.map(({ id, head }) => ({ value: id, label: head }))}
            value={columns.map(({ id }) => id)}
            onChange={(chosen) => {
              const { columns: _gone, ...rest } = view;
              const isAll = chosen.length === allColumns.length || chosen.length === 0;
              void navigate({ to: '/window', search: isAll ? rest : { ...rest, columns: chosen }, replace: true });
            }}
          />
        </Filters>
      )}
      {selected.size > 0 && <SelectedActions ids={[...selected]} done={() => select(new Set())} />}
      <Listed list={list} empty={<Nothing filter={filter} show={show} />}>
        {view.as === 'columns' ? (
          <ColumnBoard filter={filter} />
        ) : (
          <RowList
            label={t('window.list')}
            place={`window ${JSON.stringify([filter, orderBy])}`}
            rows={list.rows}
            columns={columns}
            keyOf={({ id }) => id}
            total={list.total}
            want={list.want}
            onOpen={({ id }) => void navigate({ to: '/cases/$id', params: { id } })}
            selected={selected}
            onSelect={select}
            orderedBy={{ field: orderBy?.field ?? 'CLOCK_RISK', isDown: orderBy?.direction === 'DESC' }}
            onOrder={(field) =>
              show({
                orderBy: {
                  field: field as NonNullable<WindowView['orderBy']>['field'],
                  direction: orderBy?.field === field && orderBy.direction !== 'DESC' ? 'DESC' : 'ASC',
                },
              })
            }
          />
        )}
      </Listed>
      <p className="muted" role="status">
        {list.total !== undefined && t('window.count', { count: list.total })}
        {list.total === undefined && list.rows.length > 0 && t('window.many', { count: list.rows.length })}
      </p>
    </section>
  );
};

const withoutNothing = (filter: CaseFilter): CaseFilter =>
  Object.fromEntries(
    Object.entries(filter).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

const Nothing = ({
  filter,
  show,
}: {
  readonly filter: CaseFilter;
  readonly show: (view: Partial<WindowView>) => void;
}): ReactNode => {
  const { t } = useTranslation();
  const isNarrowed = Object.keys(filter).some((name) => name !== 'pending');
  return (
    <Empty title={isNarrowed ? t('window.noneFound') : t('window.none')}>
      <p>{isNarrowed ? t('window.noneFoundHelp') : t('window.noneHelp')}</p>
      {isNarrowed && <Button onPress={() => show({ filter: { pending: true } })}>{t('window.showAll')}</Button>}
    </Empty>
  );
};

interface FiltersProps {
  readonly filter: CaseFilter;
  readonly change: (changes: Partial<CaseFilter>) => void;
  readonly children: ReactNode;
}

/** What the list can be narrowed by. */
const Filters = ({ filter, change, children }: FiltersProps): ReactNode => {
  const { t } = useTranslation();
  const { centre } = useMe();
  const lists = [
    { name: 'stage', legend: t('case.stage'), offered: named(centre.stages.filter(({ ofOrders }) => !ofOrders)) },
    { name: 'department', legend: t('case.department'), offered: named(centre.departments) },
    { name: 'locality', legend: t('case.locality'), offered: named(centre.localities) },
    { name: 'category', legend: t('case.category'), offered: named(centre.categories) },
    {
      name: 'light',
      legend: t('case.light'),
      offered: (['GREEN', 'AMBER', 'RED'] as const).map((value) => ({ value, label: t(`light.${value}`) })),
    },
    {
      name: 'turn',
      legend: t('case.turn'),
      offered: (['WINDOW', 'DEPARTMENT', 'APPLICANT'] as const).map((value) => ({ value, label: t(`turn.${value}`) })),
    },
  ] as const;
  return (
    <div className="filters">
      <Field label={t('window.text')} help={t('window.textHelp')}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="search"
            defaultValue={filter.text ?? ''}
            onChange={({ target }) => change({ text: target.value.trim() })}
          />
        )}
      </Field>
      {lists.map(({ name, legend, offered }) => (
        <ChecksField
          key={name}
          legend={legend}
          choices={offered}
          value={(filter[name] as readonly string[] | null | undefined) ?? []}
          onChange={(value) => change({ [name]: value })}
        />
      ))}
      {children}
    </div>
  );
};
