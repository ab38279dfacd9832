import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { Button } from '../../parts/button.tsx';
import { instantText } from '../../parts/day.ts';
import type { HistoryFact } from './caseQuestion.ts';

/** What is told of a fact. */
type ToldFact = Pick<HistoryFact, 'factId' | 'revision' | 'occurredAt' | 'sentence' | 'actor'>;

interface FactsProps {
  readonly facts: readonly ToldFact[];
  readonly at?: number | undefined;
  readonly show?: (revision: number) => void;
}

/** Facts in sentences, the latest first. */
export const Facts = ({ facts, at, show }: FactsProps): ReactNode => {
  const { t } = useTranslation();
  const { centre } = useMe();
  return (
    <ol className="timeline" reversed>
      {facts.map((fact) => (
        <li key={fact.factId} aria-current={fact.revision === at || undefined} data-revision={fact.revision}>
          <div>{fact.sentence}</div>
          <div className="muted">
            <time dateTime={fact.occurredAt}>{instantText(fact.occurredAt, centre.zone)}</time> · {fact.actor.name}{' '}
            {show && (
              <Button kind="link" onPress={() => show(fact.revision)}>
                {t('case.showThen', { nth: fact.revision + 1 })}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
};
