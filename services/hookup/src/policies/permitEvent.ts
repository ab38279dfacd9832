import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { HookupEvent } from '@onewindow/schema/hookup/events.ts';
import type { ProjectEvent } from '@onewindow/schema/project/events.ts';

/** What happens to projects, their permits and their orders: the window's facts reach hook-up through the log. */
export type PermitEvent = ProjectEvent | CaseEvent | HookupEvent;
