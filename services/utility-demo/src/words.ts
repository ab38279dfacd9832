import type { Reply } from './answers.ts';
import type { AnswerType } from './callback.ts';
import type { Notification } from './message.ts';
import type { OrderState } from './orders.ts';

/** The words of this company, which is not the centre: both languages side by side. */
type Words<Key extends string> = { readonly [Name in Key]: string };

export const answerWords: Words<AnswerType> = {
  accepted: '受理 Accepted',
  supplementRequested: '要求补充 Supplement requested',
  surveyed: '踏勘答复 Survey replied',
  readyToConnect: '具备接通条件 Ready to connect',
  connected: '已接通 Connected',
  declined: '不予受理 Declined',
};

export const stateWords: Words<OrderState> = {
  ...answerWords,
  received: '已收到 Received',
  supplemented: '已补充 Supplemented',
  reassigned: '已改派他家 With another company',
  cancelled: '已取消 Cancelled',
};

export const notificationWords: Words<Notification> = {
  opened: '新报装单 Opened',
  assigned: '指派给本企业 Assigned',
  reassigned: '改派他家 Reassigned',
  amended: '项目变更 Amended',
  supplemented: '申请人已补充 Supplemented',
  cancelled: '取消 Cancelled',
  permitEnded: '许可证已终止 Permit ended',
  permitRestored: '许可证已恢复 Permit restored',
  reopened: '重新开始 Reopened',
  stopRequested: '请停止办理 Asked to stop',
};

/** By the codes of the published schema, as the figures of a demand below; a test knows of any that is missing. */
export const declineWords: { readonly [code: string]: string } = {
  noCapacity: '容量不足 no capacity',
  outsideArea: '不在服务范围 outside the area',
  demandUnclear: '需求不明 demand unclear',
  applicantsWish: '申请人要求 applicant’s wish',
  other: '其他 other',
};

export const demandWords: { readonly [figure: string]: string } = {
  pipeDiameter: '管径 pipe diameter (mm)',
  capacity: '容量 capacity (kVA)',
  voltage: '电压 voltage (kV)',
  gasFlow: '用气量 gas flow (m³/h)',
  discharge: '排水量 discharge (m³/d)',
  lines: '线路数 lines',
  note: '备注 note',
};

/** What a centre said to an answer, in one line. */
export const replyWords = (reply: Reply | undefined): string => {
  if (!reply) return '正在发送 under way';
  if ('unreachable' in reply) return `未送达 not delivered: ${reply.unreachable}`;
  return `${reply.status} ${saidIn(reply.body)}`;
};

/** Of the page for companies: the forms in which a centre replies. Whoever else replied may have said anything. */
interface Said {
  readonly hookupOrder?: { readonly status?: string };
  readonly refusal?: { readonly code?: string; readonly message?: string };
  readonly errors?: readonly ({ readonly message?: string } | null)[];
}

const saidIn = (body: unknown): string => {
  const { hookupOrder, refusal, errors } = (body ?? {}) as Said;
  if (refusal) return `${refusal.code}: ${refusal.message}`;
  if (Array.isArray(errors)) return errors.map((error) => error?.message).join('; ');
  return hookupOrder?.status ?? '';
};
