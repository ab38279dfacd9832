import type { Centre, Me } from '../../app/me.tsx';
import type { Act } from '../../commands/act.tsx';
import { centreChoices } from './centreChoices.ts';

/** The form that registers a project; an applicant registers their own, under the code by which they are known. */
export const registeringProject = (
  { me, centre }: { readonly me: Me; readonly centre: Centre },
  name: string,
  onDone: (projectCode: string) => void,
): Act => ({
  command: 'registerProject',
  name,
  preset: {},
  choices: centreChoices(centre),
  ...(me.creditCode != null && { initial: { applicant: { creditCode: me.creditCode } } }),
  onDone: ({ projectCode }) => onDone(String(projectCode)),
});
