import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { named } from '../../commands/contractInputs.ts';
import { useList } from '../../contract/useList.ts';
import { Button } from '../../parts/button.tsx';
import { dayText } from '../../parts/day.ts';
import { SelectField, TextField } from '../../parts/field.tsx';
import { Light } from '../../parts/light.tsx';
import { Listed } from '../../parts/listed.tsx';
import { type Column, RowList } from '../../parts/rowList.tsx';
import { Empty } from '../../parts/states.tsx';
import { type OrderRow, ordersQuestion, readOrders } from './ordersQuestion.ts';
import { lights, ordersAsked, orderStatuses, type OrdersView } from './ordersView.ts';

/** 报装工单: a company's own orders; to the centre's people, those of every company. */
export const OrdersPage = (): ReactNode => {
  const { t } = useTranslation();
  const { me, centre } = useMe();
  const view = useSearch({ from: '/orders' });
  const navigate = useNavigate();
  const ofCentre = me.company === null;
  const list = useList(ordersQuestion, { ...ordersAsked(view), ofCentre }, readOrders);
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const columns = useMemo(() => orderColumns(t, ofCentre), [t, ofCentre]);
  const show = (changes: { [Name in keyof OrdersView]?: OrdersView[Name] | undefined }): void => {
    const next = Object.entries({ ...view, ...changes }).filter(([, value]) => value !== undefined && value !== '');
    void navigate({ to: '/orders', search: Object.fromEntries(next) as OrdersView, replace: true });
  };
  return (
    <section className="page page-full" aria-labelledby="orders-title">
      <div className="page-head">
        <h1 id="orders-title">{t('page.orders')}</h1>
        {me.company && <span className="muted">{me.company.name}</span>}
      </div>
      <div className="filters" role="search" aria-label={t('window.filter')}>
        <TextField
          label={t('window.text')}
          type="search"
          value={view.text ?? ''}
          onChange={(text) => show({ text: text.trimStart() })}
        />
        <SelectField
          label={t('case.status')}
          value={view.all ? 'all' : (view.status ?? '')}
          onChange={(value) =>
            show({
              status: orderStatuses.find((one) => one === value),
              all: value === 'all' ? true : undefined,
            })
          }
          none={t('orders.pending')}
          choices={[
            { value: 'all', label: t('orders.all') },
            ...orderStatuses.map((value) => ({ value, label: t(`orders.statuses.${value}`) })),
          ]}
        />
        <SelectField
          label={t('case.light')}
          value={view.light ?? ''}
          onChange={(value) => show({ light: lights.find((one) => one === value) })}
          none={t('orders.any')}
          choices={lights.map((value) => ({ value, label: t(`light.${value}`) }))}
        />
        {ofCentre && (
          <>
            <SelectField
              label={t('order.utility')}
              value={view.utility ?? ''}
              onChange={(utility) => show({ utility })}
              none={t('orders.any')}
              choices={named(centre.utilities)}
            />
            <SelectField
              label={t('order.company')}
              value={view.company ?? ''}
              onChange={(company) => show({ company })}
              none={t('orders.any')}
              choices={named(centre.companies)}
            />
          </>
        )}
      </div>
      <Listed
        list={list}
        empty={
          <Empty title={t('orders.none')}>
            <p>{t('orders.noneHelp')}</p>
            {Object.keys(view).length > 0 && (
              <Button onPress={() => void navigate({ to: '/orders', search: {} })}>{t('orders.showPending')}</Button>
            )}
          </Empty>
        }
      >
        <RowList
          label={t('orders.list')}
          place={`orders ${JSON.stringify(view)}`}
          rows={list.rows}
          columns={columns}
          keyOf={({ id }) => id}
          total={list.total}
          want={list.want}
          onOpen={({ id }) => void navigate({ to: '/orders/$id', params: { id } })}
          selected={selected}
          onSelect={select}
          orderedBy={{ field: view.orderBy ?? 'CLOCK_RISK', isDown: view.down === true }}
          onOrder={(field) =>
            show({
              orderBy: field as NonNullable<OrdersView['orderBy']>,
              down: (view.orderBy ?? 'CLOCK_RISK') === field && view.down !== true ? true : undefined,
            })
          }
        />
      </Listed>
      <p className="muted" role="status">
        {t('orders.count', { count: list.total ?? list.rows.length })}
      </p>
    </section>
  );
};

/** What the list shows of an order. */
const orderColumns = (t: TFunction, ofCentre: boolean): readonly Column<OrderRow>[] => [
  { id: 'light', head: t('case.light'), width: 3.4, cell: ({ light }) => light && <Light light={light} /> },
  {
    id: 'id',
    head: t('orders.number'),
    order: 'ID',
    width: 17,
    cell: ({ id }) => (
      <Link to="/orders/$id" params={{ id }} className="number">
        {id}
      </Link>
    ),
  },
  {
    id: 'project',
    head: t('case.project'),
    ...(ofCentre && { order: 'PROJECT_NAME' }),
    cell: ({ project, job }) => project?.name ?? job?.projectName ?? '',
  },
  { id: 'status', head: t('case.status'), order: 'STATUS', width: 8, cell: ({ statusText }) => statusText },
  ...(ofCentre
    ? [
        {
          id: 'utility',
          head: t('order.utility'),
          order: 'UTILITY',
          width: 6.5,
          cell: ({ utility }: OrderRow) => utility.name,
        },
        {
          id: 'company',
          head: t('order.company'),
          order: 'COMPANY',
          cell: ({ company }: OrderRow) => company?.name ?? t('none'),
        },
      ]
    : [{ id: 'locality', head: t('case.locality'), cell: ({ locality }: OrderRow) => locality.name }]),
  { id: 'openedOn', head: t('order.openedOn'), order: 'OPENED_ON', width: 7, cell: ({ openedOn }) => openedOn },
  {
    id: 'dueOn',
    head: t('case.dueOn'),
    order: 'CLOCK_RISK',
    width: 9.5,
    cell: ({ dueOn }) => dueOn != null && dayText(dueOn),
  },
];
