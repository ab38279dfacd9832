import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { drafts } from '../../commands/drafts.ts';
import { newCommandId } from '../../commands/giveCommand.ts';
import { client } from '../../contract/client.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { useKeys } from '../../parts/keys.tsx';
import { tell } from '../../parts/messages.tsx';
import type { Operation } from './useOperations.ts';

/** One operation: its document, what it takes, and what the centre answers. */
export const OneOperation = ({ operation }: { readonly operation: Operation }): ReactNode => {
  const { t } = useTranslation();
  const { history } = useRouter();
  const { me } = useMe();
  const { name, kind, title, help, document } = operation;
  const { variables, change, beginAnew } = useVariables(me.person, operation);
  const [fault, setFault] = useState<string>();
  const [answer, setAnswer] = useState<string>();
  const ask = async (): Promise<void> => {
    const given = objectIn(variables);
    setFault(given ? undefined : t('operations.notJson'));
    if (!given) return;
    const { data, error } = await (
      kind === 'Mutation'
        ? client.mutation(document, given)
        : client.query(document, given, { requestPolicy: 'network-only' })
    ).toPromise();
    if (error?.networkError) {
      setAnswer(t('operations.unreachable'));
      return;
    }
    // What was done is done: the next command is another one.
    if (kind === 'Mutation' && !error && !isRefused(data)) beginAnew();
    setAnswer(JSON.stringify({ data, ...(error && { errors: error.graphQLErrors }) }, undefined, 2));
  };
  useKeys([
    { keys: 'Escape', does: t('key.back'), run: () => history.back() },
    ...(kind === 'Subscription'
      ? []
      : [{ keys: 'Control+Enter', does: t('key.give'), run: () => void ask(), whileTyping: true }]),
  ]);
  // Companies and applicants ask what is published; an explorer of their own they have none.
  const hasExplorer = me.roles.some(({ role }) => role !== 'company' && role !== 'applicant');
  return (
    <article className="page" aria-labelledby="operation-title">
      <div className="page-head">
        <h1 id="operation-title" className="number">
          {name}
        </h1>
        <span className="tag">{t(`operations.${kind}`)}</span>
        {hasExplorer && <a href={`/explorer?query=${encodeURIComponent(document)}`}>{t('operations.explorer')}</a>}
      </div>
      <p>{[title, help].filter(Boolean).join(' · ')}</p>
      <section className="panel" aria-labelledby="document-title">
        <h2 id="document-title">{t('operations.document')}</h2>
        <pre className="code" tabIndex={0} aria-labelledby="document-title">
          {document}
        </pre>
        <Button
          onPress={() => {
            void navigator.clipboard.writeText(document).then(() => tell(t('operations.copied')));
          }}
        >
          {t('operations.copy')}
        </Button>
      </section>
      {kind === 'Subscription' ? (
        <p className="muted">{t('operations.subscriptionHelp')}</p>
      ) : (
        <form
          className="panel"
          onSubmit={(event) => {
            event.preventDefault();
            void ask();
          }}
        >
          <TextField
            label={t('operations.variables')}
            help={t('operations.variablesHelp')}
            lines={6}
            value={variables}
            error={fault}
            onChange={change}
          />
          <Button kind="primary" type="submit">
            {t(kind === 'Mutation' ? 'operations.give' : 'operations.run')}
          </Button>
        </form>
      )}
      <section className="panel" aria-labelledby="answer-title" aria-live="polite" hidden={answer === undefined}>
        <h2 id="answer-title">{t('operations.answer')}</h2>
        <pre className="code" tabIndex={0} aria-labelledby="answer-title">
          {answer}
        </pre>
      </section>
    </article>
  );
};

/** Whether the rules forbade it, as the first thing that was answered says. */
const isRefused = (data: unknown): boolean =>
  Object.values((data ?? {}) as Record<string, { readonly refusal?: unknown } | null>).some(
    (one) => one?.refusal != null,
  );

/** What is typed is kept in this browser until it is given, as in every form. */
const useVariables = (person: string, { name, document }: Operation) => {
  const form = `operation ${name}`;
  const [commandId, setCommandId] = useState(newCommandId);
  const [variables, setVariables] = useState(() => neededBy(document, commandId));
  useEffect(() => {
    void drafts.of(person, form).then((draft) => {
      if (typeof draft?.values === 'string') setVariables(draft.values);
    });
  }, [person, form]);
  const change = (values: string): void => {
    setVariables(values);
    void drafts.keep(person, form, { values, commandId });
  };
  const beginAnew = (): void => {
    void drafts.remove(person, form);
    const next = newCommandId();
    setCommandId(next);
    setVariables(neededBy(document, next));
  };
  return { variables, change, beginAnew };
};

/** The variables that a document needs, to be filled in; a command has its id, so that it happens once however often it is given. */
const neededBy = (document: string, commandId: string): string => {
  const [head = ''] = document.split('{');
  const needed = [...head.matchAll(/\$(\w+): (\S+?)!(?=[,)])/gu)].map(([, name = '', type = '']) => [
    name,
    type.endsWith('Input') ? { commandId } : '',
  ]);
  return JSON.stringify(Object.fromEntries(needed), undefined, 2);
};

const objectIn = (text: string): Record<string, unknown> | undefined => {
  try {
    const value = JSON.parse(text === '' ? '{}' : text) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
};
