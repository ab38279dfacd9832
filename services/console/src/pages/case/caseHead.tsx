import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { dayText, shortDayText } from '../../parts/day.ts';
import { Light } from '../../parts/light.tsx';
import type { CaseNow, CaseView } from './caseQuestion.ts';
import { Strip } from './strip.tsx';

interface Props {
  readonly shown: CaseView;
  readonly now: CaseNow | undefined;
  readonly isPast: boolean;
  readonly children?: ReactNode;
}

/** What stays in sight: the number, the project, whose turn it is, and the nearest limit in a sentence. */
export const CaseHead = ({ shown, now, isPast, children }: Props): ReactNode => {
  const { t } = useTranslation();
  return (
    <header className="case-head">
      <div className="page-head">
        <h1 id="case-title" className="number">
          {shown.id}
        </h1>
        {shown.light && <Light light={shown.light} withWord />}
        <span className="tag">{shown.statusText}</span>
        {shown.suspended && <span className="tag tag-todo">{t('case.suspended')}</span>}
        <div className="page-tools">{children}</div>
      </div>
      {isPast && (
        <p className="warning" role="status">
          {t('case.asOf', { nth: shown.revision + 1 })}{' '}
          <Link to="/cases/$id" params={{ id: shown.id }}>
            {t('case.backToNow')}
          </Link>
        </p>
      )}
      <p className="facts-line">
        <span>
          {shown.stage.name} · {t(`kind.${shown.kind}`)}
        </span>
        <Link to="/projects/$id" params={{ id: shown.projectCode }}>
          {shown.project?.name ?? shown.projectCode}
        </Link>
        {shown.project?.applicant && <span>{shown.project.applicant.name}</span>}
        <span>{t(`turn.now.${shown.turn}`)}</span>
        {!isPast && (
          <span>
            {now?.assignee ? t('case.assignee', { name: now.assignee.name ?? now.assignee.id }) : t('case.unassigned')}
          </span>
        )}
      </p>
      <p className="sentence">{useLimitSentence(shown)}</p>
      <Strip shown={shown} />
    </header>
  );
};

/** 第 7 个工作日；06-01 至 06-04 不计；06-28（周日）前办结. */
const useLimitSentence = (shown: CaseView): string => {
  const { t } = useTranslation();
  const [nearest] = shown.limits;
  const time = shown.time;
  const parts: string[] = [t('case.receivedOnDay', { day: dayText(shown.receivedOn) })];
  if (time) {
    const ours = time.beforeAcceptance + time.department;
    parts.push(t('case.daysWithUs', { count: ours }));
    if (time.applicant > 0) parts.push(t('case.daysWithApplicant', { count: time.applicant }));
    const skipped = time.intervals.filter(({ part }) => part === 'EXCLUDED' || part === 'APPLICANT');
    for (const { from, to } of skipped.slice(-2))
      parts.push(t('case.notCounted', { from: from.slice(5), to: to.slice(5) }));
  }
  if (nearest && shown.pending) {
    const days = nearest.remaining;
    parts.push(
      t('case.nearest', {
        kind: t(`limit.${nearest.kind}`),
        item: nearest.item?.name ?? '',
        day: shortDayText(nearest.dueOn),
      }),
    );
    if (days != null)
      parts.push(days < 0 ? t('case.overdueBy', { count: -days }) : t('case.daysLeft', { count: days }));
  }
  if (shown.decidedOn != null) parts.push(t('case.decidedOnDay', { day: dayText(shown.decidedOn) }));
  return parts.filter((part) => part !== '').join(t('list.then'));
};
