import { Link, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { named } from '../../commands/contractInputs.ts';
import { useBeginnings } from '../../commands/useBeginnings.tsx';
import { useCentre } from '../../contract/useCentre.ts';
import { useList } from '../../contract/useList.ts';
import { useAddressView } from '../../parts/addressView.ts';
import { dayText } from '../../parts/day.ts';
import { SelectField, TextField } from '../../parts/field.tsx';
import { ListPage } from '../../parts/listPage.tsx';
import type { Column } from '../../parts/rowList.tsx';
import { centreChoices } from '../project/centreChoices.ts';
import { complaintQuestion, type InspectionItem, inspectionsQuestion, readInspections } from './inspectionsQuestion.ts';
import { inspectionsAsked, inspectionStates, type InspectionsView, origins } from './inspectionsView.ts';

/** 检查: those that are one's own, one's department's or one's firm's; what is due first comes first. */
export const InspectionsPage = (): ReactNode => {
  const { t } = useTranslation();
  const { me, centre } = useMe();
  const shown = useAddressView('/inspections', useSearch({ from: '/inspections' }));
  const { view, show } = shown;
  const list = useList(inspectionsQuestion, inspectionsAsked(view, me.person), readInspections);
  const columns = useMemo(() => inspectionColumns(t), [t]);
  return (
    <ListPage
      words={{
        title: t('page.inspections'),
        list: t('inspections.list'),
        none: t('inspections.none'),
        reset: t('inspections.showPending'),
        count: (count) => t('inspections.count', { count }),
      }}
      beside={<OnComplaint again={list.again} />}
      filters={
        <>
          <TextField
            label={t('window.text')}
            type="search"
            value={view.text ?? ''}
            onChange={(text) => show({ text: text.trimStart() })}
          />
          <SelectField
            label={t('case.status')}
            value={shownState(view)}
            onChange={(value) =>
              show({
                state: inspectionStates.find((one) => one === value),
                all: value === 'all' ? true : undefined,
                overdue: value === 'overdue' ? true : undefined,
              })
            }
            none={t('inspections.pending')}
            choices={[
              { value: 'overdue', label: t('inspections.overdue') },
              { value: 'all', label: t('inspections.all') },
              ...inspectionStates.map((value) => ({ value, label: t(`inspections.states.${value}`) })),
            ]}
          />
          <SelectField
            label={t('inspections.origin')}
            value={view.origin ?? ''}
            onChange={(value) => show({ origin: origins.find((one) => one === value) })}
            none={t('orders.any')}
            choices={origins.map((value) => ({ value, label: t(`inspections.origins.${value}`) }))}
          />
          {me.creditCode === null && (
            <SelectField
              label={t('case.locality')}
              value={view.locality ?? ''}
              onChange={(locality) => show({ locality })}
              none={t('orders.any')}
              choices={named(centre.localities)}
            />
          )}
          {me.roles.some(({ role }) => role === 'reviewer') && (
            <SelectField
              label={t('inspections.inspectors')}
              value={view.own ? 'own' : ''}
              onChange={(value) => show({ own: value === 'own' ? true : undefined })}
              none={t('orders.any')}
              choices={[{ value: 'own', label: t('inspections.own') }]}
            />
          )}
        </>
      }
      shown={shown}
      order="DUE_ON"
      list={list}
      columns={columns}
      keyOf={({ id }) => id}
      addressOf={({ id }) => `/inspections/${id}`}
    />
  );
};

const shownState = ({ all, overdue, state }: InspectionsView): string => {
  if (overdue) return 'overdue';
  return all ? 'all' : (state ?? '');
};

/** Begins an inspection on a complaint, for those who may. */
const OnComplaint = ({ again }: { readonly again: () => void }): ReactNode => {
  const { centre } = useMe();
  const { data } = useCentre(complaintQuestion, {});
  const choices = centreChoices(centre);
  const { buttons, dialog } = useBeginnings(
    ['openInspectionOnComplaint'],
    (field) => (field === 'kind' ? named(data?.centre?.commitmentKinds ?? []) : choices(field)),
    again,
  );
  return (
    <>
      {buttons}
      {dialog}
    </>
  );
};

/** What the list shows of an inspection. */
const inspectionColumns = (t: TFunction): readonly Column<InspectionItem>[] => [
  {
    id: 'subject',
    head: t('inspections.subject'),
    cell: ({ id, subject }) => (
      <Link to="/inspections/$id" params={{ id }}>
        {subject.name}
      </Link>
    ),
  },
  { id: 'enterprise', head: t('inspections.enterprise'), cell: ({ subject }) => subject.enterprise.name },
  {
    id: 'locality',
    head: t('case.locality'),
    order: 'LOCALITY',
    width: 8,
    cell: ({ subject }) => subject.locality.name,
  },
  {
    id: 'origin',
    head: t('inspections.origin'),
    width: 6,
    cell: ({ random }) => t(`inspections.origins.${random ? 'drawn' : 'complaint'}`),
  },
  {
    id: 'state',
    head: t('case.status'),
    order: 'STATE',
    width: 10,
    cell: ({ stateText, overdue }) => (overdue ? `${stateText} · ${t('inspections.overdue')}` : stateText),
  },
  { id: 'openedOn', head: t('inspections.openedOn'), order: 'OPENED_ON', width: 7, cell: ({ openedOn }) => openedOn },
  {
    id: 'dueOn',
    head: t('case.dueOn'),
    order: 'DUE_ON',
    width: 9.5,
    cell: ({ rectification }) => rectification && dayText(rectification.dueOn),
  },
];
