import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { daysText } from './figures.ts';

/** In units of the picture, which is as wide as there is room. */
const width = 600;
const height = 140;
const margin = 24;

/** The mean of each month as a line. What it shows stands in the table below it, too, so to whoever does not see it it is one sentence. */
export const Trend = ({
  points,
}: {
  readonly points: readonly { readonly name: string; readonly days: number }[];
}): ReactNode => {
  const { t } = useTranslation();
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return undefined;
  const most = Math.max(1, ...points.map(({ days }) => days));
  const placed = points.map(({ name, days }, index) => ({
    name,
    days,
    x: margin + (index * (width - 2 * margin)) / (points.length - 1),
    y: height - margin - (days * (height - 2 * margin)) / most,
  }));
  const said = t('durations.trend', {
    from: first.name,
    first: daysText(first.days),
    to: last.name,
    last: daysText(last.days),
  });
  return (
    <svg className="trend" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={said}>
      <line className="trend-ground" x1={margin} x2={width - margin} y1={height - margin} y2={height - margin} />
      <polyline className="trend-line" points={placed.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {placed.map(({ name, days, x, y }) => (
        <g key={name}>
          <circle className="trend-point" cx={x} cy={y} r="3" />
          <text className="trend-text" x={x} y={y - 8} textAnchor="middle">
            {daysText(days)}
          </text>
          <text className="trend-text" x={x} y={height - 6} textAnchor="middle">
            {name.slice(2)}
          </text>
        </g>
      ))}
    </svg>
  );
};
