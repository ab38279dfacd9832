import type { Notification } from '@onewindow/schema/hookup/message.ts';
import type { DeclineCode, HookupRequest } from '@onewindow/schema/hookup/values.ts';
import { z } from 'zod';

import type { AnswerType, Reply } from './answers.ts';
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
};

export const declineWords: Words<z.infer<typeof DeclineCode>> = {
  noCapacity: '容量不足 no capacity',
  outsideArea: '不在服务范围 outside the area',
  demandUnclear: '需求不明 demand unclear',
  applicantsWish: '申请人要求 applicant’s wish',
  other: '其他 other',
};

export const demandWords: Words<keyof HookupRequest['demand']> = {
  pipeDiameter: '管径 pipe diameter (mm)',
  capacity: '容量 capacity (kVA)',
  voltage: '电压 voltage (kV)',
  gasFlow: '用气量 gas flow (m³/h)',
  discharge: '排水量 discharge (m³/d)',
  lines: '线路数 lines',
  note: '备注 note',
};

/** The shapes of a centre's answers to a callback. */
const Said = z.object({
  hookupOrder: z.object({ status: z.string() }).nullish(),
  refusal: z.object({ code: z.string(), message: z.string() }).nullish(),
  errors: z.array(z.object({ message: z.string() })).nullish(),
});

/** What a centre said to an answer, in one line. */
export const replyWords = (reply: Reply | undefined): string => {
  if (!reply) return '正在发送 under way';
  if ('unreachable' in reply) return `未送达 not delivered: ${reply.unreachable}`;
  const said = Said.safeParse(reply.body).data;
  if (said?.refusal) return `${reply.status} ${said.refusal.code}: ${said.refusal.message}`;
  if (said?.errors) return `${reply.status} ${said.errors.map(({ message }) => message).join('; ')}`;
  return `${reply.status} ${said?.hookupOrder?.status ?? ''}`;
};
