import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { newToken } from '../../commands/newToken.ts';
import { ShownOnce } from '../../commands/shownOnce.tsx';
import { useActs } from '../../commands/useActs.tsx';
import { useCentre } from '../../contract/useCentre.ts';
import { Button } from '../../parts/button.tsx';
import { dayText, instantText } from '../../parts/day.ts';
import { History } from '../../parts/history.tsx';
import { Light } from '../../parts/light.tsx';
import { ObjectHead, ObjectPage } from '../../parts/objectPage.tsx';
import { Actions } from '../../commands/actions.tsx';
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
  const ofCentre = me.company === null;
  const asked = useCentre(orderQuestion, {
    id,
    ofCentre,
    ofWindow: me.roles.some(({ role }) => ofWindow.has(role)),
    ofDeliveries: me.roles.some(({ role }) => ofDeliveries.has(role)),
  });
  const { again } = asked;
  const order = asked.data?.hookupOrder;
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
  return (
    <ObjectPage
      asked={asked}
      object={order}
      unknown={t('order.unknown')}
      list={{ to: '/orders', name: t('page.orders') }}
    >
      {(one) => (
        <>
          <OrderHead order={one} ofCentre={ofCentre} />
          {link !== undefined && (
            <ShownOnce
              title={t('order.link')}
              help={t('order.linkHelp')}
              secret={link}
              onClose={() => setLink(undefined)}
            />
          )}
          <Actions actions={actions} onAct={act} />
          <WorkOrder order={one} />
          <div className="form-foot no-print">
            <Button onPress={() => globalThis.print()}>{t('order.print')}</Button>
          </div>
          {one.deliveries && <Deliveries deliveries={one.deliveries.nodes} />}
          <History history={one.history} />
          {acts.dialog}
        </>
      )}
    </ObjectPage>
  );
};

const OrderHead = ({ order, ofCentre }: { readonly order: OrderView; readonly ofCentre: boolean }): ReactNode => {
  const { t } = useTranslation();
  const name = order.project?.name ?? order.job?.projectName ?? order.projectCode;
  return (
    <ObjectHead
      title={order.id}
      isNumber
      state={
        <>
          {order.light && <Light light={order.light} withWord />}
          <span className="tag">{order.statusText}</span>
        </>
      }
      said={[
        [
          t('case.project'),
          ofCentre ? (
            <Link to="/projects/$id" params={{ id: order.projectCode }}>
              {name}
            </Link>
          ) : (
            name
          ),
        ],
        [
          t('order.fromCase'),
          order.caseId != null && ofCentre ? (
            <Link to="/cases/$id" params={{ id: order.caseId }} className="number">
              {order.caseId}
            </Link>
          ) : (
            order.caseId
          ),
        ],
        [t('order.utility'), order.utility.name],
        [t('order.company'), order.company?.name ?? t('none')],
        [t('order.chosenCompany'), order.chosenCompany?.name],
        [t('order.openedOn'), dayText(order.openedOn)],
        [t('order.linkUntil'), order.answerLinkEndsOn != null && dayText(order.answerLinkEndsOn)],
        [t('case.dueOn'), order.dueOn != null && dayText(order.dueOn)],
      ]}
    />
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
