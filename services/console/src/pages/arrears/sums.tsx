import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../../parts/button.tsx';
import { yuanText } from '../../parts/money.ts';
import type { ArrearSums } from './arrearsQuestion.ts';

/** So many debtors are named, those who owe most. */
const fewDebtors = 5;

interface Props {
  readonly sums: ArrearSums;
  /** Shows the arrears of one debtor. */
  readonly showDebtor: (debtor: string) => void;
}

/** What is open, by how long it has been due, and who owes most. */
export const Sums = ({ sums: { byAge, byDebtor }, showDebtor }: Props): ReactNode => {
  const { t } = useTranslation();
  const owing = (byDebtor ?? []).filter(({ openArrears }) => openArrears > 0);
  if (owing.length === 0) return null;
  return (
    <details>
      <summary>
        {t('arrears.openInAll', {
          amount: yuanText(owing.reduce((sum, { open }) => sum + open, 0)),
          count: owing.reduce((sum, { openArrears }) => sum + openArrears, 0),
        })}
      </summary>
      <ul className="tasks">
        {(byAge ?? []).map(({ title, open, openArrears }) => (
          <li key={title}>
            <span>{title}</span>
            <span className="muted">{t('arrears.sum', { amount: yuanText(open), count: openArrears })}</span>
          </li>
        ))}
        {owing.slice(0, fewDebtors).map(({ title, creditCode, open, openArrears }) => (
          <li key={creditCode ?? title}>
            <span>
              <Button kind="link" onPress={() => showDebtor(creditCode ?? title)}>
                {title}
              </Button>
            </span>
            <span className="muted">{t('arrears.sum', { amount: yuanText(open), count: openArrears })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};
