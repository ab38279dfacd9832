import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useKeys } from './keys.tsx';
import { useNarrow } from './narrow.ts';

/** A column: what stands in its head, and what in the cell of a row. */
export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** What stands in a cell that may be cut off, as text, where the cell is none. */
  readonly whole?: (row: Row) => string;
  /** In rem; what no column claims goes to those without a width. */
  readonly width?: number;
  readonly isNumber?: boolean;
  /** Whether the list can be put in this order. */
  readonly order?: string;
}

interface Props<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  /** How many there are, loaded or not. */
  readonly total: number | undefined;
  readonly want: (count: number) => void;
  readonly onOpen: (row: Row) => void;
  /** Which are selected; absent of a list from which nothing is. */
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (selected: ReadonlySet<string>) => void;
  readonly orderedBy?: { readonly field: string; readonly isDown: boolean } | undefined;
  readonly onOrder?: (field: string) => void;
  /** A name under which the place in the list is kept, so that it is found again on the way back. */
  readonly place: string;
  readonly classOf?: (row: Row) => string | undefined;
}

/** In pixels: a row's height, which CSS holds it to, and about what a card will have, which is measured once it is there. */
const rowHeight = 37;
const cardHeight = 200;

/** In rem: what is as wide as that, or as wide as there is room, has a line of its own in a card. */
const longFrom = 7.5;

/** In pixels between two looks: where rows pass so fast, as under a dragged scroll bar, nobody reads them, and none is drawn. */
const flying = 600;

const nothing: ReadonlySet<string> = new Set();

const places = new Map<string, { readonly top: number; readonly at: number }>();

/** A table of which only what is seen stands in the page; on a narrow screen its rows are cards. */
export const RowList = <Row,>(props: Props<Row>): ReactNode => {
  const {
    label,
    rows,
    columns,
    keyOf,
    total,
    want,
    onOpen,
    selected = nothing,
    onSelect,
    orderedBy,
    onOrder,
    place,
  } = props;
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(() => places.get(place)?.at ?? 0);
  const isNarrow = useNarrow();
  const count = Math.max(rows.length, Math.min(total ?? rows.length, rows.length + 10_000));
  const [isFlying, setFlying] = useState(false);
  const passed = useRef(places.get(place)?.top ?? 0);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => (isNarrow ? cardHeight : rowHeight),
    overscan: 4,
    initialOffset: places.get(place)?.top ?? 0,
    onChange: (one, isScrolling) => {
      const offset = one.scrollOffset ?? 0;
      setFlying(isScrolling && Math.abs(offset - passed.current) > flying);
      passed.current = offset;
      const last = one.range?.endIndex ?? 0;
      if (last + 50 > rows.length) want(Math.min(count, last + 100));
      places.set(place, { top: offset, at });
    },
  });
  useEffect(() => virtual.measure(), [virtual, isNarrow]);
  const go = (next: number): void => {
    const to = Math.max(0, Math.min(count - 1, next));
    setAt(to);
    places.set(place, { top: virtual.scrollOffset ?? 0, at: to });
    virtual.scrollToIndex(to);
  };
  const current = rows[at];
  const toggle = (row: Row): void => {
    const next = new Set(selected);
    if (!next.delete(keyOf(row))) next.add(keyOf(row));
    onSelect?.(next);
  };
  // What a row is handed stays the same, so that only those rows are drawn anew in which something has changed.
  const latest = useRef({ toggle, onOpen });
  useLayoutEffect(() => {
    latest.current = { toggle, onOpen };
  });
  const toggleRow = useCallback((row: Row) => latest.current.toggle(row), []);
  const openRow = useCallback((row: Row) => latest.current.onOpen(row), []);
  useKeys([
    { keys: 'j', does: t('key.next'), repeats: true, run: () => go(at + 1) },
    { keys: 'k', does: t('key.previous'), repeats: true, run: () => go(at - 1) },
    ...(onSelect ? [{ keys: 'x', does: t('key.select'), run: () => current && toggle(current) }] : []),
    { keys: 'Enter', does: t('key.open'), run: () => current && onOpen(current) },
  ]);
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div className="rows" ref={scroller} tabIndex={0} role="region" aria-label={label}>
      <table aria-rowcount={count + 1}>
        <colgroup>
          {onSelect && <col className="row-select" />}
          {columns.map(({ id, width }) => (
            <col key={id} style={width === undefined ? undefined : { width: `${width}rem` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {onSelect && (
              <th scope="col" className="row-select">
                <span className="visually-hidden">{t('rows.select')}</span>
              </th>
            )}
            {columns.map(({ id, head, order, isNumber }) => (
              <th
                key={id}
                scope="col"
                className={isNumber ? 'row-number' : undefined}
                aria-sort={
                  orderedBy?.field === order && order !== undefined
                    ? orderedBy?.isDown
                      ? 'descending'
                      : 'ascending'
                    : undefined
                }
              >
                {order === undefined || !onOrder ? (
                  head
                ) : (
                  <button type="button" className="row-order" onClick={() => onOrder(order)}>
                    {head}
                    <span aria-hidden="true">{orderedBy?.field === order ? (orderedBy.isDown ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr aria-hidden="true" className="row-space" style={{ height: above }} />}
          {items.map(({ index }) => {
            const row = rows[index];
            if (row === undefined || isFlying)
              return (
                <tr key={`none-${index}`} className="row-waiting" aria-rowindex={index + 2}>
                  <td colSpan={columns.length + (onSelect ? 1 : 0)}>
                    <span className="visually-hidden">{t('state.loading')}</span>
                    <span className="skeleton-line" />
                  </td>
                </tr>
              );
            const key = keyOf(row);
            return (
              <OneRow
                key={key}
                id={key}
                row={row}
                index={index}
                columns={columns as readonly Column<unknown>[]}
                isAt={index === at}
                isSelected={selected.has(key)}
                ownClass={props.classOf?.(row)}
                measure={isNarrow ? virtual.measureElement : undefined}
                onPoint={setAt}
                onOpen={openRow as (row: unknown) => void}
                onToggle={onSelect && (toggleRow as (row: unknown) => void)}
              />
            );
          })}
          {below > 0 && <tr aria-hidden="true" className="row-space" style={{ height: below }} />}
        </tbody>
      </table>
    </div>
  );
};

interface RowProps {
  readonly id: string;
  readonly row: unknown;
  readonly index: number;
  readonly columns: readonly Column<unknown>[];
  readonly isAt: boolean;
  readonly isSelected: boolean;
  readonly ownClass: string | undefined;
  /** Told of the row as it stands in the page, where its height is its own. */
  readonly measure: ((row: HTMLElement | null) => void) | undefined;
  readonly onPoint: (index: number) => void;
  readonly onOpen: (row: unknown) => void;
  readonly onToggle: ((row: unknown) => void) | undefined;
}

const OneRow = memo(
  ({
    id,
    row,
    index,
    columns,
    isAt,
    isSelected,
    ownClass,
    measure,
    onPoint,
    onOpen,
    onToggle,
  }: RowProps): ReactNode => {
    const { t } = useTranslation();
    return (
      <tr
        ref={measure}
        data-index={index}
        aria-rowindex={index + 2}
        aria-current={isAt || undefined}
        className={[isAt && 'row-at', isSelected && 'row-selected', ownClass].filter(Boolean).join(' ')}
        onClick={(event) => {
          onPoint(index);
          if (!(event.target as Element).closest('a, button, input, label')) onOpen(row);
        }}
      >
        {onToggle && (
          <td className="row-select">
            <input
              type="checkbox"
              aria-label={t('rows.selectOne', { id })}
              checked={isSelected}
              onChange={() => onToggle(row)}
            />
          </td>
        )}
        {columns.map(({ id: column, head, cell, whole, width = longFrom, isNumber }) => {
          const shown = cell(row);
          return (
            <td
              key={column}
              data-long={width < longFrom ? undefined : ''}
              data-head={head}
              className={isNumber ? 'row-number' : undefined}
              title={whole?.(row) ?? (typeof shown === 'string' ? shown : undefined)}
            >
              {shown}
            </td>
          );
        })}
      </tr>
    );
  },
);
