import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { CaseLink } from '../../app/objectLinks.tsx';
import { graphql, type ResultOf } from '../../contract/graphql.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { dayText } from '../../parts/day.ts';
import { PaperPage } from './paperPage.tsx';

const question = graphql(`
  query DecisionsOfCase($id: ID!) {
    case(id: $id) {
      id
      kind
      receivedOn
      acceptedOn
      stage {
        name
      }
      project {
        id
        name
        address
        applicant {
          name
          creditCode
        }
      }
      reviews {
        item {
          id
          name
          kind
        }
        department {
          name
        }
        decision {
          outcome
          decidedOn
          bySilence
          deliveryDueOn
          conditions
          reasons
          remedies
        }
      }
      certificates {
        item {
          id
        }
        number
        name
        validUntil
      }
    }
  }
`);

type DecidedCase = NonNullable<ResultOf<typeof question>['case']>;
type Review = DecidedCase['reviews'][number];

/** The decision on one item, which is an act of its own authority (行政许可法 arts 38, 42): outcome, reasons, remedies and day. */
export const DecisionPage = (): ReactNode => {
  const { t } = useTranslation();
  const { id = '', item = '' } = useParams({ strict: false });
  const asked = useCentre(question, { id }, { subject: id });
  const decided = asked.data?.case;
  const review = decided?.reviews.find((one) => one.item.id === item);
  const decision = review?.decision;
  return (
    <PaperPage asked={asked} isThere={decision != null} title={t('decision.unknown')}>
      {decided && review && decision && (
        <>
          <DecisionPaper decided={decided} review={review} decision={decision} />
          <p className="no-print">
            <CaseLink id={id}>{t('paper.back')}</CaseLink>
          </p>
        </>
      )}
    </PaperPage>
  );
};

interface PaperProps {
  readonly decided: DecidedCase;
  readonly review: Review;
  readonly decision: NonNullable<Review['decision']>;
}

const DecisionPaper = ({ decided, review, decision }: PaperProps): ReactNode => {
  const { t } = useTranslation();
  const { centre } = useMe();
  const kind = review.item.kind === 'FILING' ? 'FILING' : 'PERMIT';
  const certificates = decided.certificates.filter(({ item }) => item.id === review.item.id);
  const rows: readonly (readonly [head: string, text: string | null | undefined])[] = [
    [t('case.number'), decided.id],
    [t('receipt.applicant'), [decided.project?.applicant?.name, decided.project?.applicant?.creditCode].join(' ')],
    [t('case.project'), [decided.project?.name, decided.project?.id].join(' ')],
    [t('decision.address'), decided.project?.address],
    [t('review.item'), review.item.name],
    [t('application.kind'), t(`kind.${decided.kind}`)],
    [t('case.receivedOn'), dayText(decided.receivedOn)],
    [t('receipt.acceptedOn'), decided.acceptedOn == null ? null : dayText(decided.acceptedOn)],
    [t('decision.conditions'), decision.conditions],
    [t('decision.reasons'), decision.reasons],
    [t('decision.remedies'), decision.remedies],
    ...certificates.map(
      ({ name, number, validUntil }) =>
        [
          name,
          validUntil == null ? number : `${number} · ${t('certificate.validUntil', { day: dayText(validUntil) })}`,
        ] as const,
    ),
  ];
  return (
    <div className="panel paper">
      <h1>{t(`decision.title.${kind}.${decision.outcome}`)}</h1>
      <p>{centre.name}</p>
      <dl className="definition">
        {rows
          .filter(([, text]) => text != null && text.trim() !== '')
          .map(([head, text]) => (
            <div key={head} className="definition-row">
              <dt>{head}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      <p className="paper-words">
        {t(`decision.words.${decision.outcome}`, { item: review.item.name, stage: decided.stage.name })}
        {decision.bySilence && ` ${t('decision.bySilence')}`}
      </p>
      {decision.deliveryDueOn != null && <p>{t('decision.delivery', { day: dayText(decision.deliveryDueOn) })}</p>}
      <p className="paper-seal">
        {review.department.name}
        <br />
        {dayText(decision.decidedOn)}
      </p>
      {centre.notice != null && <p className="muted">{centre.notice}</p>}
    </div>
  );
};
