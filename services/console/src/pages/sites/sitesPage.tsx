import { Link, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { named } from '../../commands/contractInputs.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { useList } from '../../contract/useList.ts';
import { useAddressView } from '../../parts/addressView.ts';
import { dayText } from '../../parts/day.ts';
import { SelectField, TextField } from '../../parts/field.tsx';
import { Light } from '../../parts/light.tsx';
import { ListPage } from '../../parts/listPage.tsx';
import type { Column } from '../../parts/rowList.tsx';
import { SiteDayLine } from './siteDayLine.tsx';
import { countsQuestion, readSites, type SiteOfDay, sitesQuestion } from './sitesQuestion.ts';
import { siteLights, sitesAsked } from './sitesView.ts';

/** 售楼处日报: the sites of a day, those that have told nothing first; to a firm its own. */
export const SitesPage = (): ReactNode => {
  const { t } = useTranslation();
  const { me, centre } = useMe();
  const shown = useAddressView('/sites', useSearch({ from: '/sites' }));
  const { view, show } = shown;
  const list = useList(sitesQuestion, sitesAsked(view), readSites);
  const { data: counts } = useCentre(countsQuestion, {
    on: view.on ?? null,
    locality: view.locality === undefined ? null : [view.locality],
  });
  const columns = useMemo(() => siteColumns(t), [t]);
  const ofFirm = me.roles.every(({ role }) => role === 'applicant');
  const day = view.on ?? list.rows[0]?.day;
  const numberOf = (light: (typeof siteLights)[number]): number =>
    (light === 'RED' ? counts?.red : light === 'AMBER' ? counts?.amber : counts?.green)?.totalCount ?? 0;
  return (
    <ListPage
      words={{
        title: t('page.sites'),
        list: t('sites.list'),
        none: t('sites.none'),
        noneHelp: t('sites.noneHelp'),
        reset: t('sites.reset'),
        count: (count) => t('sites.count', { count }),
      }}
      beside={
        <>
          {day !== undefined && <span className="muted">{dayText(day)}</span>}
          {counts && (
            <span>
              {siteLights.map((light) => `${t(`sites.lights.${light}`)} ${numberOf(light)}`).join(t('list.and'))}
            </span>
          )}
        </>
      }
      filters={
        <>
          <TextField label={t('sites.day')} type="date" value={view.on ?? ''} onChange={(on) => show({ on })} />
          <SelectField
            label={t('sites.light')}
            value={view.light ?? ''}
            onChange={(value) => show({ light: siteLights.find((one) => one === value) })}
            none={t('orders.any')}
            choices={siteLights.map((value) => ({ value, label: t(`sites.lights.${value}`) }))}
          />
          {!ofFirm && (
            <>
              <SelectField
                label={t('case.locality')}
                value={view.locality ?? ''}
                onChange={(locality) => show({ locality })}
                none={t('orders.any')}
                choices={named(centre.localities)}
              />
              <TextField
                label={t('sites.name')}
                type="search"
                value={view.text ?? ''}
                onChange={(text) => show({ text: text.trimStart() })}
              />
            </>
          )}
        </>
      }
      shown={shown}
      order="LIGHT"
      list={list}
      columns={columns}
      keyOf={({ site }) => site.code}
      addressOf={({ site }) => `/sites/${site.code}`}
    />
  );
};

/** What the list shows of a site and its day. */
const siteColumns = (t: TFunction): readonly Column<SiteOfDay>[] => [
  {
    id: 'light',
    head: t('sites.light'),
    order: 'LIGHT',
    width: 9,
    cell: ({ light }) => <Light light={light} word={t(`sites.lights.${light}`)} withWord />,
  },
  {
    id: 'name',
    head: t('sites.name'),
    order: 'NAME',
    cell: ({ site }) => (
      <Link to="/sites/$code" params={{ code: site.code }}>
        {site.name}
      </Link>
    ),
  },
  {
    id: 'told',
    head: t('sites.day'),
    cell: ({ record }) => (record ? <SiteDayLine told={record} /> : t('sites.nothingTold')),
  },
  {
    id: 'locality',
    head: t('case.locality'),
    order: 'LOCALITY',
    width: 9,
    cell: ({ site }) => site.locality.name,
  },
  {
    id: 'enterprise',
    head: t('sites.enterprise'),
    cell: ({ site }) =>
      site.ledger === 'DEMO' ? `${site.enterprise.name} · ${t('sites.demo')}` : site.enterprise.name,
  },
];
