import { Link, useParams, useRouter } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { newToken } from '../../commands/newToken.ts';
import { ShownOnce } from '../../commands/shownOnce.tsx';
import { useActs } from '../../commands/useActs.tsx';
import { useCentre } from '../../contract/useCentre.ts';
import { Button } from '../../parts/button.tsx';
import { dayText, instantText } from '../../parts/day.ts';
import { useKeys } from '../../parts/keys.tsx';
import { Light } from '../../parts/light.tsx';
import { Empty, Failure, Skeleton } from '../../parts/states.tsx';
import { Actions } from '../case/actions.tsx';
import { Facts } from '../case/facts.tsx';
import { centreChoices } from '../project/centreChoices.ts';
import { orderQuestion, type OrderView } from './orderQuestion.ts';
import { WorkOrder } from './workOrder.tsx';

/** Who may look at what companies were sent. */
const ofDeliveries = new Set(['clerk', 'centreHead', 'company', 'analyst', 'auditAdministrator']);

/** Who is told of links that companies answer by. */
const ofWindow = new Set(['clerk', 'assistant', 'centreHead', 'auditAdministrator']);

/** One order to a utility company: the fourth stage. Its company answers it here; the window tells what it was told. */
export const OrderPage = (): ReactNode => {
  const { id } = useParams({ from: '/orders/$id' });
  const { t } = useTranslation();
  const { me, centre } = useMe();
  const { history } = useRouter();
  const ofCentre = me.company === null;
  const { data, error, fetching, again } = useCentre(orderQuestion, {
    id,
    ofCentre,
    ofWindow: me.roles.some(({ role }) => ofWindow.has(role)),
    ofDeliveries: me.roles.some(({ role }) => ofDeliveries.has(role)),
  });
  const order = data?.hookupOrder;
  const actions = order?.actions ?? [];
  const made = useRef<string>(undefined);
  const [link, setLink] = useState<string>();
  const acts = useActs(
    actions,
    ({ command }, said) =>
      order && {
        preset: { orderId: id, ...said },
        revision: order.revision,
        choices: centreChoices(centre),
        onDone: () => {
          if (command === 'issueAnswerLink') setLink(made.current);
          again();
        },
      },
  );
  const act = (command: string): void => {
    if (command !== 'issueAnswerLink' || !order?.company) {
      acts.open(command);
      return;
    }
    void newToken('owa', order.company.id).then(({ token, hash }) => {
      made.current = `${location.origin}/answer/${token}`;
      acts.open(command, { hash });
    });
  };
  useKeys([{ keys: 'Escape', does: t('key.back'), run: () => history.back() }]);
  if (error && !data) return <Failure error={error} again={again} isPage />;
  if (!order)
    return fetching || !data ? (
      <Skeleton lines={10} />
    ) : (
      <Empty title={t('order.unknown')} isPage>
        <Link to="/orders">{t('page.orders')}</Link>
      </Empty>
    );
  return (
    <article className="page" aria-labelledby="order-title">
      <OrderHead order={order} ofCentre={ofCentre} />
      {link !== undefined && (
        <ShownOnce
          title={t('order.link')}
          help={t('order.linkHelp')}
          secret={link}
          onClose={() => setLink(undefined)}
        />
      )}
      <Actions actions={actions} onAct={act} />
      <WorkOrder order={order} />
      <div className="form-foot no-print">
        <Button onPress={() => globalThis.print()}>{t('order.print')}</Button>
      </div>
      {order.deliveries && <Deliveries deliveries={order.deliveries.nodes} />}
      {order.history && (
        <section className="panel no-print" aria-labelledby="order-history-title">
          <h2 id="order-history-title">{t('case.history')}</h2>
          <Facts facts={order.history.nodes.toReversed()} />
        </section>
      )}
      {acts.dialog}
    </article>
  );
};

const OrderHead = ({ order, ofCentre }: { readonly order: OrderView; readonly ofCentre: boolean }): ReactNode => {
  const { t } = useTranslation();
  const name = order.project?.name ?? order.job?.projectName ?? order.projectCode;
  return (
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
          {ofCentre ? (
            <Link to="/projects/$id" params={{ id: order.projectCode }}>
              {name}
            </Link>
          ) : (
            name
          )}
        </dd>
        {order.caseId != null && (
          <>
            <dt>{t('order.fromCase')}</dt>
            <dd>
              {ofCentre ? (
                <Link to="/cases/$id" params={{ id: order.caseId }} className="number">
                  {order.caseId}
                </Link>
              ) : (
                <span className="number">{order.caseId}</span>
              )}
            </dd>
          </>
        )}
        <dt>{t('order.utility')}</dt>
        <dd>{order.utility.name}</dd>
        <dt>{t('order.company')}</dt>
        <dd>{order.company?.name ?? t('none')}</dd>
        {order.chosenCompany && (
          <>
            <dt>{t('order.chosenCompany')}</dt>
            <dd>{order.chosenCompany.name}</dd>
          </>
        )}
        <dt>{t('order.openedOn')}</dt>
        <dd>{dayText(order.openedOn)}</dd>
        {order.answerLinkEndsOn != null && (
          <>
            <dt>{t('order.linkUntil')}</dt>
            <dd>{dayText(order.answerLinkEndsOn)}</dd>
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
  );
};

/** What its company was sent of it, and whether it has it. */
const Deliveries = ({
  deliveries,
}: {
  readonly deliveries: NonNullable<OrderView['deliveries']>['nodes'];
}): ReactNode => {
  const { t } = useTranslation();
  const { centre } = useMe();
  if (deliveries.length === 0) return null;
  return (
    <section className="panel no-print" aria-labelledby="order-deliveries-title">
      <h2 id="order-deliveries-title">{t('delivery.title')}</h2>
      <ul className="tasks">
        {deliveries.map(({ id, name, sequence, stateText, acknowledgedAt, company }) => (
          <li key={id}>
            <span>
              {t('delivery.nth', { sequence, name })}
              <span className="muted"> · {company.name}</span>
            </span>
            <span className="muted">
              {stateText}
              {acknowledgedAt != null && ` · ${instantText(acknowledgedAt, centre.zone)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
