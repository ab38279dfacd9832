import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';

import { dayText } from '../../parts/day.ts';
import { Light } from '../../parts/light.tsx';
import type { Column } from '../../parts/rowList.tsx';
import type { CaseRow } from './casesQuestion.ts';

/** The project's code, and which of its cases of the stage it is where it is not the first: the stage stands in its own column. */
const shortId = (id: string): string => {
  const [project = id, , nth = '1'] = id.split('.');
  return nth === '1' ? project : `${project} (${nth})`;
};

/** What a list shows of a case. */
export const caseColumns = (t: TFunction): readonly Column<CaseRow>[] => [
  {
    id: 'light',
    head: t('case.light'),
    cell: ({ light }) => light && <Light light={light} />,
  },
  {
    id: 'id',
    head: t('case.number'),
    order: 'ID',
    cell: ({ id }) => (
      <Link to="/cases/$id" params={{ id }} className="number">
        {shortId(id)}
      </Link>
    ),
  },
  { id: 'project', head: t('case.project'), order: 'PROJECT_NAME', cell: ({ project }) => project?.name ?? '' },
  { id: 'stage', head: t('case.stage'), order: 'STAGE', cell: ({ stage }) => stage.name },
  {
    id: 'status',
    head: t('case.status'),
    order: 'STATUS',
    cell: ({ statusText, suspended }) => (suspended ? `${statusText} · ${t('case.suspended')}` : statusText),
  },
  { id: 'turn', head: t('case.turn'), order: 'TURN', cell: ({ turn }) => t(`turn.${turn}`) },
  { id: 'assignee', head: t('case.assigneeHead'), order: 'ASSIGNEE', cell: ({ assignee }) => assignee?.name ?? '' },
  { id: 'receivedOn', head: t('case.receivedOn'), order: 'RECEIVED_ON', cell: ({ receivedOn }) => receivedOn },
  { id: 'dueOn', head: t('case.dueOn'), order: 'CLOCK_RISK', cell: ({ dueOn }) => dueOn != null && dayText(dueOn) },
  {
    id: 'withUs',
    head: t('case.withUs'),
    isNumber: true,
    cell: ({ time }) => time && t('case.days', { count: time.beforeAcceptance + time.department }),
  },
  {
    id: 'remaining',
    head: t('case.remaining'),
    isNumber: true,
    cell: ({ remainingWorkingDays: days }) =>
      days != null && (days < 0 ? t('case.lateShort', { count: -days }) : t('case.leftShort', { count: days })),
  },
];
