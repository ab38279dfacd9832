import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { hasPageAt } from '../../app/places.ts';
import { Actions } from '../../commands/actions.tsx';
import { targetChoices } from '../../commands/targetChoices.ts';
import { useActs } from '../../commands/useActs.tsx';
import { useCentre } from '../../contract/useCentre.ts';
import { dayText } from '../../parts/day.ts';
import { Definition } from '../../parts/definition.tsx';
import { History } from '../../parts/history.tsx';
import { ObjectHead, ObjectPage } from '../../parts/objectPage.tsx';
import { centreChoices } from '../project/centreChoices.ts';
import { Deliveries } from './deliveries.tsx';
import { Measures } from './measures.tsx';
import { policyQuestion, type PolicyView } from './policyQuestion.ts';

/** One policy: what it says, what is done by it, and which firms have and know it. */
export const PolicyPage = (): ReactNode => {
  const { id } = useParams({ from: '/library/$id' });
  const { t } = useTranslation();
  const { me, centre } = useMe();
  const ofFirm = me.roles.some(({ role }) => role === 'applicant');
  const asked = useCentre(policyQuestion, { id, ofCentre: hasPageAt(me, '/cases/$id'), ofFirm });
  const policy = asked.data?.policy;
  const actions = policy?.actions ?? [];
  const tasks = (policy?.measures ?? []).flatMap((one) => one.tasks);
  const named = tasks.map(({ task, words }) => ({ value: String(task), label: `${task} ${words}` }));
  const acts = useActs(
    actions,
    (action, said) =>
      policy && {
        preset: { policy: id, ...said },
        revision: policy.revision,
        choices: targetChoices(action, 'task', named, centreChoices(centre)),
        onDone: asked.again,
      },
  );
  return (
    <ObjectPage
      asked={asked}
      object={policy}
      unknown={t('policy.unknown')}
      list={{ to: '/library', name: t('page.library') }}
    >
      {(one) => (
        <>
          <PolicyHead policy={one} />
          <Actions actions={actions} onAct={acts.open} />
          <section className="panel" aria-labelledby="policy-text-title">
            <h2 id="policy-text-title">{t('policy.text')}</h2>
            <p className="prose">{one.text}</p>
            <PolicyFile file={one.file} />
          </section>
          <Measures policy={one} />
          <Answered issues={one.issues ?? []} />
          <Deliveries policy={one} />
          <History history={one.history} />
          {acts.dialog}
        </>
      )}
    </ObjectPage>
  );
};

const PolicyHead = ({ policy }: { readonly policy: PolicyView }): ReactNode => {
  const { t } = useTranslation();
  const { replacedBy, ownDelivery } = policy;
  return (
    <ObjectHead
      title={policy.title}
      state={<span className="tag">{policy.stateText}</span>}
      said={[
        [t('policy.number'), policy.number],
        [t('policy.issuer'), policy.issuer],
        [t('policy.issuedOn'), dayText(policy.issuedOn)],
        [t('policy.validFrom'), dayText(policy.validFrom)],
        [t('policy.validUntil'), policy.validUntil != null && dayText(policy.validUntil)],
        [t('policy.subjects'), policy.subjects.join(t('list.then'))],
        [t('policy.endedOn'), policy.endedOn != null && dayText(policy.endedOn)],
        [t('policy.reason'), policy.reason],
        [
          t('policy.replacedBy'),
          replacedBy && (
            <Link to="/library/$id" params={{ id: replacedBy.id }}>
              {replacedBy.number}
            </Link>
          ),
        ],
        [t('policy.delivered'), ownDelivery && `${dayText(ownDelivery.deliveredOn)} ${ownDelivery.meansText}`],
        [t('policy.read'), ownDelivery?.readOn != null && dayText(ownDelivery.readOn)],
      ]}
    />
  );
};

/** The issues that firms told and that the policy answers. */
const Answered = ({ issues }: { readonly issues: NonNullable<PolicyView['issues']> }): ReactNode => {
  const { t } = useTranslation();
  if (issues.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="policy-issues-title">
      <h2 id="policy-issues-title">{t('policy.issues')}</h2>
      <ul className="tasks">
        {issues.map(({ id, words }) => (
          <li key={id}>
            <span>
              <Link to="/issues/$id" params={{ id }} className="number">
                {id}
              </Link>{' '}
              {words}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What the file is called and where it lies, and the hash by which a copy is known to be the same. */
const PolicyFile = ({ file }: { readonly file: PolicyView['file'] }): ReactNode => {
  const { t } = useTranslation();
  if (!file) return null;
  return (
    <Definition
      said={[
        [t('policy.file'), `${file.name} (${file.mediaType})`],
        [t('policy.location'), file.location],
        ['SHA-256', file.sha256],
      ]}
    />
  );
};
