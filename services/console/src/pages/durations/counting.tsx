import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCentre } from '../../contract/useCentre.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { Failure, Skeleton } from '../../parts/states.tsx';
import { type Changes, type DurationView, figureOf, type Measure, measures } from './durationView.ts';
import { countingQuestion } from './durationsQuestion.ts';

interface Props {
  readonly view: DurationView;
  readonly stage: { readonly id: string; readonly name: string };
  readonly show: (changes: Changes) => void;
}

/** Why is this case not in? Of any number that is typed in, the one rule that leaves it out, or that it is counted. */
export const Counting = ({ view, stage, show }: Props): ReactNode => {
  const { t } = useTranslation();
  const [number, setNumber] = useState(view.number ?? '');
  const measure = view.measure ?? 'WORKING_DAYS';
  return (
    <section className="panel" aria-labelledby="durations-counting">
      <h2 id="durations-counting">{t('durations.whyNot')}</h2>
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault();
          show({ number: number.trim() });
        }}
      >
        <TextField
          label={t('durations.number')}
          help={t('durations.numberHelp')}
          value={number}
          maxLength={200}
          onChange={setNumber}
        />
        <SelectField
          label={t('durations.ofWhat', { stage: stage.name })}
          choices={measures.map((value) => ({ value, label: t(`durations.measure.${value}`) }))}
          value={measure}
          onChange={(next) => show({ measure: next as Measure })}
        />
        <Button kind="primary" type="submit">
          {t('durations.ask')}
        </Button>
      </form>
      {view.number !== undefined && <Answer view={view} number={view.number} stage={stage.id} measure={measure} />}
    </section>
  );
};

const Answer = ({
  view,
  number,
  stage,
  measure,
}: {
  readonly view: DurationView;
  readonly number: string;
  readonly stage: string;
  readonly measure: Measure;
}): ReactNode => {
  const { t } = useTranslation();
  const filter = useMemo(() => figureOf(view, stage), [view, stage]);
  const { data, error, again } = useCentre(countingQuestion, { number, filter, measure, actual: view.actual ?? false });
  if (error && !data) return <Failure error={error} again={again} />;
  const found = data?.durationCounting;
  if (!found) return <Skeleton lines={1} />;
  return (
    <div role="status">
      {found.length === 0 && <p>{t('durations.unknown', { number })}</p>}
      <ul className="tasks">
        {found.map(({ subject, counted, reason }) => (
          <li key={subject}>
            <span className="number">{subject}</span>
            <span className={counted ? 'tag tag-done' : 'tag tag-todo'}>
              {t(counted ? 'durations.in' : 'durations.out')}
            </span>
            <span>{reason}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
