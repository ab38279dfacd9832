import { join } from 'node:path';

import type { AlertDestination } from '@onewindow/hookup/delivery/alerts.ts';
import { openAuditLog } from '@onewindow/infra/auditLog/openAuditLog.ts';
import { treeHeadKeyIn } from '@onewindow/infra/factTree/treeHeadKeyFile.ts';
import { createLogger } from '@onewindow/infra/logger.ts';
import { openOutgoingHttp, type OutgoingHttp } from '@onewindow/infra/outgoingHttp.ts';
import type { Settings } from '@onewindow/infra/settings.ts';
import { timeStampAuthority } from '@onewindow/infra/timeStampAuthority.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import type { TimeStampAuthority } from '@onewindow/kernel/timeStamp.ts';
import type { World } from '@onewindow/kernel/world.ts';

import { consoleFolder } from '../consoleFolder.ts';
import { demoNotice } from '@onewindow/history/demo/notice.ts';
import { centrePersonalData } from '../personalData.ts';
import { readModelFile, removeOldReadModels } from '../readModelFile.ts';
import { type OpenCentre, openCentre } from '../openCentre.ts';
import { completeDemo } from '../openCentreLog.ts';
import { allRoles, type Role } from '../roles.ts';
import { listen } from '../serve.ts';
import { heedSignals } from '../signals.ts';
import { signInSettings } from '../signInSettings.ts';
import { StartRefused } from '../startRefused.ts';
import { tlsOfCentre } from '../tlsOfCentre.ts';

/** Runs a centre until a signal; what is under way is finished first. */
export const start = async (
  settings: Settings,
  roles: readonly Role[] = allRoles,
  { day, newPersonKeys }: { readonly day?: string; readonly newPersonKeys?: boolean } = {},
): Promise<void> => {
  const world = systemWorld;
  const log = createLogger(settings.logLevel, process.stdout.isTTY);
  const signals = heedSignals(log);
  const tls = tlsOfCentre(settings, world, log);
  const { law, catalogueHash, store, record, personKeys, opened, close } = await openCentre(settings, {
    world,
    log,
    day,
    newPersonKeys,
  });
  try {
    const signIn = signInSettings(settings, { catalogue: law.catalogue, isDemo: opened.demo, world });
    // This machine's own issuer is asked over the centre's own port.
    if (tls && settings.tlsCert !== undefined && signIn.own) await trustOwn(settings.tlsCert);
    if (opened.demoIsDue) await fillWithDemo({ law, store, personKeys, world, opened });
    const http = openOutgoingHttp({
      allow: settings.deliveryAllow,
      // A demo is spoken to by nobody but this machine, so it may speak to this machine.
      allowLoopbackHttp: opened.demo,
      limits: { head: settings.deliveryTimeout * 1_000 },
    });
    const audit = openAuditLog(settings.dataDir, world);
    const file = await readModelFile(settings.dataDir, catalogueHash, law.calendars);
    // Only now: whoever is refused, since the folder is in use or damaged, need not wait for what they will not get.
    const { runCentre } = await import('../centre.ts');
    const centre = runCentre({
      law,
      store,
      personKeys,
      disclosed: audit.note,
      world,
      log,
      roles,
      readModelFile: file,
      writesInThread: true,
      publicUrl: settings.publicUrl,
      metricsToken: settings.metricsToken,
      ...(roles.includes('gateway') && { console: await consoleFolder(log) }),
      trustedProxies: settings.trustedProxies,
      rateLimit: settings.rateLimit,
      signIn,
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
        timeStamps: timeStampsOf(settings, http, world),
      },
    });
    try {
      const listener = await listen(centre.app, { ...settings, world, tls: tls?.pair });
      const stopFollowing = tls?.follow(listener.renew);
      const stopping = signals.wait();
      removeOldReadModels(settings.dataDir, file);
      log.info(
        { centre: law.catalogue.id, dataDir: settings.dataDir, demo: opened.demo, roles },
        `one window is open at ${listener.url}`,
      );
      if (signIn.own && roles.includes('gateway'))
        log.info(`sign in once, on this machine: ${listener.url}/sign-in?code=${signIn.own.code}`);
      log.info({ signal: await stopping }, 'closing');
      // A mutation under way still waits for the read model: following goes on until whoever is inside has left.
      stopFollowing?.();
      const closed = listener.close();
      centre.endSubscriptions();
      await closed;
      await centre.stop();
    } catch (error) {
      await centre.stop();
      throw error;
    } finally {
      await audit.close();
      await http.close();
    }
  } finally {
    await close();
  }
};

const trustOwn = async (file: string): Promise<void> => {
  const { trustOwnCertificate } = await import('@onewindow/infra/trustOwnCertificate.ts');
  trustOwnCertificate(file);
};

/** Loaded only at the first start, or where that was killed half-way. */
const fillWithDemo = async ({ law, store, personKeys, world, opened }: Demo): Promise<void> => {
  const [{ demoLedger }, { loadDemo }, { progressBar }] = await Promise.all([
    import('@onewindow/history/demo/demoLedger.ts'),
    import('@onewindow/history/demo/loadDemo.ts'),
    import('../progressBar.ts'),
  ]);
  const { seal } = centrePersonalData(personKeys);
  // All its persons at once: one by one each would wait for the disk.
  const streams = personKeys.together(() =>
    demoLedger({ law, today: opened.today, recordedAt: opened.openedAt }).map((one) => ({
      ...one,
      events: one.events.map(seal),
    })),
  );
  const bar = progressBar('demo', streams.length);
  await loadDemo(store, streams, bar.update).finally(bar.stop);
  await completeDemo(store, world, law.catalogue.id);
};

type Demo = Pick<OpenCentre, 'law' | 'store' | 'personKeys' | 'opened'> & { readonly world: World };

/** Where outages are told, signed: an address that this centre may speak to, and a secret, or neither. */
const alertsOf = (
  { alertUrl, alertSecret }: Settings,
  faultOf: (url: string) => string | undefined,
): AlertDestination | undefined => {
  if (alertUrl === undefined && alertSecret === undefined) return undefined;
  if (alertUrl === undefined || alertSecret === undefined)
    throw new StartRefused('ALERT_URL and ALERT_SECRET belong together: say both, or neither');
  requireReachable('ALERT_URL', alertUrl, faultOf);
  return { url: alertUrl, secret: alertSecret };
};

/** Who stamps the heads of the tree over the facts: an address that this centre may speak to. */
const timeStampsOf = (
  { tsaUrl }: Settings,
  { sendBytes, faultOf }: OutgoingHttp,
  world: World,
): TimeStampAuthority | undefined => {
  if (tsaUrl === undefined) return undefined;
  requireReachable('TSA_URL', tsaUrl, faultOf);
  return timeStampAuthority(tsaUrl, { send: sendBytes, world });
};

const requireReachable = (variable: string, url: string, faultOf: (url: string) => string | undefined): void => {
  const fault = faultOf(url);
  if (fault) throw new StartRefused(`${variable}=${url} cannot be used: ${urlFaults[fault] ?? fault}`);
};

const urlFaults: { readonly [fault: string]: string } = {
  malformed: 'it is no address',
  'https-only': 'it must begin with https://',
  'has-credentials': 'it must hold no name and no password',
  'has-fragment': 'it must hold no #',
  'forbidden-address': 'it lies in a private network; say its range in DELIVERY_ALLOW',
};
