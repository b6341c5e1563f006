import type { IncomingMessage } from 'node:http'

/**
 * The network that a request comes from, as the nearest of so many trusted proxies tells it: an address of version 4,
 * or the first 64 bits of one of version 6.
 */
export function callerOf({ socket, headers }: IncomingMessage, proxies: number): string {
  const told = String(headers['x-forwarded-for'] ?? '').split(',')
  const hops = [socket.remoteAddress ?? '', ...told.reverse().map((hop) => hop.trim())]
  const known = hops.filter((hop) => hop !== '')
  return networkOf(known[Math.min(proxies, known.length - 1)] ?? '')
}

/** An address of version 6 counts by its network of 64 bits, which one household or phone has to itself. */
export function networkOf(ip: string): string {
  const bare = ip.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!bare.includes(':')) return bare
  const [head = '', tail] = bare.split('::')
  const front = head === '' ? [] : head.split(':')
  const back = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : 8 - front.length - back.length
  const groups = [...front, ...Array.from({ length: Math.max(0, zeros) }, () => '0'), ...back]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
