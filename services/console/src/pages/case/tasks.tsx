import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../../parts/button.tsx';
import { dayText } from '../../parts/day.ts';
import { useKeptFocus } from '../../parts/keptFocus.ts';
import type { ActionOf } from '../../commands/actionFields.ts';
import type { CaseView } from './caseQuestion.ts';

interface Props {
  readonly tasks: CaseView['tasks'];
  readonly proposals: NonNullable<CaseView['proposals']>;
  readonly actions: readonly ActionOf[];
  readonly onAct: (command: string, preset?: Readonly<Record<string, unknown>>) => void;
}

/** The act by which a task is done, where one is; of those on an item the item is known by where it is pressed. */
const actOf = {
  ACCEPTANCE: 'acceptCase',
  CORRECTION: 'supplyCorrection',
  REVIEW: 'concludeReview',
  PROCEDURE: 'endSpecialProcedure',
  DECISION: 'decideItem',
  CERTIFICATE: 'issueCertificates',
  DELIVERY: 'deliverDecision',
} as const;

/** What has to be done until the case is finished, as the centre derives it. */
export const Tasks = ({ tasks, proposals, actions, onAct }: Props): ReactNode => {
  const { t } = useTranslation();
  const place = useKeptFocus<HTMLElement>();
  const allowed = new Map(actions.filter((action) => action.allowed).map((action) => [action.command, action]));
  const pressFor = (task: Props['tasks'][number]): (() => void) | undefined => {
    const command = actOf[task.kind];
    const action = allowed.get(command);
    if (!action || task.state === 'COMPLETED' || task.state === 'CANNOT_START_YET') return undefined;
    const takesItem = command === 'concludeReview' || command === 'decideItem' || command === 'deliverDecision';
    const target = action.targets?.find(({ value }) => value === task.item?.id);
    if (task.item && action.targets && target?.allowed !== true) return undefined;
    return () => onAct(command, task.item && takesItem ? { item: task.item.id } : {});
  };
  return (
    <section className="panel" aria-labelledby="tasks-title" ref={place} tabIndex={-1}>
      <h2 id="tasks-title">{t('case.tasks')}</h2>
      <ul className="tasks">
        {proposals.map(({ act, name, item, number, reason, on, by }) => (
          <li key={`${act} ${item?.name} ${number}`} data-proposal={act}>
            <span>
              {[name, item?.name, number].filter(Boolean).join(' · ')}
              <span className="muted">
                {' '}
                · {t('case.proposedBy', { name: by.name, day: dayText(on) })} · {reason}
              </span>
            </span>
            <span className="actions">
              <span className="tag tag-todo">{t('case.proposed')}</span>
            </span>
          </li>
        ))}
        {tasks.map((task) => {
          const press = pressFor(task);
          return (
            <li key={task.id} data-task={task.id}>
              <span>
                {task.name}
                {task.dueOn != null && task.state !== 'COMPLETED' && (
                  <span className="muted"> · {t('case.until', { day: dayText(task.dueOn) })}</span>
                )}
                {task.because != null && <span className="muted"> · {task.because}</span>}
              </span>
              <span className="actions">
                <span className={`tag tag-${tagOf[task.state]}`}>{t(`task.${task.state}`)}</span>
                {press && (
                  <Button kind="link" onPress={press} aria-label={t('case.doTask', { name: task.name })}>
                    {t('case.do')}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

const tagOf = {
  NOT_STARTED: 'none',
  IN_PROGRESS: 'none',
  CANNOT_START_YET: 'none',
  ACTION_REQUIRED: 'todo',
  COMPLETED: 'done',
} as const;
