import * as cases from '@onewindow/schema/case/commands.ts';
import * as hookup from '@onewindow/schema/hookup/commands.ts';
import * as projects from '@onewindow/schema/project/commands.ts';
import * as utilities from '@onewindow/schema/utility/commands.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import type { Context } from '../context.ts';
import { type CommandDefinition, dispatch, type Dispatched } from '../dispatch.ts';
import type { MutationResolvers, Resolvers } from '../generated/resolverTypes.ts';
import { caseRow } from './case.ts';
import { orderRow } from './hookup.ts';
import { projectRow } from './project.ts';
import { utilityView } from './utility.ts';

/** The object's id out of its stream's name, `<category>-<id>`. */
const idOf = (stream: string): string => stream.slice(stream.indexOf('-') + 1);

/** A resolver that only translates: the input to a command, and the answer to the object as it is now. */
const mutation =
  <Row, Name extends string>(
    name: Name,
    definition: CommandDefinition,
    rowOf: (context: Context, id: string) => Row | undefined | Promise<Row | undefined>,
  ) =>
  async (_root: unknown, { input }: { input: object }, context: Context) => {
    const answer: Dispatched = await dispatch(definition, input, context);
    if ('refusal' in answer) return answer;
    return { position: answer.position, [name]: await rowOf(context, idOf(answer.stream)) };
  };

const onProject = (definition: CommandDefinition) => mutation('project', definition, projectRow);
const onCase = (definition: CommandDefinition) => mutation('case', definition, caseRow);
const onOrder = (definition: CommandDefinition) => mutation('hookupOrder', definition, orderRow);
const onUtility = (definition: CommandDefinition) => mutation('utility', definition, utilityView);

/** The rest, which gives several commands or none, is in `replay.ts`. */
type Others = 'replayDelivery' | 'replayAllParked' | 'replayRange' | 'sendTest';

const mutations: Required<Omit<MutationResolvers, '__isTypeOf' | Others>> = {
  registerProject: onProject(projects.RegisterProject),
  amendProject: onProject(projects.AmendProject),
  markAsKeyProject: onProject(projects.MarkAsKeyProject),
  recordPriorApproval: onProject(projects.RecordPriorApproval),
  submitCase: onCase(cases.SubmitCase),
  requestCorrection: onCase(cases.RequestCorrection),
  supplyCorrection: onCase(cases.SupplyCorrection),
  acceptCase: onCase(cases.AcceptCase),
  recordSilentAcceptance: onCase(cases.RecordSilentAcceptance),
  refuseAcceptance: onCase(cases.RefuseAcceptance),
  concludeReview: onCase(cases.ConcludeReview),
  answerObjection: onCase(cases.AnswerObjection),
  startSpecialProcedure: onCase(cases.StartSpecialProcedure),
  endSpecialProcedure: onCase(cases.EndSpecialProcedure),
  extendLimit: onCase(cases.ExtendLimit),
  decideCase: onCase(cases.DecideCase),
  issueCertificates: onCase(cases.IssueCertificates),
  deliverDecision: onCase(cases.DeliverDecision),
  withdrawCase: onCase(cases.WithdrawCase),
  revokeCertificate: onCase(cases.RevokeCertificate),
  requestHookup: onOrder(hookup.RequestHookup),
  assignHookupOrder: onOrder(hookup.AssignHookupOrder),
  acceptHookupOrder: onOrder(hookup.AcceptHookupOrder),
  requestHookupSupplement: onOrder(hookup.RequestHookupSupplement),
  supplyHookupSupplement: onOrder(hookup.SupplyHookupSupplement),
  replyToSurvey: onOrder(hookup.ReplyToSurvey),
  declareReadyToConnect: onOrder(hookup.DeclareReadyToConnect),
  connectHookup: onOrder(hookup.ConnectHookup),
  declineHookupOrder: onOrder(hookup.DeclineHookupOrder),
  cancelHookupOrder: onOrder(hookup.CancelHookupOrder),
  registerEndpoint: onUtility(utilities.RegisterEndpoint),
  nameUtilityContact: onUtility(utilities.NameUtilityContact),
  suspendUtility: onUtility(utilities.SuspendUtility),
  resumeUtility: onUtility(utilities.ResumeUtility),
  addUtilitySecret: onUtility(utilities.AddUtilitySecret),
  retireUtilitySecret: onUtility(utilities.RetireUtilitySecret),
  issuePullToken: onUtility(utilities.IssuePullToken),
  revokePullToken: onUtility(utilities.RevokePullToken),
};

export const mutationResolvers: Resolvers = {
  Mutation: mutations,
  Refusal: {
    code: ({ refused }) => refused,
    message: ({ refused, details }, _args, { locale }) => wordsFor(locale, 'refusals', refused, details),
  },
};
