import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { ActionOf } from '../../commands/actionFields.ts';
import type { Values } from '../../commands/contractInputs.ts';
import { Button } from '../../parts/button.tsx';
import { dayText } from '../../parts/day.ts';
import type { CaseFields } from '../case/caseQuestion.ts';

interface Props {
  readonly shown: Pick<CaseFields, 'correctionNotices' | 'reviews'>;
  readonly actions: readonly ActionOf[];
  readonly onAct: (command: string, said: Values) => void;
}

/** What of a case the form is about that answers one thing which is asked. */
export const aboutAsked = (shown: Props['shown'], { lines, item }: Values): string | undefined => {
  const [line] = Array.isArray(lines) ? (lines as readonly unknown[]) : [];
  return (
    shown.correctionNotices.at(-1)?.lines.find((one) => one.line === line)?.defect ??
    shown.reviews.find((review) => review.item.id === item)?.reasons ??
    undefined
  );
};

/** What is asked of the applicant: each line of the one notice, and each objection, with what answers it. */
export const Asked = ({ shown, actions, onAct }: Props): ReactNode => {
  const { t } = useTranslation();
  const may = (command: string): ActionOf | undefined =>
    actions.find((action) => action.command === command && action.allowed);
  const supply = may('supplyCorrection');
  const answer = may('answerObjection');
  const notice = shown.correctionNotices.at(-1);
  const lines = supply ? (notice?.lines.filter(({ suppliedOn }) => suppliedOn == null) ?? []) : [];
  const objections = shown.reviews.filter(
    ({ state, item }) =>
      state === 'OBJECT' && answer?.targets?.some(({ value, allowed }) => value === item.id && allowed),
  );
  if (lines.length + objections.length === 0) return null;
  return (
    <section className="panel asked" aria-labelledby="asked-title">
      <h2 id="asked-title">{t('mine.asked')}</h2>
      {lines.length > 0 && (
        <>
          <p>
            {notice?.answerDueOn == null
              ? t('mine.supplyAll')
              : t('mine.supplyBy', { day: dayText(notice.answerDueOn) })}
          </p>
          <ol className="tasks">
            {lines.map(({ line, defect }) => (
              <li key={line} value={line} data-line={line}>
                <span>{t('mine.line', { line, defect })}</span>
                <Button
                  kind="primary"
                  aria-label={t('mine.supplyLine', { line, defect })}
                  onPress={() => onAct('supplyCorrection', { lines: [line] })}
                >
                  {t('mine.supply')}
                </Button>
              </li>
            ))}
          </ol>
        </>
      )}
      {objections.length > 0 && (
        <ul className="tasks">
          {objections.map(({ item, department, reasons }) => (
            <li key={item.id} data-item={item.id}>
              <div>
                {t('mine.objection', { department: department.name, item: item.name })}
                {reasons != null && <p className="muted">{reasons}</p>}
              </div>
              <Button
                kind="primary"
                aria-label={t('mine.answerItem', { item: item.name })}
                onPress={() => onAct('answerObjection', { item: item.id })}
              >
                {t('mine.answer')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
