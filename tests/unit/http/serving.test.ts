import { once } from 'node:events'
import { Agent, createServer, get, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { log } from '#app/http/log.server.ts'
import { newArriving } from '#app/http/serving/arriving.server.ts'
import { endServing } from '#app/http/serving/ending.server.ts'
import { newRequests } from '#app/http/serving/requests.server.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections()
})

async function serving(answer: RequestListener) {
  const server = createServer(answer)
  servers.push(server)
  server.listen(0)
  await once(server, 'listening')
  return { server, port: (server.address() as AddressInfo).port } // it listens to a port
}

/** The status of an answer and its last byte, or why there was none. */
function asked(port: number, agent: Agent | null = null): Promise<string> {
  return new Promise((resolve) => {
    const request = get({ port, agent: agent ?? false }, (answer) => {
      let text = ''
      answer.on('data', (part) => {
        text += part
      })
      answer.once('end', () => resolve(`${answer.statusCode} ${text.slice(-4)}`))
      answer.once('error', ({ message }) => resolve(message))
    })
    request.once('error', ({ message }) => resolve(message))
  })
}

const pause = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

test('who asks the server to end cuts no request that it took, and none comes in afterwards', async () => {
  let taken = 0
  const { server, port } = await serving((_request, response) => {
    taken++
    setTimeout(() => response.end('the whole page, to its end'), 400)
  })
  const agent = new Agent({ keepAlive: true })
  const sixty = Array.from({ length: 60 }, () => asked(port, agent))
  while (taken < 60) await pause(5)
  const ended = endServing(server)
  expect(new Set(await Promise.all(sixty))).toEqual(new Set(['200  end']))
  await ended
  expect(await asked(port)).toContain('ECONNREFUSED')
})

test('more requests than one process can answer are told so at once, and the next ones are answered', async () => {
  const noted = vi.spyOn(log(), 'info').mockImplementation(() => {})
  onTestFinished(() => noted.mockRestore())
  const requests = newRequests(
    newArriving(() => 0),
    3,
  )
  const waiting: (() => void)[] = []
  const { port } = await serving((request, response) =>
    requests.take(request, response, () => waiting.push(() => response.end('page'))),
  )
  const five = Array.from({ length: 5 }, () => asked(port))
  let refused = 0
  for (const one of five) void one.then((told) => told.startsWith('503') && refused++)
  // Told at once, while the others wait for their answers.
  while (waiting.length < 3 || refused < 2) await pause(5)
  for (const answer of waiting.splice(0)) answer()
  const statuses = (await Promise.all(five)).map((one) => one.slice(0, 3)).sort()
  expect(statuses).toEqual(['200', '200', '200', '503', '503'])
  expect(noted.mock.calls).toEqual([
    [{ event: 'too-many-requests' }],
    [{ event: 'too-many-requests' }],
  ])
  const next = asked(port)
  while (waiting.length < 1) await pause(5)
  waiting[0]?.()
  expect(await next).toMatch(/^200/)
})
