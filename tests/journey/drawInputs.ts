import { digestOfSecret } from '@onewindow/kernel/draw/drawLots.ts';

import { catalogue } from '../jinshan.ts';
import { as } from '../people.ts';
import type { TestCentre } from '../testCentre.ts';
import { centreDay } from '../centreDay.ts';
import { give, given } from './asking.ts';
import { commitFor, nextSite } from './commitmentInputs.ts';

/** Brings a centre to where a command may be given, and says what would then be right. */
type Prepare = (centre: TestCentre) => Promise<object & { readonly [field: string]: unknown }>;

const day = 24 * 3_600_000;
const kind = 'salesSiteOpening';
const inspectors = ['housing.reviewer', 'planning.reviewer'].map((id) => ({
  id,
  department: id.split('.')[0],
  excluded: ['JS-2021-9998'],
}));
const [clerk, head] = ['clerk', 'centreHead'];
export const value = '01051222283107';

/** A pool of a locality. */
const poolOf = (locality: string, seed: object) => ({
  name: '六月双随机抽查',
  kind,
  locality,
  inspectors,
  departments: 'ANY',
  chooses: { subjects: 1, inspectors: 2 },
  seed: { publicValue: 'doubleColourBalls', ...seed },
});

/** One whose seed is the public value of tomorrow. */
const byValue = (centre: TestCentre, locality: string) =>
  poolOf(locality, { by: 'PUBLIC_VALUE', expectedOn: centreDay(centre, 1) });

/** One whose seed two officers make until a day, and the public value of another stands for who does not. */
export const byOfficersUntil = (locality: string, revealOn: string, expectedOn: string) =>
  poolOf(locality, { by: 'OFFICERS', expectedOn, officers: [clerk, head], revealOn });

/** The same, until tomorrow. */
export const byOfficers = (centre: TestCentre, locality: string) =>
  byOfficersUntil(locality, centreDay(centre, 1), centreDay(centre, 2));

/** An officer's secret for a draw. */
export const secretOf = (officer: string) => ({
  secret: (officer === clerk ? 'c' : 'd').repeat(64),
  salt: (officer === clerk ? '1' : '2').repeat(32),
});
export const digestFor = (draw: string, officer: string): string =>
  digestOfSecret({ draw, officer, ...secretOf(officer) });

const byHead = { ...as(head!) };

/** What is known of a centre's localities: those where somebody can be drawn, and which have draws that wait for their value. */
interface Known {
  readonly committed: Set<string>;
  readonly due: string[];
}
const known = new WeakMap<TestCentre, Known>();
const knownOf = (centre: TestCentre): Known => {
  const one = known.get(centre) ?? { committed: new Set(), due: [] };
  known.set(centre, one);
  return one;
};

/** A locality where somebody can be drawn and no draw is open: one that is there is brought to its end. */
const free = async (centre: TestCentre, locality: string): Promise<string> => {
  const { committed } = knownOf(centre);
  if (!committed.has(locality)) await given(centre, 'commit', commitFor({ ...nextSite(), locality }));
  committed.add(locality);
  const { data } = await centre.ask(
    `{ draws(filter: { locality: "${locality}", state: [COMMITTING, REVEALING, AWAITING_VALUE, AWAITING_CONFIRMATION] }) { nodes { id state } } }`,
  );
  for (const { id } of data.draws.nodes) await ended(centre, id as string);
  return locality;
};

/** Every way to an end, of which each is refused where it is not the one. */
const ended = async (centre: TestCentre, draw: string): Promise<void> => {
  await give(centre, 'abandonDraw', { draw, reason: '另行抽取' }, byHead);
  for (const officer of [clerk!, head!]) {
    await give(centre, 'commitDrawSecret', { draw, digest: digestFor(draw, officer) }, { ...as(officer) });
  }
  for (const officer of [clerk!, head!])
    await give(centre, 'revealDrawSecret', { draw, ...secretOf(officer) }, { ...as(officer) });
  await give(centre, 'enterDrawValue', { draw, value }, byHead);
  const { data } = await centre.ask(`{ draw(id: "${draw}") { value { value } } }`);
  const said = { draw, value: data.draw.value?.value ?? value };
  await give(centre, 'confirmDrawValue', said);
  await give(centre, 'confirmDrawValue', said, byHead);
};

const [own = '', ...others] = catalogue.localities.map(({ id }) => id);

/** A draw whose value can be entered: several are published together, since the day has to pass for all of them. */
const dueDraw = async (centre: TestCentre): Promise<string> => {
  const { due } = knownOf(centre);
  if (due.length === 0) {
    for (const locality of others)
      due.push((await given(centre, 'publishDrawPool', byValue(centre, await free(centre, locality)))).id);
    await centre.world.advance(3 * day);
  }
  return due.pop()!;
};

/** Draws of so many localities, that wait for their officers or their value. */
export const publishedDraws = async (centre: TestCentre, count: number): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (const [index, locality] of others.slice(0, count).entries()) {
    const pool = index % 2 === 0 ? byValue(centre, locality) : byOfficers(centre, locality);
    await free(centre, locality);
    ids.push((await given(centre, 'publishDrawPool', pool)).id);
  }
  return ids;
};

const enteredDraw = async (centre: TestCentre): Promise<string> => {
  const draw = await dueDraw(centre);
  await give(centre, 'enterDrawValue', { draw, value }, byHead);
  return draw;
};

/** Every command on draws, with every field filled in that stands by itself. */
export const drawInputs: { readonly [mutation: string]: Prepare } = {
  publishDrawPool: async (centre) => byOfficers(centre, await free(centre, own)),
  commitDrawSecret: async (centre) => {
    const { id: draw } = await given(centre, 'publishDrawPool', byOfficers(centre, await free(centre, own)));
    return { draw, digest: digestFor(draw, clerk!) };
  },
  revealDrawSecret: async (centre) => {
    const { id: draw } = await given(centre, 'publishDrawPool', byOfficers(centre, await free(centre, own)));
    for (const officer of [clerk!, head!])
      await give(centre, 'commitDrawSecret', { draw, digest: digestFor(draw, officer) }, { ...as(officer) });
    return { draw, ...secretOf(clerk!) };
  },
  enterDrawValue: async (centre) => ({ draw: await dueDraw(centre), value }),
  correctDrawValue: async (centre) => ({
    draw: await enteredDraw(centre),
    value: '01051222283108',
    reason: '看错一位',
  }),
  confirmDrawValue: async (centre) => ({ draw: await enteredDraw(centre), value }),
  abandonDraw: async (centre) => {
    const { id: draw } = await given(centre, 'publishDrawPool', byValue(centre, await free(centre, own)));
    return { draw, reason: '检查人员名单有误' };
  },
};
