import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import type { Server } from './servers.ts'

/** Requests a second, and the milliseconds of the processor that the server took for one; null where that is not told. */
export type Measured = { perSecond: number; cpu: number | null }

/** How long a page is asked for: a number of seconds, or a number of times. */
export type Span = { duration: number } | { amount: number }

const connections = 8

/** What is asked for at each turn, counted from nought. */
export type Asked = (turn: number) => { path: string; headers: Record<string, string> }

/** One page over and over. */
export const onePage =
  (path: string): Asked =>
  () => ({ path, headers: {} })

/** Asks a server over and over, as a browser that reads compressed pages. Any answer but 200 stops the bench. */
export async function load(
  { origin, process: { pid } }: Server,
  page: Asked,
  span: Span,
): Promise<Measured & { answered: number }> {
  let turn = 0
  const setupRequest = (request: { path: string; headers: Record<string, string> }) => {
    const { path, headers } = page(turn++)
    return { ...request, path, headers: { ...request.headers, ...headers } }
  }
  const before = cpuOf(pid)
  const result = await autocannon({
    url: origin,
    connections,
    ...span,
    headers: { 'accept-encoding': 'gzip, br' },
    requests: [{ setupRequest }],
  })
  const answered = result['2xx']
  if (answered === 0 || result.non2xx > 0 || result.errors > 0)
    throw new Error(`${page(0).path}: ${answered} answers, ${result.non2xx} others than 200`)
  const after = cpuOf(pid)
  const cpu = before === null || after === null ? null : (after - before) / answered
  // Told in hundredths of a second: what took less took none.
  return { perSecond: answered / Math.max(result.duration, 0.01), cpu, answered }
}

/** Milliseconds of the processor that a process has taken so far; Linux alone tells them of another process. */
function cpuOf(pid: number | undefined): number | null {
  try {
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
    const [user, system] = rest.split(' ').slice(11, 13).map(Number)
    return ((user ?? 0) + (system ?? 0)) * 10
  } catch {
    return null
  }
}
