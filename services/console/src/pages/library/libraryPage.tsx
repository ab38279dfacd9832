import { Link, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { hasPageAt } from '../../app/places.ts';
import { useBeginnings } from '../../commands/useBeginnings.tsx';
import { useCentre } from '../../contract/useCentre.ts';
import { useList } from '../../contract/useList.ts';
import { useAddressView } from '../../parts/addressView.ts';
import { dayText } from '../../parts/day.ts';
import { SelectField, TextField } from '../../parts/field.tsx';
import { ListPage } from '../../parts/listPage.tsx';
import type { Column } from '../../parts/rowList.tsx';
import { shareText } from '../durations/figures.ts';
import { centreChoices } from '../project/centreChoices.ts';
import {
  type LibraryAround,
  libraryAroundQuestion,
  policiesQuestion,
  type PolicyLine,
  readPolicies,
} from './libraryQuestion.ts';
import { policiesAsked } from './libraryView.ts';

/** 政策库: what is in force for firms, found by two characters of anything that stands in it. */
export const LibraryPage = (): ReactNode => {
  const { t } = useTranslation();
  const { me, centre } = useMe();
  const shown = useAddressView('/library', useSearch({ from: '/library' }));
  const { view, show } = shown;
  const list = useList(policiesQuestion, policiesAsked(view), readPolicies);
  const around = useCentre(libraryAroundQuestion, { ofCentre: hasPageAt(me, '/cases/$id') });
  const beginnings = useBeginnings(['publishPolicy'], centreChoices(centre), list.again);
  const columns = useMemo(() => policyColumns(t), [t]);
  return (
    <>
      <ListPage
        words={{
          title: t('page.library'),
          list: t('library.list'),
          none: t('library.none'),
          reset: t('library.showInForce'),
          count: (count) => t('library.count', { count }),
        }}
        beside={beginnings.buttons}
        filters={
          <>
            <TextField
              label={t('library.text')}
              type="search"
              value={view.text ?? ''}
              onChange={(text) => show({ text: text.trimStart() })}
            />
            <SelectField
              label={t('case.status')}
              value={view.all ? 'all' : ''}
              onChange={(value) => show({ all: value === 'all' ? true : undefined })}
              none={t('library.inForce')}
              choices={[{ value: 'all', label: t('library.all') }]}
            />
            {around.data && <Around around={around.data} />}
          </>
        }
        shown={shown}
        order="ISSUED_ON"
        isDown
        list={list}
        columns={columns}
        keyOf={({ id }) => id}
        addressOf={({ id }) => `/library/${id}`}
      />
      {beginnings.dialog}
    </>
  );
};

/** How far policies are known, and what is late. */
const Around = ({
  around: { policyAwareness: reach, policyTasks: tasks },
}: {
  readonly around: LibraryAround;
}): ReactNode => {
  const { t } = useTranslation();
  const late = tasks?.nodes ?? [];
  return (
    <div>
      {reach && reach.delivered > 0 && (
        <p className="muted">
          {t('library.awareness', {
            rate: shareText(reach.rate),
            read: reach.read,
            delivered: reach.delivered,
            firms: reach.firms,
          })}
        </p>
      )}
      {late.length > 0 && (
        <details>
          <summary>{t('library.late', { count: tasks?.totalCount ?? late.length })}</summary>
          <ul className="tasks">
            {late.map(({ id, words, owner, department, dueOn, policy }) => (
              <li key={id}>
                <span>
                  {policy ? (
                    <Link to="/library/$id" params={{ id: policy.id }}>
                      {words}
                    </Link>
                  ) : (
                    words
                  )}
                </span>
                <span className="muted">
                  {department.name} · {owner} · {dayText(dueOn)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};

/** What the list shows of a policy. */
const policyColumns = (t: TFunction): readonly Column<PolicyLine>[] => [
  { id: 'number', head: t('policy.number'), order: 'NUMBER', width: 14, cell: ({ number }) => number },
  {
    id: 'title',
    head: t('policy.title'),
    order: 'TITLE',
    cell: ({ id, title }) => (
      <Link to="/library/$id" params={{ id }}>
        {title}
      </Link>
    ),
  },
  { id: 'issuer', head: t('policy.issuer'), order: 'ISSUER', width: 12, cell: ({ issuer }) => issuer },
  { id: 'state', head: t('case.status'), width: 7, cell: ({ stateText }) => stateText },
  { id: 'issuedOn', head: t('policy.issuedOn'), order: 'ISSUED_ON', width: 7, cell: ({ issuedOn }) => issuedOn },
  {
    id: 'validUntil',
    head: t('policy.validUntil'),
    order: 'VALID_UNTIL',
    width: 7,
    cell: ({ validUntil }) => validUntil ?? '',
  },
];
