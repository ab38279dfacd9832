import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { dayText } from '../../parts/day.ts';
import type { CaseFields } from './caseQuestion.ts';

interface Props {
  readonly shown: CaseFields;
}

const Panel = ({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode => (
  <section className="panel" aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
);

const dayOr = (day: string | null, otherwise: string): string => (day === null ? otherwise : dayText(day));

/** Every department's review, side by side. */
export const Reviews = ({ shown }: Props): ReactNode => {
  const { t } = useTranslation();
  if (shown.reviews.length === 0) return null;
  return (
    <Panel id="reviews" title={t('case.reviews')}>
      <div className="scroll-x" tabIndex={0} role="group" aria-labelledby="reviews-title">
        <table className="stack">
          <thead>
            <tr>
              <th scope="col">{t('review.item')}</th>
              <th scope="col">{t('case.department')}</th>
              <th scope="col">{t('review.state')}</th>
              <th scope="col">{t('review.due')}</th>
              <th scope="col">{t('review.concludedOn')}</th>
              <th scope="col">{t('review.decision')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.reviews.map((review) => (
              <tr key={review.id}>
                <th scope="row">
                  {review.item.name}
                  {review.round > 1 && <span className="muted"> {t('review.round', { round: review.round })}</span>}
                </th>
                <td data-head={t('case.department')}>{review.department.name}</td>
                <td data-head={t('review.state')}>
                  {t(`review.states.${review.state}`)}
                  {review.conditions != null && <p className="muted">{review.conditions}</p>}
                  {review.reasons != null && <p className="muted">{review.reasons}</p>}
                </td>
                <td data-head={t('review.due')}>{dayOr(review.promisedOn ?? review.statutoryDueOn, t('none'))}</td>
                <td data-head={t('review.concludedOn')}>
                  {dayOr(review.concludedOn, t('none'))}
                  {review.concludedBy && <p className="muted">{review.concludedBy.name}</p>}
                </td>
                <td data-head={t('review.decision')}>
                  {review.decision
                    ? t('review.decided', {
                        outcome: t(`outcome.${review.decision.outcome}`),
                        day: dayText(review.decision.decidedOn),
                      })
                    : t('none')}
                  {review.decision?.reasons != null && <p className="muted">{review.decision.reasons}</p>}
                  {review.decision?.remedies != null && <p className="muted">{review.decision.remedies}</p>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
};

export const Procedures = ({ shown }: Props): ReactNode => {
  const { t } = useTranslation();
  if (shown.procedures.length === 0) return null;
  return (
    <Panel id="procedures" title={t('case.procedures')}>
      <ul className="tasks">
        {shown.procedures.map((one) => (
          <li key={one.procedure}>
            <span>
              {one.kind.name} · {one.items.map(({ name }) => name).join(t('list.and'))}
              {one.ground != null && <span className="muted"> · {one.ground}</span>}
            </span>
            <span className="number">
              {t('case.fromTo', { from: dayText(one.from), to: dayOr(one.to, t('case.running')) })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
};

/** The one notice of what is missing, line by line. */
export const Corrections = ({ shown }: Props): ReactNode => {
  const { t } = useTranslation();
  if (shown.correctionNotices.length === 0) return null;
  return (
    <Panel id="corrections" title={t('case.corrections')}>
      {shown.correctionNotices.map((notice) => (
        <div key={notice.requestedOn}>
          <h3>
            {t('correction.asked', { day: dayText(notice.requestedOn) })}
            {notice.answerDueOn != null && ` · ${t('case.until', { day: dayText(notice.answerDueOn) })}`}
          </h3>
          <ol>
            {notice.lines.map(({ line, defect, suppliedOn }) => (
              <li key={line}>
                {defect}{' '}
                <span className={suppliedOn == null ? 'tag tag-todo' : 'tag tag-done'}>
                  {suppliedOn == null ? t('correction.open') : t('correction.supplied', { day: dayText(suppliedOn) })}
                </span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </Panel>
  );
};

export const Materials = ({ shown }: Props): ReactNode => {
  const { t } = useTranslation();
  return (
    <Panel id="materials" title={t('case.materials')}>
      {shown.materials.length === 0 && <p className="muted">{t('case.noMaterials')}</p>}
      <ul className="tasks">
        {shown.materials.map(({ material, state, submitted }) => (
          <li key={material.id}>
            <span>
              {material.name}
              {submitted.map((one) => (
                <span className="muted" key={`${one.name} ${one.submittedOn}`}>
                  {' '}
                  · {one.name} {one.submittedOn}
                </span>
              ))}
            </span>
            <span className={state === 'MISSING' ? 'tag tag-todo' : 'tag'}>{t(`material.${state}`)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
};

/** What is told of each. */
type Certificate = Pick<CaseFields['certificates'][number], 'number' | 'name' | 'issuedOn' | 'validUntil' | 'end'>;

/** Certificates of a case, or of all cases of a project: whether each is in force, or how it has ended. */
export const Certificates = ({ certificates }: { readonly certificates: readonly Certificate[] }): ReactNode => {
  const { t } = useTranslation();
  if (certificates.length === 0) return null;
  return (
    <Panel id="certificates" title={t('case.certificates')}>
      <ul className="tasks">
        {certificates.map((one) => (
          <li key={one.number}>
            <span>
              {one.name} <span className="number">{one.number}</span>
              <span className="muted">
                {' '}
                · {t('certificate.issued', { day: dayText(one.issuedOn) })}
                {one.validUntil != null && ` · ${t('certificate.validUntil', { day: dayText(one.validUntil) })}`}
              </span>
            </span>
            <span className={one.end == null ? 'tag tag-done' : 'tag tag-todo'}>
              {one.end == null ? t('certificate.inForce') : t(`certificate.ends.${one.end}`)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
