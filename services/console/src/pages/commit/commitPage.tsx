import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { FormState } from '../../commands/act.tsx';
import { named } from '../../commands/contractInputs.ts';
import { useForm } from '../../commands/useForm.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/field.tsx';
import { useKeys } from '../../parts/keys.tsx';
import { Failure, Skeleton } from '../../parts/states.tsx';
import { type CommitmentKind, kindsQuestion } from '../commitments/commitmentsQuestion.ts';
import { Clauses } from './clauses.tsx';
import { type CommitDraft, commitInput, emptyCommit, missingIn } from './draft.ts';
import { GuideAndHelp } from './guideAndHelp.tsx';
import { Made } from './made.tsx';
import { StandingBefore } from './standingBefore.tsx';
import { SubjectFields } from './subjectFields.tsx';

/** 作出承诺: the kind, for what, every clause ticked; the notice is there at once. For applicants and for the window. */
export const CommitPage = (): ReactNode => {
  const { data, error, again } = useCentre(kindsQuestion, {}, { subject: 'nothing' });
  if (error && !data) return <Failure error={error} again={again} isPage />;
  return data?.centre ? <CommitForm kinds={data.centre.commitmentKinds} /> : <Skeleton lines={8} />;
};

const CommitForm = ({ kinds }: { readonly kinds: readonly CommitmentKind[] }): ReactNode => {
  const { t } = useTranslation();
  const { me } = useMe();
  const [made, setMade] = useState<CommitDraft>();
  const [isTried, setTried] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  const [empty] = useState<CommitDraft>({ ...emptyCommit, creditCode: me.creditCode ?? '' });
  const kindOf = (draft: CommitDraft) => kinds.find(({ id }) => id === draft.kind);
  const subjectKindOf = (draft: CommitDraft): string => {
    const offered: readonly string[] = kindOf(draft)?.subjects ?? [];
    return offered.find((one) => one === draft.subjectKind) ?? offered[0] ?? '';
  };
  const form = useForm<CommitDraft>({
    person: me.person,
    form: 'commit',
    command: 'commit',
    empty,
    inputOf: (draft) => commitInput(draft, subjectKindOf(draft)),
    onDone: setMade,
  });
  const { values: draft, change } = form;
  const kind = kindOf(draft);
  const missing = kind
    ? missingIn(
        draft,
        subjectKindOf(draft),
        kind.clauses.map(({ clause }) => clause),
      )
    : ['kind'];
  const give = (): void => {
    setTried(true);
    if (missing.length === 0) form.give();
    else place.current?.querySelector<HTMLElement>(firstMissing(missing))?.focus();
  };
  useKeys([{ keys: 'Control+Enter', does: t('key.give'), run: give, whileTyping: true }]);
  if (made)
    return (
      <Made
        draft={made}
        subjectKind={subjectKindOf(made)}
        onAnother={() => {
          setMade(undefined);
          setTried(false);
        }}
      />
    );
  if (form.state === 'opening') return <Skeleton lines={8} />;
  const isBusy = form.state === 'sending' || form.state === 'waiting';
  const shared = { draft, change, missing: isTried ? missing : [] };
  return (
    <section className="page" aria-labelledby="commit-title">
      <div className="page-head">
        <h1 id="commit-title">{t('page.commit')}</h1>
      </div>
      <FormState form={form} />
      <form
        ref={place}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          give();
        }}
      >
        <fieldset className="bare" disabled={isBusy}>
          <div className="panel">
            <SelectField
              label={t('commitment.kind')}
              place="kind"
              isRequired
              autoFocus
              value={draft.kind}
              onChange={(chosen) => change({ ...draft, kind: chosen, ticked: [], replaces: '' })}
              none={t('form.choose')}
              choices={named(kinds)}
            />
            {kind && kind.subjects.length > 1 && (
              <SelectField
                label={t('commitment.subjectKind')}
                value={subjectKindOf(draft)}
                onChange={(subjectKind) => change({ ...draft, subjectKind })}
                choices={kind.subjects.map((one) => ({ value: one, label: t(`commitment.subjects.${one}`) }))}
              />
            )}
            {kind?.assumed === true && <p className="muted">{t('commit.assumed')}</p>}
          </div>
          {kind && (
            <>
              <GuideAndHelp kind={kind} />
              <SubjectFields {...shared} subjectKind={subjectKindOf(draft)} />
              <StandingBefore {...shared} subjectKind={subjectKindOf(draft)} />
              <Clauses {...shared} kind={kind} />
            </>
          )}
        </fieldset>
        <div className="form-foot">
          <Button kind="primary" type="submit" isDisabled={isBusy || !kind}>
            {t('commit.give')}
          </Button>
          {form.keptAt !== undefined && !isBusy && (
            <Button kind="link" onPress={form.throwAway}>
              {t('form.throwAway')}
            </Button>
          )}
          <span className="muted">{t('form.keyHint')}</span>
        </div>
      </form>
    </section>
  );
};

/** Where the first thing that is missing is entered. */
const firstMissing = ([first = '']: readonly string[]): string => `[data-place="${first}"] :is(input, select)`;
