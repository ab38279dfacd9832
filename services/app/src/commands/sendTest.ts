import type { Settings } from '@onewindow/infra/settings.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';

import { administratorClient } from '../administratorClient.ts';
import { CentreRefused } from '../centreClient.ts';

/** Lets the running centre send a company's endpoint a test message, and says what came of it. */
export const sendTest = async (
  { utility, at }: { utility: string; at: string },
  settings: Pick<Settings, 'dataDir'>,
): Promise<void> => {
  const selection = 'acknowledged status took causeText detail answer';
  const result = await administratorClient(settings, at, systemWorld).give<TestResult>(
    'sendTest',
    { company: utility },
    selection,
  );
  if (!result) throw new CentreRefused(`the centre at ${at} did not say what came of it`);
  process.stdout.write(`${utility} ${inWords(result)}\n`);
  if (!result.acknowledged) process.exitCode = 1;
};

interface TestResult {
  readonly acknowledged: boolean;
  readonly status: number | null;
  readonly took: number | null;
  readonly causeText: string | null;
  readonly detail: string | null;
  readonly answer: string | null;
}

const inWords = ({ acknowledged, status, took, causeText, detail, answer }: TestResult): string =>
  [
    acknowledged ? 'acknowledged the test message' : 'did not acknowledge the test message',
    ...(causeText === null ? [] : [causeText]),
    ...(status === null ? [] : [`status ${status}`]),
    ...(took === null ? [] : [`after ${took} ms`]),
    ...(detail === null ? [] : [printable(detail)]),
    ...(answer ? [`it answered ${JSON.stringify(printable(answer))}`] : []),
  ].join('; ');

/** A stranger's words: without what a terminal would obey. */
const printable = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
