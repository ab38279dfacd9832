import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { type Act, ActDialog } from '../../commands/act.tsx';
import { graphql, type ResultOf } from '../../contract/graphql.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { Button } from '../../parts/button.tsx';
import { Empty, Failure, Skeleton } from '../../parts/states.tsx';
import { registeringProject } from '../project/registeringProject.ts';
import { MyCaseLine, myCaseLineFields } from './myCaseLine.tsx';
import { MyOrderLine, myOrderLineFields } from './myOrderLine.tsx';

const question = graphql(
  `
    query Mine($after: String) {
      projects(first: 20, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          name
          address
          progress {
            stage {
              id
              name
            }
            state
          }
          cases(last: 5) {
            nodes {
              ...MyCaseLineFields
            }
          }
        }
      }
    }
  `,
  [myCaseLineFields],
);

const waitingQuestion = graphql(
  `
    query WaitsForMe {
      cases(filter: { turn: [APPLICANT], pending: true }, first: 20) {
        nodes {
          ...MyCaseLineFields
          project {
            name
          }
        }
      }
      issues(filter: { status: [ANSWERED] }, first: 20) {
        nodes {
          id
          words
        }
      }
      hookupOrders(filter: { status: [SUPPLEMENT_REQUESTED] }, first: 20) {
        nodes {
          ...MyOrderLineFields
          project {
            name
          }
        }
      }
    }
  `,
  [myCaseLineFields, myOrderLineFields],
);

/** 我的项目: what waits for me, and my projects, where each stands. */
export const MinePage = (): ReactNode => {
  const { t } = useTranslation();
  const { me, centre } = useMe();
  const navigate = useNavigate();
  const { after } = useSearch({ from: '/mine' });
  const { data, error, again } = useCentre(question, { after: after ?? null });
  const [act, setAct] = useState<Act>();
  const close = useCallback(() => setAct(undefined), []);
  const register = (): void =>
    setAct(
      registeringProject({ me, centre }, t('application.register'), (id) => {
        again();
        void navigate({ to: '/mine/projects/$id', params: { id } });
      }),
    );
  const found = data?.projects;
  return (
    <section className="page mine" aria-labelledby="mine-title">
      <div className="page-head">
        <h1 id="mine-title">{t('page.mine')}</h1>
        <div className="page-tools">
          <Link to="/mine/new" search={{}} className="button button-primary">
            {t('page.apply')}
          </Link>
          <Button onPress={register}>{t('application.register')}</Button>
        </div>
      </div>
      <Waiting />
      {error && !found && <Failure error={error} again={again} />}
      {!error && !found && <Skeleton lines={10} />}
      {found?.nodes.length === 0 && (
        <Empty title={t('mine.none')}>
          <p>{t('mine.noneHelp')}</p>
        </Empty>
      )}
      {found?.nodes.map((project) => (
        <MyProject key={project.id} project={project} />
      ))}
      {found && (after !== undefined || found.pageInfo.hasNextPage) && (
        <p className="form-foot">
          {after !== undefined && (
            <Link to="/mine" search={{}} className="button">
              {t('mine.first')}
            </Link>
          )}
          {found.pageInfo.hasNextPage && (
            <Link to="/mine" search={{ after: found.pageInfo.endCursor ?? '' }} className="button">
              {t('mine.more')}
            </Link>
          )}
        </p>
      )}
      {act && <ActDialog act={act} onClose={close} />}
    </section>
  );
};

/** Where it is my turn. */
const Waiting = (): ReactNode => {
  const { t } = useTranslation();
  const { data } = useCentre(waitingQuestion, {});
  const cases = data?.cases?.nodes ?? [];
  const orders = data?.hookupOrders?.nodes ?? [];
  const issues = data?.issues?.nodes ?? [];
  if (!data) return null;
  return (
    <section className="panel" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{t('mine.waiting')}</h2>
      {cases.length + orders.length + issues.length === 0 && <p className="muted">{t('mine.nothingWaits')}</p>}
      <ul className="tasks">
        {cases.map((one) => (
          <MyCaseLine key={one.id} one={one} project={one.project?.name} />
        ))}
        {orders.map((one) => (
          <MyOrderLine key={one.id} one={one} project={one.project?.name} />
        ))}
        {issues.map(({ id, words }) => (
          <li key={id}>
            <span>
              <Link to="/issues/$id" params={{ id }} className="number">
                {id}
              </Link>{' '}
              {words}
            </span>
            <span className="muted">{t('mine.issueAnswered')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

type Project = NonNullable<ResultOf<typeof question>['projects']>['nodes'][number];

const MyProject = ({ project }: { readonly project: Project }): ReactNode => {
  const { t } = useTranslation();
  const open = (project.cases?.nodes ?? []).filter(({ pending }) => pending);
  return (
    <article className="panel" aria-labelledby={`project-${project.id}`}>
      <h2 id={`project-${project.id}`}>
        <Link to="/mine/projects/$id" params={{ id: project.id }}>
          {project.name}
        </Link>
      </h2>
      <p className="muted">
        <span className="number">{project.id}</span> · {project.address}
      </p>
      <p>
        {project.progress
          .filter(({ state }) => state !== 'NOT_REQUIRED')
          .map(({ stage, state }) => t('mine.stageState', { stage: stage.name, state: t(`progress.${state}`) }))
          .join(t('list.then'))}
      </p>
      {open.length > 0 && (
        <ul className="tasks">
          {open.map((one) => (
            <MyCaseLine key={one.id} one={one} />
          ))}
        </ul>
      )}
    </article>
  );
};
