import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Catalogue, Stage } from './catalogueQuestion.ts';
import { Assumed } from './stageOfCases.tsx';

/** The stage of the utilities: within how many days each answers and connects, and which companies serve where. */
export const HookupStage = ({
  stage,
  catalogue,
}: {
  readonly stage: Stage;
  readonly catalogue: Catalogue;
}): ReactNode => {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby={`stage-${stage.id}`}>
      <h2 id={`stage-${stage.id}`}>
        {stage.name} <Assumed is={stage.assumed} />
      </h2>
      {catalogue.utilities.map((utility) => (
        <details key={utility.id}>
          <summary>
            {utility.name} <Assumed is={utility.assumed} />
          </summary>
          <dl className="definition">
            {utility.limits.map(({ externalLine, survey, connection }) => (
              <div key={String(externalLine)} className="definition-row">
                <dt>{externalLine ? t('catalogue.withLine') : t('catalogue.withoutLine')}</dt>
                <dd>
                  {t('catalogue.survey', { count: survey })}
                  {t('list.and')}
                  {t('catalogue.connection', { count: connection })}
                </dd>
              </div>
            ))}
            {catalogue.companies
              .filter((company) => company.utility?.id === utility.id)
              .map((company) => (
                <div key={company.id} className="definition-row">
                  <dt>{t('order.company')}</dt>
                  <dd>
                    {company.name} <Assumed is={company.assumed} />
                    {company.localities && (
                      <span className="muted"> {company.localities.map(({ name }) => name).join(t('list.and'))}</span>
                    )}
                  </dd>
                </div>
              ))}
          </dl>
        </details>
      ))}
    </section>
  );
};
