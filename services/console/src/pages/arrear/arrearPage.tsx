import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Actions } from '../../commands/actions.tsx';
import { targetChoices } from '../../commands/targetChoices.ts';
import { useActs } from '../../commands/useActs.tsx';
import { useCentre } from '../../contract/useCentre.ts';
import { dayText } from '../../parts/day.ts';
import { Definition } from '../../parts/definition.tsx';
import { History } from '../../parts/history.tsx';
import { yuanText } from '../../parts/money.ts';
import { ObjectHead, ObjectPage } from '../../parts/objectPage.tsx';
import { arrearQuestion, type ArrearView } from './arrearQuestion.ts';

/** One arrear: who owes whom how much, what was paid, what is disputed, and what waits for a second hand. */
export const ArrearPage = (): ReactNode => {
  const { id } = useParams({ from: '/arrears/$id' });
  const { t } = useTranslation();
  const asked = useCentre(arrearQuestion, { id });
  const arrear = asked.data?.arrear;
  const actions = arrear?.actions ?? [];
  const payments = (arrear?.payments ?? []).map(({ payment, amount, paidOn }) => ({
    value: String(payment),
    label: `${payment} · ${paidOn} · ${yuanText(amount)}`,
  }));
  const acts = useActs(
    actions,
    (action, said) =>
      arrear && {
        preset: { arrear: id, ...said },
        revision: arrear.revision,
        choices: targetChoices(action, 'payment', payments, () => undefined),
        onDone: asked.again,
      },
  );
  return (
    <ObjectPage
      asked={asked}
      object={arrear}
      unknown={t('arrear.unknown')}
      list={{ to: '/arrears', name: t('page.arrears') }}
    >
      {(one) => (
        <>
          <ArrearHead arrear={one} />
          <Actions actions={actions} onAct={acts.open} />
          <Open arrear={one} />
          <Payments arrear={one} />
          <History history={one.history} />
          {acts.dialog}
        </>
      )}
    </ObjectPage>
  );
};

const ArrearHead = ({ arrear }: { readonly arrear: ArrearView }): ReactNode => {
  const { t } = useTranslation();
  const { creditor, debtor, amount, saidAmount, daysOverdue } = arrear;
  return (
    <ObjectHead
      title={arrear.project}
      state={<span className="tag">{arrear.stateText}</span>}
      said={[
        [t('arrear.creditor'), `${creditor.name} ${creditor.creditCode}`],
        [t('arrear.debtor'), `${debtor.name} ${debtor.creditCode ?? ''}`],
        [t('arrear.projectNumber'), arrear.projectNumber],
        [t('case.locality'), arrear.locality.name],
        [t('arrear.amount'), yuanText(amount)],
        [t('arrear.saidAmount'), saidAmount !== amount && yuanText(saidAmount)],
        [t('arrear.paid'), yuanText(arrear.paid)],
        [t('arrear.open'), yuanText(arrear.open)],
        [t('arrear.dueOn'), dayText(arrear.dueOn)],
        [t('arrear.daysOverdue'), daysOverdue != null && String(daysOverdue)],
        [t('arrear.evidence'), arrear.evidence],
        [
          t('arrear.recordedOn'),
          t(arrear.recordedBy === 'BY_CREDITOR' ? 'arrear.byCreditor' : 'arrear.byOfficer', {
            day: dayText(arrear.recordedOn),
          }),
        ],
        [t('arrear.settledOn'), arrear.settledOn != null && dayText(arrear.settledOn)],
      ]}
    />
  );
};

/** What the debtor says against it, and what is proposed and waits for another to agree. */
const Open = ({ arrear: { dispute, reductionProposed } }: { readonly arrear: ArrearView }): ReactNode => {
  const { t } = useTranslation();
  if (!dispute && !reductionProposed) return null;
  return (
    <section className="panel" aria-labelledby="arrear-waiting-title">
      <h2 id="arrear-waiting-title">{t('arrear.waiting')}</h2>
      {dispute && (
        <p>
          {t('arrear.disputed', { day: dayText(dispute.on) })} <span className="prose">{dispute.words}</span>
        </p>
      )}
      {reductionProposed && (
        <Definition
          said={[
            [t('arrear.reduceTo'), yuanText(reductionProposed.to)],
            [t('arrear.ground'), reductionProposed.groundText],
            [t('arrear.reason'), reductionProposed.reason],
            [t('arrear.evidence'), reductionProposed.evidence],
            [t('arrear.proposedBy'), reductionProposed.by.name],
          ]}
        />
      )}
    </section>
  );
};

const Payments = ({ arrear: { payments } }: { readonly arrear: ArrearView }): ReactNode => {
  const { t } = useTranslation();
  if (payments.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="arrear-payments-title">
      <h2 id="arrear-payments-title">{t('arrear.payments')}</h2>
      <ul className="tasks">
        {payments.map(({ payment, amount, paidOn, evidence, stateText, reason }) => (
          <li key={payment}>
            <span>
              {payment} · {yuanText(amount)} · {dayText(paidOn)} <span className="muted">{evidence}</span>
            </span>
            <span className="muted">
              {stateText}
              {reason != null && ` · ${reason}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
