import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { useActs } from '../../commands/useActs.tsx';
import { useCentre } from '../../contract/useCentre.ts';
import { Button } from '../../parts/button.tsx';
import { instantText } from '../../parts/day.ts';
import { Failure, Skeleton } from '../../parts/states.tsx';
import { deliveryQuestion } from './connectionsQuestion.ts';

interface Props {
  readonly id: string;
  readonly done: () => void;
}

/** Every attempt of one delivery: when, what came of it, and what was answered. */
export const Attempts = ({ id, done }: Props): ReactNode => {
  const { t } = useTranslation();
  const { centre } = useMe();
  const { data, error, again } = useCentre(deliveryQuestion, { id });
  const found = data?.node;
  const delivery = found && 'attempts' in found ? found : undefined;
  const acts = useActs(
    delivery?.actions ?? [],
    () =>
      delivery && {
        preset: { factId: delivery.factId, company: delivery.company.id },
        choices: () => undefined,
        onDone: () => {
          again();
          done();
        },
      },
  );
  if (error && !data) return <Failure error={error} again={again} />;
  if (!delivery) return <Skeleton lines={2} />;
  const attempts = delivery.attempts?.nodes ?? [];
  return (
    <div className="attempts">
      {attempts.length === 0 && <p className="muted">{t('delivery.noAttempt')}</p>}
      <ol>
        {attempts.map(({ number, claimedAt, outcome, causeText, detail, status, took, answer }) => (
          <li key={number} value={number}>
            {[
              instantText(claimedAt, centre.zone),
              t(`delivery.outcomes.${outcome}`),
              status !== null && t('delivery.statusOf', { status }),
              took !== null && t('delivery.ms', { count: took }),
              causeText,
              detail,
            ]
              .filter(Boolean)
              .join(' · ')}
            {answer != null && answer !== '' && <pre className="answer">{answer}</pre>}
          </li>
        ))}
      </ol>
      <div className="form-foot">
        {(delivery.actions ?? []).map(({ command, name, allowed, refusal }) =>
          allowed ? (
            <Button key={command} onPress={() => acts.open(command)}>
              {name}
            </Button>
          ) : (
            <span key={command} className="muted">
              {t('delivery.notNow', { name, reason: refusal?.message ?? '' })}
            </span>
          ),
        )}
      </div>
      {acts.dialog}
    </div>
  );
};
