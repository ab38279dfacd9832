import { join } from 'node:path';

import type { AlertDestination } from '@onewindow/hookup/delivery/alerts.ts';
import { treeHeadKeyIn } from '@onewindow/infra/factTree/treeHeadKeyFile.ts';
import { createLogger, type Logger } from '@onewindow/infra/logger.ts';
import { openOutgoingHttp } from '@onewindow/infra/outgoingHttp.ts';
import type { Settings } from '@onewindow/infra/settings.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import type { World } from '@onewindow/kernel/world.ts';

import { runCentre } from '../centre.ts';
import { demoNotice } from '@onewindow/history/demo/notice.ts';
import { readModelFile, removeOldReadModels } from '../readModelFile.ts';
import { type OpenCentre, openCentre } from '../openCentre.ts';
import { completeDemo } from '../openCentreLog.ts';
import { allRoles, type Role } from '../roles.ts';
import { listen } from '../serve.ts';
import { heedSignals } from '../signals.ts';
import { StartRefused } from '../startRefused.ts';

/** Runs a centre until a signal; what is under way is finished first. */
export const start = async (settings: Settings, roles: readonly Role[] = allRoles, day?: string): Promise<void> => {
  const world = systemWorld;
  const log = createLogger(settings.logLevel, process.stdout.isTTY);
  warnOfAnyone(settings, log);
  const signals = heedSignals(log);
  const { law, catalogueHash, store, record, opened, close } = await openCentre(settings, { world, log, day });
  try {
    if (opened.demoIsDue) await fillWithDemo({ law, store, world, opened });
    const http = openOutgoingHttp({
      allow: settings.deliveryAllow,
      // A demo is spoken to by nobody but this machine, so it may speak to this machine.
      allowLoopbackHttp: opened.demo,
      limits: { head: settings.deliveryTimeout * 1_000 },
    });
    const file = await readModelFile(settings.dataDir, catalogueHash, law.calendars);
    const centre = runCentre({
      law,
      store,
      world,
      log,
      roles,
      readModelFile: file,
      writesInThread: true,
      publicUrl: settings.publicUrl,
      metricsToken: settings.metricsToken,
      trustedProxies: settings.trustedProxies,
      rateLimit: settings.rateLimit,
      ...(opened.demo && { notice: demoNotice }),
      believesClock: opened.demo || day !== undefined,
      isAlone: settings.eventStore === undefined,
      tree: {
        file: join(settings.dataDir, 'fact-tree.sqlite'),
        facts: record,
        key: settings.treeHeadKey ?? treeHeadKeyIn(settings.dataDir, world),
      },
      outside: {
        send: http.send,
        faultOf: http.faultOf,
        secretsKeys: settings.secretsKeys,
        timeLimit: settings.deliveryTimeout * 1_000,
        alerts: alertsOf(settings, http.faultOf),
      },
    });
    try {
      const listener = await listen(centre.app, { ...settings, world });
      const stopping = signals.wait();
      removeOldReadModels(settings.dataDir, file);
      log.info(
        { centre: law.catalogue.id, dataDir: settings.dataDir, demo: opened.demo, roles },
        `one window is open at ${listener.url}`,
      );
      log.info({ signal: await stopping }, 'closing');
      // A mutation under way still waits for the read model: following goes on until whoever is inside has left.
      const closed = listener.close();
      centre.endSubscriptions();
      await closed;
      await centre.stop();
    } catch (error) {
      await centre.stop();
      throw error;
    } finally {
      await http.close();
    }
  } finally {
    await close();
  }
};

/** Loaded only at the first start, or where that was killed half-way. */
const fillWithDemo = async ({ law, store, world, opened }: Demo): Promise<void> => {
  const [{ demoLedger }, { loadDemo }, { progressBar }] = await Promise.all([
    import('@onewindow/history/demo/demoLedger.ts'),
    import('@onewindow/history/demo/loadDemo.ts'),
    import('../progressBar.ts'),
  ]);
  const streams = demoLedger({ law, today: opened.today, recordedAt: opened.openedAt });
  const bar = progressBar('demo', streams.length);
  await loadDemo(store, streams, bar.update).finally(bar.stop);
  await completeDemo(store, world, law.catalogue.id);
};

type Demo = Pick<OpenCentre, 'law' | 'store' | 'opened'> & { readonly world: World };

/** Where outages are told, signed: an address that this centre may speak to, and a secret, or neither. */
const alertsOf = (
  { alertUrl, alertSecret }: Settings,
  faultOf: (url: string) => string | undefined,
): AlertDestination | undefined => {
  if (alertUrl === undefined && alertSecret === undefined) return undefined;
  if (alertUrl === undefined || alertSecret === undefined)
    throw new StartRefused('ALERT_URL and ALERT_SECRET belong together: say both, or neither');
  const fault = faultOf(alertUrl);
  if (fault) throw new StartRefused(`ALERT_URL=${alertUrl} cannot be used: ${alertFaults[fault] ?? fault}`);
  return { url: alertUrl, secret: alertSecret };
};

const alertFaults: { readonly [fault: string]: string } = {
  malformed: 'it is no address',
  'https-only': 'it must begin with https://',
  'has-credentials': 'it must hold no name and no password',
  'has-fragment': 'it must hold no #',
  'forbidden-address': 'it lies in a private network; say its range in DELIVERY_ALLOW',
};

/** As long as nobody signs in, an address that others reach is a window that anybody sits at: somebody must have said so. */
const warnOfAnyone = ({ host, allowAnyone }: Settings, log: Logger): void => {
  if (/^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host)) return;
  if (!allowAnyone)
    throw new StartRefused(
      `HOST=${host} cannot be used: other machines reach it, and whoever reaches this centre is the window. Say ALLOW_ANYONE=yes if a proxy or a network keeps strangers out`,
    );
  log.warn({ host }, 'ALLOW_ANYONE=yes: there is no sign-in, so whoever reaches this address is the window');
};
