import { Link, useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import type { Act } from '../../commands/act.tsx';
import type { ActionOf } from '../../commands/actionFields.ts';
import { giveCommand, newCommandId } from '../../commands/giveCommand.ts';
import { StandardWords } from '../../commands/standardWords.tsx';
import { useActs } from '../../commands/useActs.tsx';
import { useCentre } from '../../contract/useCentre.ts';
import { Button } from '../../parts/button.tsx';
import { useKeys } from '../../parts/keys.tsx';
import { tell } from '../../parts/messages.tsx';
import { Empty, Failure, Skeleton } from '../../parts/states.tsx';
import { Papers } from '../papers/papers.tsx';
import { Actions } from '../../commands/actions.tsx';
import { CaseHead } from './caseHead.tsx';
import { caseNowQuestion, caseQuestion, type CaseView } from './caseQuestion.ts';
import { caseChoices } from './caseChoices.ts';
import { caseInitial } from './caseInitial.ts';
import { Certificates, Corrections, Materials, Procedures, Reviews } from './caseParts.tsx';
import { History, HistorySince } from './history.tsx';
import { Notes } from './notes.tsx';
import { Tasks } from './tasks.tsx';

/** One case: now, with all that can be done with it, or as it was at one of its facts, with nothing to press. */
export const CasePage = (): ReactNode => {
  const { id } = useParams({ from: '/cases/$id' });
  const { at } = useSearch({ from: '/cases/$id' });
  const { t } = useTranslation();
  const { data, error, fetching, again } = useCentre(caseQuestion, { id, at: at ?? null }, { subject: id });
  if (error && !data) return <Failure error={error} again={again} isPage />;
  if (!data) return <Skeleton lines={14} />;
  if (!data.case)
    return fetching ? (
      <Skeleton lines={14} />
    ) : (
      <Empty title={t('case.unknown')} isPage>
        <Link to="/window">{t('case.backToList')}</Link>
      </Empty>
    );
  return <Shown key={id} shown={data.case} at={at} />;
};

const Shown = ({ shown, at }: { readonly shown: CaseView; readonly at: number | undefined }): ReactNode => {
  const { t } = useTranslation();
  const { me, centre } = useMe();
  const navigate = useNavigate();
  const { history } = useRouter();
  const { id } = shown;
  const { data, again } = useCentre(caseNowQuestion, { id }, { subject: id });
  const now = data?.case ?? undefined;
  const actions = now?.actions ?? [];

  const isPast = at !== undefined;
  const acts = useActs(
    actions,
    (action, said) =>
      now && {
        preset: { caseId: id, ...said },
        // The one from which it is known what can be done; what is shown beside it may still be on its way.
        revision: now.revision,
        choices: caseChoices(shown, centre, action),
        initial: caseInitial(shown, action),
        since: (revision) => <HistorySince id={id} revision={revision} />,
        onDone: again,
      },
  );

  // Opened is seen; once for each opening, and only what was there then.
  const seen = useRef(false);
  const isKnown = now !== undefined;
  useEffect(() => {
    if (!isKnown || seen.current || isPast) return;
    seen.current = true;
    if (now.unread)
      void giveCommand({ name: 'markSeen', input: { caseId: id, revision: now.revision, commandId: newCommandId() } });
  }, [id, isKnown, isPast, now]);

  const give = (name: string, done: string): void => {
    void giveCommand({ name, input: { caseId: id, commandId: newCommandId() } }).then((outcome) => {
      if (outcome.is === 'done') tell(done);
      else tell('message' in outcome ? outcome.message : t('state.unreachable'), { isBad: true });
      again();
    });
  };
  useKeys([
    {
      keys: 'Escape',
      does: t('key.back'),
      run: () => (isPast ? void navigate({ to: '/cases/$id', params: { id } }) : history.back()),
    },
    { keys: 'u', does: t('key.unread'), run: () => give('markUnread', t('case.markedUnread')) },
    { keys: 't', does: t('key.take'), run: () => give('takeCase', t('case.taken')) },
  ]);

  return (
    <article className="page" aria-labelledby="case-title">
      <CaseHead shown={shown} now={now} isPast={isPast}>
        {!isPast && now && (
          <Button onPress={() => give('takeCase', t('case.taken'))} isDisabled={now.assignee?.isMe === true}>
            {t('case.take')}
          </Button>
        )}
      </CaseHead>
      {!isPast && now && <Actions actions={actions} onAct={acts.open} />}
      <div className="columns">
        <div>
          <Tasks
            tasks={shown.tasks}
            proposals={shown.proposals ?? []}
            actions={isPast ? [] : actions}
            onAct={acts.open}
          />
          <Reviews shown={shown} />
          <Procedures shown={shown} />
          <Corrections shown={shown} />
          <Materials shown={shown} />
          <Certificates certificates={shown.certificates} />
          {!isPast && <Papers shown={shown} />}
        </div>
        <div>
          <History id={id} revision={now?.revision ?? shown.revision} at={at} />
          {!isPast && now && <Notes id={id} now={now} person={me.person} again={again} />}
        </div>
      </div>
      <StandardWords items={concludedItems(acts.act, actions)}>{acts.dialog}</StandardWords>
    </article>
  );
};

/** The items that an opinion is about to be given on: the one that was pressed, or each that can be chosen. */
const concludedItems = (act: Act | undefined, actions: readonly ActionOf[]): readonly string[] => {
  if (act?.command !== 'concludeReview') return [];
  const { item } = act.preset;
  if (typeof item === 'string') return [item];
  const { targets } = actions.find(({ command }) => command === act.command) ?? {};
  return (targets ?? []).filter(({ allowed }) => allowed).map(({ value }) => value);
};
