import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { Actions } from '../../commands/actions.tsx';
import { named } from '../../commands/contractInputs.ts';
import { useActs } from '../../commands/useActs.tsx';
import { useCentre } from '../../contract/useCentre.ts';
import { dayText } from '../../parts/day.ts';
import { History } from '../../parts/history.tsx';
import { ObjectHead, ObjectPage } from '../../parts/objectPage.tsx';
import { Checklist } from './checklist.tsx';
import { ChecklistForm } from './checklistForm.tsx';
import { FalseCommitment } from './falseCommitment.tsx';
import { inspectionQuestion, type InspectionView } from './inspectionQuestion.ts';
import { RectificationPanel } from './rectificationPanel.tsx';

/** One inspection: its checklist, on a phone first, what is to be put right, and what came of it. */
export const InspectionPage = (): ReactNode => {
  const { id } = useParams({ from: '/inspections/$id' });
  const { t } = useTranslation();
  const { me } = useMe();
  const ofCentre = me.creditCode === null;
  const asked = useCentre(inspectionQuestion, { id, ofCentre });
  const { again } = asked;
  const inspection = asked.data?.inspection;
  const conducts = asked.data?.centre?.conducts ?? [];
  const actions = inspection?.actions ?? [];
  const form = useRef<HTMLElement>(null);
  const acts = useActs(
    actions,
    () =>
      inspection && {
        preset: { inspection: id },
        revision: inspection.revision,
        choices: (field) => {
          if (field === 'clauses')
            return inspection.checklist.map(({ number, clause, text }) => ({
              value: clause,
              label: `${number}. ${text}`,
            }));
          return field === 'conduct' ? named(conducts) : undefined;
        },
        onDone: again,
      },
  );
  const awaitsFindings = actions.some(({ command, allowed }) => command === 'recordInspection' && allowed);
  // What is found is entered in the page itself, clause by clause.
  const act = (command: string): void => {
    if (command === 'recordInspection') form.current?.scrollIntoView();
    // A mark lies in a record of its own, whose revision is not this one.
    else acts.open(command);
  };
  return (
    <ObjectPage
      asked={asked}
      object={inspection}
      unknown={t('inspection.unknown')}
      list={{ to: '/inspections', name: t('page.inspections') }}
    >
      {(one) => (
        <>
          <InspectionHead inspection={one} />
          <Actions actions={actions} onAct={act} />
          {ofCentre && one.commitment !== null && (
            <FalseCommitment commitment={one.commitment} inspection={id} again={again} />
          )}
          {awaitsFindings ? (
            <ChecklistForm inspection={one} again={again} place={form} />
          ) : (
            <Checklist checklist={one.checklist} />
          )}
          {one.rectification && <RectificationPanel rectification={one.rectification} />}
          {one.circular && <Circular circular={one.circular} />}
          <History history={one.history} />
          {acts.dialog}
        </>
      )}
    </ObjectPage>
  );
};

const InspectionHead = ({ inspection }: { readonly inspection: InspectionView }): ReactNode => {
  const { t } = useTranslation();
  const { subject, objection } = inspection;
  const { mode } = inspection;
  return (
    <ObjectHead
      title={subject.name}
      state={
        <>
          <span className="tag">{inspection.stateText}</span>
          {inspection.overdue && <span className="tag">{t('inspections.overdue')}</span>}
        </>
      }
      said={[
        [t('inspections.origin'), t(`inspections.origins.${inspection.random ? 'drawn' : 'complaint'}`)],
        [t('inspection.draw'), inspection.draw],
        [t('inspection.ground'), inspection.ground],
        [t('inspection.commitment'), inspection.commitment],
        [t('inspections.enterprise'), subject.enterprise.name],
        [t('case.locality'), subject.locality.name],
        [t('inspection.address'), subject.address],
        [
          t('inspections.inspectors'),
          inspection.inspectors
            .map(({ officer, department }) => `${officer} · ${department.name}`)
            .join(t('list.then')),
        ],
        [t('inspections.openedOn'), dayText(inspection.openedOn)],
        [t('inspection.visitedOn'), inspection.visitedOn != null && dayText(inspection.visitedOn)],
        [t('inspection.mode'), mode != null && t(`inspection.modes.${mode}`)],
        [t('inspection.recordedBy'), inspection.recordedBy],
        [t('inspection.confirmedBy'), inspection.confirmedBy],
        [t('inspection.objection'), objection && `${objection.by}: ${objection.reason}`],
        [t('inspection.closedOn'), inspection.closedOn != null && dayText(inspection.closedOn)],
      ]}
    />
  );
};

const Circular = ({ circular }: { readonly circular: NonNullable<InspectionView['circular']> }): ReactNode => {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="circular-title">
      <h2 id="circular-title">
        {circular.number} {circular.title}
      </h2>
      <p className="muted">{t('inspection.publishedOn', { day: dayText(circular.publishedOn) })}</p>
      <p>{circular.text}</p>
      <Link to="/credit">{t('page.credit')}</Link>
    </section>
  );
};
