import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { dayText } from '../../parts/day.ts';
import type { CaseFields } from '../case/caseQuestion.ts';
import { Strip } from '../case/strip.tsx';

/** How long it took so far, with the centre, with the applicant, and what is not counted; and between which days. */
export const Spent = ({ shown }: { readonly shown: Pick<CaseFields, 'time'> }): ReactNode => {
  const { t } = useTranslation();
  const { time } = shown;
  if (!time) return null;
  const parts = [
    { name: t('mine.withUs'), days: time.beforeAcceptance + time.department },
    { name: t('mine.withYou'), days: time.applicant },
    { name: t('mine.notCounted'), days: time.excluded },
  ];
  return (
    <>
      <dl className="spent">
        {parts.map(({ name, days }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{t('mine.workingDays', { count: days })}</dd>
          </div>
        ))}
      </dl>
      <Strip shown={shown} />
    </>
  );
};

/** The days that the applicant was told: when it was received and accepted, and by when what follows is due. */
export const Promised = ({
  shown,
}: {
  readonly shown: Pick<CaseFields, 'receivedOn' | 'acceptedOn' | 'acceptedBySilence' | 'limits' | 'decidedOn'>;
}): ReactNode => {
  const { t } = useTranslation();
  const days: readonly { readonly head: string; readonly day: string; readonly more?: string }[] = [
    { head: t('case.receivedOn'), day: shown.receivedOn },
    ...(shown.acceptedOn == null
      ? []
      : [
          {
            head: t('receipt.acceptedOn'),
            day: shown.acceptedOn,
            ...(shown.acceptedBySilence && { more: t('mine.bySilence') }),
          },
        ]),
    ...shown.limits.map(({ kind, item, dueOn, remaining }) => ({
      head: [t(`limit.${kind}`), item?.name].filter(Boolean).join(' · '),
      day: dueOn,
      ...(remaining != null && {
        more: remaining < 0 ? t('case.overdueBy', { count: -remaining }) : t('case.daysLeft', { count: remaining }),
      }),
    })),
    ...(shown.decidedOn == null ? [] : [{ head: t('mine.decidedOn'), day: shown.decidedOn }]),
  ];
  return (
    <section className="panel" aria-labelledby="promise-title">
      <h2 id="promise-title">{t('application.promise')}</h2>
      <dl className="definition">
        {days.map(({ head, day, more }) => (
          <div key={`${head} ${day}`} className="definition-row">
            <dt>{head}</dt>
            <dd>
              {dayText(day)} {more !== undefined && <span className="muted">{more}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
