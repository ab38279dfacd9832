import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { dayText } from '../../parts/day.ts';
import { shareText } from '../durations/figures.ts';
import type { AppraisalRow } from './appraisalQuestion.ts';
import type { AppraisalView, Measure, Rank } from './appraisalView.ts';

interface Props {
  readonly rows: readonly AppraisalRow[];
  readonly rankedBy: Rank;
  readonly chosen: AppraisalView;
  readonly onChoose: (measure: Measure, locality: string | undefined) => void;
}

type Figures = AppraisalRow['figures'];

/** The columns: what they are called, what stands in them, and the subjects of which figure are behind it. */
const columns = [
  { name: 'known', text: ({ known }) => String(known), measure: 'KNOWN' },
  { name: 'open', text: ({ open }) => String(open), measure: 'OPEN' },
  { name: 'reopening', text: ({ reopeningRate }) => shareText(reopeningRate), measure: 'NOT_OPEN' },
  { name: 'inspected', text: ({ inspected }) => String(inspected), measure: 'INSPECTED' },
  { name: 'coverage', text: ({ inspectionCoverage }) => shareText(inspectionCoverage), measure: 'NOT_INSPECTED' },
  { name: 'ended', text: ({ inTime, ended }) => `${inTime} / ${ended}`, measure: 'ENDED' },
  { name: 'inTime', text: ({ shareInTime }) => shareText(shareInTime), measure: 'IN_TIME' },
  { name: 'overdue', text: ({ overdue }) => String(overdue), measure: 'OVERDUE' },
  { name: 'withdrawn', text: ({ withdrawn }) => String(withdrawn), measure: 'WITHDRAWN' },
  { name: 'foundFalse', text: ({ foundFalse }) => String(foundFalse), measure: 'FOUND_FALSE' },
  { name: 'amended', text: ({ amended }) => String(amended), measure: 'AMENDED' },
  { name: 'complained', text: ({ complained }) => String(complained), measure: 'COMPLAINED' },
  { name: 'extended', text: ({ extended }) => String(extended), measure: 'EXTENDED' },
] as const satisfies readonly {
  readonly name: string;
  readonly text: (figures: Figures) => string;
  readonly measure: Measure;
}[];

/** The districts in their order; every figure leads to the subjects behind it. */
export const Ranking = ({ rows, rankedBy, chosen, onChoose }: Props): ReactNode => {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="ranking-title">
      <h2 id="ranking-title">
        {t('appraisal.ranking', { rank: t(`appraisal.rank.${rankedBy}`), day: dayText(rows[0]?.day ?? '') })}
      </h2>
      <div className="scroll-x" tabIndex={0} role="group" aria-labelledby="ranking-title">
        <table className="figures">
          <thead>
            <tr>
              <th scope="col" className="row-number">
                {t('appraisal.place')}
              </th>
              <th scope="col">{t('case.locality')}</th>
              {columns.map(({ name }) => (
                <th key={name} scope="col" className="row-number">
                  {t(`appraisal.figure.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ place, locality, figures }) => (
              <tr key={locality.id}>
                <td className="row-number">{place ?? '–'}</td>
                <th scope="row">{locality.name}</th>
                {columns.map(({ name, text, measure }) => (
                  <td key={name} className="row-number">
                    <button
                      type="button"
                      className="row-order"
                      aria-pressed={chosen.measure === measure && chosen.locality === locality.id}
                      aria-label={t('appraisal.behindOf', {
                        place: locality.name,
                        figure: t(`appraisal.figure.${name}`),
                        text: text(figures),
                      })}
                      onClick={() => onChoose(measure, locality.id)}
                    >
                      {text(figures)}
                    </button>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="muted">{t('appraisal.how')}</p>
    </section>
  );
};
