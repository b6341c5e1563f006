import type { IncomingMessage, Server, ServerOptions, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { event } from '../log.server.ts'
import { keepPace } from './body-pace.server.ts'

/** Milliseconds from the first byte of a request to its last, and how often that is looked at: together ten seconds. */
const arrives = 9_500
const lookedAtEvery = 500

/** For `createServer`: whoever sends slower than a slow line is not waited for. */
export const requestTimes: ServerOptions = {
  headersTimeout: arrives,
  requestTimeout: arrives,
  connectionsCheckingInterval: lookedAtEvery,
}

/** Ends requests that do not arrive in time with 408; those that bring files have longer, as long as they come. */
export function limitRequests(server: Server, bringsFiles: (request: IncomingMessage) => boolean) {
  const answering = new WeakMap<Duplex, ServerResponse>()
  const withFiles = new WeakSet<Duplex>()
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request
    answering.set(socket, response)
    if (!bringsFiles(request)) return
    withFiles.add(socket)
    keepPace(request)
    request.once('close', () => withFiles.delete(socket))
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'HPE_HEADER_OVERFLOW')
      return refuse(socket, '431 Request Header Fields Too Large')
    if (error.code !== 'ERR_HTTP_REQUEST_TIMEOUT') return refuse(socket, '400 Bad Request')
    if (withFiles.has(socket)) return
    event('request-too-slow')
    const begun = answering.get(socket)
    if (begun?.headersSent && !begun.writableFinished) return void socket.destroy()
    refuse(socket, '408 Request Timeout')
  })
}

function refuse(socket: Duplex, status: string) {
  if (socket.writable)
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
  setTimeout(() => socket.destroy(), 1_000).unref()
}
