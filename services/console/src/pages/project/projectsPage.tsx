import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { graphql } from '../../contract/graphql.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { TextField } from '../../parts/field.tsx';
import { Empty, Failure, Skeleton } from '../../parts/states.tsx';

export const projectsQuestion = graphql(`
  query Projects($text: String) {
    projects(filter: { text: $text }, first: 50) {
      totalCount
      more
      nodes {
        id
        name
        applicant {
          name
          creditCode
        }
        category {
          name
        }
        locality {
          name
        }
      }
    }
  }
`);

/** Projects, by code, name, applicant or credit code. */
export const ProjectsPage = (): ReactNode => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { text } = useSearch({ from: '/projects' });
  const { data, error, again } = useCentre(projectsQuestion, { text: text ?? null });
  const found = data?.projects;
  return (
    <section className="page" aria-labelledby="projects-title">
      <div className="page-head">
        <h1 id="projects-title">{t('page.projects')}</h1>
      </div>
      <TextField
        label={t('project.find')}
        help={t('project.findHelp')}
        type="search"
        value={text ?? ''}
        onChange={(next) =>
          void navigate({ to: '/projects', search: next === '' ? {} : { text: next }, replace: true })
        }
      />
      {error && !data && <Failure error={error} again={again} />}
      {!error && !found && <Skeleton lines={10} />}
      {found?.nodes.length === 0 && (
        <Empty title={t('project.none')}>
          <Link to="/new">{t('project.registerInstead')}</Link>
        </Empty>
      )}
      {found && found.nodes.length > 0 && (
        <ul className="tasks panel">
          {found.nodes.map((one) => (
            <li key={one.id}>
              <span>
                <Link to="/projects/$id" params={{ id: one.id }}>
                  {one.name}
                </Link>
                <span className="muted">
                  {' '}
                  · <span className="number">{one.id}</span> · {one.applicant?.name}
                </span>
              </span>
              <span className="muted">
                {one.category.name} · {one.locality.name}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
