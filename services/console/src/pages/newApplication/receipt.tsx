import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { CaseLink } from '../../app/objectLinks.tsx';
import { graphql } from '../../contract/graphql.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { Button } from '../../parts/button.tsx';
import { Failure, Skeleton } from '../../parts/states.tsx';
import { ReceiptPaper, receiptFields } from '../papers/receiptPaper.tsx';
import type { Application } from './application.ts';
import type { PromisedDay } from './preview.tsx';

const question = graphql(
  `
    query ReceivedCase($projectCode: ID!, $stage: ID!) {
      cases(
        filter: { projectCode: [$projectCode], stage: [$stage] }
        orderBy: { field: ID, direction: DESC }
        first: 1
      ) {
        nodes {
          ...ReceiptFields
        }
      }
    }
  `,
  [receiptFields],
);

interface Props {
  readonly application: Application;
  /** The days that were promised when it was pressed; of a page that was loaded again meanwhile, those of the case. */
  readonly promised: readonly PromisedDay[];
  readonly onAnother: () => void;
}

/** What was just received, with its receipt. */
export const Receipt = ({ application, promised, onAnother }: Props): ReactNode => {
  const { t } = useTranslation();
  const { projectCode, stage } = application;
  const { data, error, again } = useCentre(question, { projectCode, stage });
  if (error && !data) return <Failure error={error} again={again} isPage />;
  const received = data?.cases?.nodes[0];
  if (!received) return <Skeleton />;
  return (
    <article className="page receipt" aria-labelledby="receipt-title">
      <ReceiptPaper received={received} days={promised.length > 0 ? promised : received.limits} />
      <div className="form-foot no-print">
        <Button kind="primary" onPress={() => globalThis.print()}>
          {t('receipt.print')}
        </Button>
        <CaseLink id={received.id} className="button">
          {t('receipt.open')}
        </CaseLink>
        <Button onPress={onAnother}>{t('receipt.another')}</Button>
      </div>
    </article>
  );
};
