import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { type Act, ActDialog } from '../../commands/act.tsx';
import { useList } from '../../contract/useList.ts';
import { Button } from '../../parts/button.tsx';
import { instantText } from '../../parts/day.ts';
import { SelectField } from '../../parts/field.tsx';
import { Failure, Skeleton } from '../../parts/states.tsx';
import { Attempts } from './attempts.tsx';
import { deliveriesQuestion, type DeliveryRow, readDeliveries } from './connectionsQuestion.ts';
import { ReplayRange } from './replayRange.tsx';
import { useAgain } from './useAgain.ts';

const states = ['WAITING', 'UNDER_WAY', 'ACKNOWLEDGED', 'PARKED', 'GIVEN_UP'] as const;

interface Props {
  readonly company: string;
  /** Whether whoever looks may have something sent again. */
  readonly mayRepeat: boolean;
}

/** What a company was sent, the latest first, each with its attempts and what was answered; and sending it again. */
export const Deliveries = ({ company, mayRepeat }: Props): ReactNode => {
  const { t } = useTranslation();
  const [state, setState] = useState<(typeof states)[number]>();
  const filter = { company: [company], ...(state && { state: [state] }) };
  const { rows, total, isWhole, fetching, error, want, again } = useList(
    deliveriesQuestion,
    { filter },
    readDeliveries,
  );
  useAgain(again);
  const [opened, open] = useState<string>();
  const [act, setAct] = useState<Act>();
  return (
    <section className="panel" aria-labelledby="deliveries-title">
      <h2 id="deliveries-title">{t('delivery.title')}</h2>
      <div className="form-foot">
        <SelectField
          label={t('delivery.state')}
          value={state ?? ''}
          onChange={(value) => setState(states.find((one) => one === value))}
          none={t('orders.any')}
          choices={states.map((value) => ({ value, label: t(`delivery.states.${value}`) }))}
        />
        {mayRepeat && (
          <Button
            onPress={() =>
              setAct({
                command: 'replayAllParked',
                name: t('delivery.replayAllParked'),
                preset: { company },
                choices: () => undefined,
                onDone: again,
              })
            }
          >
            {t('delivery.replayAllParked')}
          </Button>
        )}
        {mayRepeat && <ReplayRange company={company} done={again} />}
      </div>
      {error && rows.length === 0 && <Failure error={error} again={again} />}
      {!error && rows.length === 0 && (fetching ? <Skeleton /> : <p className="muted">{t('delivery.none')}</p>)}
      <ul className="tasks">
        {rows.map((row) => (
          <li key={row.id} data-delivery={row.id}>
            <DeliveryLine row={row} />
            <span>
              <span className="muted">{row.stateText} </span>
              <Button
                kind="link"
                aria-expanded={opened === row.id}
                aria-label={t('delivery.attemptsOf', { order: row.orderId, sequence: row.sequence })}
                onPress={() => open(opened === row.id ? undefined : row.id)}
              >
                {t('delivery.attempts')}
              </Button>
            </span>
            {opened === row.id && <Attempts id={row.id} done={again} />}
          </li>
        ))}
      </ul>
      <div className="form-foot">
        {!isWhole && rows.length > 0 && <Button onPress={() => want(rows.length + 100)}>{t('delivery.more')}</Button>}
        <span className="muted" role="status">
          {t('delivery.count', { count: total ?? rows.length })}
        </span>
      </div>
      {act && <ActDialog act={act} onClose={() => setAct(undefined)} />}
    </section>
  );
};

const DeliveryLine = ({ row }: { readonly row: DeliveryRow }): ReactNode => {
  const { t } = useTranslation();
  const { centre } = useMe();
  return (
    <span>
      {t('delivery.nth', { sequence: row.sequence, name: row.name })}{' '}
      <Link to="/orders/$id" params={{ id: row.orderId }} className="number">
        {row.orderId}
      </Link>
      <span className="muted">
        {' '}
        · {instantText(row.occurredAt, centre.zone)}
        {row.acknowledgedAt != null &&
          ` · ${t('delivery.acknowledged', { at: instantText(row.acknowledgedAt, centre.zone) })}`}
        {row.nextAt != null && ` · ${t('delivery.next', { at: instantText(row.nextAt, centre.zone) })}`}
        {row.givenUp && ` · ${row.givenUp.reason}`}
      </span>
    </span>
  );
};
