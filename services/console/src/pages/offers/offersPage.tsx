import { Link, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Choice, Choices } from '../../commands/contractInputs.ts';
import { useBeginnings } from '../../commands/useBeginnings.tsx';
import { useCentre } from '../../contract/useCentre.ts';
import { useList } from '../../contract/useList.ts';
import { useAddressView } from '../../parts/addressView.ts';
import { SelectField, TextField } from '../../parts/field.tsx';
import { ListPage } from '../../parts/listPage.tsx';
import { yuanText } from '../../parts/money.ts';
import type { Column } from '../../parts/rowList.tsx';
import {
  type OfferLine,
  type OffersAround,
  offersAroundQuestion,
  offersQuestion,
  readOffers,
} from './offersQuestion.ts';
import { offerKinds, offersAsked, offerSides } from './offersView.ts';

/** 供需对接: what firms have and need, and what was meant to be traded in each session. */
export const OffersPage = (): ReactNode => {
  const { t } = useTranslation();
  const shown = useAddressView('/offers', useSearch({ from: '/offers' }));
  const { view, show } = shown;
  const list = useList(offersQuestion, offersAsked(view), readOffers);
  const around = useCentre(offersAroundQuestion, {});
  const beginnings = useBeginnings(['placeOffer', 'meetOffers'], choicesOf(around.data), () => {
    list.again();
    around.again();
  });
  const columns = useMemo(() => offerColumns(t), [t]);
  return (
    <>
      <ListPage
        words={{
          title: t('page.offers'),
          list: t('offers.list'),
          none: t('offers.none'),
          reset: t('offers.showOpen'),
          count: (count) => t('offers.count', { count }),
        }}
        beside={beginnings.buttons}
        filters={
          <>
            <TextField
              label={t('window.text')}
              type="search"
              value={view.text ?? ''}
              onChange={(text) => show({ text: text.trimStart() })}
            />
            <SelectField
              label={t('offer.side')}
              value={view.side ?? ''}
              onChange={(value) => show({ side: offerSides.find((one) => one === value) })}
              none={t('offers.any')}
              choices={offerSides.map((value) => ({ value, label: t(`offer.sides.${value}`) }))}
            />
            <SelectField
              label={t('offer.kind')}
              value={view.kind ?? ''}
              onChange={(value) => show({ kind: offerKinds.find((one) => one === value) })}
              none={t('offers.any')}
              choices={offerKinds.map((value) => ({ value, label: t(`offer.kinds.${value}`) }))}
            />
            <SelectField
              label={t('case.status')}
              value={view.all ? 'all' : ''}
              onChange={(value) => show({ all: value === 'all' ? true : undefined })}
              none={t('offers.open')}
              choices={[{ value: 'all', label: t('offers.all') }]}
            />
            <Sessions sessions={around.data?.offerSessions ?? []} />
          </>
        }
        shown={shown}
        order="PLACED_ON"
        isDown
        list={list}
        columns={columns}
        keyOf={({ id }) => id}
        addressOf={({ id }) => `/offers/${id}`}
      />
      {beginnings.dialog}
    </>
  );
};

/** An offer is chosen by what it is about, and by whose it is. */
const choicesOf =
  (around: OffersAround | undefined): Choices =>
  (field) => {
    const listed = { supply: around?.supplies, demand: around?.demands }[field];
    return listed?.nodes.map(({ id, goods, quantity, firm }): Choice => ({
      value: id,
      label: `${firm.name} · ${goods} · ${quantity}`,
    }));
  };

const Sessions = ({ sessions }: { readonly sessions: NonNullable<OffersAround['offerSessions']> }): ReactNode => {
  const { t } = useTranslation();
  if (sessions.length === 0) return null;
  return (
    <details>
      <summary>{t('offers.sessions', { count: sessions.length })}</summary>
      <ul className="tasks">
        {sessions.map(({ session, meetings, intended, confirmed }) => (
          <li key={session}>
            <span>{session}</span>
            <span className="muted">
              {t('offers.session', { meetings, intended: yuanText(intended), confirmed: yuanText(confirmed) })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** What the list shows of an offer. */
const offerColumns = (t: TFunction): readonly Column<OfferLine>[] => [
  { id: 'side', head: t('offer.side'), width: 5, cell: ({ sideText }) => sideText },
  {
    id: 'goods',
    head: t('offer.goods'),
    order: 'GOODS',
    cell: ({ id, goods }) => (
      <Link to="/offers/$id" params={{ id }}>
        {goods}
      </Link>
    ),
  },
  { id: 'quantity', head: t('offer.quantity'), width: 9, cell: ({ quantity }) => quantity },
  { id: 'kind', head: t('offer.kind'), order: 'KIND', width: 8, cell: ({ kindText }) => kindText },
  { id: 'firm', head: t('offer.firm'), order: 'FIRM', cell: ({ firm }) => firm.name },
  { id: 'region', head: t('offer.region'), width: 8, cell: ({ region }) => region },
  { id: 'state', head: t('case.status'), width: 6, cell: ({ stateText }) => stateText },
  {
    id: 'validUntil',
    head: t('offer.validUntil'),
    order: 'VALID_UNTIL',
    width: 7,
    cell: ({ validUntil }) => validUntil,
  },
];
