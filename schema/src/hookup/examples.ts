import type { Callback } from './callback.ts';
import { type HookupMessage, messageSchemaId, messageType, type TestMessage } from './message.ts';
import type { HookupRequest } from './values.ts';

const caseId = '2611-310116-04-01-000001.constructionPermit.1';
const orderId = `${caseId}.water`;
const company = 'jinshanWater';

const request: HookupRequest = {
  orderId,
  purpose: 'permanent',
  utility: 'water',
  company,
  projectCode: '2611-310116-04-01-000001',
  caseId,
  units: 'all',
  projectName: '示例厂房',
  category: 'industrial',
  investment: 12_000,
  address: '示例路 1 号',
  regionCode: '310116',
  locality: 'jinshanIndustrialZone',
  coordinates: { longitude: 121.34, latitude: 30.74 },
  landArea: 20_000,
  floorArea: 31_000,
  plannedStart: '2026-12-15',
  plannedFinish: '2028-06-30',
  applicant: { name: '示例建设单位', creditCode: '91310116MA1J000100' },
  contact: { name: '示例联系人', phone: '021-00000000' },
  permit: { number: '310116202611230101', issuedOn: '2026-11-23', issuer: '金山区工程建设项目审批审查中心' },
  demand: { pipeDiameter: 100 },
  neededBy: '2028-03-31',
  limits: {
    withoutExternalLine: { survey: 2, connection: 2 },
    withExternalLine: { survey: 4, connection: 5 },
  },
};

const envelope = {
  specversion: '1.0',
  source: '/centres/jinshan',
  subject: orderId,
  datacontenttype: 'application/json',
  dataschema: messageSchemaId,
} as const;

/** What a company is sent: a new order, a change of its project, and its end. */
export const messageExamples: readonly HookupMessage[] = [
  {
    ...envelope,
    id: '4f8de7a2-5d1c-5b1a-9d0e-0c6f0a8b7e11',
    type: messageType('opened'),
    time: '2026-11-23T02:15:00.000Z',
    position: '1204',
    data: { version: 1, company, orderId, sequence: 1, request },
  },
  {
    ...envelope,
    id: '0b6c3f0e-8a53-5c0f-8f0b-3d7f5f4c2a22',
    type: messageType('amended'),
    time: '2026-12-01T06:00:00.000Z',
    position: '1871',
    data: {
      version: 1,
      company,
      orderId,
      sequence: 2,
      request: { ...request, demand: { pipeDiameter: 150 } },
      reason: '设计变更',
      changed: ['demand'],
    },
  },
  {
    ...envelope,
    id: '9e2a4d57-1f6b-5e38-b7a9-6b1c2d3e4f33',
    type: messageType('cancelled'),
    time: '2027-01-10T03:30:00.000Z',
    position: '2950',
    data: {
      version: 1,
      company,
      orderId,
      sequence: 3,
      request: { ...request, demand: { pipeDiameter: 150 } },
      reason: '以欺骗手段取得许可',
      permitEnd: { act: 'annulled', number: '310116202611230101' },
    },
  },
];

/** A message without an order. */
export const testExample: TestMessage = {
  specversion: '1.0',
  id: '6a1d0c1e-3b52-4d0e-9a55-1f7f0f7a6b44',
  source: '/centres/jinshan',
  type: messageType('test'),
  time: '2026-11-23T02:00:00.000Z',
  datacontenttype: 'application/json',
  data: { version: 1, company },
};

/** What a company may answer, from acceptance to the connection. */
export const callbackExamples: readonly Callback[] = [
  { type: 'accepted', data: { orderId, companyNumber: 'W-2026-0815' } },
  { type: 'supplementRequested', data: { orderId, asked: '请补充总平面图和用水量计算书' } },
  { type: 'surveyed', data: { orderId, externalLine: false, number: 'S-2026-0815', surveyedOn: '2026-11-25' } },
  { type: 'readyToConnect', data: { orderId } },
  { type: 'connected', data: { orderId, customerNumber: '88001234', connectedOn: '2028-03-20' } },
  { type: 'declined', data: { orderId, code: 'noCapacity', reason: '管网容量不足' } },
];
