import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { Actions } from '../../commands/actions.tsx';
import { useActs } from '../../commands/useActs.tsx';
import { useCentre } from '../../contract/useCentre.ts';
import { dayText, instantText } from '../../parts/day.ts';
import { History } from '../../parts/history.tsx';
import { ObjectHead, ObjectPage } from '../../parts/objectPage.tsx';
import { centreChoices } from '../project/centreChoices.ts';
import { commitmentQuestion, type CommitmentView } from './commitmentQuestion.ts';
import { NoticeText } from './noticeText.tsx';
import { RestingCases } from './restingCases.tsx';
import { SubjectOf } from './subjectOf.tsx';

/** One commitment: the text of its notice, what rests on it, what can be done, what happened. */
export const CommitmentPage = (): ReactNode => {
  const { id } = useParams({ from: '/commitments/$id' });
  const { t } = useTranslation();
  const { me, centre } = useMe();
  const asked = useCentre(commitmentQuestion, { id });
  const commitment = asked.data?.commitment;
  const actions = commitment?.actions ?? [];
  const acts = useActs(
    actions,
    () =>
      commitment && {
        preset: { commitment: id },
        revision: commitment.revision,
        choices: centreChoices(centre),
        onDone: asked.again,
      },
  );
  const isOfCentre = me.roles.some(({ role }) => role !== 'applicant');
  return (
    <ObjectPage
      asked={asked}
      object={commitment}
      unknown={t('commitment.unknown')}
      list={{ to: '/commitments', name: t('page.commitments') }}
    >
      {(one) => (
        <>
          <CommitmentHead commitment={one} />
          <p className="facts-line no-print">
            <a href={`/public/notices/${one.id}.pdf`} target="_blank" rel="noreferrer">
              {t('commitment.paper')}
            </a>
            <a href={`/public/commitments/${one.id}`} target="_blank" rel="noreferrer">
              {t('commitment.public')}
            </a>
          </p>
          {actions.length > 0 && <Actions actions={actions} onAct={acts.open} />}
          <NoticeText told={one.told} consequences={one.consequences} />
          <RestingCases commitment={one} isOfCentre={isOfCentre} />
          {isOfCentre && <SubjectOf code={one.subject.code} onDone={asked.again} />}
          <History history={one.history} />
          {acts.dialog}
        </>
      )}
    </ObjectPage>
  );
};

const CommitmentHead = ({ commitment: one }: { readonly commitment: CommitmentView }): ReactNode => {
  const { t } = useTranslation();
  const { centre } = useMe();
  const { subject, finding } = one;
  return (
    <ObjectHead
      title={one.id}
      isNumber
      state={<span className="tag">{t(`commitment.states.${one.state}`)}</span>}
      said={[
        [t('commitment.kind'), one.title],
        [
          t('commitment.subject'),
          <>
            {subject.name} <span className="muted number">{subject.code}</span>
          </>,
        ],
        [t('commitment.subjectKind'), t(`commitment.subjects.${subject.kind}`)],
        [t('commitment.enterprise'), `${subject.enterprise.name} ${subject.enterprise.creditCode}`],
        [t('job.address'), [subject.locality.name, subject.address].filter(Boolean).join(' · ')],
        [t('commitment.madeOn'), instantText(one.madeAt, centre.zone)],
        [t('commitment.validUntil'), one.validUntil == null ? t('commitment.untilWithdrawn') : dayText(one.validUntil)],
        [t('commitment.endedOn'), one.endedOn != null && dayText(one.endedOn)],
        [t('commitment.replaces'), one.replaces != null && <ToCommitment id={one.replaces} />],
        [t('commitment.replacedBy'), one.replacedBy != null && <ToCommitment id={one.replacedBy} />],
        [t('commitment.withdrawn'), one.withdrawalReason],
        [
          t('commitment.foundFalse'),
          finding && `${dayText(finding.foundOn)} · ${finding.reason} · ${finding.evidence}`,
        ],
        [t('commitment.barredUntil'), finding?.barredUntil != null && dayText(finding.barredUntil)],
        [t('job.contact'), one.contact && `${one.contact.name} ${one.contact.phone}`],
      ]}
    />
  );
};

const ToCommitment = ({ id }: { readonly id: string }): ReactNode => (
  <Link to="/commitments/$id" params={{ id }} className="number">
    {id}
  </Link>
);
