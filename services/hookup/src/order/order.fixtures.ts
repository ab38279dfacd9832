import { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { HookupRequest } from '@onewindow/schema/hookup/values.ts';
import type { ProjectFacts } from '@onewindow/schema/project/values.ts';

const name = (text: string) => ({ 'zh-CN': text, en: text });
const named = (...ids: string[]) => ids.map((id) => ({ id, name: name(id) }));
export const limits = {
  withoutExternalLine: { survey: 2, connection: 2 },
  withExternalLine: { survey: 4, connection: 5 },
};

/** Water from one of two companies, power that does not reach the north, telecom from the carrier that the applicant chooses. */
export const catalogue = Catalogue.parse({
  id: 'example',
  version: 'example-1',
  name: name('示例中心'),
  regionCode: '310116',
  issuer: name('示例审批局'),
  zone: 'Asia/Shanghai',
  calendar: { kind: 'weekdays' },
  codes: 'cn',
  categories: named('civil'),
  localities: named('north', 'south'),
  departments: named('construction'),
  stages: [{ id: 'hookup', name: name('市政接入'), ofOrders: true }],
  utilities: [
    { id: 'water', item: 'waterHookup', name: name('供水'), demand: ['pipeDiameter'], limits },
    { id: 'power', item: 'powerHookup', name: name('供电'), demand: ['capacity'], limits },
    {
      id: 'telecom',
      item: 'telecomHookup',
      name: name('通信'),
      demand: ['lines'],
      several: true,
      limits,
    },
  ],
  companies: [
    { id: 'waterNorth', utility: 'water', name: name('北水'), localities: ['north'] },
    { id: 'waterSouth', utility: 'water', name: name('南水'), localities: ['south'] },
    { id: 'powerSouth', utility: 'power', name: name('南电'), localities: ['south'] },
    { id: 'carrierA', utility: 'telecom', name: name('甲') },
  ],
});

export const projectCode = '2020-310116-47-03-000000';

export const facts: ProjectFacts = {
  name: '示例厂房',
  applicant: { name: '示例建设单位 01', creditCode: '91310116MA1J000101', creditCodeReason: '执照如此记载' },
  category: 'civil',
  traits: [],
  address: '示例路 1 号',
  locality: 'north',
  height: 40,
  floorArea: 900,
  contact: { name: '张三', phone: '021-1' },
  plannedStart: '2021-09-01',
  utilities: [],
};

/** What the permit asks the water company for. */
export const request: HookupRequest = {
  orderId: `${projectCode}.permit.1.water`,
  purpose: 'permanent',
  utility: 'water',
  company: 'waterNorth',
  projectCode,
  caseId: `${projectCode}.permit.1`,
  units: 'all',
  projectName: '示例厂房',
  category: 'civil',
  address: '示例路 1 号',
  regionCode: '310116',
  locality: 'north',
  demand: { pipeDiameter: 100 },
  limits,
  permit: { number: '310116202106300101', issuedOn: '2021-06-30', issuer: '示例审批局' },
};
