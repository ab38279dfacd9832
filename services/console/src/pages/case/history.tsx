import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { client } from '../../contract/client.ts';
import { useFacts } from '../../contract/facts.ts';
import type { ResultOf } from '../../contract/graphql.ts';
import { SelectField } from '../../parts/field.tsx';
import { Skeleton } from '../../parts/states.tsx';
import { type HistoryFact, historyQuestion } from './caseQuestion.ts';
import { Facts } from '../../parts/history.tsx';

interface HistoryAnswer {
  readonly data?: ResultOf<typeof historyQuestion> | undefined;
}

/** Every fact of a case, from its first. */
export const useHistory = (id: string): readonly HistoryFact[] | undefined => {
  const [facts, setFacts] = useState<readonly HistoryFact[]>();
  const load = useCallback(async () => {
    const loaded: HistoryFact[] = [];
    let after: string | null = null;
    do {
      const answer: HistoryAnswer = await client
        .query(historyQuestion, { id, after }, { requestPolicy: 'network-only' })
        .toPromise();
      const page = answer.data?.case?.history;
      if (!page) return;
      loaded.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    setFacts(loaded);
  }, [id]);
  const reload = useCallback(() => void load(), [load]);
  useEffect(reload, [reload]);
  useFacts(reload, id);
  return facts;
};

interface Props {
  readonly id: string;
  /** The latest revision. */
  readonly revision: number;
  /** The revision that is shown, where it is not the latest. */
  readonly at: number | undefined;
}

/** What happened, in sentences, with a slider that shows the case at any of them. */
export const History = ({ id, revision, at }: Props): ReactNode => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const facts = useHistory(id);
  const [actor, setActor] = useState('');
  const show = (next: number): void =>
    void navigate({
      to: '/cases/$id',
      params: { id },
      search: next >= revision ? {} : { at: next },
      replace: at !== undefined,
    });
  const roles = [...new Map((facts ?? []).map((fact) => [fact.actor.role, fact.actor.name])).entries()];
  return (
    <section className="panel" aria-labelledby="history-title">
      <h2 id="history-title">{t('case.history')}</h2>
      <label className="field-label no-print">
        {t('case.slider', { nth: (at ?? revision) + 1, count: revision + 1 })}
        <input
          className="slider"
          type="range"
          min={0}
          max={revision}
          value={at ?? revision}
          onChange={({ target }) => show(Number(target.value))}
        />
      </label>
      {facts === undefined ? (
        <Skeleton />
      ) : (
        <>
          <SelectField
            label={t('case.byWhom')}
            value={actor}
            onChange={setActor}
            none={t('case.byAnybody')}
            choices={roles.map(([value, label]) => ({ value, label }))}
          />
          <Facts
            facts={facts.filter((fact) => actor === '' || fact.actor.role === actor).toReversed()}
            at={at}
            show={show}
          />
          <Comparison facts={facts} />
        </>
      )}
    </section>
  );
};

/** What somebody else did since a revision. */
export const HistorySince = ({ id, revision }: { readonly id: string; readonly revision: number }): ReactNode => {
  const facts = useHistory(id);
  return facts === undefined ? (
    <Skeleton lines={2} />
  ) : (
    <Facts facts={facts.filter((fact) => fact.revision > revision)} />
  );
};

/** Before and now: what any two revisions differ in, by what the facts between them changed. */
const Comparison = ({ facts }: { readonly facts: readonly HistoryFact[] }): ReactNode => {
  const { t } = useTranslation();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const choices = facts.map(({ revision, sentence }) => ({
    value: String(revision),
    label: `${revision + 1} ${sentence}`,
  }));
  const between = facts.filter(
    ({ revision }) =>
      revision > (from === '' ? -1 : Number(from)) && revision <= Number(to === '' ? Number.MAX_SAFE_INTEGER : to),
  );
  const changed = new Map<string, { readonly name: string; readonly before: string | null; after: string | null }>();
  for (const { changes } of between)
    for (const { field, name, item, before, after } of changes) {
      const key = `${field} ${item?.name ?? ''}`;
      const known = changed.get(key);
      if (known) known.after = after;
      else changed.set(key, { name: item ? `${name} · ${item.name}` : name, before, after });
    }
  const rows = [...changed].filter(([, { before, after }]) => before !== after);
  return (
    <details className="no-print">
      <summary>{t('compare.title')}</summary>
      <SelectField
        label={t('compare.from')}
        value={from}
        onChange={setFrom}
        none={t('compare.beginning')}
        choices={choices}
      />
      <SelectField label={t('compare.to')} value={to} onChange={setTo} none={t('compare.now')} choices={choices} />
      {rows.length === 0 ? (
        <p className="muted">{t('compare.nothing')}</p>
      ) : (
        <table className="changes stack">
          <thead>
            <tr>
              <th scope="col">{t('compare.what')}</th>
              <th scope="col">{t('compare.before')}</th>
              <th scope="col">{t('compare.after')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([key, { name, before, after }]) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{before ?? t('none')}</td>
                <td>{after ?? t('none')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
};
