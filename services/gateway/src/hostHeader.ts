/** A `Host` header, taken apart: a name or an address in lower case, and the port that it names. */
export interface Host {
  readonly name: string;
  readonly port: number | undefined;
}

/** What a `Host` header says; nothing where it is none. */
export const parseHost = (header: string | undefined): Host | undefined => {
  const [, name, digits] = /^(\[[0-9a-f:.]{2,45}\]|[a-z0-9._-]{1,253})(?::(\d{1,5}))?$/i.exec(header ?? '') ?? [];
  const port = digits === undefined ? undefined : Number(digits);
  return name === undefined || (port ?? 0) > 65_535 ? undefined : { name: name.toLowerCase(), port };
};

/** Where a request arrived: the address and the port of this machine that its connection ends at. */
export interface Arrival {
  readonly localAddress?: string | undefined;
  readonly localPort?: number | undefined;
  /** Whether TLS ended there, and not before. */
  readonly encrypted?: boolean | undefined;
}

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a name, as it stands in an address, is this machine's for itself. */
export const isLoopbackName = (name: string): boolean => loopback.has(name);

/**
 * Whether a request asks for this centre and no other name that somebody made lead here (DNS rebinding): it names this machine by
 * a loopback name or by the address that it reached, with the port that it reached, or the centre's own public address.
 */
export const isOurHost = (
  { name, port }: Host,
  { localAddress = '', localPort, encrypted = false }: Arrival,
  publicUrl: URL | undefined,
): boolean => {
  if (publicUrl && name === publicUrl.hostname && (port ?? usualPort(publicUrl)) === portOf(publicUrl)) return true;
  const isReached = isLoopbackName(name) || name === nameOfAddress(localAddress);
  return (port ?? (encrypted ? 443 : 80)) === localPort && isReached;
};

/** The address and the port that a request reached, as the origin of a URL. */
export const reachedOrigin = ({ localAddress = '', localPort, encrypted = false }: Arrival): string =>
  `${encrypted ? 'https' : 'http'}://${nameOfAddress(localAddress)}:${localPort}`;

const nameOfAddress = (localAddress: string): string => {
  const address = localAddress.replace(/^::ffff:/, '');
  return address.includes(':') ? `[${address}]` : address;
};

const usualPort = ({ protocol }: URL): number => (protocol === 'https:' ? 443 : 80);
const portOf = (url: URL): number => (url.port === '' ? usualPort(url) : Number(url.port));

/**
 * Whether a page of this centre's own asks, by the header `Origin`; whoever is no page sends none. Where TLS ends here there is no page
 * of ours without it, and one in the clear under our name is somebody's on the way.
 */
export const isOurOrigin = (
  origin: string | undefined,
  { host, encrypted = false }: Pick<Arrival, 'encrypted'> & { readonly host: string },
  publicUrl: URL | undefined,
): boolean =>
  origin === undefined ||
  origin === publicUrl?.origin ||
  origin === `https://${host}` ||
  (!encrypted && origin === `http://${host}`);
