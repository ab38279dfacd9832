import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { ActionOf } from '../../commands/actionFields.ts';
import { Actions } from '../../commands/actions.tsx';
import type { Choice } from '../../commands/contractInputs.ts';
import { useActs } from '../../commands/useActs.tsx';
import type { ResultOf } from '../../contract/graphql.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { dayText } from '../../parts/day.ts';
import { History } from '../../parts/history.tsx';
import { Light } from '../../parts/light.tsx';
import { ObjectHead, ObjectPage } from '../../parts/objectPage.tsx';
import { SiteDayLine } from './siteDayLine.tsx';
import { type SiteDayTold, siteQuestion } from './sitesQuestion.ts';

/** One sales site: a day is told here and corrected here, and stands here as it was told. */
export const SitePage = (): ReactNode => {
  const { code } = useParams({ from: '/sites/$code' });
  const { t } = useTranslation();
  const asked = useCentre(siteQuestion, { code });
  const site = asked.data?.salesSite;
  const told = site?.days?.nodes ?? [];
  const actions = site?.actions ?? [];
  const acts = useActs(actions, (action) => {
    const days = daysFor(action, told);
    const [first] = days;
    return (
      site && {
        preset: { site: code },
        revision: site.revision,
        choices: (field) => (field === 'day' ? days : undefined),
        ...(first && { initial: { day: first.value } }),
        onDone: asked.again,
      }
    );
  });
  return (
    <ObjectPage asked={asked} object={site} unknown={t('sites.unknown')} list={{ to: '/sites', name: t('page.sites') }}>
      {(one) => (
        <>
          <SiteHead site={one} />
          <Actions actions={actions} onAct={acts.open} />
          <Days told={told} />
          <History history={one.history} />
          {acts.dialog}
        </>
      )}
    </ObjectPage>
  );
};

/** The days that can be told now, today first; or those that were told and can be corrected. */
const daysFor = ({ targets }: ActionOf, told: readonly SiteDayTold[]): readonly Choice[] =>
  (targets ? targets.filter(({ allowed }) => allowed).map(({ value }) => value) : told.map(({ day }) => day))
    .toSorted()
    .toReversed()
    .map((value) => ({ value, label: dayText(value) }));

type Site = NonNullable<ResultOf<typeof siteQuestion>['salesSite']>;

const SiteHead = ({ site }: { readonly site: Site }): ReactNode => {
  const { t } = useTranslation();
  const demanded = site.demanded.map(({ from, until }) =>
    until == null ? t('sites.demandedFrom', { from }) : t('sites.demandedUntil', { from, until }),
  );
  return (
    <ObjectHead
      title={site.name}
      state={site.ledger === 'DEMO' && <span className="tag">{t('sites.demo')}</span>}
      said={[
        [t('sites.code'), site.code],
        [t('case.locality'), site.locality.name],
        [t('sites.enterprise'), site.enterprise.name],
        [t('sites.address'), site.address],
        [t('sites.demanded'), demanded.length === 0 ? t('sites.notDemanded') : demanded.join(t('list.then'))],
      ]}
    />
  );
};

/** What was told, the latest day first. */
const Days = ({ told }: { readonly told: readonly SiteDayTold[] }): ReactNode => {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="site-days-title">
      <h2 id="site-days-title">{t('sites.days')}</h2>
      {told.length === 0 && <p className="muted">{t('sites.nothingTold')}</p>}
      <ul className="tasks">
        {told.map((one) => (
          <li key={one.day}>
            <span>
              <Light light={one.light} word={t(`sites.lights.${one.light}`)} /> {dayText(one.day)}
            </span>
            <SiteDayLine told={one} />
            {one.corrected && (
              <span className="muted">{t('sites.correctedWhy', { reason: one.corrected.reason })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
