import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { named } from '../../commands/contractInputs.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { ChecksField, SelectField } from '../../parts/field.tsx';
import { Failure, Skeleton } from '../../parts/states.tsx';
import { type Catalogue, catalogueQuestion } from './catalogueQuestion.ts';
import { HookupStage } from './hookupStage.tsx';
import { Assumed, StageOfCases } from './stageOfCases.tsx';

/** What the centre does and what it asks for, to read; and which of it a project would meet that does not exist yet. */
export const CataloguePage = (): ReactNode => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { category = '', traits = [] } = useSearch({ from: '/catalogue' });
  const { data, error, again } = useCentre(
    catalogueQuestion,
    { category, traits: [...traits], isAsked: category !== '' },
    { subject: 'nothing' },
  );
  const catalogue = data?.centre;
  const ask = (next: { category: string; traits: readonly string[] }): void =>
    void navigate({
      to: '/catalogue',
      search: next.category === '' ? {} : { category: next.category, traits: [...next.traits] },
      replace: true,
    });
  if (error && !data) return <Failure error={error} again={again} />;
  if (!catalogue) return <Skeleton lines={12} />;
  return (
    <article className="page" aria-labelledby="catalogue-title">
      <div className="page-head">
        <h1 id="catalogue-title">{t('page.catalogue')}</h1>
        <span className="muted">{t('catalogue.version', { version: catalogue.catalogueVersion })}</span>
      </div>
      <p className="muted">{t('catalogue.assumedHelp')}</p>
      <section className="panel" aria-labelledby="what-if-title">
        <h2 id="what-if-title">{t('catalogue.whatIf')}</h2>
        <SelectField
          label={t('catalogue.category')}
          value={category}
          none={t('catalogue.anyCategory')}
          choices={named(catalogue.categories)}
          onChange={(next) => ask({ category: next, traits })}
        />
        {category !== '' && (
          <ChecksField
            legend={t('catalogue.traits')}
            value={traits}
            choices={named(catalogue.traits)}
            onChange={(next) => ask({ category, traits: next })}
          />
        )}
      </section>
      {catalogue.stages.map((stage) =>
        stage.ofOrders ? (
          <HookupStage key={stage.id} stage={stage} catalogue={catalogue} />
        ) : (
          <StageOfCases key={stage.id} stage={stage} />
        ),
      )}
      <Departments departments={catalogue.departments} />
      <Procedures procedures={catalogue.procedureKinds} />
    </article>
  );
};

const Departments = ({ departments }: { readonly departments: Catalogue['departments'] }): ReactNode => {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="departments-title">
      <h2 id="departments-title">{t('catalogue.departments')}</h2>
      <ul className="tasks">
        {departments.map(({ id, name, assumed }) => (
          <li key={id}>
            <span>{name}</span>
            <Assumed is={assumed} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const Procedures = ({ procedures }: { readonly procedures: Catalogue['procedureKinds'] }): ReactNode => {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="procedures-title">
      <h2 id="procedures-title">{t('catalogue.procedures')}</h2>
      <ul className="tasks">
        {procedures.map(({ id, name, assumed, suspends, basis, most }) => (
          <li key={id}>
            <span>
              {name}
              {basis != null && <span className="muted"> · {basis}</span>}
            </span>
            <span className="muted">
              {[
                t(suspends === true ? 'catalogue.suspends' : 'catalogue.runsOn'),
                most != null && t('catalogue.most', { count: most }),
              ]
                .filter(Boolean)
                .join(t('list.and'))}{' '}
              <Assumed is={assumed} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
