import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../app/me.tsx';
import { graphql, type ResultOf } from '../contract/graphql.ts';
import { Button } from './button.tsx';
import { instantText } from './day.ts';

/** What is asked of the history of an object, as `history(last: 100) { ...HistoryFields }`. */
export const historyFields = graphql(`
  fragment HistoryFields on FactConnection @_unmask {
    pageInfo {
      hasPreviousPage
    }
    nodes {
      factId
      revision
      occurredAt
      sentence
      actor {
        role
        name
      }
    }
  }
`);

type HistoryOf = ResultOf<typeof historyFields>;

/** What is told of a fact. */
type ToldFact = HistoryOf['nodes'][number];

interface HistoryProps {
  /** Absent where whoever looks is not told. */
  readonly history: HistoryOf | null | undefined;
}

/** What happened to an object, in sentences, the latest first; nothing where nothing did. */
export const History = ({ history }: HistoryProps): ReactNode => {
  const { t } = useTranslation();
  const id = useId();
  if (!history || history.nodes.length === 0) return null;
  return (
    <section className="panel no-print" aria-labelledby={id}>
      <h2 id={id}>{t('case.history')}</h2>
      <Facts facts={history.nodes.toReversed()} />
      {history.pageInfo.hasPreviousPage && (
        <p className="muted">{t('history.latest', { count: history.nodes.length })}</p>
      )}
    </section>
  );
};

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
