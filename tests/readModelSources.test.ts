import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { readModelSources } from '../services/app/generate/readModelSources.ts';
import { root } from './tool.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const { hash, files } = readModelSources();

/** The hash, if one file read as this change leaves it. */
const hashWith = (changed: string, change: (text: string) => string): string =>
  readModelSources((file) => {
    const text = read(file);
    if (file !== changed) return text;
    const after = change(text);
    expect(after).not.toBe(text);
    return after;
  }).hash;

describe('a read model is built anew', () => {
  it.each([
    ['a projection', 'projections/src/cases/evolve.ts', "status: 'received'", "status: 'underReview'"],
    ['a policy', 'services/window/src/policies/silentAcceptance.ts', 'addDays(last, 1)', 'addDays(last, 2)'],
    ['a to-do list of a worker', 'services/hookup/src/delivery/lanes.ts', 'attempt: 1,', 'attempt: 2,'],
    ['the legal clock', 'services/kernel/src/legalClock.ts', 'from > due', 'from >= due'],
    ['the working days', 'services/kernel/src/workingDays.ts', '< 5 ? 1 : 0', '< 6 ? 1 : 0'],
    ['which calendar a fact falls under', 'services/kernel/src/adoptedCalendars.ts', '<= recordedAt', '< recordedAt'],
    ['a calendar', 'schema/calendars/cn-2026.json', '2026-10-10', '2026-10-17'],
    ['how old events are lifted', 'schema/src/case/events.ts', "'LimitExtended'", "'LimitLengthened'"],
    ['what a table is made of', 'infra/src/readModelTables.ts', 'row TEXT NOT NULL', 'row BLOB NOT NULL'],
  ])('where %s changes', (_what, file, before, after) => {
    expect(files).toContain(file);
    expect(hashWith(file, (text) => text.replace(before, after))).not.toBe(hash);
  });
});

describe('a read model stays', () => {
  it('where only a comment changes', () => {
    expect(
      hashWith('projections/src/cases/evolve.ts', (text) => `// words\n${text.replace('/** Folds', '/** It folds')}`),
    ).toBe(hash);
  });

  it('where only a type changes', () => {
    const change = (text: string) => `${text}\nexport interface Nothing { readonly here: string }\n`;
    expect(files).not.toContain('projections/src/cases/row.ts');
    expect(hashWith('projections/src/cases/evolve.ts', change)).toBe(hash);
  });

  it('where a rule or a question changes that no row follows from', () => {
    for (const file of ['services/window/src/case/submission.ts', 'projections/src/cases/queries.ts'])
      expect(files).not.toContain(file);
  });
});
