import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { client } from '../../contract/client.ts';
import { Button } from '../../parts/button.tsx';
import { type SentTest, sendTestCommand } from './connectionsQuestion.ts';

type Outcome = { readonly told: SentTest } | { readonly fault: string };

/** Sends a message without an order, and tells what the company's system answered. Nothing is recorded. */
export const SendTest = ({ company }: { readonly company: string }): ReactNode => {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<Outcome>();
  const [isBusy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    setBusy(true);
    const { data, error } = await client.mutation(sendTestCommand, { input: { company } }).toPromise();
    setBusy(false);
    if (data?.sendTest) setOutcome({ told: data.sendTest });
    else setOutcome({ fault: error?.graphQLErrors[0]?.message ?? t('state.unreachable') });
  };
  const told = outcome && 'told' in outcome ? outcome.told : undefined;
  return (
    <section className="panel" aria-labelledby="test-title">
      <h2 id="test-title">{t('connection.test')}</h2>
      <p className="muted">{t('connection.testHelp')}</p>
      <Button onPress={() => void send()} isDisabled={isBusy}>
        {t('connection.sendTest')}
      </Button>
      <div role="status">
        {outcome && 'fault' in outcome && <p>{outcome.fault}</p>}
        {told?.refusal && <p>{told.refusal.message}</p>}
        {told && !told.refusal && (
          <>
            <p>{t(told.acknowledged ? 'connection.testTaken' : 'connection.testNotTaken')}</p>
            <dl className="definition">
              {(
                [
                  [t('delivery.status'), told.status],
                  [t('delivery.took'), told.took === null ? null : t('delivery.ms', { count: told.took })],
                  [t('delivery.cause'), [told.causeText, told.detail].filter(Boolean).join(' · ')],
                  [t('delivery.answer'), told.answer],
                ] as const
              )
                .filter(([, value]) => value !== null && value !== '')
                .map(([head, value]) => (
                  <div key={head} className="definition-row">
                    <dt>{head}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
            </dl>
          </>
        )}
      </div>
    </section>
  );
};
