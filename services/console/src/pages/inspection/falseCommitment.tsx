import type { ReactNode } from 'react';

import { useActs } from '../../commands/useActs.tsx';
import { useCentre } from '../../contract/useCentre.ts';
import { Button } from '../../parts/button.tsx';
import { inspectedCommitmentQuestion } from './inspectionQuestion.ts';

interface Props {
  readonly commitment: string;
  readonly inspection: string;
  readonly again: () => void;
}

/** Where what was found shows that the commitment never held, whoever may says so here, and names the inspection. */
export const FalseCommitment = ({ commitment, inspection, again }: Props): ReactNode => {
  const { data } = useCentre(inspectedCommitmentQuestion, { id: commitment });
  const one = data?.commitment;
  const actions = (one?.actions ?? []).filter(({ command, allowed }) => command === 'findCommitmentFalse' && allowed);
  const acts = useActs(
    actions,
    () =>
      one && {
        preset: { commitment, inspection },
        revision: one.revision,
        choices: () => undefined,
        onDone: again,
      },
  );
  const [action] = actions;
  if (!action) return null;
  return (
    <div className="actions no-print">
      <Button onPress={() => acts.open(action.command)}>{action.name}</Button>
      {acts.dialog}
    </div>
  );
};
