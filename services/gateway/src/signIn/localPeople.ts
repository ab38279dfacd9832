import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { Person } from '@onewindow/schema/access/person.ts';
import { roles } from '@onewindow/schema/access/roles.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

/** The applicant whose project the README registers. */
const exampleApplicant = '91310116MA1J000100';

/** The people of a machine that is its own issuer: one of each kind that the catalogue knows, so that everything can be tried. */
export const localPeople = ({
  departments,
  companies,
}: Pick<Catalogue, 'departments' | 'companies'>): readonly Person[] => [
  ...(['clerk', 'assistant'] as const).map((role) => person(role, role)),
  ...departments.flatMap(({ id, name }) =>
    (['reviewer', 'head'] as const).map((role) => ({
      ...person(`${id}.${role}`, role, name['zh-CN']),
      department: id,
    })),
  ),
  person('centreHead', 'centreHead'),
  ...companies.map(({ id, name }) => ({ ...person(id, 'company', name['zh-CN']), company: id })),
  { ...person('applicant', 'applicant'), creditCode: exampleApplicant },
  ...roles.slice(roles.indexOf('analyst'), -1).map((role) => person(role, role as Person['roles'][number])),
];

const person = (id: string, role: Person['roles'][number], of = ''): Person => ({
  id,
  name: `${of}${wordsFor('zh-CN', 'roles', role)}`,
  roles: [role],
});
