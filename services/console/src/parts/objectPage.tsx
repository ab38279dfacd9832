import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Place } from '../app/places.ts';
import type { Asked } from '../contract/useCentre.ts';
import { Definition, type Said } from './definition.tsx';
import { useKeys } from './keys.tsx';
import { Empty, Failure, Skeleton } from './states.tsx';

/** By which the page of an object is called. */
const titleId = 'object-title';

interface PageProps<Object> {
  readonly asked: Asked<unknown>;
  /** What was found of what was asked. */
  readonly object: Object | null | undefined;
  /** What is said where there is none, or none that is shown to whoever looks. */
  readonly unknown: string;
  /** Where such objects are listed, and what that page is called. */
  readonly list: { readonly to: Place['path']; readonly name: string };
  /** The head of the page first (`ObjectHead`), then what can be done (`Actions`), what there is to see, and last what happened (`History`). */
  readonly children: (object: Object) => ReactNode;
}

/** The page of one object in each of its states: it failed, it is awaited, there is none, it is there. Escape leads back. */
export const ObjectPage = <Object,>({ asked, object, unknown, list, children }: PageProps<Object>): ReactNode => {
  const { t } = useTranslation();
  const { history } = useRouter();
  const { data, error, fetching, again } = asked;
  useKeys([{ keys: 'Escape', does: t('key.back'), run: () => history.back() }]);
  if (error && !data) return <Failure error={error} again={again} isPage />;
  if (!object)
    return fetching || !data ? (
      <Skeleton lines={10} />
    ) : (
      <Empty title={unknown} isPage>
        <Link to={list.to}>{list.name}</Link>
      </Empty>
    );
  return (
    <article className="page" aria-labelledby={titleId}>
      {children(object)}
    </article>
  );
};

interface HeadProps {
  readonly title: string;
  /** Whether the title is a number. */
  readonly isNumber?: boolean;
  /** How it stands: lights and tags. */
  readonly state?: ReactNode;
  readonly said: Said;
}

/** What an object is, and what is said of it. */
export const ObjectHead = ({ title, isNumber = false, state, said }: HeadProps): ReactNode => (
  <header className="case-head">
    <div className="page-head">
      <h1 id={titleId} className={isNumber ? 'number' : undefined}>
        {title}
      </h1>
      {state}
    </div>
    <Definition said={said} />
  </header>
);
