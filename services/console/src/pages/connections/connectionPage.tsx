import { useParams, useRouter } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { newToken } from '../../commands/newToken.ts';
import { ShownOnce } from '../../commands/shownOnce.tsx';
import { useActs } from '../../commands/useActs.tsx';
import { useCentre } from '../../contract/useCentre.ts';
import { dayText, instantText } from '../../parts/day.ts';
import { useKeys } from '../../parts/keys.tsx';
import { Light } from '../../parts/light.tsx';
import { Empty, Failure, Skeleton } from '../../parts/states.tsx';
import { Actions } from '../../commands/actions.tsx';
import { connectionQuestion, type ConnectionView } from './connectionsQuestion.ts';
import { Deliveries } from './deliveries.tsx';
import { SendTest } from './sendTest.tsx';
import { useAgain } from './useAgain.ts';

/** Secrets are sealed where the administrator sits, by the command line. */
const byCommandLine = new Set(['addUtilitySecret']);
/** Whoever reads what companies were sent, and may have it sent again. */
const ofDeliveries = ['clerk', 'centreHead', 'company', 'systemAdministrator', 'analyst', 'auditAdministrator'];
const repeating = ['clerk', 'centreHead', 'company', 'systemAdministrator'];
const testing = ['company', 'systemAdministrator'];

/** How one company is connected, what it was sent, and what can be done about it. */
export const ConnectionPage = (): ReactNode => {
  const { company } = useParams({ from: '/connections/$company' });
  const { t } = useTranslation();
  const { me } = useMe();
  const { history } = useRouter();
  const { data, error, fetching, again } = useCentre(connectionQuestion, { company });
  useAgain(again);
  const [token, setToken] = useState<string>();
  const made = useRef<string>(undefined);
  const connection = data?.utility;
  const actions = (connection?.actions ?? []).filter(({ command }) => !byCommandLine.has(command));
  const is = (roles: readonly string[]): boolean => me.roles.some(({ role }) => roles.includes(role));
  const acts = useActs(actions, ({ command }, said) => {
    const tokenHash = said['hash'];
    return {
      preset: { company, ...(tokenHash !== undefined && { hash: tokenHash }) },
      ...(connection?.revision != null && { revision: connection.revision }),
      choices: (field) => choicesOf(field, connection),
      onDone: () => {
        if (command === 'issuePullToken') setToken(made.current);
        again();
      },
    };
  });
  const act = (command: string): void => {
    if (command !== 'issuePullToken') acts.open(command);
    else
      void newToken('owt', company).then((one) => {
        made.current = one.token;
        acts.open(command, { hash: one.hash });
      });
  };
  useKeys([{ keys: 'Escape', does: t('key.back'), run: () => history.back() }]);
  if (error && !data) return <Failure error={error} again={again} />;
  if (!connection)
    return fetching || !data ? <Skeleton lines={10} /> : <Empty title={t('connection.unknown')} isPage />;
  return (
    <article className="page" aria-labelledby="connection-title">
      <ConnectionHead connection={connection} />
      {token !== undefined && (
        <ShownOnce
          title={t('connection.shownOnce')}
          help={t('connection.shownOnceHelp')}
          secret={token}
          onClose={() => setToken(undefined)}
        />
      )}
      {actions.length > 0 && <Actions actions={actions} onAct={act} />}
      {is(testing) && <SendTest company={company} />}
      <Credentials connection={connection} />
      {is(ofDeliveries) && <Deliveries company={company} mayRepeat={is(repeating)} />}
      {acts.dialog}
    </article>
  );
};

/** What stands to choose from in the forms about a connection. */
const choicesOf = (field: string, connection: ConnectionView | null | undefined) => {
  if (field === 'secretId')
    return connection?.secrets.map(({ secretId, addedAt }) => ({ value: secretId, label: addedAt.slice(0, 10) }));
  return undefined;
};

const ConnectionHead = ({ connection }: { readonly connection: ConnectionView }): ReactNode => {
  const { t } = useTranslation();
  const { centre } = useMe();
  const { company, light, way, endpoint, waiting, parked, lagSeconds, oldestUnacknowledgedSince } = connection;
  return (
    <header className="case-head">
      <div className="page-head">
        <h1 id="connection-title">{company.name}</h1>
        <Light light={light} withWord />
        <span className="tag">{t(`connection.ways.${way}`)}</span>
      </div>
      <dl className="definition">
        {endpoint != null && (
          <>
            <dt>{t('connection.endpoint')}</dt>
            <dd className="number">{endpoint}</dd>
          </>
        )}
        <dt>{t('connection.waiting')}</dt>
        <dd>{waiting}</dd>
        <dt>{t('connection.parked')}</dt>
        <dd>{parked}</dd>
        <dt>{t('connection.lag')}</dt>
        <dd>
          {t('connection.minutes', { count: Math.round(lagSeconds / 60) })}
          {oldestUnacknowledgedSince != null &&
            ` · ${t('connection.since', { at: instantText(oldestUnacknowledgedSince, centre.zone) })}`}
        </dd>
        {connection.suspended && (
          <>
            <dt>{t('connection.suspended')}</dt>
            <dd>{connection.suspended.reason}</dd>
          </>
        )}
        {connection.outageSince != null && (
          <>
            <dt>{t('connection.outage')}</dt>
            <dd>{t('connection.since', { at: instantText(connection.outageSince, centre.zone) })}</dd>
          </>
        )}
      </dl>
    </header>
  );
};

/** Which secrets and tokens there are: never what they are. */
const Credentials = ({ connection: { secrets, tokens } }: { readonly connection: ConnectionView }): ReactNode => {
  const { t } = useTranslation();
  const { centre } = useMe();
  return (
    <section className="panel" aria-labelledby="credentials-title">
      <h2 id="credentials-title">{t('connection.credentials')}</h2>
      {secrets.length + tokens.length === 0 && <p className="muted">{t('connection.noCredentials')}</p>}
      <ul className="tasks">
        {secrets.map(({ secretId, direction, addedAt }) => (
          <li key={secretId}>
            <span>{t(`connection.secrets.${direction}`)}</span>
            <span className="muted">{t('connection.since', { at: instantText(addedAt, centre.zone) })}</span>
          </li>
        ))}
        {tokens.map(({ name, endsOn, issuedAt, lastUsedOn }) => (
          <li key={name}>
            <span>{t('connection.token', { name })}</span>
            <span className="muted">
              {[
                t('connection.since', { at: instantText(issuedAt, centre.zone) }),
                endsOn != null && t('connection.until', { day: dayText(endsOn) }),
                lastUsedOn != null && t('connection.usedOn', { day: dayText(lastUsedOn) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
