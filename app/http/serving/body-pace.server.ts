import type { IncomingMessage } from 'node:http'
import { event } from '../log.server.ts'

/** Milliseconds for a request that brings files: a phone on a slow line needs minutes for its photos. */
const filesArrive = 15 * 60_000
/** Bytes a second that even the slowest line brings, on the average of all the time it had, after so many seconds. */
const leastPace = 1_024
const paceCounts = 20
const second = 1_000

/** Ends a request with files that takes too long or comes too slowly. */
export function keepPace(request: IncomingMessage) {
  const { socket } = request
  const before = socket.bytesRead
  let [seconds, waited] = [0, 0]
  const timer = setInterval(() => {
    if (request.complete || socket.destroyed) return clearInterval(timer)
    waited++
    // What came and was not taken up yet is waiting for us, and no sign of a slow line.
    if (request.readableLength === 0) seconds++
    const tooSlow = seconds >= paceCounts && socket.bytesRead - before < seconds * leastPace
    if (!tooSlow && waited * second < filesArrive) return
    clearInterval(timer)
    event('request-too-slow')
    socket.destroy()
  }, second)
  request.once('close', () => clearInterval(timer))
}
