/** The project's code, and which of its cases of the stage it is where it is not the first: the stage stands in its own column. */
export const shortId = (id: string): string => {
  const [project = id, , nth = '1'] = id.split('.');
  return nth === '1' ? project : `${project} (${nth})`;
};
