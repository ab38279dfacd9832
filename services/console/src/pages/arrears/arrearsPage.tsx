import { Link, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { hasPageAt } from '../../app/places.ts';
import { named } from '../../commands/contractInputs.ts';
import { useBeginnings } from '../../commands/useBeginnings.tsx';
import { useCentre } from '../../contract/useCentre.ts';
import { useList } from '../../contract/useList.ts';
import { useAddressView } from '../../parts/addressView.ts';
import { dayText } from '../../parts/day.ts';
import { SelectField, TextField } from '../../parts/field.tsx';
import { ListPage } from '../../parts/listPage.tsx';
import { yuanText } from '../../parts/money.ts';
import type { Column } from '../../parts/rowList.tsx';
import { centreChoices } from '../project/centreChoices.ts';
import { type ArrearLine, arrearsQuestion, arrearSumsQuestion, readArrears } from './arrearsQuestion.ts';
import { arrearsAsked, arrearStates } from './arrearsView.ts';
import { Sums } from './sums.tsx';

/** 拖欠款台账: what firms are owed for projects; a firm sees what it is owed, and what it is said to owe. */
export const ArrearsPage = (): ReactNode => {
  const { t } = useTranslation();
  const { me, centre } = useMe();
  const shown = useAddressView('/arrears', useSearch({ from: '/arrears' }));
  const { view, show } = shown;
  const list = useList(arrearsQuestion, arrearsAsked(view), readArrears);
  const ofCentre = hasPageAt(me, '/cases/$id');
  const sums = useCentre(arrearSumsQuestion, { ofCentre });
  const beginnings = useBeginnings(['recordArrear'], centreChoices(centre), list.again);
  const columns = useMemo(() => arrearColumns(t), [t]);
  return (
    <>
      <ListPage
        words={{
          title: t('page.arrears'),
          list: t('arrears.list'),
          none: t('arrears.none'),
          ...(!ofCentre && { noneHelp: t('arrears.noneOfFirm') }),
          reset: t('arrears.showOpen'),
          count: (count) => t('arrears.count', { count }),
        }}
        beside={beginnings.buttons}
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
              value={view.state ?? ''}
              onChange={(value) => show({ state: arrearStates.find((one) => one === value) })}
              none={t('arrears.open')}
              choices={arrearStates.map((value) => ({ value, label: t(`arrears.states.${value}`) }))}
            />
            {ofCentre && (
              <SelectField
                label={t('case.locality')}
                value={view.locality ?? ''}
                onChange={(locality) => show({ locality })}
                none={t('arrears.any')}
                choices={named(centre.localities)}
              />
            )}
            {sums.data && <Sums sums={sums.data} showDebtor={(debtor) => show({ debtor })} />}
          </>
        }
        shown={shown}
        order="DUE_ON"
        list={list}
        columns={columns}
        keyOf={({ id }) => id}
        addressOf={({ id }) => `/arrears/${id}`}
      />
      {beginnings.dialog}
    </>
  );
};

/** What the list shows of an arrear. */
const arrearColumns = (t: TFunction): readonly Column<ArrearLine>[] => [
  {
    id: 'project',
    head: t('case.project'),
    cell: ({ id, project }) => (
      <Link to="/arrears/$id" params={{ id }}>
        {project}
      </Link>
    ),
  },
  { id: 'creditor', head: t('arrear.creditor'), order: 'CREDITOR', cell: ({ creditor }) => creditor.name },
  { id: 'debtor', head: t('arrear.debtor'), order: 'DEBTOR', cell: ({ debtor }) => debtor.name },
  { id: 'locality', head: t('case.locality'), width: 8, cell: ({ locality }) => locality.name },
  { id: 'open', head: t('arrear.open'), order: 'OPEN', width: 10, isNumber: true, cell: ({ open }) => yuanText(open) },
  { id: 'state', head: t('case.status'), width: 7, cell: ({ stateText }) => stateText },
  {
    id: 'dueOn',
    head: t('arrear.dueOn'),
    order: 'DUE_ON',
    width: 11,
    cell: ({ dueOn, daysOverdue }) =>
      daysOverdue == null ? dayText(dueOn) : t('arrear.overdueSince', { day: dueOn, days: daysOverdue }),
  },
];
