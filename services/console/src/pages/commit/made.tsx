import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useCentre } from '../../contract/useCentre.ts';
import { Button } from '../../parts/button.tsx';
import { Failure, Skeleton } from '../../parts/states.tsx';
import { latestQuestion } from './commitQuestions.ts';
import { type CommitDraft, codeIn } from './draft.ts';

interface Props {
  readonly draft: CommitDraft;
  readonly subjectKind: string;
  readonly onAnother: () => void;
}

/** It was made: the number of its notice, which is public already, and where it is. */
export const Made = ({ draft, subjectKind, onAnother }: Props): ReactNode => {
  const { t } = useTranslation();
  const filter = { subject: [codeIn(draft, subjectKind)], kind: [draft.kind] };
  const { data, error, again } = useCentre(latestQuestion, { filter });
  const [latest] = data?.commitments?.nodes ?? [];
  if (error && !data) return <Failure error={error} again={again} isPage />;
  if (!latest) return <Skeleton lines={4} />;
  return (
    <section className="page" aria-labelledby="made-title">
      <div className="page-head">
        <h1 id="made-title">{t('commit.made')}</h1>
      </div>
      <div className="panel" role="status">
        <p>
          {t('commit.notice')}{' '}
          <Link to="/commitments/$id" params={{ id: latest.id }} className="number">
            {latest.id}
          </Link>
        </p>
        <p>
          <a href={`/public/notices/${latest.id}.pdf`} target="_blank" rel="noreferrer">
            {t('commitment.paper')}
          </a>
        </p>
        <p className="muted">{t('commit.isPublic')}</p>
      </div>
      <div className="form-foot">
        <Button kind="primary" onPress={onAnother} autoFocus>
          {t('commit.another')}
        </Button>
      </div>
    </section>
  );
};
