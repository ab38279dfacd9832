import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';

import { Button } from '../../parts/button.tsx';
import { dayText } from '../../parts/day.ts';
import type { Column } from '../../parts/rowList.tsx';
import { shortId } from '../../parts/shortId.ts';
import { canConclude, dueOf, type ReviewRow } from './reviewsQuestion.ts';

interface Conclude {
  /** The department of whoever looks, where they may conclude its reviews. */
  readonly department: string | undefined;
  readonly today: string;
  readonly agree: (row: ReviewRow) => void;
  readonly open: (row: ReviewRow) => void;
}

/** What the list shows of a review, and what can be said of it there. */
export const reviewColumns = (
  t: TFunction,
  { department, today, agree, open }: Conclude,
): readonly Column<ReviewRow>[] => [
  {
    id: 'due',
    head: t('review.due'),
    order: 'DUE_ON',
    width: 11,
    cell: (row) => {
      const due = dueOf(row);
      if (due === undefined) return '';
      return due < today && row.state === 'OPEN' ? t('reviews.late', { day: dayText(due) }) : dayText(due);
    },
  },
  {
    id: 'case',
    head: t('case.number'),
    order: 'CASE',
    width: 10.8,
    cell: ({ case: { id } }) => (
      <Link to="/cases/$id" params={{ id }} className="number">
        {shortId(id)}
      </Link>
    ),
  },
  { id: 'project', head: t('case.project'), cell: ({ case: { project } }) => project?.name ?? '' },
  {
    id: 'item',
    head: t('review.item'),
    order: 'ITEM',
    cell: ({ item, round }) => (round > 1 ? t('reviews.round', { item: item.name, round }) : item.name),
  },
  ...(department === undefined
    ? [
        {
          id: 'department',
          head: t('case.department'),
          order: 'DEPARTMENT',
          cell: (row: ReviewRow) => row.department.name,
        },
      ]
    : []),
  { id: 'openedOn', head: t('reviews.openedOn'), order: 'OPENED_ON', width: 7, cell: ({ openedOn }) => openedOn ?? '' },
  { id: 'state', head: t('review.state'), order: 'STATE', width: 7, cell: ({ state }) => t(`review.states.${state}`) },
  {
    id: 'assignee',
    head: t('case.assigneeHead'),
    order: 'ASSIGNEE',
    width: 7,
    cell: ({ assignee }) => assignee?.name ?? '',
  },
  ...(department === undefined
    ? []
    : [
        {
          id: 'conclude',
          width: 9,
          head: t('reviews.conclude'),
          cell: (row: ReviewRow) =>
            canConclude(row, department) ? (
              <>
                <Button
                  kind="link"
                  onPress={() => agree(row)}
                  aria-label={t('reviews.agreeTo', { id: row.case.id, item: row.item.name })}
                >
                  {t('reviews.agree')}
                </Button>{' '}
                <Button
                  kind="link"
                  onPress={() => open(row)}
                  aria-label={t('reviews.otherwiseOn', { id: row.case.id, item: row.item.name })}
                >
                  {t('reviews.otherwise')}
                </Button>
              </>
            ) : (
              row.state === 'OPEN' && (
                <Link to="/cases/$id" params={{ id: row.case.id }}>
                  {t('reviews.inCase')}
                </Link>
              )
            ),
        },
      ]),
];
