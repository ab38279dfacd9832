import { Link, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { named } from '../../commands/contractInputs.ts';
import { useList } from '../../contract/useList.ts';
import { useAddressView } from '../../parts/addressView.ts';
import { dayText } from '../../parts/day.ts';
import { SelectField, TextField } from '../../parts/field.tsx';
import { Light } from '../../parts/light.tsx';
import { ListPage } from '../../parts/listPage.tsx';
import type { Column } from '../../parts/rowList.tsx';
import { type OrderRow, ordersQuestion, readOrders } from './ordersQuestion.ts';
import { lights, ordersAsked, orderStatuses } from './ordersView.ts';

/** 报装工单: a company's own orders; to the centre's people, those of every company. */
export const OrdersPage = (): ReactNode => {
  const { t } = useTranslation();
  const { me, centre } = useMe();
  const shown = useAddressView('/orders', useSearch({ from: '/orders' }));
  const { view, show } = shown;
  const ofCentre = me.company === null;
  const list = useList(ordersQuestion, { ...ordersAsked(view), ofCentre }, readOrders);
  const columns = useMemo(() => orderColumns(t, ofCentre), [t, ofCentre]);
  return (
    <ListPage
      words={{
        title: t('page.orders'),
        list: t('orders.list'),
        none: t('orders.none'),
        noneHelp: t('orders.noneHelp'),
        reset: t('orders.showPending'),
        count: (count) => t('orders.count', { count }),
      }}
      beside={me.company && <span className="muted">{me.company.name}</span>}
      filters={
        <>
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
        </>
      }
      shown={shown}
      order="CLOCK_RISK"
      list={list}
      columns={columns}
      keyOf={({ id }) => id}
      addressOf={({ id }) => `/orders/${id}`}
    />
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
