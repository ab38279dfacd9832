import { bulletinOf } from '@onewindow/projections/issues/bulletin/bulletinOf.ts';
import { BulletinMonth } from '@onewindow/schema/bulletin/values.ts';
import { type Request, Router } from 'express';

import { permit } from '../access/accessTable.ts';
import { actorIn } from '../access/acting.ts';
import { notPermitted } from '../access/guarded.ts';
import { callerOf, visitOf } from '../actor.ts';
import { answerFaults, faultError } from '../errors.ts';
import { localeOf } from '../locale.ts';
import { requireCaughtUp } from '../readiness.ts';
import { type Context, contextOf, type GatewayDeps } from '../requestContext.ts';
import { bulletinPaper } from './bulletinPaper.ts';
import { PapersBusy } from './papers.ts';

/**
 * `GET /papers/bulletins/<YYYY-MM>.pdf`: the bulletin of a month as a paper, to whoever may read it (the table of rights says who), in the
 * language that they ask for. It is rendered when it is asked for, off this thread.
 */
export const bulletinRoute = (deps: GatewayDeps): Router => {
  const router = Router();
  router.get(
    '/papers/bulletins/:month.pdf',
    answerFaults(async (request, response, next) => {
      const context = await contextFor(request, deps);
      const { locale, today } = context;
      const month = BulletinMonth.safeParse(request.params['month']).data;
      const bulletin = month === undefined ? undefined : await bulletinOf(context.deps.reader, month, today);
      if (!bulletin) {
        next();
        return;
      }
      const { catalogue } = deps.law;
      const paper = bulletinPaper(bulletin, { locale, catalogue, notice: deps.notice?.[locale] });
      const pdf = await deps.papers.render(paper).catch((error: unknown) => {
        throw error instanceof PapersBusy ? faultError('too-busy', locale) : error;
      });
      response.type('application/pdf');
      response.setHeader('content-disposition', `inline; filename="onewindow-bulletin-${bulletin.id}.pdf"`);
      response.send(Buffer.from(pdf));
    }),
  );
  return router;
};

/**
 * Who asks.
 * @throws a GraphQL error where they may not read bulletins.
 */
const contextFor = async (request: Request, deps: GatewayDeps): Promise<Context> => {
  const locale = localeOf(request.headers['accept-language']);
  await requireCaughtUp(deps, null, locale);
  const caller = await callerOf(visitOf(request), deps);
  if (!caller) throw faultError('token-unknown', locale);
  const permitted = permit(deps.access.rulesOf('Query', 'bulletin'), caller);
  if ('missing' in permitted) throw notPermitted(permitted, locale);
  return contextOf(deps, { ...caller, actor: actorIn(permitted.roles[0]!, caller) }, locale, {
    letInAt: deps.progress.ordinal(),
    address: request.ip,
  });
};
