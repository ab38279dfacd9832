import ipaddr from 'ipaddr.js';

/** Whether an address lies in one of the ranges; one of IPv4 also where it comes dressed as IPv6. */
export const isWithin = (address: string | undefined, ranges: readonly string[]): boolean => {
  if (address === undefined || !ipaddr.isValid(address)) return false;
  const asked = ipaddr.process(address);
  return ranges.some((range) => {
    const [network, bits] = ipaddr.parseCIDR(range);
    return network.kind() === asked.kind() && asked.match(network, bits);
  });
};
