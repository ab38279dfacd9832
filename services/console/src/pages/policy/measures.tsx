import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { dayText } from '../../parts/day.ts';
import type { PolicyView } from './policyQuestion.ts';

/** The measures of a policy, each with its tasks: whose they are, by when, and how they stand. */
export const Measures = ({ policy: { measures } }: { readonly policy: PolicyView }): ReactNode => {
  const { t } = useTranslation();
  if (!measures || measures.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="policy-measures-title">
      <h2 id="policy-measures-title">{t('policy.measures')}</h2>
      {measures.map(({ measure, words, tasks }) => (
        <div key={measure}>
          <h3>{t('policy.nthMeasure', { measure, words })}</h3>
          <ul className="tasks">
            {tasks.map(({ task, words: asked, owner, department, dueOn, stateText, late, result }) => (
              <li key={task}>
                <span>
                  {t('policy.nthTask', { task, words: asked })}
                  {result != null && <span className="muted"> · {result}</span>}
                </span>
                <span className="muted">
                  {department.name} · {owner} · {dayText(dueOn)} · {late ? t('policy.late') : stateText}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};
