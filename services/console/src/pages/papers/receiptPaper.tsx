import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { graphql, type ResultOf } from '../../contract/graphql.ts';
import { dayText } from '../../parts/day.ts';

/** What stands on the receipt of a case. */
export const receiptFields = graphql(`
  fragment ReceiptFields on Case @_unmask {
    id
    channel
    receivedOn
    acceptedOn
    stage {
      name
    }
    project {
      id
      name
      applicant {
        name
        creditCode
      }
    }
    limits {
      kind
      dueOn
      item {
        name
      }
    }
    materials {
      material {
        id
        name
      }
      state
    }
    history(first: 1) {
      nodes {
        actor {
          name
        }
      }
    }
  }
`);

type Received = ResultOf<typeof receiptFields>;

interface Props {
  readonly received: Received;
  /** The days that it promises. */
  readonly days: readonly Received['limits'][number][];
}

/** Once, when it appears: whoever has gone on from there is not called back. */
const focused = (heading: HTMLHeadingElement | null): void => heading?.focus();

/** 收件回执, and once it is accepted 受理凭证 (行政许可法 art. 32): what was received and when, and the days that it promises. */
export const ReceiptPaper = ({ received, days }: Props): ReactNode => {
  const { t } = useTranslation();
  const { centre } = useMe();
  const submitted = received.materials.filter(({ state }) => state === 'SUBMITTED');
  const [submission] = received.history?.nodes ?? [];
  return (
    <div className="panel paper">
      <h1 id="receipt-title" tabIndex={-1} ref={focused}>
        {t(received.acceptedOn == null ? 'receipt.title' : 'receipt.accepted')}
      </h1>
      <p>{centre.name}</p>
      <dl className="definition">
        <dt>{t('case.number')}</dt>
        <dd className="number">{received.id}</dd>
        <dt>{t('case.project')}</dt>
        <dd>{received.project?.name}</dd>
        <dt>{t('receipt.applicant')}</dt>
        <dd>
          {received.project?.applicant?.name} <span className="number">{received.project?.applicant?.creditCode}</span>
        </dd>
        <dt>{t('case.stage')}</dt>
        <dd>{received.stage.name}</dd>
        <dt>{t('case.receivedOn')}</dt>
        <dd>{dayText(received.receivedOn)}</dd>
        {received.acceptedOn != null && (
          <>
            <dt>{t('receipt.acceptedOn')}</dt>
            <dd>{dayText(received.acceptedOn)}</dd>
          </>
        )}
        {days.map(({ kind, dueOn, item }) => (
          <div key={`${kind} ${item?.name ?? ''} ${dueOn}`} className="definition-row">
            <dt>{[t(`limit.${kind}`), item?.name].filter(Boolean).join(' · ')}</dt>
            <dd>{dayText(dueOn)}</dd>
          </div>
        ))}
        <dt>{t('application.channel')}</dt>
        <dd>{t(`channel.${received.channel}`)}</dd>
        {submission && (
          <>
            <dt>{t(received.channel === 'WINDOW' ? 'receipt.by' : 'receipt.from')}</dt>
            <dd>{submission.actor.name}</dd>
          </>
        )}
      </dl>
      <h2>{t('receipt.materials', { count: submitted.length })}</h2>
      <ol>
        {submitted.map(({ material }) => (
          <li key={material.id}>{material.name}</li>
        ))}
      </ol>
      {centre.notice != null && <p className="muted">{centre.notice}</p>}
    </div>
  );
};
