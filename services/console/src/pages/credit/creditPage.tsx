import { Link, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useList } from '../../contract/useList.ts';
import { useAddressView } from '../../parts/addressView.ts';
import { dayText } from '../../parts/day.ts';
import { SelectField } from '../../parts/field.tsx';
import { ListPage } from '../../parts/listPage.tsx';
import type { Column } from '../../parts/rowList.tsx';
import { type MarkItem, marksQuestion, readMarks } from './creditQuestion.ts';
import { awaited, creditAsked } from './creditView.ts';

/** 信用: the marks that stand, of every firm or of one's own; what ends first comes first. */
export const CreditPage = (): ReactNode => {
  const { t } = useTranslation();
  const shown = useAddressView('/credit', useSearch({ from: '/credit' }));
  const { view, show } = shown;
  const list = useList(marksQuestion, creditAsked(view), readMarks);
  const columns = useMemo(() => markColumns(t), [t]);
  return (
    <ListPage
      words={{
        title: t('page.credit'),
        list: t('credit.list'),
        none: t('credit.none'),
        reset: t('credit.showStanding'),
        count: (count) => t('credit.count', { count }),
      }}
      filters={
        <SelectField
          label={t('case.status')}
          value={view.all ? 'all' : (view.awaits ?? '')}
          onChange={(value) =>
            show({
              awaits: awaited.find((one) => one === value),
              all: value === 'all' ? true : undefined,
            })
          }
          none={t('credit.standing')}
          choices={[
            ...awaited.map((value) => ({ value, label: t(`credit.awaits.${value}`) })),
            { value: 'all', label: t('credit.all') },
          ]}
        />
      }
      shown={shown}
      order="ENDS_ON"
      list={list}
      columns={columns}
      keyOf={({ entry }) => entry}
      addressOf={({ creditCode }) => `/credit/${creditCode}`}
    />
  );
};

/** What the list shows of a mark. */
const markColumns = (t: TFunction): readonly Column<MarkItem>[] => [
  {
    id: 'enterprise',
    head: t('inspections.enterprise'),
    cell: ({ creditCode, enterprise }) => (
      <Link to="/credit/$id" params={{ id: creditCode }}>
        {enterprise}
      </Link>
    ),
  },
  { id: 'conduct', head: t('credit.conduct'), cell: ({ conduct }) => conduct.name },
  { id: 'points', head: t('credit.points'), width: 5, cell: ({ points }) => points },
  {
    id: 'state',
    head: t('case.status'),
    width: 10,
    cell: ({ awaits, endedBy }) => {
      if (endedBy) return t(`credit.ends.${endedBy}`);
      return awaits ? t(`credit.awaits.${awaits}`) : t('credit.standing');
    },
  },
  { id: 'enteredOn', head: t('credit.enteredOn'), order: 'ENTERED_ON', width: 7, cell: ({ enteredOn }) => enteredOn },
  { id: 'endsOn', head: t('credit.endsOn'), order: 'ENDS_ON', width: 9.5, cell: ({ endsOn }) => dayText(endsOn) },
];
