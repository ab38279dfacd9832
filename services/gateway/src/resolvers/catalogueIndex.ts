import type {
  Catalogue,
  CatalogueCompany,
  CatalogueItem,
  CatalogueStage,
  CatalogueUtility,
} from '@onewindow/schema/catalogue.ts';

import type { Context } from '../requestContext.ts';

/** What every entry of a catalogue is known by. */
export interface NamedEntry {
  readonly id: string;
  readonly name: { readonly 'zh-CN': string; readonly en: string };
}
/** An entry of which a catalogue may know more: nothing more where an older one had it and this one has not. */
type Known<Entry> = NamedEntry & Partial<Entry>;
export type KnownStage = Known<CatalogueStage>;
export type KnownItem = Known<CatalogueItem>;
export type KnownMaterial = Known<Catalogue['materials'][number]>;
export type KnownCompany = Known<CatalogueCompany>;
export type KnownCategory = Known<Catalogue['categories'][number]>;
export type KnownLocality = Known<Catalogue['localities'][number]>;
export type KnownDepartment = Known<Catalogue['departments'][number]>;
export type KnownUtility = Known<CatalogueUtility>;
export type KnownProcedureKind = Known<Catalogue['procedures'][number]>;

/** The entries of a catalogue by their ids: looked up for every row that names one. */
export interface CatalogueIndex {
  readonly stage: (id: string) => KnownStage;
  /** Item ids are unique within their stage; without one the first stage that has it tells. */
  readonly item: (id: string, stage?: string) => KnownItem;
  readonly category: (id: string) => KnownCategory;
  readonly trait: (id: string) => NamedEntry;
  readonly locality: (id: string) => KnownLocality;
  readonly department: (id: string) => KnownDepartment;
  readonly material: (id: string) => KnownMaterial;
  readonly procedureKind: (id: string) => KnownProcedureKind;
  readonly utility: (id: string) => KnownUtility;
  readonly company: (id: string) => KnownCompany;
  readonly issueKind: (id: string) => NamedEntry;
  readonly commitmentKind: (id: string) => NamedEntry;
}

const indexes = new WeakMap<Catalogue, CatalogueIndex>();

/** The index of the catalogue that answers are given by. */
export const catalogueOf = ({ deps }: Pick<Context, 'deps'>): CatalogueIndex => {
  const { catalogue } = deps.law;
  const known = indexes.get(catalogue) ?? indexOf(catalogue);
  indexes.set(catalogue, known);
  return known;
};

const indexOf = (catalogue: Catalogue): CatalogueIndex => {
  const items = new Map<string, CatalogueItem>();
  for (const stage of catalogue.stages) {
    for (const item of stage.items) {
      items.set(`${stage.id}.${item.id}`, item);
      if (!items.has(item.id)) items.set(item.id, item);
    }
  }
  return {
    stage: lookUp(catalogue.stages),
    item: (id, stage) => items.get(stage === undefined ? id : `${stage}.${id}`) ?? unknown(id),
    category: lookUp(catalogue.categories),
    trait: lookUp(catalogue.traits),
    locality: lookUp(catalogue.localities),
    department: lookUp(catalogue.departments),
    material: lookUp(catalogue.materials),
    procedureKind: lookUp(catalogue.procedures),
    utility: lookUp(catalogue.utilities),
    company: lookUp(catalogue.companies),
    issueKind: lookUp(catalogue.issueKinds),
    commitmentKind: lookUp(catalogue.commitments.kinds),
  };
};

const lookUp = <Entry extends NamedEntry>(entries: readonly Entry[]): ((id: string) => Known<Entry>) => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => byId.get(id) ?? (unknown(id) as Known<Entry>);
};

/** The entry that an id names, where there is an id. */
export const ifNamed = <Entry>(id: string | undefined, find: (id: string) => Entry): Entry | undefined =>
  id === undefined ? undefined : find(id);

/** What no entry names is shown as its id. */
const unknown = (id: string): NamedEntry => ({ id, name: { 'zh-CN': id, en: id } });
