import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { dayText } from '../../parts/day.ts';
import type { IssueView } from './issueQuestion.ts';

/** What the firms were told, and what they said of each answer. */
export const Answers = ({ issue }: { readonly issue: IssueView }): ReactNode => {
  const { t } = useTranslation();
  const { answers, replies, standing } = issue;
  return (
    <section className="panel" aria-labelledby="issue-answers-title">
      <h2 id="issue-answers-title">{t('issue.answers')}</h2>
      <p className="muted">{t(`issue.standings.${standing}`)}</p>
      <ul className="tasks">
        {answers.map(({ answer, toldOn, means, words }) => (
          <li key={answer}>
            <span>
              <span className="muted">
                {t('issue.nthAnswer', { answer, day: dayText(toldOn), means: t(`issue.means.${means}`) })}
              </span>
              <p className="prose">{words}</p>
              {replies
                .filter((reply) => reply.answer === answer)
                .map((reply) => (
                  <p key={`${reply.issue} ${reply.says} ${reply.saidOn}`}>
                    {t('issue.reply', {
                      issue: reply.issue,
                      says: t(`issue.standings.${reply.says}`),
                      by: t(`issue.voices.${reply.by}`),
                      day: dayText(reply.saidOn),
                    })}
                    {reply.reason !== null && <span className="prose"> {reply.reason}</span>}
                  </p>
                ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
