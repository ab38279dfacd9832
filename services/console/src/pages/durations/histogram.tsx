import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly stage: string;
  readonly bars: readonly { readonly workingDays: number; readonly concluded: number }[];
  readonly chosen: number | undefined;
  readonly onChoose: (days: number | undefined) => void;
}

/** How many took how many working days; each bar is pressed to see the cases behind it, and pressed again to see all. */
export const Histogram = ({ stage, bars, chosen, onChoose }: Props): ReactNode => {
  const { t } = useTranslation();
  const most = Math.max(1, ...bars.map(({ concluded }) => concluded));
  return (
    <section className="panel" aria-labelledby="durations-histogram">
      <h2 id="durations-histogram">{t('durations.histogram', { stage })}</h2>
      <ul className="bars">
        {bars.map(({ workingDays, concluded }) => (
          <li key={workingDays}>
            <button
              type="button"
              className="bar"
              aria-pressed={workingDays === chosen}
              onClick={() => onChoose(workingDays === chosen ? undefined : workingDays)}
            >
              <span className="bar-name">{t('durations.days', { days: workingDays })}</span>
              <span className="bar-track">
                <span className="bar-length" style={{ width: `${(concluded * 100) / most}%` }} />
              </span>
              <span className="bar-count">{concluded}</span>
              <span className="visually-hidden">{t('durations.bar')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
