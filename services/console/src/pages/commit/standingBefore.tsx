import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useCentre } from '../../contract/useCentre.ts';
import { latestQuestion } from './commitQuestions.ts';
import { type CommitDraft, codeIn } from './draft.ts';

interface Props {
  readonly draft: CommitDraft;
  readonly change: (draft: CommitDraft) => void;
  readonly subjectKind: string;
}

/** The commitment of this kind that is in force for the subject: another takes its place only where somebody says so. */
export const StandingBefore = ({ draft, change, subjectKind }: Props): ReactNode => {
  const { t } = useTranslation();
  const code = codeIn(draft, subjectKind);
  const filter = { subject: [code], kind: [draft.kind], state: ['IN_FORCE' as const] };
  const { data } = useCentre(latestQuestion, { filter }, { pause: code.length < 4 });
  const [standing] = (code.length < 4 ? undefined : data?.commitments?.nodes) ?? [];
  if (!standing) return null;
  return (
    <div className="panel" role="status">
      <p className="warning">
        {t('commit.inForce', { day: standing.madeOn })}{' '}
        <Link to="/commitments/$id" params={{ id: standing.id }} className="number">
          {standing.id}
        </Link>
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={draft.replaces === standing.id}
          onChange={({ target }) => change({ ...draft, replaces: target.checked ? standing.id : '' })}
        />
        {t('commit.replace')}
      </label>
    </div>
  );
};
