import { expect, it } from 'vitest';
import { isPublicAddress, PermittedNets } from './public-address.js';

const PUBLIC = [
  '1.1.1.1',
  '8.8.8.8',
  '103.10.10.10',
  '172.32.0.1',
  '100.128.0.1',
  '192.169.0.1',
  '2606:4700::1111',
  '2404:6800::1',
];
const CLOSED = [
  '0.0.0.0',
  '10.0.0.1',
  '100.64.0.1',
  '100.127.255.255',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.2.1',
  '192.168.1.1',
  '198.19.0.1',
  '203.0.113.7',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '::ffff:7f00:1',
  '::7f00:1',
  '64:ff9b::7f00:1',
  '100::1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::1',
  '3fff::1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  // No addresses at all, as the system's own reading would have them.
  '127.1',
  '0x7f.0.0.1',
  '2130706433',
  'localhost',
  '',
];

it('knows what belongs to the public internet', () => {
  expect(PUBLIC.filter((address) => !isPublicAddress(address))).toEqual([]);
});

it('takes no other for public', () => {
  expect(CLOSED.filter((address) => isPublicAddress(address))).toEqual([]);
});

it('permits exactly what an installation names, and nothing by default', () => {
  expect(CLOSED.filter((address) => new PermittedNets([]).mayConnect(address))).toEqual([]);
  const some = new PermittedNets(['127.0.0.1', '10.1.0.0/16', 'fd00:1::/32']);
  expect(CLOSED.filter((address) => some.mayConnect(address))).toEqual([
    '127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
  ]);
  expect(['10.1.255.1', 'fd00:1::5', '1.1.1.1'].filter((address) => !some.mayConnect(address))).toEqual([]);
  expect(some.mayConnect('10.2.0.1')).toBe(false);
});
