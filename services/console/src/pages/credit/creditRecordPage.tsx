import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Actions } from '../../commands/actions.tsx';
import { useActs } from '../../commands/useActs.tsx';
import { useCentre } from '../../contract/useCentre.ts';
import { dayText } from '../../parts/day.ts';
import { Definition } from '../../parts/definition.tsx';
import { History } from '../../parts/history.tsx';
import { ObjectHead, ObjectPage } from '../../parts/objectPage.tsx';
import { recordQuestion, type RecordView } from './creditQuestion.ts';

/** A firm's credit record: its marks, what it asks for, and what became of that. */
export const CreditRecordPage = (): ReactNode => {
  const { id } = useParams({ from: '/credit/$id' });
  const { t } = useTranslation();
  const asked = useCentre(recordQuestion, { creditCode: id });
  const { again } = asked;
  const record = asked.data?.creditRecord;
  const actions = record?.actions ?? [];
  const acts = useActs(
    actions,
    ({ targets }) =>
      record && {
        preset: {},
        revision: record.revision,
        choices: (field) =>
          field === 'entry'
            ? record.marks
                .filter(({ entry }) => (targets ?? []).some(({ value, allowed }) => value === entry && allowed))
                .map(({ entry, conduct, enteredOn }) => ({ value: entry, label: `${conduct.name} ${enteredOn}` }))
            : undefined,
        onDone: again,
      },
  );
  return (
    <ObjectPage
      asked={asked}
      object={record}
      unknown={t('credit.unknown')}
      list={{ to: '/credit', name: t('page.credit') }}
    >
      {(one) => (
        <>
          <ObjectHead
            title={one.enterprise}
            said={[
              [t('credit.creditCode'), one.id],
              [t('credit.points'), String(one.points)],
            ]}
          />
          <Actions actions={actions} onAct={acts.open} />
          {one.marks.toReversed().map((mark) => (
            <Mark key={mark.entry} mark={mark} />
          ))}
          <History history={one.history} />
          {acts.dialog}
        </>
      )}
    </ObjectPage>
  );
};

const Mark = ({ mark }: { readonly mark: RecordView['marks'][number] }): ReactNode => {
  const { t } = useTranslation();
  const { entry, conduct, circular, application, objection, endedBy, inspection } = mark;
  const id = `mark-${entry}`;
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>
        {conduct.name} <span className="tag">{endedBy ? t(`credit.ends.${endedBy}`) : t('credit.standing')}</span>
      </h2>
      <Definition
        said={[
          [t('credit.points'), String(mark.points)],
          [t('credit.circular'), circular && `${circular.number} ${circular.title}`],
          [
            t('credit.inspection'),
            inspection != null && (
              <Link to="/inspections/$id" params={{ id: inspection }}>
                {t('credit.openInspection')}
              </Link>
            ),
          ],
          [t('credit.enteredOn'), dayText(mark.enteredOn)],
          [t('credit.endsOn'), dayText(mark.endsOn)],
          [t('credit.repairableOn'), dayText(mark.repairableOn)],
          [t('credit.application'), application && `${dayText(application.on)} ${application.words}`],
          [t('credit.repairRefused'), mark.repairRefusalReason],
          [t('credit.objection'), objection && `${dayText(objection.on)} ${objection.words}`],
          [t('credit.answer'), mark.objectionAnswer],
          [t('credit.endedOn'), mark.endedOn != null && dayText(mark.endedOn)],
        ]}
      />
    </section>
  );
};
