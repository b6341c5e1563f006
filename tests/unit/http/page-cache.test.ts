import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'

vi.mock('#app/http/pages/page-at.server.ts', () => ({
  pageAt: (path: string) => ({
    area: 'public',
    fresh: false,
    drawn: false,
    params: {},
    path,
    words: {},
  }),
}))
vi.mock('#app/http/settings/clock.server.ts', () => ({ now: () => new Date() }))

const { pageCache } = await import('#app/http/cached-pages/page-cache.server.ts')
const cache = pageCache()
let made = 0
let asked = 0
let hungUp = 0
/** The makings that go on when told to. */
let going: (() => void)[] = []
const server = createServer((request, response) => {
  asked++
  response.once('close', () => {
    if (!response.writableFinished) hungUp++
  })
  return cache.answer(request, response, async () => {
    made++
    await new Promise<void>((resolve) => going.push(resolve))
    response.setHeader('content-type', 'text/html')
    response.end(`page ${made}`)
  })
})
const goOn = () => {
  for (const resolve of going.splice(0)) resolve()
}

beforeAll(() => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready)))
afterAll(() => server.close())
beforeEach(() => {
  made = 0
  asked = 0
  hungUp = 0
  going = []
})

const addressOf = (path: string) =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}` // listening since beforeAll
const read = async (path: string, headers = {}) =>
  (await fetch(addressOf(path), { headers })).text()
const many = (path: string) => Promise.all(Array.from({ length: 12 }, () => read(path)))

test('many who ask at once for a page are answered by one making of it', async () => {
  const pages = many('/ky/a')
  await expect.poll(() => asked).toBe(12)
  goOn()
  expect(new Set(await pages)).toEqual(new Set(['page 1']))
  expect(made).toBe(1)
})

test('where the one it was made for hangs up, the next one makes it, and not each of those who wait', async () => {
  const gone = get(addressOf('/ky/b'))
  gone.on('error', () => {})
  await expect.poll(() => made).toBe(1)
  const waiting = many('/ky/b')
  await expect.poll(() => asked).toBe(13)
  gone.destroy()
  await expect.poll(() => hungUp).toBe(1)
  await expect.poll(() => made).toBe(2)
  goOn()
  expect(new Set(await waiting).size).toBe(1)
  expect(made).toBe(2)
})

test('a page that was made for somebody who has it already is kept for the others', async () => {
  const first = fetch(addressOf('/ky/c'), { headers: { 'if-none-match': '*' } })
  await expect.poll(() => made).toBe(1)
  const waiting = many('/ky/c')
  await expect.poll(() => asked).toBe(13)
  goOn()
  expect((await first).status).toBe(304)
  await waiting
  expect(made).toBe(1)
})
