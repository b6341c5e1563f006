import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Server as NetServer } from 'node:net'

/** Milliseconds in which what lay in a connection when the end was asked for is read as a request. */
const stillRead = 500
/** Milliseconds after which the process ends whatever is still open: shorter than the patience of who asked. */
const patience = 25_000

/**
 * Ends serving without cutting a request: no new connection is taken, every request that came is answered and its
 * connection closed with the answer, and resting connections are closed.
 */
export function endServing(server: Server): Promise<void> {
  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
    if (!response.headersSent) response.setHeader('Connection', 'close')
  })
  return new Promise((resolve) => {
    // Not its own `close`, which also drops connections whose request has arrived and was not read yet.
    NetServer.prototype.close.call(server, () => resolve())
    setTimeout(() => {
      server.closeIdleConnections()
      setInterval(() => server.closeIdleConnections(), 100).unref()
    }, stillRead).unref()
    setTimeout(resolve, patience).unref()
  })
}
