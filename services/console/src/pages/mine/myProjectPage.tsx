import { Link, useParams, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { actionFields } from '../../commands/actionFields.ts';
import { useActs } from '../../commands/useActs.tsx';
import { graphql } from '../../contract/graphql.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { dayText } from '../../parts/day.ts';
import { useKeys } from '../../parts/keys.tsx';
import { Empty, Failure, Skeleton } from '../../parts/states.tsx';
import { Actions } from '../../commands/actions.tsx';
import { Certificates } from '../case/caseParts.tsx';
import { centreChoices } from '../project/centreChoices.ts';
import { MyCaseLine, myCaseLineFields } from './myCaseLine.tsx';
import { MyOrderLine, myOrderLineFields } from './myOrderLine.tsx';

const question = graphql(
  `
    query MyProject($id: ID!) {
      project(id: $id) {
        id
        revision
        name
        address
        category {
          name
        }
        locality {
          name
        }
        progress {
          stage {
            id
            name
          }
          state
          on
        }
        cases(last: 50) {
          nodes {
            ...MyCaseLineFields
            certificates {
              number
              name
              issuedOn
              validUntil
              end
            }
          }
        }
        hookupOrders(last: 50) {
          nodes {
            ...MyOrderLineFields
          }
        }
        actions {
          ...ActionFields
        }
      }
    }
  `,
  [actionFields, myCaseLineFields, myOrderLineFields],
);

/** A project of one's own: its stages, its applications, what was granted, and its hook-ups. */
export const MyProjectPage = (): ReactNode => {
  const { id } = useParams({ from: '/mine/projects/$id' });
  const { t } = useTranslation();
  const { centre } = useMe();
  const { history } = useRouter();
  const { data, error, fetching, again } = useCentre(question, { id });
  useKeys([{ keys: 'Escape', does: t('key.back'), run: () => history.back() }]);
  const project = data?.project;
  // An application has a page of its own, which says what it needs.
  const actions = (project?.actions ?? []).filter(({ command }) => command !== 'submitCase');
  const acts = useActs(
    actions,
    () =>
      project && {
        preset: { projectCode: id },
        revision: project.revision,
        choices: centreChoices(centre),
        onDone: again,
      },
  );
  if (error && !data) return <Failure error={error} again={again} isPage />;
  if (!project)
    return fetching || !data ? (
      <Skeleton lines={12} />
    ) : (
      <Empty title={t('project.unknown')} isPage>
        <Link to="/mine">{t('page.mine')}</Link>
      </Empty>
    );
  const cases = (project.cases?.nodes ?? []).toReversed();
  const orders = project.hookupOrders?.nodes ?? [];
  const certificates = cases.flatMap((one) => one.certificates);
  return (
    <article className="page mine" aria-labelledby="project-title">
      <header className="case-head">
        <div className="page-head">
          <h1 id="project-title">{project.name}</h1>
          <div className="page-tools">
            <Link to="/mine/new" search={{ project: id }} className="button button-primary">
              {t('page.apply')}
            </Link>
          </div>
        </div>
        <p className="facts-line">
          <span className="number">{project.id}</span>
          <span>{project.category.name}</span>
          <span>
            {project.locality.name} {project.address}
          </span>
        </p>
      </header>
      <section className="panel" aria-labelledby="progress-title">
        <h2 id="progress-title">{t('project.progress')}</h2>
        <ol className="tasks">
          {project.progress.map(({ stage, state, on }) => (
            <li key={stage.id}>
              <span>
                {stage.name} {on != null && <span className="muted">{dayText(on)}</span>}
              </span>
              <span className="tag">{t(`progress.${state}`)}</span>
            </li>
          ))}
        </ol>
      </section>
      <section className="panel" aria-labelledby="cases-title">
        <h2 id="cases-title">{t('mine.applications')}</h2>
        {cases.length === 0 && <p className="muted">{t('project.noCases')}</p>}
        <ul className="tasks">
          {cases.map((one) => (
            <MyCaseLine key={one.id} one={one} />
          ))}
        </ul>
      </section>
      <Certificates certificates={certificates} />
      <section className="panel" aria-labelledby="orders-title">
        <h2 id="orders-title">{t('project.orders')}</h2>
        {orders.length === 0 && <p className="muted">{t('project.noOrders')}</p>}
        <ul className="tasks">
          {orders.map((one) => (
            <MyOrderLine key={one.id} one={one} />
          ))}
        </ul>
      </section>
      <Actions actions={actions} onAct={acts.open} />
      {acts.dialog}
    </article>
  );
};
