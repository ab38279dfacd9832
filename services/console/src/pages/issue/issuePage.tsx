import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { Actions } from '../../commands/actions.tsx';
import type { Choices } from '../../commands/contractInputs.ts';
import { useActs } from '../../commands/useActs.tsx';
import { useCentre } from '../../contract/useCentre.ts';
import { dayText } from '../../parts/day.ts';
import { History } from '../../parts/history.tsx';
import { ObjectHead, ObjectPage } from '../../parts/objectPage.tsx';
import { centreChoices } from '../project/centreChoices.ts';
import { Answers } from './answers.tsx';
import { type IssueView, issueQuestion, type OfficersView } from './issueQuestion.ts';

/** Whoever is told who works here. */
const workers = new Set(['clerk', 'assistant', 'reviewer', 'head', 'centreHead']);

/** One issue, from its record to its end; its firm says here whether an answer settles it. */
export const IssuePage = (): ReactNode => {
  const { id } = useParams({ from: '/issues/$id' });
  const { t } = useTranslation();
  const { me, centre } = useMe();
  const asked = useCentre(issueQuestion, {
    id,
    ofCentre: me.roles.every(({ role }) => role !== 'applicant'),
    ofWork: me.roles.some(({ role }) => workers.has(role)),
  });
  const { again, data } = asked;
  const issue = data?.issue;
  const officers = data?.officers?.nodes ?? [];
  const actions = issue?.actions ?? [];
  const acts = useActs(
    actions,
    (_action, said) =>
      issue && {
        preset: { issue: id, ...said },
        revision: issue.revision,
        choices: choicesOf(centreChoices(centre), officers, issue),
        onDone: again,
      },
  );
  return (
    <ObjectPage
      asked={asked}
      object={issue}
      unknown={t('issue.unknown')}
      list={{ to: '/issues', name: t('page.issues') }}
    >
      {(one) => (
        <>
          <IssueHead issue={one} />
          <Actions actions={actions} onAct={acts.open} />
          <Answers issue={one} />
          <Limits limits={one.limits} />
          <Around issue={one} />
          <Policies policies={one.policies ?? []} />
          <History history={one.history} />
          {acts.dialog}
        </>
      )}
    </ObjectPage>
  );
};

/** An owner is somebody of the department to which the issue is routed, or of the window. */
const choicesOf =
  (others: Choices, officers: OfficersView, { department }: IssueView): Choices =>
  (field) =>
    field === 'owner'
      ? officers
          .filter((one) => one.department === null || one.department.id === department?.id)
          .map(({ id, name }) => ({ value: id, label: name ?? id }))
      : others(field);

const IssueHead = ({ issue }: { readonly issue: IssueView }): ReactNode => {
  const { t } = useTranslation();
  return (
    <>
      <ObjectHead
        title={issue.id}
        isNumber
        state={
          <>
            <span className="tag">{issue.statusText}</span>
            {issue.late && <span className="tag">{t('issue.late')}</span>}
          </>
        }
        said={[
          [t('issue.kind'), issue.kind.name],
          [t('issue.firm'), issue.firm.name],
          [t('case.project'), issue.project?.name],
          [t('issue.source'), t(`issue.sources.${issue.source}`)],
          [
            t('rounds.number'),
            issue.round && (
              <Link to="/rounds/$id" params={{ id: issue.round.id }}>
                {issue.round.name}
              </Link>
            ),
          ],
          [t('issue.visit'), issue.visit],
          [t('issue.contact'), issue.contact && `${issue.contact.name} ${issue.contact.phone}`],
          [t('issue.recordedOn'), dayText(issue.recordedOn)],
          [t('issue.scope'), issue.scope && t(`issue.scopes.${issue.scope}`)],
          [t('issue.level'), issue.level && t(`issue.levels.${issue.level}`)],
          [t('issue.department'), issue.department?.name],
          [t('issue.owner'), issue.owner?.name ?? issue.owner?.id],
          [t('issue.dueOn'), issue.dueOn != null && dayText(issue.dueOn)],
          [t('issue.escalated'), issue.escalatedTo && t(`issue.escalatedTo.${issue.escalatedTo}`)],
          [t('issue.urgings'), (issue.urgings ?? 0) > 0 && issue.urgings],
          [t('issue.reopened'), issue.reopened > 0 && issue.reopened],
          [t('issue.struckOffOn'), issue.struckOffOn != null && dayText(issue.struckOffOn)],
        ]}
      />
      <section className="panel" aria-labelledby="issue-words-title">
        <h2 id="issue-words-title">{t('issue.words')}</h2>
        <p className="prose">{issue.words}</p>
        {issue.evidence.length > 0 && <p className="muted">{issue.evidence.join(t('list.then'))}</p>}
      </section>
    </>
  );
};

/** “137”: what was promised of its kind. */
const Limits = ({ limits }: { readonly limits: IssueView['limits'] }): ReactNode => {
  const { t } = useTranslation();
  if (limits.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="issue-limits-title">
      <h2 id="issue-limits-title">{t('issue.limits')}</h2>
      <ul className="tasks">
        {limits.map(({ part, dueOn, doneOn, late }) => (
          <li key={part}>
            <span>{t(`issue.limit.${part}`, { day: dayText(dueOn) })}</span>
            <span className="muted">
              {doneOn == null
                ? late
                  ? t('issue.late')
                  : t('issue.notYet')
                : t('issue.doneOn', { day: dayText(doneOn) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What is settled together with it, and who would not have it. */
const Around = ({ issue }: { readonly issue: IssueView }): ReactNode => {
  const { t } = useTranslation();
  const { leadingId, merged = [], refusals = [] } = issue;
  if (leadingId === null && merged.length === 0 && refusals.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="issue-around-title">
      <h2 id="issue-around-title">{t('issue.around')}</h2>
      <ul className="tasks">
        {leadingId !== null && (
          <li>
            <span>
              {t('issue.mergedInto')}{' '}
              <Link to="/issues/$id" params={{ id: leadingId }} className="number">
                {leadingId}
              </Link>
            </span>
          </li>
        )}
        {merged.map(({ id, firm, standing }) => (
          <li key={id}>
            <span>
              <Link to="/issues/$id" params={{ id }} className="number">
                {id}
              </Link>{' '}
              {firm.name}
            </span>
            <span className="muted">{t(`issue.standings.${standing}`)}</span>
          </li>
        ))}
        {refusals.map(({ owner, department, reason, refusedOn }) => (
          <li key={`${owner} ${refusedOn} ${reason}`}>
            <span>{t('issue.refusedBy', { owner, department: department.name, reason })}</span>
            <span className="muted">{dayText(refusedOn)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The policies that answer it. */
const Policies = ({ policies }: { readonly policies: NonNullable<IssueView['policies']> }): ReactNode => {
  const { t } = useTranslation();
  if (policies.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="issue-policies-title">
      <h2 id="issue-policies-title">{t('issue.policies')}</h2>
      <ul className="tasks">
        {policies.map(({ id, number, title }) => (
          <li key={id}>
            <span>
              <Link to="/library/$id" params={{ id }}>
                {title}
              </Link>{' '}
              <span className="muted">{number}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
