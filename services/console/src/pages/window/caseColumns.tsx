import type { TFunction } from 'i18next';

import { dayText } from '../../parts/day.ts';
import { Light } from '../../parts/light.tsx';
import { RowLink } from '../../parts/rowLink.tsx';
import { shortId } from '../../parts/shortId.ts';
import type { Column } from '../../parts/rowList.tsx';
import type { CaseRow } from './casesQuestion.ts';

const statusOf = (t: TFunction, { statusText, suspended }: CaseRow): string =>
  suspended ? `${statusText} · ${t('case.suspended')}` : statusText;

/** What a list shows of a case. */
export const caseColumns = (t: TFunction): readonly Column<CaseRow>[] => [
  {
    id: 'light',
    head: t('case.light'),
    width: 2.9,
    cell: ({ light }) => light && <Light light={light} />,
  },
  {
    id: 'id',
    head: t('case.number'),
    order: 'ID',
    width: 10.8,
    cell: ({ id }) => (
      <RowLink to={`/cases/${id}`} className="number">
        {shortId(id)}
      </RowLink>
    ),
  },
  {
    id: 'project',
    head: t('case.project'),
    order: 'PROJECT_NAME',
    cell: ({ project }) => project?.name ?? '',
    whole: ({ project }) => project?.name ?? '',
  },
  { id: 'stage', head: t('case.stage'), order: 'STAGE', width: 9.9, cell: ({ stage }) => stage.name },
  {
    id: 'status',
    head: t('case.status'),
    order: 'STATUS',
    width: 7.6,
    cell: (row) => statusOf(t, row),
    whole: (row) => statusOf(t, row),
  },
  { id: 'turn', head: t('case.turn'), order: 'TURN', width: 5.5, cell: ({ turn }) => t(`turn.${turn}`) },
  {
    id: 'assignee',
    head: t('case.assigneeHead'),
    order: 'ASSIGNEE',
    width: 4.8,
    cell: ({ assignee }) => assignee?.name ?? '',
    whole: ({ assignee }) => assignee?.name ?? '',
  },
  {
    id: 'receivedOn',
    head: t('case.receivedOn'),
    order: 'RECEIVED_ON',
    width: 5.5,
    cell: ({ receivedOn }) => receivedOn,
  },
  {
    id: 'dueOn',
    head: t('case.dueOn'),
    order: 'CLOCK_RISK',
    width: 7.4,
    cell: ({ dueOn }) => dueOn != null && dayText(dueOn),
  },
  {
    id: 'withUs',
    head: t('case.withUs'),
    isNumber: true,
    width: 3.9,
    cell: ({ time }) => time && t('case.days', { count: time.beforeAcceptance + time.department }),
  },
  {
    id: 'remaining',
    head: t('case.remaining'),
    isNumber: true,
    width: 4.4,
    cell: ({ remainingWorkingDays: days }) =>
      days != null && (days < 0 ? t('case.lateShort', { count: -days }) : t('case.leftShort', { count: days })),
  },
];
