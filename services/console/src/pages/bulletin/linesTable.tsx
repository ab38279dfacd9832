import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { shareText } from '../durations/figures.ts';
import type { BulletinShown } from './bulletinQuestions.ts';

const counts = ['openBefore', 'came', 'reopened', 'went', 'struckOff', 'open', 'late'] as const;

interface Props {
  readonly lines: BulletinShown['figures']['lines'];
  readonly month: string;
}

/** What lies with each department on each level, as they rank. */
export const LinesTable = ({ lines, month }: Props): ReactNode => {
  const { t } = useTranslation();
  const title = t('bulletin.lines', { month });
  if (lines.length === 0) return <p className="muted">{t('bulletin.noLines')}</p>;
  return (
    <div className="scroll-x panel" tabIndex={0} role="region" aria-label={title}>
      <table className="figures">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col" className="row-number">
              {t('bulletin.rank')}
            </th>
            <th scope="col">{t('bulletin.department')}</th>
            <th scope="col">{t('bulletin.level')}</th>
            {counts.map((name) => (
              <th key={name} scope="col" className="row-number">
                {t(`bulletin.${name}`)}
              </th>
            ))}
            <th scope="col" className="row-number">
              {t('bulletin.settledShare')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.level} ${line.department.id}`}>
              <td className="row-number">{line.rank}</td>
              <th scope="row">{line.department.name}</th>
              <td>{line.levelText}</td>
              {counts.map((name) => (
                <td key={name} className="row-number">
                  {line[name]}
                </td>
              ))}
              <td className="row-number">{shareText(line.settledShare)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted">{t('bulletin.howRanked')}</p>
    </div>
  );
};
