import { type ReactNode, useCallback, useState } from 'react';

import { type Act, ActDialog } from './act.tsx';
import type { ActionOf } from './actionFields.ts';
import type { Values } from './contractInputs.ts';

/** What the object itself says of an act on it: which it is, at which revision, and what stands to choose from. */
type ActOn = Omit<Act, 'command' | 'name' | 'isDeferrable'>;

interface Acts {
  /** Opens the form of a command, where it is one of what can be done; the place where it was pressed may say more. */
  readonly open: (command: string, said?: Values) => void;
  /** What it is that somebody is about to do, if anything. */
  readonly act: Act | undefined;
  /** The form of that. */
  readonly dialog: ReactNode;
}

/** The forms of what can be done on an object. */
export const useActs = (
  actions: readonly ActionOf[],
  on: (action: ActionOf, said: Values) => ActOn | null | undefined,
): Acts => {
  const [act, setAct] = useState<Act>();
  const close = useCallback(() => setAct(undefined), []);
  return {
    open: (command, said = {}) => {
      const action = actions.find((one) => one.command === command);
      const rest = action && on(action, said);
      if (action && rest) setAct({ command, name: action.name, isDeferrable: action.deferrable, ...rest });
    },
    act,
    dialog: act && <ActDialog act={act} onClose={close} />,
  };
};
