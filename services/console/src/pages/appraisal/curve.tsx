import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useCentre } from '../../contract/useCentre.ts';
import { Failure, Skeleton } from '../../parts/states.tsx';
import { shareText } from '../durations/figures.ts';
import { type CurvePoint, curveQuestion } from './appraisalQuestion.ts';
import { daysOfCurve, type Rank } from './appraisalView.ts';

/** In units of the picture, which is as wide as there is room. */
const width = 600;
const height = 140;
const margin = 24;

interface Props {
  readonly kind: string;
  readonly on: string;
  readonly rank: Rank;
  /** Of one district; of all together where none is chosen. */
  readonly locality: { readonly id: string; readonly name: string } | undefined;
}

/** A month of one figure, day by day. To whoever does not see the line it is one sentence, and the days stand beneath it. */
export const Curve = ({ kind, on, rank, locality }: Props): ReactNode => {
  const { t } = useTranslation();
  const asked = useMemo(
    () => ({ kind, ...daysOfCurve(on), locality: locality ? [locality.id] : null }),
    [kind, on, locality],
  );
  const { data, error, again } = useCentre(curveQuestion, asked);
  const points = data?.appraisalCurve?.map(({ day, figures }) => ({ day, value: valueOf(rank, figures) }));
  const said = (value: number | null | undefined): string =>
    rank === 'OVERDUE' ? String(value ?? 0) : shareText(value);
  return (
    <section className="panel" aria-labelledby="curve-title">
      <h2 id="curve-title">
        {t('appraisal.curve', {
          rank: t(`appraisal.rank.${rank}`),
          place: locality?.name ?? t('appraisal.allPlaces'),
        })}
      </h2>
      {error && !data && <Failure error={error} again={again} />}
      {!error && !points && <Skeleton lines={4} />}
      {points && (
        <>
          <Line points={points} said={said} />
          <details>
            <summary>{t('appraisal.days')}</summary>
            <table className="figures">
              <tbody>
                {points.toReversed().map(({ day, value }) => (
                  <tr key={day}>
                    <th scope="row">{day}</th>
                    <td className="row-number">{said(value)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
};

const valueOf = (rank: Rank, figures: CurvePoint['figures']): number | null => {
  if (rank === 'OVERDUE') return figures.overdue;
  if (rank === 'COVERAGE') return figures.inspectionCoverage;
  return rank === 'IN_TIME' ? figures.shareInTime : figures.reopeningRate;
};

interface LineProps {
  readonly points: readonly { readonly day: string; readonly value: number | null }[];
  readonly said: (value: number | null) => string;
}

const Line = ({ points, said }: LineProps): ReactNode => {
  const { t } = useTranslation();
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  const most = Math.max(1, ...points.map(({ value }) => value ?? 0));
  const placed = points.map(({ day, value }, index) => ({
    day,
    value,
    x: margin + (index * (width - 2 * margin)) / (points.length - 1),
    y: height - margin - ((value ?? 0) * (height - 2 * margin)) / most,
  }));
  const told = placed.filter(({ value }) => value !== null);
  const sentence = t('appraisal.from', {
    from: first.day,
    first: said(first.value),
    to: last.day,
    last: said(last.value),
  });
  return (
    <svg className="trend" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={sentence}>
      <line className="trend-ground" x1={margin} x2={width - margin} y1={height - margin} y2={height - margin} />
      <polyline className="trend-line" points={told.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {placed
        .filter((_, index) => index % 5 === 0)
        .map(({ day, value, x, y }) => (
          <g key={day}>
            {value !== null && (
              <>
                <circle className="trend-point" cx={x} cy={y} r="3" />
                <text className="trend-text" x={x} y={y - 8} textAnchor="middle">
                  {said(value)}
                </text>
              </>
            )}
            <text className="trend-text" x={x} y={height - 6} textAnchor="middle">
              {day.slice(5)}
            </text>
          </g>
        ))}
    </svg>
  );
};
