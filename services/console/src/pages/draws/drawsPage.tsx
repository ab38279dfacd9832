import { Link, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { named } from '../../commands/contractInputs.ts';
import { useBeginnings } from '../../commands/useBeginnings.tsx';
import { useCentre } from '../../contract/useCentre.ts';
import { useList } from '../../contract/useList.ts';
import { useAddressView } from '../../parts/addressView.ts';
import { dayText, instantText } from '../../parts/day.ts';
import { SelectField } from '../../parts/field.tsx';
import { ListPage } from '../../parts/listPage.tsx';
import type { Column } from '../../parts/rowList.tsx';
import { centreChoices } from '../project/centreChoices.ts';
import { type DrawItem, drawsQuestion, poolQuestion, readDraws } from './drawsQuestion.ts';
import { drawsAsked, drawStates } from './drawsView.ts';

/** 双随机抽取: every draw, the latest first; whoever may publish a pool does it here. */
export const DrawsPage = (): ReactNode => {
  const { t } = useTranslation();
  const { centre } = useMe();
  const shown = useAddressView('/draws', useSearch({ from: '/draws' }));
  const { view, show } = shown;
  const list = useList(drawsQuestion, drawsAsked(view), readDraws);
  const columns = useMemo(() => drawColumns(t, centre.zone), [t, centre.zone]);
  return (
    <ListPage
      words={{
        title: t('page.draws'),
        list: t('draws.list'),
        none: t('draws.none'),
        reset: t('draws.reset'),
        count: (count) => t('draws.count', { count }),
      }}
      beside={<PublishPool again={list.again} />}
      filters={
        <>
          <SelectField
            label={t('case.status')}
            value={view.state ?? ''}
            onChange={(value) => show({ state: drawStates.find((one) => one === value) })}
            none={t('orders.any')}
            choices={drawStates.map((value) => ({ value, label: t(`draws.states.${value}`) }))}
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
      addressOf={({ id }) => `/draws/${id}`}
    />
  );
};

/** Publishes what will be drawn from, for those who may. */
const PublishPool = ({ again }: { readonly again: () => void }): ReactNode => {
  const { centre } = useMe();
  const { data } = useCentre(poolQuestion, {});
  const choices = centreChoices(centre);
  const values = (data?.centre?.publicValues ?? []).map(({ publicValue, name }) => ({
    value: publicValue,
    label: name,
  }));
  const { buttons, dialog } = useBeginnings(
    ['publishDrawPool'],
    (field) => {
      if (field === 'kind') return named(data?.centre?.commitmentKinds ?? []);
      return field === 'publicValue' ? values : choices(field);
    },
    again,
  );
  return (
    <>
      {buttons}
      {dialog}
    </>
  );
};

/** What the list shows of a draw. */
const drawColumns = (t: TFunction, zone: string): readonly Column<DrawItem>[] => [
  {
    id: 'name',
    head: t('draws.name'),
    cell: ({ id, name }) => (
      <Link to="/draws/$id" params={{ id }}>
        {name}
      </Link>
    ),
  },
  { id: 'id', head: t('draws.number'), width: 14, cell: ({ id }) => <span className="number">{id}</span> },
  { id: 'kind', head: t('draws.kind'), cell: ({ kindName }) => kindName },
  {
    id: 'locality',
    head: t('case.locality'),
    width: 8,
    cell: ({ locality }) => locality?.name ?? t('draws.everywhere'),
  },
  {
    id: 'state',
    head: t('case.status'),
    cell: ({ stateText, late }) => (late ? `${stateText} ${t('draws.late')}` : stateText),
  },
  {
    id: 'chooses',
    head: t('draws.toDraw'),
    width: 7,
    cell: ({ subjectsToDraw, subjectCount }) => `${subjectsToDraw} / ${subjectCount}`,
  },
  {
    id: 'valueOn',
    head: t('draws.valueOn'),
    order: 'VALUE_ON',
    width: 9,
    cell: ({ publicValue }) => dayText(publicValue.expectedOn),
  },
  {
    id: 'publishedAt',
    head: t('draws.publishedAt'),
    order: 'PUBLISHED_AT',
    width: 11,
    cell: ({ publishedAt }) => instantText(publishedAt, zone),
  },
];
