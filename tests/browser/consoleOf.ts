import { join } from 'node:path';

import { afterAll, afterEach, beforeAll } from 'vitest';

import { openDemoCentre } from '../journey/demoCentre.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { type ConsoleCentre, openConsoleCentre } from './consoleCentre.ts';

/** Where pictures lie; git does not look at them. */
export const shots = join(import.meta.dirname, 'shots');

/** What a test asks of its centre and its browser. */
export interface OfConsole extends Pick<ConsoleCentre, 'pageOf' | 'publicPage'> {
  readonly centre: () => TestCentre;
  readonly at: () => string;
}

/** Gives a file's tests one centre and one browser, and fails each on whose pages something happened that must not. */
export const consoleOf = (open: (folder: string) => Promise<TestCentre>): OfConsole => {
  let opened: ConsoleCentre;
  beforeAll(async () => {
    opened = await openConsoleCentre(open);
  });
  afterEach(async ({ task }) => {
    // Whoever looks for the reason sees what was on the pages.
    if (task.result?.state === 'fail') await opened.takePictures(join(shots, `failed ${task.name.slice(0, 60)}`));
    const faults = await opened.closePages();
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
  afterAll(() => opened?.close());
  return {
    centre: () => opened.centre,
    at: () => opened.at,
    pageOf: (person, options) => opened.pageOf(person, options),
    publicPage: (options) => opened.publicPage(options),
  };
};

/** A centre that has just opened, and holds nothing. */
export const emptyCentre = (folder: string): Promise<TestCentre> => opened(folder, true);

/** The same, where companies and applicants may only ask what is published, as they may outside of tests. */
export const strictCentre = (folder: string): Promise<TestCentre> => opened(folder, false);

const opened = (folder: string, everybodyAsksAnything: boolean): Promise<TestCentre> =>
  openTestCentre('2021-06-01T01:00:00.000Z', undefined, undefined, undefined, undefined, undefined, {
    console: folder,
    everybodyAsksAnything,
  });

/** A centre with the ledger of the demo. */
export const demoCentre = (folder: string): Promise<TestCentre> =>
  openDemoCentre('2021-11-29T01:00:00.000Z', { console: folder });
