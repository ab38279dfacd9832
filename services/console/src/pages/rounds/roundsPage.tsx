import { Link, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useBeginnings } from '../../commands/useBeginnings.tsx';
import { graphql, type ResultOf } from '../../contract/graphql.ts';
import { useList } from '../../contract/useList.ts';
import { useAddressView } from '../../parts/addressView.ts';
import { ListPage } from '../../parts/listPage.tsx';
import type { Column } from '../../parts/rowList.tsx';

const roundsQuestion = graphql(`
  query Rounds($orderBy: RoundOrder, $first: Int, $after: String) {
    rounds(orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        from
        to
        open
        totals {
          found
          toSettle
          struckOff
        }
      }
    }
  }
`);

type Answer = ResultOf<typeof roundsQuestion>;
type RoundLine = NonNullable<Answer['rounds']>['nodes'][number];
const readRounds = ({ rounds }: Answer): Answer['rounds'] => rounds;

/** 走访轮次: the rounds in which teams visit firms. */
export const RoundsPage = (): ReactNode => {
  const { t } = useTranslation();
  const shown = useAddressView('/rounds', useSearch({ from: '/rounds' }));
  const { orderBy, down } = shown.view;
  const order = { field: orderBy ?? 'FROM', direction: orderBy && !down ? 'ASC' : 'DESC' } as const;
  const list = useList(roundsQuestion, { orderBy: order }, readRounds);
  const beginnings = useBeginnings(['planRound'], () => undefined, list.again);
  const columns = useMemo(() => roundColumns(t), [t]);
  return (
    <>
      <ListPage
        words={{
          title: t('page.rounds'),
          list: t('rounds.list'),
          none: t('rounds.none'),
          reset: t('rounds.all'),
          count: (count) => t('rounds.count', { count }),
        }}
        beside={beginnings.buttons}
        shown={shown}
        order="FROM"
        isDown
        list={list}
        columns={columns}
        keyOf={({ id }) => id}
        addressOf={({ id }) => `/rounds/${id}`}
      />
      {beginnings.dialog}
    </>
  );
};

const roundColumns = (t: TFunction): readonly Column<RoundLine>[] => [
  {
    id: 'id',
    head: t('rounds.number'),
    width: 7,
    cell: ({ id }) => (
      <Link to="/rounds/$id" params={{ id }} className="number">
        {id}
      </Link>
    ),
  },
  { id: 'name', head: t('rounds.name'), order: 'NAME', cell: ({ name }) => name },
  { id: 'from', head: t('rounds.from'), order: 'FROM', width: 8, cell: ({ from }) => from },
  { id: 'to', head: t('rounds.to'), width: 8, cell: ({ to }) => to },
  { id: 'state', head: t('case.status'), width: 8, cell: ({ open }) => (open ? t('rounds.open') : t('rounds.closed')) },
  { id: 'found', head: t('rounds.found'), width: 7, cell: ({ totals }) => totals.found },
  { id: 'toSettle', head: t('rounds.toSettle'), width: 7, cell: ({ totals }) => totals.toSettle },
  { id: 'struckOff', head: t('rounds.struckOff'), width: 7, cell: ({ totals }) => totals.struckOff },
];
