import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { commitmentKindOf, committedDays, itemApplies, standardWordsOf } from '@onewindow/schema/catalogue.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { CatalogueError, listCentres, loadCatalogue, loadLedger } from './catalogues.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onewindow-catalogues-'));
  cpSync(new URL('../../schema/catalogues', import.meta.url), folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Changes the first place in a file that reads so, and tells where it was: `file:line:column`. */
const plant = (file: string, was: string, is: string, faultAt = is): string => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const at = text.indexOf(was);
  if (at < 0) throw new Error(`${file} does not say ${was}`);
  writeFileSync(path, text.slice(0, at) + is + text.slice(at + was.length));
  const before = (text.slice(0, at) + is.slice(0, Math.max(is.indexOf(faultAt), 0))).split('\n');
  return `${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
};

const complaint = (load: () => unknown): string => {
  try {
    load();
  } catch (error) {
    if (error instanceof CatalogueError) return error.message;
    throw error;
  }
  throw new Error('nothing was wrong');
};

describe('the catalogues', () => {
  it('are Jinshan’s and Calgary’s, and both can be read', () => {
    expect(listCentres()).toEqual(['calgary', 'jinshan']);
    for (const centre of listCentres()) {
      const { catalogue, hash, file } = loadCatalogue(centre);
      expect(catalogue.id).toBe(centre);
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(file).toBe(join('schema/catalogues', centre, 'catalogue.yaml'));
    }
  });

  it('Jinshan has four stages, all items of the table, five utilities and eleven localities', () => {
    const { catalogue } = loadCatalogue('jinshan');
    expect(catalogue.stages.map(({ items }) => items.map(({ id }) => id).join(' '))).toEqual([
      'D1 D2 D3 D4',
      'C1 C2 C3 C4 C5 C6',
      'A1 A2 A2F A3 A4 A5 A6 A7 A8 A9 A10 A11 A12',
      '',
    ]);
    expect(catalogue.utilities.map(({ item }) => item)).toEqual(['H1', 'H2', 'H3', 'H4', 'H5']);
    expect(catalogue.localities).toHaveLength(11);
    expect(
      catalogue.stages.flatMap(({ items }) => items.filter((item) => item.opensOrders).map(({ id }) => id)),
    ).toEqual(['C6']);
  });

  it('only the limits of art. 42 may be extended', () => {
    const items = loadCatalogue('jinshan').catalogue.stages.flatMap((stage) => stage.items);
    expect(items.filter(({ statutory }) => statutory?.extension !== undefined).map(({ id }) => id)).toEqual([
      'C3',
      'C4',
      'A1',
    ]);
  });

  it.each([
    ['industrial', [], 'A1 A2F A3 A5 A6 A7 A8 A11 A12'],
    ['small', [], 'A1 A3 A4 A6 A11 A12'],
    ['small', ['publicPlace'], 'A1 A3 A4 A6 A9 A11 A12'],
    ['other', ['specialWorks', 'flammableOrExplosive'], 'A1 A2 A3 A4 A5 A6 A7 A8 A10 A11 A12'],
  ])('completion acceptance of a project that is %s and has traits %j takes %s', (category, traits, expected) => {
    const stage = loadCatalogue('jinshan').catalogue.stages.find(({ id }) => id === 'completionAcceptance');
    const items = stage?.items.filter((item) => itemApplies(item, category, traits)).map(({ id }) => id);
    expect(items?.join(' ')).toBe(expected);
  });

  it('Jinshan promises a construction permit in 15, 17 or 23 working days', () => {
    const stage = loadCatalogue('jinshan').catalogue.stages.find(({ id }) => id === 'constructionPermit');
    expect(['industrial', 'small', 'other'].map((category) => committedDays(stage?.committed, category))).toEqual([
      15, 17, 23,
    ]);
  });
});

describe('kinds of commitments', () => {
  it('Jinshan has one at least for each kind of subject, each assumed, with clauses, consequences, a guide and help', () => {
    const { kinds } = loadCatalogue('jinshan').catalogue.commitments;
    expect(new Set(kinds.flatMap(({ subjects }) => subjects))).toEqual(new Set(['project', 'enterprise', 'salesSite']));
    for (const kind of kinds) {
      expect(kind).toMatchObject({ assumed: true, source: expect.any(String), guide: expect.any(Object) });
      expect([kind.clauses.length, kind.consequences.length, kind.help.length].every((count) => count > 0)).toBe(true);
    }
    expect(commitmentKindOf(loadCatalogue('jinshan').catalogue, 'salesSiteOpening')?.holds).toEqual({ months: 6 });
  });

  it('Calgary knows none', () => {
    expect(loadCatalogue('calgary').catalogue.commitments.kinds).toEqual([]);
  });
});

describe('standard words', () => {
  it('are those for everybody, for the department, and for the item alone', () => {
    const { catalogue } = loadCatalogue('jinshan');
    const of = (id: string, department: string): readonly string[] =>
      standardWordsOf(catalogue, { id, department }).map(({ text }) => text['zh-CN']);
    const everybodys = of('X', 'nobody');
    expect(everybodys.length).toBeGreaterThan(0);
    expect(of('C1', 'housing')).toEqual(expect.arrayContaining([...everybodys, '消防设计不符合强制性标准，请修改。']));
    expect(of('C2', 'housing')).toEqual(everybodys);
    expect(of('C1', 'greening')).not.toContain('消防设计不符合强制性标准，请修改。');
    expect(of('C1', 'greening')).toContain('绿地率须达到批准的指标。');
  });
});

describe('a faulty catalogue is refused with file, line, column, path and rule', () => {
  const jinshan = 'jinshan/catalogue.yaml';
  const kinds: [kind: string, was: string, is: string, faultAt: string, rule: string][] = [
    ['an unknown key', 'codes: cn', 'codes: cn\ncolour: red', 'colour', 'colour: unknown key'],
    [
      'a wrong type',
      "version: '2021-04-26.5'",
      'version: 7',
      '7',
      'version: Invalid input: expected string, received number',
    ],
    [
      'a word outside a list',
      'codes: cn',
      'codes: moon',
      'moon',
      'codes: Invalid option: expected one of "cn"|"local"',
    ],
    [
      'standard words of a department that there is none of',
      'departments: [greening]',
      'departments: [gardening]',
      '[gardening]',
      'standardWords.7.departments: gardening is no department of this catalogue',
    ],
    [
      'standard words of an item that there is none of',
      'items: [C1]',
      'items: [Z9]',
      '[Z9]',
      'standardWords.5.items: Z9 is no item of this catalogue',
    ],
    ['a zone that is none', 'zone: Asia/Shanghai', 'zone: Asia/Nowhere', 'Asia/Nowhere', 'zone: no-such-zone'],
    [
      'a day that does not exist',
      '{ kind: cn }',
      '{ kind: cn, local: { off: [2021-02-30] } }',
      '2021-02-30',
      'calendar.local.off.0: Invalid ISO date',
    ],
    [
      'a negative promise',
      'committed: { small: 18, other: 25 }',
      'committed: { small: -1, other: 25 }',
      '-1',
      'stages.0.committed.small: Too small: expected number to be >=0',
    ],
    [
      'a promise to nobody',
      'committed: { small: 18, other: 25 }',
      'committed: { tiny: 18, other: 25 }',
      '{ tiny',
      'stages.0.committed: tiny is no category of this catalogue',
    ],
    [
      'a promise that is no number',
      'committed: 5',
      'committed: soon',
      'soon',
      'stages.0.items.1.committed: Invalid input: expected number, received string, or: Invalid input: expected record, received string',
    ],
    [
      'an item after a stranger',
      'after: [C1]',
      'after: [C9]',
      '[C9]',
      'stages.1.items.2.after: C9 is no item of this stage of this catalogue',
    ],
    ['an item after itself', 'after: [C1]', 'after: [C3]', '[C3]', 'stages.1.items.2.after: C3 comes after itself'],
    [
      'a stage there twice',
      'id: completionAcceptance',
      'id: designScheme',
      'designScheme',
      'stages.2.id: designScheme is there twice',
    ],
    [
      'a kind of commitment there twice',
      'id: enterpriseResumption',
      'id: salesSiteOpening',
      'salesSiteOpening',
      'commitments.kinds.1.id: salesSiteOpening is there twice',
    ],
    [
      'a clause there twice',
      'clause: staffHealth',
      'clause: plan',
      'plan',
      'commitments.kinds.0.clauses.1.clause: plan is there twice',
    ],
    [
      'a kind of subject there twice',
      'subjects: [salesSite]',
      'subjects: [salesSite, salesSite]',
      'salesSite]',
      'commitments.kinds.0.subjects.1: salesSite is there twice',
    ],
    [
      'a subject that nobody knows',
      'subjects: [salesSite]',
      'subjects: [street]',
      'street',
      'commitments.kinds.0.subjects.0: Invalid option: expected one of "project"|"enterprise"|"salesSite"',
    ],
    [
      'a commitment that holds for no time',
      'holds: { months: 6 }',
      'holds: { months: 0 }',
      '0',
      'commitments.kinds.0.holds.months: Too small: expected number to be >=1',
    ],
    ['a company there twice', 'id: carrierB', 'id: carrierA', 'carrierA', 'companies.5.id: carrierA is there twice'],
    [
      'an unknown department',
      'department: greening',
      'department: gardening',
      'gardening',
      'stages.0.items.1.department: gardening is no department of this catalogue',
    ],
    [
      'an unknown material',
      'materials: [designDrawings]',
      'materials: [poem]',
      '[poem]',
      'stages.0.items.1.materials: poem is no material of this catalogue',
    ],
    [
      'an unknown trait',
      'traits: [specialWorks]',
      'traits: [haunted]',
      '[haunted]',
      'stages.1.items.1.applies.traits: haunted is no trait of this catalogue',
    ],
    [
      'a predecessor that is no permit of its stage',
      '{ stage: constructionPermit, item: C6 }',
      '{ stage: constructionPermit, item: C1 }',
      '{ stage',
      'stages.2.predecessors.0: C1 is no permit or filing of constructionPermit of this catalogue',
    ],
    [
      'a special procedure that nobody knows',
      'procedures: [hearing]',
      'procedures: [lunch]',
      '[lunch]',
      'stages.1.items.5.procedures: lunch is no procedure of this catalogue',
    ],
    [
      'silence that means something of a permit',
      'procedures: [hearing]',
      'onSilence: noObjection',
      'noObjection',
      'stages.1.items.5.onSilence: C6 is no consultation with committed days: its silence means nothing',
    ],
    [
      'an opinion that a consultation waits for',
      'onSilence: noObjection',
      'consults: [D3]',
      '[D3]',
      'stages.0.items.1.consults: D2 is no permit and no filing, which alone wait for an opinion',
    ],
    [
      'an unknown predecessor',
      'predecessors: [designScheme]',
      'predecessors: [dream]',
      'dream',
      'stages.1.predecessors.0: dream is no stage of this catalogue',
    ],
    [
      'a company of no utility',
      'utility: gas',
      'utility: steam',
      'steam',
      'companies.3.utility: steam is no utility of this catalogue',
    ],
    [
      'acts that cannot be kept apart',
      'first: acceptCase, next: decideItem',
      'next: acceptCase, first: acceptCase',
      'acceptCase',
      'separation.apart.1.next: acceptCase cannot be kept apart from itself',
    ],
    [
      'acts that are kept apart twice',
      '{ first: acceptCase, next: decideItem',
      '{ first: acceptCase, next: concludeReview',
      '{ first',
      'separation.apart.1: that concludeReview is kept apart from acceptCase is there twice',
    ],
    [
      'a proposal of what is no such act',
      '- voidEntry',
      '- deliverDecision',
      'deliverDecision',
      'separation.proposed.2: Invalid option: expected one of "extendLimit"|"revokeCertificate"|"setAsideCertificateEnd"|"voidEntry"|"correctReceiptDay"|"correctCertificate"|"enterActLate"',
    ],
    ['a key there twice', 'codes: cn', 'codes: cn\ncodes: local', 'codes: local', 'Map keys must be unique'],
    [
      'an alias to nothing',
      'codes: cn',
      'codes: *nobody',
      '*nobody',
      'Unresolved alias (the anchor must be set before the alias): nobody',
    ],
    ['another centre’s id', 'id: jinshan', 'id: elsewhere', 'elsewhere', 'id: elsewhere lies in the folder of jinshan'],
  ];

  it.each(kinds)('%s', (_kind, was, is, faultAt, rule) => {
    const place = plant(jinshan, was, is, faultAt);
    expect(complaint(() => loadCatalogue('jinshan', folder))).toBe(`${place} ${rule}`);
  });

  it('a missing key is looked for in what should hold it', () => {
    const place = plant(jinshan, '{ id: greening, name', '{ name', '{ name');
    expect(complaint(() => loadCatalogue('jinshan', folder))).toBe(
      `${place} departments.2.id: Invalid input: expected string, received undefined`,
    );
  });

  it('promises along the way add up to no more than the stage’s', () => {
    const nine = 'committed: { industrial: 9, small: 8, other: 10 }';
    plant(jinshan, nine, nine.replace('9', '10'));
    const said = complaint(() => loadCatalogue('jinshan', folder));
    expect(said).toMatch(
      /:\d+:\d+ stages\.1\.items\.5\.committed: the committed days up to C6 add up to 16 for industrial; the stage promises 15$/,
    );
    expect(said.split('\n')).toHaveLength(1);
  });

  it('a file that is no YAML', () => {
    plant(jinshan, 'calendar: { kind: cn }', 'calendar: { kind: cn');
    expect(complaint(() => loadCatalogue('jinshan', folder))).toMatch(/catalogue\.yaml:\d+:\d+ \S.*$/);
  });

  it('every fault has a line of its own, in the order of the file', () => {
    const places = [
      plant(jinshan, 'zone: Asia/Shanghai', 'zone: Mars', 'Mars'),
      plant(jinshan, 'codes: cn', 'codes: moon', 'moon'),
      plant(jinshan, 'department: greening', 'department: 5', '5'),
    ];
    const lines = complaint(() => loadCatalogue('jinshan', folder)).split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(places);
  });

  it('an empty file, and one that is not in UTF-8', () => {
    const path = join(folder, jinshan);
    writeFileSync(path, '');
    expect(complaint(() => loadCatalogue('jinshan', folder))).toBe(
      `${path}:1:1 Invalid input: expected object, received null`,
    );
    writeFileSync(path, Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xff]));
    expect(complaint(() => loadCatalogue('jinshan', folder))).toBe(`${path} is not in UTF-8`);
  });

  it('a centre that nobody knows, with those that are known', () => {
    expect(complaint(() => loadCatalogue('atlantis', folder))).toBe(
      `${folder} knows no centre atlantis; it knows calgary, jinshan`,
    );
    expect(complaint(() => loadCatalogue('../jinshan'))).toBe(
      'schema/catalogues knows no centre ../jinshan; it knows calgary, jinshan',
    );
  });
});

describe('the hash of a catalogue', () => {
  const hash = () => loadCatalogue('calgary', folder).hash;
  const file = 'calgary/catalogue.yaml';

  it('does not count comments, layout and the order of keys', () => {
    const before = hash();
    plant(file, 'id: calgary', '# A remark\n\nid:   "calgary"   # another');
    plant(file, 'codes: local', '');
    plant(file, 'calendar: { kind: weekdays }', 'codes: local\ncalendar:\n  kind: weekdays');
    expect(hash()).toBe(before);
  });

  it('counts every word', () => {
    const before = hash();
    plant(file, 'en: Northeast', 'en: Northeasts');
    expect(hash()).not.toBe(before);
  });
});

describe('a ledger', () => {
  const calgary = 'calgary/ledger.yaml';

  it('of Calgary can be read', () => {
    const { ledger, file } = loadLedger('calgary');
    expect(file).toBe('schema/catalogues/calgary/ledger.yaml');
    expect(ledger.outcomes.map(({ outcome }) => outcome)).toEqual(['approved', 'notApproved', 'withdrawn']);
  });

  it('of Jinshan there is none', () => {
    expect(complaint(() => loadLedger('jinshan'))).toBe('schema/catalogues/jinshan/ledger.yaml cannot be read');
  });

  it.each([
    [
      'an unknown outcome',
      'outcome: notApproved',
      'outcome: mislaid',
      'mislaid',
      "outcomes.1.outcome: Invalid discriminator value. Expected 'approved' | 'notApproved' | 'withdrawn'",
    ],
    ['a date without a day', "'YYYY-MM-DD", "'YYYY-MM", "'YYYY", 'dates.format: names-no-day'],
    [
      'a pattern that catches nothing',
      "' (NE|",
      "' (?:NE|",
      "' (?",
      'project.locality.pattern: not-a-pattern-with-one-group',
    ],
    ['an unknown reading', 'factor: 0.09', 'factoid: 0.09', 'factoid', 'project.floorArea.factoid: unknown key'],
    [
      'a category of no catalogue',
      ': nonResidential',
      ': office',
      'office',
      'project.category.map.Non-Residential: office is no category of this catalogue',
    ],
    [
      'a locality of no catalogue',
      "$', otherwise: unknown",
      "$', otherwise: moon",
      'moon',
      'project.locality.otherwise: moon is no locality of this catalogue',
    ],
    [
      'a stage of no catalogue',
      'stage: constructionPermit',
      'stage: dream',
      'dream',
      'stage: dream is no stage of cases of this catalogue',
    ],
    [
      'an item of another stage',
      'item: buildingPermit',
      'item: C6',
      'C6',
      'outcomes.0.certificate.item: C6 is no item with a result of this stage',
    ],
    ['an encoding that is none', 'encoding: utf-8', 'encoding: morse', 'morse', 'file.encoding: no-such-encoding'],
  ])('is refused for %s', (_kind, was, is, faultAt, rule) => {
    const place = plant(calgary, was, is, faultAt);
    expect(complaint(() => loadLedger('calgary', folder))).toBe(`${place} ${rule}`);
  });
});
