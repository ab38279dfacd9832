import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { CaseLink } from '../../app/objectLinks.tsx';
import { graphql, type ResultOf } from '../../contract/graphql.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { dayText } from '../../parts/day.ts';
import type { Application } from './application.ts';

const question = graphql(`
  query ApplicationPreview($projectCode: ID!, $stage: ID!, $kind: CaseKind, $base: String) {
    applicationPreview(projectCode: $projectCode, stage: $stage, kind: $kind, base: $base) {
      project {
        id
      }
      stage {
        id
      }
      refusal {
        message
      }
      hindrances {
        code
        caseId
        stage {
          name
        }
      }
      overlaps {
        id
        statusText
      }
      items {
        item {
          id
          name
        }
        applies
        because
        committed
      }
      materials {
        material {
          id
          name
          mayFollow
        }
        state
        submitted {
          name
          submittedOn
        }
      }
      receivedOn
      acceptBy
      dueOn
      limits {
        kind
        dueOn
        item {
          name
        }
      }
    }
  }
`);

/** A day that an application would promise. */
export type PromisedDay = ApplicationPreview['limits'][number];

type ApplicationPreview = NonNullable<ResultOf<typeof question>['applicationPreview']>;

/** What the centre would say to an application, before it is one. While another is asked about, what was said of the last is not shown for it. */
export const usePreview = ({ projectCode, stage, kind, base }: Application) => {
  const { data, error } = useCentre(
    question,
    { projectCode, stage, kind, base: base === '' ? null : base },
    { subject: `preview ${projectCode}`, pause: projectCode === '' || stage === '' || (kind !== 'NEW' && base === '') },
  );
  const preview = data?.applicationPreview;
  const isOfThis = preview?.stage.id === stage && preview.project.id === projectCode;
  return { preview: isOfThis ? preview : undefined, error };
};

interface Props {
  readonly preview: ApplicationPreview;
  readonly materials: Readonly<Record<string, string>>;
  readonly onMaterials: (materials: Readonly<Record<string, string>>) => void;
}

/** Which items apply and why others do not, what they need, what stands in the way, and which days it would promise. */
export const Preview = ({ preview, materials, onMaterials }: Props): ReactNode => {
  const { t } = useTranslation();
  const items = preview.items.filter(({ applies }) => applies);
  const others = preview.items.filter(({ applies }) => !applies);
  const toHandIn = preview.materials.filter(({ state }) => state === 'MISSING' || state === 'MAY_FOLLOW');
  return (
    <>
      {preview.refusal && (
        <p className="failure" role="alert">
          {preview.refusal.message}
        </p>
      )}
      {preview.overlaps && (
        <p className="warning" role="alert">
          {t('application.overlaps')} <CaseLink id={preview.overlaps.id}>{preview.overlaps.id}</CaseLink>{' '}
          {preview.overlaps.statusText}
        </p>
      )}
      {preview.hindrances.map(({ code, caseId, stage }) => (
        <p key={`${code} ${caseId ?? ''} ${stage?.name ?? ''}`} className="warning" role="alert">
          {t(`hindrance.${code}`, { stage: stage?.name ?? '' })}
        </p>
      ))}
      <section className="panel" aria-labelledby="items-title">
        <h2 id="items-title">{t('application.items')}</h2>
        <ul className="tasks">
          {items.map(({ item, committed }) => (
            <li key={item.id}>
              <span>{item.name}</span>
              <span className="muted">{committed != null && t('application.committed', { count: committed })}</span>
            </li>
          ))}
        </ul>
        {others.length > 0 && (
          <details>
            <summary>{t('application.otherItems', { count: others.length })}</summary>
            <ul className="tasks">
              {others.map(({ item, because }) => (
                <li key={item.id}>
                  <span>{item.name}</span>
                  <span className="muted">{because}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <section className="panel" aria-labelledby="new-materials-title">
        <h2 id="new-materials-title">{t('case.materials')}</h2>
        {toHandIn.length > 0 && (
          <label className="check">
            <input
              type="checkbox"
              checked={toHandIn.every(({ material: { id } }) => id in materials)}
              onChange={({ target }) =>
                onMaterials(
                  target.checked
                    ? Object.fromEntries(toHandIn.map(({ material: { id, name } }) => [id, materials[id] ?? name]))
                    : {},
                )
              }
            />
            {t('application.allMaterials', { count: toHandIn.length })}
          </label>
        )}
        <ul className="tasks">
          {preview.materials.map(({ material, state }) => (
            <li key={material.id}>
              {state === 'MISSING' || state === 'MAY_FOLLOW' ? (
                <label className="check">
                  <input
                    type="checkbox"
                    checked={material.id in materials}
                    onChange={({ target }) => {
                      const { [material.id]: _gone, ...rest } = materials;
                      onMaterials(target.checked ? { ...materials, [material.id]: material.name } : rest);
                    }}
                  />
                  {material.name}
                </label>
              ) : (
                <span>{material.name}</span>
              )}
              <span className={state === 'MISSING' && !(material.id in materials) ? 'tag tag-todo' : 'tag'}>
                {material.id in materials ? t('material.SUBMITTED') : t(`material.${state}`)}
              </span>
            </li>
          ))}
        </ul>
        {preview.materials.length === 0 && <p className="muted">{t('case.noMaterials')}</p>}
      </section>
      <Promised preview={preview} />
    </>
  );
};

/** The days that are promised. */
const Promised = ({ preview }: { readonly preview: ApplicationPreview }): ReactNode => {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="promise-title">
      <h2 id="promise-title">{t('application.promise')}</h2>
      <dl className="definition">
        <dt>{t('case.receivedOn')}</dt>
        <dd>{dayText(preview.receivedOn)}</dd>
        {preview.acceptBy != null && (
          <>
            <dt>{t('application.acceptBy')}</dt>
            <dd>{dayText(preview.acceptBy)}</dd>
          </>
        )}
        {preview.dueOn != null && (
          <>
            <dt>{t('case.dueOn')}</dt>
            <dd>{dayText(preview.dueOn)}</dd>
          </>
        )}
        {preview.limits.map(({ kind, dueOn, item }) => (
          <div key={`${kind} ${item?.name ?? ''} ${dueOn}`} className="definition-row">
            <dt>{[t(`limit.${kind}`), item?.name].filter(Boolean).join(' · ')}</dt>
            <dd>{dayText(dueOn)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
