/** So many lanes; each waits until its work is done before it goes on. */
export const inLanes = async <Work>(
  work: Iterable<Work>,
  lanes: number,
  act: (one: Work) => Promise<void>,
): Promise<void> => {
  const left = work[Symbol.iterator]();
  const lane = async (): Promise<void> => {
    for (let next = left.next(); !next.done; next = left.next()) await act(next.value);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};
