import type { Logger } from '@onewindow/infra/logger.ts';
import { type Settings, WrongSetting } from '@onewindow/infra/settings.ts';
import { bearsName, readTlsPair, tlsFilesOf, type TlsPair } from '@onewindow/infra/tlsFiles.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import type { World } from '@onewindow/kernel/world.ts';

/** How often the files are looked at, in milliseconds: whoever renews them tells nobody. */
const interval = 60_000;
/** Somebody is told when a certificate has no longer than this, in milliseconds: no renewal waits so long. */
const endsSoon = 14 * 24 * 3_600_000;

/** With what a centre ends TLS itself. */
export interface TlsOfCentre {
  /** What the files held at the start. */
  readonly pair: TlsPair;
  /**
   * Hands on what comes into the files later. What cannot be used leaves the last that could where it is, and one line of the log says
   * why. Returns how that is ended.
   */
  readonly follow: (taken: (pair: TlsPair) => void) => () => void;
}

type TlsSettings = Pick<Settings, 'tlsCert' | 'tlsKey' | 'publicUrl' | 'trustedProxies'>;

/**
 * What a centre ends TLS with; nothing where a proxy does, or nobody.
 * @throws {WrongSetting} in one line, where the files, or what else is set, do not fit each other.
 */
export const tlsOfCentre = (
  settings: TlsSettings,
  world: Pick<World, 'now' | 'after'>,
  log: Pick<Logger, 'info' | 'warn'>,
): TlsOfCentre | undefined => {
  const files = tlsFilesOf(settings);
  if (!files) return undefined;
  const read = (): TlsPair => {
    const pair = readTlsPair(files, world.now());
    requirePublicName(pair, settings);
    return pair;
  };
  const first = read();
  tellOfEnd(first, world.now(), log);
  return {
    pair: first,
    follow: (taken) => {
      let held = first;
      let fault: string | undefined;
      const look = (): void => {
        callOff = world.after(interval, look);
        try {
          const pair = read();
          fault = undefined;
          if (pair.cert === held.cert && pair.key === held.key) return;
          held = pair;
          taken(pair);
          log.info({ endsAt: endOf(pair) }, 'the renewed certificate is taken up');
          tellOfEnd(pair, world.now(), log);
        } catch (error) {
          if (!(error instanceof WrongSetting)) throw error;
          // Once for each reason: the files are looked at for as long as it lasts.
          if (fault !== error.message)
            log.warn({ endsAt: endOf(held) }, `${error.message}; the centre goes on with the certificate that it has`);
          fault = error.message;
        }
      };
      let callOff = world.after(interval, look);
      return () => callOff();
    },
  };
};

/** A public address that browsers would not believe is no public address. Where a proxy lies before the centre the name is the proxy's. */
const requirePublicName = ({ certificate }: TlsPair, { publicUrl, trustedProxies, tlsCert }: TlsSettings): void => {
  if (!publicUrl) return;
  const { protocol, hostname, origin } = publicUrl;
  if (protocol !== 'https:')
    throw new WrongSetting(`PUBLIC_URL=${origin} cannot be used: with TLS_CERT it begins with https://`);
  if (trustedProxies.length > 0 || bearsName(certificate, hostname)) return;
  throw new WrongSetting(
    `TLS_CERT=${JSON.stringify(tlsCert)} cannot be used: the certificate does not bear the name ${hostname} of PUBLIC_URL`,
  );
};

const tellOfEnd = (pair: TlsPair, now: number, log: Pick<Logger, 'warn'>): void => {
  if (pair.certificate.validToDate.getTime() - now < endsSoon)
    log.warn({ endsAt: endOf(pair) }, 'the certificate of TLS_CERT ends soon: renew it');
};

const endOf = ({ certificate }: TlsPair): string => instantAt(certificate.validToDate.getTime());
