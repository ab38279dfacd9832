import { Link, useParams, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { CaseLink } from '../../app/objectLinks.tsx';
import { actionFields } from '../../commands/actionFields.ts';
import { useActs } from '../../commands/useActs.tsx';
import { graphql } from '../../contract/graphql.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { dayText } from '../../parts/day.ts';
import { useKeys } from '../../parts/keys.tsx';
import { Light } from '../../parts/light.tsx';
import { Empty, Failure, Skeleton } from '../../parts/states.tsx';
import { Actions } from '../../commands/actions.tsx';
import { Definition, type Said } from '../../parts/definition.tsx';
import { History, historyFields } from '../../parts/history.tsx';
import { centreChoices } from '../project/centreChoices.ts';
import { turnOfOrder } from './turnOfOrder.ts';

const question = graphql(
  `
    query MyOrder($id: ID!) {
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
        status
        statusText
        supplementAsked
        reason
        light
        dueOn
        remainingWorkingDays
        openedOn
        acceptedOn
        repliedOn
        readyOn
        connectedOn
        customerNumber
        actions {
          ...ActionFields
        }
        history(last: 100) {
          ...HistoryFields
        }
      }
    }
  `,
  [actionFields, historyFields],
);

/** A hook-up of one's own: whose turn it is, what the company asks for, and how far it has come. */
export const MyOrderPage = (): ReactNode => {
  const { id } = useParams({ from: '/mine/orders/$id' });
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
  if (error && !data) return <Failure error={error} again={again} isPage />;
  if (!order)
    return fetching || !data ? (
      <Skeleton lines={10} />
    ) : (
      <Empty title={t('order.unknown')} isPage>
        <Link to="/mine">{t('page.mine')}</Link>
      </Empty>
    );
  const days: readonly (readonly [name: string, day: string | null])[] = [
    [t('order.openedOn'), order.openedOn],
    [t('receipt.acceptedOn'), order.acceptedOn],
    [t('order.repliedOn'), order.repliedOn],
    [t('order.readyOn'), order.readyOn],
    [t('order.connectedOn'), order.connectedOn],
    [t('case.dueOn'), order.dueOn],
  ];
  const said: Said = [
    ...days.map(([name, day]) => [name, day != null && dayText(day)] as const),
    [t('order.customerNumber'), order.customerNumber],
  ];
  return (
    <article className="page mine" aria-labelledby="order-title">
      <header className="case-head">
        <div className="page-head">
          <h1 id="order-title">{order.utility.name}</h1>
          {order.light && <Light light={order.light} withWord />}
          <span className="tag">{order.statusText}</span>
        </div>
        <p className="facts-line">
          <Link to="/mine/projects/$id" params={{ id: order.projectCode }}>
            {order.project?.name ?? order.projectCode}
          </Link>
          <span className="number">{order.id}</span>
          <span>{order.company?.name}</span>
          {order.caseId != null && <CaseLink id={order.caseId}>{t('order.fromCase')}</CaseLink>}
        </p>
        <p className="whose-turn">{t(`mine.orderTurn.${turnOfOrder(order.status)}`)}</p>
        {order.supplementAsked != null && order.status === 'SUPPLEMENT_REQUESTED' && (
          <p>{t('mine.supplementAsked', { asked: order.supplementAsked })}</p>
        )}
        {order.reason != null && <p>{order.reason}</p>}
        <Definition said={said} />
      </header>
      <Actions actions={actions} onAct={acts.open} />
      <History history={order.history} />
      {acts.dialog}
    </article>
  );
};
