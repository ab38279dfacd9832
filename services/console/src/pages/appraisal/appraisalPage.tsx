import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { named } from '../../commands/contractInputs.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { type Shown, useAddressView } from '../../parts/addressView.ts';
import { SelectField, TextField } from '../../parts/field.tsx';
import { Empty, Failure, Skeleton } from '../../parts/states.tsx';
import { appraisalQuestion, kindsQuestion } from './appraisalQuestion.ts';
import { type AppraisalView, ranks } from './appraisalView.ts';
import { Behind } from './behind.tsx';
import { Curve } from './curve.tsx';
import { Ranking } from './ranking.tsx';

/** 属地考评: the districts of a day, ranked; the curve of a month; and the subjects behind each figure. */
export const AppraisalPage = (): ReactNode => {
  const { t } = useTranslation();
  const shown = useAddressView('/appraisal', useSearch({ from: '/appraisal' }));
  const { data, error, again } = useCentre(kindsQuestion, {});
  const kinds = data?.centre?.commitmentKinds;
  const kind = shown.view.kind ?? kinds?.[0]?.id;
  return (
    <section className="page" aria-labelledby="appraisal-title">
      <div className="page-head">
        <h1 id="appraisal-title">{t('page.appraisal')}</h1>
      </div>
      {error && !data && <Failure error={error} again={again} />}
      {!error && !data && <Skeleton lines={8} />}
      {kinds && kind === undefined && <Empty title={t('appraisal.noKinds')} />}
      {kinds && kind !== undefined && (
        <>
          <Filters shown={shown} kinds={kinds} kind={kind} />
          <OfKind shown={shown} kind={kind} />
        </>
      )}
    </section>
  );
};

interface OfKindProps {
  readonly shown: Shown<AppraisalView>;
  readonly kind: string;
}

const Filters = ({
  shown: { view, show },
  kinds,
  kind,
}: OfKindProps & { readonly kinds: readonly { readonly id: string; readonly name: string }[] }): ReactNode => {
  const { t } = useTranslation();
  return (
    <div className="filters" role="search" aria-label={t('window.filter')}>
      <SelectField
        label={t('appraisal.kind')}
        value={kind}
        onChange={(next) => show({ kind: next })}
        choices={named(kinds)}
      />
      <TextField label={t('appraisal.on')} type="date" value={view.on ?? ''} onChange={(on) => show({ on })} />
      <SelectField
        label={t('appraisal.rankedBy')}
        value={view.rank ?? 'REOPENING'}
        onChange={(value) => show({ rank: ranks.find((one) => one === value) })}
        choices={ranks.map((value) => ({ value, label: t(`appraisal.rank.${value}`) }))}
      />
    </div>
  );
};

const OfKind = ({ shown, kind }: OfKindProps): ReactNode => {
  const { t } = useTranslation();
  const { view, show } = shown;
  const rankedBy = view.rank ?? 'REOPENING';
  const { data, error, again } = useCentre(appraisalQuestion, { kind, on: view.on ?? null, rankedBy });
  const rows = data?.appraisal;
  if (error && !data) return <Failure error={error} again={again} />;
  if (!rows) return <Skeleton lines={8} />;
  const [first] = rows;
  if (!first) return <Empty title={t('appraisal.none')} />;
  const locality = rows.find((one) => one.locality.id === view.locality)?.locality;
  const behind = (measure: AppraisalView['measure'], place: string | undefined): void =>
    show({ measure, locality: place });
  return (
    <>
      <Ranking rows={rows} rankedBy={rankedBy} chosen={view} onChoose={behind} />
      <Curve kind={kind} on={first.day} rank={rankedBy} locality={locality} />
      {view.measure && <Behind kind={kind} on={first.day} measure={view.measure} locality={locality} />}
      {first.figures.notice != null && <p className="muted">{first.figures.notice}</p>}
    </>
  );
};
