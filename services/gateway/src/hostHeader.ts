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
  { localAddress = '', localPort }: Arrival,
  publicUrl: URL | undefined,
): boolean => {
  if (publicUrl && name === publicUrl.hostname && (port ?? usualPort(publicUrl)) === portOf(publicUrl)) return true;
  const address = localAddress.replace(/^::ffff:/, '');
  const reached = address.includes(':') ? `[${address}]` : address;
  return (port ?? 80) === localPort && (isLoopbackName(name) || name === reached);
};

const usualPort = ({ protocol }: URL): number => (protocol === 'https:' ? 443 : 80);
const portOf = (url: URL): number => (url.port === '' ? usualPort(url) : Number(url.port));

/** Whether a page of this centre's own asks, by the header `Origin`; whoever is no page sends none. */
export const isOurOrigin = (origin: string | undefined, host: string, publicUrl: URL | undefined): boolean =>
  origin === undefined || origin === publicUrl?.origin || origin === `http://${host}` || origin === `https://${host}`;
