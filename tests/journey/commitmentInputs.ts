import type { TestCentre } from '../testCentre.ts';
import { given } from './asking.ts';

/** Brings a centre to where a command may be given, and says what would then be right. */
type Prepare = (centre: TestCentre) => Promise<object & { readonly [field: string]: unknown }>;

export const enterprise = { name: '示例建设单位', creditCode: '91310116MA1J000100' };
let sites = 0;
/** How many sites each centre was told of by itself. */
const sitesOf = new WeakMap<object, number>();
/** A sales site that nobody knows yet; of a centre, the one that it is in every centre. */
export const nextSite = (centre?: object) => ({
  kind: 'SALES_SITE',
  code: centre ? codeOf('JS-2022', nextOf(centre)) : codeOf('JS-2021', (sites += 1)),
  name: '示例家园销售现场',
  locality: 'langxia',
  address: '示例路 2 号',
  enterprise,
});
const codeOf = (series: string, number: number): string => `${series}-${String(number).padStart(4, '0')}`;
const nextOf = (centre: object): number => {
  const number = (sitesOf.get(centre) ?? 0) + 1;
  sitesOf.set(centre, number);
  return number;
};
/** Every clause of the kind for sales sites. */
export const siteClauses = ['plan', 'staffHealth', 'visitors', 'disinfection', 'cameras', 'notice'];
export const commitFor = (subject: object) => ({ subject, kind: 'salesSiteOpening', ticked: siteClauses });

const registered = async (centre: TestCentre): Promise<string> =>
  (await given(centre, 'registerSubject', { subject: nextSite() })).id;
const committed = async (centre: TestCentre): Promise<string> =>
  (await given(centre, 'commit', commitFor(nextSite()))).id;

/** Every command on subjects and commitments, with every field filled in that stands by itself. */
export const commitmentInputs = (
  granted: (centre: TestCentre) => Promise<string>,
): { readonly [mutation: string]: Prepare } => ({
  registerSubject: async () => ({ subject: nextSite(), creditCodeReason: '已核对' }),
  amendSubject: async (centre) => ({
    code: await registered(centre),
    reason: '迁址',
    changes: { name: '示例新城销售现场', locality: 'langxia', address: '示例路 3 号', enterprise },
    creditCodeReason: '已核对',
  }),
  assessSubjectRisk: async (centre) => ({ code: await registered(centre), risk: 'HIGH', reason: '上月有投诉' }),
  commit: async (centre) => {
    const subject = nextSite();
    const { id } = await given(centre, 'commit', commitFor(subject));
    return { ...commitFor(subject), replaces: id, contact: { name: '孙七', phone: '021-57920007' } };
  },
  withdrawCommitment: async (centre) => ({ commitment: await committed(centre), reason: '停止销售' }),
  findCommitmentFalse: async (centre) => ({
    commitment: await committed(centre),
    reason: '监控未接入',
    evidence: '现场照片 3 张',
  }),
  restCaseOnCommitment: async (centre) => permitOn(centre, await granted(centre)),
});

/** Commits for the project of a case to what its permit was granted on. */
export const permitOn = async (centre: TestCentre, caseId: string, facts: object = {}) => {
  const [code] = caseId.split('.');
  const ticked = ['land', 'planning', 'builder', 'funds', 'safetyMeasures', 'quality'];
  const subject = { kind: 'PROJECT', code, name: '示例厂房', locality: 'langxia', enterprise, ...facts };
  const { id } = await given(centre, 'commit', { subject, kind: 'permitConditions', ticked });
  return { commitment: id, caseId };
};
