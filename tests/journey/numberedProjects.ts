/** Projects by their number, registered and listed through a centre's socket. */
import { ask } from './centreProcess.ts';

/** The code of a project by its number. */
export const codeOf = (number: number): string => `2105-310116-04-01-${String(number).padStart(6, '0')}`;

/** What is told of it at its registration. */
export const projectOf = (number: number) => ({
  projectCode: codeOf(number),
  name: `示例厂房 ${number}`,
  applicant: { name: '示例建设单位', creditCode: '91310116MA1J000100' },
  category: 'industrial',
  address: '金山工业区示例路 1 号',
  locality: 'langxia',
});

/** Its registration, with a project as `input`. */
export const registration =
  'mutation Give($input: RegisterProjectInput!) { registerProject(input: $input) { project { revision } refusal { code } } }';

/** Registers a project at a centre's address, whatever comes of it. */
export const register = (at: string, number: number, headers: Record<string, string> = {}) =>
  ask(at, registration, { input: projectOf(number) }, headers);

/** The codes of the first fifty projects that a centre lists, in order. */
export const projects = async (at: string): Promise<string[]> => {
  const { data } = await ask(at, '{ projects(first: 50) { nodes { id } } }');
  return data.projects.nodes.map(({ id }: { id: string }) => id).toSorted();
};
