import { Agent, type IncomingMessage, request } from 'node:http'
import type { Visitor } from '#tests/support/visitor.ts'

export type Sending = {
  method?: string
  path: string
  headers?: Record<string, string>
  body?: string | Buffer
}

export type Answer = { status: number; headers: IncomingMessage['headers']; html: string }

const connections = new Agent({ keepAlive: true, maxSockets: 8 })
let callers = 0

/** As if from another address each time, so that no throttle of an address stands in between. */
const anotherCaller = () => {
  const caller = callers++
  return `10.${(caller >> 16) & 255}.${(caller >> 8) & 255}.${caller & 255}`
}

/** Sends what no browser would, byte for byte, and follows nowhere. */
export function send(
  origin: string,
  visitor: Visitor | null,
  { method = 'GET', path, headers = {}, body }: Sending,
): Promise<Answer> {
  const { hostname, port } = new URL(origin)
  const cookie = [...(visitor?.cookies ?? [])].map(([name, value]) => `${name}=${value}`).join('; ')
  const own = { 'x-forwarded-for': anotherCaller(), ...(cookie ? { cookie } : {}), origin }
  const all = { ...own, ...(body ? { 'content-length': Buffer.byteLength(body) } : {}), ...headers }
  return new Promise((resolve, reject) => {
    const lost = ({ message }: Error) =>
      reject(new Error(`${method} ${path.slice(0, 200)}: ${message}`))
    const sent = request({ hostname, port, method, path, headers: all, agent: connections })
    sent.once('error', lost)
    sent.once('response', (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.once('error', lost)
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          html: Buffer.concat(parts).toString(),
        }),
      )
    })
    sent.end(body)
  })
}

/** Does a thing for each of many, a few at once; the answers in their order. */
export async function forEach<T, Told>(
  all: readonly T[],
  work: (one: T) => Promise<Told>,
  atOnce = 8,
): Promise<Told[]> {
  const told: Told[] = []
  const waiting = all.entries()
  const worker = async () => {
    for (const [at, one] of waiting) told[at] = await work(one)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return told
}
