import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { CaseLink } from '../../app/objectLinks.tsx';
import { graphql, type ResultOf } from '../../contract/graphql.ts';
import { dayText } from '../../parts/day.ts';
import { Light } from '../../parts/light.tsx';

/** What a line says of a case of one's own. */
export const myCaseLineFields = graphql(`
  fragment MyCaseLineFields on Case @_unmask {
    id
    stage {
      name
    }
    statusText
    turn
    pending
    light
    dueOn
    decidedOn
    correction {
      openLines
    }
    time {
      beforeAcceptance
      department
      applicant
    }
  }
`);

interface Props {
  readonly one: ResultOf<typeof myCaseLineFields>;
  /** Of which project it is, where that is not plain. */
  readonly project?: string | undefined;
}

/** Where a case stands, whose turn it is, by when, and how long it took with the centre and with oneself. */
export const MyCaseLine = ({ one, project }: Props): ReactNode => {
  const { t } = useTranslation();
  const openLines = one.turn === 'APPLICANT' ? (one.correction?.openLines ?? 0) : 0;
  const said = [
    t(`mine.turn.${one.turn}`),
    openLines > 0 && t('mine.linesOpen', { count: openLines }),
    one.pending && one.dueOn != null && t('mine.due', { day: dayText(one.dueOn) }),
    one.decidedOn != null && t('case.decidedOnDay', { day: dayText(one.decidedOn) }),
  ].filter((part) => part !== false);
  return (
    <li data-case={one.id}>
      <div>
        <CaseLink id={one.id}>{[project, one.stage.name].filter(Boolean).join(' · ')}</CaseLink>
        <p>{said.join(t('list.then'))}</p>
        {one.time && (
          <p className="muted">
            {t('mine.days', {
              ours: one.time.beforeAcceptance + one.time.department,
              yours: one.time.applicant,
            })}
          </p>
        )}
      </div>
      <span>
        {one.light && <Light light={one.light} withWord />} <span className="tag">{one.statusText}</span>
      </span>
    </li>
  );
};
