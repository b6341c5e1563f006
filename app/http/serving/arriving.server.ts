import type { IncomingMessage } from 'node:http'
import { callerOf } from './caller.server.ts'

/** Bodies on their way at once, all together and of one network: a village may stand behind one address. */
const mostArriving = { all: 2_000, each: 40 }

/** Whether the body of a request is still on its way; nothing tells of the last byte while nobody reads. */
export function isArriving({ headers, complete, destroyed, socket }: IncomingMessage): boolean {
  const hasBody =
    headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
  return hasBody && !complete && !destroyed && !socket.destroyed
}

/**
 * The requests whose body is still on its way. They hold a connection and do no work, so they are counted apart from
 * those that are being answered, and by the network they come from: whoever begins a thousand forms and ends none keeps
 * nobody else out.
 */
export function newArriving(proxies: () => number, most = mostArriving) {
  const networks = new Map<string, Set<IncomingMessage>>()

  /** What has arrived since is not counted any more. */
  function settle() {
    for (const [network, own] of networks) {
      for (const request of own) if (!isArriving(request)) own.delete(request)
      if (own.size === 0) networks.delete(network)
    }
  }
  const count = () => [...networks.values()].reduce((sum, own) => sum + own.size, 0)

  return {
    /** Counts a request while its body is on its way; false where there are too many of them already. */
    take(request: IncomingMessage): boolean {
      if (!isArriving(request)) return true
      settle()
      const network = callerOf(request, proxies())
      const own = networks.get(network) ?? new Set()
      if (own.size >= most.each || count() >= most.all) return false
      networks.set(network, own.add(request))
      return true
    },
  }
}
