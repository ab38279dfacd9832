import type { TFunction } from 'i18next';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

import type { CommitmentKind } from '../commitments/commitmentsQuestion.ts';
import type { CommitDraft } from './draft.ts';

interface Props {
  readonly kind: CommitmentKind;
  readonly draft: CommitDraft;
  readonly change: (draft: CommitDraft) => void;
  readonly missing: readonly string[];
}

/** Every clause with a box of its own, and what follows where it proves false; nobody ticks them all at once without reading on. */
export const Clauses = ({ kind, draft, change, missing }: Props): ReactNode => {
  const { t } = useTranslation();
  const id = useId();
  const { ticked } = draft;
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{t('commit.clauses')}</h2>
      <p className="muted" role="status">
        {t('commit.ticked', { count: ticked.length, all: kind.clauses.length })}
      </p>
      {kind.clauses.map(({ number, clause, text }) => {
        const isMissing = missing.includes(`ticked.${clause}`);
        return (
          <div key={clause} className="field" data-place={`ticked.${clause}`}>
            <label className="check">
              <input
                type="checkbox"
                checked={ticked.includes(clause)}
                aria-invalid={isMissing || undefined}
                aria-describedby={isMissing ? `${id}-${clause}` : undefined}
                onChange={({ target }) =>
                  change({
                    ...draft,
                    ticked: target.checked ? [...ticked, clause] : ticked.filter((one) => one !== clause),
                  })
                }
              />
              <span>
                {number}. {text}
              </span>
            </label>
            {isMissing && (
              <p id={`${id}-${clause}`} className="field-error">
                {t('commit.notTicked', { number })}
              </p>
            )}
          </div>
        );
      })}
      <h3>{t('commitment.consequences')}</h3>
      <ul>
        {kind.consequences.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>{periodIn(kind, t)}</p>
    </section>
  );
};

/** How long it would hold, in words. */
const periodIn = ({ holds }: CommitmentKind, t: TFunction): string => {
  if (!holds) return t('commit.holdsUntilWithdrawn');
  return holds.months === null
    ? t('commit.holdsDays', { count: holds.days ?? 0 })
    : t('commit.holdsMonths', { count: holds.months });
};
