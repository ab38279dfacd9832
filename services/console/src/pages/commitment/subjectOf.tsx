import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { useActs } from '../../commands/useActs.tsx';
import { useCentre } from '../../contract/useCentre.ts';
import { Button } from '../../parts/button.tsx';
import { Facts } from '../../parts/history.tsx';
import { centreChoices } from '../project/centreChoices.ts';
import { subjectQuestion } from './commitmentQuestion.ts';

interface Props {
  readonly code: string;
  readonly onDone: () => void;
}

/** Its subject: how likely something is amiss, what can be done with what is known of it, and what was. */
export const SubjectOf = ({ code, onDone }: Props): ReactNode => {
  const { t } = useTranslation();
  const { centre } = useMe();
  const id = useId();
  const { data, again } = useCentre(subjectQuestion, { code });
  const subject = data?.subject;
  const actions = subject?.actions ?? [];
  const acts = useActs(
    actions,
    () =>
      subject && {
        preset: { code },
        revision: subject.revision,
        choices: centreChoices(centre),
        onDone: () => {
          again();
          onDone();
        },
      },
  );
  if (!subject) return null;
  return (
    <section className="panel no-print" aria-labelledby={id}>
      <h2 id={id}>{t('commitment.subject')}</h2>
      <p>
        {subject.risk === null ? t('commitment.noRisk') : t(`commitment.risks.${subject.risk}`)}
        {subject.riskReason !== null && <span className="muted"> · {subject.riskReason}</span>}
      </p>
      <div className="actions">
        {actions
          .filter(({ allowed }) => allowed)
          .map(({ command, name }) => (
            <Button key={command} onPress={() => acts.open(command)}>
              {name}
            </Button>
          ))}
      </div>
      {subject.history && (
        <details>
          <summary>{t('case.history')}</summary>
          <Facts facts={subject.history.nodes.toReversed()} />
        </details>
      )}
      {acts.dialog}
    </section>
  );
};
