import { type Decider, refuse, UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Actor } from '@onewindow/kernel/envelope.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { ViewCommand } from '@onewindow/schema/desk/commands.ts';
import type { ViewEvent } from '@onewindow/schema/desk/events.ts';
import type { ViewRefusal } from '@onewindow/schema/desk/refusals.ts';

/** A view that is there: whose, and whether it is the centre's. */
interface View {
  readonly owner: string;
  readonly shared: boolean;
}

interface ViewContext {
  readonly now: Instant;
  readonly actor: Actor;
  readonly view: string;
}

/** The rules of a view, `view-<id>`: one's own is nobody else's business, and the centre's are its head's. */
export const viewDecider: Decider<View | undefined, ViewCommand, ViewEvent, ViewContext> = {
  initial: undefined,
  decide: ({ type, data }, state, { now, actor, view }) => {
    const isHead = actor.role === 'centreHead';
    // Somebody else's is answered like one that is not there.
    const isUnknown = state ? !state.shared && state.owner !== actor.id : data.view !== undefined;
    if (isUnknown) return refuse<ViewRefusal>('view-unknown', 'view');
    if (state?.shared && !isHead) return refuse<ViewRefusal>('view-of-centre', 'view');
    switch (type) {
      case 'SaveView': {
        if (data.shared && !isHead) return refuse<ViewRefusal>('view-of-centre', 'shared');
        return [{ type: 'ViewSaved', data: { ...data, view, owner: actor.id, occurredAt: now } }];
      }
      case 'RemoveView':
        return [{ type: 'ViewRemoved', data: { view, occurredAt: now } }];
      default:
        throw new TypeError(`unknown command ${type satisfies never}`);
    }
  },
  evolve: (_state, { type, data }) => {
    switch (type) {
      case 'ViewSaved':
        return { owner: data.owner, shared: data.shared };
      case 'ViewRemoved':
        return undefined;
      default:
        throw new UnknownEvent(type satisfies never);
    }
  },
};
