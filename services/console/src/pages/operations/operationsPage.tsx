import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { TextField } from '../../parts/field.tsx';
import { Empty, Failure, Skeleton } from '../../parts/states.tsx';
import { OneOperation } from './oneOperation.tsx';
import { kinds, type Operation, useOperations } from './useOperations.ts';

/** What somebody may ask over GraphQL, each with a document that is ready: to read, to copy, to ask here. */
export const OperationsPage = (): ReactNode => {
  const { text = '', name } = useSearch({ from: '/operations' });
  const { operations, error, again } = useOperations();
  if (error && !operations) return <Failure error={error} again={again} />;
  if (!operations) return <Skeleton lines={12} />;
  const chosen = operations.find((one) => one.name === name);
  if (chosen) return <OneOperation operation={chosen} key={chosen.name} />;
  return <AllOperations operations={operations} text={text} />;
};

interface AllProps {
  readonly operations: readonly Operation[];
  readonly text: string;
}

const AllOperations = ({ operations, text }: AllProps): ReactNode => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const found = operations.filter((one) =>
    [one.name, one.title].some((part) => part.toLowerCase().includes(text.toLowerCase())),
  );
  return (
    <article className="page" aria-labelledby="operations-title">
      <div className="page-head">
        <h1 id="operations-title">{t('page.operations')}</h1>
        <a href="/docs">{t('operations.reference')}</a>
      </div>
      <p className="muted">{t('operations.help')}</p>
      <TextField
        label={t('operations.find')}
        help={t('operations.findHelp')}
        type="search"
        value={text}
        onChange={(next) =>
          void navigate({ to: '/operations', search: next === '' ? {} : { text: next }, replace: true })
        }
      />
      {found.length === 0 && <Empty title={t('operations.none')} />}
      {kinds.map((kind) => {
        const ofKind = found.filter((one) => one.kind === kind);
        if (ofKind.length === 0) return undefined;
        return (
          <section key={kind} className="panel" aria-labelledby={`operations-${kind}`}>
            <h2 id={`operations-${kind}`}>{t(`operations.${kind}`)}</h2>
            <ul className="tasks">
              {ofKind.map(({ name, title }) => (
                <li key={name}>
                  <Link to="/operations" search={{ name }} className="number">
                    {name}
                  </Link>
                  <span className="muted">{title}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </article>
  );
};
