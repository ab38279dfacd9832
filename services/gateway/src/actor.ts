import type { Actor } from '@onewindow/kernel/envelope.ts';

/** Who acts. Until there is a sign-in this is the one place that says so: whoever reaches the gateway is the window. */
export const actorOf = (_request: Request): Actor => ({ role: 'window', id: 'local' });
