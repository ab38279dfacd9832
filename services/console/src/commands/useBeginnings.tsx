import type { ReactNode } from 'react';

import { graphql } from '../contract/graphql.ts';
import { useCentre } from '../contract/useCentre.ts';
import { Button } from '../parts/button.tsx';
import { actionFields } from './actionFields.ts';
import type { Choices } from './contractInputs.ts';
import { useActs } from './useActs.tsx';

const beginningsQuestion = graphql(
  `
    query Beginnings {
      centre {
        actions {
          ...ActionFields
        }
      }
    }
  `,
  [actionFields],
);

interface Beginnings {
  /** A button for each of the commands that whoever looks may give. */
  readonly buttons: ReactNode;
  /** The form of one that was pressed. */
  readonly dialog: ReactNode;
}

/** What begins something new beside a list of such things: commands that are given on the centre, in the order in which they are named. */
export const useBeginnings = (commands: readonly string[], choices: Choices, onDone: () => void): Beginnings => {
  const { data } = useCentre(beginningsQuestion, {});
  const actions = data?.centre?.actions ?? [];
  const offered = commands.flatMap((name) => actions.find(({ command, allowed }) => command === name && allowed) ?? []);
  const acts = useActs(actions, () => ({ preset: {}, choices, onDone }));
  return {
    buttons: offered.map(({ command, name }) => (
      <Button key={command} onPress={() => acts.open(command)}>
        {name}
      </Button>
    )),
    dialog: acts.dialog,
  };
};
