import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { Actions } from '../../commands/actions.tsx';
import { useActs } from '../../commands/useActs.tsx';
import { useCentre } from '../../contract/useCentre.ts';
import { Definition } from '../../parts/definition.tsx';
import { dayText } from '../../parts/day.ts';
import { History } from '../../parts/history.tsx';
import { ObjectHead, ObjectPage } from '../../parts/objectPage.tsx';
import { centreChoices } from '../project/centreChoices.ts';
import { bulletinQuestion } from './bulletinQuestions.ts';
import { LinesTable } from './linesTable.tsx';

/** The totals that it tells, in this order. */
const totals = ['recorded', 'merged', 'struckOff', 'reopened', 'open', 'unrouted', 'late', 'takenOver'] as const;

/** One month's bulletin: its totals, the departments as they rank, and its paper. */
export const BulletinPage = (): ReactNode => {
  const { month } = useParams({ from: '/bulletins/$month' });
  const { t } = useTranslation();
  const { centre } = useMe();
  const asked = useCentre(bulletinQuestion, { month });
  const { again } = asked;
  const bulletin = asked.data?.bulletin;
  const actions = bulletin?.actions ?? [];
  const acts = useActs(
    actions,
    () =>
      bulletin && {
        preset: { month },
        choices: centreChoices(centre),
        ...(bulletin.revision != null && { revision: bulletin.revision }),
        onDone: again,
      },
  );
  return (
    <ObjectPage
      asked={asked}
      object={bulletin}
      unknown={t('bulletin.unknown')}
      list={{ to: '/bulletins', name: t('page.bulletins') }}
    >
      {({ id, from, to, publishedOn, words, paper, figures, history }) => (
        <>
          <ObjectHead
            title={t('bulletin.title', { month: id })}
            state={
              <span className="tag">
                {publishedOn == null ? t('bulletin.notGiven') : t('bulletin.givenOn', { day: dayText(publishedOn) })}
              </span>
            }
            said={[
              [t('bulletin.period'), `${dayText(from)} – ${dayText(to)}`],
              [t('bulletin.words'), words],
            ]}
          />
          <Actions actions={actions} onAct={(command) => acts.open(command)} />
          <section className="panel" aria-labelledby="bulletin-totals">
            <h2 id="bulletin-totals">{t('bulletin.totals')}</h2>
            <Definition said={totals.map((name) => [t(`bulletin.${name}`), figures[name]] as const)} />
          </section>
          <LinesTable lines={figures.lines} month={id} />
          <p className="no-print">
            <a href={paper}>{t('bulletin.paper')}</a>
          </p>
          <History history={history} />
          {acts.dialog}
        </>
      )}
    </ObjectPage>
  );
};
