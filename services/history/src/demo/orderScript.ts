import type { HookupCommand } from '@onewindow/schema/hookup/commands.ts';
import type { HookupRequest } from '@onewindow/schema/hookup/values.ts';

import { chanceOf } from './chance.ts';
import type { TemporaryOrder } from './openJourneys.ts';
import { demandOf } from './sites.ts';
import type { Act, Hookup } from './story.ts';

/** A permit's order from its opening, on the day of the certificate, to the connection. */
export const orderScript = (
  request: HookupRequest,
  { survey, works, connection, externalLine }: Hookup,
): Act<HookupCommand>[] => {
  const { orderId, utility, company = '' } = request;
  const steps = stepsOf(orderId, utility, externalLine ?? false);
  const accepted = chanceOf(`order ${orderId}`).between(0, 2);
  const replied = accepted + survey;
  const ready = replied + works;
  return [
    act(0, { type: 'OpenHookupOrder', data: { request } }),
    act(accepted, steps.accept),
    act(replied, steps.reply),
    act(ready, steps.ready),
    act(ready + connection, {
      type: 'ConnectHookup',
      data: {
        orderId,
        customerNumber: `示例户号 ${company}-${chanceOf(`customer ${orderId}`).between(10_000, 99_999)}`,
      },
    }),
  ];
};

/** The most that an order can take, from the certificate on. */
export const orderLength = ({ survey, works, connection }: Hookup): number => 2 + survey + works + connection;

/** A temporary order up to its last step, which was on the working day `until`; the others two days apart before it. */
export const temporaryScript = (
  { utility, reached }: TemporaryOrder,
  projectCode: string,
  until: number,
): Act<HookupCommand>[] => {
  const orderId = `${projectCode}.temporary.${utility}.1`;
  const demand = demandOf(utility, chanceOf(`demand ${orderId}`));
  const steps = stepsOf(orderId, utility, false);
  const request: HookupCommand = {
    type: 'RequestHookup',
    data: { projectCode, purpose: 'temporary', utility, demand },
  };
  const commands = {
    requested: [request],
    accepted: [request, steps.accept],
    surveyed: [request, steps.accept, steps.reply],
    readyToConnect: [request, steps.accept, steps.reply, steps.ready],
    declined: [request, steps.decline],
  }[reached];
  return commands.map((command, step) => act(Math.max(0, until - 2 * (commands.length - 1 - step)), command));
};

const stepsOf = (orderId: string, utility: string, externalLine: boolean) => {
  const serial = chanceOf(`number ${orderId}`).between(1000, 9999);
  return {
    accept: { type: 'AcceptHookupOrder', data: { orderId, companyNumber: `示例工单 ${utility}-${serial}` } },
    reply: {
      type: 'ReplyToSurvey',
      data: {
        orderId,
        externalLine,
        number: `示例勘察 ${utility}-${serial}`,
        reply: externalLine ? '需实施外线工程，接入方案已答复。' : '就近接入，无需外线工程。',
      },
    },
    ready: { type: 'DeclareReadyToConnect', data: { orderId } },
    decline: {
      type: 'DeclineHookupOrder',
      data: { orderId, code: 'noCapacity', reason: '周边配变容量不足，近期无法提供临时用电，建议调整用电容量。' },
    },
  } as const satisfies Record<string, HookupCommand>;
};

const act = (tick: number, command: HookupCommand): Act<HookupCommand> => ({ tick, give: () => command });
