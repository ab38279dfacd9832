import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { Subject } from '@onewindow/schema/commitment/values.ts';

import { chanceOf } from './chance.ts';
import { exampleCreditCode } from './examples.ts';

/** The kind of commitment that the report tells of. */
export const openingKind = 'salesSiteOpening';

/**
 * How many sites had opened by which evening. Chengdu's report of 2020-02-25 says "100多家企业" (more than a hundred firms) of the first day,
 * and "接近90%" (nearly 90 %) of the sites in sale by the 24th, and no number besides: that they are 106, and 114 of 128, is ours.
 */
export const openings: readonly { readonly on: Day; readonly opened: number }[] = [
  { on: '2020-02-20', opened: 106 },
  { on: '2020-02-21', opened: 109 },
  { on: '2020-02-22', opened: 110 },
  { on: '2020-02-23', opened: 111 },
  { on: '2020-02-24', opened: 114 },
];

/** The evening before the notice by which firms could commit: the sites in sale were known. */
export const knownOn: Day = '2020-02-19';

/** Of each place, in the order of the catalogue: how many sites in sale it knows, and how many of them did not open. The report tells none apart. */
const places: readonly (readonly [known: number, closed: number])[] = [
  [18, 1],
  [12, 1],
  [14, 0],
  [12, 2],
  [10, 1],
  [12, 2],
  [10, 1],
  [8, 1],
  [14, 3],
  [9, 0],
  [9, 2],
];

/** A sales site of the demo, and the day on which it opened, if it did. */
export interface SalesSite {
  readonly subject: Subject;
  readonly openedOn?: Day;
}

/** Every sales site: plausible, and plainly an example. Those of one place lie between those of others, so that each day opens some of all. */
export const salesSites = ({ localities }: Pick<Catalogue, 'localities'>): readonly SalesSite[] => {
  const known = places.flatMap(([count, closed], place) =>
    Array.from({ length: count }, (_, index) => ({ place, opens: index >= closed })),
  );
  const inOrder = known
    .map((site, index) => ({ ...site, at: chanceOf(`opening ${index}`).between(0, 1_000_000) * 1000 + index }))
    .toSorted((a, b) => a.at - b.at);
  let opened = 0;
  return inOrder.map(({ place, opens }, index) => {
    const { id: locality, name } = localities[place % localities.length]!;
    const number = index + 1;
    if (opens) opened += 1;
    const day = opens ? openings.find((one) => opened <= one.opened) : undefined;
    const subject: Subject = {
      kind: 'salesSite',
      code: `JS-PS-2020-${String(number).padStart(3, '0')}`,
      name: `${name['zh-CN']}示例家园 ${number} 号销售现场`,
      locality,
      address: `上海市金山区${name['zh-CN']}示例路 ${chanceOf(`sales site ${number}`).between(1, 999)} 号`,
      enterprise: developerOf(number),
    };
    return { subject, ...(day && { openedOn: day.on }) };
  });
};

/** Each site has a firm of its own, since the report counts firms and sites as one. */
const developerOf = (number: number): Subject['enterprise'] => {
  const creditCode = exampleCreditCode(`91310116MA1K${String(number).padStart(5, '0')}`);
  return { name: `示例房地产开发公司 ${number}`, creditCode };
};
