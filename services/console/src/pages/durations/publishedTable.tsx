import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { ResultOf } from '../../contract/graphql.ts';
import type { tableQuestion } from './durationsQuestion.ts';
import { daysText, shareText } from './figures.ts';

type Row = NonNullable<ResultOf<typeof tableQuestion>['stageDurations']>[number];

interface Props {
  readonly rows: readonly Row[];
  readonly chosen: string;
  readonly onChoose: (stage: string) => void;
}

/** The table that the centre publishes; a stage is chosen by its name. */
export const PublishedTable = ({ rows, chosen, onChoose }: Props): ReactNode => {
  const { t } = useTranslation();
  return (
    <div className="scroll-x panel" tabIndex={0} role="region" aria-label={t('durations.table')}>
      <table className="figures">
        <caption>{t('durations.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('durations.stage')}</th>
            {(['concluded', 'mean', 'median', 'p90', 'committed', 'statutory', 'delivered', 'voided'] as const).map(
              (name) => (
                <th key={name} scope="col" className="row-number">
                  {t(`durations.${name}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.stage.id} aria-current={row.stage.id === chosen || undefined}>
              <th scope="row">
                <button type="button" className="row-order" onClick={() => onChoose(row.stage.id)}>
                  {row.stage.name}
                </button>
              </th>
              <td className="row-number">{row.concluded}</td>
              <td className="row-number">
                <strong>{daysText(row.meanWorkingDays)}</strong>
              </td>
              <td className="row-number">{daysText(row.medianWorkingDays)}</td>
              <td className="row-number">{daysText(row.p90WorkingDays)}</td>
              <td className="row-number">{shareText(row.shareWithinCommitted)}</td>
              <td className="row-number">{shareText(row.shareWithinStatutory)}</td>
              <td className="row-number">{shareText(row.shareDeliveredInTime)}</td>
              <td className="row-number">{row.voided}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
