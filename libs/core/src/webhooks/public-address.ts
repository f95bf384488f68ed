import { BlockList, isIP } from 'node:net';

// The special-purpose registries of IANA, as of 2026: what is not globally reachable, or leads to such an address.
const CLOSED_V4 = [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // carrier-grade NAT
  ['127.0.0.0', 8], // loopback
  ['169.254.0.0', 16], // link-local; cloud metadata
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
] as const;

/** Only these are handed out to the public; loopback, ULA, link-local, mapped and NAT64 addresses lie outside. */
const OPEN_V6 = [['2000::', 3]] as const;
const CLOSED_V6 = [
  ['2001::', 23], // protocol assignments: Teredo, ORCHID, benchmarks
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4: an IPv4 address inside
  ['3fff::', 20], // documentation
] as const;

const listOf = (nets: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList();
  for (const [net, prefix] of nets) list.addSubnet(net, prefix, family);
  return list;
};

const closedV4 = listOf(CLOSED_V4, 'ipv4');
const openV6 = listOf(OPEN_V6, 'ipv6');
const closedV6 = listOf(CLOSED_V6, 'ipv6');

/** Whether a numeric address belongs to the public internet. Anything that is no address does not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closedV4.check(address, 'ipv4');
  return family === 6 && openV6.check(address, 'ipv6') && !closedV6.check(address, 'ipv6');
}

/** Addresses and networks that an installation permits although they are not public. */
export class PermittedNets {
  private readonly list = new BlockList();

  /** `nets` as the environment was found to hold them: `127.0.0.1`, `10.1.0.0/16`, `fd00::/8`. */
  constructor(nets: readonly string[]) {
    for (const net of nets) {
      const [address, prefix] = net.split('/');
      const isV4 = isIP(address) === 4;
      this.list.addSubnet(address, Number(prefix ?? (isV4 ? 32 : 128)), isV4 ? 'ipv4' : 'ipv6');
    }
  }

  has(address: string): boolean {
    const family = isIP(address);
    return family !== 0 && this.list.check(address, family === 4 ? 'ipv4' : 'ipv6');
  }

  /** Whether a connection may be made to this address. */
  mayConnect(address: string): boolean {
    return isPublicAddress(address) || this.has(address);
  }
}
