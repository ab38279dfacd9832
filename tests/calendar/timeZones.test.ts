import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Findings } from './calendarChecks.ts';

const checks = fileURLToPath(new URL('calendarChecks.ts', import.meta.url));

const checkedUnder = async (TZ: string): Promise<{ zone: string; pairs: Findings; civilDays: Findings }> => {
  const { stdout } = await promisify(execFile)(process.execPath, [checks], { env: { ...process.env, TZ } });
  return JSON.parse(stdout);
};

describe('a day is the same day on every machine', () => {
  // Kiritimati is the first to see a day and Los Angeles among the last; in Apia the day 2011-12-30 did not exist
  it.each(['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Apia', 'UTC'])(
    'limits and civil days are reckoned alike where the process runs under TZ=%s',
    async (zone) => {
      expect(await checkedUnder(zone)).toEqual({
        zone,
        pairs: { counted: (2922 * 2923) / 2, wrong: [] },
        civilDays: { counted: expect.any(Number), wrong: [] },
      });
    },
  );
});
