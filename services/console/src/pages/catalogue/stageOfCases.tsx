import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Item, Limit, Stage } from './catalogueQuestion.ts';

/** A stage of cases: what must come before it, what it promises, and its items. */
export const StageOfCases = ({ stage }: { readonly stage: Stage }): ReactNode => {
  const { t } = useTranslation();
  const { forProject } = stage;
  const before = stage.predecessors.map((one) => [one.stage.name, one.item?.name].filter(Boolean).join(' · '));
  return (
    <section className="panel" aria-labelledby={`stage-${stage.id}`}>
      <h2 id={`stage-${stage.id}`}>
        {stage.name} <Assumed is={stage.assumed} />
      </h2>
      <dl className="definition">
        {stage.lead && (
          <>
            <dt>{t('catalogue.lead')}</dt>
            <dd>{stage.lead.name}</dd>
          </>
        )}
        {before.length > 0 && (
          <>
            <dt>{t('catalogue.before')}</dt>
            <dd>{before.join(t('list.and'))}</dd>
          </>
        )}
        <Limits limits={stage.limits} />
        {forProject && (
          <>
            <dt>{t('catalogue.ofThisProject')}</dt>
            <dd>
              {forProject.required ? t('catalogue.required') : t('catalogue.notRequired')}
              {forProject.required && forProject.promise != null && (
                <> · {t('catalogue.promise', { count: forProject.promise })}</>
              )}
            </dd>
          </>
        )}
      </dl>
      {stage.items.map((item) => (
        <ItemDetails
          key={item.id}
          item={item}
          itemsOfStage={stage.items}
          asked={forProject?.required ? forProject.items.find((one) => one.item.id === item.id) : undefined}
        />
      ))}
    </section>
  );
};

/** Whether what is said of an entry is our reading, in a word. */
export const Assumed = ({ is }: { readonly is: boolean }): ReactNode => {
  const { t } = useTranslation();
  return is && <span className="tag">{t('catalogue.assumed')}</span>;
};

interface ItemProps {
  readonly item: Item;
  readonly itemsOfStage: readonly Item[];
  /** What the catalogue asks of the project that was described. */
  readonly asked: { readonly applies: boolean; readonly because: string | null } | undefined;
}

const ItemDetails = ({ item, itemsOfStage, asked }: ItemProps): ReactNode => {
  const { t } = useTranslation();
  const after = item.after.map((id) => itemsOfStage.find((one) => one.id === id)?.name ?? id);
  return (
    <details>
      <summary>
        {item.name}{' '}
        <span className="muted">
          {[item.department?.name, item.kind != null && t(`itemKind.${item.kind}`)].filter(Boolean).join(' · ')}
        </span>{' '}
        <Assumed is={item.assumed} />{' '}
        {asked && (
          <span className={asked.applies ? 'tag tag-todo' : 'tag'}>
            {asked.applies ? t('catalogue.applies') : t('catalogue.appliesNot')}
          </span>
        )}
      </summary>
      <dl className="definition">
        {asked?.because != null && (
          <>
            <dt>{t('catalogue.whyNot')}</dt>
            <dd>{asked.because}</dd>
          </>
        )}
        {item.applies && (
          <>
            <dt>{t('catalogue.appliesTo')}</dt>
            <dd>{item.applies.text}</dd>
          </>
        )}
        {after.length > 0 && (
          <>
            <dt>{t('catalogue.after')}</dt>
            <dd>{after.join(t('list.and'))}</dd>
          </>
        )}
        <dt>{t('case.materials')}</dt>
        <dd>
          {item.materials.length === 0 && t('case.noMaterials')}
          {item.materials.map((material) => (
            <span key={material.id} className="definition-line">
              {material.name} {material.fetched && <span className="tag">{t('catalogue.fetched')}</span>}{' '}
              {material.mayFollow && <span className="tag">{t('catalogue.mayFollow')}</span>}{' '}
              <Assumed is={material.assumed} />
            </span>
          ))}
        </dd>
        <Limits limits={item.limits} />
        {item.results.map(({ name, numberExample }) => (
          <div key={name} className="definition-row">
            <dt>{t('catalogue.result')}</dt>
            <dd>
              {name}
              {numberExample != null && <span className="muted number"> {numberExample}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
};

const Limits = ({ limits }: { readonly limits: readonly Limit[] }): ReactNode => {
  const { t } = useTranslation();
  return limits.map(({ kind, days, unit, from, category, basis }) => (
    <div key={`${kind} ${category?.name ?? ''}`} className="definition-row">
      <dt>{[t(`catalogueLimit.${kind}`), category?.name].filter(Boolean).join(' · ')}</dt>
      <dd>
        {t(`days.${unit}`, { count: days })} {t(`limitStart.${from}`)}
        {basis != null && <span className="muted"> · {basis}</span>}
      </dd>
    </div>
  ));
};
