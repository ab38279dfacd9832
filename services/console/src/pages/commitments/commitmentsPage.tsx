import { Link, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { hasPageAt } from '../../app/places.ts';
import { named } from '../../commands/contractInputs.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { useList } from '../../contract/useList.ts';
import { useAddressView } from '../../parts/addressView.ts';
import { SelectField, TextField } from '../../parts/field.tsx';
import { ListPage } from '../../parts/listPage.tsx';
import type { Column } from '../../parts/rowList.tsx';
import { type CommitmentRow, commitmentsQuestion, kindsQuestion, readCommitments } from './commitmentsQuestion.ts';
import { commitmentsAsked, commitmentStates } from './commitmentsView.ts';

/** 告知承诺: what was committed to; to whoever applies, their own. */
export const CommitmentsPage = (): ReactNode => {
  const { t } = useTranslation();
  const { me, centre } = useMe();
  const shown = useAddressView('/commitments', useSearch({ from: '/commitments' }));
  const { view, show } = shown;
  const list = useList(commitmentsQuestion, commitmentsAsked(view), readCommitments);
  const kinds = useCentre(kindsQuestion, {}, { subject: 'nothing' }).data?.centre?.commitmentKinds ?? [];
  const columns = useMemo(() => commitmentColumns(t), [t]);
  return (
    <ListPage
      words={{
        title: t('page.commitments'),
        list: t('commitments.list'),
        none: t('commitments.none'),
        noneHelp: t('commitments.noneHelp'),
        reset: t('commitments.showAll'),
        count: (count) => t('commitments.count', { count }),
      }}
      beside={hasPageAt(me, '/commitments/new') && <Link to="/commitments/new">{t('page.commit')}</Link>}
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
            value={view.state ?? ''}
            onChange={(value) => show({ state: commitmentStates.find((one) => one === value) })}
            none={t('orders.any')}
            choices={commitmentStates.map((value) => ({ value, label: t(`commitment.states.${value}`) }))}
          />
          <SelectField
            label={t('commitment.kind')}
            value={view.kind ?? ''}
            onChange={(kind) => show({ kind })}
            none={t('orders.any')}
            choices={named(kinds)}
          />
          <SelectField
            label={t('case.locality')}
            value={view.locality ?? ''}
            onChange={(locality) => show({ locality })}
            none={t('orders.any')}
            choices={named(centre.localities)}
          />
        </>
      }
      shown={shown}
      list={list}
      columns={columns}
      keyOf={({ id }) => id}
      addressOf={({ id }) => `/commitments/${id}`}
    />
  );
};

/** What the list shows of a commitment. */
const commitmentColumns = (t: TFunction): readonly Column<CommitmentRow>[] => [
  {
    id: 'id',
    head: t('commitment.number'),
    order: 'ID',
    width: 17,
    cell: ({ id }) => (
      <Link to="/commitments/$id" params={{ id }} className="number">
        {id}
      </Link>
    ),
  },
  { id: 'subject', head: t('commitment.subject'), order: 'NAME', cell: ({ subject }) => subject.name },
  { id: 'kind', head: t('commitment.kind'), order: 'KIND', cell: ({ title }) => title },
  {
    id: 'enterprise',
    head: t('commitment.enterprise'),
    cell: ({ subject }) => subject.enterprise.name,
  },
  {
    id: 'locality',
    head: t('case.locality'),
    order: 'LOCALITY',
    width: 8,
    cell: ({ subject }) => subject.locality.name,
  },
  {
    id: 'state',
    head: t('case.status'),
    order: 'STATE',
    width: 6.5,
    cell: ({ state }) => t(`commitment.states.${state}`),
  },
  { id: 'madeOn', head: t('commitment.madeOn'), order: 'MADE_ON', width: 7, cell: ({ madeOn }) => madeOn },
  {
    id: 'validUntil',
    head: t('commitment.validUntil'),
    order: 'VALID_UNTIL',
    width: 7,
    cell: ({ validUntil }) => validUntil ?? t('commitment.untilWithdrawn'),
  },
];
