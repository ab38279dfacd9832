import { streamRules } from '@onewindow/kernel/context.ts';
import { projectCommands, RegisterProject } from '@onewindow/schema/project/commands.ts';
import { projectEvents } from '@onewindow/schema/project/events.ts';
import { projectRefusals } from '@onewindow/schema/project/refusals.ts';
import { projectStream } from '@onewindow/schema/streams.ts';

import type { WindowDeps } from '../deps.ts';
import { momentAt } from '../law.ts';
import { projectDecider } from './decide.ts';

/** Projects: each has a stream of its own. */
export const projectRules = streamRules({
  category: 'project',
  offered: projectCommands,
  answer: { type: 'Project', field: 'project' },
  events: projectEvents,
  refusals: projectRefusals,
  decider: projectDecider,
  locate: async ({ law }: WindowDeps, { type, data }) => ({
    stream: projectStream(data.projectCode),
    begins: type === 'RegisterProject',
    contextAt: (now) => momentAt(law, now),
  }),
  on: [
    {
      object: 'Centre',
      commands: [RegisterProject],
      locate: async ({ law }: WindowDeps) => ({ contextAt: (now) => momentAt(law, now) }),
    },
    {
      object: 'Project',
      commands: projectCommands.filter((one) => one !== RegisterProject),
      locate: async ({ law }: WindowDeps, projectCode) => ({
        stream: projectStream(projectCode),
        contextAt: (now) => momentAt(law, now),
      }),
    },
  ],
});
