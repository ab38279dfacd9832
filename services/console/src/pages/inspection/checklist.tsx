import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { InspectionView } from './inspectionQuestion.ts';

type Clause = InspectionView['checklist'][number];

/** Every clause, and what was found of it. */
export const Checklist = ({ checklist }: { readonly checklist: readonly Clause[] }): ReactNode => {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="checklist-title">
      <h2 id="checklist-title">{t('inspection.checklist')}</h2>
      <ol className="tasks">
        {checklist.map(({ clause, text, outcome, words, evidence }) => (
          <li key={clause} data-clause={clause}>
            <span>
              {text}
              {words != null && <span className="muted"> {words}</span>}
              <Shown evidence={evidence} />
            </span>
            {outcome && <span className="tag">{t(`inspection.outcomes.${outcome}`)}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
};

/** What shows something: its names, with the beginning of each hash. */
export const Shown = ({
  evidence,
}: {
  readonly evidence: readonly { readonly name: string; readonly sha256: string }[] | null;
}): ReactNode =>
  evidence && (
    <ul className="bare">
      {evidence.map(({ name, sha256 }) => (
        <li key={sha256} className="muted" title={sha256}>
          {name} <span className="number">{sha256.slice(0, 8)}</span>
        </li>
      ))}
    </ul>
  );
