import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { given, nextProjectCode, project } from './asking.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openTestCentre('2026-11-23T01:00:00.000Z');
});
afterAll(() => centre.close());

const items = 'items { item { id } applies because after committed }';
const ofCatalogue = `query ($category: ID!, $traits: [ID!]) {
  centre { stages { id ofOrders forProject(category: $category, traits: $traits) { required promise ${items} } } }
}`;

const kinds = [
  { category: 'industrial', traits: [] },
  { category: 'small', traits: [] },
  { category: 'other', traits: [] },
  { category: 'other', traits: ['specialWorks'] },
  { category: 'industrial', traits: ['publicPlace', 'specialWorks'] },
] as const;

describe('what the catalogue asks of a project that does not exist yet', () => {
  it.each(kinds)('is what an application would meet: $category with $traits', async ({ category, traits }) => {
    const { data } = await centre.ask(ofCatalogue, { category, traits });
    const projectCode = nextProjectCode();
    await given(centre, 'registerProject', { ...project(projectCode), category, traits });
    for (const { id, ofOrders, forProject } of data.centre.stages as Stage[]) {
      if (ofOrders) continue;
      const preview = await centre.ask(
        `{ applicationPreview(projectCode: "${projectCode}", stage: "${id}") { refusal { code } ${items} } }`,
      );
      expect([id, forProject.items]).toEqual([id, preview.data.applicationPreview.items]);
      expect(forProject.items.length).toBeGreaterThan(0);
    }
  });

  it('says why an item does not apply, in the language of whoever asks', async () => {
    const reasons = async (language: string) => {
      const { data } = await centre.ask(
        ofCatalogue,
        { category: 'industrial', traits: [] },
        { 'accept-language': language },
      );
      const stages = data.centre.stages as Stage[];
      return stages.flatMap(({ forProject }) => forProject.items.flatMap(({ because }) => because ?? []));
    };
    const [chinese, english] = [await reasons('zh-CN'), await reasons('en')];
    expect(chinese.length).toBeGreaterThan(3);
    expect(chinese.every((text) => /\p{Script=Han}/u.test(text))).toBe(true);
    expect(english.some((text) => /\p{Script=Han}/u.test(text))).toBe(false);
  });

  it('is asked of categories and traits that the catalogue has; of others their place is named', async () => {
    const { errors } = await centre.ask(ofCatalogue, { category: 'castle', traits: ['publicPlace', 'moat'] });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: [
        { path: 'category', rule: 'unknown-id' },
        { path: 'traits.1', rule: 'unknown-id' },
      ],
    });
  });
});

interface Item {
  readonly because: string | null;
}
interface Stage {
  readonly id: string;
  readonly ofOrders: boolean;
  readonly forProject: { readonly required: boolean; readonly items: readonly Item[] };
}
