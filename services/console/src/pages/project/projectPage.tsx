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
import { Light } from '../../parts/light.tsx';
import { Empty, Failure, Skeleton } from '../../parts/states.tsx';
import { Actions } from '../../commands/actions.tsx';
import { centreChoices } from './centreChoices.ts';

const question = graphql(
  `
    query Project($id: ID!) {
      project(id: $id) {
        id
        revision
        name
        applicant {
          name
          creditCode
        }
        category {
          name
        }
        traits {
          name
        }
        locality {
          name
        }
        address
        investment
        floorArea
        plannedStart
        plannedFinish
        isKeyProject
        units
        utilities {
          utility {
            name
          }
          neededBy
        }
        progress {
          stage {
            id
            name
          }
          state
          caseId
          on
        }
        cases(first: 50) {
          nodes {
            id
            stage {
              name
            }
            statusText
            light
            dueOn
            receivedOn
          }
        }
        hookupOrders(first: 50) {
          nodes {
            id
            utility {
              name
            }
            company {
              name
            }
            statusText
            light
            dueOn
          }
        }
        actions {
          ...ActionFields
        }
      }
    }
  `,
  [actionFields],
);

const planQuestion = graphql(`
  query Plan($projectCode: ID!, $stage: ID!) {
    applicationPreview(projectCode: $projectCode, stage: $stage) {
      dueOn
      hindrances {
        code
        stage {
          name
        }
      }
    }
  }
`);

interface PlanProps {
  readonly project: string;
  readonly stage: { readonly id: string; readonly name: string };
}

/** What comes next: the day by which it would be finished if it were applied for today, or what has to come before. */
const Plan = ({ project, stage }: PlanProps): ReactNode => {
  const { t } = useTranslation();
  const { data } = useCentre(planQuestion, { projectCode: project, stage: stage.id }, { subject: `plan ${project}` });
  const preview = data?.applicationPreview;
  return (
    <p>
      {t('project.next', { stage: stage.name })}
      {preview?.dueOn != null &&
        preview.hindrances.length === 0 &&
        ` ${t('project.earliest', { day: dayText(preview.dueOn) })}`}
      {preview?.hindrances.map(({ code, stage: other }) => ` ${t(`hindrance.${code}`, { stage: other?.name ?? '' })}`)}
    </p>
  );
};

/** One project: its stages and what comes next, its cases, its orders, and whom it concerns. */
export const ProjectPage = (): ReactNode => {
  const { id } = useParams({ from: '/projects/$id' });
  const { t } = useTranslation();
  const { centre } = useMe();
  const { data, error, fetching, again } = useCentre(question, { id });
  const { history } = useRouter();
  useKeys([{ keys: 'Escape', does: t('key.back'), run: () => history.back() }]);
  const project = data?.project;
  const actions = project?.actions ?? [];
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
        <Link to="/projects">{t('page.projects')}</Link>
      </Empty>
    );
  const cases = project.cases?.nodes ?? [];
  const orders = project.hookupOrders?.nodes ?? [];
  const next = project.progress.find(({ state }) => state === 'NOT_STARTED');
  return (
    <article className="page" aria-labelledby="project-title">
      <header className="case-head">
        <div className="page-head">
          <h1 id="project-title">{project.name}</h1>
          {project.isKeyProject && <span className="tag tag-todo">{t('project.key')}</span>}
          <div className="page-tools">
            <Link to="/new" search={{ project: id }} className="button button-primary">
              {t('page.new')}
            </Link>
          </div>
        </div>
        <p className="facts-line">
          <span className="number">{project.id}</span>
          <span>{project.applicant?.name}</span>
          <span className="number">{project.applicant?.creditCode}</span>
          <span>{project.category.name}</span>
          {project.traits.map(({ name }) => (
            <span key={name}>{name}</span>
          ))}
          <span>
            {project.locality.name} {project.address}
          </span>
        </p>
        {next ? <Plan project={id} stage={next.stage} /> : <p>{t('project.nothingNext')}</p>}
      </header>
      <Actions actions={actions} onAct={acts.open} />
      <section className="panel" aria-labelledby="progress-title">
        <h2 id="progress-title">{t('project.progress')}</h2>
        <ol className="tasks">
          {project.progress.map(({ stage, state, caseId, on }) => (
            <li key={stage.id}>
              <span>
                {stage.name} {on != null && <span className="muted">{dayText(on)}</span>}
              </span>
              <span>
                {caseId != null && (
                  <Link to="/cases/$id" params={{ id: caseId }} className="number">
                    {caseId}
                  </Link>
                )}{' '}
                <span className="tag">{t(`progress.${state}`)}</span>
              </span>
            </li>
          ))}
        </ol>
      </section>
      <section className="panel" aria-labelledby="cases-title">
        <h2 id="cases-title">{t('project.cases')}</h2>
        {cases.length === 0 && <p className="muted">{t('project.noCases')}</p>}
        <ul className="tasks">
          {cases.map((one) => (
            <li key={one.id}>
              <span>
                <Link to="/cases/$id" params={{ id: one.id }} className="number">
                  {one.id}
                </Link>{' '}
                {one.stage.name}{' '}
                <span className="muted">{t('case.receivedOnDay', { day: dayText(one.receivedOn) })}</span>
              </span>
              <span>
                {one.light && <Light light={one.light} withWord />} <span className="tag">{one.statusText}</span>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="panel" aria-labelledby="orders-title">
        <h2 id="orders-title">{t('project.orders')}</h2>
        {orders.length === 0 && <p className="muted">{t('project.noOrders')}</p>}
        <ul className="tasks">
          {orders.map((one) => (
            <li key={one.id}>
              <span>
                <Link to="/orders/$id" params={{ id: one.id }}>
                  {one.utility.name}
                </Link>{' '}
                · {one.company?.name ?? t('none')}{' '}
                {one.dueOn != null && <span className="muted">{t('case.until', { day: dayText(one.dueOn) })}</span>}
              </span>
              <span>
                {one.light && <Light light={one.light} withWord />} <span className="tag">{one.statusText}</span>
              </span>
            </li>
          ))}
        </ul>
      </section>
      {acts.dialog}
    </article>
  );
};
