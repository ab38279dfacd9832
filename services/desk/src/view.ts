import { byRules, type CommandRule, unless } from '@onewindow/kernel/commandRule.ts';
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

type ViewRule<Type extends ViewCommand['type']> = CommandRule<
  Extract<ViewCommand, { type: Type }>['data'],
  View | undefined,
  ViewEvent,
  ViewContext,
  ViewRefusal
>;

/** Why a view that is there is not for whoever acts to change: somebody else's is answered like one that is not there. */
const notTheirs = (view: View, { actor }: ViewContext) => {
  if (!view.shared && view.owner !== actor.id) return refuse<ViewRefusal>('view-unknown', 'view');
  return view.shared && actor.role !== 'centreHead' ? refuse<ViewRefusal>('view-of-centre', 'view') : undefined;
};

const saveView: ViewRule<'SaveView'> = {
  allowed: (state, context) => unless(state && notTheirs(state, context)),
  decide: (data, state, { now, actor, view }) => {
    if (!state && data.view !== undefined) return refuse('view-unknown', 'view');
    if (data.shared && actor.role !== 'centreHead') return refuse('view-of-centre', 'shared');
    return [{ type: 'ViewSaved', data: { ...data, view, owner: actor.id, occurredAt: now } }];
  },
};

const removeView: ViewRule<'RemoveView'> = {
  allowed: (state, context) => unless(state ? notTheirs(state, context) : refuse<ViewRefusal>('view-unknown', 'view')),
  decide: (_data, _state, { now, view }) => [{ type: 'ViewRemoved', data: { view, occurredAt: now } }],
};

/** The rules of a view, `view-<id>`: one's own is nobody else's business, and the centre's are its head's. */
export const viewDecider: Decider<View | undefined, ViewCommand, ViewEvent, ViewContext> = {
  initial: undefined,
  ...byRules<ViewCommand, View | undefined, ViewEvent, ViewContext>({ SaveView: saveView, RemoveView: removeView }),
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
