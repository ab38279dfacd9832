import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { graphql } from '../../contract/graphql.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { Button } from '../../parts/button.tsx';
import { dayText } from '../../parts/day.ts';
import { Failure, Skeleton } from '../../parts/states.tsx';
import type { Application } from './application.ts';
import type { PromisedDay } from './preview.tsx';

const question = graphql(`
  query ReceivedCase($projectCode: ID!, $stage: ID!) {
    cases(filter: { projectCode: [$projectCode], stage: [$stage] }, orderBy: { field: ID, direction: DESC }, first: 1) {
      nodes {
        id
        receivedOn
        dueOn
        statusText
        stage {
          name
        }
        project {
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
      }
    }
  }
`);

interface Props {
  readonly application: Application;
  /** The days that were promised when it was pressed; of a page that was loaded again meanwhile, those of the case. */
  readonly promised: readonly PromisedDay[];
  readonly onAnother: () => void;
}

/** Once, when it appears: whoever has gone on from there is not called back. */
const focused = (heading: HTMLHeadingElement | null): void => heading?.focus();

/** 收件回执: what was received and when, and the days that it promises; for paper of A4 and of 80 mm alike. */
export const Receipt = ({ application, promised, onAnother }: Props): ReactNode => {
  const { t } = useTranslation();
  const { centre, me } = useMe();
  const { projectCode, stage } = application;
  const { data, error, again } = useCentre(question, { projectCode, stage });
  if (error && !data) return <Failure error={error} again={again} />;
  const received = data?.cases?.nodes[0];
  if (!received) return <Skeleton />;
  const submitted = received.materials.filter(({ state }) => state === 'SUBMITTED');
  return (
    <article className="page receipt" aria-labelledby="receipt-title">
      <div className="panel">
        <h1 id="receipt-title" tabIndex={-1} ref={focused}>
          {t('receipt.title')}
        </h1>
        <p>{centre.name}</p>
        <dl className="definition">
          <dt>{t('case.number')}</dt>
          <dd className="number">{received.id}</dd>
          <dt>{t('case.project')}</dt>
          <dd>{received.project?.name}</dd>
          <dt>{t('receipt.applicant')}</dt>
          <dd>
            {received.project?.applicant?.name}{' '}
            <span className="number">{received.project?.applicant?.creditCode}</span>
          </dd>
          <dt>{t('case.stage')}</dt>
          <dd>{received.stage.name}</dd>
          <dt>{t('case.receivedOn')}</dt>
          <dd>{dayText(received.receivedOn)}</dd>
          {(promised.length > 0 ? promised : received.limits).map(({ kind, dueOn, item }) => (
            <div key={`${kind} ${item?.name ?? ''}`} className="definition-row">
              <dt>{[t(`limit.${kind}`), item?.name].filter(Boolean).join(' · ')}</dt>
              <dd>{dayText(dueOn)}</dd>
            </div>
          ))}
          <dt>{t('receipt.by')}</dt>
          <dd>{me.name ?? me.person}</dd>
        </dl>
        <h2>{t('receipt.materials', { count: submitted.length })}</h2>
        <ol>
          {submitted.map(({ material }) => (
            <li key={material.id}>{material.name}</li>
          ))}
        </ol>
        {centre.notice != null && <p className="muted">{centre.notice}</p>}
      </div>
      <div className="form-foot no-print">
        <Button kind="primary" onPress={() => globalThis.print()}>
          {t('receipt.print')}
        </Button>
        <Link to="/cases/$id" params={{ id: received.id }} className="button">
          {t('receipt.open')}
        </Link>
        <Button onPress={onAnother}>{t('receipt.another')}</Button>
      </div>
    </article>
  );
};
