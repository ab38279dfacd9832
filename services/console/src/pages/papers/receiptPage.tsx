import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { CaseLink } from '../../app/objectLinks.tsx';
import { graphql } from '../../contract/graphql.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { PaperPage } from './paperPage.tsx';
import { ReceiptPaper, receiptFields } from './receiptPaper.tsx';

const factsQuestion = graphql(`
  query ReceiptFacts($id: ID!) {
    case(id: $id) {
      id
      history(first: 100) {
        nodes {
          type
          revision
        }
      }
    }
  }
`);

const question = graphql(
  `
    query ReceiptOfCase($id: ID!, $at: Int!) {
      case(id: $id, at: $at) {
        ...ReceiptFields
      }
    }
  `,
  [receiptFields],
);

/** What a receipt is a paper of; the latest of them says what it is now. */
const documented = new Set(['CaseSubmitted', 'CaseAccepted', 'ReceiptDayCorrected']);

/** The receipt of a case, at any time after: with the materials and the days as they stood when it was received, or accepted. */
export const ReceiptPage = (): ReactNode => {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false });
  const facts = useCentre(factsQuestion, { id }, { subject: id });
  const known = facts.data?.case;
  const at = known?.history?.nodes.findLast(({ type }) => documented.has(type))?.revision ?? 0;
  const asked = useCentre(question, { id, at }, { subject: id, pause: known == null });
  const received = asked.data?.case;
  return (
    <PaperPage asked={known == null ? facts : asked} isThere={received != null} title={t('case.unknown')}>
      {received && (
        <>
          <ReceiptPaper received={received} days={received.limits} />
          <p className="no-print">
            <CaseLink id={id}>{t('paper.back')}</CaseLink>
          </p>
        </>
      )}
    </PaperPage>
  );
};
