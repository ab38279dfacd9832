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
import { Actions } from '../case/actions.tsx';
import { Facts } from '../case/facts.tsx';
import { centreChoices } from '../project/centreChoices.ts';

const question = graphql(
  `
    query Order($id: ID!) {
      hookupOrder(id: $id) {
        id
        revision
        projectCode
        project {
          name
        }
        caseId
        utility {
          name
        }
        company {
          name
        }
        statusText
        light
        dueOn
        remainingWorkingDays
        openedOn
        neededBy
        actions {
          ...ActionFields
        }
        history(last: 100) {
          nodes {
            factId
            revision
            occurredAt
            sentence
            actor {
              role
              name
            }
          }
        }
      }
    }
  `,
  [actionFields],
);

/** One order to a utility company: the fourth stage. A company without a system tells the window what it answers. */
export const OrderPage = (): ReactNode => {
  const { id } = useParams({ from: '/orders/$id' });
  const { t } = useTranslation();
  const { centre } = useMe();
  const { history } = useRouter();
  const { data, error, fetching, again } = useCentre(question, { id });
  const order = data?.hookupOrder;
  const actions = order?.actions ?? [];
  const acts = useActs(
    actions,
    () => order && { preset: { orderId: id }, revision: order.revision, choices: centreChoices(centre), onDone: again },
  );
  useKeys([{ keys: 'Escape', does: t('key.back'), run: () => history.back() }]);
  if (error && !data) return <Failure error={error} again={again} />;
  if (!order)
    return fetching || !data ? (
      <Skeleton lines={10} />
    ) : (
      <Empty title={t('order.unknown')}>
        <Link to="/projects">{t('page.projects')}</Link>
      </Empty>
    );
  return (
    <article className="page" aria-labelledby="order-title">
      <header className="case-head">
        <div className="page-head">
          <h1 id="order-title" className="number">
            {order.id}
          </h1>
          {order.light && <Light light={order.light} withWord />}
          <span className="tag">{order.statusText}</span>
        </div>
        <dl className="definition">
          <dt>{t('case.project')}</dt>
          <dd>
            <Link to="/projects/$id" params={{ id: order.projectCode }}>
              {order.project?.name ?? order.projectCode}
            </Link>
          </dd>
          {order.caseId != null && (
            <>
              <dt>{t('order.fromCase')}</dt>
              <dd>
                <Link to="/cases/$id" params={{ id: order.caseId }} className="number">
                  {order.caseId}
                </Link>
              </dd>
            </>
          )}
          <dt>{t('order.utility')}</dt>
          <dd>{order.utility.name}</dd>
          <dt>{t('order.company')}</dt>
          <dd>{order.company?.name ?? t('none')}</dd>
          <dt>{t('order.openedOn')}</dt>
          <dd>{dayText(order.openedOn)}</dd>
          {order.neededBy != null && (
            <>
              <dt>{t('order.neededBy')}</dt>
              <dd>{dayText(order.neededBy)}</dd>
            </>
          )}
          {order.dueOn != null && (
            <>
              <dt>{t('case.dueOn')}</dt>
              <dd>{dayText(order.dueOn)}</dd>
            </>
          )}
        </dl>
      </header>
      <Actions actions={actions} onAct={acts.open} />
      <section className="panel" aria-labelledby="order-history-title">
        <h2 id="order-history-title">{t('case.history')}</h2>
        <Facts facts={(order.history?.nodes ?? []).toReversed()} />
      </section>
      {acts.dialog}
    </article>
  );
};
