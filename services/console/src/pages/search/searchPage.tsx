import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { graphql, type ResultOf } from '../../contract/graphql.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { Empty, Failure, Skeleton } from '../../parts/states.tsx';

const question = graphql(`
  query Search($text: String!) {
    search(text: $text) {
      more
      hits {
        kind
        id
        title
        detail
      }
    }
  }
`);

type Hit = NonNullable<ResultOf<typeof question>['search']>['hits'][number];

/** Whatever is found by a few characters: projects, applicants, cases, papers and orders. */
export const SearchPage = (): ReactNode => {
  const { t } = useTranslation();
  const { text } = useSearch({ from: '/search' });
  const { data, error, again } = useCentre(question, { text }, { subject: 'search' });
  const found = data?.search;
  return (
    <section className="page" aria-labelledby="search-title">
      <div className="page-head">
        <h1 id="search-title">{t('search.title', { text })}</h1>
      </div>
      {error && !data && <Failure error={error} again={again} />}
      {!error && !found && <Skeleton />}
      {found?.hits.length === 0 && (
        <Empty title={t('search.none')}>
          <p>{t('search.noneHelp')}</p>
        </Empty>
      )}
      {found && found.hits.length > 0 && (
        <ul className="tasks panel">
          {found.hits.map((hit) => (
            <li key={`${hit.kind} ${hit.id} ${hit.title}`}>
              <span>
                <HitLink hit={hit} />
                {hit.detail != null && <span className="muted"> · {hit.detail}</span>}
              </span>
              <span className="tag">{t(`search.kind.${hit.kind}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {found?.more && <p className="muted">{t('search.more')}</p>}
    </section>
  );
};

const HitLink = ({ hit: { kind, id, title } }: { readonly hit: Hit }): ReactNode => {
  switch (kind) {
    case 'CASE':
    case 'CERTIFICATE':
      return (
        <Link to="/cases/$id" params={{ id }}>
          {title}
        </Link>
      );
    case 'PROJECT':
    case 'APPLICANT':
      return (
        <Link to="/projects/$id" params={{ id }}>
          {title}
        </Link>
      );
    case 'HOOKUP_ORDER':
      return (
        <Link to="/orders/$id" params={{ id }}>
          {title}
        </Link>
      );
  }
};
