import { bulletinOf } from '@onewindow/projections/issues/bulletin/bulletinOf.ts';
import { BulletinMonth } from '@onewindow/schema/bulletin/values.ts';
import { Router } from 'express';

import { askedContext } from '../askedContext.ts';
import { answerFaults, faultError } from '../errors.ts';
import { localeOf } from '../locale.ts';
import type { GatewayDeps } from '../requestContext.ts';
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
      const locale = localeOf(request.headers['accept-language']);
      const context = await askedContext(request, deps, { type: 'Query', field: 'bulletin', locale });
      const { today } = context;
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
