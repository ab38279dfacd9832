import { type ReactNode, type RefObject, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { FormState } from '../../commands/act.tsx';
import { useForm } from '../../commands/useForm.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { type Answer, ClauseField } from './clauseField.tsx';
import type { InspectionView } from './inspectionQuestion.ts';

interface Props {
  readonly inspection: InspectionView;
  readonly again: () => void;
  readonly place: RefObject<HTMLElement | null>;
}

/** What an inspector has entered so far: it is kept in their browser, clause by clause. */
interface Values {
  readonly mode: string;
  readonly visitedOn: string;
  readonly answers: { readonly [clause: string]: Answer };
}

/** The checklist as it is filled in, on a phone at the site: one clause after the other, each with its photographs. */
export const ChecklistForm = ({ inspection, again, place }: Props): ReactNode => {
  const { t } = useTranslation();
  const { me, centre } = useMe();
  const { id, checklist, revision } = inspection;
  const empty = useMemo((): Values => ({ mode: 'ON_SITE', visitedOn: centre.today, answers: {} }), [centre.today]);
  const inputOf = useCallback(
    ({ mode, visitedOn, answers }: Values) => ({
      inspection: id,
      mode,
      visitedOn,
      findings: checklist.flatMap(({ clause }) => {
        const { outcome, words = '', evidence = [] } = answers[clause] ?? {};
        if (outcome === undefined) return [];
        return [
          { clause, outcome, ...(words !== '' && { words }), ...(evidence.length > 0 && { evidence: [...evidence] }) },
        ];
      }),
    }),
    [checklist, id],
  );
  const form = useForm<Values>({
    person: me.person,
    form: `recordInspection ${id}`,
    command: 'recordInspection',
    empty,
    inputOf,
    onDone: again,
  });
  const { values, change } = form;
  const answered = checklist.filter(({ clause }) => values.answers[clause]?.outcome !== undefined).length;
  const isBusy = form.state === 'sending' || form.state === 'waiting' || form.state === 'opening';
  return (
    <section className="panel" aria-labelledby="checklist-form-title" ref={place}>
      <h2 id="checklist-form-title">{t('inspection.checklist')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          form.give({ expectedRevision: revision });
        }}
        noValidate
      >
        <FormState form={form} />
        <fieldset className="bare" disabled={isBusy}>
          <SelectField
            label={t('inspection.mode')}
            value={values.mode}
            onChange={(mode) => change({ ...values, mode })}
            choices={(['ON_SITE', 'VIDEO'] as const).map((value) => ({ value, label: t(`inspection.modes.${value}`) }))}
          />
          <TextField
            label={t('inspection.visitedOn')}
            type="date"
            value={values.visitedOn}
            onChange={(visitedOn) => change({ ...values, visitedOn })}
          />
          {checklist.map((clause) => (
            <ClauseField
              key={clause.clause}
              clause={clause}
              answer={values.answers[clause.clause] ?? {}}
              onChange={(answer) => change({ ...values, answers: { ...values.answers, [clause.clause]: answer } })}
            />
          ))}
        </fieldset>
        <div className="form-foot">
          <Button kind="primary" type="submit" isDisabled={isBusy || answered < checklist.length}>
            {t('inspection.enter')}
          </Button>
          <span className="muted" role="status">
            {t('inspection.answered', { answered, count: checklist.length })}
          </span>
        </div>
      </form>
    </section>
  );
};
