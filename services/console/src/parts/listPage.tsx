import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { List } from '../contract/useList.ts';
import type { Shown } from './addressView.ts';
import { Button } from './button.tsx';
import { Listed } from './listed.tsx';
import { type Column, RowList } from './rowList.tsx';
import { Empty } from './states.tsx';

/** In what order a list stands, as its address says; where it says nothing, the list's own. */
interface Ordered {
  readonly orderBy?: string;
  readonly down?: true;
}

interface Words {
  readonly title: string;
  /** What the list itself is called. */
  readonly list: string;
  /** What is said where nothing is found, and what can be done about it. */
  readonly none: string;
  readonly noneHelp?: string;
  /** What leads back to the list without filters. */
  readonly reset: string;
  readonly count: (count: number) => string;
}

interface Props<Row, View extends Ordered> {
  readonly words: Words;
  /** What stands beside the title: whose list it is, or what begins something new. */
  readonly beside?: ReactNode;
  /** The fields by which it is filtered, each of which changes what is shown. */
  readonly filters?: ReactNode;
  readonly shown: Shown<View>;
  /** By which it is ordered where nobody chose. */
  readonly order?: NonNullable<View['orderBy']>;
  /** Whether it then begins with the last. */
  readonly isDown?: boolean;
  readonly list: List<Row>;
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  /** Where a row leads. */
  readonly addressOf: (row: Row) => string;
}

/** A page that is a list: its filters, its rows, how many there are, and each of its states. */
export const ListPage = <Row, View extends Ordered>(props: Props<Row, View>): ReactNode => {
  const { words, beside, filters, shown, order, isDown = false, list, columns, keyOf, addressOf } = props;
  const { view, show, reset } = shown;
  const { t } = useTranslation();
  const { history } = useRouter();
  const orderBy = view.orderBy ?? order;
  const isDownNow = view.orderBy === undefined ? isDown : view.down === true;
  return (
    <section className="page page-full" aria-labelledby="list-title">
      <div className="page-head">
        <h1 id="list-title">{words.title}</h1>
        {beside}
      </div>
      {filters !== undefined && (
        <div className="filters" role="search" aria-label={t('window.filter')}>
          {filters}
        </div>
      )}
      <Listed
        list={list}
        empty={
          <Empty title={words.none}>
            {words.noneHelp !== undefined && <p>{words.noneHelp}</p>}
            {Object.keys(view).length > 0 && <Button onPress={reset}>{words.reset}</Button>}
          </Empty>
        }
      >
        <RowList
          label={words.list}
          place={`${words.title} ${JSON.stringify(view)}`}
          rows={list.rows}
          columns={columns}
          keyOf={keyOf}
          total={list.total}
          want={list.want}
          onOpen={(row) => history.push(addressOf(row))}
          orderedBy={orderBy === undefined ? undefined : { field: orderBy, isDown: isDownNow }}
          onOrder={(field) =>
            show({ orderBy: field, down: orderBy === field && !isDownNow ? true : undefined } as Parameters<
              typeof show
            >[0])
          }
        />
      </Listed>
      <p className="muted" role="status">
        {list.isWhole || list.total !== undefined
          ? words.count(list.total ?? list.rows.length)
          : list.rows.length > 0 && t('list.atLeast', { counted: words.count(list.rows.length) })}
      </p>
    </section>
  );
};
