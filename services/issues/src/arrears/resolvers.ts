import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';
import type { Context } from '@onewindow/gateway/requestContext.ts';
import { catalogueOf } from '@onewindow/gateway/resolvers/catalogueIndex.ts';
import { history } from '@onewindow/gateway/resolvers/history.ts';
import { connection } from '@onewindow/gateway/resolvers/paging.ts';
import { withSearchText } from '@onewindow/gateway/resolvers/searchText.ts';
import { daysBetween } from '@onewindow/kernel/civilDay.ts';
import { type ArrearRow, openCents } from '@onewindow/projections/issues/arrears/arrears.ts';
import { countArrears, findArrears } from '@onewindow/projections/issues/arrears/queries.ts';
import {
  type ArrearAge,
  type ArrearSum,
  arrearSumsBy,
  arrearSumsByAge,
} from '@onewindow/projections/issues/arrears/sums.ts';
import { arrearStream } from '@onewindow/schema/arrears/values.ts';
import { yuanOf } from '@onewindow/schema/money.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { actingFirm } from '../actingFirm.ts';

/** So many debtors or places are told, those of whom most is open. */
const mostSums = 100;

const arrearRow = ({ deps }: Context, id: string): ArrearRow | undefined => deps.reader.row<ArrearRow>('arrears', id);

/** How an arrear stands, in one word. */
const stateOf = ({ settled, disputed, dueOn }: ArrearRow, today: string): string => {
  if (settled) return settled.how;
  if (disputed) return 'disputed';
  return dueOn < today ? 'overdue' : 'notDue';
};

const recordedBy = ({ by: { firm }, creditor }: ArrearRow) =>
  firm === creditor.creditCode ? 'byCreditor' : 'byOfficer';

/** What is told of a sum, whatever it is summed by. */
const told = ({ key: _, name: _name, open, disputed, said, paid, ...counts }: ArrearSum) => ({
  ...counts,
  open: yuanOf(open),
  disputed: yuanOf(disputed),
  ...(said !== undefined && { amount: yuanOf(said) }),
  ...(paid !== undefined && { paid: yuanOf(paid) }),
});

/** What is answered of the ledger of arrears: money in yuan. */
export const arrearsResolvers: Omit<ContextResolvers, 'access'> = {
  resolvers: [
    {
      Query: {
        arrear: (_root, { id }, context) => arrearRow(context, id),
        arrears: (_root, { filter, orderBy, ...page }, context) => {
          const { deps, today } = context;
          const wanted = withSearchText(filter, context);
          return connection(
            page,
            context,
            (options) => findArrears(deps.reader, wanted, orderBy ?? { field: 'dueOn' }, options, today),
            () => countArrears(deps.reader, wanted, today),
          );
        },
        arrearSums: async (_root, { groupBy }, context) => {
          const { deps, today, locale } = context;
          if (groupBy === 'age')
            return (await arrearSumsByAge(deps.reader, today)).map((sum) => ({
              ...told(sum),
              age: sum.key as ArrearAge,
              title: wordsFor(locale, 'arrearAges', sum.key),
            }));
          const sums = await arrearSumsBy(deps.reader, groupBy, mostSums);
          return sums.map((sum) => {
            if (groupBy === 'debtor') {
              const { key, name = key } = sum;
              return { ...told(sum), debtor: name, title: name, ...(name !== key && { creditCode: key }) };
            }
            const locality = catalogueOf(context).locality(sum.key);
            return { ...told(sum), locality, title: locality.name[locale] };
          });
        },
      },
      Arrear: {
        locality: ({ locality }, _args, context) => catalogueOf(context).locality(locality),
        amount: ({ cents }) => yuanOf(cents),
        saidAmount: ({ saidCents }) => yuanOf(saidCents),
        paid: ({ paidCents }) => yuanOf(paidCents),
        open: (row) => yuanOf(openCents(row)),
        daysOverdue: ({ settled, dueOn }, _args, { today }) =>
          settled || dueOn >= today ? undefined : daysBetween(dueOn, today),
        recordedBy,
        payments: ({ payments }, _args, { locale }) =>
          payments.map(({ cents, by, state, said, ...payment }) => ({
            ...payment,
            amount: yuanOf(cents),
            state,
            stateText: wordsFor(locale, 'arrearPaymentStates', state),
            recordedBy: by,
            ...(said !== undefined && { confirmedBy: said }),
          })),
        reductionProposed: ({ proposal }, _args, { locale }) =>
          proposal && {
            ...proposal,
            to: yuanOf(proposal.cents),
            groundText: wordsFor(locale, 'reductionGrounds', proposal.ground),
          },
        dispute: ({ disputed }) => disputed,
        settledOn: ({ settled }) => settled?.on,
        settledBy: ({ settled }) => settled?.how,
        stateText: (row, _args, { today, locale }) => wordsFor(locale, 'arrearStates', stateOf(row, today)),
        history: ({ id }, page, context) => history(arrearStream(id), page, context),
      },
    },
  ],
  answers: { arrear: arrearRow },
  said: Object.fromEntries(
    [
      'recordArrear',
      'amendArrear',
      'recordArrearPayment',
      'confirmArrearPayment',
      'rejectArrearPayment',
      'proposeArrearReduction',
      'confirmArrearReduction',
      'declineArrearReduction',
      'disputeArrear',
      'endArrearDispute',
    ].map((mutation) => [mutation, actingFirm]),
  ),
  nodes: { Arrear: arrearRow },
  actions: { Arrear: ({ id }: ArrearRow) => id },
  sentences: {
    ArrearPaymentConfirmed: { by: 'said' },
    ArrearDisputed: { by: 'said' },
    ArrearSettled: { by: 'how' },
    ArrearReduced: { by: 'ground' },
  },
};
