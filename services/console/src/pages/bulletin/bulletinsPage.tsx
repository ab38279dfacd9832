import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useList } from '../../contract/useList.ts';
import { useAddressView } from '../../parts/addressView.ts';
import { dayText } from '../../parts/day.ts';
import { TextField } from '../../parts/field.tsx';
import { ListPage } from '../../parts/listPage.tsx';
import type { Column } from '../../parts/rowList.tsx';
import { type BulletinRow, bulletinsQuestion, readBulletins } from './bulletinQuestions.ts';

/** 月度通报: those that were given; any other month is found by its name. */
export const BulletinsPage = (): ReactNode => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const shown = useAddressView('/bulletins', useSearch({ from: '/bulletins' }));
  const { orderBy, down = orderBy === undefined } = shown.view;
  const list = useList(
    bulletinsQuestion,
    { orderBy: { field: 'MONTH' as const, direction: down ? ('DESC' as const) : ('ASC' as const) } },
    readBulletins,
  );
  const columns = useMemo(() => bulletinColumns(t), [t]);
  return (
    <ListPage
      words={{
        title: t('page.bulletins'),
        list: t('bulletin.list'),
        none: t('bulletin.none'),
        noneHelp: t('bulletin.noneHelp'),
        reset: t('bulletin.all'),
        count: (count) => t('bulletin.count', { count }),
      }}
      filters={
        <TextField
          label={t('bulletin.openMonth')}
          type="month"
          value=""
          onChange={(month) => {
            if (isMonth.test(month)) void navigate({ to: '/bulletins/$month', params: { month } });
          }}
        />
      }
      shown={shown}
      list={list}
      columns={columns}
      keyOf={({ id }) => id}
      addressOf={({ id }) => `/bulletins/${id}`}
    />
  );
};

const isMonth = /^\d{4}-\d{2}$/u;

const bulletinColumns = (t: TFunction): readonly Column<BulletinRow>[] => [
  {
    id: 'month',
    head: t('bulletin.month'),
    order: 'MONTH',
    width: 8,
    cell: ({ id }) => (
      <Link to="/bulletins/$month" params={{ month: id }} className="number">
        {id}
      </Link>
    ),
  },
  {
    id: 'publishedOn',
    head: t('bulletin.publishedOn'),
    width: 9,
    cell: ({ publishedOn }) => publishedOn != null && dayText(publishedOn),
  },
  ...(['recorded', 'struckOff', 'open', 'late'] as const).map((name) => ({
    id: name,
    head: t(`bulletin.${name}`),
    width: 8,
    isNumber: true,
    cell: ({ figures }: BulletinRow) => figures[name],
  })),
];
