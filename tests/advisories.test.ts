import { expect, it } from 'vitest';

import { summaryOf } from './advisories.ts';

it('a report of advisories is one line and what was found, and what is no report is none', () => {
  const vulnerabilities = { info: 0, low: 0, moderate: 1, high: 0, critical: 0 };
  const found = { module_name: 'example', severity: 'moderate', title: 'it does what it should not' };
  expect(summaryOf(JSON.stringify({ advisories: {}, metadata: { vulnerabilities: { low: 0 } } }))).toEqual({
    line: 'none known',
    isGrave: false,
  });
  expect(summaryOf(JSON.stringify({ advisories: { 1: found }, metadata: { vulnerabilities } }))).toEqual({
    line: '1 moderate\n  example (moderate): it does what it should not',
    isGrave: false,
  });
  const grave = { advisories: {}, metadata: { vulnerabilities: { ...vulnerabilities, critical: 2 } } };
  expect(summaryOf(JSON.stringify(grave))).toMatchObject({ isGrave: true });
  for (const none of ['', '{}', '{"error":{"code":"ERR_PNPM_AUDIT_BAD_RESPONSE"}}', '<html>'])
    expect(summaryOf(none)).toBeUndefined();
});
