import ipaddr from 'ipaddr.js';

/** What may be spoken to beside the public internet. */
export interface AddressRules {
  /** Ranges of the administrator, whatever they are otherwise. */
  readonly allow: readonly AddressRange[];
  /** Whether this machine may be spoken to, for development. */
  readonly allowLoopbackHttp: boolean;
}

export interface AddressRange {
  readonly network: ipaddr.IPv4 | ipaddr.IPv6;
  readonly bits: number;
}

/** Why nothing may be sent to a URL. */
export type EndpointFault = 'malformed' | 'https-only' | 'has-credentials' | 'has-fragment' | 'forbidden-address';

/** @throws {RangeError} for the first range that is none. */
export const addressRules = (told: {
  readonly allow: readonly string[];
  readonly allowLoopbackHttp: boolean;
}): AddressRules => ({
  allow: told.allow.map((text) => {
    const range = parseRange(text);
    if (range === undefined) throw new RangeError(`${JSON.stringify(text)} is no range of addresses`);
    return range;
  }),
  allowLoopbackHttp: told.allowLoopbackHttp,
});

/**
 * Reads `10.20.0.0/16`, `10.20.0.5/32` or `fd00:20::/32`. Nothing for `10.20.0.5/16`, which may mean a machine or its
 * whole network, for shortened or octal numbers, and for IPv4 dressed as IPv6, which would match nothing.
 */
export const parseRange = (text: string): AddressRange | undefined => {
  const { IPv4, IPv6 } = ipaddr;
  const isRange = IPv4.isValidCIDRFourPartDecimal(text) || (IPv6.isValidCIDR(text) && !text.includes('%'));
  if (!isRange) return undefined;
  const [network, bits] = ipaddr.parseCIDR(text);
  const first = network.kind() === 'ipv4' ? IPv4.networkAddressFromCIDR(text) : IPv6.networkAddressFromCIDR(text);
  return network.toString() === first.toString() && network.range() !== 'ipv4Mapped' ? { network, bits } : undefined;
};

/**
 * Judges a URL by its words, as at registering; a name is judged again by what it resolves to, at every connection.
 * Without TLS only this machine is spoken to, because nobody listens on the way there.
 */
export const endpointFault = (text: string, rules: AddressRules): EndpointFault | undefined => {
  if (!URL.canParse(text)) return 'malformed';
  const { protocol, hostname, username, password, hash } = new URL(text);
  const addresses = addressesIn(hostname);
  const reachable = addresses?.some((address) => mayReach(address, rules)) ?? true;
  const isLocal = addresses?.every(isLoopback) ?? false;
  if (protocol !== 'https:' && !(protocol === 'http:' && isLocal && reachable)) return 'https-only';
  if (username !== '' || password !== '') return 'has-credentials';
  // No server ever sees what stands behind the sign: whoever wrote it means something else.
  if (hash !== '' || text.includes('#')) return 'has-fragment';
  return reachable ? undefined : 'forbidden-address';
};

/** Whether a connection to this address may be made; what is no address may not. */
export const mayReach = (address: string, rules: AddressRules): boolean => {
  const parsed = parseAddress(address);
  if (parsed === undefined) return false;
  if (rules.allow.some((range) => isWithin(parsed, range))) return true;
  return parsed.range() === 'loopback' ? rules.allowLoopbackHttp : isPublic(parsed);
};

export const isLoopback = (address: string): boolean => parseAddress(address)?.range() === 'loopback';

/** The addresses that a host is without asking anybody; nothing for a name. */
const addressesIn = (hostname: string): readonly string[] | undefined => {
  if (hostname === 'localhost') return ['127.0.0.1', '::1'];
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  return parseAddress(bare) === undefined ? undefined : [bare];
};

/** IPv4 within IPv6 (`::ffff:10.0.0.1`) is the IPv4 that it leads to. */
const parseAddress = (address: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined =>
  ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address) ? ipaddr.process(address) : undefined;

const isWithin = (address: ipaddr.IPv4 | ipaddr.IPv6, { network, bits }: AddressRange): boolean =>
  address.kind() === network.kind() && address.match(network, bits);

/** Of IPv6 only 2000::/3 has been given out (RFC 4291); whatever lies elsewhere, known to us or not, is not public. */
const isPublic = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean =>
  address.range() === 'unicast' &&
  !publicButInside.has(address.toString()) &&
  (address.kind() === 'ipv4' || address.match(globalUnicast, 3));

const globalUnicast = ipaddr.IPv6.parse('2000::');

/** Azure answers its virtual machines here, with their credentials, from an address that looks public. */
const publicButInside: ReadonlySet<string> = new Set(['168.63.129.16']);
