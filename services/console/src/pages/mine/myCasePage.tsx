import { Link, useParams, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { actionFields } from '../../commands/actionFields.ts';
import { useActs } from '../../commands/useActs.tsx';
import { graphql, type ResultOf } from '../../contract/graphql.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { useKeys } from '../../parts/keys.tsx';
import { Light } from '../../parts/light.tsx';
import { Empty, Failure, Skeleton } from '../../parts/states.tsx';
import { Actions } from '../../commands/actions.tsx';
import { caseChoices } from '../case/caseChoices.ts';
import { Certificates, Corrections, Materials, Procedures, Reviews } from '../case/caseParts.tsx';
import { caseFields } from '../case/caseQuestion.ts';
import { Facts } from '../../parts/history.tsx';
import { HistorySince, useHistory } from '../case/history.tsx';
import { Papers } from '../papers/papers.tsx';
import { aboutAsked, Asked } from './asked.tsx';
import { Promised, Spent } from './promised.tsx';

/** What is shown and what can be done come together, so that nobody is asked about a line that they have just supplied. */
const question = graphql(
  `
    query MyCase($id: ID!) {
      case(id: $id) {
        ...CaseFields
        actions {
          ...ActionFields
        }
      }
    }
  `,
  [caseFields, actionFields],
);

type MyCase = NonNullable<ResultOf<typeof question>['case']>;

/** A case of one's own. */
export const MyCasePage = (): ReactNode => {
  const { id } = useParams({ from: '/mine/cases/$id' });
  const { t } = useTranslation();
  const { history } = useRouter();
  const { data, error, fetching, again } = useCentre(question, { id }, { subject: id });
  useKeys([{ keys: 'Escape', does: t('key.back'), run: () => history.back() }]);
  if (error && !data) return <Failure error={error} again={again} isPage />;
  if (!data?.case)
    return fetching || !data ? (
      <Skeleton lines={14} />
    ) : (
      <Empty title={t('case.unknown')} isPage>
        <Link to="/mine">{t('page.mine')}</Link>
      </Empty>
    );
  return <Shown key={id} shown={data.case} again={again} />;
};

/** Whose turn it is and what is asked come first; then the days, what was decided, and how it came to that. */
const Shown = ({ shown, again }: { readonly shown: MyCase; readonly again: () => void }): ReactNode => {
  const { t } = useTranslation();
  const { centre } = useMe();
  const { id } = shown;
  const actions = shown.actions ?? [];
  const facts = useHistory(id);
  const acts = useActs(actions, (action, said) => {
    const about = aboutAsked(shown, said);
    return {
      ...(about !== undefined && { about }),
      preset: { caseId: id, ...said },
      revision: shown.revision,
      choices: caseChoices(shown, centre, action),
      since: (revision) => <HistorySince id={id} revision={revision} />,
      onDone: again,
    };
  });
  return (
    <article className="page mine" aria-labelledby="case-title">
      <header className="case-head">
        <div className="page-head">
          <h1 id="case-title">{shown.stage.name}</h1>
          {shown.light && <Light light={shown.light} withWord />}
          <span className="tag">{shown.statusText}</span>
          {shown.suspended && <span className="tag tag-todo">{t('case.suspended')}</span>}
        </div>
        <p className="facts-line">
          <Link to="/mine/projects/$id" params={{ id: shown.projectCode }}>
            {shown.project?.name ?? shown.projectCode}
          </Link>
          <span className="number">{shown.id}</span>
          <span>{t(`kind.${shown.kind}`)}</span>
        </p>
        <p className="whose-turn">{t(`mine.turn.${shown.turn}`)}</p>
        {shown.hindrances.map(({ code, caseId, stage }) => (
          <p key={`${code} ${caseId ?? ''} ${stage?.name ?? ''}`}>
            {t(`hindrance.${code}`, { stage: stage?.name ?? '' })}
          </p>
        ))}
        <Spent shown={shown} />
      </header>
      <Asked shown={shown} actions={actions} onAct={acts.open} />
      <Promised shown={shown} />
      <Actions actions={actions} onAct={acts.open} />
      <Certificates certificates={shown.certificates} />
      <Papers shown={shown} />
      <Reviews shown={shown} />
      <Procedures shown={shown} />
      <Corrections shown={shown} />
      <Materials shown={shown} />
      <section className="panel" aria-labelledby="history-title">
        <h2 id="history-title">{t('case.history')}</h2>
        {facts === undefined ? <Skeleton /> : <Facts facts={facts.toReversed()} />}
      </section>
      {acts.dialog}
    </article>
  );
};
