import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { named } from '../../commands/contractInputs.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { subjectsQuestion } from './commitQuestions.ts';
import { type CommitDraft, withKnown } from './draft.ts';

interface Props {
  readonly draft: CommitDraft;
  readonly change: (draft: CommitDraft) => void;
  readonly missing: readonly string[];
  readonly subjectKind: string;
}

/** For what somebody commits: one that is known already is taken over, another is told. */
export const SubjectFields = ({ draft, change, missing, subjectKind }: Props): ReactNode => {
  const { t } = useTranslation();
  const { me, centre } = useMe();
  const id = useId();
  const isEnterprise = subjectKind === 'ENTERPRISE';
  const isApplicant = me.creditCode !== null;
  const field = (name: keyof CommitDraft & string) => ({
    place: name,
    error: missing.includes(name) ? t('form.fault.missing') : undefined,
    value: String(draft[name]),
    onChange: (value: string) => change({ ...draft, [name]: value }),
  });
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{t('commitment.subject')}</h2>
      <Known draft={draft} change={change} subjectKind={subjectKind} />
      <div className="filters">
        {!isEnterprise && (
          <>
            <TextField
              {...field('code')}
              label={t(subjectKind === 'PROJECT' ? 'commit.projectCode' : 'commit.filingNumber')}
              isRequired
            />
            <TextField {...field('name')} label={t('commit.name')} isRequired />
          </>
        )}
        <TextField {...field('enterprise')} label={t('commitment.enterprise')} isRequired />
        {!isApplicant && (
          <TextField {...field('creditCode')} label={t('commit.creditCode')} isRequired maxLength={18} />
        )}
        <SelectField
          {...field('locality')}
          label={t('case.locality')}
          isRequired
          none={t('form.choose')}
          choices={named(centre.localities)}
        />
        <TextField {...field('address')} label={t('job.address')} />
        <TextField {...field('contact')} label={t('job.contact')} />
        <TextField {...field('phone')} label={t('commit.phone')} type="tel" />
      </div>
    </section>
  );
};

/** Those that the centre knows: an applicant's own, or at the window those that fit what was typed. */
const Known = ({ draft, change, subjectKind }: Omit<Props, 'missing'>): ReactNode => {
  const { t } = useTranslation();
  const { me } = useMe();
  const text = [draft.code, draft.name, draft.enterprise].find((one) => one.trim().length > 1) ?? '';
  const isApplicant = me.creditCode !== null;
  const filter = { kind: [subjectKind as 'PROJECT'], ...(text !== '' && { text }) };
  const { data } = useCentre(subjectsQuestion, { filter }, { subject: 'nothing', pause: !isApplicant && text === '' });
  const found = (!isApplicant && text === '' ? undefined : data?.subjects?.nodes) ?? [];
  const isTaken = found.some(({ code, name }) => code === draft.code.trim().toUpperCase() && name === draft.name);
  if (found.length === 0 || isTaken) return null;
  return (
    <ul className="tasks" aria-label={t('commit.known')}>
      {found.map((one) => (
        <li key={one.id}>
          <span>
            {one.name}{' '}
            <span className="muted">
              <span className="number">{one.code}</span> · {one.enterprise.name} · {one.locality.name}
            </span>
          </span>
          <Button onPress={() => change(withKnown(draft, one))} aria-label={t('commit.takeOver', { name: one.name })}>
            {t('application.choose')}
          </Button>
        </li>
      ))}
    </ul>
  );
};
