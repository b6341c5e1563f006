import { beforeAll, expect, test } from 'vitest'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aPublishedResult } from '#seed/builders/a-published-result.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { runningApplication } from '#tests/support/application.ts'

const running = runningApplication()
beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  await aPublishedResult({
    place: 'ak-bulun',
    at: new Date(),
    ballots: Array.from({ length: 30 }, (_, voter) => [voter % 3]),
  })
})

const round = '/data/ak-bulun/rounds/1'
test.each([
  `${round}/proposals.csv`,
  `${round}/result.json`,
  `${round}/titles.json`,
  `${round}/ballots.pb`,
  `${round}/proposals.geojson`,
  '/ky/ak-bulun/rounds/1/proposals/files/list.csv',
  '/ky/ak-bulun/rounds/1/proposals/files/list.xlsx',
  '/data/ak-bulun/outlines.geojson',
  '/data/country.geojson',
])(
  '%s says its length to whoever asks for its head, and is not sent twice to whoever has it',
  async (path) => {
    const ask = (init: RequestInit = {}) => fetch(new URL(path, running.origin), init)
    const plain = { 'accept-encoding': 'identity' }
    const whole = await ask({ headers: plain })
    const bytes = (await whole.arrayBuffer()).byteLength
    const tag = whole.headers.get('etag') ?? ''
    expect([whole.status, tag]).toEqual([200, expect.stringMatching(/^W\/".{22}"$/)])
    const head = await ask({ method: 'HEAD', headers: plain })
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(bytes)])
    const again = await ask({ headers: { 'if-none-match': tag } })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    const other = await ask({ headers: { 'if-none-match': 'W/"another"' } })
    expect(other.status).toBe(200)
  },
)
