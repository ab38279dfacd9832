import { Link, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { named } from '../../commands/contractInputs.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { useList } from '../../contract/useList.ts';
import { type Shown, useAddressView } from '../../parts/addressView.ts';
import { Button } from '../../parts/button.tsx';
import { dayText } from '../../parts/day.ts';
import { SelectField, TextField } from '../../parts/field.tsx';
import { ListPage } from '../../parts/listPage.tsx';
import type { Column } from '../../parts/rowList.tsx';
import { type IssueLine, issuesAroundQuestion, issuesQuestion, readIssues } from './issuesQuestion.ts';
import { issueLevels, issuesAsked, issueScopes, issueSources, issueStatuses, type IssuesView } from './issuesView.ts';

/** 问题台账: what firms have told and where each of it stands; a firm sees its own. */
export const IssuesPage = (): ReactNode => {
  const { t } = useTranslation();
  const { me } = useMe();
  const shown = useAddressView('/issues', useSearch({ from: '/issues' }));
  const { view } = shown;
  const ofCentre = me.roles.every(({ role }) => role !== 'applicant');
  const asked = issuesAsked(view, me.person ?? '');
  const list = useList(issuesQuestion, { ...asked, ofCentre }, readIssues);
  const { status: _, ...filter } = asked.filter;
  const around = useCentre(issuesAroundQuestion, { filter });
  const columns = useMemo(() => issueColumns(t, ofCentre), [t, ofCentre]);
  return (
    <ListPage
      words={{
        title: t('page.issues'),
        list: t('issues.list'),
        none: t('issues.none'),
        noneHelp: ofCentre ? t('issues.noneHelp') : t('issues.noneOfFirm'),
        reset: t('issues.showOpen'),
        count: (count) => t('issues.count', { count }),
      }}
      beside={<Counts counts={around.data?.openIssues ?? []} shown={shown} />}
      filters={<Filters kinds={around.data?.centre?.issueKinds ?? []} shown={shown} ofCentre={ofCentre} />}
      shown={shown}
      order="DUE_ON"
      list={list}
      columns={columns}
      keyOf={({ id }) => id}
      addressOf={({ id }) => `/issues/${id}`}
    />
  );
};

interface CountsProps {
  readonly counts: readonly {
    status: IssuesView['status'] & string;
    statusText: string;
    issues: number;
    late: number;
  }[];
  readonly shown: Shown<IssuesView>;
}

/** How many open issues stand where; each number shows them. */
const Counts = ({ counts, shown: { show } }: CountsProps): ReactNode => {
  const { t } = useTranslation();
  const late = counts.reduce((sum, one) => sum + one.late, 0);
  return (
    <div className="actions">
      {counts.map(({ status, statusText, issues }) => (
        <Button key={status} onPress={() => show({ status, all: undefined })}>
          {t('issues.ofStatus', { status: statusText, issues })}
        </Button>
      ))}
      {late > 0 && (
        <Button onPress={() => show({ late: true, status: undefined })}>{t('issues.ofLate', { late })}</Button>
      )}
    </div>
  );
};

interface FiltersProps {
  readonly kinds: readonly { readonly id: string; readonly name: string }[];
  readonly shown: Shown<IssuesView>;
  readonly ofCentre: boolean;
}

const Filters = ({ kinds, shown: { view, show }, ofCentre }: FiltersProps): ReactNode => {
  const { t } = useTranslation();
  const { centre } = useMe();
  return (
    <>
      <TextField
        label={t('window.text')}
        type="search"
        value={view.text ?? ''}
        onChange={(text) => show({ text: text.trimStart() })}
      />
      <SelectField
        label={t('case.status')}
        value={view.all ? 'all' : (view.status ?? '')}
        onChange={(value) =>
          show({ status: issueStatuses.find((one) => one === value), all: value === 'all' ? true : undefined })
        }
        none={t('issues.open')}
        choices={[
          { value: 'all', label: t('issues.all') },
          ...issueStatuses.map((value) => ({ value, label: t(`issues.statuses.${value}`) })),
        ]}
      />
      <SelectField
        label={t('issue.kind')}
        value={view.kind ?? ''}
        onChange={(kind) => show({ kind })}
        none={t('issues.any')}
        choices={named(kinds)}
      />
      {ofCentre && (
        <>
          <SelectField
            label={t('issues.which')}
            value={view.late ? 'late' : view.mine ? 'mine' : ''}
            onChange={(value) =>
              show({ late: value === 'late' ? true : undefined, mine: value === 'mine' ? true : undefined })
            }
            none={t('issues.any')}
            choices={[
              { value: 'late', label: t('issue.late') },
              { value: 'mine', label: t('issues.mine') },
            ]}
          />
          <SelectField
            label={t('issue.department')}
            value={view.department ?? ''}
            onChange={(department) => show({ department })}
            none={t('issues.any')}
            choices={named(centre.departments)}
          />
          <SelectField
            label={t('issue.level')}
            value={view.level ?? ''}
            onChange={(value) => show({ level: issueLevels.find((one) => one === value) })}
            none={t('issues.any')}
            choices={issueLevels.map((value) => ({ value, label: t(`issue.levels.${value}`) }))}
          />
          <SelectField
            label={t('issue.scope')}
            value={view.scope ?? ''}
            onChange={(value) => show({ scope: issueScopes.find((one) => one === value) })}
            none={t('issues.any')}
            choices={issueScopes.map((value) => ({ value, label: t(`issue.scopes.${value}`) }))}
          />
          <SelectField
            label={t('issue.source')}
            value={view.source ?? ''}
            onChange={(value) => show({ source: issueSources.find((one) => one === value) })}
            none={t('issues.any')}
            choices={issueSources.map((value) => ({ value, label: t(`issue.sources.${value}`) }))}
          />
        </>
      )}
    </>
  );
};

/** What the list shows of an issue. */
const issueColumns = (t: TFunction, ofCentre: boolean): readonly Column<IssueLine>[] => [
  {
    id: 'id',
    head: t('issue.number'),
    width: 8,
    cell: ({ id }) => (
      <Link to="/issues/$id" params={{ id }} className="number">
        {id}
      </Link>
    ),
  },
  { id: 'words', head: t('issue.words'), cell: ({ words }) => words },
  { id: 'kind', head: t('issue.kind'), width: 9, cell: ({ kind }) => kind.name },
  ...(ofCentre ? [{ id: 'firm', head: t('issue.firm'), cell: ({ firm }: IssueLine) => firm.name }] : []),
  { id: 'status', head: t('case.status'), width: 7, cell: ({ statusText }) => statusText },
  { id: 'department', head: t('issue.department'), width: 9, cell: ({ department }) => department?.name ?? '' },
  ...(ofCentre
    ? [
        {
          id: 'owner',
          head: t('issue.owner'),
          width: 8,
          cell: ({ owner }: IssueLine) => owner?.name ?? owner?.id ?? '',
        },
      ]
    : []),
  {
    id: 'dueOn',
    head: t('issue.dueOn'),
    order: 'DUE_ON',
    width: 9.5,
    cell: ({ dueOn, late }) => dueOn != null && (late ? t('issue.lateSince', { day: dayText(dueOn) }) : dayText(dueOn)),
  },
  {
    id: 'recordedOn',
    head: t('issue.recordedOn'),
    order: 'RECORDED_ON',
    width: 7,
    cell: ({ recordedOn }) => recordedOn,
  },
];
