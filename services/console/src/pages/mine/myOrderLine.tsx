import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { graphql, type ResultOf } from '../../contract/graphql.ts';
import { dayText } from '../../parts/day.ts';
import { Light } from '../../parts/light.tsx';
import { turnOfOrder } from './turnOfOrder.ts';

/** What a line says of an order of one's own. */
export const myOrderLineFields = graphql(`
  fragment MyOrderLineFields on HookupOrder @_unmask {
    id
    utility {
      name
    }
    company {
      name
    }
    status
    statusText
    light
    dueOn
  }
`);

interface Props {
  readonly one: ResultOf<typeof myOrderLineFields>;
  /** Of which project it is, where that is not plain. */
  readonly project?: string | undefined;
}

/** Where a hook-up stands, whose turn it is, and by when. */
export const MyOrderLine = ({ one, project }: Props): ReactNode => {
  const { t } = useTranslation();
  const said = [
    t(`mine.orderTurn.${turnOfOrder(one.status)}`),
    one.company?.name,
    one.dueOn != null && t('mine.due', { day: dayText(one.dueOn) }),
  ].filter((part) => typeof part === 'string');
  return (
    <li data-order={one.id}>
      <div>
        <Link to="/mine/orders/$id" params={{ id: one.id }}>
          {[project, one.utility.name].filter(Boolean).join(' · ')}
        </Link>
        <p>{said.join(t('list.then'))}</p>
      </div>
      <span>
        {one.light && <Light light={one.light} withWord />} <span className="tag">{one.statusText}</span>
      </span>
    </li>
  );
};
